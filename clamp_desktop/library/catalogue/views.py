"""The fixed views of a library, and how many pieces each holds: all of it in one quick call."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import StrEnum

from clamp_desktop.library.filtering.conditions import Condition, Range
from clamp_desktop.library.filtering.filters import SOURCE, VISIBLE, Filters
from clamp_desktop.library.indexing import problems
from clamp_desktop.library.library import Library
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
    row = library.query(
        "WITH seen AS (SELECT p.id, p.added, f.moved, f.state = 'missing' OR d.state = 'offline' AS away"
        f"  FROM {SOURCE} WHERE {VISIBLE})"
        " SELECT count(*), COALESCE(sum(added >= ?), 0), COALESCE(sum(away), 0),"
        "  COALESCE(sum(id IN (SELECT piece_id FROM piece_tags)), 0),"
        "  COALESCE(sum(EXISTS (SELECT 1 FROM suggestions s WHERE s.piece_id = seen.id"
        "   AND s.origin_id IN (SELECT id FROM origins WHERE removed = 0))), 0),"
        "  COALESCE(sum(id IN (SELECT piece_id FROM twins)), 0),"
        "  COALESCE(sum(moved = (SELECT max(moved) FROM files)), 0)"
        " FROM seen",
        [since if since is not None else float("inf")],
    )[0]
    everything, new, missing, tagged, suggested, twins, moved = (int(one) for one in row)
    untagged, broken = everything - tagged, problems.count(library)
    return Counts(everything, new, untagged, suggested, twins, broken, missing, moved)
