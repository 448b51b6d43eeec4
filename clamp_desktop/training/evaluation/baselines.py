"""What stands beside a model: its own shape without anything learned, and hand-made features."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from clamp_desktop.music.features.vector import features
from clamp_desktop.music.model_notes import read_model_text
from clamp_desktop.training.data import Item
from clamp_desktop.training.evaluation.probe import Logistic, fitted, folds
from clamp_desktop.training.evaluation.results import Score
from clamp_desktop.training.evaluation.sets import LabelSet
from clamp_desktop.training.evaluation.zero_shot import scored
from clamp_desktop.training.metrics import Floats

RANDOM = "random weights"
FEATURES = "features"
WITHOUT = "without the model"

_FOLDS = 3


def counted(texts: Sequence[str]) -> Floats:
    """Hand-made features of pieces, float32 [pieces, numbers], by ``music.features``.

    Args:
        texts: what a model reads of them: interleaved ABC or MTF.
    """
    return np.stack([features(read_model_text(text)) for text in texts])


@dataclass(frozen=True, slots=True)
class Taught:
    """A classifier of one label set that learned from training pieces.

    Attributes:
        model: ``None`` where these have fewer than two of the classes.
        met: the classes that they have.
    """

    model: Logistic | None
    met: frozenset[int]

    @classmethod
    def by(cls, known: LabelSet, items: Sequence[Item], features: Floats) -> Taught:
        """Learn a set's labels from pieces and their features."""
        members = known.members
        labels = known.of(members)
        met = frozenset(labels)
        if len(met) < 2:
            return cls(None, met)
        works = [items[one].work for one in members]
        return cls(fitted(features[members], labels, works, len(known.prompts), seed=0), met)

    def scores(self, vectors: Floats) -> Floats | None:
        """[pieces, classes]; a class that was never met is never the highest."""
        if self.model is None:
            return None
        scores = self.model.scores(vectors)
        scores[:, [one for one in range(scores.shape[1]) if one not in self.met]] = -np.inf
        return scores


def taught(
    sets: Sequence[LabelSet],
    items: Sequence[Item],
    drawn: Sequence[int],
    vectors: Floats,
    learned: Sequence[Taught],
    seed: int,
) -> list[Score]:
    """What logistic regression on features makes of the zero-shot sets when it is taught the labels.

    Args:
        items: the pieces that the sets label; ``drawn``: places of those of this run.
        vectors: features of these, in this order.
        learned: one for each set. Where there are none, three folds of the pieces themselves, by work, take
            turns.
    """
    found: list[Score] = []
    for number, one in enumerate(sets):
        rows = [row for row, place in enumerate(drawn) if one.labels[place] is not None]
        labels = one.of([drawn[row] for row in rows])
        if len(set(labels)) < 2:
            continue
        works = [items[drawn[row]].work for row in rows]
        scores = (
            learned[number].scores(vectors[rows])
            if learned
            else _in_turns(one, labels, works, vectors[rows], seed)
        )
        if scores is not None:
            found += scored("zero-shot", one, scores, labels)
    return found


def _in_turns(
    one: LabelSet, labels: Sequence[int], works: Sequence[str], vectors: Floats, seed: int
) -> Floats:
    fold = folds(works, _FOLDS, f"taught {one.name} {seed}")
    right = np.asarray(labels)
    scores = np.zeros((len(labels), len(one.prompts)), np.float32)
    for number in range(_FOLDS):
        known, test = np.flatnonzero(fold != number), np.flatnonzero(fold == number)
        if len(test) and len(set(right[known])) > 1:
            groups = [works[row] for row in known.tolist()]
            model = fitted(vectors[known], right[known].tolist(), groups, len(one.prompts), seed)
            scores[test] = model.scores(vectors[test])
    return scores
