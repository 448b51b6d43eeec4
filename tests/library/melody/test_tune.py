from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clamp_desktop.library.melody.tune import tune_of, written


@pytest.mark.parametrize(
    ("typed", "pitches"),
    [
        ("C D E C", (60, 62, 64, 60)),
        ("c d e c", (60, 62, 64, 60)),
        ("CDEC", (60, 62, 64, 60)),
        ("C | D E | C", (60, 62, 64, 60)),
        ("do re mi do", (60, 62, 64, 60)),
        ("Do Ré Mi Do", (60, 62, 64, 60)),
        ("1 2 3 1", (60, 62, 64, 60)),
        ("ド レ ミ ド", (60, 62, 64, 60)),
        ("C H A G", (60, 59, 57, 55)),
        ("B A G", (71, 69, 67)),
        ("H B A", (71, 70, 69)),
        ("Fis G As", (66, 67, 68)),
        ("Es D Cis", (63, 62, 61)),
        ("F# G Ab", (66, 67, 68)),
        ("C C' C", (60, 72, 72)),
        ("C4 C5 G4", (60, 72, 67)),
        ("C E, G", (60, 52, 55)),
        ("la sib la", (69, 70, 69)),
    ],
)
def test_notes_as_people_write_them(typed: str, pitches: tuple[int, ...]) -> None:
    assert tune_of(typed).pitches == pitches


def test_a_leap_that_may_go_either_way_is_read_both_ways() -> None:
    tune = tune_of("C C G G A A G")
    assert (0, 7, 0, 2, 0, -2) in tune.steps()
    assert (0, -5, 0, 2, 0, -2) in tune.steps()
    assert tune_of("C C G4 G A A G").steps() == [(0, 7, 0, 2, 0, -2)]


def test_lengths_and_tolerance() -> None:
    tune = tune_of("~ C:1 D:1/2 E:0.5 r:1 C")
    assert tune.tolerant
    assert tune.lengths == (1.0, 0.5, 1.5, 1.5)
    assert not tune_of("C D E").lengths


@pytest.mark.parametrize(
    "typed", ["", "C D", "hello world again", "C D E:x", "C D E:1/0", "C D E:0", "~", "9 9 9"]
)
def test_what_is_no_tune_is_said_in_words(typed: str) -> None:
    with pytest.raises(ValueError, match=r"C D E|C:1"):
        tune_of(typed)


def test_an_endless_tune_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        tune_of("C " * 100)


@given(st.text(max_size=40))
def test_nothing_typed_breaks_it(text: str) -> None:
    try:
        tune_of(text)
    except ValueError as error:
        assert len(str(error)) > 10


@given(
    st.integers(40, 80),
    st.lists(st.integers(-13, 13), min_size=2, max_size=12),
    st.booleans(),
)
def test_what_is_written_is_read_back(first: int, steps: list[int], tolerant: bool) -> None:
    pitches = [first]
    for step in steps:
        pitches.append(pitches[-1] + (step if 30 <= pitches[-1] + step <= 95 else -step))
    tune = tune_of(written(pitches, tolerant=tolerant))
    assert tune.tolerant == tolerant
    assert tune.steps() == [tuple(b - a for a, b in itertools.pairwise(pitches))]
    assert tune_of(written(pitches, [0.5] * len(pitches))).lengths == (0.5,) * len(pitches)
