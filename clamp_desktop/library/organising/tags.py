"""Tags on pieces. Each row says who put it there; each change is an operation that can be undone.

What is only suggested is no tag: see ``suggestions`` and ``reviewing``.

A tag's name is its whole path: ``grade/3`` lies below ``grade``. The tree is in the names and nowhere else;
``tag_tree`` has what can be done with it.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from clamp_desktop.library.catalogue.own import ids_of
from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.filtering.filters import SOURCE, VISIBLE
from clamp_desktop.library.images import Image, look, look_again
from clamp_desktop.library.indexing import fulltext
from clamp_desktop.library.library import Library
from clamp_desktop.library.operations import count_words, record
from clamp_desktop.library.organising import labels, suggestions
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
        "WITH carried AS MATERIALIZED (SELECT pt.tag_id, pt.piece_id"
        f"  FROM {SOURCE} JOIN piece_tags pt ON pt.piece_id = p.id WHERE {VISIBLE}),"
        " own AS (SELECT tag_id, count(*) AS pieces FROM carried GROUP BY tag_id),"
        " above AS (SELECT t.id, t.folded || '/' AS low, t.folded || '0' AS high FROM tags t"
        "  WHERE EXISTS (SELECT 1 FROM tags u"
        "   WHERE u.folded > t.folded || '/' AND u.folded < t.folded || '0')),"
        " all_below AS (SELECT a.id, count(DISTINCT c.piece_id) AS pieces FROM above a"
        "  JOIN tags u ON u.id = a.id OR (u.folded > a.low AND u.folded < a.high)"
        "  JOIN carried c ON c.tag_id = u.id GROUP BY a.id)"
        " SELECT t.id, t.name, COALESCE(o.pieces, 0), COALESCE(b.pieces, o.pieces, 0), t.colour,"
        "  t.description"
        " FROM tags t LEFT JOIN own o ON o.tag_id = t.id LEFT JOIN all_below b ON b.id = t.id"
    )
    waiting = {path_key(one.name): one.pieces for one in suggestions.waiting(library)}
    rows = [
        TagRow(one, name, own, total, colour, said, waiting.get(path_key(name), 0))
        for one, name, own, total, colour, said in found
    ]
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
        before += put(connection, pieces, tag_id)
        fulltext.refresh_tags(connection, pieces)
        words = f"Tagged {count_words(pieces)} “{name}”"
        after = look_again(connection, before)
        return record(connection, "add tag", words, before, after, count=len(pieces), name=name)


def remove_tag(library: Library, piece_ids: Iterable[int], name: str) -> int | None:
    """Take a tag off pieces; the operation's id, for undo, or ``None`` where none of them carries it.

    Where the program had suggested it, it is not suggested for them again.
    """
    with library.write() as connection:
        tag_id = id_of(connection, name)
        if tag_id is None:
            return None
        looked = look(connection, "piece_tags", ((piece, tag_id) for piece in dict.fromkeys(piece_ids)))
        before = [image for image in looked if image.row is not None]
        if not before:
            return None
        pieces = [image.key[0] for image in before]
        before += not_again(connection, before, tag_id)
        connection.executemany(
            "DELETE FROM piece_tags WHERE piece_id = ? AND tag_id = ?", [(piece, tag_id) for piece in pieces]
        )
        fulltext.refresh_tags(connection, pieces)
        words = f"Took “{name}” off {count_words(pieces)}"
        after = look_again(connection, before)
        return record(connection, "remove tag", words, before, after, count=len(pieces), name=name)


def put(
    connection: sqlite3.Connection,
    pieces: Sequence[int],
    tag_id: int,
    sources: Mapping[int, tuple[str, float | None]] | None = None,
) -> list[Image]:
    """Let pieces carry a tag; images of what was suggested or rejected of it. Inside a transaction.

    A suggestion is accepted: the tag remembers who suggested it. What was rejected before no longer is.

    Args:
        sources: piece → source and confidence; the user where neither this nor a suggestion says otherwise.
    """
    waiting: dict[int, tuple[str, float | None]] = {}
    before: list[Image] = []
    for label_id in labels.of_tag(connection, tag_id):
        labels.link(connection, [label_id], tag_id)
        keys = [(piece, label_id) for piece in pieces]
        held = [
            image
            for table in ("suggestions", "rejections")
            for image in look(connection, table, keys)
            if image.row
        ]
        before += held
        for part in chunks([image.key[0] for image in held if image.table == "suggestions"]):
            waiting |= {
                piece: (source, confidence)
                for piece, source, confidence in connection.execute(
                    "SELECT piece_id, source, confidence FROM suggested"
                    f" WHERE label_id = ? AND piece_id IN ({marks(part)})",
                    [label_id, *part],
                )
            }
        for table in ("suggestions", "rejections"):
            connection.executemany(
                f"DELETE FROM {table} WHERE piece_id = ? AND label_id = ?",
                [image.key for image in held if image.table == table],
            )
        if held:
            labels.count_change(connection)
    now = time.time()
    said = waiting | dict(sources or {})
    connection.executemany(
        "INSERT INTO piece_tags (piece_id, tag_id, source, confidence, state, changed)"
        " VALUES (?, ?, ?, ?, 'accepted', ?) ON CONFLICT DO NOTHING",
        [(piece, tag_id, *said.get(piece, ("user", None)), now) for piece in pieces],
    )
    return before


def not_again(connection: sqlite3.Connection, carried: Sequence[Image], tag_id: int) -> list[Image]:
    """Of rows that a tag is taken off, remember which the program had suggested, so that it does so no more.

    Images of that. Inside a transaction.
    """
    rows = [image.row for image in carried if image.row and image.row["source"] != "user"]
    before: list[Image] = []
    for label_id in labels.of_tag(connection, tag_id) if rows else ():
        before += look(connection, "rejections", [(row["piece_id"], label_id) for row in rows])
        connection.executemany(
            "INSERT INTO rejections (piece_id, label_id, source, confidence, changed) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            [(row["piece_id"], label_id, row["source"], row["confidence"], time.time()) for row in rows],
        )
    return before


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
