"""Music → music: a piece finds itself again when it comes as another file."""

from __future__ import annotations

from collections.abc import Sequence

from clamp_desktop.training.data import Item
from clamp_desktop.training.evaluation.results import Score
from clamp_desktop.training.metrics import Floats, chance_mrr, retrieval, unit


def formats(items: Sequence[Item], music: Floats, twins: Floats, having: Sequence[int]) -> list[Score]:
    """Twins → the pieces themselves: notation asked with MIDI, MIDI with notation.

    Args:
        music: vectors of the pieces.
        twins: vectors of some of them, written in the other format.
        having: places of these among the pieces.
    """
    if not having:
        return []
    return _scores("converted to the other format", items, unit(twins) @ unit(music).T, having)


def two_files(items: Sequence[Item], music: Floats) -> list[Score]:
    """MIDI files → the notation of the same work, where a folder has both."""
    kinds = [item.piece.kind for item in items]
    notation = [place for place, kind in enumerate(kinds) if kind == "abc"]
    works = {items[place].work for place in notation}
    asking = [place for place, kind in enumerate(kinds) if kind == "mtf" and items[place].work in works]
    if not asking:
        return []
    vectors = unit(music)
    candidates = [items[place] for place in notation]
    return _scores("MIDI file to notation", candidates, vectors[asking] @ vectors[notation].T, [
        next(row for row, one in enumerate(candidates) if one.work == items[place].work) for place in asking
    ])  # fmt: skip


def _scores(name: str, items: Sequence[Item], scores: Floats, having: Sequence[int]) -> list[Score]:
    # Files of one work may be the same music: the best of them counts.
    places: dict[str, list[int]] = {}
    for place, item in enumerate(items):
        places.setdefault(item.work, []).append(place)
    targets = [
        max(places[items[place].work], key=row.__getitem__) for place, row in zip(having, scores, strict=True)
    ]
    found = retrieval(scores, targets)
    remark = f"among {len(items)}"
    return [
        Score("formats", name, "MRR", found.mrr, len(having), chance_mrr(len(items)), None, remark),
        *(
            Score("formats", name, f"Hit@{k}", share, len(having), min(1.0, k / len(items)), None, remark)
            for k, share in found.hit.items()
        ),
    ]
