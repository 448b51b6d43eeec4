"""The commands that work on a library: scan, search, similar, show, problems, export."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from clamp_desktop.asking import ask, like
from clamp_desktop.cli.files import piece_or_path
from clamp_desktop.cli.output import complain, follow, print_json, print_table, say, standard_output
from clamp_desktop.librarian import Librarian
from clamp_desktop.library.catalogue.export import record, write_csv, write_json
from clamp_desktop.library.catalogue.pieces import PieceRow
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.filtering.completion import doubts
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.filtering.typed import parse
from clamp_desktop.library.searching.query import Hit, Reason, ReasonKind
from clamp_desktop.music.instruments import INSTRUMENTS, from_name
from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.progress import Summary
from clamp_desktop.workers.errors import WorkerError

_FILES = ("new", "changed", "moved", "missing", "unchanged", "failed")  # counts of a Summary


def scan(options: argparse.Namespace) -> int:
    """Add folders and bring the library up to date. 1 where a folder could not be added."""
    with Librarian(options.library, settings=options.settings) as librarian:
        missing = 0
        for folder in options.folders:
            try:
                if folder.is_file():
                    librarian.add_files([folder])
                else:
                    librarian.add_folder(folder)
            except LibraryError as error:
                complain(str(error))
                missing += 1
        if options.retry:
            librarian.retry()
        summary = follow(librarian.update()) or Summary()
        problems = len(librarian.problems())
        if options.json:
            print_json(
                {name: getattr(summary, name) for name in (*_FILES, "read", "embedded")}
                | {"pieces": librarian.count(), "problems": problems, "notes": list(summary.notes)}
            )
        else:
            _print_summary(summary, librarian.count(), problems)
    return 1 if missing else 0


def _print_summary(summary: Summary, pieces: int, problems: int) -> None:
    counts = [(name, getattr(summary, name)) for name in _FILES]
    say("Files: " + ", ".join(f"{count:,} {name}" for name, count in counts if count or name == "new"))
    say(f"The library holds {pieces:,} pieces.")
    for note in summary.notes:
        say(note)
    if problems:
        say(f"{problems:,} files could not be read; `clamp-desktop problems` lists them with reasons.")


def search(options: argparse.Namespace) -> int:
    """Print the pieces that fit the words and the filters, best first."""
    with Librarian(options.library, settings=options.settings) as librarian:
        troubles = parse(options.words).troubles
        for trouble in troubles:
            complain(trouble.words)
        if troubles:
            return 1
        answer = ask(librarian, options.words, filters_of(options), options.limit)
        for doubt in doubts(librarian.library, answer.asked):
            complain(doubt.words)
        print_hits(librarian, answer.hits, options.json)
    return 0


def similar(options: argparse.Namespace) -> int:
    """Print the pieces that sound like one. 1 where it cannot be found or read, or there is no model."""
    target = piece_or_path(options.target)
    if isinstance(target, Path) and target.is_dir():
        complain(f"{target} is a folder; name a file or the id of a piece.")
        return 1
    with Librarian(options.library, settings=options.settings) as librarian:
        try:
            filters = filters_of(options)
            if options.but:
                hits = like(librarian, [target], options.but, filters, options.limit)
            else:
                hits = librarian.similar(target, filters, options.limit)
        except (LibraryError, UnreadableError, WorkerError) as error:
            complain(str(error))
            return 1
        print_hits(librarian, hits, options.json)
    return 0


def show(options: argparse.Namespace) -> int:
    """Print all that is known about a piece. 1 where there is none with that id."""
    with Librarian(options.library, settings=options.settings) as librarian:
        rows = librarian.rows([options.id])
    if not rows:
        complain(f"There is no piece {options.id} in this library.")
        return 1
    sources = {name: str(source) for name, source in rows[0].facts.sources.items()}
    values = record(rows[0]) | {"sources": sources}
    if options.json:
        print_json(values)
    else:
        known = {name: value for name, value in values.items() if value not in (None, [], {}, "")}
        print_table([(name, _words(value)) for name, value in known.items()])
    return 0


def problems(options: argparse.Namespace) -> int:
    """Print the files that could not be read."""
    with Librarian(options.library, settings=options.settings) as librarian:
        found = librarian.problems()
    if options.json:
        print_json([{"path": str(one.path), "reason": one.reason, "detail": one.detail} for one in found])
    else:
        for one in found:
            say(str(one.path))
            say(f"    {one.reason}")
    return 0


def export(options: argparse.Namespace) -> int:
    """Write one row a piece with all facts and tags."""
    write = write_csv if options.kind == "csv" else write_json
    with Librarian(options.library, settings=options.settings) as librarian:
        if options.out is None:
            write(librarian.library, standard_output())
            return 0
        try:
            with options.out.open("w", encoding="utf-8", newline="") as file:
                write(librarian.library, file)
        except OSError as error:
            complain(f"{options.out} cannot be written: {error.strerror or error}.")
            return 1
    return 0


def filters_of(options: argparse.Namespace) -> Filters:
    return Filters(
        format=options.format,
        key=options.key,
        mode=options.mode,
        metre=options.metre,
        tempo_min=options.tempo_min,
        tempo_max=options.tempo_max,
        instruments=tuple(_instrument(name) for name in options.instrument),
        composer=options.composer,
        folder=None if options.folder is None else str(options.folder.absolute()),
        tag=options.tag,
        duration_min=options.min_duration,
        duration_max=options.max_duration,
    )


def _instrument(name: str) -> str:
    """The id of an instrument or a family of them, by a name in any language that the program knows."""
    if known := from_name(name):
        return known
    family = name.strip().lower()
    if all(family not in (one.id, one.family) for one in INSTRUMENTS.values()):
        raise LibraryError(f"The program knows no instrument called {name!r}.")
    return family


def print_hits(librarian: Librarian, hits: Sequence[Hit], as_json: bool) -> None:
    rows = {row.id: row for row in librarian.rows([hit.piece_id for hit in hits])}
    if as_json:
        print_json([_hit_record(hit, rows[hit.piece_id]) for hit in hits])
        return
    if not hits:
        say("No piece fits.")
        return
    table = [
        (
            str(hit.piece_id),
            f"{hit.strength:.2f}",
            rows[hit.piece_id].facts.title or rows[hit.piece_id].path.stem,
            rows[hit.piece_id].facts.composer or "",
            "; ".join(_reason_words(reason) for reason in hit.why),
        )
        for hit in hits
    ]
    print_table(table, ("id", "strength", "title", "composer", "why"))


def _reason_words(reason: Reason) -> str:
    said = f"{reason.kind} {reason.matched}".strip()
    told = reason.place is None or reason.kind == ReasonKind.MELODY
    return said if told or reason.place is None else f"{said} ({reason.place.words()})"


def _hit_record(hit: Hit, row: PieceRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "path": str(row.path),
        "title": row.facts.title,
        "composer": row.facts.composer,
        "strength": round(hit.strength, 4),
        "why": [_reason_record(reason) for reason in hit.why],
    }


def _reason_record(reason: Reason) -> dict[str, Any]:
    record: dict[str, Any] = {
        "kind": str(reason.kind),
        "matched": reason.matched,
        "strength": round(reason.strength, 4),
    }
    if reason.place is not None:
        record["place"] = {
            "bars": reason.place.numbers,
            "quarters": reason.place.quarters,
            "seconds": reason.place.seconds if any(reason.place.seconds) else None,
        }
    return record


def _words(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{name}: {item}" for name, item in value.items())
    return f"{value:.2f}" if isinstance(value, float) else str(value)
