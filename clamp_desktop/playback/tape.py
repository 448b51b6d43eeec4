"""The sound of one take, between who renders it and who plays it."""

from __future__ import annotations

from collections import deque
from typing import Final

import numpy as np

from clamp_desktop.playback.limiter import Samples
from clamp_desktop.playback.take import Take

_SEAM: Final = 256  # frames over which a broken-off sound is faded where it goes on


class Tape:
    """Frames of a take that were rendered and not yet played. Not safe for several threads by itself.

    Attributes:
        take: what is on it.
        filled: frames rendered.
        used: frames played; never more than ``filled``.
        ended: nothing will be added.
    """

    def __init__(self, take: Take, length: int | None = None) -> None:
        """``length``: a blank tape of so many frames, for a piece that is followed and not heard."""
        self.take = take
        self.used = 0
        self.filled = 0
        self.ended = False
        self.blank = length is not None
        self._chunks: deque[Samples] = deque()
        if length is not None:
            self.filled, self.ended = length, True

    @property
    def left(self) -> int:
        """Frames that can be played at once."""
        return self.filled - self.used

    def add(self, samples: Samples, ended: bool = False, *, seam: bool = False) -> None:
        """What was rendered next; with a ``seam`` it does not quite continue what is there."""
        if seam and len(samples):
            ramp = np.linspace(0, 1, min(_SEAM, len(samples)), dtype=np.float32)[:, None]
            samples = samples.copy()
            samples[: len(ramp)] *= ramp
            if self._chunks:
                last = self._chunks[-1] = self._chunks[-1].copy()
                ramp = ramp[: len(last)]
                last[len(last) - len(ramp) :] *= ramp[::-1]
        if len(samples):
            self._chunks.append(samples)
            self.filled += len(samples)
        self.ended = self.ended or ended

    def read(self, frames: int) -> Samples:
        """The next frames, or as many as there are."""
        frames = min(frames, self.left)
        if self.blank:
            self.used += frames
            return np.zeros((frames, 2), np.float32)
        parts: list[Samples] = []
        wanted = frames
        while wanted:
            chunk = self._chunks[0]
            parts.append(chunk[:wanted])
            if len(chunk) > wanted:
                self._chunks[0] = chunk[wanted:]
            else:
                self._chunks.popleft()
            wanted -= len(parts[-1])
        self.used += frames
        return np.concatenate(parts) if parts else np.zeros((0, 2), np.float32)

    def skip(self, frames: int) -> None:
        """Leave out the next frames."""
        self.read(frames)
