"""What a straight line through vectors can tell: logistic regression, tested on works or sources apart."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from clamp_desktop.training.data import Item
from clamp_desktop.training.evaluation.minimum import minimise
from clamp_desktop.training.evaluation.results import Score
from clamp_desktop.training.evaluation.sets import LEAST, LabelSet
from clamp_desktop.training.evaluation.zero_shot import scored
from clamp_desktop.training.metrics import Floats

SETS = 5
"""Label sets that are probed."""

_FIRST = ("column composer", "tradition", "dance", "period", "column genre", "instrument", "form", "style")
_FOLDS = 3
_STRENGTHS = (1.0, 10.0, 100.0, 1000.0)  # of the penalty; the best on a part of the learning pieces is taken
_STILL = 1e-3  # numbers that vary less than this share of the liveliest one are left as they are
_CLEAREST = 12.0  # standardised numbers are cut here: a rare count must not outweigh all else


class Logistic:
    """Multinomial logistic regression with a quadratic penalty, on standardised numbers.

    Args:
        vectors: [pieces, numbers].
        labels: class of each, from 0.
        classes: how many there are.
        strength: of the penalty; half of it times the squared weights adds to the pieces' summed loss.
    """

    def __init__(self, vectors: Floats, labels: Sequence[int], classes: int, strength: float) -> None:
        self._mean = vectors.mean(0)
        spread = vectors.std(0)
        self._spread = np.where(spread > _STILL * spread.max(initial=0.0), spread, 1.0)
        x = self._standard(vectors)
        target = np.eye(classes, dtype=np.float32)[np.asarray(labels)]
        penalty = strength / len(x)

        def loss(flat: Floats) -> tuple[float, Floats]:
            weights = flat.reshape(-1, classes)
            logits = x @ weights
            logits -= logits.max(1, keepdims=True)
            total = np.log(np.exp(logits).sum(1, keepdims=True))
            value = float(((total - logits) * target).sum()) / len(x)
            value += penalty / 2 * float((weights[:-1] ** 2).sum())
            slope = x.T @ (np.exp(logits - total) - target) / len(x)
            slope[:-1] += penalty * weights[:-1]  # the offsets, in the last row, go free
            return value, slope.ravel()

        self._weights = minimise(loss, np.zeros(x.shape[1] * classes, np.float32)).reshape(-1, classes)

    def scores(self, vectors: Floats) -> Floats:
        """[pieces, classes], the higher the likelier."""
        return np.asarray(self._standard(vectors) @ self._weights)

    def _standard(self, vectors: Floats) -> Floats:
        standard = np.clip((vectors - self._mean) / self._spread, -_CLEAREST, _CLEAREST)
        return np.concatenate([standard, np.ones((len(vectors), 1))], axis=1).astype(np.float32)


def fitted(
    vectors: Floats, labels: Sequence[int], groups: Sequence[str], classes: int, seed: int
) -> Logistic:
    """A regression whose penalty was chosen on a third of the groups, then learned from all of them."""
    right = np.asarray(labels)
    inner = folds(groups, _FOLDS, f"inner {seed}")
    test = inner == 0
    strength = _STRENGTHS[1]
    if test.any() and not test.all() and len(set(right[~test])) > 1:

        def correct(penalty: float) -> float:
            model = Logistic(vectors[~test], right[~test].tolist(), classes, penalty)
            return float((model.scores(vectors[test]).argmax(1) == right[test]).mean())

        strength = max(_STRENGTHS, key=correct)
    return Logistic(vectors, labels, classes, strength)


def folds(groups: Sequence[str], count: int, salt: str) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """A fold for each piece; a group lies in one fold, and the folds are about equally large."""
    sizes = Counter(groups)
    names = sorted(sizes)
    random.Random(salt).shuffle(names)
    names.sort(key=lambda name: -sizes[name])  # the order by chance stays among equals
    filled = [0] * count
    place = {}
    for name in names:
        place[name] = filled.index(min(filled))
        filled[place[name]] += sizes[name]
    return np.array([place[one] for one in groups])


def chosen(sets: Sequence[LabelSet]) -> list[LabelSet]:
    """The sets to probe: five, those of ``_FIRST`` before other columns and sets."""
    wanted = {name: number for number, name in enumerate(_FIRST)}
    columns = len(_FIRST)
    ordered = sorted(
        sets, key=lambda one: wanted.get(one.name, columns + (not one.name.startswith("column ")))
    )
    return ordered[:SETS]


def probe(
    sets: Sequence[LabelSet], items: Sequence[Item], drawn: Sequence[int], vectors: Floats, seed: int
) -> list[Score]:
    """Accuracy, balanced accuracy and macro-F1 of a linear probe for each set, over three folds.

    Folds are of sources where every class comes from two sources or more, else of works.

    Args:
        items: the pieces that the sets label.
        drawn: places of the pieces of this run; ``vectors``: theirs, in this order.
    """
    found: list[Score] = []
    for one in sets:
        rows = [row for row, place in enumerate(drawn) if one.labels[place] is not None]
        mine = [items[drawn[row]] for row in rows]
        labels = one.of([drawn[row] for row in rows])
        if len(set(labels)) < 2:
            continue
        by_source = _has_sources(mine, labels)
        groups = [item.collection if by_source else item.work for item in mine]
        fold = folds(groups, _FOLDS, f"{one.name} {seed}")
        scores = np.zeros((len(rows), len(one.prompts)), np.float32)
        right = np.asarray(labels)
        for number in range(_FOLDS):
            test = fold == number
            if not test.any() or len(set(right[~test])) < 2:
                continue
            known = np.flatnonzero(~test)
            model = fitted(
                vectors[[rows[row] for row in known]],
                right[known].tolist(),
                [groups[row] for row in known],
                len(one.prompts),
                seed,
            )
            scores[test] = model.scores(vectors[[rows[row] for row in np.flatnonzero(test)]])
        split = "split by source" if by_source else "split by work"
        found += [
            Score(s.kind, s.name, s.metric, s.value, s.count, s.chance, None, f"{s.remark}; {split}")
            for s in scored("probe", one, scores, labels)
        ]
    return found


def _has_sources(items: Sequence[Item], labels: Sequence[int]) -> bool:
    """Whether each class has pieces enough from two collections."""
    counted: dict[int, Counter[str]] = defaultdict(Counter)
    for item, label in zip(items, labels, strict=True):
        counted[label][item.collection] += 1
    return all(sum(size >= LEAST for size in sizes.values()) >= 2 for sizes in counted.values())
