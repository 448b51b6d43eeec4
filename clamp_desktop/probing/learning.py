"""Learning a label set: choose the penalty, measure honestly, calibrate, then learn from everything."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np

from clamp_desktop.probing.figures import accuracy, baseline, confusion, figures, macro_f1
from clamp_desktop.probing.fitting import fit
from clamp_desktop.probing.folds import folds, half, possible
from clamp_desktop.probing.task import Floats, Ints, Learned, Report, Task, Weights, check, squashed

PENALTIES = (1000.0, 300.0, 100.0, 30.0, 10.0, 3.0, 1.0)
USUAL = 100.0
"""The penalty where there are too few examples to choose one …"""
_DRAWN = 2.0  # … and towards which the choice among few is drawn, in loss for each power of ten
MANY = 2000
"""Examples from which three folds serve as well as five, and so many as well as all to choose the penalty."""
NESTED = 200
"""Examples up to which the penalty is chosen anew for each fold: among so few, choosing by the test itself
would flatter the figures."""
_WAYS = (3, 8)
"""Ways of cutting so few examples that are tested, most of them for the fewest: by one alone, figures would
hang on where it cuts."""
_BALANCE = 0.5  # power: a class of a hundredth of the examples counts as a tenth of them
_ROUGH = 30  # steps that are enough to compare
_DOUBT = 10.0  # examples that speak for probabilities as they are
_FACTORS = np.geomspace(0.05, 5.0, 25)


def learn(task: Task) -> Learned:
    """Learn a label set.

    Raises:
        ValueError: as ``task.check``.
    """
    began = time.perf_counter()
    check(task)
    task = _in_order(task)
    balanced = replace(task, weights=_balanced(task))
    many = len(task.truth) > MANY
    count = possible(task.truth, task.groups, 3 if many else 5)
    steps = _ROUGH if many else 60
    penalty, factor = USUAL, 1.0
    logits: list[Floats] = []
    halved: list[Floats] = []
    if count:
        penalty = _choose(balanced)
        as_it_will_be = []
        for fold in _partitions(task, count):
            penalties = [penalty] * count
            if len(fold) <= NESTED:
                penalties = [_choose(_part(balanced, np.flatnonzero(fold != one))) for one in range(count)]
            logits.append(_kept_back(balanced, fold, penalties, steps))
            as_it_will_be.append(logits[-1])
            if set(penalties) != {penalty}:  # other penalties give logits of another size
                as_it_will_be[-1] = _kept_back(balanced, fold, [penalty] * count, steps)
            halved.append(_kept_back(_halved(balanced, fold), fold, [penalty] * count, _ROUGH))
        factor = _temperature(balanced, as_it_will_be)
    lines = fit(task.vectors, task.truth, balanced.weights[None], task.exclusive, [penalty], steps)
    learned = Weights(
        lines.mean.astype(np.float32),
        (lines.matrices[0] * np.float32(factor / lines.scale)).astype(np.float32),
        (lines.offsets[0] * np.float32(factor)).astype(np.float32),
        task.exclusive,
    )
    said = [squashed(one * factor, task.exclusive) for one in logits]
    said_half = [squashed(one * factor, task.exclusive) for one in halved]
    shares = [accuracy(task, one) for one in said]
    report = Report(
        examples=len(task.truth),
        folds=count,
        accuracy=float(np.mean(shares)) if said else None,
        macro_f1=float(np.mean([macro_f1(task, one) for one in said])) if said else None,
        baseline_accuracy=baseline(task),
        facts_accuracy=_facts_accuracy(balanced, count),
        classes=figures(task, said, said_half),
        confusion=confusion(task, said[_most_usual(shares)] if said else None),
        penalty=penalty,
        seconds=round(time.perf_counter() - began, 2),
    )
    return Learned(learned, report)


def _in_order(task: Task) -> Task:
    """The same in an order that does not depend on when pieces came to the library, as figures must not."""
    order = np.lexsort(task.vectors.T[:8])
    ordered = _part(task, order)
    _, first, place = np.unique(ordered.groups, return_index=True, return_inverse=True)
    return replace(ordered, groups=first[place].astype(np.int64))


def _partitions(task: Task, count: int) -> list[Ints]:
    """The fold of each example, in several ways while examples are few."""
    examples = len(task.truth)
    ways = int(np.clip(NESTED // examples, *_WAYS)) if examples <= NESTED else 1
    return [folds(task.truth, task.groups, count, seed=one) for one in range(ways)]


def _most_usual(shares: list[float]) -> int:
    return int(np.abs(np.array(shares) - np.mean(shares)).argmin())


def _balanced(task: Task) -> Floats:
    """The weights, more for rare classes; of independent classes for the rarer answer."""
    yes = (task.truth * task.weights).sum(axis=0)
    if task.exclusive:
        share = np.maximum(yes, 1.0) / max(float(yes.mean()), 1e-9)
        heavy = (task.truth * share**-_BALANCE).max(axis=1, keepdims=True)
        return np.asarray(task.weights * heavy, np.float32)
    no = ((1 - task.truth) * task.weights).sum(axis=0)
    more = (np.maximum(no, 1e-9) / np.maximum(yes, 1e-9)) ** (_BALANCE * ((yes > 0) & (no > 0)))
    return np.asarray(task.weights * np.where(task.truth > 0, more, 1.0), np.float32)


def _part(task: Task, rows: Ints) -> Task:
    return replace(
        task,
        vectors=task.vectors[rows],
        truth=task.truth[rows],
        weights=task.weights[rows],
        groups=task.groups[rows],
        facts=None if task.facts is None else task.facts[rows],
    )


def _choose(task: Task) -> float:
    """The penalty with which examples that are kept back are told best.

    It says how wide weights may spread, which does not depend on how many examples there are: some of many
    serve as well.
    """
    if len(task.truth) > MANY:
        chance = np.random.default_rng(1)
        task = _part(task, np.sort(chance.permutation(len(task.truth))[:MANY]))
    count = possible(task.truth, task.groups, 3)
    if not count:
        return USUAL
    fold = folds(task.truth, task.groups, count, seed=7)
    tested = range(count if len(fold) <= MANY // 2 else 1)
    masks = np.stack([task.weights * (fold != one)[:, None] for one in tested])
    lines = fit(
        task.vectors,
        task.truth,
        np.repeat(masks, len(PENALTIES), axis=0),
        task.exclusive,
        [*PENALTIES] * len(tested),
        _ROUGH,
    )
    losses = np.zeros(len(PENALTIES))
    for one in tested:
        test = _part(task, np.flatnonzero(fold == one))
        for place in range(len(PENALTIES)):
            logits = lines.logits(one * len(PENALTIES) + place, test.vectors)
            losses[place] += _losses(test, logits).min()
    losses += _DRAWN * np.log10(np.array(PENALTIES) / USUAL) ** 2
    return PENALTIES[int(losses.argmin())]


def _kept_back(task: Task, fold: Ints, penalties: list[float], steps: int) -> Floats:
    """Logits [examples, classes], each by a line that has not met the example's work.

    Args:
        penalties: of each fold.
    """
    masks = np.stack([task.weights * (fold != one)[:, None] for one in range(len(penalties))])
    lines = fit(task.vectors, task.truth, masks, task.exclusive, penalties, steps)
    found = np.zeros_like(task.truth)
    for one in range(len(penalties)):
        test = fold == one
        found[test] = lines.logits(one, task.vectors[test])
    return found


def _halved(task: Task, fold: Ints) -> Task:
    """The same with weights for half of the examples only, of each fold and class."""
    kept = np.zeros(len(fold), bool)
    for one in range(int(fold.max()) + 1):
        rows = np.flatnonzero(fold == one)
        kept[rows[half(task.truth[rows], task.groups[rows], one)]] = True
    return replace(task, weights=(task.weights * kept[:, None]).astype(np.float32))


def _losses(task: Task, logits: Floats) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Log loss of logits that are multiplied by each of ``_FACTORS``."""
    heavy = task.weights.max(axis=1)
    found = np.zeros(len(_FACTORS))
    for place, factor in enumerate(_FACTORS):
        said = np.clip(squashed(logits * factor, task.exclusive).astype(np.float64), 1e-7, 1 - 1e-7)
        if task.exclusive:
            found[place] = -(np.log((said * task.truth).sum(axis=1)) * heavy).sum()
        else:
            right = task.truth * np.log(said) + (1 - task.truth) * np.log(1 - said)
            found[place] = -(task.weights * right).sum()
    return found


def _temperature(task: Task, logits: list[Floats]) -> float:
    """By what to multiply logits so that probabilities mean what they say; a few examples say little."""
    losses = np.mean([_losses(task, one) for one in logits], axis=0)
    return float(_FACTORS[int((losses + _DOUBT * np.log(_FACTORS) ** 2).argmin())])


def _facts_accuracy(task: Task, count: int) -> float | None:
    """What facts alone tell, in the same folds."""
    if task.facts is None or not count:
        return None
    spread = task.facts.std(axis=0)
    facts = ((task.facts - task.facts.mean(axis=0)) / np.where(spread > 1e-6, spread, 1.0)).astype(np.float32)
    told = replace(task, vectors=facts)
    penalties = [_choose(told)] * count
    found = [_kept_back(told, fold, penalties, _ROUGH) for fold in _partitions(task, count)]
    return float(np.mean([accuracy(task, squashed(one, task.exclusive)) for one in found]))
