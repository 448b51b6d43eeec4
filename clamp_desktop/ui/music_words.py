"""The words of music in the language of the program, as its vocabulary has them: keys, modes, instruments.

English is what files and the library speak; other languages come from ``resources/vocabulary``, of which only
the file of the language at hand is read (1 ms).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clamp_desktop import paths
from clamp_desktop.ui import language
from clamp_desktop.ui.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from clamp_desktop.vocabulary.files import Language

_KEY = re.compile(r"([A-G](?:#|b)?) ([a-z]+)\Z")
_CAPITAL = ("de", "pl")  # C-Dur, c-Moll: capital letters for major
_UNSPACED = ("ja", "zh")
_WITH_SIGNS = ("es", "fr", "it", "pt", "ru")  # where "si♭" stands for "si bémol" when there is little room
# Instruments that the vocabulary has no names for; nobody looks for them by one.
_INSTRUMENTS = {
    "agogo": QT_TRANSLATE_NOOP("Instruments", "agogo"),
    "bass_trombone": QT_TRANSLATE_NOOP("Instruments", "bass trombone"),
    "bottle": QT_TRANSLATE_NOOP("Instruments", "bottle"),
    "clavinet": QT_TRANSLATE_NOOP("Instruments", "clavinet"),
    "cornett": QT_TRANSLATE_NOOP("Instruments", "cornett"),
    "honky_tonk_piano": QT_TRANSLATE_NOOP("Instruments", "honky-tonk piano"),
    "narrator": QT_TRANSLATE_NOOP("Instruments", "narrator"),
    "oboe_damore": QT_TRANSLATE_NOOP("Instruments", "oboe d’amore"),
    "rebec": QT_TRANSLATE_NOOP("Instruments", "rebec"),
    "shaker": QT_TRANSLATE_NOOP("Instruments", "shaker"),
    "sound_effects": QT_TRANSLATE_NOOP("Instruments", "sound effects"),
    "synth_bass": QT_TRANSLATE_NOOP("Instruments", "synth bass"),
    "synth_effects": QT_TRANSLATE_NOOP("Instruments", "synth effects"),
    "synth_lead": QT_TRANSLATE_NOOP("Instruments", "synth lead"),
    "synth_pad": QT_TRANSLATE_NOOP("Instruments", "synth pad"),
    "vihuela": QT_TRANSLATE_NOOP("Instruments", "vihuela"),
    "viola_damore": QT_TRANSLATE_NOOP("Instruments", "viola d’amore"),
    "violone": QT_TRANSLATE_NOOP("Instruments", "violone"),
    "woodblock": QT_TRANSLATE_NOOP("Instruments", "woodblock"),
}


def key(tonic: str, mode_: str, short: bool = False) -> str:
    """``F♯ minor``, ``fis-Moll``, ``fa dièse mineur``, ``嬰ヘ短調``; a tonic alone for no mode.

    ``short``: ``fa♯ mineur``, for columns.
    """
    if short and len(tonic) == 2 and language.of_vocabulary() in _WITH_SIGNS:
        name, _, of_mode = key(tonic[0], mode_).partition(" ")
        return f"{name}{tonic[1].replace('#', '♯').replace('b', '♭')} {of_mode}".strip()
    from clamp_desktop.vocabulary import key_concept  # not on the way to the first window

    spoken = _spoken()
    english = tonic[:1] + tonic[1:].replace("#", "♯").replace("b", "♭")
    names = spoken.key_names(key_concept(tonic, mode_)) if spoken and mode_ else ()
    if names:
        name = names[0]
        capital = mode_ == "major" and language.of_vocabulary() in _CAPITAL
        return name[:1].upper() + name[1:] if capital else name
    if spoken:
        letter = key_concept(tonic, mode_ or "major").removeprefix("key_").rpartition("_")[0]
        english = next(iter(spoken.tonics.get(letter, ())), english)
    if not mode_:
        return english
    # The other modes: "d dorisch".
    return f"{english}{'' if language.of_vocabulary() in _UNSPACED else ' '}{mode(mode_).lower()}"


def mode(name: str) -> str:
    """``minor``, ``Moll``; an unknown one as it is."""
    if name == "locrian":
        return QCoreApplication.translate("Words", "locrian")
    return concept(name)


def instrument(identifier: str) -> str:
    """The instrument's name; ids are plain English words."""
    if identifier in _INSTRUMENTS and identifier not in _named():
        return QCoreApplication.translate("Instruments", _INSTRUMENTS[identifier])
    return concept(identifier)


def concept(said: str) -> str:
    """A concept by its id, or its English name: ``bass_clarinet`` → ``Bassklarinette``; else as it is."""
    names = _named().get(said.strip().lower().replace(" ", "_"), ())
    return names[0] if names else said.replace("_", " ")


def fact(said: str) -> str:
    """A fact as the library puts it: ``G minor``, ``bass clarinet``, ``waltz, march``, ``3/4``."""
    found = _KEY.match(said)
    if found:
        return key(found[1], found[2])
    return ", ".join(concept(one) for one in said.split(", "))


def _spoken() -> Language | None:
    """The vocabulary of the language at hand; ``None`` for English."""
    code = language.of_vocabulary()
    return None if code == "en" else _read(code)


def _named() -> dict[str, tuple[str, ...]]:
    spoken = _spoken()
    return spoken.names if spoken is not None else {}


@cache
def _read(code: str) -> Language:
    from clamp_desktop.vocabulary.files import read

    return read(paths.resources() / "vocabulary" / f"{code}.toml")
