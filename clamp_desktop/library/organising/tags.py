"""Tags on pieces. Each row says who put it there; each change is an operation that can be undone.

A tag's name is its whole path: ``grade/3`` lies below ``grade``. The tree is in the names and nowhere else;
``tag_tree`` has what can be done with it.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable
from dataclasses import dataclass

from clamp_desktop.library.catalogue.own import ids_of
from clamp_desktop.library.filtering.filters import SOURCE, VISIBLE
from clamp_desktop.library.images import Image, look, look_again
from clamp_desktop.library.indexing import fulltext
from clamp_desktop.library.library import Library
from clamp_desktop.library.operations import count_words, record
from clamp_desktop.library.organising.tag_names import SEPARATOR, path_key, tidy


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag and how many pieces carry it (suggestions not counted).

    Attributes:
        name: the whole path, ``"grade/3"``.
        pieces: that carry this very tag.
        total: that carry it or one below it, each counted once.
        colour: ``"#rrggbb"``, or ``None``.
        suggested: pieces for which it is suggested, for review.
    """

    id: int
    name: str
    pieces: int
    total: int = 0
    colour: str | None = None
    description: str | None = None
    suggested: int = 0

    @property
    def parent(self) -> str | None:
        """The path above, ``"grade"``; ``None`` at the top."""
        return self.name.rpartition(SEPARATOR)[0] or None

    @property
    def leaf(self) -> str:
        """The name without what lies above, ``"3"``."""
        return self.name.rpartition(SEPARATOR)[2]


def tags(library: Library) -> list[TagRow]:
    """All tags in the order of their paths: each above those that lie below it."""
    found = library.query(
        "WITH carried AS MATERIALIZED (SELECT pt.tag_id, pt.piece_id, pt.state = 'accepted' AS sure"
        f"  FROM {SOURCE} JOIN piece_tags pt ON pt.piece_id = p.id"
        f"  WHERE {VISIBLE} AND pt.state != 'rejected'),"
        " own AS (SELECT tag_id, sum(sure) AS pieces, sum(1 - sure) AS suggested FROM carried"
        "  GROUP BY tag_id),"
        " above AS (SELECT t.id, t.folded || '/' AS low, t.folded || '0' AS high FROM tags t"
        "  WHERE EXISTS (SELECT 1 FROM tags u"
        "   WHERE u.folded > t.folded || '/' AND u.folded < t.folded || '0')),"
        " all_below AS (SELECT a.id, count(DISTINCT c.piece_id) AS pieces FROM above a"
        "  JOIN tags u ON u.id = a.id OR (u.folded > a.low AND u.folded < a.high)"
        "  JOIN carried c ON c.tag_id = u.id AND c.sure GROUP BY a.id)"
        " SELECT t.id, t.name, COALESCE(o.pieces, 0), COALESCE(b.pieces, o.pieces, 0), t.colour,"
        "  t.description, COALESCE(o.suggested, 0)"
        " FROM tags t LEFT JOIN own o ON o.tag_id = t.id LEFT JOIN all_below b ON b.id = t.id"
    )
    rows = [TagRow(*row) for row in found]
    return sorted(rows, key=lambda row: path_key(row.name).split(SEPARATOR))


def add_tag(library: Library, piece_ids: Iterable[int], name: str) -> int:
    """Tag pieces by the user's hand; the operation's id, for undo. A suggestion of that tag is accepted.

    Raises:
        ValueError: the name is empty.
    """
    name = tidy(name)
    with library.write() as connection:
        pieces = ids_of(connection, piece_ids)
        tag_id, before = ensure(connection, name)
        before += look(connection, "piece_tags", ((piece, tag_id) for piece in pieces))
        connection.executemany(
            "INSERT INTO piece_tags (piece_id, tag_id, source, confidence, state, changed)"
            " VALUES (?, ?, 'user', NULL, 'accepted', ?)"
            " ON CONFLICT DO UPDATE SET state = 'accepted', changed = excluded.changed"
            " WHERE state != 'accepted'",
            [(piece, tag_id, time.time()) for piece in pieces],
        )
        fulltext.refresh_tags(connection, pieces)
        words = f"Tagged {count_words(pieces)} “{name}”"
        after = look_again(connection, before)
        return record(connection, "add tag", words, before, after, count=len(pieces), name=name)


