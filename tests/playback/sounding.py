"""Takes rendered in this process, for tests."""

from __future__ import annotations

import itertools
from concurrent.futures import Future

import numpy as np

from clamp_desktop.playback.limiter import Samples
from clamp_desktop.playback.performance import Performance
from clamp_desktop.playback.performing import perform
from clamp_desktop.playback.soundfonts import of_the_program
from clamp_desktop.playback.synthesised import Sound
from clamp_desktop.playback.synthesiser import Synthesiser
from clamp_desktop.playback.take import Take
from tests.playback import midi

RATE = 44100
FONT = of_the_program()
_numbers = itertools.count(1_000_000)
_synthesiser = Synthesiser()


def take(**changes: object) -> Take:
    """A take like no other, with the program's own soundfont."""
    return Take(next(_numbers), soundfont=FONT, **changes)  # type: ignore[arg-type]


def render(wanted: Take, performance: Performance, frames: int | None = None, chunk: int = 6400) -> Samples:
    """All of a take, or its first frames."""
    parts: list[Samples] = []
    done = 0
    while frames is None or done < frames:
        sound = _synthesiser.render(wanted, performance if done == 0 else None, done, chunk)
        assert not sound.lost
        parts.append(sound.samples)
        done += len(sound.samples)
        if sound.ended:
            break
    return np.concatenate(parts)[:frames]


def energy(samples: Samples) -> float:
    """Root mean square."""
    return float(np.sqrt(np.mean(np.square(samples, dtype=np.float64)))) if len(samples) else 0.0


def pitch(samples: Samples) -> float:
    """The strongest frequency, in hertz."""
    mono = samples.mean(axis=1)
    spectrum = np.abs(np.fft.rfft(mono * np.hanning(len(mono)), 1 << 18))
    return float(np.argmax(spectrum) * RATE / (1 << 18))


def onsets(samples: Samples, threshold: float = 0.02) -> list[float]:
    """Seconds at which sound begins after silence."""
    loud = np.abs(samples).max(axis=1) > threshold
    frames = np.flatnonzero(loud)
    if not len(frames):
        return []
    begins = frames[np.flatnonzero(np.diff(frames, prepend=-RATE) > RATE // 20)]
    return [int(at) / RATE for at in begins]


def beats(count: int, pitch_: int = 76, program: int = 115, length: float = 0.2) -> Performance:
    """Short strokes on a woodblock, one every half second."""
    return perform(midi.file(midi.track([(n, length, pitch_) for n in range(count)], 0, program)))


class Submitting:
    """``Feeder``'s way to a synthesiser, in this process; remembers what was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Take, int, int]] = []
        self.forget = False

    def __call__(
        self, wanted: Take, performance: Performance | None, done: int, frames: int
    ) -> Future[Sound]:
        self.asked.append((wanted, done, frames))
        future: Future[Sound] = Future()
        if self.forget and performance is None:
            self.forget = False
            future.set_result(Sound(np.empty((0, 2), np.float32), lost=True))
        else:
            future.set_result(_synthesiser.render(wanted, performance, done, frames))
        return future
