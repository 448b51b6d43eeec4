"""A piece as a sound file: rendered faster than it plays, in a process of its own."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from clamp_desktop.music.piece import Format
from clamp_desktop.playback.limiter import Samples
from clamp_desktop.playback.pcm import write_wave
from clamp_desktop.playback.take import Take, next_number
from clamp_desktop.sounds import heard
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.sound import RenderSound

if TYPE_CHECKING:
    from clamp_desktop.exporting import Wanted
    from clamp_desktop.workers.crew import Crew

RATE: Final = 44100
_CHUNK: Final = 4.0  # seconds that are asked for at a time


def record(wanted: Wanted, crew: Crew, soundfont: Path | None, awaited: Callable[[Future[Any]], Any]) -> Path:
    """Write the sound of a piece into a WAV file, which appears when it is complete.

    Args:
        soundfont: ``None`` for the best there is.
        awaited: waits for an answer, or raises where nobody wants it any more.

    Raises:
        OSError: it cannot be written.
        WorkerError: it cannot be played.
    """
    score = wanted.score
    performance = awaited(heard(score, wanted.format, crew.performer, wanted.transposition))
    take = Take(
        next_number(),
        transpose=semitones(wanted.transposition.heard) if wanted.format == Format.MIDI else 0,
        rate=RATE,
        soundfont=soundfont,
    )

    def pieces() -> Iterator[Samples]:
        done = 0
        while True:
            request = RenderSound(take, None if done else performance, done, round(_CHUNK * RATE))
            sound = awaited(crew.recorder.submit(request))
            if sound.lost:
                raise WorkerError(crew.recorder.kind.died())
            done += len(sound.samples)
            yield sound.samples
            if sound.ended:
                return

    with tempfile.TemporaryDirectory(prefix=".clamp-", dir=wanted.target.parent) as scratch:
        part = Path(scratch, "sound.wav")
        write_wave(part, RATE, pieces())
        part.replace(wanted.target)
    return wanted.target


def semitones(interval: str) -> int:
    """An interval that is a number of semitones; 0 for others."""
    try:
        return int(interval or "0")
    except ValueError:
        return 0
