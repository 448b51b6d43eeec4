"""Samples as the bytes that devices and WAV files take."""

from __future__ import annotations

import wave
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from clamp_desktop.playback.limiter import Samples


def samples_of(data: Samples) -> bytes:
    """16-bit little-endian PCM of float samples within -1 and 1."""
    return np.rint(np.clip(data, -1.0, 1.0) * 32767).astype("<i2").tobytes()


def write_wave(path: Path, rate: int, pieces: Iterable[Samples]) -> float:
    """Write a WAV file of stereo pieces, one after the other; how many seconds it plays.

    What was written is removed again where ``pieces`` raises. Raises ``OSError``.
    """
    frames = 0
    try:
        with path.open("xb") as file, wave.open(file, "wb") as sound:
            sound.setnchannels(2)
            sound.setsampwidth(2)
            sound.setframerate(rate)
            for piece in pieces:
                sound.writeframes(samples_of(piece))
                frames += len(piece)
    except FileExistsError:
        raise
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return frames / rate
