"""Pitches as letters with accidentals, as the key has them, and the accidentals that a bar needs."""

from __future__ import annotations

from typing import Final

_LETTERS: Final = "FCGDAEB"
_SEMITONES: Final = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_LOWEST: Final = -3  # fifths from the tonic of the signature's major key: from its flat third …
_SIGNS: Final = {-2: "flat-flat", -1: "flat", 0: "natural", 1: "sharp", 2: "double-sharp"}

Spelled = tuple[str, int, int]  # letter, semitones by which it is altered, octave


def spell(pitch: int, fifths: int) -> Spelled:
    """A MIDI pitch in a key with so many sharps (flats negative): what is chromatic is sharp above it."""
    place = (pitch * 7) % 12  # fifths from C
    lowest = fifths + _LOWEST
    place += 12 * (-(-(lowest - place) // 12))
    alteration, letter = divmod(place + 1, 7)
    name = _LETTERS[letter]
    octave = (pitch - alteration - _SEMITONES[name]) // 12 - 1
    return name, alteration, octave


def signature_of(fifths: int) -> dict[str, int]:
    """What a key signature alters: letter → semitones."""
    if fifths >= 0:
        return dict.fromkeys(_LETTERS[:fifths], 1)
    return dict.fromkeys(_LETTERS[fifths:], -1)


class Accidentals:
    """The signs that stand before notes of one staff, bar by bar."""

    def __init__(self) -> None:
        self._signature: dict[str, int] = {}
        self._now: dict[tuple[str, int], int] = {}

    def begin(self, fifths: int) -> None:
        """A bar begins."""
        self._signature = signature_of(fifths)
        self._now = {}

    def sign(self, spelled: Spelled, tied_on: bool) -> str | None:
        """The sign that a note needs, as MusicXML names it; ``None`` for none."""
        letter, alteration, octave = spelled
        held = self._now.get((letter, octave), self._signature.get(letter, 0))
        if tied_on or held == alteration:
            return None
        self._now[letter, octave] = alteration
        return _SIGNS[alteration]
