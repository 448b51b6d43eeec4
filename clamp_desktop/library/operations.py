"""The undo log: each change that a user makes, with the rows before and after it. Kept across restarts."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.images import Image, pack, restore, unpack
from clamp_desktop.library.library import Library

KEPT = 1000  # changes; nobody goes further back, and each holds the rows that it touched


@dataclass(frozen=True, slots=True)
class Operation:
    """A change that was made.

    Attributes:
        kind: ``"add tag"``, ``"rename collection"`` …
        words: for the user: ``Tagged 37 pieces “wedding”``.
        made: seconds since 1970.
        details: what the words are made of, for another language: ``{"count": 37, "name": "wedding"}``.
    """

    id: int
    kind: str
    words: str
    made: float
    undone: bool
    details: Mapping[str, Any]


def record(
    connection: sqlite3.Connection,
    kind: str,
    words: str,
    before: Sequence[Image],
    after: Sequence[Image],
    **details: Any,
) -> int:
    """Write down a change inside its transaction. What was undone before cannot be redone after it."""
    connection.execute("DELETE FROM operations WHERE undone = 1")
    done = connection.execute(
        "INSERT INTO operations (made, kind, words, before, after, details) VALUES (?, ?, ?, ?, ?, ?)",
        [time.time(), kind, words, pack(before), pack(after), json.dumps(details, ensure_ascii=False)],
    )
    one = int(done.lastrowid or 0)
    connection.execute(
        "DELETE FROM operations WHERE id <= (SELECT id FROM operations ORDER BY id DESC LIMIT 1 OFFSET ?)",
        [KEPT],
    )
    return one


def history(library: Library, limit: int = 50) -> list[Operation]:
    """The latest changes, newest first, those that were undone among them."""
    return [
        _operation(*row)
        for row in library.query(
            "SELECT id, kind, words, made, undone, details FROM operations ORDER BY id DESC LIMIT ?", [limit]
        )
    ]


def next_undo(library: Library) -> Operation | None:
    """What ``undo`` would take back."""
    return _first(library, _UNDO)


def next_redo(library: Library) -> Operation | None:
    """What ``redo`` would make again."""
    return _first(library, _REDO)


def undo(library: Library) -> Operation | None:
    """Take back the latest change that still stands; ``None`` where there is none.

    Raises:
        LibraryError: it cannot be taken back any more, because something else took its place; it is
            forgotten, so that the one before it can be.
    """
    return _apply(library, "before", undone=1, which=_UNDO)


def redo(library: Library) -> Operation | None:
    """Make the change again that was taken back last, or ``None``. Raises as ``undo``."""
    return _apply(library, "after", undone=0, which=_REDO)


def count_words(piece_ids: Sequence[object] | int, noun: str = "piece") -> str:
    """``"1 piece"``, ``"1,204 pieces"``."""
    count = piece_ids if isinstance(piece_ids, int) else len(piece_ids)
    return f"1 {noun}" if count == 1 else f"{count:,} {noun}s"


def each_once(piece_ids: Iterable[int]) -> list[int]:
    """The same ids without repeats, in their order."""
    return list(dict.fromkeys(piece_ids))


_UNDO = "undone = 0 ORDER BY id DESC LIMIT 1"
_REDO = "undone = 1 ORDER BY id ASC LIMIT 1"


def _first(library: Library, which: str) -> Operation | None:
    found = library.query(f"SELECT id, kind, words, made, undone, details FROM operations WHERE {which}")
    return _operation(*found[0]) if found else None


def _apply(library: Library, side: str, undone: int, which: str) -> Operation | None:
    columns: list[Any] = []
    try:
        with library.write() as connection:
            found = connection.execute(
                f"SELECT id, kind, words, made, ?, details, {side} FROM operations WHERE {which}", [undone]
            ).fetchone()
            if found is None:
                return None
            *columns, images = found
            restore(connection, unpack(images))
            connection.execute("UPDATE operations SET undone = ? WHERE id = ?", [undone, columns[0]])
    except sqlite3.IntegrityError as error:
        # A folder, say, was added since at the place that this one had before.
        with library.write() as connection:
            connection.execute("DELETE FROM operations WHERE id = ?", [columns[0]])
        raise LibraryError(
            f"“{columns[2]}” cannot be changed back any more: something else took its place."
        ) from error
    return _operation(*columns)


def _operation(one: int, kind: str, words: str, made: float, undone: int, details: str) -> Operation:
    return Operation(one, kind, words, made, bool(undone), json.loads(details))
