"""Smart collections: saved searches, words as well as filters. ``smart_answers`` keeps what they find."""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass
from typing import Any

from clamp_desktop.library.filtering.typed import parse
from clamp_desktop.library.images import Image, look, look_again
from clamp_desktop.library.library import Library
from clamp_desktop.library.operations import record
from clamp_desktop.library.organising import stamps
from clamp_desktop.library.organising.collections import tidy
from clamp_desktop.library.text import tag_key

CUT_OFF = 0.5  # strength: a weaker answer is more likely not what was meant


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
        SmartRow(
            one, name, query, cut_off, found, stamps.answer_is_fresh(library, query, cut_off, stamp, model)
        )
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
