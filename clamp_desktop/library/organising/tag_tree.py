"""The tree of tags: making, renaming, moving, merging and deleting them. Pieces keep what they carry.

A tag that is renamed keeps its id, so whatever is known of it stays: who put it on a piece, and when.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from typing import Any

from clamp_desktop.library.chunks import marks
from clamp_desktop.library.images import Image, look, look_again
from clamp_desktop.library.indexing import fulltext
from clamp_desktop.library.library import Library
from clamp_desktop.library.operations import count_words, record
from clamp_desktop.library.organising.tag_names import SEPARATOR, path_key, tidy
from clamp_desktop.library.organising.tags import ensure, id_of
from clamp_desktop.library.text import clean


def make(
    library: Library, name: str, colour: str | None = None, description: str | None = None
) -> int | None:
    """Make a tag that no piece carries yet, and those above it; the operation's id, ``None`` if it is there.

    Raises:
        ValueError: the name is empty, or the colour is none.
    """
    name = tidy(name)
    colour = _colour(colour)
    with library.write() as connection:
        tag_id, before = ensure(connection, name)
        if not before:
            return None
        connection.execute(
            "UPDATE tags SET colour = ?, description = ? WHERE id = ?", [colour, clean(description), tag_id]
        )
        return _record(connection, "make tag", f"Made the tag “{name}”", before, name=name)


def dress(library: Library, name: str, colour: str | None, description: str | None) -> int | None:
    """Give a tag a colour and a description, ``None`` for none; the operation's id or ``None``.

    Raises:
        ValueError: there is no such tag, or the colour is none.
    """
    colour = _colour(colour)
    with library.write() as connection:
        tag_id = _existing(connection, name)
        before = look(connection, "tags", [(tag_id,)])
        connection.execute(
            "UPDATE tags SET colour = ?, description = ? WHERE id = ?", [colour, clean(description), tag_id]
        )
        if look_again(connection, before) == before:
            return None
        return _record(connection, "change tag", f"Changed the tag “{name}”", before, name=name)


def rename(library: Library, name: str, new_name: str) -> int | None:
    """Call a tag by another path; those below it go with it. The operation's id, ``None`` if nothing changes.

    Raises:
        ValueError: there is no such tag, the new name is empty or below the tag itself, or is another tag's
            (``merge`` makes one of two).
    """
    new_name = tidy(new_name)
    with library.write() as connection:
        tag_id = _existing(connection, name)
        below = _below(connection, tag_id)
        old_name = below[tag_id]
        if new_name == old_name:
            return None
        if path_key(new_name).startswith(path_key(old_name) + SEPARATOR):
            raise ValueError(f"“{old_name}” cannot be put below itself.")
        _refuse_others(connection, {old: _moved(old, old_name, new_name) for old in below.values()}, below)
        parent = new_name.rpartition(SEPARATOR)[0]
        made: list[Image] = []
        if parent and path_key(parent) != path_key(old_name.rpartition(SEPARATOR)[0]):
            _, made = ensure(connection, parent)
        before = [*made, *look(connection, "tags", ((one,) for one in below))]
        _write_names(connection, {one: _moved(old, old_name, new_name) for one, old in below.items()})
        _refresh(connection, list(below))
        words = f"Renamed the tag “{old_name}” to “{new_name}”"
        return _record(connection, "rename tag", words, before, name=old_name, to=new_name)


def move(library: Library, name: str, parent: str | None) -> int | None:
    """Put a tag, and those below it, below another, or at the top; the operation's id or ``None``.

    Raises:
        ValueError: as ``rename``.
    """
    leaf = tidy(name).rpartition(SEPARATOR)[2]
    return rename(library, name, f"{parent}{SEPARATOR}{leaf}" if parent else leaf)


def merge(library: Library, name: str, into: str) -> int:
    """Make one tag of two: pieces that carried the first carry the second. The operation's id.

    Tags below the first go below the second, and are merged where there is one of that name.

    Raises:
        ValueError: there is no such tag, it is the same tag, or one lies below the other.
    """
    with library.write() as connection:
        one, other = _existing(connection, name), _existing(connection, into)
        below, target = _below(connection, one), _below(connection, other)
        old_name, new_name = below[one], target[other]
        if other in below or one in target:
            raise ValueError(f"“{old_name}” and “{new_name}” lie one below the other.")
        taken = {path_key(path): tag_id for tag_id, path in target.items()}
        goals = {tag_id: path_key(_moved(path, old_name, new_name)) for tag_id, path in below.items()}
        joined = {tag_id: taken[goal] for tag_id, goal in goals.items() if goal in taken}
        kept = {t: _moved(p, old_name, new_name) for t, p in below.items() if t not in joined}
        before = look(connection, "tags", ((tag_id,) for tag_id in below))
        linked = connection.execute(
            f"SELECT id FROM labels WHERE tag_id IN ({marks(list(joined))})", [*joined]
        ).fetchall()
        before += look(connection, "labels", linked)
        for tag_id, goal in joined.items():
            before += _join(connection, tag_id, goal)
            connection.execute("UPDATE labels SET tag_id = ? WHERE tag_id = ?", [goal, tag_id])
        _write_names(connection, kept)
        connection.executemany("DELETE FROM tags WHERE id = ?", [(tag_id,) for tag_id in joined])
        _refresh(connection, [*kept, *joined.values()])
        words = f"Merged the tag “{old_name}” into “{new_name}”"
        return _record(connection, "merge tags", words, before, name=old_name, to=new_name)


def delete(library: Library, name: str) -> int:
    """Delete a tag and those below it; pieces lose them. The operation's id.

    Raises:
        ValueError: there is no such tag.
    """
    with library.write() as connection:
        tag_id = _existing(connection, name)
        below = _below(connection, tag_id)
        carried = [
            row
            for one in below
            for row in connection.execute("SELECT piece_id, tag_id FROM piece_tags WHERE tag_id = ?", [one])
        ]
        before = look(connection, "tags", ((one,) for one in below))
        before += look(connection, "piece_tags", carried)
        connection.executemany("DELETE FROM tags WHERE id = ?", [(one,) for one in below])
        pieces = {row[0] for row in carried}
        fulltext.refresh_tags(connection, pieces)
        words = f"Deleted the tag “{below[tag_id]}”"
        if pieces:
            words += f", which {count_words(len(pieces))} carried"
        return _record(connection, "delete tag", words, before, name=below[tag_id], count=len(pieces))


def _record(
    connection: sqlite3.Connection, kind: str, words: str, before: Sequence[Image], **details: Any
) -> int:
    return record(connection, kind, words, before, look_again(connection, before), **details)


def _existing(connection: sqlite3.Connection, name: str) -> int:
    found = id_of(connection, name)
    if found is None:
        raise ValueError(f"There is no tag “{name}”.")
    return found


def _below(connection: sqlite3.Connection, tag_id: int) -> dict[int, str]:
    """A tag and those below it: id → path."""
    rows = connection.execute(
        "SELECT u.id, u.name FROM tags t JOIN tags u"
        " ON u.id = t.id OR (u.folded > t.folded || '/' AND u.folded < t.folded || '0')"
        " WHERE t.id = ? ORDER BY u.folded",
        [tag_id],
    )
    return dict(rows.fetchall())


def _moved(path: str, old: str, new: str) -> str:
    """A path at or below ``old``, put below ``new``."""
    rest = path.split(SEPARATOR)[len(old.split(SEPARATOR)) :]
    return SEPARATOR.join([new, *rest])


def _refuse_others(connection: sqlite3.Connection, moves: dict[str, str], own: dict[int, str]) -> None:
    for new in moves.values():
        found = id_of(connection, new)
        if found is not None and found not in own:
            raise ValueError(f"There is already a tag “{new}”.")


def _write_names(connection: sqlite3.Connection, names: dict[int, str]) -> None:
    # First out of each other's way: one may take the name of the next.
    connection.executemany("UPDATE tags SET folded = char(1) || id WHERE id = ?", [(one,) for one in names])
    connection.executemany(
        "UPDATE tags SET name = ?, folded = ? WHERE id = ?",
        [(name, path_key(name), one) for one, name in names.items()],
    )


def _join(connection: sqlite3.Connection, tag_id: int, goal: int) -> list[Image]:
    """Let pieces carry ``goal`` for ``tag_id``; how the rows were before."""
    pieces = connection.execute("SELECT piece_id FROM piece_tags WHERE tag_id = ?", [tag_id]).fetchall()
    here = look(connection, "piece_tags", ((piece, tag_id) for (piece,) in pieces))
    there = look(connection, "piece_tags", ((piece, goal) for (piece,) in pieces))
    for one, other in zip(here, there, strict=True):
        if one.row is not None and other.row is None:
            connection.execute(
                "UPDATE piece_tags SET tag_id = ? WHERE piece_id = ? AND tag_id = ?", [goal, *one.key]
            )
    connection.execute("DELETE FROM piece_tags WHERE tag_id = ?", [tag_id])
    return [*here, *there]


def _refresh(connection: sqlite3.Connection, tag_ids: Sequence[int]) -> None:
    pieces: set[int] = set()
    for one in tag_ids:
        pieces.update(
            row[0] for row in connection.execute("SELECT piece_id FROM piece_tags WHERE tag_id = ?", [one])
        )
    fulltext.refresh_tags(connection, pieces)


def _colour(colour: str | None) -> str | None:
    if colour is None:
        return None
    if not re.fullmatch(r"#[0-9A-Fa-f]{6}", colour):
        raise ValueError("A colour is written #2f5d8c.")
    return colour.lower()
