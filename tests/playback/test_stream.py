"""From tapes to loudspeakers: no click, whatever is done, and the right place at every moment."""

from __future__ import annotations

import numpy as np
import pytest

from clamp_desktop.playback.stream import Stream
from clamp_desktop.playback.take import Take
from clamp_desktop.playback.tape import Tape

RATE = 44100
BLOCK = 441
STEEPEST = 0.5 * 2 * np.pi * 110 / RATE  # of the sine below


def hum(frames: int, first: int = 0) -> np.ndarray:
    """A deep sine at half the loudness: any jump in it shows."""
    wave = 0.5 * np.sin(2 * np.pi * 110 * np.arange(first, first + frames) / RATE)
    return np.column_stack([wave, wave]).astype(np.float32)


def filled(number: int, seconds: float, ended: bool = True, first: int = 77, **changes: object) -> Tape:
    """A tape of the hum."""
    tape = Tape(Take(number, **changes))  # type: ignore[arg-type]
    tape.add(hum(round(seconds * RATE), first), ended)
    return tape


class Listener:
    """Pulls and keeps all."""

    def __init__(self) -> None:
        self.stream = Stream(RATE)
        self.heard = np.zeros((0, 2), np.float32)

    def listen(self, seconds: float) -> None:
        """For so long, in blocks of ten milliseconds."""
        blocks = [self.stream.pull(BLOCK) for _ in range(round(seconds * RATE / BLOCK))]
        self.heard = np.concatenate([self.heard, *blocks])

    @property
    def steepest(self) -> float:
        """The greatest difference between two samples that follow each other."""
        return float(np.abs(np.diff(self.heard, axis=0)).max())


@pytest.fixture
def listener() -> Listener:
    return Listener()


def test_silence_before_anything_is_played(listener: Listener) -> None:
    """And no place."""
    listener.listen(0.1)
    assert not listener.heard.any()
    assert listener.stream.place(100) is None


def test_a_seek_does_not_click(listener: Listener) -> None:
    """The hum jumps to another phase, many times, and no sample jumps."""
    for number in range(20):
        listener.stream.begin(filled(number, 1.0, first=number * 97))
        listener.listen(0.05)
    assert listener.steepest < 1.7 * STEEPEST
    assert np.abs(listener.heard[RATE // 2 :]).max() > 0.3


def test_starting_stopping_and_the_end_do_not_click(listener: Listener) -> None:
    """From silence to the hum and back."""
    for number in range(10):
        listener.stream.begin(filled(number, 1.0, first=100))
        listener.listen(0.03)
        listener.stream.stop()
        listener.listen(0.03)
    assert listener.steepest < 2.0 * STEEPEST
    assert not listener.heard[-BLOCK:].any()


def test_running_dry_does_not_click_and_goes_on(listener: Listener) -> None:
    """The computer was too slow for a moment: the music waits, and the place with it."""
    tape = filled(1, 0.2, ended=False, start=5.0)
    listener.stream.begin(tape)
    listener.listen(0.5)
    dry = listener.stream.place(listener.stream.handed)
    assert dry == pytest.approx(5.2, abs=0.005)
    assert not listener.heard[-BLOCK:].any()
    listener.stream.add(tape, hum(RATE, 77 + RATE // 5), True)
    listener.listen(0.3)
    assert listener.steepest < 2.0 * STEEPEST
    assert listener.stream.place(listener.stream.handed) == pytest.approx(5.5, abs=0.02)


def test_places_before_and_after_a_seek(listener: Listener) -> None:
    """What the device still holds is told as it will be heard."""
    stream = listener.stream
    stream.begin(filled(1, 2.0, start=10.0))
    listener.listen(0.5)
    stream.begin(filled(2, 2.0, start=30.0, speed=2.0))
    listener.listen(0.5)
    assert stream.place(round(0.25 * RATE)) == pytest.approx(10.25, abs=0.001)
    assert stream.place(round(0.49 * RATE)) == pytest.approx(10.49, abs=0.001)
    assert stream.place(round(0.75 * RATE)) == pytest.approx(30.5, abs=0.001)


def test_going_over_keeps_the_time(listener: Listener) -> None:
    """A change of who is heard: the new tape comes in where the old one is, and late if it was late."""
    stream = listener.stream
    stream.begin(filled(1, 3.0))
    listener.listen(0.5)
    meeting = stream.meeting(0.1)
    assert meeting is not None
    second, frame = meeting
    assert second == pytest.approx(0.6, abs=0.001)
    tape = Tape(Take(2, start=second))
    stream.go_over(tape, frame)
    listener.listen(0.3)  # it is not ready in time: the old one goes on
    assert stream.place(stream.handed) == pytest.approx(0.8, abs=0.001)
    stream.add(tape, hum(2 * RATE, 77 + frame), True)
    listener.listen(0.2)
    assert stream.place(stream.handed) == pytest.approx(1.0, abs=0.001)
    taken = stream.take_at(stream.handed)
    assert taken is not None and taken.number == 2
    assert np.abs(listener.heard[RATE // 2 :] - hum(len(listener.heard), 77)[RATE // 2 :]).max() < 0.01


def test_going_over_to_another_speed(listener: Listener) -> None:
    """The place goes on from where it was, at the new pace."""
    stream = listener.stream
    stream.begin(filled(1, 3.0))
    listener.listen(0.5)
    second, frame = stream.meeting(0.1) or (0.0, 0)
    tape = Tape(Take(2, start=second, speed=0.5))
    stream.go_over(tape, frame)
    stream.add(tape, hum(2 * RATE), True)
    listener.listen(0.5)
    assert stream.place(stream.handed) == pytest.approx(0.6 + 0.4 * 0.5, abs=0.01)


def test_the_end_is_told(listener: Listener) -> None:
    """And the place stays there."""
    stream = listener.stream
    stream.begin(filled(1, 0.5))
    listener.listen(0.4)
    assert stream.over_at is None
    listener.listen(0.3)
    assert stream.over_at == pytest.approx(0.5 * RATE, abs=BLOCK)
    assert stream.place(stream.handed) == pytest.approx(0.5, abs=0.001)


def test_volume_glides(listener: Listener) -> None:
    """From full to nothing without a step."""
    listener.stream.begin(filled(1, 2.0))
    listener.listen(0.2)
    listener.stream.set_volume(0.0)
    listener.listen(0.2)
    listener.stream.set_volume(1.0)
    listener.listen(0.2)
    assert listener.steepest < 0.08
    assert not listener.heard[round(0.25 * RATE) : round(0.35 * RATE)].any()


def test_a_blank_tape_moves_on(listener: Listener) -> None:
    """A piece that is followed and not heard."""
    stream = listener.stream
    stream.begin(Tape(Take(1, start=2.0), 3600 * RATE))
    listener.listen(1.0)
    assert stream.place(stream.handed) == pytest.approx(3.0, abs=0.001)
    assert not listener.heard.any()
