"""The real search as the ruler asks it: over a temporary library of labelled pieces, or over a user's own."""

from __future__ import annotations

import argparse
import csv
import random
import shutil
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clamp_desktop.cli.output import complain
from clamp_desktop.librarian import Librarian
from clamp_desktop.library.searching.query import Query
from clamp_desktop.library.searching.search import search
from clamp_desktop.progress import Summary
from clamp_desktop.training.evaluation.manifest import EvaluationError
from clamp_desktop.workers.crew import Crew

if TYPE_CHECKING:  # these import torch
    from clamp_desktop.training.data import Item
    from clamp_desktop.training.evaluation.pool import Pool
    from clamp_desktop.training.evaluation.run import Options
    from clamp_desktop.training.evaluation.whole_search import Search


_HITS = 200  # as many as the window asks for; what comes later shares the ranks behind them


def open_search(
    pool: Pool, options: Options, threads: int | None
) -> Callable[[Sequence[Item]], AbstractContextManager[Search]]:
    """Makes a temporary library of some pieces and searches it as the user's own would be."""

    @contextmanager
    def opened(items: Sequence[Item]) -> Iterator[Search]:
        with (
            tempfile.TemporaryDirectory(prefix="clamp-desktop-", ignore_cleanup_errors=True) as folder,
            Crew(options.model, options.tokenizer, options.device, threads=threads) as crew,
            Librarian(Path(folder) / "library", crew) as librarian,
        ):
            yield _Search(librarian, pool.music, items, Path(folder) / "music")

    return opened


class _Search:
    """``Search`` over the files of some pieces.

    The files lie in numbered folders, so that a collection's name tells nothing; they keep their own names,
    which are what people call their files. Their order is by chance: among equals the first piece of a
    library stands before the others, and the pieces that are asked for are the first of ``items``.
    """

    def __init__(self, librarian: Librarian, source: Path, items: Sequence[Item], music: Path) -> None:
        self._librarian = librarian
        copies: dict[str, Path] = {}
        for item in random.Random(0).sample(items, len(items)):  # noqa: S311
            path = item.piece.path
            if path not in copies:
                copies[path] = music / f"{len(copies):05d}" / Path(path).name
                copies[path].parent.mkdir(parents=True)
                shutil.copyfile(source / path, copies[path])
        librarian.add_folder(music)
        for step in librarian.update():
            if isinstance(step, Summary):
                for note in step.notes:
                    complain(note)
        places = {(copies[item.piece.path].absolute(), item.piece.number): n for n, item in enumerate(items)}
        self._place = {
            row.id: places[row.path, row.number or 0]
            for row in librarian.rows(librarian.ids())
            if (row.path, row.number or 0) in places
        }
        if missing := len(items) - len(self._place):
            complain(f"{missing} of {len(items)} pieces are not in the library that is searched.")

    def __call__(self, text: str, *, model: bool = True) -> list[int]:
        if model:
            hits = self._librarian.search(text, limit=_HITS)
            if self._librarian.words_only_because:
                raise EvaluationError(self._librarian.words_only_because)
        else:
            hits = search(self._librarian.library, Query(text, limit=_HITS))
        return [self._place[hit.piece_id] for hit in hits if hit.piece_id in self._place]


def answers(file: Path, options: argparse.Namespace) -> list[dict[str, Any]]:
    """Each query of a file with the first hits of the user's library.

    Raises:
        ValueError: the file cannot be read.
        LibraryError: the library cannot be opened.
    """
    queries = _read_queries(file)
    crew = Crew(options.model, options.tokenizer, options.device, threads=options.threads)
    with crew, Librarian(options.library, crew) as librarian:
        found = []
        for query in queries:
            hits = librarian.search(query, limit=options.top)
            rows = {row.id: row for row in librarian.rows([hit.piece_id for hit in hits])}
            listed = [
                {
                    "title": rows[hit.piece_id].facts.title or rows[hit.piece_id].path.stem,
                    "path": str(rows[hit.piece_id].path),
                    "strength": round(hit.strength, 3),
                    "why": ", ".join(f"{reason.kind} {reason.matched}".strip() for reason in hit.why),
                }
                for hit in hits
            ]
            found.append({"query": query, "answers": listed})
    return found


def _read_queries(file: Path) -> list[str]:
    try:
        text = file.read_text(encoding="utf-8-sig")
        if file.suffix.lower() == ".toml":
            queries = tomllib.loads(text).get("queries", [])
        else:
            queries = [row[0] for row in csv.reader(text.splitlines(), delimiter="\t") if row]
    except OSError as error:
        raise ValueError(f"{file} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise ValueError(f"{file} cannot be read: {error}.") from error
    found = [query for query in queries if isinstance(query, str) and query.strip()]
    if not found:
        raise ValueError(f"{file} holds no queries: one a line, or a list called queries in TOML.")
    return found
