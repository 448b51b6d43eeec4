"""Counting in: how many clicks, how far apart, and what they sound like."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from clamp_desktop.playback.counting import clicks, count_in
from clamp_desktop.playback.performance import Performance
from clamp_desktop.playback.performing import perform
from clamp_desktop.playback.take import TAIL, Click
from tests.playback import midi
from tests.playback.sounding import RATE, beats, energy, onsets, pitch, render, take
from tests.ui.roll.performances import performance


def counted(piece: Performance, at: float) -> list[tuple[float, bool]]:
    return [(round(one.before, 3), one.first) for one in count_in(piece, at)]


def test_a_bar_of_the_piece_in_its_own_tempo() -> None:
    """Half a second a beat, and twice as fast later on."""
    assert counted(beats(16), 0.0) == [(2.0, True), (1.5, False), (1.0, False), (0.5, False)]
    assert counted(beats(16), 4.0) == [(2.0, True), (1.5, False), (1.0, False), (0.5, False)]
    faster = midi.metas((0, midi.tempo(120)), (8, midi.tempo(240)), (16, midi.tempo(240)))
    notes = midi.track([(n, 1, 60) for n in range(24)])
    assert counted(perform(midi.file(faster, notes)), 4.0 + 1.0) == [
        (1.0, True), (0.75, False), (0.5, False), (0.25, False),
    ]  # fmt: skip


def test_the_beats_of_its_metre() -> None:
    waltz = perform(midi.file(midi.metas((0, midi.metre(3, 4))), midi.track([(n, 1, 60) for n in range(12)])))
    assert counted(waltz, 1.5) == [(1.5, True), (1.0, False), (0.5, False)]


def test_from_the_middle_of_a_bar_the_first_beat_is_where_it_belongs() -> None:
    """Three, four, one, two, and in on three."""
    assert counted(beats(16), 3.0) == [(2.0, False), (1.5, False), (1.0, True), (0.5, False)]


def test_an_upbeat_has_the_rest_of_its_bar_counted() -> None:
    """One beat of four: one, two, three, four, one, two, three, and in."""
    rows = [(n / 2, n / 2 + 0.4, 60, 80, 0) for n in range(13)]
    piece = performance(rows)
    upbeat = dataclasses.replace(piece, bars=np.array([0.0, *(piece.bars[:-1] + 0.5)]))
    assert [first for _, first in counted(upbeat, 0.0)] == [True, False, False, False, True, False, False]
    assert counted(upbeat, 0.0)[0][0] == pytest.approx(3.5)
    assert counted(upbeat, 0.5) == [(2.0, True), (1.5, False), (1.0, False), (0.5, False)]


def test_without_bars_four_beats_are_counted() -> None:
    piece = performance([(0.0, 100.0, 60, 80, 0)], beat=20.0)  # eighty seconds a bar, three beats a minute
    assert counted(piece, 0.0) == [(6.0, True), (4.5, False), (3.0, False), (1.5, False)]
    empty = dataclasses.replace(beats(4), bars=np.zeros(0), beats=np.zeros(0))
    assert counted(empty, 0.0) == [(2.0, True), (1.5, False), (1.0, False), (0.5, False)]


def test_what_is_heard() -> None:
    """Clicks where they belong, the first one higher, then the music at once."""
    piece = beats(4)
    count = count_in(piece, 0.0)
    heard = render(take(count=count), piece)
    assert onsets(heard) == pytest.approx([n * 0.5 for n in range(8)], abs=0.012)
    assert pitch(heard[: RATE // 20]) == pytest.approx(1760, rel=0.03)
    assert pitch(heard[RATE // 2 : RATE // 2 + RATE // 20]) == pytest.approx(1175, rel=0.03)
    assert len(heard) < (4 + TAIL) * RATE


def test_slower_music_is_counted_more_slowly() -> None:
    slow = take(count=count_in(beats(4), 0.0), speed=0.5)
    assert onsets(clicks(slow)) == pytest.approx([0, 1, 2, 3], abs=0.012)


def test_without_a_count_there_is_none() -> None:
    assert len(clicks(take())) == 0
    assert take().lead == 0
    assert energy(render(take(count=(Click(0.5, True),), silent=frozenset({0})), beats(1))[RATE:]) == 0.0


def test_places_stand_still_while_it_is_counted() -> None:
    counting = take(start=3.0, count=(Click(1.0, True), Click(0.5, False)))
    assert counting.lead == RATE
    assert [counting.place(frame) for frame in (0, RATE - 1, RATE, 2 * RATE)] == [3.0, 3.0, 3.0, 4.0]
    assert counting.frame_of(4.0) == 2 * RATE
    assert counting.last_frame(5.0) == 3 * RATE
    looped = take(start=3.0, loop=(3.0, 4.0), count=(Click(1.0, True),))
    assert [looped.place(frame) for frame in (0, RATE, RATE * 5 // 2)] == [3.0, 3.0, 3.5]


def test_a_loop_is_counted_once() -> None:
    piece = beats(8)
    looped = take(loop=(0.0, 1.0), count=count_in(piece, 0.0))
    heard = render(looped, piece, 5 * RATE)
    assert onsets(heard)[:4] == pytest.approx([0, 0.5, 1.0, 1.5], abs=0.012)
    assert pitch(heard[2 * RATE : 2 * RATE + RATE // 20]) != pytest.approx(1760, rel=0.03)
    assert pitch(heard[3 * RATE : 3 * RATE + RATE // 20]) != pytest.approx(1760, rel=0.03)
