"""Vectors in SQLite: one of length 1 for a whole piece, and those of its segments, for each model.

Stored as float16: half the size, and 99.9 % of the twenty nearest stay the same. A vector whose numbers
float16 cannot hold is stored as float32; the size of the blob tells which.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

import numpy as np

from clamp_desktop.library.library import Library
from clamp_desktop.library.protocols import Embedding, ModelInfo, Vectors

_HALF_MAX = float(np.finfo(np.float16).max)


def pack(vector: Vectors) -> bytes:
    """A vector as a blob."""
    largest = float(np.max(np.abs(vector), initial=0.0))
    kind = np.float16 if largest <= _HALF_MAX else np.float32
    return np.ascontiguousarray(vector, dtype=np.dtype(kind).newbyteorder("<")).tobytes()


def unpack(blob: bytes, dimension: int) -> Vectors:
    """A blob as a float32 vector [dimension].

    Raises:
        ValueError: the blob is not a vector of that dimension.
    """
    kinds = {2 * dimension: "<f2", 4 * dimension: "<f4"}
    if len(blob) not in kinds:
        raise ValueError(f"{len(blob)} bytes are no vector of dimension {dimension}.")
    return np.frombuffer(blob, dtype=kinds[len(blob)]).astype(np.float32)


def model_id(connection: sqlite3.Connection, model: ModelInfo) -> int:
    """The row of a model, made where it is missing; inside a transaction.

    Raises:
        ValueError: the model's name is known with another dimension.
    """
    connection.execute(
        "INSERT INTO models (name, dimension) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [model.id, model.dimension],
    )
    found, dimension = connection.execute(
        "SELECT id, dimension FROM models WHERE name = ?", [model.id]
    ).fetchone()
    if dimension != model.dimension:
        raise ValueError(
            f"Model {model.id!r} has {model.dimension} dimensions here and {dimension} in the library."
        )
    return int(found)


def known_model(library: Library, name: str) -> tuple[int, int] | None:
    """Row and dimension of a model that the library has vectors of, or ``None``."""
    found = library.query("SELECT id, dimension FROM models WHERE name = ?", [name])
    return (int(found[0][0]), int(found[0][1])) if found else None


def put(connection: sqlite3.Connection, model: int, content_id: int, embedding: Embedding) -> None:
    """Store a content's vectors for a model; one that is there already stays. Inside a transaction."""
    done = connection.execute(
        "INSERT INTO vectors (content_id, model_id, vector) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        [content_id, model, pack(embedding.unit)],
    )
    if done.rowcount <= 0:
        return
    connection.executemany(
        "INSERT INTO segments (vector_id, number, weight, vector) VALUES (?, ?, ?, ?)",
        [
            (done.lastrowid, number, float(weight), pack(segment))
            for number, (segment, weight) in enumerate(
                zip(embedding.segments, embedding.weights, strict=True)
            )
        ],
    )


def of_piece(library: Library, piece_id: int, model: str) -> Vectors | None:
    """A piece's vector of length 1, or ``None`` where it has not been embedded by this model."""
    found = library.query(
        "SELECT v.vector, m.dimension FROM pieces p JOIN vectors v ON v.content_id = p.content_id"
        " JOIN models m ON m.id = v.model_id WHERE p.id = ? AND m.name = ?",
        [piece_id, model],
    )
    return unpack(*found[0]) if found else None


def segments_of(library: Library, piece_id: int, model: str) -> tuple[Vectors, Vectors] | None:
    """A piece's segment vectors [segments, dimension], not normalised, and their weights; or ``None``."""
    found: Sequence[tuple[bytes, float, int]] = library.query(
        "SELECT s.vector, s.weight, m.dimension FROM pieces p JOIN vectors v ON v.content_id = p.content_id"
        " JOIN models m ON m.id = v.model_id JOIN segments s ON s.vector_id = v.id"
        " WHERE p.id = ? AND m.name = ? ORDER BY s.number",
        [piece_id, model],
    )
    if not found:
        return None
    weights = np.array([weight for _, weight, _ in found], dtype=np.float32)
    return np.stack([unpack(blob, dimension) for blob, _, dimension in found]), weights


def latest_model(library: Library) -> str | None:
    """The model that the library took up last and has vectors of, for whoever has none at hand."""
    found: str | None = library.value(
        "SELECT m.name FROM models m WHERE EXISTS (SELECT 1 FROM vectors v WHERE v.model_id = m.id)"
        " ORDER BY m.id DESC LIMIT 1"
    )
    return found


def counts(library: Library) -> dict[str, int]:
    """How many contents each model has listened to, by its name."""
    return dict(
        library.query(
            "SELECT m.name, COUNT(*) FROM vectors v JOIN models m ON m.id = v.model_id GROUP BY v.model_id"
        )
    )


def knows_more(library: Library, one: str, other: str, tolerated: int = 0) -> bool:
    """Whether a model has vectors of more than ``tolerated`` contents that the other has yet to listen to.

    What the other has tried in vain does not count: it would be waited for for ever.
    """
    found = library.query(
        "SELECT 1 FROM vectors v"
        " WHERE v.model_id = (SELECT id FROM models WHERE name = ?1)"
        " AND EXISTS (SELECT 1 FROM pieces p WHERE p.content_id = v.content_id AND p.number IS NOT NULL)"
        " AND NOT EXISTS (SELECT 1 FROM vectors w WHERE w.content_id = v.content_id"
        "  AND w.model_id = (SELECT id FROM models WHERE name = ?2))"
        " AND NOT EXISTS (SELECT 1 FROM embedding_failures e WHERE e.content_id = v.content_id"
        "  AND e.model_id = (SELECT id FROM models WHERE name = ?2))"
        " LIMIT ?3",
        [one, other, tolerated + 1],
    )
    return len(found) > tolerated
