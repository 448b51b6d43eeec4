"""What could not be read, and why, in the user's words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.library import Library
from clamp_desktop.library.locations import from_text

_FILES = (
    "FROM files f JOIN folders d ON d.id = f.folder_id"
    " WHERE f.reason IS NOT NULL AND f.state != 'missing' AND f.removed = 0 AND d.state = 'present'"
)
# Music that the model gave up on.
_UNHEARD = (
    "FROM embedding_failures e JOIN pieces p ON p.content_id = e.content_id JOIN files f ON f.id = p.file_id"
    " JOIN folders d ON d.id = f.folder_id"
    " WHERE p.number IS NOT NULL AND f.state != 'missing' AND f.removed = 0 AND d.state = 'present'"
)


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A file or folder with which something is wrong.

    Attributes:
        reason: what happened, for a musician.
        detail: for whoever wants to know more; may be empty.
        tries: how often it was tried; at two it is set aside until the file changes or the user tries again.
        file_id: for ``retry``; ``None`` for a folder that could not be entered.
        partial: the rest of the file was read and is in the library.
    """

    path: Path
    reason: str
    detail: str
    tries: int
    file_id: int | None = None
    partial: bool = False


def problems(library: Library) -> list[ProblemRow]:
    """All that is wrong, in the order of the paths."""
    files = library.query(f"SELECT f.path, f.reason, f.detail, f.tries, f.id, f.state != 'failed' {_FILES}")
    unembedded = library.query(f"SELECT DISTINCT f.path, e.reason, e.detail, e.tries, f.id, 1 {_UNHEARD}")
    folders = library.query("SELECT path, reason, detail, 1, NULL, 0 FROM scan_problems")
    found = [
        ProblemRow(from_text(path), reason, detail or "", tries, file_id, bool(partial))
        for path, reason, detail, tries, file_id, partial in [*files, *unembedded, *folders]
    ]
    return sorted(found, key=lambda problem: (problem.path, problem.reason))


def count(library: Library) -> int:
    """How many there are."""
    return int(
        library.value(
            f"SELECT (SELECT count(*) {_FILES})"
            f" + (SELECT count(*) FROM (SELECT DISTINCT f.id, e.reason {_UNHEARD}))"
            " + (SELECT count(*) FROM scan_problems)"
        )
    )


def retry(library: Library, file_ids: Iterable[int] | None = None) -> int:
    """Let these files, or all that failed, be tried again by the next update; how many there are."""
    ids = list(file_ids) if file_ids is not None else None
    if ids is None:
        ids = [problem.file_id for problem in problems(library) if problem.file_id is not None]
    ids = list(dict.fromkeys(ids))
    for part in chunks(ids):
        with library.write() as connection:
            connection.execute(
                "UPDATE files SET state = 'pending', tries = 0"
                f" WHERE reason IS NOT NULL AND state != 'missing' AND id IN ({marks(part)})",
                part,
            )
            connection.execute(
                "DELETE FROM embedding_failures WHERE content_id IN"
                f" (SELECT content_id FROM pieces WHERE file_id IN ({marks(part)}))",
                part,
            )
    return len(ids)
