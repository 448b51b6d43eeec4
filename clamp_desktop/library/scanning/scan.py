"""Finding out what changed in the watched folders: a stat for a file that did not, a hash for one that did.

A file that is gone is looked for among the new ones by its hash, wherever they are, before it counts as
missing: so a piece keeps its id and tags while its file is moved or renamed. Rows are never deleted.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.indexing.hashing import UnsettledError, hash_file
from clamp_desktop.library.library import Library
from clamp_desktop.library.locations import from_text, to_text
from clamp_desktop.library.scanning import scans
from clamp_desktop.library.scanning.matching import Candidate, Changes, Known, Matcher
from clamp_desktop.library.scanning.settling import resume, save
from clamp_desktop.library.scanning.walk import Found, Walker
from clamp_desktop.progress import CancelToken, Meter, Progress, Stage, Summary

_BATCH = 64  # files hashed between two commits


@dataclass(slots=True)
class Folder:
    """A watched folder; ``path`` as stored, ``whole`` with all below it."""

    id: int
    path: str
    whole: bool


def scan(library: Library, cancel: CancelToken | None = None) -> Iterator[Progress | Summary]:
    """Compare the watched folders with the library and take over what is new; a ``Summary`` comes last.

    What was found is committed as it goes: a scan that was cancelled goes on from there. Files that are new
    or changed are left ``pending`` for ``index``.
    """
    return Scan(library, cancel or CancelToken()).run()


class Scan:
    """A scan as it goes; ``rescan`` narrows it down."""

    def __init__(self, library: Library, cancel: CancelToken) -> None:
        self.library = library
        self.cancel = cancel
        self.walker = Walker()
        self.remembered = _remembered(library)
        # Of two rows with one path, the living one, which comes last.
        self.known = {one.path: one for one in self.remembered}
        self.seen: set[int] = set()
        self.counts = {"new": 0, "changed": 0, "moved": 0, "missing": 0, "unchanged": 0, "failed": 0}
        self.notes: list[str] = []
        self.began = time.time()

    def run(self) -> Iterator[Progress | Summary]:
        """The whole scan, step by step; a ``Summary`` comes last."""
        present = self._look_for_folders()
        candidates: list[Candidate] = []
        yield from self._walk(present, candidates)
        if not self.cancel.cancelled:
            yield from self._take_over(candidates)
        if not self.cancel.cancelled:
            self._finish(present)
        yield Summary(**self.counts, cancelled=self.cancel.cancelled, notes=tuple(self.notes))

    def _look_for_folders(self) -> list[Folder]:
        """The folders that are there; the files of those that are away are marked at once."""
        rows = self.library.query(
            "SELECT id, path, whole FROM folders WHERE state != 'removed' ORDER BY path"
        )
        present: list[Folder] = []
        offline: list[Folder] = []
        for one, path, whole in rows:
            there = os.path.isdir(from_text(path))  # noqa: PTH112
            (present if there else offline).append(Folder(one, path, bool(whole)))
        with self.library.write() as connection:
            for folder in present:
                connection.execute("UPDATE folders SET state = 'present' WHERE id = ?", [folder.id])
            for folder in offline:
                connection.execute("UPDATE folders SET state = 'offline' WHERE id = ?", [folder.id])
                connection.execute(
                    "UPDATE files SET state = 'missing' WHERE folder_id = ? AND state != 'missing'",
                    [folder.id],
                )
                self.notes.append(f"The folder {from_text(folder.path)} is not there at the moment.")
        return present

    def _walk(self, folders: Sequence[Folder], candidates: list[Candidate]) -> Iterator[Progress]:
        meter = Meter(Stage.LOOKING)
        restored: list[int] = []
        yield meter.progress()
        for folder in folders:
            for found in self._files_of(folder):
                if self.cancel.cancelled:
                    return
                known = self.known.get(found.path)
                if known and known.is_same(found):
                    self.seen.add(known.id)
                    self.counts["unchanged"] += 1
                    if known.state == "missing":
                        restored.append(known.id)
                else:
                    candidates.append(Candidate(found, folder.id, known))
                meter.advance()
                if meter.due():
                    yield meter.progress(found.path)
        self._restore(restored)
        yield meter.progress()

    def _files_of(self, folder: Folder) -> Iterator[Found]:
        """The files in a folder, paths as stored; of a folder that is not watched whole, those known."""
        if folder.whole:
            for found in self.walker.walk(os.fspath(from_text(folder.path))):
                yield Found(to_text(found.path), found.size, found.mtime_ns)
            return
        for known in list(self.known.values()):
            if known.folder_id == folder.id:
                try:
                    facts = from_text(known.path).stat()
                except OSError:
                    continue
                yield Found(known.path, facts.st_size, facts.st_mtime_ns)

    def _restore(self, file_ids: Sequence[int]) -> None:
        """Files that are back as they were go on where they were."""
        for part in chunks(file_ids):
            with self.library.write() as connection:
                for one in part:
                    resume(connection, one)

    def _is_gone(self, known: Known) -> bool:
        """Whether a file is not where it was. Nothing is said of folders that could not be entered."""
        if known.id in self.seen:
            return False
        stored = (to_text(folder) for folder in self.walker.unreadable)
        return not any(known.path.startswith((folder + "/", folder + "\\")) for folder in stored)

    def _take_over(self, candidates: list[Candidate]) -> Iterator[Progress]:
        """Hash what is new or changed, tell moved from new, and store it."""
        changed = [one for one in candidates if one.known]
        new = [one for one in candidates if not one.known]
        here = {one.known.id for one in changed if one.known}
        matcher = Matcher(one for one in self.remembered if one.id not in here and self._is_gone(one))
        meter = Meter(Stage.COMPARING, len(candidates))
        # Those that changed are matched together: files that changed places are only then recognised.
        for batch in ([changed] if changed else []) + list(chunks(new, _BATCH)):
            for one in batch:
                if self.cancel.cancelled:
                    return
                self._hash(one)
                meter.advance()
                if meter.due():
                    yield meter.progress(one.found.path)
            self._store(matcher.match([one for one in batch if one.hash or one.reason]))
        yield meter.progress()
        self._miss(matcher.left())

    def _hash(self, candidate: Candidate) -> None:
        try:
            candidate.hash = hash_file(from_text(candidate.found.path))
        except (UnsettledError, FileNotFoundError):
            pass  # the next scan will find it settled, or gone
        except OSError as error:
            candidate.reason = _reason(error)
            candidate.detail = repr(error)

    def _store(self, changes: Changes) -> None:
        save(self.library, changes, self.began)
        first = sum(one.known is not None and one.known.hash is None for one in changes.changed)
        self.counts["new"] += len(changes.new) + first
        self.counts["changed"] += len(changes.changed) - first
        self.counts["moved"] += len(changes.moved)
        self.counts["unchanged"] += len(changes.touched)
        self.counts["failed"] += len(changes.unreadable)

    def _miss(self, gone: Sequence[Known]) -> None:
        """What is gone and was not found elsewhere is missing, until it comes back."""
        lost = [one.id for one in gone if one.state != "missing"]
        for part in chunks(lost):
            with self.library.write() as connection:
                connection.execute(f"UPDATE files SET state = 'missing' WHERE id IN ({marks(part)})", part)
        self.counts["missing"] += len(lost)

    def _finish(self, present: Sequence[Folder]) -> None:
        with self.library.write() as connection:
            connection.execute("DELETE FROM scan_problems")
            connection.executemany(
                "INSERT INTO scan_problems VALUES (?, ?, ?)",
                [
                    (to_text(path), folder_reason(error), repr(error))
                    for path, error in self.walker.unreadable.items()
                ],
            )
            now = time.time()
            connection.executemany(
                "UPDATE folders SET scanned = ? WHERE id = ?", [(now, folder.id) for folder in present]
            )
            scans.remember(connection, self.began, self.counts)


def _remembered(library: Library) -> list[Known]:
    """Every file that the library remembers in its folders, the living ones last."""
    rows = library.query(
        "SELECT f.id, f.folder_id, f.path, f.size, f.mtime_ns, f.hash, f.state FROM files f"
        " JOIN folders d ON d.id = f.folder_id WHERE d.state != 'removed' ORDER BY f.state != 'missing', f.id"
    )
    return [Known(*row) for row in rows]


def _reason(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "The program is not allowed to open this file."
    return f"The file could not be opened ({error.strerror or 'no reason given'})."


def folder_reason(error: OSError) -> str:
    """Why a folder could not be looked into, for the user."""
    if isinstance(error, PermissionError):
        return "The program is not allowed to look into this folder."
    return f"The folder could not be opened ({error.strerror or 'no reason given'})."
