"""Bringing a database file to the format that this version of the program knows, or refusing it politely."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
from pathlib import Path

from sqlite_utils import Database, Migrations

from clamp_desktop.library.errors import (
    DamagedLibraryError,
    LibraryError,
    NewerLibraryError,
    backups,
    explained,
)
from clamp_desktop.library.migrations import MIGRATIONS

APPLICATION_ID = 0x434C4D50  # "CLMP", so that no other program's database is taken for a library


def prepare(db: Database, path: Path, migrations: Migrations = MIGRATIONS) -> None:
    """Apply what is pending, all of it or nothing, after a backup.

    Raises:
        NewerLibraryError: the file's format is newer than ``migrations``; it is left as it is.
        DamagedLibraryError: the file is not a database, or another program's.
        LibraryError: the file is locked or cannot be written, the disk is full, or no backup can be made.
    """
    try:
        _prepare(db, path, migrations)
    except sqlite3.Error as error:
        raise explained(path, error) or error from error
    except OSError as error:
        raise LibraryError(
            f"The library cannot be copied before it is brought up to date: {error}"
        ) from error


def _prepare(db: Database, path: Path, migrations: Migrations) -> None:
    known = len(migrations._migrations)
    # In one transaction: what is read before and after someone else made the tables does not fit together.
    db.execute("BEGIN")
    try:
        version = _pragma(db, "user_version")
        _refuse(db, path, version, known)
    finally:
        db.execute("COMMIT")
    _enable_wal(db)
    if version == known:
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        version = _pragma(db, "user_version")  # someone else may have been quicker
        _refuse(db, path, version, known)
        if version < known:
            if version:
                _back_up(path, version)
            migrations.apply(db)
            db.execute(f"PRAGMA user_version = {known}")
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def _enable_wal(db: Database) -> None:
    # SQLite does not wait here: of two that change the journal of a new file at once, one is told that it is
    # busy, whatever the connection's time limit.
    limit = time.monotonic() + _pragma(db, "busy_timeout") / 1000
    while True:
        try:
            db.enable_wal()
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > limit:
                raise
            time.sleep(0.01)


def _refuse(db: Database, path: Path, version: int, known: int) -> None:
    foreign = _pragma(db, "application_id") != APPLICATION_ID
    if foreign and (version or db.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()):
        raise DamagedLibraryError(path, "another program's database", backups(path))
    if version > known:
        raise NewerLibraryError(path, version, known)


def _pragma(db: Database, name: str) -> int:
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])


def _back_up(path: Path, version: int) -> None:
    """Copy the database as it stands. Whoever calls holds the lock for writing: one at a time does it."""
    folder = path.parent / "backups"
    folder.mkdir(exist_ok=True)
    target = folder / f"{path.stem}-{time.strftime('%Y%m%d-%H%M%S')}-format{version}{path.suffix}"
    # Several connections may be opened at once, each of which finds the older format.
    part = target.with_name(f"{target.name}.{os.getpid()}-{threading.get_ident()}.part")
    part.unlink(missing_ok=True)
    reading = f"{path.absolute().as_uri()}?mode=ro"  # beside our own connection, which is about to write
    with (
        contextlib.closing(sqlite3.connect(reading, uri=True)) as source,
        contextlib.closing(sqlite3.connect(part)) as copy,
    ):
        source.backup(copy)
    part.replace(target)
