"""One open library: a folder with ``library.db`` in it, and the connection to that file."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlite_utils import Database

from clamp_desktop.library.errors import DamagedLibraryError, LibraryError, backups, explained
from clamp_desktop.library.schema import prepare
from clamp_desktop.library.text import fold

FILE_NAME = "library.db"
OLDEST_SQLITE = (3, 37)  # has STRICT tables; Python brings its own or takes the system's
_BUSY_SECONDS = 30.0  # a batch is written in well under a second; longer means that something hangs


def _sung(library: Library, melody: str) -> str:
    """The contents that have a tune in them, for SQL: a JSON array."""
    from clamp_desktop.library.melody.finding import sung_json  # which knows this module

    return sung_json(library, melody)


def _fold(text: str | None) -> str | None:
    """``text.fold`` for SQL."""
    return None if text is None else fold(text)


class Library:
    """A connection to a library. Each thread opens its own; any number may be open at once (WAL, one writer).

    ``Library.open`` makes the folder and the file where they are missing and brings an older file up to date.
    """

    def __init__(self, folder: Path, db: Database) -> None:
        self.folder = folder
        self.db = db
        self.kept: dict[object, object] = {}  # what others keep in memory for as long as this is open

    @classmethod
    def open(cls, folder: Path) -> Library:
        """Open the library in a folder.

        Raises:
            NewerLibraryError: it was written by a newer version of the program.
            DamagedLibraryError: the file is not a library or is damaged.
            LibraryError: the folder cannot be made or written to, the library is busy, or SQLite is too old.
        """
        if sqlite3.sqlite_version_info < OLDEST_SQLITE:
            raise LibraryError(
                f"This Python comes with SQLite {sqlite3.sqlite_version}, too old: the program needs "
                f"{'.'.join(map(str, OLDEST_SQLITE))} or newer. Please install it with a newer Python."
            )
        path = folder / FILE_NAME
        try:
            folder.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
        except (OSError, sqlite3.OperationalError) as error:
            raise LibraryError(f"The library's folder cannot be used: {folder} ({error})") from error
        db = Database(connection, recursive_triggers=False, execute_plugins=False)
        try:
            connection.execute("PRAGMA foreign_keys = ON")
            connection.create_function("fold", 1, _fold, deterministic=True)
            prepare(db, path)
            connection.execute("PRAGMA synchronous = NORMAL")  # with WAL a power cut loses one batch at most
            connection.execute("PRAGMA cache_size = -8000")  # KB, of each connection; more is no quicker
        except BaseException:
            connection.close()
            raise
        library = cls(folder, db)
        connection.create_function("sung", 1, lambda melody: _sung(library, melody))
        return library

    @property
    def path(self) -> Path:
        """The database file."""
        return self.folder / FILE_NAME

    def close(self) -> None:
        """Close the connection; harmless when closed already."""
        self.kept.clear()
        self.db.close()

    def __enter__(self) -> Library:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Rows of a statement that reads.

        Raises:
            LibraryError: the file is damaged, or its disk fails.
        """
        try:
            found: list[tuple[Any, ...]] = self.db.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise explained(self.path, error) or error from error
        return found

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or ``None``."""
        rows = self.query(sql, parameters)
        return rows[0][0] if rows else None

    @contextlib.contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """A transaction: all of it happens, or nothing. Waits for another writer; may not be nested.

        The lock is taken at the start: a transaction that reads first and writes later would fail at
        once, without waiting, when someone else has written in between.

        Raises:
            LibraryError: another program keeps writing, the disk is full, or the file is damaged.
        """
        connection = self.db.conn
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                self.db.rollback()
                raise
        except sqlite3.Error as error:
            raise explained(self.path, error) or error from error

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """All that is read inside is of one moment, whatever others write meanwhile; may not be nested.

        Raises:
            LibraryError: the file is damaged, or its disk fails.
        """
        connection = self.db.conn
        try:
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                self.db.rollback()
        except sqlite3.Error as error:
            raise explained(self.path, error) or error from error

    def state(self) -> tuple[int, int]:
        """A value that changes whenever this or another connection may have changed the library."""
        return int(self.value("PRAGMA data_version")), self.db.conn.total_changes

    def counted(self, *names: str) -> tuple[int, ...]:
        """How often things changed so far, whoever changed them: ``"pieces"``, ``"tags"`` … (``counters``).

        ``state`` also changes with what nobody who looks at pieces need look at: a search that is remembered.
        """
        counts = dict(self.query("SELECT name, value FROM counters"))
        return tuple(int(counts.get(name, 0)) for name in names)

    def check(self) -> None:
        """Read the whole file and compare it with itself; takes seconds for a large library.

        Raises:
            DamagedLibraryError: something is wrong.
        """
        found = self.value("PRAGMA quick_check(1)")
        if found != "ok":
            raise DamagedLibraryError(self.path, str(found), backups(self.path))
