"""Melodies among the filters of a search: they put the surest answers first, and say where the tune is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from clamp_desktop.library.filtering.conditions import Condition
from clamp_desktop.library.filtering.filters import SOURCE, Filters, where
from clamp_desktop.library.library import Library
from clamp_desktop.library.melody.finding import places_of, sung
from clamp_desktop.library.melody.shelf import Ints
from clamp_desktop.library.searching.query import Hit, Reason, ReasonKind


def melodies_in(conditions: Iterable[Condition]) -> list[str]:
    """The melodies that pieces must have."""
    return [
        str(value) for one in conditions if one.field == "melody" and not one.negated for value in one.values
    ]


def listed(library: Library, melodies: Sequence[str], filters: Filters, limit: int | None) -> list[Hit]:
    """The pieces that pass filters with melodies among them, best first, equals by title."""
    condition, parameters = where(filters)
    hits: list[Hit] = []
    for strength, contents in _by_strength(library, melodies):
        room = -1 if limit is None else limit - len(hits)
        found = library.query(
            f"SELECT p.id FROM {SOURCE} WHERE {condition}"
            " AND p.content_id IN (SELECT value FROM json_each(?))"
            " ORDER BY NULLIF(p.title_key, '') IS NULL, p.title_key, p.id LIMIT ?",
            [*parameters, json.dumps(contents.tolist()), room],
        )
        hits += (Hit(piece, strength, ()) for (piece,) in found)
    return explained(library, melodies, hits)


def _by_strength(library: Library, melodies: Sequence[str]) -> list[tuple[float, Ints]]:
    """The music that has one of the melodies, strongest first: of several melodies the best counts."""
    answers = [sung(library, melody) for melody in melodies]
    contents = np.concatenate([one.contents for one in answers])
    strengths = np.concatenate([one.strengths for one in answers])
    order = np.lexsort((-strengths, contents))
    contents, first = np.unique(contents[order], return_index=True)
    strengths = strengths[order][first]
    return [(level, contents[strengths == level]) for level in sorted(set(strengths.tolist()), reverse=True)]


def explained(library: Library, melodies: Sequence[str], hits: Sequence[Hit]) -> list[Hit]:
    """The hits with melodies and their places among the reasons, in front of all others."""
    if not melodies:
        return list(hits)
    found: dict[int, list[Reason]] = {}
    for melody in melodies:
        places = places_of(library, melody, [hit.piece_id for hit in hits])
        for piece, (place, strength) in places.items():
            reason = Reason(ReasonKind.MELODY, place.words(), strength, place)
            found.setdefault(piece, []).append(reason)
    return [replace(hit, why=(*found.get(hit.piece_id, ()), *hit.why)) for hit in hits]
