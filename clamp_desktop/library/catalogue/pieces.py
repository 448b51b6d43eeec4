"""Pieces as rows: which there are, in what order, and all that is known about some of them."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from clamp_desktop.library.catalogue.listing import listing
from clamp_desktop.library.catalogue.own import Own
from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.columns import Ids, integers
from clamp_desktop.library.filtering.filters import OF_FILES, SOURCE, Filters, where, where_in_pieces
from clamp_desktop.library.library import Library
from clamp_desktop.library.locations import absolute, from_text
from clamp_desktop.library.recalled import remembered
from clamp_desktop.music.piece import Facts, Format, Key, Source

# What a list can be ordered by. Pieces that lack the fact come last, whichever way the list runs.
ORDERS = {
    "title": "NULLIF(p.title_key, '')",
    "composer": "NULLIF(p.composer_key, '')",
    "key": "p.tonic || ' ' || p.mode",
    "metre": "NULLIF(p.metres, '')",
    "tempo": "p.tempo_bpm",
    "instruments": "NULLIF(p.instruments, '')",
    "duration": "NULLIF(p.duration, 0)",
    "measures": "NULLIF(p.measures, 0)",
    "notes": "NULLIF(p.note_count, 0)",
    "format": "p.format",
    "path": "f.path",
    "added": "p.added",
    "rating": "NULLIF(p.rating, 0)",
    "note": "p.note",
    "parts": "NULLIF(p.parts, 0)",
    "strength": "NULL",  # of a list that is no answer all pieces are as strong
    "modified": "f.mtime_ns",
}


@dataclass(frozen=True, slots=True)
class PieceTag:
    """A tag on a piece.

    Attributes:
        source: ``"user"``, ``"fact"`` (computed), ``"zero-shot"`` or ``"probe"``: who put it there.
        confidence: 0..1 for suggestions, ``None`` for the user's own.
        state: ``"accepted"`` or ``"suggested"``.
    """

    name: str
    source: str
    confidence: float | None
    state: str


@dataclass(frozen=True, slots=True)
class PieceRow:
    """All that the library knows about a piece.

    Attributes:
        path: the file.
        number: the piece's place in the file, from 0; ``None`` once the file no longer holds it.
        state: ``"present"``; ``"missing"`` (the file is gone), ``"offline"`` (its folder is away),
            ``"pending"`` (changed, to be read again) or ``"failed"`` (it cannot be read as it is
            now; the facts are older).
        tags: in the order of their names; rejected suggestions are left out.
        added: seconds since 1970.
        own: what the user says of it; title and composer are in ``facts`` already.
        file_title, file_composer: what the file says, whatever the user does.
    """

    id: int
    path: Path
    folder_id: int
    number: int | None
    format: Format
    facts: Facts
    tags: tuple[PieceTag, ...]
    state: str
    remarks: tuple[str, ...]
    added: float
    own: Own = field(default_factory=Own)
    file_title: str | None = None
    file_composer: str | None = None


def ids(
    library: Library,
    order_by: str = "title",
    descending: bool = False,
    filters: Filters | None = None,
) -> list[int]:
    """The ids of the pieces that pass the filters, ordered by one of ``ORDERS``.

    Raises:
        ValueError: ``order_by`` is unknown.
    """
    order = _order(order_by, descending)
    asked = None if OF_FILES.search(order) else where_in_pieces(filters or Filters())
    if (order_by, descending) == ("title", False):  # the order of most lists, and of all long ones at first
        found, wanted = remembered(library, "by title", lambda: _by_title(library)), filters or Filters()
    elif asked is not None:
        condition, parameters = asked
        rest = f"FROM (SELECT p.id AS id FROM pieces p WHERE {condition} ORDER BY {order})"
        found, wanted = integers(library, "id", rest, parameters), Filters()
    else:
        condition, parameters = where(filters or Filters())
        sql = f"SELECT p.id FROM {SOURCE} WHERE {condition} ORDER BY {order}"
        return [row[0] for row in library.query(sql, parameters)]
    visible = listing(library, wanted)
    if filters or len(found) != len(visible):
        found = found[visible.has(found)]
    kept: list[int] = found.tolist()
    return kept


def _by_title(library: Library) -> Ids:
    """All pieces, by title; in parts, each of which the index has in order."""
    parts = (("p.title_key > ''", "p.title_key, p.id"), ("p.title_key = ''", "p.id"))
    return np.concatenate(
        [
            integers(library, "id", f"FROM (SELECT p.id AS id FROM pieces p WHERE {part} ORDER BY {by})")
            for part, by in parts
        ]
    )


def in_order(
    library: Library, piece_ids: Sequence[int], order_by: str, descending: bool = False
) -> list[int]:
    """These pieces, the hits of a search for example, in another order.

    Raises:
        ValueError: ``order_by`` is unknown.
    """
    found = library.query(
        f"SELECT p.id FROM {SOURCE} WHERE p.id IN (SELECT value FROM json_each(?))"
        f" ORDER BY {_order(order_by, descending)}",
        [json.dumps(list(piece_ids))],
    )
    return [row[0] for row in found]


def _order(order_by: str, descending: bool) -> str:
    if order_by not in ORDERS:
        raise ValueError(f"Pieces cannot be ordered by {order_by!r}.")
    order = ORDERS[order_by]
    return f"{order} IS NULL, {order} {'DESC' if descending else 'ASC'}, p.title_key, p.id"


def count(library: Library, filters: Filters | None = None) -> int:
    """How many pieces pass the filters."""
    return len(listing(library, filters or Filters()))


def rows(library: Library, piece_ids: Iterable[int]) -> list[PieceRow]:
    """The pieces with these ids, in this order; ids that are not in the library are left out."""
    wanted = list(piece_ids)
    found: dict[int, PieceRow] = {}
    for part in chunks(list(dict.fromkeys(wanted))):
        tags = _tags(library, part)
        for values in library.query(f"{_ROW} WHERE p.id IN ({marks(part)})", part):
            row = _row(values, tags)
            found[row.id] = row
    return [found[one] for one in wanted if one in found]


def row(library: Library, piece_id: int) -> PieceRow | None:
    """One piece, or ``None`` where there is no such id."""
    found = rows(library, [piece_id])
    return found[0] if found else None


def at(library: Library, path: Path) -> list[int]:
    """The ids of the pieces in a file of the library, in their order; empty for a file that is not in it."""
    return [
        one[0]
        for one in library.query(
            "SELECT p.id FROM pieces p JOIN files f ON f.id = p.file_id"
            " WHERE f.path = ? AND p.number IS NOT NULL ORDER BY p.number",
            [absolute(path)],
        )
    ]


def under(library: Library, paths: Iterable[Path]) -> list[int]:
    """The ids of the pieces in these files and below these folders, as far as the library has them."""
    found: dict[int, None] = {}
    for path in paths:
        found.update(dict.fromkeys(ids(library, "path", filters=Filters(folder=absolute(path)))))
    return list(found)


def files(library: Library, piece_ids: Iterable[int]) -> dict[int, tuple[str, Path]]:
    """Title and file by id of these pieces, in this order, without those whose file is away."""
    wanted = list(piece_ids)
    found: dict[int, tuple[str, Path]] = {}
    for part in chunks(wanted):
        for one, title, path in library.query(
            f"SELECT p.id, p.title, f.path FROM {SOURCE} WHERE p.id IN ({marks(part)})"
            " AND f.state != 'missing' AND d.state != 'offline'",
            part,
        ):
            place = from_text(path)
            found[one] = (title or place.stem, place)
    return {one: found[one] for one in wanted if one in found}


def score(library: Library, piece_id: int) -> str | None:
    """The notation of a tune that was cut out of a book; ``None`` where the file itself is what to draw."""
    packed = library.value("SELECT score FROM scores WHERE piece_id = ?", [piece_id])
    return None if packed is None else zlib.decompress(packed).decode("utf-8")


def text(library: Library, piece_id: int) -> str | None:
    """What the model reads of a piece; ``None`` where there is no such id."""
    packed = library.value(
        "SELECT c.text FROM pieces p JOIN contents c ON c.id = p.content_id WHERE p.id = ?", [piece_id]
    )
    return None if packed is None else zlib.decompress(packed).decode("utf-8")


_ROW = (
    "SELECT p.id, f.path, f.folder_id, p.number, p.format,"
    " CASE WHEN d.state = 'offline' THEN 'offline' ELSE f.state END, p.remarks, p.added,"
    " p.title, p.composer, p.lyricist, p.lyrics, p.genre, p.origin,"
    " p.tonic, p.mode, p.metres, p.tempo_bpm, p.tempo_words,"
    " p.instruments, p.parts, p.measures, p.duration, p.note_count, p.lowest, p.highest, p.polyphony,"
    " p.sources, p.own_title, p.own_composer, p.note, p.rating, p.file_title, p.file_composer"
    f" FROM {SOURCE}"
)


def _row(values: Sequence[Any], tags: dict[int, list[PieceTag]]) -> PieceRow:
    piece_id, path, folder_id, number, format_, state, remarks, added, *facts = values[:-6]
    own_title, own_composer, note, rating, file_title, file_composer = values[-6:]
    own = Own(own_title, own_composer, note, rating)
    return PieceRow(
        id=piece_id,
        path=from_text(path),
        folder_id=folder_id,
        number=number,
        format=Format(format_),
        facts=_facts(own, *facts),
        tags=tuple(tags.get(piece_id, ())),
        state=state,
        remarks=_remarks(remarks),
        added=added,
        own=own,
        file_title=file_title,
        file_composer=file_composer,
    )


def _facts(
    own: Own,
    title: str | None,
    composer: str | None,
    lyricist: str | None,
    lyrics: str | None,
    genre: str | None,
    origin: str | None,
    tonic: str | None,
    mode: str | None,
    metres: str,
    tempo_bpm: float | None,
    tempo_words: str | None,
    instruments: str,
    parts: int,
    measures: int,
    duration: float,
    note_count: int,
    lowest: int | None,
    highest: int | None,
    polyphony: float | None,
    sources: str,
) -> Facts:
    own_names = {name for name in ("title", "composer") if getattr(own, name) is not None}
    return Facts(
        title=title,
        composer=composer,
        lyricist=lyricist,
        lyrics=lyrics,
        genre=genre,
        origin=origin,
        key=Key(tonic, mode) if tonic and mode else None,
        metres=tuple(metres.split()),
        tempo_bpm=tempo_bpm,
        tempo_words=tempo_words,
        instruments=tuple(instruments.split()),
        parts=parts,
        measures=measures,
        duration=duration,
        note_count=note_count,
        lowest=lowest,
        highest=highest,
        polyphony=polyphony,
        sources={name: source for name, source in _sources(sources).items() if name not in own_names},
    )


@lru_cache(1024)  # many pieces, and few ways in which files say what they say
def _sources(text: str) -> Mapping[str, Source]:
    return {name: Source(source) for name, source in json.loads(text).items()}


@lru_cache(1024)
def _remarks(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _tags(library: Library, piece_ids: Sequence[int]) -> dict[int, list[PieceTag]]:
    found: dict[int, list[PieceTag]] = {}
    for piece_id, name, source, confidence, state, _ in library.query(
        "SELECT pt.piece_id, t.name, pt.source, pt.confidence, pt.state, t.folded FROM piece_tags pt"
        f" JOIN tags t ON t.id = pt.tag_id WHERE pt.piece_id IN ({marks(piece_ids)}) UNION ALL"
        " SELECT piece_id, name, source, confidence, 'suggested', folded FROM suggested"
        f" WHERE piece_id IN ({marks(piece_ids)}) ORDER BY 6",
        [*piece_ids, *piece_ids],
    ):
        found.setdefault(piece_id, []).append(PieceTag(name, source, confidence, state))
    return found
