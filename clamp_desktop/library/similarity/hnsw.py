"""A graph over the vectors of one model (HNSW), for libraries where exact search would be felt.

Source: Malkov and Yashunin, "Efficient and robust approximate nearest neighbor search using Hierarchical
Navigable Small World graphs", 2016, arXiv:1603.09320; here as the library hnswlib has it.

It is a cache: the file may be deleted at any moment and is made again from SQLite. hnswlib checks nothing
when it loads (a file of another dimension, or half a file, gives nonsense or a crash), so a header beside
the file says what it must be, and the file is only opened when its checksum agrees. hnswlib has no
wheels; where it cannot be imported, search is exact.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from clamp_desktop.library.protocols import Vectors
from clamp_desktop.library.similarity.exact import Ids, Matrix

try:
    import hnswlib
except ImportError:  # pragma: no cover - depends on the machine
    hnswlib = None

_M = 16
_EF_BUILD = 200
_EF_SEARCH = 200  # recall .998 at 100,000 real vectors, against .985 with 100
_ADD = 2000  # vectors between two looks at the cancel token
_VERSION = 1
_lock = threading.Lock()  # adding and asking at the same time is not safe


@dataclass(frozen=True, slots=True)
class Header:
    """What a graph's file holds.

    Attributes:
        removed: of the ``Matrix`` that it was made from.
        checksum: blake2b of the file.
    """

    version: int
    model: str
    dimension: int
    count: int
    removed: int
    checksum: str


def available() -> bool:
    """Whether hnswlib can be used on this machine."""
    return hnswlib is not None


class Graph:
    """A graph in memory: the first ``size`` vectors of a matrix; ``saved`` once its file holds them."""

    def __init__(self, model: str, dimension: int, removed: int) -> None:
        self.model = model
        self.dimension = dimension
        self.removed = removed
        self.size = 0
        self.saved = False
        self._index: Any = None

    def grow(self, matrix: Matrix) -> Iterator[int]:
        """Add what the matrix holds beyond this graph; yields how many are in it, now and then.

        Raises:
            ValueError: the matrix is of another dimension, or has lost vectors that are in the graph.
        """
        if matrix.vectors.shape[1] != self.dimension or matrix.removed != self.removed:
            raise ValueError("The graph was made from other vectors.")
        if self._index is None:
            self._index = hnswlib.Index(space="ip", dim=self.dimension)
            self._index.init_index(max(len(matrix), 1), M=_M, ef_construction=_EF_BUILD)
        while self.size < len(matrix):
            end = min(self.size + _ADD, len(matrix))
            with _lock:
                if end > self._index.get_max_elements():  # adding past the maximum raises
                    self._index.resize_index(end + end // 4)
                self._index.add_items(matrix.vectors[self.size : end], matrix.contents[self.size : end])
            self.size, self.saved = end, False
            yield end

    def nearest(self, unit: Vectors, count: int) -> tuple[Ids, Vectors]:
        """The contents nearest to a vector and their cosines, best first; nearly always the true ones."""
        count = min(count, self.size)  # asking for more than there are raises
        if count == 0:
            return np.empty(0, np.int64), np.empty(0, np.float32)
        with _lock:
            self._index.set_ef(max(_EF_SEARCH, count))
            labels, distances = self._index.knn_query(unit[None, :], k=count)
        return labels[0].astype(np.int64), (1.0 - distances[0]).astype(np.float32)

    def save(self, path: Path) -> None:
        """Write file and header; whoever reads in between finds a header that does not agree."""
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(path.name + ".part")
        with _lock:
            self._index.save_index(str(part))
        header = Header(_VERSION, self.model, self.dimension, self.size, self.removed, _checksum(part))
        part.replace(path)
        note = header_path(path)
        part = note.with_name(note.name + ".part")
        part.write_text(json.dumps(asdict(header)), encoding="utf-8")
        part.replace(note)
        self.saved = True


def load(path: Path, model: str, matrix: Matrix) -> Graph | None:
    """A graph from its file; ``None`` where it is missing, damaged, outdated or of something else."""
    header = read_header(path)
    dimension = matrix.vectors.shape[1]
    if (
        hnswlib is None
        or header is None
        or (header.version, header.model, header.dimension) != (_VERSION, model, dimension)
        or (header.removed != matrix.removed or not 0 < header.count <= len(matrix))
        or header.checksum != _checksum(path)
    ):
        return None
    graph = Graph(model, dimension, matrix.removed)
    graph._index, graph.saved = hnswlib.Index(space="ip", dim=dimension), True
    try:
        graph._index.load_index(str(path), max_elements=len(matrix))
        graph.size = header.count
        return graph if _agrees(graph._index, header.count, matrix) else None
    except RuntimeError:
        return None


def header_path(path: Path) -> Path:
    """Where the header of a graph's file is."""
    return path.with_name(path.name + ".json")


def read_header(path: Path) -> Header | None:
    """The header of a graph's file, or ``None`` where there is none that makes sense."""
    try:
        return Header(**json.loads(header_path(path).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _agrees(index: Any, count: int, matrix: Matrix) -> bool:
    """Whether a few vectors of a graph are those of the matrix: the file may be of another library."""
    if index.get_current_count() != count:
        return False
    places = np.unique(np.linspace(0, count - 1, 32).astype(int))
    found = np.asarray(index.get_items(matrix.contents[places]), dtype=np.float32)
    return bool(np.allclose(found, matrix.vectors[places], atol=1e-6))


def _checksum(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=20)).hexdigest()
    except OSError:
        return ""
