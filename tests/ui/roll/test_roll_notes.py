from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clamp_desktop.ui.roll.roll_frame import GUTTER, RULER, Frame
from clamp_desktop.ui.roll.roll_notes import FAMILIES, RollNotes, family_of
from clamp_desktop.ui.roll.roll_raster import LEVELS, colour_numbers, draw, palette, spans
from tests.ui.roll.performances import DRUMS, PIANO, VIOLIN, Row, performance, scale

_times = st.integers(0, 200).map(lambda n: n / 10)
_rows = st.lists(
    st.tuples(_times, st.integers(1, 80).map(lambda n: n / 10), st.integers(0, 127), st.integers(1, 127),
              st.integers(0, 2)),
    max_size=30,
)  # fmt: skip


def played(rows: list[tuple[float, float, int, int, int]]) -> RollNotes:
    notes: list[Row] = [(onset, onset + length, *rest) for onset, length, *rest in rows]  # type: ignore[misc]
    return RollNotes.of(performance(notes, (PIANO, VIOLIN, DRUMS)))


@given(_rows, _times, _times)
@settings(max_examples=150, deadline=None)
def test_what_is_in_sight_is_what_sounds_there(
    rows: list[tuple[float, float, int, int, int]], one: float, other: float
) -> None:
    begin, end = sorted((one, other))
    notes = played(rows)
    expected = [
        number
        for number, (onset, stop) in enumerate(zip(notes.onsets, notes.ends, strict=True))
        if onset < end and stop > begin
    ]
    assert notes.between(begin, end).tolist() == expected


@given(_rows)
@settings(max_examples=100, deadline=None)
def test_every_note_has_a_row_of_its_own_kind(rows: list[tuple[float, float, int, int, int]]) -> None:
    notes = played(rows)
    assert 0 <= notes.bottom < notes.top <= 127
    for number, drums in enumerate(notes.drums.tolist()):
        row, pitch = int(notes.rows[number]), int(notes.performance.pitches[number])
        if drums:
            assert notes.drum_pitches[row] == pitch
        else:
            assert 0 <= row < notes.count
            assert notes.top - row == pitch


def test_families_by_instrument() -> None:
    assert [family_of(one) for one in (PIANO, VIOLIN, DRUMS)] == ["keyboard", "strings", "percussion"]
    assert RollNotes.of(scale()).used_families() == [FAMILIES.index("keyboard"), FAMILIES.index("percussion")]


def test_the_note_under_a_place() -> None:
    notes = RollNotes.of(scale())
    row = notes.top - 62
    number = notes.at(1.1, row, False, 0.01)
    assert number is not None
    assert notes.performance.pitches[number] == 62
    assert notes.at(1.1, row + 5, False, 0.01) is None
    assert notes.bar_at(2.0) == 2
    assert notes.bar_at(0.0) == 1


def test_places_by_the_order_of_notes() -> None:
    notes = RollNotes.of(scale())
    assert notes.seconds_of((0, 0)) == (0.0, pytest.approx(0.1))
    assert notes.seconds_of((4, 8)) == (1.0, pytest.approx(2.1))
    assert notes.seconds_of((4, 10_000))[1] > 19
    assert RollNotes.of(performance([])).seconds_of((3, 5)) == (0.0, 0.0)


@given(
    st.lists(st.tuples(st.integers(0, 12), st.integers(-5, 25), st.integers(1, 9), st.integers(1, 120)),
             max_size=20),
    st.integers(1, 6),
    st.integers(-9, 9),
)  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_pixels_are_those_of_a_slow_painter(
    notes: list[tuple[int, int, int, int]], height: int, top: int
) -> None:
    shades = np.arange(200, dtype=np.uint32) + 1000
    table = np.array(notes, np.int64).reshape(-1, 4)
    begins = table[:, 1].astype(np.float64)
    found = spans(begins, begins + table[:, 2], table[:, 0], table[:, 3], 0.0, 1.0)
    image = np.zeros((20, 20), np.uint32)
    draw(image, found, shades, height, top)
    expected = np.zeros((20, 20), np.uint32)
    for row, begin, length, colour in notes:
        stop = begin + length - (1 if length > 3 else 0)
        for y in range(top + row * height, top + (row + 1) * height - (1 if height > 3 else 0)):
            for x in range(begin, stop):
                if 0 <= x < 20 and 0 <= y < 20:
                    expected[y, x] = shades[colour]
    assert (image == expected).all()


def test_loud_notes_are_stronger_and_others_can_step_back() -> None:
    shades = palette(((200, 0, 0),) * len(FAMILIES), (255, 255, 255), (90, 90, 90))
    numbers = colour_numbers(np.array([0, 0, 1]), np.array([1, 127, 127]))
    assert numbers.tolist() == [1, LEVELS, 2 * LEVELS]
    greens = (shades[numbers] >> 8 & 255).tolist()
    assert greens[0] > 100
    assert greens[1] == greens[2] == 0
    dimmed = colour_numbers(np.array([0, 1]), np.array([127, 127]), only=1)
    assert (shades[dimmed] >> 8 & 255).tolist()[0] > 180
    assert (shades[dimmed] >> 8 & 255).tolist()[1] == 0
    unheard = colour_numbers(np.array([0, 1]), np.array([127, 127]), unheard=np.array([True, False]))
    red, green, blue = (int(shades[unheard[0]]) >> shift & 255 for shift in (16, 8, 0))
    assert 90 < red == green == blue < 255
    assert unheard[1] == 2 * LEVELS


def test_families_of_which_nothing_is_heard() -> None:
    rows = [(0.0, 1.0, 60, 80, 0), (0.0, 1.0, 64, 80, 1), (1.0, 2.0, 67, 80, 2)]
    notes = RollNotes.of(performance(rows, (PIANO, VIOLIN, VIOLIN)))
    piano, strings = FAMILIES.index("keyboard"), FAMILIES.index("strings")
    assert notes.silent_families(frozenset()) == set()
    assert notes.silent_families(frozenset({0})) == {piano}
    assert notes.silent_families(frozenset({0, 1})) == {piano}  # the other violin is heard
    assert notes.silent_families(frozenset({1, 2})) == {strings}


def test_drums_alone_have_the_whole_view() -> None:
    notes = RollNotes.of(performance([(0.0, 0.1, 36, 80, 0), (0.5, 0.6, 42, 80, 0)], (DRUMS,)))
    assert notes.count == 0
    frame = Frame(400, 300, 50.0, 0.0, 8, 0, notes.count, len(notes.drum_pitches))
    assert frame.pitched_height == 0
    assert frame.row_at(frame.y(1, drums=True) + 3) == (1, True)
    assert frame.drum_row > 9


def test_seconds_and_rows_as_pixels_and_back() -> None:
    frame = Frame(400, 300, 50.0, 2.0, 8, 10, 40, 5)
    assert frame.seconds(frame.x(3.5)) == 3.5
    assert frame.seconds(-1000) == 0.0
    for drums, count in ((False, 40), (True, 5)):
        for row in range(count):
            y = frame.y(row, drums) + 0.5
            if RULER <= y < (frame.height if drums else RULER + frame.pitched_height):
                assert frame.row_at(y) == (row, drums)
    assert frame.x(2.0) == GUTTER
