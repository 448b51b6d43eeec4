"""How good vectors are: retrieval and zero-shot classification. NumPy only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.floating]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Retrieval:
    """Means over queries.

    Attributes:
        mrr: of one divided by the rank of the right answer.
        hit: share of queries with the right answer among the first k, by k.
    """

    mrr: float
    hit: dict[int, float]


def unit(vectors: Floats) -> Floats:
    """Rows of length one."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, 1e-12))


def ranks(scores: Floats, targets: Sequence[int]) -> npt.NDArray[np.float64]:
    """Rank of each query's target, from 1; equal scores share the mean of their ranks.

    Args:
        scores: [queries, pieces].
        targets: the right piece of each query.
    """
    own = scores[np.arange(len(targets)), list(targets)][:, None]
    better = (scores > own).sum(1)
    equal = (scores == own).sum(1)
    return np.asarray(better + (equal + 1) / 2)


def retrieval(scores: Floats, targets: Sequence[int], at: Sequence[int] = (1, 10, 100)) -> Retrieval:
    """MRR and hit rates of queries with one right answer each."""
    placed = ranks(scores, targets)
    return Retrieval(float((1 / placed).mean()), {k: float((placed <= k).mean()) for k in at})


def chance_mrr(pieces: int) -> float:
    """What random order reaches: the mean of one divided by 1 … pieces."""
    return float((1 / np.arange(1, pieces + 1)).mean())


def chance_hit(k: int, pieces: int) -> float:
    """How often random order has the right piece among the first k."""
    return min(1.0, k / pieces)


def best_mrr(true: Bools, targets: Sequence[int]) -> float:
    """What a perfect matcher reaches where several pieces, in random order, fit a caption.

    Args:
        true: [queries, pieces].
    """
    counts = true.sum(1)
    return float(np.mean([chance_mrr(int(counts[i])) for i in range(len(targets))]))


def precision_at(scores: Floats, true: Bools, k: int = 10) -> npt.NDArray[np.float64]:
    """Share of right ones among the first k, for each query."""
    first = np.argsort(-scores, axis=1, kind="stable")[:, :k]
    return np.asarray(np.take_along_axis(true, first, axis=1).mean(1))


def average_precision(scores: Floats, true: Bools) -> npt.NDArray[np.float64]:
    """Mean over the right pieces of the precision at their ranks, for each query; 0 where none is right."""
    order = np.argsort(-scores, axis=1, kind="stable")
    sorted_true = np.take_along_axis(true, order, axis=1)
    precision = np.cumsum(sorted_true, axis=1) / np.arange(1, scores.shape[1] + 1)
    return np.asarray((precision * sorted_true).sum(1) / np.maximum(sorted_true.sum(1), 1))


@dataclass(frozen=True, slots=True)
class Classification:
    """Zero-shot: each piece gets the class whose text is nearest.

    Attributes:
        accuracy: share of pieces that are right.
        balanced: mean over the classes of the share that is right; chance is one divided by their number.
        macro_f1: mean over the classes of F1.
    """

    accuracy: float
    balanced: float
    macro_f1: float


def classification(scores: Floats, labels: Sequence[int]) -> Classification:
    """Accuracy of choosing the class of the highest score.

    Args:
        scores: [pieces, classes].
        labels: the right class of each piece.
    """
    right = np.asarray(labels)
    chosen = scores.argmax(1)
    recalls, f1s = [], []
    for one in np.unique(right):
        both = float(((chosen == one) & (right == one)).sum())
        recalls.append(both / float((right == one).sum()))
        f1s.append(2 * both / float((right == one).sum() + (chosen == one).sum()))
    return Classification(float((chosen == right).mean()), float(np.mean(recalls)), float(np.mean(f1s)))


def chance_macro_f1(labels: Sequence[int], classes: int) -> float:
    """Macro-F1 of choosing each class equally often, whatever the piece.

    A class with a share p of the pieces then has precision p and recall 1 / classes.
    """
    shares = np.unique(np.asarray(labels), return_counts=True)[1] / len(labels)
    return float(np.mean(2 * shares / classes / (shares + 1 / classes)))
