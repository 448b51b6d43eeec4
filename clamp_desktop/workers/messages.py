"""What travels between the program and its child processes: small frozen dataclasses, nothing that needs Qt or torch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.model.embedding import Embedding, ModelInfo, Vectors

__all__ = [
    "DescribeModel",
    "EmbedMusic",
    "EmbedQueries",
    "Embedding",
    "EngravedPage",
    "ModelInfo",
    "ReadFile",
    "RenderPage",
    "Vectors",
]


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
class EngravedPage:
    """One page as SVG that QtSvg can draw, and how many pages there are."""

    svg: str
    page: int
    pages: int
