"""Collections and set lists: pieces that the user put together by hand. A piece may be in many.

A collection keeps the order in which pieces came; a set list shows it, and its owner moves pieces in it.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from clamp_desktop.library.catalogue.own import ids_of
from clamp_desktop.library.filtering.filters import SOURCE, VISIBLE
from clamp_desktop.library.images import Image, look, look_again
from clamp_desktop.library.library import Library
from clamp_desktop.library.operations import count_words, record
from clamp_desktop.library.organising import positions
from clamp_desktop.library.text import clean, tag_key


@dataclass(frozen=True, slots=True)
class CollectionRow:
    """A collection.

    Attributes:
        ordered: True for a set list.
        pieces: how many of its pieces can be seen.
    """

    id: int
    name: str
    ordered: bool
    description: str | None
    pieces: int


def collections(library: Library) -> list[CollectionRow]:
    """All collections, in the order of their names."""
    rows = library.query(
        "WITH held AS (SELECT cp.collection_id, count(*) AS pieces FROM collection_pieces cp"
        f"  JOIN ({SOURCE}) ON p.id = cp.piece_id WHERE {VISIBLE} GROUP BY cp.collection_id)"
        " SELECT c.id, c.name, c.ordered, c.description, COALESCE(h.pieces, 0) FROM collections c"
        " LEFT JOIN held h ON h.collection_id = c.id ORDER BY c.folded"
    )
    return [CollectionRow(one, name, bool(ordered), said, count) for one, name, ordered, said, count in rows]


def find(library: Library, name: str) -> int | None:
    """The collection of that name."""
    found = library.value("SELECT id FROM collections WHERE folded = ?", [tag_key(name)])
    return None if found is None else int(found)


def ids(library: Library, collection_id: int) -> list[int]:
    """The pieces of a collection that can be seen, in the order that the user gave them."""
    rows = library.query(
        f"SELECT p.id FROM collection_pieces cp JOIN ({SOURCE}) ON p.id = cp.piece_id"
        f" WHERE cp.collection_id = ? AND {VISIBLE} ORDER BY cp.position, p.id",
        [collection_id],
    )
    return [row[0] for row in rows]


def holding(library: Library, piece_id: int) -> list[int]:
    """The collections that a piece is in."""
    rows = library.query(
        "SELECT c.id FROM collection_pieces cp JOIN collections c ON c.id = cp.collection_id"
        " WHERE cp.piece_id = ? ORDER BY c.folded",
        [piece_id],
    )
    return [row[0] for row in rows]


def make(
    library: Library, name: str, ordered: bool = False, piece_ids: Iterable[int] = (), description: str = ""
) -> int:
    """Make a collection, or a set list, of pieces; its id.

    Raises:
        ValueError: the name is empty, or another collection's.
    """
    name = tidy(name)
    with library.write() as connection:
        _refuse_taken(connection, name)
        done = connection.execute(
            "INSERT INTO collections (name, folded, ordered, description, made) VALUES (?, ?, ?, ?, ?)",
            [name, tag_key(name), int(ordered), clean(description), time.time()],
        )
        one = int(done.lastrowid or 0)
        pieces = ids_of(connection, piece_ids)
        positions.insert(connection, one, pieces, [float(place) for place in range(len(pieces))])
        before = [Image("collections", (one,), None)]
        before += [Image("collection_pieces", (one, piece), None) for piece in pieces]
        kind = "set list" if ordered else "collection"
        words = f"Made the {kind} “{name}”" + (f" of {count_words(pieces)}" if pieces else "")
        _record(connection, f"make {kind}", words, before, name=name, count=len(pieces))
        return one


def change(
    library: Library,
    collection_id: int,
    name: str | None = None,
    ordered: bool | None = None,
    description: str | None = None,
) -> int | None:
    """Rename a collection, make a set list of it or say what it is; the operation's id or ``None``.

    Raises:
        ValueError: there is no such collection, or the name is empty or another collection's.
    """
    with library.write() as connection:
        row = _existing(connection, collection_id)
        new: dict[str, Any] = {
            "name": row["name"] if name is None else tidy(name),
            "ordered": row["ordered"] if ordered is None else int(ordered),
            "description": row["description"] if description is None else clean(description),
        }
        if all(row[column] == value for column, value in new.items()):
            return None
        if tag_key(new["name"]) != row["folded"]:
            _refuse_taken(connection, new["name"])
        before = look(connection, "collections", [(collection_id,)])
        connection.execute(
            "UPDATE collections SET name = ?, folded = ?, ordered = ?, description = ? WHERE id = ?",
            [new["name"], tag_key(new["name"]), new["ordered"], new["description"], collection_id],
        )
        words = f"Changed the collection “{row['name']}”"
        if new["name"] != row["name"]:
            words = f"Renamed the collection “{row['name']}” to “{new['name']}”"
        return _record(connection, "change collection", words, before, name=row["name"], to=new["name"])


def delete(library: Library, collection_id: int) -> int:
    """Delete a collection; its pieces stay in the library. The operation's id.

    Raises:
        ValueError: there is no such collection.
    """
    with library.write() as connection:
        row = _existing(connection, collection_id)
        held = connection.execute(
            "SELECT collection_id, piece_id FROM collection_pieces WHERE collection_id = ?", [collection_id]
        ).fetchall()
        before = look(connection, "collections", [(collection_id,)])
        before += look(connection, "collection_pieces", held)
        connection.execute("DELETE FROM collections WHERE id = ?", [collection_id])
        words = f"Deleted the collection “{row['name']}”"
        return _record(connection, "delete collection", words, before, name=row["name"], count=len(held))


def add(
    library: Library, collection_id: int, piece_ids: Iterable[int], position: int | None = None
) -> int | None:
    """Put pieces into a collection, at a place in it or at its end; the operation's id or ``None``.

    Pieces that are in it already stay where they are.

    Raises:
        ValueError: there is no such collection.
    """
    with library.write() as connection:
        row = _existing(connection, collection_id)
        order = positions.order(connection, collection_id)
        there = {piece for piece, _ in order}
        new = [piece for piece in ids_of(connection, piece_ids) if piece not in there]
        if not new:
            return None
        before = [Image("collection_pieces", (collection_id, piece), None) for piece in new]
        before += positions.put(connection, collection_id, new, order, position)
        words = f"Added {count_words(new)} to “{row['name']}”"
        return _record(connection, "add to collection", words, before, name=row["name"], count=len(new))


def take_out(library: Library, collection_id: int, piece_ids: Iterable[int]) -> int | None:
    """Take pieces out of a collection; the operation's id, or ``None`` where none of them is in it.

    Raises:
        ValueError: there is no such collection.
    """
    with library.write() as connection:
        row = _existing(connection, collection_id)
        keys = ((collection_id, piece) for piece in dict.fromkeys(piece_ids))
        before = [image for image in look(connection, "collection_pieces", keys) if image.row]
        if not before:
            return None
        connection.executemany(
            "DELETE FROM collection_pieces WHERE collection_id = ? AND piece_id = ?",
            [image.key for image in before],
        )
        words = f"Took {count_words(before)} out of “{row['name']}”"
        return _record(connection, "take out", words, before, name=row["name"], count=len(before))


def move(library: Library, collection_id: int, piece_ids: Sequence[int], position: int) -> int | None:
    """Put pieces of a set list before the one that is now at ``position``; the operation's id or ``None``.

    They come one behind the other in the order given; a position behind the end is the end.

    Raises:
        ValueError: there is no such collection.
    """
    with library.write() as connection:
        row = _existing(connection, collection_id)
        order = positions.order(connection, collection_id)
        there = [piece for piece, _ in order]
        moved = [piece for piece in dict.fromkeys(piece_ids) if piece in set(there)]
        left = [(piece, place) for piece, place in order if piece not in set(moved)]
        ahead = sum(piece not in set(moved) for piece in there[: max(position, 0)])
        wanted = [piece for piece, _ in left]
        wanted[ahead:ahead] = moved
        if wanted == there:
            return None
        before = look(connection, "collection_pieces", ((collection_id, piece) for piece in moved))
        before += positions.put(connection, collection_id, moved, left, ahead)
        words = f"Moved {count_words(moved)} in “{row['name']}”"
        return _record(connection, "move in collection", words, before, name=row["name"], count=len(moved))


def tidy(name: str) -> str:
    """A name as it is kept.

    Raises:
        ValueError: nothing is left of it.
    """
    tidied = " ".join((clean(name[:300]) or "").split())
    if not tag_key(tidied):
        raise ValueError("A collection needs a name.")
    return tidied


def _record(
    connection: sqlite3.Connection, kind: str, words: str, before: Sequence[Image], **details: Any
) -> int:
    return record(connection, kind, words, before, look_again(connection, before), **details)


def _existing(connection: sqlite3.Connection, collection_id: int) -> dict[str, Any]:
    row = look(connection, "collections", [(collection_id,)])[0].row
    if row is None:
        raise ValueError("There is no such collection any more.")
    return row


def _refuse_taken(connection: sqlite3.Connection, name: str) -> None:
    if connection.execute("SELECT 1 FROM collections WHERE folded = ?", [tag_key(name)]).fetchone():
        raise ValueError(f"There is already a collection “{name}”.")
