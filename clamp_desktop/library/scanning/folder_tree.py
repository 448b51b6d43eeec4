"""The watched folders and what lies in them as a tree, with counts."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from clamp_desktop.library.filtering.filters import SOURCE, VISIBLE
from clamp_desktop.library.library import Library
from clamp_desktop.library.locations import from_text
from clamp_desktop.library.recalled import remembered


@dataclass(frozen=True, slots=True)
class FolderNode:
    """A folder on disk that holds pieces, or has folders below it that do.

    Attributes:
        path: as stored, for ``Filters.folder``; ``shown`` for people.
        folder_id: of the watched folder that it is in.
        state: of that: ``"present"``, ``"offline"`` (its drive is away) or ``"removed"``.
        whole: False where only single files of it are watched.
        pieces: in this very folder.
        total: in it and below it.
        below: in the order of their names.
    """

    path: str
    folder_id: int
    state: str
    whole: bool
    pieces: int
    total: int
    below: tuple[FolderNode, ...]

    @property
    def shown(self) -> Path:
        """The path as the file system knows it."""
        return from_text(self.path)

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.shown.name or str(self.shown)


@dataclass(slots=True)
class _Growing:
    path: str
    pieces: int = 0
    below: dict[str, _Growing] = field(default_factory=dict)


def folder_tree(library: Library, removed: bool = False) -> list[FolderNode]:
    """The watched folders with all that lies in them, in the order of their paths.

    Args:
        removed: those that the user removed as well, without what is in them: they can be added again.
    """
    states = "" if removed else " WHERE state != 'removed'"
    roots = library.query(f"SELECT id, path, state, whole FROM folders{states} ORDER BY path")
    trees = {one: _Growing(path) for one, path, _, _ in roots}
    for folder_id, directory, pieces in counts(library):
        if folder_id in trees:
            _grow(trees[folder_id], directory, pieces)
    return [_finished(trees[one], one, state, bool(whole)) for one, _, state, whole in roots]


def counts(library: Library) -> Sequence[tuple[int, str, int]]:
    """Folder, directory and how many pieces are in just that. Remembered until pieces change."""

    def count() -> Sequence[tuple[int, str, int]]:
        return library.query(
            f"SELECT f.folder_id, f.directory, count(*) FROM {SOURCE} WHERE {VISIBLE}"
            " GROUP BY f.folder_id, f.directory"
        )

    return remembered(library, "directories", count)


def _grow(root: _Growing, directory: str, pieces: int) -> None:
    base = root.path.rstrip("/\\")
    rest = directory[len(base) :] if directory.startswith(base) else ""
    separator = "\\" if "\\" in rest and "/" not in rest else "/"
    node = root
    for name in rest.strip("/\\").split(separator) if rest.strip("/\\") else ():
        node = node.below.setdefault(name, _Growing(f"{node.path.rstrip(separator)}{separator}{name}"))
    node.pieces += pieces


def _finished(node: _Growing, folder_id: int, state: str, whole: bool) -> FolderNode:
    below = tuple(
        _finished(node.below[name], folder_id, state, whole)
        for name in sorted(node.below, key=os.path.normcase)
    )
    total = node.pieces + sum(one.total for one in below)
    return FolderNode(node.path, folder_id, state, whole, node.pieces, total, below)
