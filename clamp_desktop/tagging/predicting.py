"""What a label set says of pieces that nobody has labelled, and which of them are worth labelling next."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from clamp_desktop.library.catalogue.listing import listing
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import reviewing, suggestions
from clamp_desktop.library.organising.suggestions import Source
from clamp_desktop.library.protocols import Vectors
from clamp_desktop.library.similarity.exact import Ids, matrix
from clamp_desktop.probing.task import Weights
from clamp_desktop.tagging.examples import examples
from clamp_desktop.tagging.probes import Probe

LEAST = 0.5
"""Probability from which a tag is suggested; of an exclusive set with many tags, twice what chance has."""
_DOUBTFUL = 20  # times as many as are wanted are looked at for variety


def predict(library: Library, probe: Probe, weights: Weights, model: str) -> tuple[Ids, Vectors]:
    """Pieces that are not labelled yet, int64 [n], and probabilities float32 [n, classes]."""
    loaded = matrix(library, model)
    pieces = listing(library, Filters())
    if loaded is None or loaded.vectors.shape[1] != len(weights.mean):
        return np.empty(0, np.int64), np.empty((0, len(weights.offset)), np.float32)
    known = examples(library, probe)
    said = known.pieces[(known.weights == 1.0).all(axis=1)]
    places = loaded.places(pieces.contents)
    open_ = (places >= 0) & ~np.isin(pieces.ids, said)
    return pieces.ids[open_], weights.probabilities(loaded.vectors[places[open_]])


def suggest(
    library: Library, probe: Probe, weights: Weights, model: str, only: Sequence[int] | None = None
) -> int:
    """Suggest what a label set says of all pieces that are not labelled yet; how many suggestions stand.

    A set that its owner lets tag by itself tags what it is sure enough of, in one operation.

    Args:
        only: of these pieces alone; what was suggested for others stays.

    Raises:
        ValueError: what was learned is of other tags than the label set has now.
    """
    if len(probe.label_ids) != len(weights.offset) or probe.exclusive != weights.exclusive:
        raise ValueError(f"The tags of “{probe.name}” have changed since it learned them.")
    pieces, said = predict(library, probe, weights, model)
    if only is not None:
        wanted = np.isin(pieces, np.array(only, np.int64))
        pieces, said = pieces[wanted], said[wanted]
    if probe.exclusive:
        rows = np.arange(len(pieces))
        columns = said.argmax(axis=1) if len(pieces) else np.empty(0, np.int64)
        sure = said[rows, columns]
        kept = sure >= min(LEAST, 2 / len(probe.label_ids))
        rows, columns = rows[kept], columns[kept]
    else:
        rows, columns = np.nonzero(said >= LEAST)
    stand = suggestions.put(
        library,
        Source.PROBE,
        np.array(probe.label_ids, np.int64)[columns],
        pieces[rows],
        said[rows, columns],
        probe_id=probe.id,
        only=only,
    )
    if probe.automatic is not None:
        reviewing.accept_above(library, probe.automatic, source=Source.PROBE, probe=probe.name)
    return stand


def worth_labelling(
    library: Library, probe: Probe, weights: Weights, model: str, count: int = 12
) -> list[int]:
    """The pieces whose labels would teach most: doubtful ones, and unlike each other. Best first."""
    pieces, said = predict(library, probe, weights, model)
    loaded = matrix(library, model)
    if loaded is None or not len(pieces):
        return []
    doubt = _doubt(said, weights.exclusive)
    likeliest = np.argsort(-doubt, kind="stable")[: count * _DOUBTFUL]
    wanted = listing(library, Filters()).only(pieces[likeliest])
    vectors = loaded.vectors[loaded.places(wanted.contents)]
    worth = doubt[np.searchsorted(pieces, wanted.ids)]
    chosen: list[int] = []
    near = np.full(len(wanted), -1.0)
    for _ in range(min(count, len(wanted))):
        best = int(np.argmax(worth * (1.0 - np.maximum(near, 0.0))))
        chosen.append(int(wanted.ids[best]))
        near = np.maximum(near, vectors @ vectors[best])
        near[best] = 1.0
        worth[best] = -1.0
    return chosen


def _doubt(said: Vectors, exclusive: bool) -> Vectors:
    """0 where a set is sure, 1 where it cannot tell at all."""
    safe = np.clip(said, 1e-9, 1 - 1e-9)
    if exclusive:
        found: Vectors = -(safe * np.log(safe)).sum(axis=1) / np.log(said.shape[1])
        return found
    every = -(safe * np.log2(safe) + (1 - safe) * np.log2(1 - safe))
    most: Vectors = every.max(axis=1)
    return most
