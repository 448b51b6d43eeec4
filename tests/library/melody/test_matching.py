"""The quick search through arrays finds what a slow and simple one finds."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from clamp_desktop.library.melody.matching import EXACT, NEAR, finds
from clamp_desktop.library.melody.shelf import PADDING, Shelf
from clamp_desktop.library.melody.tune import Tune
from clamp_desktop.music.melody_lines import END

NARROW = st.integers(60, 64)  # few pitches, so that tunes come again
LINES = st.lists(st.lists(NARROW, min_size=2, max_size=40), min_size=1, max_size=6)
TUNES = st.lists(NARROW, min_size=3, max_size=9)


def shelf_of(lines: Sequence[Sequence[int]], times: Sequence[Sequence[int]] = ()) -> Shelf:
    """A shelf with each line as music of its own."""
    steps: list[int] = []
    for line in lines:
        steps += [*(b - a for a, b in itertools.pairwise(line)), END]
    starts = np.cumsum([0, *(len(line) for line in lines)])
    told = [one for line in times for one in line] or [12] * len(steps)
    return Shelf(
        1,
        np.arange(len(lines)) + 100,
        starts.astype(np.int64),
        np.array([*steps, *[END] * PADDING], np.int8),
        np.array([*told, *[0] * PADDING], np.uint8),
    )


def steps_of(pitches: Sequence[int]) -> list[int]:
    return [b - a for a, b in itertools.pairwise(pitches)]


def slowly(lines: Sequence[Sequence[int]], tune: Sequence[int]) -> set[int]:
    """Places where the tune stands, note by note."""
    found, start = set(), 0
    for line in lines:
        for at in range(len(line) - len(tune) + 1):
            if steps_of(line[at : at + len(tune)]) == steps_of(tune):
                found.add(start + at)
        start += len(line)
    return found


def is_near(heard: Sequence[int], tune: Sequence[int]) -> bool:
    """Whether one wrong, missing or additional note makes one of the other, in any key."""
    if len(heard) == len(tune):
        return any(
            _alike(heard[:at] + heard[at + 1 :], tune[:at] + tune[at + 1 :]) for at in range(len(tune))
        )
    if len(heard) == len(tune) + 1:
        return any(_alike(_without(heard, at), tune) for at in range(len(heard)))
    return any(_alike(heard, _without(tune, at)) for at in range(len(tune)))


def _without(notes: Sequence[int], at: int) -> list[int]:
    return [*notes[:at], *notes[at + 1 :]]


def _alike(one: Sequence[int], other: Sequence[int]) -> bool:
    return steps_of(one) == steps_of(other)


@given(LINES, TUNES)
@settings(max_examples=200, deadline=None)
def test_exact_finds_are_those_of_a_slow_search(lines: list[list[int]], tune: list[int]) -> None:
    found = finds(shelf_of(lines), Tune((tuple(tune),)))
    assert set(found.places.tolist()) == slowly(lines, tune)
    assert set(found.strengths.tolist()) <= {EXACT}


@given(LINES, TUNES, st.integers(-20, 20))
@settings(max_examples=50, deadline=None)
def test_the_key_makes_no_difference(lines: list[list[int]], tune: list[int], shift: int) -> None:
    here = finds(shelf_of(lines), Tune((tuple(tune),), tolerant=True))
    there = finds(shelf_of(lines), Tune((tuple(pitch + shift for pitch in tune),), tolerant=True))
    moved = finds(
        shelf_of([[one + shift for one in line] for line in lines]), Tune((tuple(tune),), tolerant=True)
    )
    for other in (there, moved):
        assert here.places.tolist() == other.places.tolist()
        assert here.strengths.tolist() == other.strengths.tolist()


@given(LINES, st.lists(NARROW, min_size=6, max_size=9))
@settings(max_examples=200, deadline=None)
def test_a_tolerant_find_has_one_error_at_most(lines: list[list[int]], tune: list[int]) -> None:
    shelf = shelf_of(lines)
    found = finds(shelf, Tune((tuple(tune),), tolerant=True))
    flat = [pitch for line in lines for pitch in line]
    ends = set(np.cumsum([len(line) for line in lines]).tolist())
    for place, count, strength in zip(found.places, found.counts, found.strengths, strict=True):
        heard = flat[place : place + count]
        assert not any(place < end < place + count for end in ends), "runs over the end of a line"
        assert _alike(heard, tune) if strength == EXACT else is_near(heard, tune)
    assert slowly(lines, tune) <= set(found.places.tolist())


@given(st.lists(st.integers(50, 80), min_size=6, max_size=12), st.data())
@settings(max_examples=200, deadline=None)
def test_one_error_does_not_hide_a_tune(tune: list[int], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(tune) - 1))
    kind = data.draw(st.sampled_from(("wrong", "added", "missing")))
    if kind == "wrong":
        heard = [*tune[:at], tune[at] + data.draw(st.sampled_from((-3, -1, 2, 5))), *tune[at + 1 :]]
    elif kind == "added":
        at = max(at, 1)
        heard = [*tune[:at], data.draw(st.integers(50, 80)), *tune[at:]]
    else:
        at = min(max(at, 1), len(tune) - 2)
        heard = [*tune[:at], *tune[at + 1 :]]
    line = [40, 90, 40, *heard, 91, 41, 90]
    found = finds(shelf_of([[1, 2, 3], line]), Tune((tuple(tune),), tolerant=True))
    assert len(found.places)
    assert max(found.strengths) >= NEAR


def test_the_rhythm_counts_where_it_is_given() -> None:
    line = [60, 62, 64, 60]
    slow, dotted = [24, 12, 12, 255], [18, 6, 12, 255]
    shelf = shelf_of([line, line], [slow, dotted])
    for lengths, place in (((2.0, 1.0, 1.0, 1.0), 0), ((0.75, 0.25, 0.5, 1.0), 4)):
        assert finds(shelf, Tune((tuple(line),), lengths)).places.tolist() == [place]
    assert finds(shelf, Tune((tuple(line),))).places.tolist() == [0, 4]


def test_an_empty_shelf_has_nothing() -> None:
    assert not len(finds(shelf_of([]), Tune(((60, 62, 64),), tolerant=True)).places)
