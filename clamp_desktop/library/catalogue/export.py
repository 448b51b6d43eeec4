"""The library as a table: one row a piece, with all facts and tags, as CSV or JSON."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Sequence
from typing import Any, TextIO

from clamp_desktop.library.catalogue.pieces import PieceRow, ids, rows
from clamp_desktop.library.chunks import chunks
from clamp_desktop.library.library import Library

COLUMNS = (
    *("id", "path", "number", "state", "format", "title", "composer", "lyricist", "lyrics"),
    *("genre", "origin"),
    *("key", "mode", "metres", "tempo_bpm", "tempo_words", "instruments", "parts", "measures", "duration"),
    *("note_count", "lowest", "highest", "polyphony", "tags", "suggested_tags", "remarks"),
    *("rating", "note", "file_title", "file_composer"),
)
# A spreadsheet would run a cell that begins so as a formula, and titles come from files of strangers.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def record(row: PieceRow) -> dict[str, Any]:
    """A piece as plain values, in the order of ``COLUMNS``.

    ``file_title`` and ``file_composer`` say what the file says where the user says something else.
    """
    facts = row.facts
    values: dict[str, Any] = {
        "id": row.id,
        "path": str(row.path).encode("utf-8", "replace").decode("utf-8"),
        "number": row.number,
        "state": row.state,
        "format": str(row.format),
        "key": str(facts.key) if facts.key else None,
        "mode": facts.key.mode if facts.key else None,
        "metres": list(facts.metres),
        "instruments": list(facts.instruments),
        "tags": [tag.name for tag in row.tags if tag.state == "accepted"],
        "suggested_tags": [tag.name for tag in row.tags if tag.state == "suggested"],
        "remarks": list(row.remarks),
        "rating": row.own.rating or None,
        "note": row.own.note,
        "file_title": row.file_title if row.own.title is not None else None,
        "file_composer": row.file_composer if row.own.composer is not None else None,
    }
    return {name: values[name] if name in values else getattr(facts, name) for name in COLUMNS}


def records(library: Library, piece_ids: Sequence[int] | None = None) -> Iterator[dict[str, Any]]:
    """Pieces as plain values: these, or all in the order of their paths."""
    for part in chunks(ids(library, order_by="path") if piece_ids is None else piece_ids):
        for row in rows(library, part):
            yield record(row)


def write_csv(library: Library, out: TextIO, piece_ids: Sequence[int] | None = None) -> None:
    """Write CSV with a heading; several values in a cell are separated by ``"; "``.

    A text that a spreadsheet would take for a formula gets an apostrophe in front. Open files with
    ``newline=""``.
    """
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for one in records(library, piece_ids):
        writer.writerow([_cell(value) for value in one.values()])


def write_json(library: Library, out: TextIO, piece_ids: Sequence[int] | None = None) -> None:
    """Write a JSON array with an object a piece."""
    out.write("[")
    for number, one in enumerate(records(library, piece_ids)):
        out.write(",\n" if number else "\n")
        out.write(json.dumps(one, ensure_ascii=False))
    out.write("\n]\n")


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        value = "; ".join(value)
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return "" if value is None else value
