"""Taking pieces out of a tag as it is listed, with what lies below it, and moving them to another."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from clamp_desktop.library.catalogue.own import ids_of
from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.images import Image, look, look_again
from clamp_desktop.library.indexing import fulltext
from clamp_desktop.library.library import Library
from clamp_desktop.library.operations import count_words, each_once, record
from clamp_desktop.library.organising.tag_names import SEPARATOR, path_key, tidy
from clamp_desktop.library.organising.tags import ensure, id_of, not_again, put


def take_out(library: Library, piece_ids: Iterable[int], name: str) -> int | None:
    """Take a tag and those below it off pieces, so that its list does not show them any more.

    The operation's id, for undo, or ``None`` where none of them carries such a tag.
    """
    with library.write() as connection:
        before = _carried(connection, each_once(piece_ids), name, below=True)
        if not before:
            return None
        pieces = each_once(int(one.key[0]) for one in before)
        before += _take_off(connection, before)
        words = f"Took “{name}” off {count_words(pieces)}"
        after = look_again(connection, before)
        return record(connection, "remove tag", words, before, after, count=len(pieces), name=name)


def move(library: Library, piece_ids: Iterable[int], name: str, to: str) -> int | None:
    """Give pieces one tag in place of another that they carry; the operation's id or ``None``.

    What lies below the first goes with it, unless the second lies there too: then only the first itself.

    Raises:
        ValueError: the second has no name.
    """
    to = tidy(to)
    with library.write() as connection:
        pieces = ids_of(connection, piece_ids)
        inwards = path_key(to).startswith(path_key(name) + SEPARATOR)
        if path_key(to) == path_key(name) or not pieces:
            return None
        tag_id, before = ensure(connection, to)
        before += look(connection, "piece_tags", ((piece, tag_id) for piece in pieces))
        taken = [one for one in _carried(connection, pieces, name, not inwards) if one.key[1] != tag_id]
        before += [*taken, *_take_off(connection, taken)]
        before += put(connection, pieces, tag_id)
        fulltext.refresh_tags(connection, pieces)
        words = f"Moved {count_words(pieces)} from “{name}” to “{to}”"
        after = look_again(connection, before)
        return record(connection, "move to tag", words, before, after, count=len(pieces), name=name, to=to)


def _carried(connection: sqlite3.Connection, pieces: Sequence[int], name: str, below: bool) -> list[Image]:
    """What these pieces carry of a tag, and of those ``below`` it."""
    tag_id = id_of(connection, name)
    if tag_id is None:
        return []
    key = path_key(name)
    ids = [tag_id]
    if below:
        found = connection.execute(
            "SELECT id FROM tags WHERE folded > ? AND folded < ?", [key + "/", key + "0"]
        )
        ids += [int(row[0]) for row in found]
    keys: list[tuple[int, int]] = []
    for part in chunks(pieces):
        keys += connection.execute(
            "SELECT piece_id, tag_id FROM piece_tags"
            f" WHERE tag_id IN ({marks(ids)}) AND piece_id IN ({marks(part)})",
            [*ids, *part],
        ).fetchall()
    return look(connection, "piece_tags", keys)


def _take_off(connection: sqlite3.Connection, carried: Sequence[Image]) -> list[Image]:
    """Images of what is remembered of that, for suggestions."""
    before: list[Image] = []
    for tag_id in each_once(int(one.key[1]) for one in carried):
        before += not_again(connection, [one for one in carried if one.key[1] == tag_id], tag_id)
    connection.executemany(
        "DELETE FROM piece_tags WHERE piece_id = ? AND tag_id = ?", [one.key for one in carried]
    )
    fulltext.refresh_tags(connection, each_once(int(one.key[0]) for one in carried))
    return before
