"""A limiter: whatever comes in, nothing that goes out is louder than the converter can say."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]

BLOCK: Final = 64  # frames
CEILING: Final = 0.95
_AHEAD: Final = 4  # blocks over which the gain moves
_RELEASE: Final = 0.15  # seconds until most of the gain is back
LATENCY: Final = (_AHEAD + 1) * BLOCK


class Limiter:
    """Turns loud moments down, smoothly and ahead of time; what stays below the ceiling is not touched.

    Frames come out ``LATENCY`` frames after they went in.
    """

    def __init__(self, rate: int) -> None:
        self._back = 1 - np.exp(-BLOCK / (_RELEASE * rate))
        self._waiting = np.zeros((LATENCY, 2), np.float32)
        self._needed = [1.0] * (_AHEAD + 1)  # the most that each waiting block bears
        self._recent = [1.0] * _AHEAD  # gains after release, of the last blocks
        self._gain = 1.0

    def take(self, samples: Samples) -> Samples:
        """As many frames as come in, float32 [n, 2] with n a multiple of ``BLOCK``."""
        blocks = len(samples) // BLOCK
        assert blocks * BLOCK == len(samples), "whole blocks only"
        peaks = np.abs(samples).reshape(blocks, -1).max(axis=1, initial=0.0)
        self._needed += np.minimum(1.0, CEILING / np.maximum(peaks, CEILING)).tolist()
        whole = np.concatenate([self._waiting, samples])
        self._waiting = whole[len(samples) :]
        gains = [self._gain]
        for at in range(blocks):
            # The gain between two blocks must be borne by both; then it goes down over the blocks before.
            least = min(self._needed[at : at + _AHEAD + 1])
            released = self._recent[-1] + (1.0 - self._recent[-1]) * self._back
            self._recent = [*self._recent[1:], min(least, released)]
            gains.append(sum(self._recent) / _AHEAD)
        self._needed = self._needed[blocks:]
        self._gain = gains[-1]
        if min(gains) >= 1.0 - 1e-9:
            return whole[: len(samples)]
        ramps = np.interp(np.arange(len(samples)), np.arange(blocks + 1) * BLOCK, gains)
        limited: Samples = (whole[: len(samples)] * ramps[:, None]).astype(np.float32)
        return limited
