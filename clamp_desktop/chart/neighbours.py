"""The nearest neighbours of every vector: exactly for few, within clusters for many."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Places = npt.NDArray[np.int32]

_EXACT = 8_000  # vectors that are all compared with each other; more would take ten seconds and longer
_ROWS = 512  # compared at a time
_SAMPLE = 40  # vectors a cluster that decide where its centre is
_ROUNDS = 8
_PROBED = 32  # clusters that are looked through for one vector


def neighbours(units: Floats, count: int) -> tuple[Places, Floats]:
    """The nearest others of each vector, best first.

    Args:
        units: float32 [n, dimension], length 1.
        count: how many; at most n - 1.

    Returns:
        int32 [n, count], rows of ``units``, and float32 [n, count], their cosines. More than 97 of a hundred
        are the true ones, all of them where there are no more than 8,000 vectors.
    """
    found = np.empty((len(units), count), np.int32)
    cosines = np.empty((len(units), count), np.float32)
    everything = np.arange(len(units), dtype=np.int32)
    parts = _clusters(units, count) if len(units) > _EXACT else iter([(everything, everything)])
    for rows, candidates in parts:
        others = units[candidates]
        for start in range(0, len(rows), _ROWS):
            part = rows[start : start + _ROWS]
            likeness = units[part] @ others.T
            likeness[part[:, None] == candidates[None, :]] = -np.inf
            best = np.argpartition(likeness, -count, axis=1)[:, -count:]
            values = np.take_along_axis(likeness, best, axis=1)
            order = np.argsort(-values, axis=1, kind="stable")
            found[part] = candidates[np.take_along_axis(best, order, axis=1)]
            cosines[part] = np.take_along_axis(values, order, axis=1)
    return found, cosines


def _clusters(units: Floats, count: int) -> Iterator[tuple[Places, Places]]:
    """Rows of a cluster, and the rows that may be their neighbours: those of the clusters around."""
    centres = _centres(units, max(2, round(len(units) ** 0.5)))
    own = np.concatenate(
        [np.argmax(units[start : start + _ROWS] @ centres.T, axis=1) for start in range(0, len(units), _ROWS)]
    )
    members = [np.flatnonzero(own == one).astype(np.int32) for one in range(len(centres))]
    order = np.argsort(-(centres @ centres.T), axis=1, kind="stable")
    for one, rows in enumerate(members):
        if len(rows):
            probed = _PROBED
            candidates = np.concatenate([members[near] for near in order[one, :probed]])
            while len(candidates) <= count:
                probed *= 2
                candidates = np.concatenate([members[near] for near in order[one, :probed]])
            yield rows, candidates


def _centres(units: Floats, count: int) -> Floats:
    """Centres of clusters: k-means on the sphere, over a sample."""
    chance = np.random.default_rng(0)
    sample = units[chance.permutation(len(units))[: count * _SAMPLE]]
    centres = sample[:count].copy()
    for _ in range(_ROUNDS):
        own = np.argmax(sample @ centres.T, axis=1)
        order = np.argsort(own, kind="stable")
        starts = np.flatnonzero(np.diff(own[order], prepend=-1))
        centres[own[order][starts]] = np.add.reduceat(sample[order], starts)
        centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-9)
    return centres
