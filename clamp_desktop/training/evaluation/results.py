"""What a measure gives, and how several seeds and the baselines come together in one line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Score:
    """One number of one run.

    Attributes:
        kind: which part of the ruler: ``"captions"``, ``"one concept"``, ``"zero-shot"``, ``"formats"``,
            ``"probe"``, ``"languages"`` or ``"whole search"``.
        name: what was measured, within its kind: ``"full"``, ``"major or minor"``, ``"de"``.
        metric: ``"MRR"``, ``"Hit@10"``, ``"precision@10"``, ``"MAP"``, ``"accuracy"``, ``"macro-F1"`` …
        value: between 0 and 1 (a ratio to English may be more).
        count: queries, or pieces that were classified.
        chance: what answering by chance reaches; ``None`` where that means nothing.
        best: what a perfect matcher of concepts reaches, where that is less than 1.
        remark: for the reader of the table.
    """

    kind: str
    name: str
    metric: str
    value: float
    count: int
    chance: float | None = None
    best: float | None = None
    remark: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells it from the other numbers of its run."""
        return self.kind, self.name, self.metric


@dataclass(frozen=True, slots=True)
class Line:
    """A number over all seeds, beside its baselines.

    Attributes:
        part: the pieces that it was measured on.
        score: of the first seed that has it; its value, count, chance and best are replaced by the means.
        values: one for each seed.
        baselines: ``"random weights"``, ``"features"`` or ``"without the model"`` → mean over the seeds.
    """

    part: str
    score: Score
    values: tuple[float, ...]
    baselines: Mapping[str, float]

    @property
    def mean(self) -> float:
        """Over the seeds."""
        return float(np.mean(self.values))

    @property
    def deviation(self) -> float:
        """Standard deviation of the seeds' values (of a sample: divided by n - 1); 0 for a single seed."""
        return float(np.std(self.values, ddof=1)) if len(self.values) > 1 else 0.0


def lines(
    part: str, runs: Sequence[Iterable[Score]], baselines: Mapping[str, Sequence[Iterable[Score]]]
) -> list[Line]:
    """Seeds and baselines, put together by what was measured.

    Args:
        runs: the model's scores, one list for each seed.
        baselines: name → the same measures of something else, one list for each seed.
    """
    found = _by_key(runs)
    beside = {name: _by_key(several) for name, several in baselines.items()}
    return [
        Line(
            part,
            _mean(scores),
            tuple(score.value for score in scores),
            {
                name: float(np.mean([score.value for score in several[key]]))
                for name, several in beside.items()
                if key in several
            },
        )
        for key, scores in found.items()
    ]


def _by_key(runs: Sequence[Iterable[Score]]) -> dict[tuple[str, str, str], list[Score]]:
    found: dict[tuple[str, str, str], list[Score]] = {}
    for scores in runs:
        for score in scores:
            found.setdefault(score.key, []).append(score)
    return found


def _mean(scores: Sequence[Score]) -> Score:
    first = scores[0]
    return Score(
        first.kind,
        first.name,
        first.metric,
        float(np.mean([one.value for one in scores])),
        round(float(np.mean([one.count for one in scores]))),
        _mean_known([one.chance for one in scores]),
        _mean_known([one.best for one in scores]),
        first.remark,
    )


def _mean_known(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(np.mean(known)) if known else None
