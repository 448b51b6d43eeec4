"""Pieces for which tags were looked for. New ones, and those whose file has been edited, are told from them.

Remembered by content: an edited piece is another piece to whoever suggests, an identical copy is a new one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from clamp_desktop.library.library import Library
from clamp_desktop.library.organising.suggestions import SEEN


def note(library: Library, piece_ids: Iterable[int]) -> None:
    """Tags were looked for, for these pieces as they are now."""
    with library.write() as connection:
        connection.execute(
            "INSERT INTO looked_at SELECT id, content_id FROM pieces"
            " WHERE id IN (SELECT value FROM json_each(?))"
            " ON CONFLICT DO UPDATE SET content_id = excluded.content_id",
            [json.dumps(list(piece_ids))],
        )


def begun(library: Library) -> bool:
    """Whether tags were ever looked for in this library: nobody gets suggestions who never asked for any."""
    return bool(library.value("SELECT EXISTS (SELECT 1 FROM looked_at)"))


def new(library: Library, model: str | None = None) -> list[int]:
    """Pieces that can be seen and were listened to, for which nobody has looked for tags yet.

    Args:
        model: that has listened to them; ``None``: any.
    """
    rows = library.query(
        "SELECT piece_id FROM (SELECT p.id AS piece_id FROM pieces p"
        " LEFT JOIN looked_at l ON l.piece_id = p.id"
        " WHERE l.content_id IS NOT p.content_id AND EXISTS ("
        "  SELECT 1 FROM vectors v JOIN models m ON m.id = v.model_id"
        "  WHERE v.content_id = p.content_id AND (?1 IS NULL OR m.name = ?1)))"
        f" WHERE {SEEN} ORDER BY piece_id",
        [model],
    )
    return [row[0] for row in rows]
