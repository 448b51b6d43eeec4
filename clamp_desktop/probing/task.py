"""What a label set learns from and what it has learned: plain arrays, no torch."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Task:
    """Examples.

    Attributes:
        vectors: float32 [examples, dimension], length 1.
        truth: float32 [examples, classes], 1 where a class is true; one a row where ``exclusive``.
        weights: float32 [examples, classes]: how far each number counts; 0 where it is not known. Examples
            of an exclusive set count as their largest.
        groups: int64 [examples]: examples of one work share a number and are never on both sides of a test.
        exclusive: one class is true of an example; otherwise each is or is not.
        facts: float32 [examples, numbers], what is known without a model, as a baseline; or ``None``.
    """

    vectors: Floats
    truth: Floats
    weights: Floats
    groups: Ints
    exclusive: bool
    facts: Floats | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """How well one class is told, measured on examples that were kept back.

    Attributes:
        examples: of this class (where it is true).
        precision, recall, f1: 0..1; ``None`` where it could not be tested.
        needed: how many more examples would help; 0 where hardly any would.
    """

    examples: int
    precision: float | None
    recall: float | None
    f1: float | None
    needed: int


@dataclass(frozen=True, slots=True)
class Report:
    """How well a label set is told: cross-validated, split by work; the mean of several such tests where
    examples are few.

    Attributes:
        examples: that were learned from.
        folds: of the test; 0 where there were too few examples to test at all.
        accuracy: share that is right; of independent classes the mean share of right answers. ``None``
            without a test, as the others.
        macro_f1: mean F1 of the classes.
        baseline_accuracy: of always saying the commonest.
        facts_accuracy: of the same method on facts alone (key, metre, tempo, range, instruments).
        classes: in their order.
        confusion: [truth][said], examples of an exclusive set, of the test that is nearest to the mean where
            examples are few and tested several times; empty for independent classes.
        penalty: of the weights, as chosen.
        seconds: that learning took.
    """

    examples: int
    folds: int
    accuracy: float | None
    macro_f1: float | None
    baseline_accuracy: float
    facts_accuracy: float | None
    classes: tuple[Figures, ...]
    confusion: tuple[tuple[int, ...], ...]
    penalty: float
    seconds: float

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self)

    @classmethod
    def of_json(cls, values: Mapping[str, Any]) -> Report:
        """Back again; raises ``KeyError`` or ``TypeError`` where something is missing."""
        plain = dict(values)
        plain["classes"] = tuple(Figures(**one) for one in plain["classes"])
        plain["confusion"] = tuple(tuple(row) for row in plain["confusion"])
        return cls(**plain)


@dataclass(frozen=True, slots=True)
class Weights:
    """What a label set has learned.

    Attributes:
        mean: float32 [dimension], taken off a vector first.
        matrix: float32 [dimension, classes].
        offset: float32 [classes].
        exclusive: classes share one probability.
    """

    mean: Floats
    matrix: Floats
    offset: Floats
    exclusive: bool

    def probabilities(self, vectors: Floats) -> Floats:
        """float32 [pieces, classes]: calibrated; rows add up to 1 where the set is exclusive."""
        return squashed((vectors - self.mean) @ self.matrix + self.offset, self.exclusive)


@dataclass(frozen=True, slots=True)
class Learned:
    """What came of a task."""

    weights: Weights
    report: Report
    remarks: tuple[str, ...] = field(default=())


def squashed(logits: npt.NDArray[np.floating], exclusive: bool) -> Floats:
    """Logits as probabilities."""
    if exclusive:
        raised = np.exp(logits - logits.max(axis=1, keepdims=True))
        return np.asarray(raised / raised.sum(axis=1, keepdims=True), np.float32)
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(logits, -50, 50))), np.float32)


def check(task: Task) -> None:
    """Whether something can be learned of it.

    Raises:
        ValueError: there are no examples, those of an exclusive set are all of one class, or vectors hold
            what is no number.
    """
    if not len(task.vectors) or not (task.truth * task.weights).any():
        raise ValueError("There are no examples yet.")
    if not np.isfinite(task.vectors).all():
        raise ValueError("Some of the vectors are no numbers.")
    if task.exclusive and (task.truth.sum(axis=0) > 0).sum() < 2:
        raise ValueError("Two tags at least need examples.")
