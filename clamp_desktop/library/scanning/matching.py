"""Telling a file that moved from one that is new, by what is in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from clamp_desktop.library.scanning.walk import Found


@dataclass(frozen=True, slots=True)
class Known:
    """A file as the library remembers it; the path as stored."""

    id: int
    folder_id: int
    path: str
    size: int
    mtime_ns: int
    hash: bytes | None
    state: str

    def is_same(self, found: Found) -> bool:
        """Whether a file looks unchanged, without opening it."""
        return self.hash is not None and (self.size, self.mtime_ns) == (found.size, found.mtime_ns)


@dataclass(slots=True)
class Candidate:
    """A file that is new or looks changed.

    Attributes:
        known: what the library remembers of this path.
        hash: of its bytes, once they were read; else ``reason`` and ``detail`` say why they could not be.
    """

    found: Found
    folder_id: int
    known: Known | None
    hash: bytes | None = None
    reason: str = ""
    detail: str = ""


@dataclass(slots=True)
class Changes:
    """What to store.

    Attributes:
        touched: only the time of the file changed.
        changed: the same path with another content.
        moved: a remembered file, and where it is now.
        displaced: remembered files whose path is another file's now.
    """

    new: list[Candidate] = field(default_factory=list)
    touched: list[Candidate] = field(default_factory=list)
    changed: list[Candidate] = field(default_factory=list)
    moved: list[tuple[Known, Candidate]] = field(default_factory=list)
    displaced: list[Known] = field(default_factory=list)
    unreadable: list[Candidate] = field(default_factory=list)


class Matcher:
    """Remembered files that are not where they were, waiting to be recognised somewhere else."""

    def __init__(self, gone: Iterable[Known]) -> None:
        self._gone: dict[bytes | None, list[Known]] = {}
        for known in gone:
            self._offer(known)

    def match(self, candidates: Sequence[Candidate]) -> Changes:
        """Say what each candidate is; those that changed in place must come together, and first.

        A file that was renamed over another is the renamed one; two files that changed places changed places.
        """
        changes = Changes()
        edited: list[tuple[Known, Candidate]] = []
        for one in candidates:
            if one.hash is None:
                changes.unreadable.append(one)
            elif one.known is None:
                self._place(one, changes)
            elif one.known.hash == one.hash:
                changes.touched.append(one)
            else:
                edited.append((one.known, one))
        self._edited(edited, changes)
        return changes

    def left(self) -> list[Known]:
        """Those that were not recognised anywhere."""
        return [known for waiting in self._gone.values() for known in waiting]

    def _edited(self, edited: Sequence[tuple[Known, Candidate]], changes: Changes) -> None:
        for known, _ in edited:
            self._offer(known)
        moved = {one.found.path: self._take(one) for _, one in edited}
        taken = {known.id for known in moved.values() if known}
        for known, one in edited:
            here = moved[one.found.path]
            if here:
                changes.moved.append((here, one))
                if known.id not in taken:
                    changes.displaced.append(known)
            elif known.id in taken:
                changes.new.append(one)
            else:
                self._gone[known.hash].remove(known)
                changes.changed.append(one)

    def _place(self, one: Candidate, changes: Changes) -> None:
        known = self._take(one)
        if known:
            changes.moved.append((known, one))
        else:
            changes.new.append(one)

    def _offer(self, known: Known) -> None:
        self._gone.setdefault(known.hash, []).append(known)

    def _take(self, one: Candidate) -> Known | None:
        """A waiting file with this content; of several, one with the same name, else from the same folder."""
        waiting = self._gone.get(one.hash) if one.hash else None
        if not waiting:
            return None
        place = PurePath(one.found.path)
        best = max(
            waiting,
            key=lambda known: (
                PurePath(known.path).name == place.name,
                PurePath(known.path).parent == place.parent,
            ),
        )
        waiting.remove(best)
        return best
