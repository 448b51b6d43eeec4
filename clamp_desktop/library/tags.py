"""Tags on pieces. Each row says who put it there; each change is an operation that can be undone."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clamp_desktop.library import fulltext, operations
from clamp_desktop.library.filters import SOURCE, VISIBLE
from clamp_desktop.library.library import Library
from clamp_desktop.library.operations import Image
from clamp_desktop.library.text import clean, tag_key


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag and how many pieces carry it (suggestions not counted)."""

    id: int
    name: str
    pieces: int


def tags(library: Library) -> list[TagRow]:
    """All tags, in the order of their names."""
    found = library.query(
        "SELECT t.id, t.name, (SELECT count(*) FROM piece_tags pt"
        f"  JOIN ({_VISIBLE_PIECES}) v ON v.id = pt.piece_id"
        "  WHERE pt.tag_id = t.id AND pt.state = 'accepted') FROM tags t ORDER BY t.folded"
    )
    return [TagRow(*row) for row in found]


def add_tag(library: Library, piece_ids: Iterable[int], name: str) -> int:
    """Tag pieces by the user's hand; the operation's id, for undo. A suggestion of that tag is accepted.

    Raises:
        ValueError: the name is empty.
    """
    name = " ".join((clean(name) or "").split())
    if not tag_key(name):
        raise ValueError("A tag needs a name.")
    pieces = list(dict.fromkeys(piece_ids))
    with library.write() as connection:
        before: list[Image] = []
        tag_id = _tag_id(connection, name)
        if tag_id is None:
            tag_id = int(
                connection.execute(
                    "INSERT INTO tags (name, folded) VALUES (?, ?)", [name, tag_key(name)]
                ).lastrowid
                or 0
            )
            before.append(Image("tags", (tag_id,), None))
        before += [operations.look(connection, "piece_tags", (piece, tag_id)) for piece in pieces]
        connection.executemany(
            "INSERT INTO piece_tags (piece_id, tag_id, source, confidence, state, changed)"
            " VALUES (?, ?, 'user', NULL, 'accepted', ?)"
            " ON CONFLICT DO UPDATE SET state = 'accepted', changed = excluded.changed"
            " WHERE state != 'accepted'",
            [(piece, tag_id, time.time()) for piece in pieces],
        )
        fulltext.refresh(connection, pieces)
        words = f"Tagged {_count(pieces)} “{name}”"
        return operations.record(connection, "add tag", words, before, _now(connection, before))


def remove_tag(library: Library, piece_ids: Iterable[int], name: str) -> int | None:
    """Take a tag off pieces; the operation's id, for undo, or ``None`` where none of them carries it."""
    with library.write() as connection:
        tag_id = _tag_id(connection, name)
        if tag_id is None:
            return None
        looked = (
            operations.look(connection, "piece_tags", (piece, tag_id)) for piece in dict.fromkeys(piece_ids)
        )
        before = [image for image in looked if image.row is not None]
        if not before:
            return None
        pieces = [image.key[0] for image in before]
        connection.executemany(
            "DELETE FROM piece_tags WHERE piece_id = ? AND tag_id = ?", [(piece, tag_id) for piece in pieces]
        )
        fulltext.refresh(connection, pieces)
        words = f"Took “{name}” off {_count(pieces)}"
        return operations.record(connection, "remove tag", words, before, _now(connection, before))


_VISIBLE_PIECES = f"SELECT p.id FROM {SOURCE} WHERE {VISIBLE}"


def _tag_id(connection: sqlite3.Connection, name: str) -> int | None:
    found = connection.execute("SELECT id FROM tags WHERE folded = ?", [tag_key(name)]).fetchone()
    return int(found[0]) if found else None


def _now(connection: sqlite3.Connection, images: Sequence[Image]) -> list[Image]:
    return [operations.look(connection, image.table, image.key) for image in images]


def _count(pieces: Sequence[int]) -> str:
    return "1 piece" if len(pieces) == 1 else f"{len(pieces):,} pieces"
