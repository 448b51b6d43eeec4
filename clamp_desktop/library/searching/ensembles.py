"""Who plays and sings a piece, as far as its facts say it for certain: solo, string quartet, a cappella."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from clamp_desktop.library.filtering.instruments import narrower
from clamp_desktop.music.instruments import INSTRUMENTS
from clamp_desktop.music.piece import Format

_COUNTS: Mapping[str, int] = {"solo": 1, "duet": 2, "trio": 3, "quartet": 4, "quintet": 5}
_VOICES: Mapping[str, int] = {"two_voices": 2, "three_voices": 3}
_SETS: Mapping[str, tuple[tuple[str, int], ...]] = {
    "string_quartet": (("violin", 2), ("viola", 1), ("cello", 1)),
    "piano_trio": (("violin", 1), ("cello", 1), ("piano", 1)),
    "wind_quintet": (("flute", 1), ("oboe", 1), ("clarinet", 1), ("horn", 1), ("bassoon", 1)),
}
_PIANOS = frozenset({*narrower("piano"), "keyboard"})
_BOWED = frozenset({"violin", "viola", "cello", "double_bass", "strings"})
_CONTINUO = frozenset({"harpsichord", "basso_continuo", "organ", "theorbo", "lute"})
_CHOIR = ("soprano", "alto", "tenor", "bass_voice")
ANSWERED = frozenset(
    [
        *_COUNTS,
        *_VOICES,
        *_SETS,
        "solo_piano",
        "string_orchestra",
        "choir_satb",
        "a_cappella",
        "voice_and_piano",
        "melody_only",
        "instrumental",
    ]
)
"""The concepts that ``truth`` knows."""

# One player reads several staves of these; tablature doubles the staff of plucked instruments.
_STAVES = {"keyboard": 2, "plucked": 2}
_MANY = frozenset({"choir", "strings", "brass", "woodwinds", "orchestra", "percussion", "gamelan"})
_SINGLE = 1.001  # notes at a time, above which a piece is more than a single line
EDGES = (_SINGLE, *sorted(map(float, _VOICES.values())))
"""Notes at a time between which ``truth`` makes no difference; each belongs to what lies below it."""


@dataclass(frozen=True, slots=True)
class Players:
    """What of a piece tells who plays it.

    Attributes:
        instruments: ids; empty where they are not known.
        parts: staves or tracks that hold notes.
        polyphony: mean number of notes at a time, ``None`` where unknown.
        sung: whether it has lyrics.
        exact: whether parts are those of a score; tracks of MIDI files may be anything.
    """

    instruments: tuple[str, ...]
    parts: int
    polyphony: float | None
    sung: bool
    exact: bool

    @classmethod
    def of(cls, instruments: str, parts: int, polyphony: float | None, sung: bool, format_: str) -> Players:
        """From the columns of a piece."""
        return cls(tuple(instruments.split()), parts, polyphony, sung, format_ != Format.MIDI)


def truth(concept: str, piece: Players) -> bool | None:
    """Whether a concept of ``ANSWERED`` is true of a piece; ``None`` where its facts do not tell."""
    if concept == "melody_only":
        return _melody_only(piece)
    if concept in _VOICES:
        return _voices(_VOICES[concept], piece)
    if concept == "instrumental":
        return None if not piece.instruments and not piece.sung else not _is_sung(piece)
    if not piece.instruments:
        return None
    if concept == "a_cappella":
        return all(map(_is_voice, piece.instruments))
    if concept == "choir_satb":
        return _choir(piece)
    if concept == "voice_and_piano":
        return _voice_and_piano(piece)
    if concept == "solo_piano":
        return not piece.sung and set(piece.instruments) <= _PIANOS
    if concept == "string_orchestra":
        return _string_orchestra(piece)
    if concept in _SETS:
        return _set(dict(_SETS[concept]), piece)
    least, most = _players(piece)
    wanted = _COUNTS[concept]
    return None if least <= wanted <= most and least != most else least == wanted


def _players(piece: Players) -> tuple[int, float]:
    """How many people play, at least and at most."""
    different, parts = len(piece.instruments), max(piece.parts, 1)
    if _MANY & set(piece.instruments):
        return max(different, 2), float("inf")
    if parts <= different:
        return (different, different) if parts == different else (parts, different)
    spare = sum(
        _STAVES.get(INSTRUMENTS[one].family, 1) - 1 for one in piece.instruments if one in INSTRUMENTS
    )
    if "organ" in piece.instruments:
        spare += 1
    if parts <= different + spare:
        return different, different
    if spare or not piece.exact:
        return different, parts
    return parts, parts


def _set(wanted: dict[str, int], piece: Players) -> bool | None:
    """Whether the instruments are these and no others, as many of each."""
    if _MANY & set(piece.instruments):
        return None if piece.parts == sum(wanted.values()) else False
    kinds = {one: next((kind for kind in wanted if one in narrower(kind)), None) for one in piece.instruments}
    if None in kinds.values() or set(kinds.values()) != set(wanted):
        return False
    least, most = _players(piece)
    count = sum(wanted.values())
    return None if least <= count <= most and least != most else least == count


def _choir(piece: Players) -> bool | None:
    if set(_CHOIR) <= set(piece.instruments):
        return True
    if not any(map(_is_voice, piece.instruments)):
        return False
    return None if {"choir", "voice"} & set(piece.instruments) else False


def _voice_and_piano(piece: Players) -> bool | None:
    voices = [one for one in piece.instruments if _is_voice(one)]
    others = [one for one in piece.instruments if not _is_voice(one)]
    if len(voices) != 1 or voices == ["choir"] or not others or not set(others) <= set(narrower("piano")):
        return False
    least, most = _players(piece)
    return None if least != most else least == 2


def _string_orchestra(piece: Players) -> bool | None:
    """Strings alone, or with a continuo; four single parts may be a quartet."""
    players = set(piece.instruments)
    if not players & _BOWED or players - _BOWED - _CONTINUO:
        return False
    if "strings" in players or piece.parts > 5 or {"double_bass", "violin"} <= players:
        return True
    return None if piece.parts >= 4 else False


def _is_sung(piece: Players) -> bool:
    return piece.sung or any(map(_is_voice, piece.instruments))


def _melody_only(piece: Players) -> bool | None:
    """People say "melody" of a single line and of any tune: more than a line is no plain no."""
    return True if piece.parts <= 1 and piece.polyphony and piece.polyphony <= _SINGLE else None


def _voices(wanted: int, piece: Players) -> bool | None:
    """Parts of a score that hold one note each; a keyboard's two staves may hold any number."""
    if piece.polyphony is None:
        return None
    if piece.polyphony > wanted or (piece.polyphony <= _SINGLE and piece.parts <= 1):
        return False
    if any(INSTRUMENTS[one].family in _STAVES for one in piece.instruments if one in INSTRUMENTS):
        return None
    return piece.parts == wanted if piece.exact and piece.instruments else None


@cache
def _is_voice(instrument: str) -> bool:
    one = INSTRUMENTS.get(instrument)
    return one is not None and one.family == "voice"
