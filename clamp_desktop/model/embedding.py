"""What the model answers with: plain arrays, so that every room may hold them without torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """The loaded model: its id for stored vectors, what to call it, its dimension, where it runs.

    Attributes:
        calibration: numbers that turn a cosine into a strength; see ``library.strength``.
        keeps_sysex: whether its MIDI text keeps system-exclusive and sequencer-specific messages.
        caution: why it does not run where it should, a sentence; empty where it does.
    """

    id: str
    name: str
    dimension: int
    device: str
    calibration: dict[str, Any]
    keeps_sysex: bool = False
    caution: str = ""


@dataclass(frozen=True, slots=True)
class Speed:
    """How quickly a model really listens on a device, reading not counted.

    Attributes:
        pieces, segments: a second; a segment is a stretch of 512 patches at most.
    """

    pieces: float
    segments: float


@dataclass(frozen=True, slots=True)
class Embedding:
    """A piece or a query as vectors.

    Attributes:
        unit: float32 [dimension], length 1.
        raw: float32 [dimension], as the paper's pipeline gives it, not normalised.
        segments: float32 [segments, dimension], raw, one for each stretch of 512 patches or 128 tokens.
        weights: float32 [segments]; ``raw`` is their weighted mean.
    """

    unit: Vectors
    raw: Vectors
    segments: Vectors
    weights: Vectors
