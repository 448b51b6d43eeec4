"""The whole search, as the user gets it: facts, words and embedding together.

The library is not known here: whoever measures brings a ``Search`` over the pieces (the command line makes
a temporary library of them).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from clamp_desktop.training.evaluation.results import Score
from clamp_desktop.training.evaluation.retrieval import Asked, Concepts, caption_scores, one_concept
from clamp_desktop.training.metrics import Floats
from clamp_desktop.vocabulary import Vocabulary

KIND = "whole search"


class Search(Protocol):
    """Answers words with pieces."""

    def __call__(self, text: str, *, model: bool = True) -> Sequence[int]:
        """Places of the pieces that fit, best first; the end of the list may be missing.

        Args:
            model: whether the embedding takes part, or facts and words alone answer.
        """
        ...


def whole_search(
    search: Search,
    asked: Sequence[Asked],
    concepts: Concepts,
    vocabulary: Vocabulary,
    *,
    model: bool = True,
) -> list[Score]:
    """Caption → its piece, and one-concept queries by the first English name.

    Pieces that an answer leaves out share the ranks behind it.
    """
    found: list[Score] = []
    pieces = concepts.true.shape[1]
    for one in asked:
        scores = _ranked([search(text, model=model) for text in one.texts], pieces)
        found += caption_scores(KIND, one, scores)
    names = [vocabulary.names(one, "en")[0] for one in concepts.ids]
    if names:
        scores = _ranked([search(name, model=model) for name in names], pieces)
        found += [
            Score(KIND, f"one concept, {s.name}", s.metric, s.value, s.count, s.chance)
            for s in one_concept(concepts, scores)
        ]
    return found


def _ranked(answers: Sequence[Sequence[int]], pieces: int) -> Floats:
    """Scores [queries, pieces] of the same order; equal for the pieces that are left out."""
    scores = np.zeros((len(answers), pieces))
    for row, answer in enumerate(answers):
        scores[row, list(answer)] = pieces - np.arange(len(answer))
    return scores
