"""Scales, chords and metres: what is known before a note is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

# Semitones above the tonic. Where a tradition uses tones between the keys, the nearest key stands here and
# a style's tuning moves it by pitch bend.
SCALES: Final[dict[str, tuple[int, ...]]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "harmonic_minor": (0, 2, 3, 5, 7, 8, 11),
    "melodic_minor": (0, 2, 3, 5, 7, 9, 11),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "major_pentatonic": (0, 2, 4, 7, 9),
    "minor_pentatonic": (0, 3, 5, 7, 10),
    "blues": (0, 3, 5, 6, 7, 10),
    "major_blues": (0, 2, 3, 4, 7, 9),
    "hijaz": (0, 1, 4, 5, 7, 8, 10),  # freygish, phrygian dominant
    "double_harmonic": (0, 1, 4, 5, 7, 8, 11),  # hijazkar, bhairav
    "hungarian_minor": (0, 2, 3, 6, 7, 8, 11),
    "ukrainian_dorian": (0, 2, 3, 6, 7, 9, 10),  # mi sheberakh
    "rast": (0, 2, 4, 5, 7, 9, 10),
    "bayati": (0, 2, 3, 5, 7, 8, 10),
    "saba": (0, 2, 3, 4, 7, 8, 10),
    "shur": (0, 1, 3, 5, 7, 8, 10),
    "in_sen": (0, 1, 5, 7, 10),
    "hirajoshi": (0, 2, 3, 7, 8),
    "yo": (0, 2, 5, 7, 9),
    "pelog": (0, 1, 3, 7, 8),
    "slendro": (0, 2, 5, 7, 10),
    "tizita": (0, 2, 4, 7, 9),
    "tizita_minor": (0, 2, 3, 7, 8),
    "ambassel": (0, 1, 5, 7, 8),
    "anchihoye": (0, 1, 5, 6, 9),
    "bagpipe": (0, 2, 4, 5, 7, 9, 10),
    "bhupali": (0, 2, 4, 7, 9),
    "malkauns": (0, 3, 5, 8, 10),
    "yaman": (0, 2, 4, 6, 7, 9, 11),
    "bhairav": (0, 1, 4, 5, 7, 8, 11),
    "kafi": (0, 2, 3, 5, 7, 9, 10),
    "acoustic": (0, 2, 4, 6, 7, 9, 10),
    "marwa": (0, 1, 4, 6, 7, 9, 11),
    "octatonic": (0, 2, 3, 5, 6, 8, 9, 11),
    "whole_tone": (0, 2, 4, 6, 8, 10),
    "major_pentachord": (0, 2, 4, 5, 7),
    "minor_pentachord": (0, 2, 3, 5, 7),
    "major_hexachord": (0, 2, 4, 5, 7, 9),
    "alphorn": (0, 2, 4, 6, 7),  # what its overtones give, the eleventh as a sharp fourth
    "miyako_bushi": (0, 1, 5, 7, 8),
    "ryukyu": (0, 4, 5, 7, 11),
    "shang": (0, 2, 5, 7, 10),
    "menari": (0, 3, 5, 8, 10),
    "yukchabaegi": (0, 5, 7, 8),
}  # fmt: skip
# What a musician calls the mode of a piece on a scale; a scale that is not here has no such name.
MODE_OF: Final[dict[str, str]] = {
    "major": "major", "minor": "minor", "harmonic_minor": "minor", "melodic_minor": "minor",
    "dorian": "dorian", "mixolydian": "mixolydian", "phrygian": "phrygian", "lydian": "lydian",
    "major_pentatonic": "major", "minor_pentatonic": "minor", "blues": "minor", "major_blues": "major",
    "hungarian_minor": "minor", "bagpipe": "mixolydian", "major_pentachord": "major",
    "minor_pentachord": "minor", "major_hexachord": "major",
}  # fmt: skip

QUALITIES: Final[dict[str, tuple[int, ...]]] = {
    "": (0, 4, 7), "m": (0, 3, 7), "dim": (0, 3, 6), "aug": (0, 4, 8), "5": (0, 7),
    "sus4": (0, 5, 7), "sus2": (0, 2, 7), "6": (0, 4, 7, 9), "m6": (0, 3, 7, 9),
    "7": (0, 4, 7, 10), "m7": (0, 3, 7, 10), "maj7": (0, 4, 7, 11), "mmaj7": (0, 3, 7, 11),
    "dim7": (0, 3, 6, 9), "m7b5": (0, 3, 6, 10), "7sus4": (0, 5, 7, 10),
    "9": (0, 4, 7, 10, 14), "m9": (0, 3, 7, 10, 14), "maj9": (0, 4, 7, 11, 14), "69": (0, 4, 7, 9, 14),
    "7b9": (0, 4, 7, 10, 13), "7#9": (0, 4, 7, 10, 15), "13": (0, 4, 7, 10, 14, 21), "add9": (0, 4, 7, 14),
    "madd9": (0, 3, 7, 14), "7b13": (0, 4, 7, 10, 20),
}  # fmt: skip

_DEGREES = {"I": 0, "II": 2, "III": 4, "IV": 5, "V": 7, "VI": 9, "VII": 11}
_CHORD = re.compile(r"([b#]?)(VII|VI|IV|V|III|II|I)([^/]*)(?:/([b#]?)(VII|VI|IV|V|III|II|I))?")


class Chord(NamedTuple):
    """A chord by pitch classes. ``bass`` is its lowest note, mostly the root."""

    root: int
    quality: str
    bass: int

    @property
    def intervals(self) -> tuple[int, ...]:
        return QUALITIES[self.quality]

    @property
    def tones(self) -> tuple[int, ...]:
        """Pitch classes, the root first."""
        return tuple((self.root + interval) % 12 for interval in self.intervals)


@cache
def parse_chord(symbol: str, tonic: int) -> Chord:
    """``"IIm7"`` → the chord in a key. Degrees are those of the major scale in every mode (``"bVI"``)."""
    match = _CHORD.fullmatch(symbol)
    if not match or match[3] not in QUALITIES:
        raise ValueError(f"no chord: {symbol!r}")
    root = (tonic + _degree(match[1], match[2])) % 12
    bass = (tonic + _degree(match[4] or "", match[5])) % 12 if match[5] else root
    return Chord(root, match[3], bass)


def _degree(sign: str, numeral: str) -> int:
    return _DEGREES[numeral] + {"": 0, "b": -1, "#": 1}[sign]


@cache
def chord_scale(scale: tuple[int, ...], chord: Chord) -> tuple[int, ...]:
    """The pitch classes to play on a chord: those of the key, bent where the chord asks for another.

    A dominant of A minor asks for G sharp: it comes in and the G goes out.
    """
    foreign = [tone for tone in chord.tones if tone not in scale]
    kept = [
        tone
        for tone in scale
        if tone in chord.tones or not any((tone - other) % 12 in (1, 11) for other in foreign)
    ]
    return tuple(sorted({*kept, *foreign}))


class Metre(NamedTuple):
    """A time signature and how its units are grouped.

    Attributes:
        units: how many of them in a bar.
        unit: 8 for an eighth.
        groups: units to a beat: (2, 2, 3) for a 7/8 that limps at its end.
    """

    units: int
    unit: int
    groups: tuple[int, ...]

    @property
    def name(self) -> str:
        return f"{self.units}/{self.unit}"

    @property
    def bar(self) -> float:
        """Quarters."""
        return self.units * 4 / self.unit

    @property
    def beats(self) -> tuple[float, ...]:
        """Where beats begin, in quarters."""
        starts = [0.0]
        for group in self.groups:
            starts.append(starts[-1] + group * 4 / self.unit)
        return tuple(starts[:-1])

    @property
    def strong(self) -> frozenset[float]:
        """The beats that carry the harmony: the first and third of four, every beat of a limping metre."""
        beats = self.beats
        if len(beats) == 4 and len(set(self.groups)) == 1:
            return frozenset({beats[0], beats[2]})
        return frozenset(beats[:1] if self.name in ("3/4", "3/8") else beats)

    @property
    def pulse(self) -> float:
        """Quarters to what a foot taps: dotted in 6/8, 9/8 and 12/8."""
        return 1.5 if self.unit == 8 and set(self.groups) == {3} else 4 / self.unit if self.unit < 8 else 1.0


@cache
def metre(name: str) -> Metre:
    """``"4/4"``, ``"6/8"``, or with its groups ``"7/8 2+2+3"``."""
    signature, _, grouping = name.partition(" ")
    units, unit = map(int, signature.split("/"))
    if grouping:
        return Metre(units, unit, tuple(map(int, grouping.split("+"))))
    if unit == 8 and units % 3 == 0:
        return Metre(units, unit, (3,) * (units // 3))
    return Metre(units, unit, (1,) * units)


def nearest(pitch: int, candidates: Sequence[int]) -> int:
    """The candidate closest to a pitch, the lower of two."""
    return min(candidates, key=lambda one: (abs(one - pitch), one))


@cache
def ladder(tones: tuple[int, ...], low: int, high: int) -> tuple[int, ...]:
    """All pitches of some pitch classes in a range."""
    return tuple(pitch for pitch in range(low, high + 1) if pitch % 12 in tones)
