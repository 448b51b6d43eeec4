"""The full-text index: what is in it for a piece, and how many pieces hold a word."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.text import indexed


def refresh(connection: sqlite3.Connection, piece_ids: Iterable[int]) -> None:
    """Bring the index up to date for these pieces. Inside a transaction."""
    for part in chunks(list(dict.fromkeys(piece_ids))):
        connection.execute(f"DELETE FROM pieces_fts WHERE rowid IN ({marks(part)})", part)
        entries = connection.execute(
            "SELECT p.id, p.title, p.composer, p.lyricist, p.lyrics, p.genre, p.origin, f.path, d.path,"
            " (SELECT group_concat(t.name, '\n') FROM piece_tags pt JOIN tags t ON t.id = pt.tag_id"
            "  WHERE pt.piece_id = p.id AND pt.state = 'accepted')"
            " FROM pieces p JOIN files f ON f.id = p.file_id JOIN folders d ON d.id = f.folder_id"
            f" WHERE p.number IS NOT NULL AND p.id IN ({marks(part)})",
            part,
        ).fetchall()
        connection.executemany(
            "INSERT INTO pieces_fts (rowid, title, composer, lyrics, kind, path, tags)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    piece_id,
                    indexed(title or ""),
                    indexed(composer or ""),
                    indexed(f"{lyricist or ''}\n{lyrics or ''}"),
                    indexed(f"{genre or ''}\n{origin or ''}"),
                    indexed(shown_path(path, folder)),
                    indexed(tags or ""),
                )
                for piece_id, title, composer, lyricist, lyrics, genre, origin, path, folder, tags in entries
            ],
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
