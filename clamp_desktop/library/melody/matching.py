"""Where a tune stands among all tunes: first a few steps that must be there, then the rest around them.

Of a tune with one error the steps before it or behind it are whole, whichever is more. So those are looked
for, and the rest is compared only where they stand. Looking through 100 million notes takes a fraction of a
second (``tests/benchmarks/melody.py``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clamp_desktop.library.melody.shelf import Ints, Shelf
from clamp_desktop.library.melody.tune import LEAST_TOLERANT, Tune
from clamp_desktop.music.melody_lines import END, LARGEST_STEP, LONG, Steps

EXACT, NEAR = 1.0, 0.7
"""How strong a find is: note by note, or with one wrong, missing or added."""

_UNRHYTHMIC = 0.25  # share by which a note may be longer or shorter than asked
_BLOCK = 1 << 16  # candidates that are compared at once
_CHUNK = 1 << 18  # notes that are looked through at once

Bools = npt.NDArray[np.bool_]
Wide = npt.NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Finds:
    """Where a tune stands.

    Attributes:
        places: of its first note on the shelf, in order.
        counts: notes that it takes there.
        strengths: of each.
    """

    places: Ints
    counts: Ints
    strengths: npt.NDArray[np.float64]


def finds(shelf: Shelf, tune: Tune) -> Finds:
    """Every place where the tune stands, in any key."""
    found = [_finds(shelf, np.array(steps, np.int64), tune) for steps in tune.steps()]
    if len(found) == 1:
        return found[0]
    places = np.concatenate([one.places for one in found])
    strengths = np.concatenate([one.strengths for one in found])
    order = np.lexsort((-strengths, places))
    _, first = np.unique(places[order], return_index=True)
    best = order[first]
    counts = np.concatenate([one.counts for one in found])
    return Finds(places[best], counts[best], strengths[best])


def _finds(shelf: Shelf, steps: Ints, tune: Tune) -> Finds:
    notes = len(steps) + 1
    if np.abs(steps).max(initial=0) > LARGEST_STEP or shelf.count < notes:
        none = np.zeros(0, np.int64)
        return Finds(none, none, np.zeros(0))
    exact = _exact(shelf, steps)
    if tune.lengths:
        exact = exact[_fits(shelf, exact, tune.lengths)]
    if not tune.tolerant or notes < LEAST_TOLERANT:
        return Finds(exact, np.full(len(exact), notes), np.full(len(exact), EXACT))
    near, counts = _near(shelf, steps, tune.lengths)
    fresh = ~np.isin(near, exact)
    places = np.concatenate((exact, near[fresh]))
    order = np.argsort(places, kind="stable")
    return Finds(
        places[order],
        np.concatenate((np.full(len(exact), notes), counts[fresh]))[order],
        np.concatenate((np.full(len(exact), EXACT), np.full(int(fresh.sum()), NEAR)))[order],
    )


def _exact(shelf: Shelf, steps: Ints) -> Ints:
    """Places where all steps stand as they are."""
    size = min(4, len(steps))
    if size == 3:
        size = 2
    begin = _rarest(steps, size)
    found = _anchored(shelf.steps, steps[begin : begin + size]) - begin
    found = found[(found >= 0) & (found < shelf.count)]
    for place, step in enumerate(steps.tolist()):
        if not begin <= place < begin + size:
            found = found[shelf.steps[found + place] == step]
    return found


def _anchored(steps: Steps, wanted: Ints) -> Ints:
    """Places where two or four steps stand, compared as one number: the bytes of the array as wider words."""
    size = len(wanted)
    kind = np.dtype("<u2" if size == 2 else "<u4")
    word = np.frombuffer(wanted.astype(np.int8).tobytes(), kind)[0]
    found = []
    for begin in range(0, len(steps), _CHUNK):  # what fits the processor's cache
        chunk = steps[begin : begin + _CHUNK + size - 1]
        for shift in range(size):
            words = chunk[shift : shift + (len(chunk) - shift) // size * size]
            found.append(np.flatnonzero(np.frombuffer(words, kind) == word) * size + (begin + shift))
    joined = np.concatenate(found)
    joined.sort()
    return joined


def _near(shelf: Shelf, steps: Ints, lengths: Sequence[float]) -> tuple[Ints, Ints]:
    """Places where the tune stands with one error, and how many notes it takes there."""
    size = max(2, (len(steps) - 1) // 2)
    heads = _anchored_by(shelf, steps[:size])
    tails = _anchored_by(shelf, steps[-size:]) + size  # the tune's last note
    places, counts = [np.zeros(0, np.int64)], [np.zeros(0, np.int64)]
    for anchors, way in ((heads, _Way(shelf, steps, True)), (tails, _Way(shelf, steps, False))):
        for start in range(0, len(anchors), _BLOCK):
            for found, taken in way.with_error(anchors[start : start + _BLOCK], size):
                first = found if way.forward else found - taken + 1
                if lengths and taken != len(steps) + 1:  # with a note more or less the rhythm is another
                    continue
                if lengths:
                    first = first[_fits(shelf, first, lengths)]
                places.append(first)
                counts.append(np.full(len(first), taken))
    place, where = np.unique(np.concatenate(places), return_index=True)
    return place, np.concatenate(counts)[where]


class _Way:
    """From an anchor on, forwards or backwards: the tune's steps, and those that stand there."""

    def __init__(self, shelf: Shelf, steps: Ints, forward: bool) -> None:
        self.forward = forward
        self._there = shelf.steps
        self._count = shelf.count
        self._asked: list[int] = (steps if forward else -steps[::-1]).tolist()

    def with_error(self, anchors: Ints, whole: int) -> Iterator[tuple[Ints, int]]:
        """Anchors around which the tune stands with one error, and the notes that it takes there.

        The first ``whole`` steps are as they should be. The first step that is not leads to the error.
        """
        asked, notes = self._asked, len(self._asked) + 1
        going = anchors
        for place in range(whole, len(asked)):
            step, sound = self._step(going, place)
            fits = sound & (step == asked[place])
            lost, begun, well = going[~fits], step[~fits], sound[~fits]
            after, on = self._step(lost, place + 1)
            wanted = asked[place]
            both = begun + after
            last = place == len(asked) - 1
            # Another note: the step to it and the one from it lead to the same place.
            wrong = well if last else well & on & (both == wanted + asked[place + 1])
            yield self._rest(lost[wrong], place + 2, place + 2), notes
            yield self._rest(lost[well & on & (both == wanted)], place + 1, place + 2), notes + 1
            if not last:
                missing = well & (begun == wanted + asked[place + 1])
                yield self._rest(lost[missing], place + 2, place + 1), notes - 1
            going = going[fits]

    def _rest(self, anchors: Ints, asked: int, there: int) -> Ints:
        """Those anchors from which the rest of the tune stands, from these steps on."""
        for distance, wanted in enumerate(self._asked[asked:]):
            step, sound = self._step(anchors, there + distance)
            anchors = anchors[sound & (step == wanted)]
        return anchors

    def _step(self, anchors: Ints, place: int) -> tuple[Wide, Bools]:
        """The step at this distance, and where there is one."""
        at = anchors + place if self.forward else anchors - place - 1
        step = self._there[np.clip(at, 0, len(self._there) - 1)].astype(np.int16)
        sound: Bools = (step != END) & (at >= 0) & (at < self._count)
        return (step if self.forward else -step), sound


