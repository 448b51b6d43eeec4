"""The folders that a library watches. Nothing is ever written into them."""

from __future__ import annotations

import os
import sqlite3
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.library.catalogue.edits import bring_back
from clamp_desktop.library.chunks import marks
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.images import Image, look, look_again
from clamp_desktop.library.indexing import fulltext
from clamp_desktop.library.library import Library
from clamp_desktop.library.locations import absolute, from_text
from clamp_desktop.library.operations import count_words, record
from clamp_desktop.library.scanning.folder_tree import counts
from clamp_desktop.library.scanning.walk import is_music


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
    pieces: Counter[int] = Counter()
    for folder, _, count in counts(library):
        pieces[folder] += count
    found = library.query("SELECT id, path, state, whole FROM folders WHERE state != 'removed' ORDER BY path")
    return [
        FolderRow(one, from_text(path), state, bool(whole), pieces[one]) for one, path, state, whole in found
    ]


def add(library: Library, path: Path) -> int:
    """Watch a folder and all below it; its id. A scan finds out what is in it.

    A folder inside a watched one is watched already; watched folders inside a new one become part of it,
    and so do files that are remembered from a removed folder around it. Pieces below it that the user had
    removed come back.

    Raises:
        LibraryError: there is no such folder.
    """
    wanted = absolute(path)
    if not os.path.isdir(from_text(wanted)):  # noqa: PTH112
        raise LibraryError(f"There is no folder {path}.")
    one = _watch(library, wanted)
    bring_back(library, _hidden_below(library, wanted))
    return one


def _watch(library: Library, wanted: str) -> int:
    with library.write() as connection:
        known = [
            (int(one), str(known_path))
            for one, known_path in connection.execute(
                "SELECT id, path FROM folders WHERE whole = 1 AND state != 'removed'"
            )
        ]
        for one, known_path in known:
            if is_inside(wanted, known_path):
                return one
        connection.execute(
            "INSERT INTO folders (path, added) VALUES (?, ?)"
            " ON CONFLICT (path) DO UPDATE SET state = 'present', whole = 1",
            [wanted, time.time()],
        )
        new = int(connection.execute("SELECT id FROM folders WHERE path = ?", [wanted]).fetchone()[0])
        others = connection.execute("SELECT id, path FROM folders WHERE id != ?", [new]).fetchall()
        for one, other_path in others:
            is_part = is_inside(other_path, wanted)
            if is_part or is_inside(wanted, other_path):  # a whole one around it is a removed one
                files = connection.execute("SELECT id, path FROM files WHERE folder_id = ?", [one])
                _take(connection, new, [file for file, path in files if is_inside(path, wanted)])
            if is_part:
                connection.execute("DELETE FROM folders WHERE id = ?", [one])
        connection.execute("UPDATE files SET removed = 0 WHERE folder_id = ? AND removed = 1", [new])
        return new


def _hidden_below(library: Library, path: str) -> list[int]:
    """Pieces in a file or below a folder that the user removed."""
    found = library.query(
        "SELECT p.id, f.path FROM pieces p JOIN files f ON f.id = p.file_id WHERE p.hidden = 1"
    )
    return [one for one, file in found if is_inside(file, path)]


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
        before: list[Image] = []
        for path in wanted:
            before += _add_file(connection, path)
        # Adding what is new is taken back by removing it; this is about what was there and comes back.
        if before:
            words = f"Added {count_words(wanted, 'file')}"
            after = look_again(connection, before)
            record(connection, "add files", words, before, after, count=len(wanted))


def _add_file(connection: sqlite3.Connection, path: Path) -> list[Image]:
    """Watch a file; what was known before and changed."""
    stored = absolute(path)
    folder, before = _folder_of(connection, path)
    known = connection.execute(
        "SELECT id, folder_id, removed FROM files WHERE path = ? AND state != 'missing'", [stored]
    ).fetchall()
    if not known:
        facts = path.stat()
        connection.execute(
            "INSERT INTO files (folder_id, path, size, mtime_ns, added) VALUES (?, ?, ?, ?, ?)",
            [folder, stored, facts.st_size, facts.st_mtime_ns, time.time()],
        )
        return before
    ids = [row[0] for row in known]
    if any((folder_id, removed) != (folder, 0) for _, folder_id, removed in known):
        seen = {image.key for image in before if image.table == "files"}
        before += [one for one in look(connection, "files", ((i,) for i in ids)) if one.key not in seen]
        connection.executemany("UPDATE files SET removed = 0 WHERE id = ?", [(one,) for one in ids])
        _take(connection, folder, ids)
    hidden = connection.execute(
        f"SELECT id FROM pieces WHERE hidden = 1 AND file_id IN ({marks(ids)})", ids
    ).fetchall()
    before += look(connection, "pieces", hidden)
    connection.executemany("UPDATE pieces SET hidden = 0 WHERE id = ?", hidden)
    return before


def remove(library: Library, folder_id: int) -> None:
    """Stop watching a folder and hide its pieces. Undo, or adding it again, brings all back."""
    with library.write() as connection:
        before = look(connection, "folders", [(folder_id,)])
        row = before[0].row
        if row is None:
            return
        connection.execute("UPDATE folders SET state = 'removed' WHERE id = ?", [folder_id])
        name = from_text(row["path"]).name
        after = look_again(connection, before)
        record(connection, "remove folder", f"Removed the folder “{name}”", before, after, name=name)


def _take(connection: sqlite3.Connection, folder_id: int, file_ids: Sequence[int]) -> None:
    """Let files be of a folder. Inside a transaction."""
    connection.executemany(
        "UPDATE files SET folder_id = ? WHERE id = ?", [(folder_id, one) for one in file_ids]
    )
    fulltext.refresh_files(connection, file_ids)


def _folder_of(connection: sqlite3.Connection, path: Path) -> tuple[int, list[Image]]:
    """The watched folder that a file is in, made where there is none, and what was known before and changed.

    Where the user removed that very folder, it comes back for single files: the others in it stay removed.
    """
    stored, parent = absolute(path), absolute(path.parent)
    for one, folder in connection.execute(
        "SELECT id, path FROM folders WHERE whole = 1 AND state != 'removed' ORDER BY length(path) DESC"
    ).fetchall():
        if is_inside(stored, folder):
            return int(one), []
    known = connection.execute("SELECT id, state FROM folders WHERE path = ?", [parent]).fetchone()
    if known is None:
        done = connection.execute(
            "INSERT INTO folders (path, added, whole) VALUES (?, ?, 0)", [parent, time.time()]
        )
        return int(done.lastrowid or 0), []
    folder_id, state = known
    if state != "removed":
        return int(folder_id), []
    files = connection.execute("SELECT id FROM files WHERE folder_id = ?", [folder_id]).fetchall()
    before = look(connection, "folders", [(folder_id,)]) + look(connection, "files", files)
    connection.execute("UPDATE files SET removed = 1 WHERE folder_id = ?", [folder_id])
    connection.execute("UPDATE folders SET state = 'present', whole = 0 WHERE id = ?", [folder_id])
    return int(folder_id), before


def is_inside(path: str, folder: str) -> bool:
    """Whether a stored path is a folder's, or lies below it."""
    path, base = os.path.normcase(path), os.path.normcase(folder).rstrip("/\\")
    return path.rstrip("/\\") == base or path.startswith((base + "/", base + "\\"))
