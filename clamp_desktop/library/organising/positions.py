"""Places of pieces in a collection: numbers with room between them, so that a move changes one row."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from clamp_desktop.library.images import Image, look

_NARROWEST = 1e-6  # between two positions; below it all are numbered anew


def order(connection: sqlite3.Connection, collection_id: int) -> list[tuple[int, float]]:
    """All pieces of a collection and their positions, in their order."""
    rows = connection.execute(
        "SELECT piece_id, position FROM collection_pieces WHERE collection_id = ?"
        " ORDER BY position, piece_id",
        [collection_id],
    )
    return rows.fetchall()


def put(
    connection: sqlite3.Connection,
    collection_id: int,
    pieces: Sequence[int],
    others: Sequence[tuple[int, float]],
    place: int | None,
) -> list[Image]:
    """Give pieces positions between others; how those others were that had to make room."""
    place = len(others) if place is None else min(max(place, 0), len(others))
    low = others[place - 1][1] if place else None
    high = others[place][1] if place < len(others) else None
    if low is None:
        low = (high if high is not None else 0.0) - len(pieces) - 1.0
    step = (high - low) / (len(pieces) + 1) if high is not None else 1.0
    if step >= _NARROWEST:
        insert(connection, collection_id, pieces, [low + step * n for n in range(1, len(pieces) + 1)])
        return []
    every = [piece for piece, _ in others]
    before = look(connection, "collection_pieces", ((collection_id, piece) for piece in every))
    every[place:place] = pieces
    insert(connection, collection_id, every, [float(number) for number in range(len(every))])
    return before


def insert(
    connection: sqlite3.Connection, collection_id: int, pieces: Sequence[int], places: Sequence[float]
) -> None:
    """Put pieces where they belong, whether they are in the collection or not."""
    connection.executemany(
        "INSERT INTO collection_pieces (collection_id, piece_id, position) VALUES (?, ?, ?)"
        " ON CONFLICT DO UPDATE SET position = excluded.position",
        [(collection_id, piece, position) for piece, position in zip(pieces, places, strict=True)],
    )
