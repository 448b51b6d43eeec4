"""What the library needs from others: something that reads files and something that turns music into vectors.

Protocols, so that this room imports neither processes nor torch; ``librarian`` adapts the real ones.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from clamp_desktop.music.piece import Reading

Vectors = npt.NDArray[np.float32]


class ModelInfo(Protocol):
    """The model that made a vector.

    Attributes:
        id: stored with every vector; vectors of different ids are never compared.
        dimension: length of a vector.
        calibration: numbers that turn a cosine into a strength; see ``strength.Calibration``.
    """

    @property
    def id(self) -> str: ...
    @property
    def dimension(self) -> int: ...
    @property
    def calibration(self) -> Mapping[str, Any]: ...


class Embedding(Protocol):
    """A piece as vectors.

    Attributes:
        unit: float32 [dimension], length 1: the whole piece.
        segments: float32 [segments, dimension], not normalised.
        weights: float32 [segments].
    """

    @property
    def unit(self) -> Vectors: ...
    @property
    def segments(self) -> Vectors: ...
    @property
    def weights(self) -> Vectors: ...


class Readers(Protocol):
    """Reads files away from this thread.

    A future that raises means that the reader gave up on the file; where the exception's ``startup`` is true,
    that there is no reader and no file can be read.
    """

    def submit(self, path: Path) -> Future[Reading]:
        """The pieces of one file. Called several times ahead, so that the readers are kept busy."""
        ...


class Embedder(Protocol):
    """Turns model texts and queries into vectors, away from this thread."""

    def info(self) -> ModelInfo:
        """The model in use; may load it. Raises where it cannot be loaded."""
        ...

    def embed_music(self, texts: Sequence[str]) -> Future[Sequence[Embedding]]:
        """Vectors of interleaved ABC or MTF texts, in the same order."""
        ...

    def embed_queries(self, queries: Sequence[str]) -> Future[Sequence[Embedding]]:
        """Vectors of words in any language, in the same order."""
        ...
