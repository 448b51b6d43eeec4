"""The notes of a performance, arranged so that what is in sight is found at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from clamp_desktop.music.instruments import INSTRUMENTS
from clamp_desktop.playback.performance import Part, Performance

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

FAMILIES: Final = ("keyboard", "strings", "plucked", "woodwind", "brass", "voice", "other", "percussion")
"""What notes are coloured by, in the order of the colours."""

_MARGIN: Final = 2  # semitones above the highest and below the lowest note
_LEAST: Final = 24  # semitones: a narrow melody does not fill the view
_NEAR: Final = 1e-4


def family_of(part: Part) -> str:
    """One of ``FAMILIES``."""
    if part.drums:
        return "percussion"
    instrument = INSTRUMENTS.get(part.instrument)
    return instrument.family if instrument is not None and instrument.family in FAMILIES else "other"


@dataclass(frozen=True, slots=True)
class RollNotes:
    """Notes by onset; those of drums have rows of their own.

    Attributes:
        onsets, ends: seconds.
        rows: of pitched notes how far below ``top`` they are; of drums the number of the instrument.
        drums: whether a note is one of a drum.
        families: number in ``FAMILIES``.
        strengths: velocities, 1 to 127.
        top, bottom: pitches between which the roll is drawn, inclusive.
        drum_pitches: what the rows of the drums are, from above.
    """

    performance: Performance
    onsets: Floats
    ends: Floats
    rows: Ints
    drums: npt.NDArray[np.bool_]
    families: Ints
    strengths: Ints
    top: int
    bottom: int
    drum_pitches: tuple[int, ...]
    _latest: Floats  # the latest end so far: nothing before the first place above a moment still sounds

    @classmethod
    def of(cls, performance: Performance) -> RollNotes:
        """Arrange a performance."""
        part_drums = np.array([part.drums for part in performance.parts], np.bool_)
        part_families = np.array([FAMILIES.index(family_of(part)) for part in performance.parts], np.int64)
        pitches = performance.pitches.astype(np.int64)
        drums = part_drums[performance.note_parts] if len(performance) else np.zeros(0, np.bool_)
        pitched = pitches[~drums]
        top, bottom = (int(pitched.max()), int(pitched.min())) if len(pitched) else (72, 60)
        wider = max(0, _LEAST - (top - bottom + 1 + 2 * _MARGIN))
        top = min(top + _MARGIN + wider // 2, 127)
        bottom = max(bottom - _MARGIN - (wider - wider // 2), 0)
        used = np.unique(pitches[drums])[::-1]
        places = np.searchsorted(-used, -pitches)
        rows = np.where(drums, places, top - pitches)
        return cls(
            performance,
            performance.onsets,
            performance.ends,
            rows,
            drums,
            part_families[performance.note_parts] if len(performance) else np.zeros(0, np.int64),
            performance.velocities.astype(np.int64),
            top,
            bottom,
            tuple(used.tolist()),
            np.maximum.accumulate(performance.ends) if len(performance) else performance.ends,
        )

    @property
    def count(self) -> int:
        """Rows of pitches; none where only drums play."""
        return 0 if len(self.drums) and self.drums.all() else self.top - self.bottom + 1

    def between(self, begin: float, end: float) -> Ints:
        """The notes of which something sounds from one moment up to another, by onset."""
        first = int(np.searchsorted(self._latest, begin, "right"))
        last = int(np.searchsorted(self.onsets, end))
        found = np.arange(first, max(first, last))
        return found[self.ends[found] > begin]

    def sounding(self, seconds: float) -> Ints:
        """The notes that sound at a moment."""
        return self.between(seconds, seconds + _NEAR)

    def at(self, seconds: float, row: int, drums: bool, reach: float) -> int | None:
        """The note at a place, or within ``reach`` seconds of it; the one that begins last."""
        near = self.between(seconds - reach, seconds + reach)
        near = near[(self.rows[near] == row) & (self.drums[near] == drums)]
        return int(near[-1]) if len(near) else None

    def of_parts(self, notes: Ints, parts: frozenset[int]) -> npt.NDArray[np.bool_]:
        """Which of some notes are played by one of these parts."""
        found: npt.NDArray[np.bool_] = np.isin(self.performance.note_parts[notes], list(parts))
        return found

    def silent_families(self, parts: frozenset[int]) -> set[int]:
        """The families of which nothing is heard while these parts are silent."""
        heard = ~self.of_parts(np.arange(len(self.onsets)), parts)
        return set(self.used_families()) - {int(one) for one in np.unique(self.families[heard])}

    def used_families(self) -> list[int]:
        """The families that have notes, in the order of ``FAMILIES``."""
        return [int(one) for one in np.unique(self.families)]

    def bar_at(self, seconds: float) -> int:
        """The bar that is played at a moment, from 1; 0 where there are none."""
        return int(np.searchsorted(self.performance.bars, seconds + _NEAR, "right"))

    def seconds_of(self, order: tuple[int, int]) -> tuple[float, float]:
        """The stretch from one note to another, counted by onset; see ``library.places.Place.order``."""
        if not len(self.onsets):
            return 0.0, 0.0
        first, last = (min(max(one, 0), len(self.onsets) - 1) for one in order)
        begin = float(self.onsets[first])
        together = self.between(float(self.onsets[last]), float(self.onsets[last]) + _NEAR)
        end = float(self.ends[together].min()) if len(together) else float(self.ends[last])
        return begin, max(end, begin)
