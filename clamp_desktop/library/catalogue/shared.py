"""What several pieces have in common."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from clamp_desktop.library.library import Library
from clamp_desktop.music.piece import Format, Key


@dataclass(frozen=True, slots=True)
class Shared:
    """Facts of several pieces; ``None`` where they differ, or where none of them has it.

    Attributes:
        count: pieces that were asked about and are in the library.
        metre: where each has one metre, and all the same.
        rating: 0 where none is rated.
        differ: names of the facts that differ.
        tags: every tag that one of them carries, and how many do, by name.
        suggested: the same of tags that are suggested.
        duration: seconds, of all together.
    """

    count: int = 0
    composer: str | None = None
    key: Key | None = None
    metre: str | None = None
    format: Format | None = None
    rating: int | None = 0
    differ: frozenset[str] = frozenset()
    tags: tuple[tuple[str, int], ...] = ()
    suggested: tuple[tuple[str, int], ...] = ()
    duration: float = 0.0


_FACTS = {
    "composer": "p.composer",
    "key": "p.tonic || ' ' || p.mode",
    "metre": "NULLIF(p.metres, '')",
    "format": "p.format",
    "rating": "p.rating",
}


def shared(library: Library, piece_ids: Sequence[int]) -> Shared:
    """What these pieces have in common, however many they are."""
    wanted = json.dumps(list(piece_ids))
    sums = ", ".join(f"min({one}), max({one}), count({one})" for one in _FACTS.values())
    ((count, duration, *found),) = library.query(
        f"SELECT count(*), total(p.duration), {sums} FROM pieces p"
        " WHERE p.id IN (SELECT value FROM json_each(?))",
        [wanted],
    )
    same: dict[str, object] = {}
    differ = set()
    for place, name in enumerate(_FACTS):
        low, high, known = found[3 * place : 3 * place + 3]
        if low == high and known in (0, count):
            same[name] = low
        else:
            differ.add(name)
    key, metre, kind = same.get("key"), same.get("metre"), same.get("format")
    tagged = library.query(
        "SELECT t.name, 'accepted', count(*), t.folded FROM piece_tags pt JOIN tags t ON t.id = pt.tag_id"
        " WHERE pt.piece_id IN (SELECT value FROM json_each(?1)) GROUP BY t.id UNION ALL"
        " SELECT name, 'suggested', count(*), folded FROM suggested"
        " WHERE piece_id IN (SELECT value FROM json_each(?1)) GROUP BY label_id ORDER BY 4",
        [wanted],
    )
    composer, rating = same.get("composer"), same.get("rating")
    return Shared(
        count=count,
        composer=composer if isinstance(composer, str) else None,
        key=Key(*key.split(" ", 1)) if isinstance(key, str) else None,
        metre=metre if isinstance(metre, str) and " " not in metre else None,
        format=Format(kind) if isinstance(kind, str) else None,
        rating=None if "rating" in differ else rating if isinstance(rating, int) else 0,
        differ=frozenset(differ),
        tags=tuple((name, carried) for name, state, carried, _ in tagged if state == "accepted"),
        suggested=tuple((name, carried) for name, state, carried, _ in tagged if state == "suggested"),
        duration=duration,
    )
