"""The demo library in the terminal: read it, ask six questions in six languages, engrave a page."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from clamp_desktop import demo
from clamp_desktop.cli.output import complain, follow
from clamp_desktop.engraving.layout import Layout
from clamp_desktop.librarian import Librarian
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.searching.query import Hit, Reason, ReasonKind
from clamp_desktop.progress import Summary
from clamp_desktop.settings import Settings
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import PaintPages

_BEST = 3  # hits shown for a question
_LIKE = "Sakura.abc"  # the piece whose neighbours are shown
_PAGE = "Für Elise.abc"  # the piece whose first page is engraved
_PICTURE = "Für Elise.png"


def run_tour(out: Path | None = None, settings: Settings | None = None) -> int:
    """Show what the program does; the engraved page goes into ``out``, else beside the demo library.

    Returns:
        0, or 1 where some part of it could not be shown.
    """
    folder = demo.prepare_library()
    with Librarian(folder, settings=settings) as librarian:
        _read(librarian, folder)
        _ask(librarian)
        shown = _neighbours(librarian)
        return 0 if _engrave(librarian, out or folder) and shown else 1


def _read(librarian: Librarian, folder: Path) -> None:
    start = time.monotonic()
    print("Reading the demo library ...", flush=True)
    summary = follow(librarian.update()) or Summary()
    for problem in librarian.problems():
        complain(f"{problem.path}: {problem.reason}")
    for note in summary.notes:
        complain(note)
    print(f"{librarian.count()} pieces, {summary.read} files read in {time.monotonic() - start:.1f} s.")
    print(f"The library is in {folder}\n", flush=True)


def _ask(librarian: Librarian) -> None:
    print("Six questions in six languages:")
    for question in demo.QUESTIONS:
        start = time.monotonic()
        hits = librarian.search(question.text, limit=_BEST)
        print(f"\n[{question.language}] {question.text}   ({(time.monotonic() - start) * 1000:.0f} ms)")
        _print(librarian, hits)
        sys.stdout.flush()


def _neighbours(librarian: Librarian) -> bool:
    example = _find(librarian, _LIKE)
    if example is None:
        complain(f"{_LIKE} is not in the demo library.")
        return False
    title = librarian.rows([example])[0].facts.title
    try:
        hits = librarian.similar(example, limit=_BEST)
    except (LibraryError, WorkerError) as error:
        complain(str(error))
        return False
    print(f"\nPieces that sound like {title}:")
    _print(librarian, hits)
    return True


def _engrave(librarian: Librarian, folder: Path) -> bool:
    example = _find(librarian, _PAGE)
    picture = folder / _PICTURE
    if example is None:
        complain(f"{_PAGE} is not in the demo library.")
        return False
    try:
        folder.mkdir(parents=True, exist_ok=True)
        page = librarian.score(example).page(1, Layout()).result()
        librarian.crew.painter.submit(PaintPages((page.svg,), (picture,), "png")).result()
    except (LibraryError, WorkerError, OSError) as error:
        complain(f"The page could not be engraved. {error}")
        return False
    print(f"\nAn engraved page: {picture}")
    return True


def _find(librarian: Librarian, name: str) -> int | None:
    rows = librarian.rows(librarian.ids())
    return next((row.id for row in rows if row.path.name == name), None)


def _print(librarian: Librarian, hits: Sequence[Hit]) -> None:
    if not hits:
        print("    No piece fits.")
    rows = {row.id: row for row in librarian.rows(hit.piece_id for hit in hits)}
    for hit in hits:
        row = rows[hit.piece_id]
        name = row.facts.title or row.path.stem
        by = f", {row.facts.composer}" if row.facts.composer else ""
        print(f"    {hit.strength:4.0%}  {name}{by} [{row.format.value}] ({_why(hit.why)})")


def _why(reasons: Iterable[Reason]) -> str:
    return "; ".join(
        reason.kind.value
        if reason.kind in (ReasonKind.SOUNDS_LIKE, ReasonKind.PATH)
        else f"{reason.kind.value} {reason.matched}"
        for reason in reasons
    )
