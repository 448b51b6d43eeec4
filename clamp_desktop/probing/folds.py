"""Cutting examples into parts of which each is tested once, by a line that has not met its works."""

from __future__ import annotations

import numpy as np

from clamp_desktop.probing.task import Floats, Ints

FOLDS = 5


def possible(truth: Floats, groups: Ints, most: int = FOLDS) -> int:
    """How many folds there can be: each class that has two works should be in each; 0 where none can be."""
    works = [len(np.unique(groups[truth[:, one] > 0])) for one in range(truth.shape[1])]
    enough = [count for count in works if count >= 2]
    return min(most, max(2, min(enough))) if len(enough) >= min(2, len(works)) and enough else 0


def folds(truth: Floats, groups: Ints, count: int, seed: int = 0) -> Ints:
    """A fold for each example: a work lies in one, and each class is spread evenly over them."""
    chance = np.random.default_rng(seed)
    names, place = np.unique(groups, return_inverse=True)
    held = np.zeros((len(names), truth.shape[1]))
    np.add.at(held, place, truth)
    sizes = np.bincount(place)
    order = chance.permutation(len(names))
    order = order[np.argsort(-sizes[order], kind="stable")]
    rarity = 1.0 / np.maximum(held.sum(axis=0), 1.0)
    filled, totals = np.zeros((count, truth.shape[1])), np.zeros(count)
    fold_of = np.zeros(len(names), np.int64)
    for group in order:
        crowded = (filled * held[group] * rarity).sum(axis=1)
        best = int(np.lexsort((totals, crowded))[0])
        fold_of[group] = best
        filled[best] += held[group]
        totals[best] += sizes[group]
    return fold_of[place]


def half(truth: Floats, groups: Ints, seed: int = 0) -> Ints:
    """Places of examples that are about half of each class, whole works."""
    halves = folds(truth, groups, 2, seed + 1)
    return np.flatnonzero(halves == 0)
