"""Melodies among the filters of a search: they put the surest answers first, and say where the tune is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from clamp_desktop.library.filtering.conditions import Condition
from clamp_desktop.library.filtering.filters import SOURCE, Filters, where
from clamp_desktop.library.library import Library
from clamp_desktop.library.melody.finding import places_of, sung
from clamp_desktop.library.searching.query import Hit, Reason, ReasonKind


def melodies_in(conditions: Iterable[Condition]) -> list[str]:
    """The melodies that pieces must have."""
    return [
        str(value) for one in conditions if one.field == "melody" and not one.negated for value in one.values
    ]


def listed(library: Library, melodies: Sequence[str], filters: Filters, limit: int | None) -> list[Hit]:
    """The pieces that pass filters with melodies among them, best first, equals by title."""
    condition, parameters = where(filters)
    passing = library.query(
        f"SELECT p.id, p.content_id, p.title_key FROM {SOURCE} WHERE {condition}", parameters
    )
    strengths: dict[int, float] = {}
    for melody in melodies:
        answer = sung(library, melody)
        for content, strength in zip(answer.contents.tolist(), answer.strengths.tolist(), strict=True):
            strengths[content] = max(strengths.get(content, 0.0), strength)
    passing.sort(key=lambda row: (-strengths.get(row[1], 0.0), row[2] or "\U0010ffff", row[0]))
    hits = [Hit(piece, strengths.get(content, 0.0), ()) for piece, content, _ in passing[:limit]]
    return explained(library, melodies, hits)


def explained(library: Library, melodies: Sequence[str], hits: Sequence[Hit]) -> list[Hit]:
    """The hits with melodies and their places among the reasons, in front of all others."""
    found: dict[int, list[Reason]] = {}
    for melody in melodies:
        places = places_of(library, melody, [hit.piece_id for hit in hits])
        for piece, (place, strength) in places.items():
            reason = Reason(ReasonKind.MELODY, place.words(), strength, place)
            found.setdefault(piece, []).append(reason)
    return [replace(hit, why=(*found.get(hit.piece_id, ()), *hit.why)) for hit in hits]
