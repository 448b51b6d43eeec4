"""What people ask about a score, from its MusicXML tree."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from types import MappingProxyType
from typing import Any, Final

from clamp_desktop.music import instruments, tempo, titles
from clamp_desktop.music.musicxml import words as xml_words
from clamp_desktop.music.musicxml.notes import PartWalk, walk_all
from clamp_desktop.music.notes import Note, estimate_key, note_facts
from clamp_desktop.music.piece import Facts, Key, Source

_TONICS: Final = [
    "Fb",
    "Cb",
    "Gb",
    "Db",
    "Ab",
    "Eb",
    "Bb",
    "F",
    "C",
    "G",
    "D",
    "A",
    "E",
    "B",
    "F#",
    "C#",
    "G#",
    "D#",
    "A#",
    "E#",
    "B#",
]
_MODES: Final = {
    "major": 0, "ionian": 0, "mixolydian": 1, "dorian": 2, "minor": 3, "aeolian": 3, "phrygian": 4,
    "locrian": 5,
    "lydian": -1,
}  # fmt: skip
_NAMES: Final = {"ionian": "major", "aeolian": "minor"}
_OPENING: Final = 4  # measures in which a tempo word is that of the piece
_EMPTY_BRACKETS = re.compile(r"[(\[][\s=♩♪\d.-]*[)\]]")  # around the note sign of a metronome mark
_UNNAMED = re.compile(r"^(?:instrument|smartmusic|aria|garritan|default|part|staff)\b|^$", re.IGNORECASE)


def facts(root: ET.Element, file_name: str) -> Facts:
    """The facts of a partwise score; ``file_name`` gives the title where none is stated."""
    parts = walk_all(root)
    sounding = [part for part in parts if part.notes or part.drums]
    notes = [note for part in sounding for note in part.notes]
    counted = note_facts(notes)
    counted["note_count"] += sum(len(part.drums) for part in sounding)
    stated = xml_words.title(root)
    key, key_source = _key(sounding, notes)
    bpm, words = _tempo(parts)
    values: dict[str, Any] = {
        "title": stated or titles.from_file_name(file_name),
        "composer": xml_words.composer(root),
        "lyricist": xml_words.lyricist(root),
        "lyrics": xml_words.lyrics(sounding),
        "key": key,
        "metres": tuple(dict.fromkeys(metre for part in parts for _, metre in part.metres)),
        "tempo_bpm": bpm,
        "tempo_words": words,
        "instruments": part_instruments(root, sounding),
        "parts": sum(len(part.staves) for part in sounding),
        "measures": max((part.measures for part in parts), default=0),
        "duration": _duration(parts, bpm, words),
        **counted,
    }
    sources = {name: Source.STATED for name, value in values.items() if value}
    if values["title"] and not stated:
        sources["title"] = Source.FILE_NAME
    if key:
        sources["key"] = key_source
    if bpm is None and "duration" in sources:
        sources["duration"] = Source.ESTIMATED
    return Facts(**values, sources=MappingProxyType(sources))


def _key(parts: Sequence[PartWalk], notes: list[Note]) -> tuple[Key | None, Source]:
    """The stated key; where the mode is missing, the notes decide within the stated signature."""
    stated = next((part.keys[0] for part in parts if part.keys), None)
    guess = estimate_key(notes) if notes else None
    if stated is None:
        return guess, Source.ESTIMATED
    _, fifths, mode = stated
    if mode in _MODES:
        return _named(fifths, mode), Source.STATED
    major, minor = _named(fifths, "major"), _named(fifths, "minor")
    if guess is not None and _same(guess, minor):
        return minor, Source.ESTIMATED
    if guess is None or _same(guess, major):
        return major, Source.ESTIMATED
    last = max(notes, key=lambda note: (note.onset + note.duration, -note.pitch))
    return (minor if last.pitch % 12 == _pitch_class(minor) else major), Source.ESTIMATED


def _named(fifths: int, mode: str) -> Key:
    index = _TONICS.index("C") + min(max(fifths, -7), 7) + _MODES[mode]
    return Key(_TONICS[index], _NAMES.get(mode, mode))


def _pitch_class(key: Key) -> int:
    return 7 * (_TONICS.index(key.tonic) - _TONICS.index("C")) % 12


def _same(one: Key, other: Key) -> bool:
    """Equal but for spelling: C# minor is Db minor."""
    return one.mode == other.mode and _pitch_class(one) == _pitch_class(other)


def _tempo(parts: Sequence[PartWalk]) -> tuple[float | None, str | None]:
    """The speed at the start, printed marks before playback marks, and the words for it.

    Some editions print the ambitus of the voices before the start: the speed then stands with the words.
    """
    bpm: float | None = None
    for changes in ([c for part in parts for c in part.marks], [c for part in parts for c in part.sounds]):
        opening = [change for change in changes if change[0] <= 0.0]
        if opening and bpm is None:
            bpm = opening[0][1]
    words = [
        word
        for part in parts
        for word in part.words
        if word.measure < _OPENING and any(c.isalpha() for c in word.text) and len(word.text) < 80
    ]
    words.sort(key=lambda word: word.onset)
    later = {onset: rate for part in parts for onset, rate in (*part.sounds, *part.marks)}
    for word in words:
        if tempo.is_tempo_text(word.text) or (word.marks_speed and word.measure == 0):
            return bpm or later.get(word.onset), _EMPTY_BRACKETS.sub("", word.text).strip(" ,;") or None
    return bpm, None


def _duration(parts: Sequence[PartWalk], bpm: float | None, words: str | None) -> float:
    length = max((part.length for part in parts), default=0.0)
    changes = {onset: rate for part in parts for onset, rate in part.marks}
    changes |= {onset: rate for part in parts for onset, rate in part.sounds}
    first = bpm or tempo.suggested_bpm(words) or tempo.DEFAULT_BPM
    return round(tempo.seconds(length, list(changes.items()), first), 2)


def part_instruments(root: ET.Element, sounding: Sequence[PartWalk]) -> tuple[str, ...]:
    """Ids in score order: from the part's name, else its sound, its instrument's name, its program."""
    entries = {entry.get("id", ""): entry for entry in root.iterfind("part-list/score-part")}
    parts = [(part, entries.get(part.id, ET.Element("score-part"))) for part in sounding]
    names = [" ".join((entry.findtext("part-name") or "").split()) for _, entry in parts]
    company = [id_ for id_ in instruments.from_names(names) if id_]
    found: list[str] = []
    for (part, entry), name in zip(parts, names, strict=True):
        found += instruments.all_from_name(name, company) or _from_entry(part, entry, name)
    return tuple(dict.fromkeys(found))


def _from_entry(part: PartWalk, entry: ET.Element, name: str) -> list[str]:
    for sound in entry.iterfind("score-instrument/instrument-sound"):
        if id_ := instruments.from_sound(sound.text or ""):
            return [id_]
    label = entry.findtext("score-instrument/instrument-name") or ""
    if id_ := instruments.from_name(label):
        return [id_]
    if not part.notes and part.drums:
        return ["drums"]
    if part.syllables:
        return ["voice"]
    channel = entry.findtext("midi-instrument/midi-channel")
    program = (entry.findtext("midi-instrument/midi-program") or "").strip()
    if channel == "10":
        return ["drums"]
    # Program 1 is what programs write for parts that nobody has given an instrument.
    if program.isdigit() and 1 <= int(program) <= 128 and not (program == "1" and _unnamed(label, name)):
        return [instruments.from_program(int(program) - 1)]
    return []


def _unnamed(label: str, name: str) -> bool:
    return bool(_UNNAMED.search(label.strip())) or bool(name)
