"""What the dots of the map are coloured by: a few groups of pieces, the largest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from clamp_desktop.library.filtering.filters import SOURCE, VISIBLE
from clamp_desktop.library.library import Library

_WORDS = {
    "format": f"SELECT p.id, p.format FROM {SOURCE} WHERE {VISIBLE}",
    "composer": f"SELECT p.id, p.composer FROM {SOURCE} WHERE {VISIBLE}",
    "key": f"SELECT p.id, p.tonic || ' ' || p.mode FROM {SOURCE} WHERE {VISIBLE}",
    "tag": (
        f"SELECT p.id, t.name FROM {SOURCE} JOIN piece_tags pt ON pt.piece_id = p.id"
        f" JOIN tags t ON t.id = pt.tag_id WHERE {VISIBLE} AND pt.state = 'accepted' ORDER BY t.folded DESC"
    ),
}
WAYS = tuple(_WORDS)


def groups(library: Library, way: str, piece_ids: Sequence[int], most: int) -> tuple[list[str], list[int]]:
    """The names of at most so many groups, and for each piece the number of its own, -1 for none of them.

    Args:
        way: one of ``WAYS``. Of several tags of a piece one counts, the first in their order.
    """
    known = {int(one): word for one, word in library.query(_WORDS[way]) if word}
    counted = Counter(known[one] for one in piece_ids if one in known)
    names = [name for name, _ in counted.most_common(most)]
    numbers = {name: number for number, name in enumerate(names)}
    return names, [numbers.get(known.get(one, ""), -1) for one in piece_ids]
