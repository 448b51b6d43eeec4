"""Moments in quarter notes → ticks on which notes can be written, beat by beat on the grid that fits best."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from clamp_desktop.music.writing.ticks import QUARTER, Bar

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

# Ticks between two places of a grid → what it costs beside nearness: a reader wants the simplest.
_SIMPLE: Final = {48: 0.0, 24: 0.25, 12: 0.7, 16: 1.1, 6: 3.0, 8: 3.2}
_IN_THREES: Final = {24: 0.0, 12: 0.5, 6: 2.0}
_EXACT: Final = 0.6  # ticks by which notes of a score may miss their place
_PLAYED: Final = 5.5  # the same by hand

_REGULAR: Final = 0.93  # share of notes on the grid of a file that was made from a score
_CLICKED: Final = 0.035  # mean distance in quarters from sixteenths, of what was played to a click


def regularity(quarters: Floats) -> str:
    """``"score"``, ``"click"`` (played by hand, with the file's beat) or ``"free"``."""
    if not len(quarters):
        return "score"
    ticks = quarters * QUARTER
    distance = np.minimum(np.abs(ticks - np.round(ticks / 4) * 4), np.abs(ticks - np.round(ticks / 6) * 6))
    if float(np.mean(distance < _EXACT)) >= _REGULAR:
        return "score"
    sixteenths = quarters * 4
    spread = float(np.mean(np.abs(sixteenths - np.round(sixteenths)))) / 4
    return "click" if spread < _CLICKED else "free"


def on_grid(quarters: Floats, bars: Sequence[Bar], exact: bool) -> tuple[Ints, Ints]:
    """Ticks of onsets, and the grid (ticks between two places) that each beat uses.

    Args:
        quarters: ascending, from the beginning of the first bar.
        exact: the notes are where a score has them, but for rounding.

    Returns:
        int64 [n]; int64 [beats], a beat being a quarter.
    """
    error = _EXACT if exact else _PLAYED
    found = np.round(quarters * QUARTER).astype(np.int64)
    count = max(
        bars[-1].end // QUARTER + 1 if bars else 1, int(found[-1]) // QUARTER + 2 if len(found) else 1
    )
    grids = np.full(count, 12, np.int64)
    compound = _compound_beats(bars, count)
    # A note just before a beat belongs to it.
    owner = np.floor(quarters + 0.06).astype(np.int64)
    edges = np.flatnonzero(np.diff(owner, prepend=-1))
    for begin, end in zip(edges, [*edges[1:], len(owner)], strict=True):
        beat = int(owner[begin])
        inside = quarters[begin:end] * QUARTER - beat * QUARTER
        costs = _IN_THREES if compound[min(beat, count - 1)] else _SIMPLE
        best, places = _best(inside, costs, error)
        found[begin:end] = beat * QUARTER + places
        grids[min(beat, count - 1)] = best
    return np.maximum(found, 0), grids


def _best(inside: Floats, costs: dict[int, float], error: float) -> tuple[int, Ints]:
    answers = []
    for grid, cost in costs.items():
        places = np.round(inside / grid).astype(np.int64) * grid
        missed = np.abs(inside - places) / error
        # Different notes on one place are lost as different; so far apart nobody plays them together.
        lost = len(np.unique(np.round(inside / 3))) - len(np.unique(places))
        answers.append((float(np.minimum(missed, 4.0) @ missed) + cost + 0.8 * max(lost, 0), grid, places))
    _, grid, places = min(answers, key=lambda one: one[0])
    return grid, places


def _compound_beats(bars: Sequence[Bar], count: int) -> npt.NDArray[np.bool_]:
    """Which quarters lie in bars whose beats have three parts."""
    found = np.zeros(count, np.bool_)
    for bar in bars:
        if bar.compound:
            found[bar.start // QUARTER : bar.end // QUARTER + 1] = True
    return found
