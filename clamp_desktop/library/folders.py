"""The folders that a library watches. Nothing is ever written into them."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.library import fulltext, operations
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.library import Library
from clamp_desktop.library.locations import absolute, from_text
from clamp_desktop.library.walk import is_music


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A watched folder.

    Attributes:
        state: ``"present"`` or ``"offline"`` (not there when it was last looked for).
        whole: False where only the files that were added one by one are watched.
        pieces: how many pieces the library knows from it.
    """

    id: int
    path: Path
    state: str
    whole: bool
    pieces: int


def folders(library: Library) -> list[FolderRow]:
    """The watched folders, in the order of their paths."""
    found = library.query(
        "SELECT d.id, d.path, d.state, d.whole,"
        " (SELECT count(*) FROM files f JOIN pieces p ON p.file_id = f.id"
        "  WHERE f.folder_id = d.id AND p.number IS NOT NULL) FROM folders d"
        " WHERE d.state != 'removed' ORDER BY d.path"
    )
    return [
        FolderRow(one, from_text(path), state, bool(whole), pieces)
        for one, path, state, whole, pieces in found
    ]


def add(library: Library, path: Path) -> int:
    """Watch a folder and all below it; its id. A scan finds out what is in it.

    A folder inside a watched one is watched already; watched folders inside a new one become part of it,
    and so do files that are remembered from a removed folder around it.

    Raises:
        LibraryError: there is no such folder.
    """
    wanted = absolute(path)
    if not os.path.isdir(from_text(wanted)):  # noqa: PTH112
        raise LibraryError(f"There is no folder {path}.")
    with library.write() as connection:
        known = [
            (int(one), str(known_path))
            for one, known_path in connection.execute(
                "SELECT id, path FROM folders WHERE whole = 1 AND state != 'removed'"
            )
        ]
        for one, known_path in known:
            if _is_inside(wanted, known_path):
                return one
        connection.execute(
            "INSERT INTO folders (path, added) VALUES (?, ?)"
            " ON CONFLICT (path) DO UPDATE SET state = 'present', whole = 1",
            [wanted, time.time()],
        )
        new = int(connection.execute("SELECT id FROM folders WHERE path = ?", [wanted]).fetchone()[0])
        others = connection.execute("SELECT id, path FROM folders WHERE id != ?", [new]).fetchall()
        for one, other_path in others:
            is_part = _is_inside(other_path, wanted)
            if is_part or _is_inside(wanted, other_path):  # a whole one around it is a removed one
                files = connection.execute("SELECT id, path FROM files WHERE folder_id = ?", [one])
                _take(connection, new, [file for file, path in files if _is_inside(path, wanted)])
            if is_part:
                connection.execute("DELETE FROM folders WHERE id = ?", [one])
        return new


def add_files(library: Library, paths: Iterable[Path]) -> None:
    """Watch single files, without the rest of the folders that they are in.

    Raises:
        LibraryError: one of them is not there, or its suffix is not one of music; none is added then.
    """
    wanted = [Path(from_text(absolute(path))) for path in paths]
    for path in wanted:
        if not path.is_file():
            raise LibraryError(f"There is no file {path}.")
        if not is_music(path.name):
            raise LibraryError(f"{path.name} is not a kind of file that the program reads.")
    with library.write() as connection:
        for path in wanted:
            folder = _folder_of(library, path)
            known = connection.execute(
                "SELECT id FROM files WHERE path = ? AND state != 'missing'", [absolute(path)]
            ).fetchall()
            if known:
                _take(connection, folder, [row[0] for row in known])
                continue
            facts = path.stat()
            connection.execute(
                "INSERT INTO files (folder_id, path, size, mtime_ns, added) VALUES (?, ?, ?, ?, ?)",
                [folder, absolute(path), facts.st_size, facts.st_mtime_ns, time.time()],
            )


def remove(library: Library, folder_id: int) -> None:
    """Stop watching a folder and hide its pieces. Undo, or adding it again, brings all back."""
    with library.write() as connection:
        before = operations.look(connection, "folders", [folder_id])
        if before.row is None:
            return
        connection.execute("UPDATE folders SET state = 'removed' WHERE id = ?", [folder_id])
        after = operations.look(connection, "folders", [folder_id])
        words = f"Removed the folder “{from_text(before.row['path']).name}”"
        operations.record(connection, "remove folder", words, [before], [after])


def _take(connection: sqlite3.Connection, folder_id: int, file_ids: Sequence[int]) -> None:
    """Let files be of a folder. Inside a transaction."""
    connection.executemany(
        "UPDATE files SET folder_id = ? WHERE id = ?", [(folder_id, one) for one in file_ids]
    )
    fulltext.refresh_files(connection, file_ids)


def _folder_of(library: Library, path: Path) -> int:
    """The watched folder that a file is in, made where there is none. Inside a transaction."""
    stored = absolute(path)
    for one, folder in library.query(
        "SELECT id, path FROM folders WHERE whole = 1 AND state != 'removed' ORDER BY length(path) DESC"
    ):
        if _is_inside(stored, folder):
            return int(one)
    library.db.conn.execute(
        "INSERT INTO folders (path, added, whole) VALUES (?, ?, 0)"
        " ON CONFLICT (path) DO UPDATE SET state = 'present'",
        [absolute(path.parent), time.time()],
    )
    return int(library.value("SELECT id FROM folders WHERE path = ?", [absolute(path.parent)]))


def _is_inside(path: str, folder: str) -> bool:
    path, base = os.path.normcase(path), os.path.normcase(folder).rstrip("/\\")
    return path.rstrip("/\\") == base or path.startswith((base + "/", base + "\\"))
