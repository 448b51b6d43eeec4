"""What travels between the program and its child processes: small frozen dataclasses, nothing that needs Qt or torch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class ReadFile:
    """Ask a reader for the pieces of a file; the answer is a ``music.piece.Reading``."""

    path: Path


@dataclass(frozen=True, slots=True)
class DescribeModel:
    """Ask the embedder what it is; the answer is a ``ModelInfo``. Loads the model."""


@dataclass(frozen=True, slots=True)
class EmbedMusic:
    """Ask for vectors of model texts (interleaved ABC or MTF); the answer is a list of ``Embedding``, same order."""

    texts: Sequence[str]


@dataclass(frozen=True, slots=True)
class EmbedQueries:
    """Ask for vectors of words in any language; the answer is a list of ``Embedding``, same order."""

    queries: Sequence[str]


@dataclass(frozen=True, slots=True)
class RenderPage:
    """Ask for one engraved page; the answer is an ``EngravedPage``.

    Attributes:
        path: the file; ignored where ``score`` holds the notation itself (a tune cut out of a book).
        page: from 1.
        width, height: page size in Verovio units (a tenth of a millimetre), before ``scale``.
        scale: per cent.
    """

    path: Path
    score: str | None = None
    page: int = 1
    width: int = 2100
    height: int = 2970
    scale: int = 40


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """The loaded model: its id for stored vectors, what to call it, its dimension, where it runs.

    Attributes:
        calibration: numbers that turn a cosine into a strength; see ``library.strength``.
    """

    id: str
    name: str
    dimension: int
    device: str
    calibration: dict[str, Any]


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


@dataclass(frozen=True, slots=True)
class EngravedPage:
    """One page as SVG that QtSvg can draw, and how many pages there are."""

    svg: str
    page: int
    pages: int
