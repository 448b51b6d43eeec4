"""The full-text index: what is in it for a piece."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.quick_text import indexed

_TAGS = (
    "(SELECT group_concat(t.name, '\n') FROM piece_tags pt JOIN tags t ON t.id = pt.tag_id"
    " WHERE pt.piece_id = p.id AND +pt.state = 'accepted')"  # +: by the piece, not by the state
)


def refresh(connection: sqlite3.Connection, piece_ids: Iterable[int]) -> None:
    """Bring the index up to date for these pieces. Inside a transaction."""
    for part in chunks(list(dict.fromkeys(piece_ids))):
        connection.execute(f"DELETE FROM pieces_fts WHERE rowid IN ({marks(part)})", part)
        entries = connection.execute(
            "SELECT p.id, p.title, p.composer, p.lyricist, p.lyrics, p.genre, p.origin, f.path, d.path,"
            f" {_TAGS}, p.note"
            " FROM pieces p JOIN files f ON f.id = p.file_id JOIN folders d ON d.id = f.folder_id"
            f" WHERE p.number IS NOT NULL AND p.id IN ({marks(part)})",
            part,
        ).fetchall()
        connection.executemany(
            "INSERT INTO pieces_fts (rowid, title, composer, lyrics, kind, path, tags, note)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    one,
                    indexed(title or ""),
                    indexed(composer or ""),
                    indexed(f"{lyricist or ''}\n{lyrics or ''}"),
                    indexed(f"{genre or ''}\n{origin or ''}"),
                    indexed(shown_path(path, folder)),
                    indexed(tags or ""),
                    indexed(note or ""),
                )
                for one, title, composer, lyricist, lyrics, genre, origin, path, folder, tags, note in entries
            ],
        )


def refresh_tags(connection: sqlite3.Connection, piece_ids: Iterable[int]) -> None:
    """The same where only tags changed: lyrics and paths need not be looked at again."""
    _update(connection, piece_ids, ("tags",), f"SELECT p.id, {_TAGS} FROM pieces p")


def refresh_words(connection: sqlite3.Connection, piece_ids: Iterable[int]) -> None:
    """The same where only title, composer or note changed."""
    columns = ("title", "composer", "note")
    _update(connection, piece_ids, columns, "SELECT p.id, p.title, p.composer, p.note FROM pieces p")


def _update(
    connection: sqlite3.Connection, piece_ids: Iterable[int], columns: tuple[str, ...], sql: str
) -> None:
    sets = ", ".join(f"{name} = ?" for name in columns)
    differs = " OR ".join(f"{name} IS NOT ?" for name in columns)
    for part in chunks(list(dict.fromkeys(piece_ids))):
        rows = connection.execute(f"{sql} WHERE p.id IN ({marks(part)})", part).fetchall()
        texts = [(one, [indexed(value or "") for value in values]) for one, *values in rows]
        connection.executemany(
            f"UPDATE pieces_fts SET {sets} WHERE rowid = ? AND ({differs})",
            [(*values, one, *values) for one, values in texts],
        )


def refresh_files(connection: sqlite3.Connection, file_ids: Iterable[int]) -> None:
    """Bring the index up to date for the pieces of files that moved. Inside a transaction."""
    for part in chunks(list(file_ids)):
        found = connection.execute(f"SELECT id FROM pieces WHERE file_id IN ({marks(part)})", part).fetchall()
        refresh(connection, (row[0] for row in found))


def shown_path(path: str, folder: str) -> str:
    """A path from its folder's own name on: what lies above is the same for every piece."""
    above = max(folder.rstrip("/\\").rfind("/"), folder.rstrip("/\\").rfind("\\")) + 1
    return path[above:] if path.startswith(folder) else path
