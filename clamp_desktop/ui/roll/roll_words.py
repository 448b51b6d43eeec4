"""What a piano roll says: names of notes, of drums, of families of instruments."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from clamp_desktop.playback.performance import Part
from clamp_desktop.ui import music_words

_translate = QCoreApplication.translate
_NAMES = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")


def note(pitch: int) -> str:
    """``F♯4``; middle C is C4."""
    return f"{_NAMES[pitch % 12]}{pitch // 12 - 1}"


def part(one: Part) -> str:
    """Who plays: the name in the file and the instrument, where they differ."""
    instrument = family("percussion") if one.drums else music_words.instrument(one.instrument)
    if not one.name or one.name.casefold() == instrument.casefold():
        return instrument
    return f"{one.name} ({instrument})"


def family(name: str) -> str:
    """``Strings``."""
    return {
        "keyboard": _translate("Roll", "Keyboard"),
        "strings": _translate("Roll", "Strings"),
        "plucked": _translate("Roll", "Plucked"),
        "woodwind": _translate("Roll", "Woodwind"),
        "brass": _translate("Roll", "Brass"),
        "voice": _translate("Roll", "Voices"),
        "other": _translate("Roll", "Others"),
        "percussion": _translate("Roll", "Drums"),
    }.get(name, name)


def drum(pitch: int) -> str:
    """The percussion instrument that General MIDI has for a note of a drum set."""
    return {
        35: _translate("Drums", "Bass drum 2"),
        36: _translate("Drums", "Bass drum"),
        37: _translate("Drums", "Side stick"),
        38: _translate("Drums", "Snare"),
        39: _translate("Drums", "Hand clap"),
        40: _translate("Drums", "Snare 2"),
        41: _translate("Drums", "Low floor tom"),
        42: _translate("Drums", "Closed hi-hat"),
        43: _translate("Drums", "High floor tom"),
        44: _translate("Drums", "Pedal hi-hat"),
        45: _translate("Drums", "Low tom"),
        46: _translate("Drums", "Open hi-hat"),
        47: _translate("Drums", "Low-mid tom"),
        48: _translate("Drums", "High-mid tom"),
        49: _translate("Drums", "Crash"),
        50: _translate("Drums", "High tom"),
        51: _translate("Drums", "Ride"),
        52: _translate("Drums", "China"),
        53: _translate("Drums", "Ride bell"),
        54: _translate("Drums", "Tambourine"),
        55: _translate("Drums", "Splash"),
        56: _translate("Drums", "Cowbell"),
        57: _translate("Drums", "Crash 2"),
        58: _translate("Drums", "Vibraslap"),
        59: _translate("Drums", "Ride 2"),
        60: _translate("Drums", "High bongo"),
        61: _translate("Drums", "Low bongo"),
        62: _translate("Drums", "Mute conga"),
        63: _translate("Drums", "Open conga"),
        64: _translate("Drums", "Low conga"),
        65: _translate("Drums", "High timbale"),
        66: _translate("Drums", "Low timbale"),
        67: _translate("Drums", "High agogo"),
        68: _translate("Drums", "Low agogo"),
        69: _translate("Drums", "Cabasa"),
        70: _translate("Drums", "Maracas"),
        71: _translate("Drums", "Short whistle"),
        72: _translate("Drums", "Long whistle"),
        73: _translate("Drums", "Short guiro"),
        74: _translate("Drums", "Long guiro"),
        75: _translate("Drums", "Claves"),
        76: _translate("Drums", "High woodblock"),
        77: _translate("Drums", "Low woodblock"),
        78: _translate("Drums", "Mute cuica"),
        79: _translate("Drums", "Open cuica"),
        80: _translate("Drums", "Mute triangle"),
        81: _translate("Drums", "Triangle"),
    }.get(pitch, note(pitch))


def clock(seconds: float) -> str:
    """``0:42``."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02}"


def hint(name: str, player: str, seconds: float, bar: int) -> str:
    """What stands beside the pointer: ``F♯4 · Violin · 0:42 · bar 12``."""
    said = [name, player, clock(seconds)]
    if bar:
        said.append(_translate("Roll", "bar %1").replace("%1", str(bar)))
    return " · ".join(said)
