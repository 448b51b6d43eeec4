"""Filling tapes ahead of what is heard; a synthesiser that has to be started anew."""

from __future__ import annotations

from concurrent.futures import Future

import numpy as np
import pytest

from clamp_desktop.playback.feeder import AHEAD, Feeder
from clamp_desktop.playback.performance import Performance
from clamp_desktop.playback.performing import perform
from clamp_desktop.playback.stream import Stream
from clamp_desktop.playback.synthesised import Sound
from clamp_desktop.playback.take import Take
from tests.playback import midi
from tests.playback.sounding import RATE, Submitting, beats, onsets, render, take

BLOCK = 441


def playing(feeder: Feeder, stream: Stream, seconds: float) -> np.ndarray:
    """Listen for so long."""
    heard = []
    for _ in range(round(seconds * RATE / BLOCK)):
        heard.append(stream.pull(BLOCK))
        feeder.feed()
    return np.concatenate(heard)


def test_an_hour_is_never_kept_whole() -> None:
    """Only some seconds ahead are in memory, however long the piece is."""
    stream, submit = Stream(RATE), Submitting()
    feeder = Feeder(stream, submit, lambda: None, lambda error: None)
    hour = perform(midi.file(midi.track([(n * 2, 1, 60) for n in range(3600)], 0, 13)))
    assert hour.duration == pytest.approx(3599.5)
    tape = feeder.start(take(), hour)
    stream.begin(tape)
    first = submit.asked[0]
    assert first[2] <= 0.15 * RATE
    playing(feeder, stream, 10)
    left, rendered = stream.left(tape)
    assert left < (AHEAD + 1) * RATE
    assert rendered < 15 * RATE


def test_a_lost_synthesiser_goes_on_where_it_was() -> None:
    """The strokes come on time, without a click between, and somebody is told."""
    stream, submit, told = Stream(RATE), Submitting(), []
    feeder = Feeder(stream, submit, lambda: told.append(1), lambda error: None)
    stream.begin(feeder.start(take(), beats(12)))
    heard = [playing(feeder, stream, 1.0)]
    submit.forget = True
    heard.append(playing(feeder, stream, 4.5))
    whole = np.concatenate(heard)
    assert told == [1]
    assert onsets(whole) == pytest.approx([n * 0.5 for n in range(11)], abs=0.02)
    steepest = np.abs(np.diff(render(take(), beats(12)), axis=0)).max()
    assert np.abs(np.diff(whole, axis=0)).max() <= 1.5 * steepest


def test_what_cannot_be_played_is_told_once() -> None:
    """No endless asking."""
    errors: list[Exception] = []
    asked: list[int] = []

    def submit(wanted: Take, performance: Performance | None, done: int, frames: int) -> Future[Sound]:
        asked.append(done)
        future: Future[Sound] = Future()
        future.set_exception(ValueError("no sound"))
        return future

    stream = Stream(RATE)
    feeder = Feeder(stream, submit, lambda: None, errors.append)
    stream.begin(feeder.start(take(), beats(2)))
    playing(feeder, stream, 0.5)
    assert len(asked) == 1
    assert [str(error) for error in errors] == ["no sound"]


def test_a_new_take_takes_back_what_waits() -> None:
    """Skimming through a list asks for one thing at a time."""
    waiting: list[Future[Sound]] = []

    def submit(wanted: Take, performance: Performance | None, done: int, frames: int) -> Future[Sound]:
        waiting.append(Future())
        return waiting[-1]

    feeder = Feeder(Stream(RATE), submit, lambda: None, lambda error: None)
    for _ in range(5):
        feeder.start(take(), beats(2))
    assert [future.cancelled() for future in waiting] == [True, True, True, True, False]
    feeder.stop()
    assert waiting[-1].cancelled()
