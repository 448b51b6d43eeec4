"""What can be wrong with a library as a whole, in words for its owner."""

from __future__ import annotations

import sqlite3
from pathlib import Path


class LibraryError(Exception):
    """The library cannot be used as it is; ``str()`` is for the user."""


class NewerLibraryError(LibraryError):
    """The library was written by a newer version of the program."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            f"This library has format {found}; this version of the program knows formats up to {known}. "
            f"Please update the program, or choose another library. Nothing was changed. ({path})"
        )
        self.found = found
        self.known = known


class DamagedLibraryError(LibraryError):
    """The database file is not a library, or is damaged."""

    def __init__(self, path: Path, detail: str, backups: tuple[Path, ...] = ()) -> None:
        text = f"The library's file is damaged or is not a library: {path} ({detail}). "
        if backups:
            text += f"The newest backup is {backups[-1]}; put it in the file's place to go on from there."
        else:
            text += "Move the file away and scan your folders again; your music is untouched."
        super().__init__(text)
        self.backups = backups


def backups(path: Path) -> tuple[Path, ...]:
    """Copies of a database made before its format changed, oldest first."""
    return tuple(sorted((path.parent / "backups").glob(f"{path.stem}-*{path.suffix}")))


def explained(path: Path, error: sqlite3.Error) -> LibraryError | None:
    """What an error of SQLite means for the owner of a library; ``None`` where it is a mistake of ours."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # without the extension
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DamagedLibraryError(path, str(error), backups(path))
    sentence = {
        sqlite3.SQLITE_BUSY: "The library is busy: another program is writing to it.",
        sqlite3.SQLITE_FULL: "The disk with the library is full. What was done before is kept.",
        sqlite3.SQLITE_READONLY: "The library cannot be written to.",
        sqlite3.SQLITE_CANTOPEN: "The library cannot be opened.",
        sqlite3.SQLITE_IOERR: "The disk with the library could not be read or written.",
    }.get(code)
    return LibraryError(f"{sentence} ({path})") if sentence else None
