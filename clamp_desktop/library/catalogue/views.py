"""The fixed views of a library, and how many pieces each holds: all of it in one quick call."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import StrEnum

from clamp_desktop.library.catalogue.listing import listing
from clamp_desktop.library.columns import integers
from clamp_desktop.library.filtering.conditions import Condition, Range
from clamp_desktop.library.filtering.filters import SOURCE, Filters
from clamp_desktop.library.indexing import problems
from clamp_desktop.library.library import Library
from clamp_desktop.library.recalled import remembered
from clamp_desktop.library.scanning.scans import last_growth


class View(StrEnum):
    """A view."""

    ALL = "all"
    NEW = "new"
    UNTAGGED = "untagged"
    SUGGESTED = "suggested"
    DUPLICATES = "duplicates"
    PROBLEMS = "problems"
    MISSING = "missing"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many pieces the views hold.

    Attributes:
        new: since the last scan that brought any, or of the last days.
        suggested: pieces with tags that are suggested and wait for a decision.
        duplicates: as they were last looked for, see ``duplicates``.
        problems: files and folders, not pieces.
        missing: their file is gone, or its folder is away.
        moved: found in another place by the last look that found any there.
    """

    all: int = 0
    new: int = 0
    untagged: int = 0
    suggested: int = 0
    duplicates: int = 0
    problems: int = 0
    missing: int = 0
    moved: int = 0


def filters(view: View, days: float | None = None) -> Filters:
    """What a view shows; problems are the pieces of which something could not be read.

    Args:
        days: how long a piece is new; ``None``: since the last scan that brought any.
    """
    if view == View.ALL:
        return Filters()
    if view == View.NEW and days is not None:
        return Filters(conditions=(Condition("added", (Range(None, days),)),))
    names = {View.DUPLICATES: "duplicate", View.PROBLEMS: "problem"}
    return Filters(conditions=(Condition("is", (names.get(view, str(view)),)),))


def counts(library: Library, days: float | None = None) -> Counts:
    """All counts of one moment; ``days`` as for ``filters``."""
    since = time.time() - days * 86_400 if days is not None else last_growth(library)
    everything = listing(library, Filters())

    def seen(column: str, rest: str, *parameters: float) -> int:
        """How many of some pieces can be seen."""
        return int(everything.has(integers(library, column, rest, parameters)).sum())

    away = f"FROM {SOURCE} WHERE f.state = 'missing' OR d.state = 'offline'"
    return Counts(
        all=len(everything),
        new=0 if since is None else seen("p.id", "FROM pieces p WHERE p.added >= ?", since),
        untagged=len(everything) - seen("DISTINCT piece_id", "FROM piece_tags"),
        suggested=seen(
            "DISTINCT piece_id",
            "FROM suggestions WHERE origin_id IN (SELECT id FROM origins WHERE removed = 0)",
        ),
        duplicates=seen("piece_id", "FROM twins"),
        problems=problems.count(library),
        missing=remembered(library, "missing", lambda: seen("p.id", away)),
        moved=seen(
            "p.id",
            "FROM files f JOIN pieces p ON p.file_id = f.id WHERE f.moved = (SELECT max(moved) FROM files)",
        ),
    )
