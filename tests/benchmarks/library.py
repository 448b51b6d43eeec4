"""How quickly a large library answers, and takes a change of many pieces back.

    python -m tests.benchmarks.library [--pieces 100000] [--vectors 128]

Generated rows; times are those of this computer, as busy as it is: the best of three, in milliseconds.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "library"))

import numpy as np
from filled import fill
from library_doors import Model

from clamp_desktop.library import operations
from clamp_desktop.library.catalogue import edits, listing, pieces, views
from clamp_desktop.library.filtering import completion
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.filtering.typed import parse
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import collections, smart, smart_answers, tag_tree, tags
from clamp_desktop.library.scanning import folder_tree
from clamp_desktop.library.searching.query import Query
from clamp_desktop.library.searching.search import search
from clamp_desktop.library.similarity import duplicates

_FILTERS = (
    "key:Dm", "metre:3/4", "tempo:>120 mode:minor", "composer:schubert", "-composer:schubert", "tag:level",
    "folder:Folk", "instrument:strings", "is:untagged", "added:<30d", "title:waltz", "length:2..4min",
)  # fmt: skip


def clock(name: str, work: Callable[[], object], times: int = 3) -> None:
    """Print the best of some runs."""
    best = float("inf")
    for _ in range(times):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    print(f"{name:44} {best * 1000:8.1f} ms", flush=True)


def measure(library: Library, count: int, dimension: int) -> None:
    """Print the times of everything."""
    ids = list(range(1, count + 1))
    many = ids[:: max(count // 10_000, 1)][:10_000]
    print(f"{count:,} pieces; a batch is {len(many):,} of them")
    clock("batch: tag", lambda: tags.add_tag(library, many, "level/3"), 1)
    clock("batch: undo of tagging", lambda: operations.undo(library), 1)
    clock("batch: redo of tagging", lambda: operations.redo(library), 1)
    clock("batch: rename the tag", lambda: tag_tree.rename(library, "level/3", "level/4"), 1)
    clock("batch: undo of renaming it", lambda: operations.undo(library), 1)
    clock("batch: rate", lambda: edits.set_rating(library, many, 4), 1)
    clock("batch: undo of rating", lambda: operations.undo(library), 1)
    clock("batch: titles", lambda: edits.rename_titles(library, many, edits.Pattern("{n} {title}")), 1)
    clock("batch: undo of titles", lambda: operations.undo(library), 1)
    clock("batch: remove from the library", lambda: edits.remove(library, many), 1)
    clock("batch: undo of removing", lambda: operations.undo(library), 1)
    held = collections.make(library, "x", True, many)
    clock("move a piece in a set list of as many", lambda: collections.move(library, held, [many[-1]], 5), 1)
    for order in ("title", "composer", "key", "metre", "tempo", "duration", "added", "rating"):
        clock(f"all ids by {order}", lambda order=order: pieces.ids(library, order))  # type: ignore[misc]
    clock("a page of 100 rows", lambda: pieces.rows(library, ids[5000:5100]))
    for text in _FILTERS:
        found = parse(text).filters
        matched = pieces.count(library, found)
        clock(f"{text} ({matched:,})", lambda found=found: pieces.ids(library, filters=found))  # type: ignore[misc]
    clock("counts of all views", lambda: views.counts(library))
    clock("tags with counts", lambda: tags.tags(library))
    clock("folders as a tree with counts", lambda: folder_tree.folder_tree(library))
    clock("collections with counts", lambda: collections.collections(library))
    clock("parse a filter", lambda: parse(f"tempo:>{time.perf_counter():.3f} mode:minor slow"))
    clock("complete composer:", lambda: completion.complete(library, "composer:sch", 12))
    clock("listing for a search", lambda: listing.listing(library, Filters(tag="level")))
    if dimension:
        model = Model(dimension=dimension)
        unit = np.ones(dimension, np.float32) / np.sqrt(dimension)
        query = Query("slow and dark", parse("tag:level").filters)
        clock("search among tagged pieces", lambda: search(library, query, unit, model))
        clock("search", lambda: search(library, Query("slow and dark"), unit, model))
        smart.make(library, "Dark", "slow and dark")
        clock(
            "saved search, computed", lambda: list(smart_answers.refresh(library, model, lambda _: unit)), 1
        )
        clock("saved searches, listed", lambda: smart.smart_collections(library, model.id))
        clock("duplicates", lambda: duplicates.refresh(library, model.id), 1)


def main() -> None:
    """Make a library and measure it."""
    options = argparse.ArgumentParser()
    options.add_argument("--pieces", type=int, default=100_000)
    options.add_argument("--vectors", type=int, default=128, help="dimension; 0 for none")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as place, Library.open(Path(place)) as library:
        fill(library, chosen.pieces, chosen.vectors)
        measure(library, chosen.pieces, chosen.vectors)


if __name__ == "__main__":
    main()
