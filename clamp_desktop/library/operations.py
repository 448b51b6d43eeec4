"""The undo log: each change that a user makes, with the rows before and after it. Kept across restarts."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from clamp_desktop.library import fulltext
from clamp_desktop.library.library import Library

# Tables that operations may touch, and what tells their rows apart.
_KEYS = {"folders": ("id",), "tags": ("id",), "piece_tags": ("piece_id", "tag_id")}


@dataclass(frozen=True, slots=True)
class Image:
    """A row at a moment.

    Attributes:
        key: values of the table's key columns.
        row: column → value, or ``None`` where there is no such row.
    """

    table: str
    key: tuple[Any, ...]
    row: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class Operation:
    """A change that was made.

    Attributes:
        words: for the user: ``Tagged 37 pieces “wedding”``.
        made: seconds since 1970.
    """

    id: int
    kind: str
    words: str
    made: float
    undone: bool


def look(connection: sqlite3.Connection, table: str, key: Sequence[Any]) -> Image:
    """A row as it is now."""
    cursor = connection.execute(f"SELECT * FROM {table} WHERE {_condition(table)}", key)
    found = cursor.fetchone()
    columns = [column[0] for column in cursor.description]
    return Image(table, tuple(key), dict(zip(columns, found, strict=True)) if found else None)


def record(
    connection: sqlite3.Connection, kind: str, words: str, before: Sequence[Image], after: Sequence[Image]
) -> int:
    """Write down a change inside its transaction. What was undone before cannot be redone after it."""
    connection.execute("DELETE FROM operations WHERE undone = 1")
    done = connection.execute(
        "INSERT INTO operations (made, kind, words, before, after) VALUES (?, ?, ?, ?, ?)",
        [time.time(), kind, words, _to_json(before), _to_json(after)],
    )
    return int(done.lastrowid or 0)


def history(library: Library, limit: int = 50) -> list[Operation]:
    """The latest changes, newest first."""
    found = library.query(
        "SELECT id, kind, words, made, undone FROM operations ORDER BY id DESC LIMIT ?", [limit]
    )
    return [Operation(one, kind, words, made, bool(undone)) for one, kind, words, made, undone in found]


def undo(library: Library) -> Operation | None:
    """Take back the latest change that still stands; ``None`` where there is none."""
    return _apply(library, "before", undone=1, which="undone = 0 ORDER BY id DESC")


def redo(library: Library) -> Operation | None:
    """Make the change again that was taken back last; ``None`` where there is none."""
    return _apply(library, "after", undone=0, which="undone = 1 ORDER BY id ASC")


def _apply(library: Library, side: str, undone: int, which: str) -> Operation | None:
    with library.write() as connection:
        found = connection.execute(
            f"SELECT id, kind, words, made, {side} FROM operations WHERE {which} LIMIT 1"
        ).fetchone()
        if found is None:
            return None
        one, kind, words, made, images = found
        restore(connection, _from_json(images))
        connection.execute("UPDATE operations SET undone = ? WHERE id = ?", [undone, one])
    return Operation(one, kind, words, made, bool(undone))


def restore(connection: sqlite3.Connection, images: Sequence[Image]) -> None:
    """Put rows back as they were, inside a transaction: rows that others refer to first, removals last."""
    tables = list(_KEYS)
    present = sorted((one for one in images if one.row is not None), key=lambda one: tables.index(one.table))
    absent = sorted((one for one in images if one.row is None), key=lambda one: -tables.index(one.table))
    for image in present:
        row = image.row or {}
        columns = ", ".join(row)
        keys = ", ".join(_KEYS[image.table])
        updates = ", ".join(f"{name} = excluded.{name}" for name in row)
        connection.execute(
            f"INSERT INTO {image.table} ({columns}) VALUES ({', '.join('?' * len(row))})"
            f" ON CONFLICT ({keys}) DO UPDATE SET {updates}",
            list(row.values()),
        )
    for image in absent:
        connection.execute(f"DELETE FROM {image.table} WHERE {_condition(image.table)}", image.key)
    fulltext.refresh(connection, (one.key[0] for one in images if one.table == "piece_tags"))


def _condition(table: str) -> str:
    return " AND ".join(f"{column} = ?" for column in _KEYS[table])


def _to_json(images: Sequence[Image]) -> str:
    return json.dumps([[one.table, one.key, one.row] for one in images], ensure_ascii=False)


def _from_json(text: str) -> list[Image]:
    return [Image(table, tuple(key), row) for table, key, row in json.loads(text)]
