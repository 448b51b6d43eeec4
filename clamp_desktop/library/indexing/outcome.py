"""What became of files that were read, written down in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.library.indexing import fulltext
from clamp_desktop.library.indexing.embedding import EmbeddingRun, Failure, explain
from clamp_desktop.library.indexing.store import put_pieces
from clamp_desktop.library.library import Library
from clamp_desktop.library.protocols import Embedding
from clamp_desktop.music.piece import Piece, Reading

_UNREAD = "The file could not be read."
_NO_MUSIC = "There is no music in this file."
# A value that SQLite cannot hold is the file's fault; a full disk is not, and ends the run.
_UNSTORABLE = (
    sqlite3.IntegrityError,
    sqlite3.InterfaceError,
    sqlite3.ProgrammingError,
    ValueError,
    TypeError,
    OverflowError,
)


@dataclass(frozen=True, slots=True)
class Work:
    """A file to read; ``hash`` is of the content that a scan found there."""

    file_id: int
    path: Path
    hash: bytes


@dataclass(frozen=True, slots=True)
class Outcome:
    """A file that was read, or the error of its reader."""

    work: Work
    reading: Reading | None
    error: BaseException | None = None

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return self.reading.pieces if self.reading else ()


@dataclass(frozen=True, slots=True)
class Saved:
    """Counts of one batch: files read, files that failed, pieces embedded."""

    read: int
    failed: int
    embedded: int


def save(
    library: Library,
    run: EmbeddingRun,
    outcomes: Sequence[Outcome],
    embedded: Mapping[bytes, Embedding | Failure],
) -> Saved:
    """Store a batch: pieces, model texts, vectors and failures together, or nothing of it."""
    read = failed = 0
    touched: list[int] = []
    with library.write() as connection:
        for one in outcomes:
            failure = _failure(one)
            if failure is None:
                try:
                    with library.db.atomic():
                        touched += _settle(connection, one)
                        read += 1
                    continue
                except _UNSTORABLE as error:
                    failure = Failure(_UNREAD, repr(error))
            if one.work.path.exists():  # one that is gone is for the next scan to find
                _fail(connection, one.work, failure)
                failed += 1
        vectors, refused = run.store(connection, embedded)
        fulltext.refresh(connection, touched)
    return Saved(read, failed + refused, vectors)


def _failure(one: Outcome) -> Failure | None:
    if one.error is not None:
        return explain(one.error, _UNREAD)
    assert one.reading
    if one.reading.pieces:
        return None
    if not one.reading.problems:
        return Failure(_NO_MUSIC, "")
    return Failure(
        one.reading.problems[0].reason, "\n".join(p.detail for p in one.reading.problems if p.detail)
    )


def _settle(connection: sqlite3.Connection, one: Outcome) -> list[int]:
    assert one.reading
    touched = put_pieces(connection, one.work.file_id, one.reading.pieces)
    reason, detail = _remainder(one.reading)
    connection.execute(
        "UPDATE files SET read_hash = ?, state = CASE WHEN hash = ? THEN 'present' ELSE 'pending' END,"
        " tries = 0, reason = ?, detail = ? WHERE id = ?",
        [one.work.hash, one.work.hash, reason, detail, one.work.file_id],
    )
    return touched


def _remainder(reading: Reading) -> tuple[str | None, str | None]:
    """What to say of a file of which some could not be read."""
    if not reading.problems:
        return None, None
    first = reading.problems[0]
    more = len(reading.problems) - 1
    reason = f"{first.reason} (and {more} more)" if more else first.reason
    numbered = ((problem.number, problem.reason, problem.detail) for problem in reading.problems)
    return reason, "\n".join(
        f"{'' if number is None else f'tune {number + 1}: '}{text} {detail}".rstrip()
        for number, text, detail in numbered
    )


def _fail(connection: sqlite3.Connection, work: Work, failure: Failure) -> None:
    connection.execute(
        "UPDATE files SET state = 'failed', tries = tries + 1, reason = ?, detail = ?"
        " WHERE id = ? AND hash = ?",
        [failure.reason, failure.detail, work.file_id, work.hash],
    )
