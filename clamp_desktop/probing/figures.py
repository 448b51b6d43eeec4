"""Figures of a test that a musician can use: how often right, what is mistaken for what, what is missing."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from clamp_desktop.probing.task import Figures, Floats, Task

FEWEST = 5
"""Examples of a class below which nothing can be said."""
MOST_NEEDED = 100
_GOOD = 0.8  # a share of right answers with which one can work
_GAIN = 0.05  # what would be left to gain when it is no more worth asking for examples


def accuracy(task: Task, said: Floats) -> float:
    """Share of right answers; of independent classes the mean over the classes that were tested, in which
    an example counts by its weight: what is only presumed counts less."""
    if task.exclusive:
        return float((said.argmax(axis=1) == task.truth.argmax(axis=1)).mean())
    right = (said >= 0.5) == (task.truth > 0)
    return float(np.mean(_shares(task, right.astype(np.float32))))


def baseline(task: Task) -> float:
    """What always saying the commonest reaches."""
    if task.exclusive:
        counts = task.truth.sum(axis=0)
        return float(counts.max() / max(counts.sum(), 1.0))
    return float(np.mean([max(yes, 1 - yes) for yes in _shares(task, task.truth)]))


def _shares(task: Task, values: Floats) -> list[float]:
    """The weighted mean of values [examples, classes] for each class of which anything is known."""
    totals, sums = task.weights.sum(axis=0), (values * task.weights).sum(axis=0)
    return [float(one / total) for one, total in zip(sums, totals, strict=True) if total > 0]


def macro_f1(task: Task, said: Floats) -> float:
    """Mean F1 of the classes that have examples."""
    found = [f1 for one in range(said.shape[1]) if (f1 := _told(task, said, one)[2]) is not None]
    return float(np.mean(found)) if found else 0.0


def confusion(task: Task, said: Floats | None) -> tuple[tuple[int, ...], ...]:
    """[truth][said], counts; empty for independent classes and without a test."""
    if said is None or not task.exclusive:
        return ()
    classes = said.shape[1]
    table = np.zeros((classes, classes), np.int64)
    np.add.at(table, (task.truth.argmax(axis=1), said.argmax(axis=1)), 1)
    return tuple(tuple(int(one) for one in row) for row in table)


def figures(task: Task, said: Sequence[Floats], said_half: Sequence[Floats]) -> tuple[Figures, ...]:
    """The figures of each class.

    Args:
        said: probabilities of examples that were kept back, of one or several tests whose figures are taken
            in the mean; empty where none could be.
        said_half: the same by lines that learned from half as many: they tell what more would bring.
    """
    found = []
    for one in range(task.truth.shape[1]):
        examples = int(((task.truth[:, one] > 0) & (task.weights[:, one] > 0)).sum())
        if not said:
            found.append(Figures(examples, None, None, None, max(FEWEST - examples, 0)))
            continue
        precision, recall, f1 = _in_the_mean([_told(task, test, one) for test in said])
        before = _in_the_mean([_told(task, test, one) for test in said_half])[2]
        found.append(Figures(examples, precision, recall, f1, _needed(examples, before, f1)))
    return tuple(found)


def _in_the_mean(told: Sequence[tuple[float | None, ...]]) -> tuple[float | None, ...]:
    """Of each number; what could not be tested in one test could not in another."""
    return tuple(
        None if None in column else float(np.mean([one for one in column if one is not None]))
        for column in zip(*told, strict=True)
    )


def _told(task: Task, said: Floats, one: int) -> tuple[float | None, float | None, float | None]:
    if task.exclusive:
        true, chosen = task.truth.argmax(axis=1) == one, said.argmax(axis=1) == one
    else:
        known = task.weights[:, one] > 0
        true, chosen = task.truth[known, one] > 0, said[known, one] >= 0.5
    if not true.any():
        return None, None, None
    both = float((true & chosen).sum())
    precision = both / float(chosen.sum()) if chosen.any() else 0.0
    recall = both / float(true.sum())
    return precision, recall, 2 * both / float(true.sum() + chosen.sum())


def _needed(examples: int, before: float | None, now: float | None) -> int:
    """How many more examples would bring most of what more can bring, from the curve so far.

    Errors fall about as ``end + b / sqrt(examples)``; two points are known, at half and at all examples.
    """
    if examples < FEWEST:
        return FEWEST - examples
    if before is None or now is None:
        return 0
    now_far, before_far = 1 / math.sqrt(examples), 1 / math.sqrt(examples / 2)
    slope = ((1 - before) - (1 - now)) / (before_far - now_far)
    if slope <= 0.0:
        return 0
    end = max(1 - now - slope * now_far, 0.0)
    wanted = max(1 - _GOOD, end + _GAIN)
    if 1 - now <= wanted:
        return 0
    return min(max(math.ceil((slope / (wanted - end)) ** 2) - examples, 1), MOST_NEEDED)
