"""Pieces that seem to be the same: copies for sure, and those that are probably one piece.

Three kinds: ``copy``, the same music to the last note, whatever the file; ``name``, the same title and
composer; ``sound``, as many notes and vectors that are nearly equal (another edition, another format). What
is found is kept, since the vectors of a large library take seconds to compare.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from clamp_desktop.library.catalogue.listing import Listing, listing
from clamp_desktop.library.filtering.filters import SOURCE, VISIBLE, Filters
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import stamps
from clamp_desktop.library.similarity.exact import Ids, matrix

NEARLY = 0.995  # cosine from which pieces with as many notes are probably the same
_MOST = 2000  # pieces with the same number of notes that are compared with each other
_NAME = "duplicates"


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Pieces that seem to be the same.

    Attributes:
        kind: ``"copy"``, ``"name"`` or ``"sound"``.
    """

    kind: str
    piece_ids: tuple[int, ...]


def groups(library: Library) -> list[Duplicates]:
    """What was found when it was last looked for: copies first, then names, then sounds. Computes nothing."""
    rows = library.query(
        f"SELECT t.kind, t.number, p.id FROM twins t JOIN ({SOURCE}) ON p.id = t.piece_id"
        f" WHERE {VISIBLE} ORDER BY t.kind, t.number, p.id"
    )
    found: dict[tuple[str, int], list[int]] = {}
    for kind, number, piece_id in rows:
        found.setdefault((kind, number), []).append(piece_id)
    return [Duplicates(kind, tuple(ids)) for (kind, _), ids in found.items() if len(ids) > 1]


def is_fresh(library: Library, model: str | None = None) -> bool:
    """Whether nothing changed since it was last looked for."""
    return stamps.kept(library, _NAME) == _stamp(library, model)


def refresh(library: Library, model: str | None = None) -> bool:
    """Look for duplicates where something changed since the last time; whether there was anything to do.

    Args:
        model: id of the one whose vectors are compared.
    """
    stamp = _stamp(library, model)
    if stamps.kept(library, _NAME) == stamp:
        return False
    pieces = listing(library, Filters())
    by_kind = {"copy": _copies(pieces), "name": _names(library), "sound": _sounds(library, pieces, model)}
    with library.write() as connection:
        connection.execute("DELETE FROM twins")
        connection.executemany(
            "INSERT INTO twins (kind, number, piece_id) VALUES (?, ?, ?)",
            [
                (kind, number, piece_id)
                for kind, found in by_kind.items()
                for number, group in enumerate(found)
                for piece_id in group
            ],
        )
        stamps.keep(connection, _NAME, stamp)
    return True


def _stamp(library: Library, model: str | None) -> str:
    return f"{model or ''} {stamps.of_library(library, 'pieces', 'vectors_added', 'vectors_removed')}"


def _copies(pieces: Listing) -> list[list[int]]:
    order = np.argsort(pieces.contents, kind="stable")
    contents, ids = pieces.contents[order], pieces.ids[order]
    edges = np.flatnonzero(np.diff(contents)) + 1
    return [part.tolist() for part in np.split(ids, edges) if len(part) > 1]


def _names(library: Library) -> list[list[int]]:
    rows = library.query(
        f"SELECT group_concat(p.id) FROM {SOURCE} WHERE {VISIBLE}"
        " AND p.title_key != '' AND p.composer_key != ''"
        " GROUP BY p.title_key, p.composer_key HAVING count(DISTINCT p.content_id) > 1"
    )
    return [[int(one) for one in row[0].split(",")] for row in rows]


def _sounds(library: Library, pieces: Listing, model: str | None) -> list[list[int]]:
    vectors = matrix(library, model) if model else None
    if vectors is None or not len(vectors):
        return []
    contents, notes = _counted(library)
    places = vectors.places(contents)
    heard = places >= 0
    contents, notes, places = contents[heard], notes[heard], places[heard]
    order = np.argsort(notes, kind="stable")
    same: list[tuple[int, int]] = []
    for part in np.split(order, np.flatnonzero(np.diff(notes[order])) + 1):
        if not 1 < len(part) <= _MOST:
            continue
        units = vectors.vectors[places[part]]
        first, second = np.nonzero(np.triu(units @ units.T >= NEARLY, 1))
        same += zip(contents[part[first]].tolist(), contents[part[second]].tolist(), strict=True)
    holding: dict[int, list[int]] = {}
    wanted = {content for pair in same for content in pair}
    for piece_id, content in zip(pieces.ids.tolist(), pieces.contents.tolist(), strict=True):
        if content in wanted:
            holding.setdefault(content, []).append(piece_id)
    return [[one for content in group for one in holding.get(content, [])] for group in _joined(same)]


def _counted(library: Library) -> tuple[Ids, Ids]:
    """Contents of pieces that can be seen, each once, and how many notes they have."""
    rows = library.query(
        f"SELECT p.content_id, max(p.note_count) FROM {SOURCE} WHERE {VISIBLE} AND p.note_count > 0"
        " GROUP BY p.content_id"
    )
    table = np.array(rows, np.int64).reshape(-1, 2)
    return table[:, 0], table[:, 1]


def _joined(pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Pairs as groups: what is the same as something is the same as whatever that is the same as."""
    groups: dict[int, list[int]] = {}
    for one, other in pairs:
        first, second = groups.setdefault(one, [one]), groups.setdefault(other, [other])
        if first is not second:
            first += second
            groups |= dict.fromkeys(second, first)
    return list({id(group): group for group in groups.values()}.values())
