"""All vectors of a model in one matrix: exact search, and what everything else is measured against.

The matrix is kept in memory, shared by all connections of this process to one library, and only ever grows by
what was added since it was last looked at, by this connection or another. When a vector is removed or
replaced, the library's counter changes and the matrix is read anew.
"""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clamp_desktop.library.library import Library
from clamp_desktop.library.protocols import Vectors
from clamp_desktop.library.similarity.vectors import known_model, unpack

Ids = npt.NDArray[np.int64]

_ROWS = 8192  # read at a time


@dataclass(frozen=True, slots=True)
class Matrix:
    """The vectors of one model as they were at a moment; later additions do not change it.

    Attributes:
        contents: int64 [n], the row of ``contents`` that a vector belongs to.
        vectors: float32 [n, dimension], length 1.
        rows: int32 [largest content + 1], the place of a content's vector here, or -1.
        last: id of the newest vector.
        removed: the library's counter of removals, which tells whether an older copy can still be trusted.
    """

    contents: Ids
    vectors: Vectors
    rows: npt.NDArray[np.int32]
    last: int
    removed: int

    def __len__(self) -> int:
        return len(self.contents)

    def cosines(self, unit: Vectors, contents: Ids | None = None) -> Vectors:
        """Cosines with a vector [dimension]: of all rows in order, or of these contents (NaN: no vector)."""
        if contents is None:
            found: Vectors = self.vectors @ unit
            return found
        places = self.places(contents)
        if 2 * len(contents) > len(self):  # one product over all is quicker than picking most rows out
            picked = self.vectors @ unit
            picked = picked[places] if len(self) else np.zeros(len(contents), np.float32)
        else:
            picked = self.vectors[places] @ unit
        return np.where(places >= 0, picked, np.float32(np.nan)).astype(np.float32, copy=False)

    def places(self, contents: Ids) -> npt.NDArray[np.int32]:
        """Rows of contents, -1 for those without a vector."""
        known = contents < len(self.rows)
        found: npt.NDArray[np.int32] = np.where(known, self.rows[np.where(known, contents, 0)], -1)
        return found

    def nearest(self, unit: Vectors, count: int) -> tuple[Ids, Vectors]:
        """The contents nearest to a vector and their cosines, best first."""
        cosines = self.cosines(unit)
        count = min(count, len(self))
        if count == 0:
            return self.contents[:0], cosines[:0]
        best = np.argpartition(-cosines, count - 1)[:count]
        best = best[np.argsort(-cosines[best], kind="stable")]
        return self.contents[best], cosines[best]


def matrix(library: Library, model: str) -> Matrix | None:
    """The vectors that the library has of a model now; ``None`` where it does not know the model."""
    known = known_model(library, model)
    if known is None:
        return None
    return _growing(library, *known).look(library)


class _Growing:
    """A matrix with room to grow, for all connections of this process."""

    def __init__(self, model: int, dimension: int) -> None:
        self._model = model
        self._dimension = dimension
        self._lock = threading.Lock()
        self._clear(0)

    def look(self, library: Library) -> Matrix:
        with self._lock, library.snapshot() as connection:  # the counter and the vectors of one moment
            removed = library.value("SELECT value FROM counters WHERE name = 'vectors_removed'")
            if removed != self._now.removed:
                self._clear(removed)
            self._read(connection)
            return self._now

    def _clear(self, removed: int) -> None:
        self._contents = np.empty(0, np.int64)
        self._vectors = np.empty((0, self._dimension), np.float32)
        self._now = Matrix(self._contents, self._vectors, np.full(1, -1, np.int32), 0, removed)

    def _read(self, connection: sqlite3.Connection) -> None:
        cursor = connection.execute(
            "SELECT id, content_id, vector FROM vectors WHERE model_id = ? AND id > ? ORDER BY id",
            [self._model, self._now.last],
        )
        before = size = len(self._now)
        last = self._now.last
        while batch := cursor.fetchmany(_ROWS):
            self._reserve(size + len(batch))
            self._contents[size : size + len(batch)] = [row[1] for row in batch]
            self._vectors[size : size + len(batch)] = _unpack_all([row[2] for row in batch], self._dimension)
            size += len(batch)
            last = batch[-1][0]
        if size == before:
            return
        contents = self._contents[:size]
        rows = np.full(int(contents.max()) + 1, -1, np.int32)
        rows[contents] = np.arange(size, dtype=np.int32)
        self._now = Matrix(contents, self._vectors[:size], rows, last, self._now.removed)

    def _reserve(self, size: int) -> None:
        if size > len(self._contents):
            room = max(size, len(self._contents) * 3 // 2, _ROWS)
            contents, vectors = np.empty(room, np.int64), np.empty((room, self._dimension), np.float32)
            kept = len(self._contents)
            contents[:kept], vectors[:kept] = self._contents, self._vectors
            self._contents, self._vectors = contents, vectors


_Key = tuple[int, int, int]
_shared: weakref.WeakValueDictionary[_Key, _Growing] = weakref.WeakValueDictionary()
_shared_lock = threading.Lock()


def _growing(library: Library, model: int, dimension: int) -> _Growing:
    facts = library.path.stat()
    key = (facts.st_dev, facts.st_ino, model)
    with _shared_lock:
        found = _shared.get(key)
        if found is None:
            found = _shared[key] = _Growing(model, dimension)
    library.kept[key] = found  # freed when the last library that uses it is closed
    return found


def _unpack_all(blobs: Sequence[bytes], dimension: int) -> Vectors:
    if all(len(blob) == 2 * dimension for blob in blobs):
        return np.frombuffer(b"".join(blobs), dtype="<f2").reshape(len(blobs), dimension).astype(np.float32)
    return np.stack([unpack(blob, dimension) for blob in blobs])
