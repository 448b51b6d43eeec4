"""Smart collections: searches that were saved, words as well as filters, and what they find now.

An answer is kept with a stamp of what it was computed from. Listing and counting read what is kept and say
whether it is still fresh, so they never wait; ``refresh`` computes what is stale, one at a time, whenever
there is time. A change of a piece, a tag, a collection or the model makes answers stale; so does midnight
where ages are asked for.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from clamp_desktop.library import stamps, vectors
from clamp_desktop.library.collections import tidy
from clamp_desktop.library.exact import Ids
from clamp_desktop.library.filters import Filters
from clamp_desktop.library.images import Image, look, look_again
from clamp_desktop.library.library import Library
from clamp_desktop.library.listing import listing
from clamp_desktop.library.operations import record
from clamp_desktop.library.protocols import ModelInfo, Vectors
from clamp_desktop.library.query import Query
from clamp_desktop.library.search import ranked
from clamp_desktop.library.text import tag_key
from clamp_desktop.library.typed import Asked, parse

CUT_OFF = 0.5  # strength: a weaker answer is more likely not what was meant
_VECTORS_KEPT = 500  # of queries, for each model


@dataclass(frozen=True, slots=True)
class SmartRow:
    """A saved search.

    Attributes:
        query: as typed, words and filters.
        cut_off: strength, 0..1, from which a piece belongs to it; a ``strength:`` in the query wins.
        pieces: how many it held when it was last computed; ``None`` before the first time.
        fresh: that is still so.
    """

    id: int
    name: str
    query: str
    cut_off: float
    pieces: int | None
    fresh: bool


@dataclass(frozen=True, slots=True)
class SmartAnswer:
    """What a saved search found, best first; pieces that are gone since are left out."""

    ids: Ids
    strengths: Vectors
    fresh: bool


def smart_collections(library: Library, model: str | None = None) -> list[SmartRow]:
    """All saved searches with their counts, in the order of their names; quick, computes nothing.

    Args:
        model: id of the model in use; ``None`` where it is not known (yet): no answer is stale for it then.
    """
    rows = library.query(
        "SELECT s.id, s.name, s.query, s.cut_off, a.found, a.stamp FROM smart_collections s"
        " LEFT JOIN smart_answers a ON a.smart_id = s.id ORDER BY s.folded"
    )
    return [
        SmartRow(one, name, query, cut_off, found, _is_fresh(library, query, cut_off, stamp, model))
        for one, name, query, cut_off, found, stamp in rows
    ]


def find(library: Library, name: str) -> int | None:
    """The saved search of that name."""
    found = library.value("SELECT id FROM smart_collections WHERE folded = ?", [tag_key(name)])
    return None if found is None else int(found)


def make(library: Library, name: str, query: str, cut_off: float = CUT_OFF) -> int:
    """Save a search; its id.

    Raises:
        ValueError: the name is empty or another's, the query is empty, or the cut-off is not from 0 to 1.
    """
    name = tidy(name)
    _check(query, cut_off)
    with library.write() as connection:
        _refuse_taken(connection, name)
        done = connection.execute(
            "INSERT INTO smart_collections (name, folded, query, cut_off, made) VALUES (?, ?, ?, ?, ?)",
            [name, tag_key(name), parse(query).text(), cut_off, time.time()],
        )
        one = int(done.lastrowid or 0)
        words = f"Saved the search “{name}”"
        _record(connection, "save search", words, [Image("smart_collections", (one,), None)], name=name)
        return one


def change(
    library: Library,
    smart_id: int,
    name: str | None = None,
    query: str | None = None,
    cut_off: float | None = None,
) -> int | None:
    """Rename a saved search or change what it looks for; the operation's id or ``None``.

    Raises:
        ValueError: there is no such search, or as ``make``.
    """
    with library.write() as connection:
        row = _existing(connection, smart_id)
        new: dict[str, Any] = {
            "name": row["name"] if name is None else tidy(name),
            "query": row["query"] if query is None else parse(query).text(),
            "cut_off": row["cut_off"] if cut_off is None else cut_off,
        }
        _check(new["query"], new["cut_off"])
        if all(row[column] == value for column, value in new.items()):
            return None
        if tag_key(new["name"]) != row["folded"]:
            _refuse_taken(connection, new["name"])
        before = look(connection, "smart_collections", [(smart_id,)])
        connection.execute(
            "UPDATE smart_collections SET name = ?, folded = ?, query = ?, cut_off = ? WHERE id = ?",
            [new["name"], tag_key(new["name"]), new["query"], new["cut_off"], smart_id],
        )
        words = f"Changed the saved search “{new['name']}”"
        return _record(connection, "change search", words, before, name=new["name"])


def delete(library: Library, smart_id: int) -> int:
    """Delete a saved search; the operation's id.

    Raises:
        ValueError: there is no such search.
    """
    with library.write() as connection:
        row = _existing(connection, smart_id)
        before = look(connection, "smart_collections", [(smart_id,)])
        connection.execute("DELETE FROM smart_collections WHERE id = ?", [smart_id])
        words = f"Deleted the saved search “{row['name']}”"
        return _record(connection, "delete search", words, before, name=row["name"])


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
    fresh = _is_fresh(library, query, cut_off, stamp, model)
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
    stamp = _stamp(library, asked, row.cut_off, heard)
    low, high = strengths(asked, row.cut_off)
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


def strengths(asked: Asked, cut_off: float = 0.0) -> tuple[float, float]:
    """The strengths, 0..1, between which hits must be: as typed, else from the cut-off on."""
    typed = asked.strength
    if typed is None:
        return (cut_off if asked.words else 0.0), 1.0
    return (typed.low or 0.0) / 100, 1.0 if typed.high is None else typed.high / 100


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


def _stamp(library: Library, asked: Asked, cut_off: float, model: str | None) -> str:
    """The model that answered, and of what state of the library it is true."""
    question = stamps.of_question(library, asked.words, asked.conditions, cut_off)
    return f"{model or ''}\n{question}"


def _is_fresh(library: Library, query: str, cut_off: float, stamp: str | None, model: str | None) -> bool:
    if stamp is None:
        return False
    asked = parse(query)
    answered_by = stamp.partition("\n")[0]
    # While nobody knows of a model, whichever answered will do.
    now = model if asked.words and model is not None else answered_by
    return stamp == _stamp(library, asked, cut_off, now)


def _check(query: str, cut_off: float) -> None:
    if not query.strip():
        raise ValueError("There is nothing to look for in this search.")
    if troubles := parse(query).troubles:
        raise ValueError(troubles[0].words)
    if not 0.0 <= cut_off <= 1.0:
        raise ValueError("A cut-off is a strength from 0 to 1.")


def _record(
    connection: sqlite3.Connection, kind: str, words: str, before: list[Image], **details: Any
) -> int:
    return record(connection, kind, words, before, look_again(connection, before), **details)


def _existing(connection: sqlite3.Connection, smart_id: int) -> dict[str, Any]:
    row = look(connection, "smart_collections", [(smart_id,)])[0].row
    if row is None:
        raise ValueError("There is no such saved search any more.")
    return row


def _refuse_taken(connection: sqlite3.Connection, name: str) -> None:
    if connection.execute("SELECT 1 FROM smart_collections WHERE folded = ?", [tag_key(name)]).fetchone():
        raise ValueError(f"There is already a saved search “{name}”.")
