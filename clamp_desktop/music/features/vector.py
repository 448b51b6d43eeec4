"""What can be counted in a piece's notes, as numbers: pitch, melody, rhythm, harmony, texture, instruments.

The same music gives (nearly) the same numbers whatever format it came from. ``LAYOUT`` names the stretches
of the vector, so that whoever learns from it can move a piece to another key or leave something out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import numpy as np
import numpy.typing as npt

from clamp_desktop.music.features.counts import GROUPS, Counts
from clamp_desktop.music.features.notes import Notes, prepare
from clamp_desktop.music.model_notes import Played

Vector = npt.NDArray[np.float32]

VERSION: Final = 1
"""Changes whenever the same music gives other numbers; a model reads those that it was trained on."""

LIMIT: Final = 5.0
"""Standardised features are cut off here, on both sides."""

_WINDOW: Final = 900  # notes
_MOST_WINDOWS: Final = 16


def features(played: Played) -> Vector:
    """float32 [SIZE]: counts as square roots of shares, the rest in moderate ranges; zeros without notes."""
    return features_of(prepare(played))


def windows(played: Played) -> tuple[npt.NDArray[np.float32], list[tuple[int, int, int]]]:
    """The features of a piece; a long one in stretches of equal length, which begin at bar lines.

    Returns:
        float32 [stretches, SIZE]; for each its start and end in quarters and the number of its notes.
    """
    rows, found = [], []
    for start, stop, size, stretch in _cut(prepare(played)):
        rows.append(features_of(stretch))
        found.append((start, stop, max(size, 1)))
    return np.stack(rows), found


def stretches(played: Played) -> list[tuple[float, float, int]]:
    """Those stretches in quarters of the text itself, which may begin with rests, and their notes."""
    onsets = [note.onset for part in played.parts for note in part.notes]
    notes = prepare(played)
    begin = min(onsets, default=0.0)
    begin -= begin % notes.bar
    return [(begin + start, begin + stop, size) for start, stop, size, _ in _cut(notes)]


def _cut(notes: Notes) -> Iterator[tuple[int, int, int, Notes]]:
    """Start and end of each stretch in quarters, how many notes it has, and the stretch."""
    count = min(max(1, round(len(notes.onset) / _WINDOW)), _MOST_WINDOWS)
    step = max(np.ceil(notes.length / count / notes.bar) * notes.bar, notes.bar)
    for number in range(count):
        start, stop = number * step, (number + 1) * step
        stretch = notes if count == 1 else notes.stretch(start, stop)
        size = len(stretch.onset) + len(stretch.drum_onset)
        if size or not number:
            yield int(start), int(min(stop, np.ceil(notes.length))), size, stretch


def features_of(notes: Notes) -> Vector:
    """The features of prepared notes, or of a stretch of them."""
    counts = Counts(notes)
    vector = np.concatenate([np.atleast_1d(count(counts)).ravel() for count in GROUPS.values()])
    return np.nan_to_num(vector.astype(np.float32))


def _layout() -> dict[str, slice]:
    counts = Counts(prepare(Played()))
    found, start = {}, 0
    for name, count in GROUPS.items():
        size = np.atleast_1d(count(counts)).size
        found[name] = slice(start, start + size)
        start += size
    return found


LAYOUT: Final[Mapping[str, slice]] = _layout()
SIZE: Final = max(one.stop for one in LAYOUT.values())