def _anchored_by(shelf: Shelf, wanted: Ints) -> Ints:
    """Places where these steps, at least two, stand."""
    size = 4 if len(wanted) >= 4 else 2
    begin = _rarest(wanted, size)
    found = _anchored(shelf.steps[: shelf.count], wanted[begin : begin + size]) - begin
    found = found[found >= 0]
    for place, step in enumerate(wanted.tolist()):
        if not begin <= place < begin + size:
            found = found[shelf.steps[found + place] == step]
    return found


def _rarest(steps: Ints, size: int) -> int:
    """Which of the steps to look for first: large ones are rare."""
    return max(range(len(steps) - size + 1), key=lambda at: int(np.abs(steps[at : at + size]).sum()))


def _fits(shelf: Shelf, places: Ints, lengths: Sequence[float]) -> Bools:
    """Whether the notes at these places follow each other in this rhythm, however fast."""
    wanted = np.array(lengths[:-1])
    if not len(places):
        return np.zeros(0, np.bool_)
    heard = shelf.times[places[:, None] + np.arange(len(wanted))].astype(np.float64)
    pace = heard.sum(axis=1) / wanted.sum()
    fits = np.abs(heard - pace[:, None] * wanted) <= _UNRHYTHMIC * pace[:, None] * wanted + 0.5
    fits |= (heard == LONG) & (pace[:, None] * wanted >= LONG)
    found: Bools = fits.all(axis=1) & (pace > 0)
    return found
