"""One stretch of playing: from where, how fast, who is heard; and which moment each of its frames is."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from clamp_desktop.playback.performance import Performance

SLOWEST, FASTEST = 0.25, 2.0
TAIL: Final = 3.0  # seconds of sound that may follow the last note
SHORTEST_LOOP: Final = 0.1  # seconds of the piece
_numbers = itertools.count(1)


def next_number() -> int:
    """A number for a take that none has had."""
    return next(_numbers)


@dataclass(frozen=True, slots=True)
class Click:
    """A beat that is counted before the music begins.

    Attributes:
        before: seconds of the piece until the music begins.
        first: of its bar.
    """

    before: float
    first: bool


@dataclass(frozen=True, slots=True)
class Take:
    """Playing without a break. Whatever changes in it begins another take.

    ``start`` and ``loop`` are seconds of the piece at its own speed; a frame is a sample of both channels.

    Attributes:
        number: tells takes apart.
        start: where it begins.
        speed: 1.0 is the piece's own.
        transpose: semitones, for everybody but the drums.
        silent: the parts that are not heard.
        loop: ``(from, to)``, played over and over once reached; ``None``: to the end.
        rate: frames a second.
        soundfont: the file; ``None``: the best there is.
        count: what is counted before the music begins, the first beat first.
    """

    number: int
    start: float = 0.0
    speed: float = 1.0
    transpose: int = 0
    silent: frozenset[int] = field(default_factory=frozenset)
    loop: tuple[float, float] | None = None
    rate: int = 44100
    soundfont: Path | None = None
    count: tuple[Click, ...] = ()

    def frames(self, seconds: float) -> int:
        """How many frames a stretch of the piece takes."""
        return round(seconds / self.speed * self.rate)

    @property
    def lead(self) -> int:
        """Frames before the music begins."""
        return self.frames(self.count[0].before) if self.count else 0

    @property
    def first_pass(self) -> int:
        """Frames of music until a loop jumps back for the first time."""
        assert self.loop is not None
        return max(0, self.frames(self.loop[1] - self.start))

    @property
    def round(self) -> int:
        """Frames of one round of the loop."""
        assert self.loop is not None
        return max(1, self.frames(self.loop[1] - self.loop[0]))

    def place(self, frame: int) -> float:
        """The moment of the piece that a frame of this take sounds; while it is counted in, the first."""
        frame = max(0, frame - self.lead)
        if self.loop is None or frame < self.first_pass:
            return self.start + frame * self.speed / self.rate
        return self.loop[0] + (frame - self.first_pass) % self.round * self.speed / self.rate

    def last_frame(self, duration: float) -> int | None:
        """How many frames it takes, what rings on after the music left out; ``None``: it never ends."""
        return None if self.loop is not None else self.lead + max(0, self.frames(duration - self.start))

    def frame_of(self, seconds: float) -> int:
        """The first frame that sounds a moment of the piece; moments before ``start`` are taken for it."""
        if self.loop is None or seconds >= self.start:
            return self.lead + max(0, self.frames(seconds - self.start))
        return self.lead + self.first_pass + max(0, self.frames(seconds - self.loop[0]))


def fitting_loop(loop: tuple[float, float] | None, performance: Performance) -> tuple[float, float] | None:
    """A loop within the piece; ``None`` where nothing worth repeating is left of it."""
    if loop is None:
        return None
    first, last = max(0.0, min(loop)), min(max(loop), performance.duration)
    return (first, last) if last - first >= SHORTEST_LOOP else None
