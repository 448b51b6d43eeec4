"""Where the time of a search goes: ``python -m tests.benchmarks.stages [--pieces 100000]``.

Asks a library of generated pieces as the window does, with the bundled model in its process: words that
nobody has asked for, and the same again. Prints milliseconds of this thread's processor for each stage, the
median of all texts; a stage's are among those of the one it belongs to. Below stands what the model's process
takes.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the window does

import psutil

from clamp_desktop import asking
from clamp_desktop.librarian import Librarian
from clamp_desktop.library.searching import evidence, reasons, search
from clamp_desktop.library.similarity import nearest
from clamp_desktop.ui.asking.explaining import explain
from clamp_desktop.vocabulary import Vocabulary
from tests.benchmarks.window import FILTERED, WORDS, fill

STAGES: tuple[tuple[Any, str, str], ...] = (
    (search, "listing", "  filters"),
    (search, "understood", "  words understood"),
    (search, "of_words", "  words in titles, tags, paths"),
    (evidence, "_held", "    as they are"),
    (evidence, "_translate", "    in other languages"),
    (evidence, "_exactness", "    titles that are the query"),
    (search, "of_facts", "  facts"),
    (nearest, "heard", "  sound: products with all vectors"),
    (search, "best_places", "  the best"),
    (reasons.Explainer, "reasons", "  reasons of the first hundred"),
    (asking, "located", "  places in long pieces"),
)


def watch(place: ModuleType | type, name: str, spent: list[float]) -> None:
    """Note what each call takes of this thread."""
    work: Callable[..., Any] = getattr(place, name)

    def watched(*given: Any, **named: Any) -> Any:
        begin = time.thread_time()
        try:
            return work(*given, **named)
        finally:
            spent.append(time.thread_time() - begin)

    setattr(place, name, watched)


def measure(librarian: Librarian, texts: tuple[str, ...], spent: dict[str, list[float]]) -> None:
    """Ask, and print a line for each stage."""
    totals: dict[str, list[float]] = defaultdict(list)
    model = psutil.Process(librarian.crew.embedder.pids[0])
    before = model.cpu_times()
    for text in filter(None, texts):
        for one in spent.values():
            one.clear()
        begin = time.thread_time()
        answer = asking.ask(librarian, text, limit=500, reasons=100)
        totals["the answer"].append(time.thread_time() - begin)
        for name, one in spent.items():
            totals[name].append(sum(one))
        first = [hit.piece_id for hit in answer.hits[:100]]
        begin = time.thread_time()
        librarian.rows(first)
        totals["rows of the first hundred"].append(time.thread_time() - begin)
        begin = time.thread_time()
        explain(librarian, text, len(text))
        totals["what is said below the field"].append(time.thread_time() - begin)
    for name, one in totals.items():
        print(f"  {name:38} {statistics.median(one) * 1000:6.1f}   longest {max(one) * 1000:6.1f}")
    after = model.cpu_times()
    used = (after.user + after.system - before.user - before.system) / len(texts)
    print(f"  {'the model, in its process':38} {used * 1000:6.1f}   on average", flush=True)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--pieces", type=int, default=100_000)
    parser.add_argument("--library", type=Path, help="use the library that is there")
    options = parser.parse_args()
    spent: dict[str, list[float]] = {}
    for place, name, title in STAGES:
        watch(place, name, spent.setdefault(title, []))
    with tempfile.TemporaryDirectory() as place:
        folder = options.library or Path(place)
        if options.library is None:
            fill(folder, options.pieces)
        with Librarian(folder) as librarian:
            asking.warm_up(librarian)
            for text in Vocabulary.load().examples():
                asking.practise(librarian, text).result()
            for name, texts in (("new words", WORDS), ("the same again", WORDS), ("filters", FILTERED)):
                print(f"{name}: milliseconds of a processor, median")
                measure(librarian, texts, spent)


if __name__ == "__main__":
    main()
