"""What goes to the loudspeakers: tapes one after the other without a click, and what is heard when."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import Final

import numpy as np

from clamp_desktop.playback.limiter import Samples
from clamp_desktop.playback.take import Take
from clamp_desktop.playback.tape import Tape

_FADE: Final = 0.012  # seconds: too short to be heard, too long to click
_RESERVE: Final = 128  # frames kept back, to fade when nothing follows
_MARKS: Final = 64


@dataclass(frozen=True, slots=True)
class _Mark:
    """From a frame of the stream on, a take is heard from a frame of its own, or stands still at it."""

    at: int
    take: Take | None
    frame: int
    moving: bool


class Stream:
    """Gives out frames for as long as somebody asks; safe to use from several threads.

    Frames of the stream are counted from the first that was ever given out (``handed``). ``place`` tells
    which moment of a piece a frame sounds.
    """

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self.handed = 0
        self._lock = threading.Lock()
        self._tape: Tape | None = None
        self._next: Tape | None = None
        self._switch_at: int | None = None  # frame of the present tape; ``None``: as soon as possible
        self._moving = False
        self._fade = round(_FADE * rate)
        self._rising = 0  # frames of a fade-in that are left
        self._tail = np.zeros((0, 2), np.float32)  # what was cut off, fading
        self._volume = self._wanted_volume = 1.0
        self._marks: deque[_Mark] = deque([_Mark(0, None, 0, False)], _MARKS)
        self._over_at: int | None = None

    @property
    def tape(self) -> Tape | None:
        """What is or will be playing."""
        with self._lock:
            return self._next or self._tape

    @property
    def over_at(self) -> int | None:
        """The frame at which a tape was played to its end; ``None`` while something plays or may follow."""
        return self._over_at

    def set_volume(self, volume: float) -> None:
        """Loudness as a factor, 0 to 1; it glides there."""
        self._wanted_volume = min(max(volume, 0.0), 1.0)

    def add(self, tape: Tape, samples: Samples, ended: bool, *, seam: bool = False) -> None:
        """What was rendered for a tape."""
        with self._lock:
            tape.add(samples, ended, seam=seam)

    def left(self, tape: Tape) -> tuple[int, int]:
        """(frames that are rendered and not played, frames rendered) of a tape."""
        with self._lock:
            return tape.left, tape.filled

    def begin(self, tape: Tape) -> None:
        """Play a tape from its beginning as soon as there is something on it, instead of what plays now."""
        with self._lock:
            self._next, self._switch_at, self._over_at = tape, None, None

    def meeting(self, seconds: float) -> tuple[float, int] | None:
        """Where what plays now will be so much later: the moment of the piece, and the frame of its tape.

        ``None`` where nothing plays.
        """
        with self._lock:
            tape = self._tape
            if tape is None or not self._moving:
                return None
            frame = tape.used + round(seconds * self.rate)
            return tape.take.place(frame), frame

    def go_over(self, tape: Tape, frame: int) -> None:
        """Go on with a tape that begins where the present one is at ``frame``; see ``meeting``."""
        with self._lock:
            self._next, self._switch_at, self._over_at = tape, frame, None

    def stop(self) -> None:
        """Fade out; nothing plays then."""
        with self._lock:
            self._cut()
            self._tape = self._next = None
            self._over_at = None

    def place(self, handed: int) -> float | None:
        """The moment of the piece that a frame of the stream sounds; ``None``: nothing plays there."""
        with self._lock:
            mark = next((one for one in reversed(self._marks) if one.at <= handed), self._marks[0])
            if mark.take is None:
                return None
            return mark.take.place(mark.frame + (handed - mark.at if mark.moving else 0))

    def take_at(self, handed: int) -> Take | None:
        """The take that a frame of the stream belongs to."""
        with self._lock:
            return next((one.take for one in reversed(self._marks) if one.at <= handed), None)

    def pull(self, frames: int) -> Samples:
        """The next frames, float32 [frames, 2]; silence where there is nothing to play."""
        with self._lock:
            out = np.zeros((frames, 2), np.float32)
            self._switch(frames)
            self._read(out)
            cut = min(frames, len(self._tail))
            out[:cut] += self._tail[:cut]
            self._tail = self._tail[cut:]
            self.handed += frames
            volume, self._volume = self._volume, self._wanted_volume
            if volume != 1.0 or self._volume != 1.0:
                out *= np.linspace(volume, self._volume, frames, dtype=np.float32)[:, None]
            return np.clip(out, -1.0, 1.0)

    def _switch(self, frames: int) -> None:
        following, old = self._next, self._tape
        if following is None:
            return
        skip = 0
        if self._switch_at is not None and old is not None and self._moving:
            late = old.used - self._switch_at
            if late < 0 and not (old.ended and not old.left):
                return
            skip = round(max(0, late) * old.take.speed / following.take.speed)
        if following.left < skip + frames + _RESERVE and not following.ended:
            return
        self._cut()
        following.skip(skip)
        self._tape, self._next = following, None
        self._moving = True
        self._rising = self._fade
        self._mark(True)

    def _cut(self) -> None:
        """What plays now fades away, beside whatever follows."""
        if self._tape is None or not self._moving:
            return
        rest = self._tape.read(self._fade)
        rest = rest * np.linspace(1, 0, len(rest), dtype=np.float32)[:, None]
        if len(self._tail) > len(rest):
            rest = np.concatenate([rest, np.zeros((len(self._tail) - len(rest), 2), np.float32)])
        rest[: len(self._tail)] += self._tail
        self._tail = rest
        self._moving = False
        self._mark(False)

    def _read(self, out: Samples) -> None:
        tape = self._tape
        if tape is None:
            return
        if not self._moving and self._over_at is None and tape.left >= len(out) + _RESERVE:
            self._moving = True  # it had run dry
            self._rising = self._fade
            self._mark(True)
        if not self._moving:
            return
        ready = tape.left if tape.ended else max(0, tape.left - _RESERVE)
        samples = tape.read(min(len(out), ready))
        if self._rising:
            begun = self._fade - self._rising
            rising = min(self._rising, len(samples))
            ramp = np.arange(begun, begun + rising, dtype=np.float32)[:, None] / self._fade
            samples = np.concatenate([samples[:rising] * ramp, samples[rising:]])
            self._rising -= rising
        out[: len(samples)] = samples
        if len(samples) == len(out):
            return
        if tape.ended:
            self._moving, self._over_at = False, self.handed + len(samples)
            self._mark(False, len(samples))
            return
        rest = tape.read(min(_RESERVE, len(out) - len(samples)))  # it runs dry: nothing is ready yet
        fading = np.linspace(1, 0, len(rest), dtype=np.float32)[:, None]
        out[len(samples) : len(samples) + len(rest)] = rest * fading
        self._moving = False
        self._mark(False, len(samples) + len(rest))

    def _mark(self, moving: bool, later: int = 0) -> None:
        tape = self._tape
        frame = 0 if tape is None else tape.used
        self._marks.append(_Mark(self.handed + later, None if tape is None else tape.take, frame, moving))
