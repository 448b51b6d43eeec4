"""Where in a long piece the music sounds like what was searched for.

The model hears long pieces stretch by stretch. Where one stretch is clearly nearer to the words than all
others, it is the place to look at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.library import Library
from clamp_desktop.library.places import Place, place_between
from clamp_desktop.library.protocols import ModelInfo, Vectors
from clamp_desktop.library.searching.query import Hit, ReasonKind
from clamp_desktop.library.similarity.vectors import unpack
from clamp_desktop.music.melody_lines import unpack as unpack_places

_AHEAD = 0.05
"""Cosine by which a stretch must be nearer than the next: that of stretches which sound alike is 0.02."""


def located(library: Library, hits: Sequence[Hit], vector: Vectors, model: ModelInfo) -> list[Hit]:
    """The hits; those that sound like it in one place say where."""
    heard = [hit.piece_id for hit in hits if any(one.kind == ReasonKind.SOUNDS_LIKE for one in hit.why)]
    places = standing_out(library, heard, vector, model)
    return [_with(hit, places[hit.piece_id]) if hit.piece_id in places else hit for hit in hits]


def _with(hit: Hit, place: Place) -> Hit:
    why = tuple(replace(one, place=place) if one.kind == ReasonKind.SOUNDS_LIKE else one for one in hit.why)
    return replace(hit, why=why)


def standing_out(
    library: Library, piece_ids: Sequence[int], vector: Vectors, model: ModelInfo
) -> Mapping[int, Place]:
    """Of these pieces the stretch that is nearest to a vector of length 1, where one stands out."""
    found: dict[int, Place] = {}
    for part in chunks(list(piece_ids)):
        stretches: dict[int, list[tuple[float, Vectors]]] = {}
        packed: dict[int, bytes] = {}
        for piece, places, weight, blob in library.query(
            "SELECT p.id, t.places, s.weight, s.vector FROM pieces p"
            " JOIN models m ON m.name = ?"
            " JOIN vectors v ON v.content_id = p.content_id AND v.model_id = m.id"
            " JOIN segments s ON s.vector_id = v.id"
            " JOIN melodies t ON t.content_id = p.content_id"
            f" WHERE p.id IN ({marks(part)})"
            " AND EXISTS (SELECT 1 FROM segments o WHERE o.vector_id = v.id AND o.number = 1)"
            " ORDER BY p.id, s.number",
            [model.id, *part],
        ):
            stretches.setdefault(piece, []).append((weight, unpack(blob, model.dimension)))
            packed[piece] = places
        for piece, several in stretches.items():
            best = _best(np.stack([one for _, one in several]), vector)
            if best is not None and packed[piece]:
                place = _place(packed[piece], [weight for weight, _ in several], best)
                if place is not None:
                    found[piece] = place
    return found


def _best(segments: Vectors, vector: Vectors) -> int | None:
    lengths = np.linalg.norm(segments, axis=1)
    if not lengths.all():
        return None
    cosines = segments @ vector / lengths
    second, best = np.argsort(cosines)[-2:].tolist()
    return best if cosines[best] - cosines[second] >= _AHEAD else None


def _place(packed: bytes, weights: Sequence[float], best: int) -> Place | None:
    """The stretch, if the model cut the piece where the places say; one that reads letters cuts elsewhere."""
    moments = unpack_places(packed)
    first = len(moments.order) - 2 * len(weights)
    if first < 0:
        return None
    sizes = np.diff(moments.order[first:].reshape(-1, 2), axis=1).ravel()
    if not np.array_equal(np.maximum(sizes, 1), np.round(weights)):
        return None
    place = place_between(moments, first + 2 * best, first + 2 * best + 1)
    if place.bars is None or best == len(weights) - 1:
        return place
    # It ends where the next one begins: at a bar line, mostly.
    return replace(place, bars=(place.bars[0], max(place.bars[0], place.bars[1] - 1)))
