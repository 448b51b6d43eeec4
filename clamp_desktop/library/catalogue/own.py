"""What the user says of pieces: title, composer, note and rating. It wins over what the files say.

The user's words are in columns of their own; ``title`` and ``composer``, which everything lists, sorts and
searches, are the user's where there are any, else the file's. ``settle`` keeps that so.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.indexing import fulltext
from clamp_desktop.library.quick_text import composer_key, title_key
from clamp_desktop.library.text import clean

WORDS = ("own_title", "own_composer", "note")
COLUMNS = (*WORDS, "rating", "hidden")
LONGEST = {"title": 1000, "composer": 1000, "note": 20_000}  # characters


@dataclass(frozen=True, slots=True)
class Own:
    """What the user says of a piece; ``None`` and a rating of 0 mean nothing."""

    title: str | None = None
    composer: str | None = None
    note: str | None = None
    rating: int = 0


def tidy(field: str, text: str | None) -> str | None:
    """A text as it is kept; ``None`` for nothing."""
    if text is None:
        return None
    cut = text[: LONGEST[field]]
    return clean(cut if field == "note" else " ".join(cut.split()))


def settle(connection: sqlite3.Connection, piece_ids: Sequence[int]) -> None:
    """Let what the user says win, for these pieces. Inside a transaction."""
    for part in chunks(piece_ids):
        for name, key in (("title", title_key), ("composer", composer_key)):
            rows = connection.execute(
                f"SELECT id, COALESCE(own_{name}, file_{name}) AS wins FROM pieces"
                f" WHERE id IN ({marks(part)}) AND {name} IS NOT wins",
                part,
            ).fetchall()
            connection.executemany(
                f"UPDATE pieces SET {name} = ?, {name}_key = ? WHERE id = ?",
                [(wins, key(wins), one) for one, wins in rows],
            )
    fulltext.refresh_words(connection, piece_ids)


def ids_of(connection: sqlite3.Connection, piece_ids: Iterable[int]) -> list[int]:
    """Those of the ids that are pieces, each once, in this order. Inside a transaction."""
    wanted = list(dict.fromkeys(piece_ids))
    known: set[int] = set()
    for part in chunks(wanted):
        known.update(
            row[0] for row in connection.execute(f"SELECT id FROM pieces WHERE id IN ({marks(part)})", part)
        )
    return [one for one in wanted if one in known]
