"""Laying vectors out on a plane, so that neighbours stay neighbours.

Source: van der Maaten and Hinton, "Visualizing data using t-SNE", JMLR 9, 2008; begun from the principal
components and with the learning rate of Kobak and Berens, "The art of using t-SNE for single-cell
transcriptomics", Nature Communications 10, 2019, so that what is far apart stays so; forces as in
``repulsion``. A run is cut into stretches: whoever holds a ``Draft`` can stop, store it and go on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from clamp_desktop.chart.neighbours import Floats, Places, neighbours
from clamp_desktop.chart.repulsion import Points, Repulsion

NEIGHBOURS = 15
EARLY = 100  # steps in which neighbours are drawn together more strongly, so that they find each other
STEPS = EARLY + 400
_EXAGGERATION = 8.0
_LEAST = 500  # points for which the forces are worth the steps that they make
_FEW = 60  # points, below which the principal components say as much
_FIRST_SPREAD = 1e-2  # of the first points: small, so that nothing stands in anybody's way
_SHAKE = 0.05
_LONGEST = 5.0  # way in one step


@dataclass(frozen=True, slots=True)
class Ties:
    """Who is drawn to whom.

    Attributes:
        starts: int64 [n], where the ties of each point begin.
        others: int32 [ties].
        weights: float32 [ties], 1 in sum.
    """

    starts: npt.NDArray[np.int64]
    others: Places
    weights: Floats


@dataclass(frozen=True, slots=True)
class Draft:
    """A map on its way.

    Attributes:
        points, speed, gains: float64 [n, 2].
        step: of ``STEPS``; the map is done when it is reached.
    """

    ties: Ties
    points: Points
    speed: Points
    gains: Points
    step: int = 0

    @property
    def done(self) -> bool:
        return self.step >= STEPS


def begin(units: Floats, points: Points | None = None) -> Draft:
    """Prepare a map of vectors [n, dimension] of length 1. That of a few is done at once.

    Args:
        points: [n, 2], where they were on an older map, which the new one will be like.
    """
    if len(units) < _FEW:
        found = principal(units) if len(units) > 1 else np.zeros((len(units), 2))
        found *= len(units) ** 0.5 / max(float(found.std()), 1e-6) if len(units) else 1.0
        nothing = np.zeros_like(found)
        return Draft(
            Ties(np.empty(0, np.int64), np.empty(0, np.int32), np.empty(0, np.float32)),
            found,
            nothing,
            nothing,
            STEPS,
        )
    start = principal(units) if points is None else points - points.mean(axis=0)
    start = start / max(float(start.std()), 1e-12) * _FIRST_SPREAD
    start = start + np.random.default_rng(0).normal(
        0, _FIRST_SPREAD / 100, start.shape
    )  # parts what is equal
    return Draft(ties(units), start, np.zeros_like(start), np.ones_like(start))


def advance(draft: Draft, steps: int) -> Draft:
    """The map some steps further, at most to its end."""
    points, speed, gains = draft.points.copy(), draft.speed.copy(), draft.gains.copy()
    repulsion = Repulsion()
    end = min(draft.step + steps, STEPS)
    for step in range(draft.step, end):
        if step == EARLY:  # groups that fell together to a point would never come apart again
            points += np.random.default_rng(1).normal(0, _SHAKE, points.shape)
        exaggeration, momentum = (_EXAGGERATION, 0.5) if step < EARLY else (1.0, 0.8)
        apart, total = repulsion.forces(points)
        force = exaggeration * _together(draft.ties, points) + apart / total
        gains = np.where(np.sign(force) == np.sign(speed), gains * 0.8 + 0.2, gains * 0.8)
        np.clip(gains, 0.01, None, out=gains)
        rate = max(len(points), _LEAST) / exaggeration
        speed = momentum * speed + rate * gains * force
        way = np.linalg.norm(speed, axis=1, keepdims=True)
        speed *= np.minimum(1.0, _LONGEST / np.maximum(way, 1e-12))
        points += speed
        points -= points.mean(axis=0)
    return replace(draft, points=points, speed=speed, gains=gains, step=end)


def lay_out(units: Floats) -> Points:
    """The whole way at once: float64 [n, 2]."""
    draft = begin(units)
    while not draft.done:
        draft = advance(draft, STEPS)
    return draft.points


def principal(units: Floats) -> Points:
    """The two directions in which the vectors differ most: float64 [n, 2]; signs are settled."""
    middle = units - units.mean(axis=0)
    _, axes = np.linalg.eigh((middle.T @ middle).astype(np.float64))
    axes = axes[:, :-3:-1]
    axes = axes * np.where(axes[np.abs(axes).argmax(axis=0), range(axes.shape[1])] < 0, -1.0, 1.0)
    found = middle.astype(np.float64) @ axes
    return found if found.shape[1] == 2 else np.column_stack([found, np.zeros(len(found))])


def ties(units: Floats) -> Ties:
    """Each vector is tied to its neighbours, and they to it."""
    size = len(units)
    count = min(NEIGHBOURS, max(1, (size - 1) // 3))
    found, _ = neighbours(units, count)
    ones = np.repeat(np.arange(size, dtype=np.int64), count)
    others = found.ravel().astype(np.int64)
    pairs = np.concatenate([ones * size + others, others * size + ones])
    pairs, times = np.unique(pairs, return_counts=True)
    weights = times / times.sum()
    starts = np.searchsorted(pairs, np.arange(size, dtype=np.int64) * size)
    return Ties(starts, (pairs % size).astype(np.int32), weights.astype(np.float32))


def _together(ties: Ties, points: Points) -> Points:
    """How each point is drawn to those that it is tied to."""
    counts = np.diff(ties.starts, append=len(ties.others))
    force = np.empty_like(points)
    ways = [points[ties.others, axis] - np.repeat(points[:, axis], counts) for axis in (0, 1)]
    pull = ties.weights / (1.0 + ways[0] ** 2 + ways[1] ** 2)
    for axis, way in enumerate(ways):
        force[:, axis] = np.add.reduceat(pull * way, ties.starts)
    return force