def remove_tag(library: Library, piece_ids: Iterable[int], name: str) -> int | None:
    """Take a tag off pieces; the operation's id, for undo, or ``None`` where none of them carries it."""
    with library.write() as connection:
        tag_id = id_of(connection, name)
        if tag_id is None:
            return None
        looked = look(connection, "piece_tags", ((piece, tag_id) for piece in dict.fromkeys(piece_ids)))
        before = [image for image in looked if image.row is not None]
        if not before:
            return None
        pieces = [image.key[0] for image in before]
        connection.executemany(
            "DELETE FROM piece_tags WHERE piece_id = ? AND tag_id = ?", [(piece, tag_id) for piece in pieces]
        )
        fulltext.refresh_tags(connection, pieces)
        words = f"Took “{name}” off {count_words(pieces)}"
        after = look_again(connection, before)
        return record(connection, "remove tag", words, before, after, count=len(pieces), name=name)


def reject(library: Library, piece_ids: Iterable[int], name: str) -> int | None:
    """Say that a suggested tag does not fit; it is not suggested again. The operation's id or ``None``."""
    with library.write() as connection:
        tag_id = id_of(connection, name)
        if tag_id is None:
            return None
        looked = look(connection, "piece_tags", ((piece, tag_id) for piece in dict.fromkeys(piece_ids)))
        before = [image for image in looked if image.row and image.row["state"] == "suggested"]
        if not before:
            return None
        connection.executemany(
            "UPDATE piece_tags SET state = 'rejected', changed = ? WHERE piece_id = ? AND tag_id = ?",
            [(time.time(), *image.key) for image in before],
        )
        words = f"Rejected “{name}” for {count_words(before)}"
        after = look_again(connection, before)
        return record(connection, "reject tag", words, before, after, count=len(before), name=name)


def clear_suggestions(library: Library) -> int | None:
    """Remove everything that was suggested and not yet decided; the operation's id or ``None``."""
    with library.write() as connection:
        keys = connection.execute(
            "SELECT piece_id, tag_id FROM piece_tags WHERE state = 'suggested'"
        ).fetchall()
        if not keys:
            return None
        before = look(connection, "piece_tags", keys)
        connection.execute("DELETE FROM piece_tags WHERE state = 'suggested'")
        words = f"Removed {count_words(len(keys), 'suggestion')}"
        after = look_again(connection, before)
        return record(connection, "clear suggestions", words, before, after, count=len(keys))


def id_of(connection: sqlite3.Connection, name: str) -> int | None:
    """The tag of that name. Inside a transaction."""
    found = connection.execute("SELECT id FROM tags WHERE folded = ?", [path_key(name)]).fetchone()
    return int(found[0]) if found else None


def ensure(connection: sqlite3.Connection, name: str) -> tuple[int, list[Image]]:
    """The tag of that name and images of those that had to be made, it and what lies above.

    Inside a transaction; for a name that is tidy.
    """
    made: list[Image] = []
    parts = name.split(SEPARATOR)
    tag_id: int | None = None
    above = ""
    for depth in range(1, len(parts) + 1):
        path = above + parts[depth - 1]
        found = connection.execute("SELECT id, name FROM tags WHERE folded = ?", [path_key(path)]).fetchone()
        if found:
            tag_id, path = int(found[0]), str(found[1])  # as it is written already
        else:
            tag_id = int(
                connection.execute(
                    "INSERT INTO tags (name, folded) VALUES (?, ?)", [path, path_key(path)]
                ).lastrowid
                or 0
            )
            made.append(Image("tags", (tag_id,), None))
        above = path + SEPARATOR
    assert tag_id is not None
    return tag_id, made
