"""Choosing among a few labels that the model was never taught: the nearest text wins."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from clamp_desktop.training.evaluation.results import Score
from clamp_desktop.training.evaluation.sets import LabelSet
from clamp_desktop.training.metrics import Floats, chance_macro_f1, classification, unit


def zero_shot(
    sets: Sequence[LabelSet],
    drawn: Sequence[int],
    music: Floats,
    embed: Callable[[Sequence[str]], Floats],
) -> list[Score]:
    """Accuracy, balanced accuracy and macro-F1 for every set.

    Args:
        drawn: places of the pieces of this run among those that the sets label.
        music: their vectors, in this order.
        embed: texts → vectors.
    """
    found: list[Score] = []
    for one in sets:
        rows = [row for row, place in enumerate(drawn) if one.labels[place] is not None]
        labels = one.of([drawn[row] for row in rows])
        if len(set(labels)) > 1:
            scores = unit(music[rows]) @ unit(embed(one.prompts)).T
            found += scored("zero-shot", one, scores, labels)
    return found


def scored(kind: str, one: LabelSet, scores: Floats, labels: Sequence[int]) -> list[Score]:
    """The three numbers of a classification.

    Args:
        scores: [pieces, classes], the higher the likelier.
        labels: the right class of each piece.
    """
    measured = classification(scores, labels)
    shares = np.bincount(labels, minlength=len(one.prompts)) / len(labels)
    even = 1 / len(one.prompts)
    remark = f"{len(one.prompts)} classes, the largest has {shares.max():.0%}"
    values = (
        ("accuracy", measured.accuracy, even),
        ("balanced accuracy", measured.balanced, even),
        ("macro-F1", measured.macro_f1, chance_macro_f1(labels, len(one.prompts))),
    )
    return [
        Score(kind, one.name, metric, value, len(labels), chance, None, remark)
        for metric, value, chance in values
    ]
