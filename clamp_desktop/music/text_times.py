"""When something happens in a model text: in which bar, after how many notes, after how many seconds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clamp_desktop.music.model_notes import Played

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_DEFAULT_BPM = 120.0
_MOST_BARS = 20_000
_NEAR = 1e-3  # quarters by which a note may begin before its bar line


@dataclass(frozen=True, slots=True)
class Moments:
    """Moments of a piece as written, repeats not taken.

    Attributes:
        quarters: from its beginning.
        bars: counted from 0 in the order in which they are written; -1 where the text has none.
        order: how many notes, of all parts, begin before.
        seconds: at the tempo that the text states; 0 throughout where it is notation.
        pickup: the first bar is shorter than the second: people do not count it.
    """

    quarters: Floats
    bars: Ints
    order: Ints
    seconds: Floats
    pickup: bool = False


@dataclass(frozen=True, slots=True)
class TextTimes:
    """The bar lines, the notes and the tempi of a piece.

    Attributes:
        bars: where bars begin, in quarters; empty where nobody knows.
        onsets: of all notes, in order.
        pickup: as in ``Moments``.
    """

    bars: Floats
    onsets: Floats
    tempos: tuple[tuple[float, float], ...]
    pickup: bool

    @classmethod
    def of(cls, played: Played) -> TextTimes:
        """The times of a text that was read."""
        onsets = np.sort(np.array([note.onset for part in played.parts for note in part.notes], np.float64))
        bars = np.array(played.bars or _barred(played.metres, onsets), np.float64)
        bars = np.unique(bars)
        pickup = len(bars) > 2 and bars[1] - bars[0] < bars[2] - bars[1] - _NEAR
        return cls(bars, onsets, tuple(sorted(played.tempos)), bool(pickup))

    def moments(self, quarters: Floats) -> Moments:
        """Where these moments are."""
        bars = np.searchsorted(self.bars, quarters + _NEAR, side="right").astype(np.int64) - 1
        if not len(self.bars):
            bars = np.full(len(quarters), -1)
        order = np.searchsorted(self.onsets, quarters - _NEAR).astype(np.int64)
        return Moments(np.asarray(quarters, np.float64), bars, order, self._seconds(quarters), self.pickup)

    def _seconds(self, quarters: Floats) -> Floats:
        if not self.tempos:
            return np.zeros(len(quarters))
        starts = np.array([0.0, *(onset for onset, _ in self.tempos)])
        pace = 60.0 / np.array([_DEFAULT_BPM, *(bpm for _, bpm in self.tempos)])
        reached = np.append(0.0, np.cumsum(np.diff(starts) * pace[:-1]))
        at = np.maximum(np.searchsorted(starts, quarters, side="right") - 1, 0)
        found: Floats = reached[at] + (quarters - starts[at]) * pace[at]
        return found


def _barred(metres: Sequence[tuple[float, int, int]], onsets: Floats) -> list[float]:
    """Bar lines of a performance, as its metres have them."""
    if not metres or not len(onsets):
        return []
    end = float(onsets[-1])
    bars: list[float] = []
    for number, (start, beats, unit) in enumerate(metres):
        length = beats * 4 / unit
        until = metres[number + 1][0] if number + 1 < len(metres) else end + length
        count = min(int(np.ceil(max(until - start, 0.0) / length - _NEAR)), _MOST_BARS - len(bars))
        bars += [start + place * length for place in range(max(count, 0))]
    if bars and bars[0] > _NEAR:
        bars.insert(0, 0.0)
    return bars
