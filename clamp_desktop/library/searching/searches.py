"""What the user searched for lately, for completion: the last 200 searches, each once."""

from __future__ import annotations

import time
from dataclasses import dataclass

from clamp_desktop.library.library import Library
from clamp_desktop.library.text import clean, fold

KEPT = 200
_LONGEST = 1000  # characters


@dataclass(frozen=True, slots=True)
class SearchRow:
    """A search as it was typed last, and when, in seconds since 1970."""

    query: str
    made: float


def remember(library: Library, query: str) -> None:
    """A search was made; one that was made before moves to the front. Nothing for an empty one."""
    tidied = " ".join((clean(query[:_LONGEST]) or "").split())
    if not tidied:
        return
    with library.write() as connection:
        connection.execute("DELETE FROM searches WHERE folded = ?", [fold(tidied)])
        connection.execute(
            "INSERT INTO searches (query, folded, made) VALUES (?, ?, ?)", [tidied, fold(tidied), time.time()]
        )
        connection.execute(
            "DELETE FROM searches WHERE id <= (SELECT id FROM searches ORDER BY id DESC LIMIT 1 OFFSET ?)",
            [KEPT],
        )


def latest(library: Library, begin: str = "", limit: int = 20) -> list[SearchRow]:
    """The latest searches, newest first; those that begin so, or have a word that does."""
    rows = library.query("SELECT query, folded, made FROM searches ORDER BY id DESC")
    wanted = fold(" ".join(begin.split()))
    found = [
        SearchRow(query, made)
        for query, folded, made in rows
        if folded.startswith(wanted) or f" {wanted}" in folded
    ]
    return found[:limit]


def forget(library: Library, query: str | None = None) -> None:
    """Forget a search, or all of them."""
    with library.write() as connection:
        if query is None:
            connection.execute("DELETE FROM searches")
        else:
            connection.execute("DELETE FROM searches WHERE folded = ?", [fold(" ".join(query.split()))])
