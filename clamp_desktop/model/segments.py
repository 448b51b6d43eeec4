"""How CLaMP 2 cuts a long piece or a long text for its encoders, and weighs the parts (see ``model``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

MUSIC_LENGTH = 512
"""Patches in a segment of music."""

TEXT_LENGTH = 128
"""Tokens in a segment of text."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Items ``start`` up to ``stop``, and how much their vector counts."""

    start: int
    stop: int
    weight: int


def segments(count: int, length: int) -> list[Segment]:
    """Cut ``count`` items (special ones included) into segments of ``length``.

    A last segment that would be short is taken from the end instead: it overlaps its neighbour, and weighs
    only what it adds.
    """
    if count <= length:
        return [Segment(0, count, count)]
    parts = [Segment(start, start + length, length) for start in range(0, count - length + 1, length)]
    if rest := count % length:
        parts.append(Segment(count - length, count, rest))
    return parts


def combine(vectors: npt.NDArray[np.float32], parts: Sequence[Segment]) -> npt.NDArray[np.float32]:
    """The weighted mean of segment vectors: float32 [segments, dimension] → float32 [dimension]."""
    weights = np.array([part.weight for part in parts], dtype=np.float32)
    mean: npt.NDArray[np.float32] = weights @ vectors / weights.sum()
    return mean
