"""What saved searches find: kept with a stamp of what it was computed from, and computed when there is time.

Listing and counting read what is kept and say whether it is still fresh, so they never wait; ``refresh``
computes what is stale, one at a time. A change of a piece, a tag, a collection or the model makes answers
stale; so does midnight where ages are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from clamp_desktop.library.catalogue.listing import listing
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.filtering.typed import Asked, parse
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import stamps
from clamp_desktop.library.organising.smart import SmartRow, smart_collections
from clamp_desktop.library.protocols import ModelInfo, Vectors
from clamp_desktop.library.searching.query import Query
from clamp_desktop.library.searching.search import ranked
from clamp_desktop.library.similarity import vectors
from clamp_desktop.library.similarity.exact import Ids

_VECTORS_KEPT = 500  # of queries, for each model


@dataclass(frozen=True, slots=True)
class SmartAnswer:
    """What a saved search found, best first; pieces that are gone since are left out."""

    ids: Ids
    strengths: Vectors
    fresh: bool


def answer(library: Library, smart_id: int, model: str | None = None) -> SmartAnswer | None:
    """What a saved search found when it was last computed; ``None`` before the first time, or without it."""
    rows = library.query(
        "SELECT s.query, s.cut_off, a.stamp, a.pieces, a.strengths FROM smart_answers a"
        " JOIN smart_collections s ON s.id = a.smart_id WHERE s.id = ?",
        [smart_id],
    )
    if not rows:
        return None
    query, cut_off, stamp, ids, strengths = rows[0]
    found = np.frombuffer(ids, "<i8").astype(np.int64)
    there = np.isin(found, listing(library, Filters()).ids)
    fresh = stamps.answer_is_fresh(library, query, cut_off, stamp, model)
    return SmartAnswer(found[there], np.frombuffer(strengths, "<f4").astype(np.float32)[there], fresh)


def refresh(
    library: Library, model: ModelInfo | None = None, embed: Callable[[str], Vectors] | None = None
) -> Iterator[int]:
    """Compute answers that are stale; yields the id of each when it is done. Stop whenever you like.

    Args:
        model: in use; ``None`` where there is none: answers that a model gave are then left as they are.
        embed: asks that model for the vector of words. Vectors are kept, so it is asked once for each query.
    """
    for row in smart_collections(library, model.id if model else None):
        asked = parse(row.query)
        if row.fresh or (asked.words and model is None and row.pieces is not None):
            continue
        vector = _vector(library, asked.words, model, embed) if asked.words and model else None
        _compute(library, row, asked, vector, model)
        yield row.id


def _compute(
    library: Library, row: SmartRow, asked: Asked, vector: Vectors | None, model: ModelInfo | None
) -> None:
    # The stamp comes first: what changes meanwhile makes the answer stale at once.
    heard = model.id if model is not None and vector is not None else None
    stamp = stamps.of_answer(library, asked, row.cut_off, heard)
    low, high = asked.strengths(row.cut_off)
    query = Query(asked.words, asked.filters, limit=None, at_least=low, at_most=high)
    ids, found = ranked(library, query, vector, model if vector is not None else None)
    with library.write() as connection:
        connection.execute(
            "INSERT INTO smart_answers (smart_id, stamp, found, pieces, strengths)"
            " SELECT id, ?, ?, ?, ? FROM smart_collections WHERE id = ?"
            " ON CONFLICT DO UPDATE SET stamp = excluded.stamp, found = excluded.found,"
            " pieces = excluded.pieces, strengths = excluded.strengths",
            [stamp, len(ids), ids.astype("<i8").tobytes(), found.astype("<f4").tobytes(), row.id],
        )


def _vector(
    library: Library, words: str, model: ModelInfo | None, embed: Callable[[str], Vectors] | None
) -> Vectors | None:
    if model is None:
        return None
    known = vectors.known_model(library, model.id)
    if known is None:
        return None
    row, dimension = known
    found = library.value("SELECT vector FROM query_vectors WHERE words = ? AND model_id = ?", [words, row])
    if found is not None:
        return vectors.unpack(found, dimension)
    if embed is None:
        return None
    vector = embed(words)
    with library.write() as connection:
        connection.execute(
            "INSERT INTO query_vectors VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            [words, row, vectors.pack(vector)],
        )
        connection.execute(
            "DELETE FROM query_vectors WHERE model_id = ?1 AND rowid <= (SELECT rowid FROM query_vectors"
            " WHERE model_id = ?1 ORDER BY rowid DESC LIMIT 1 OFFSET ?2)",
            [row, _VECTORS_KEPT],
        )
    return vector
