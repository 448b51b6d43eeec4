"""Storing what a scan found, in one transaction a batch."""

from __future__ import annotations

import sqlite3
import time

from clamp_desktop.library.indexing import fulltext
from clamp_desktop.library.library import Library
from clamp_desktop.library.scanning.matching import Candidate, Changes

# A file whose content was read before, or failed before, is where it was; any other waits to be read.
_RESUMED = (
    "CASE WHEN read_hash = hash THEN 'present'"
    " WHEN tries > 0 AND hash IS NOT NULL THEN 'failed' ELSE 'pending' END"
)
_UNKNOWN_TIME = -1  # matches no file, so the next scan tries to read it again


def resume(connection: sqlite3.Connection, file_id: int) -> None:
    """A file is back as it was."""
    connection.execute(f"UPDATE files SET state = {_RESUMED} WHERE id = ?", [file_id])


def save(library: Library, changes: Changes, began: float) -> None:
    """Take over what a scan found that ``began`` then, in seconds since 1970."""
    with library.write() as connection:
        _leave(connection, [known.id for known in changes.displaced])
        for known in changes.displaced:
            if known.hash is None:  # was added by hand just now and never read: nothing to remember
                connection.execute("DELETE FROM files WHERE id = ? AND read_hash IS NULL", [known.id])
        _leave(connection, [known.id for known, _ in changes.moved])
        for known, one in changes.moved:
            connection.execute(
                "UPDATE files SET path = ?, folder_id = ?, moved = ? WHERE id = ?",
                [one.found.path, one.folder_id, began, known.id],
            )
            _settle(connection, known.id, one)
        for one in changes.touched:
            assert one.known
            connection.execute(
                "UPDATE files SET tries = 0, reason = NULL, detail = NULL WHERE id = ? AND mtime_ns = ?",
                [one.known.id, _UNKNOWN_TIME],
            )
            _settle(connection, one.known.id, one)
        for one in changes.changed:
            assert one.known
            connection.execute(
                "UPDATE files SET hash = ?, tries = 0, reason = NULL, detail = NULL WHERE id = ?",
                [one.hash, one.known.id],
            )
            _settle(connection, one.known.id, one)
        for one in changes.new:
            _insert(connection, one)
        for one in changes.unreadable:
            _refuse(connection, one)
        fulltext.refresh_files(connection, [known.id for known, _ in changes.moved])


def _leave(connection: sqlite3.Connection, file_ids: list[int]) -> None:
    """Free the paths first: files that changed places would be in each other's way."""
    connection.executemany("UPDATE files SET state = 'missing' WHERE id = ?", [(one,) for one in file_ids])


def _settle(connection: sqlite3.Connection, file_id: int, one: Candidate) -> None:
    connection.execute(
        "UPDATE files SET size = ?, mtime_ns = ?, folder_id = ? WHERE id = ?",
        [one.found.size, one.found.mtime_ns, one.folder_id, file_id],
    )
    resume(connection, file_id)


def _insert(connection: sqlite3.Connection, one: Candidate) -> None:
    # Another program that scans the same library may have been quicker.
    connection.execute(
        "INSERT INTO files (folder_id, path, size, mtime_ns, hash, added) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        [one.folder_id, one.found.path, one.found.size, one.found.mtime_ns, one.hash, time.time()],
    )


def _refuse(connection: sqlite3.Connection, one: Candidate) -> None:
    """List a file that cannot be opened; what is known of it from before stays."""
    if one.known:
        connection.execute(
            "UPDATE files SET state = 'failed', mtime_ns = ?, reason = ?, detail = ?, tries = tries + 1"
            " WHERE id = ?",
            [_UNKNOWN_TIME, one.reason, one.detail, one.known.id],
        )
    else:
        connection.execute(
            "INSERT INTO files (folder_id, path, size, mtime_ns, state, reason, detail, tries, added)"
            " VALUES (?, ?, ?, ?, 'failed', ?, ?, 1, ?) ON CONFLICT DO NOTHING",
            [
                one.folder_id,
                one.found.path,
                one.found.size,
                _UNKNOWN_TIME,
                one.reason,
                one.detail,
                time.time(),
            ],
        )
