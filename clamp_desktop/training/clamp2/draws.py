"""Which piece stands in which place of which batch: known from the seed alone, so nothing need be stored."""

from __future__ import annotations

import functools
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from clamp_desktop.training.clamp2.config import Stage


@dataclass(frozen=True, slots=True)
class Place:
    """A step of a training: its stage, and the steps of it that were before."""

    stage: Stage
    number: int
    before: int
    steps: int

    @property
    def rate(self) -> float:
        """The learning rate here."""
        stage = self.stage
        if self.before < stage.warmup:
            return stage.rate * (self.before + 1) / stage.warmup
        if not stage.decay:
            return stage.rate
        return stage.rate * (1 - 0.95 * (self.before - stage.warmup) / max(1, self.steps - stage.warmup))


class Schedule:
    """The stages one after another.

    Args:
        stages: of a configuration.
        count: how many pieces there are: an epoch.
    """

    def __init__(self, stages: Sequence[Stage], count: int) -> None:
        self._stages = stages
        self._steps = [one.steps or max(1, math.ceil(one.epochs * count / one.batch)) for one in stages]
        self.steps = sum(self._steps)

    def place(self, step: int) -> Place:
        """Where a step stands; ``ValueError`` after the last one."""
        before = step
        for number, (stage, steps) in enumerate(zip(self._stages, self._steps, strict=True)):
            if before < steps:
                return Place(stage, number, before, steps)
            before -= steps
        raise ValueError("the training is done")


class Draws:
    """Pieces for batches: by weight, or every piece once before any comes again."""

    def __init__(self, count: int, weights: Sequence[float] | None, seed: int) -> None:
        self._count, self._seed = count, seed
        self._summed = list(accumulate(weights)) if weights is not None else None
        self._epoch = functools.lru_cache(maxsize=2)(self._shuffled)

    def batch(self, step: int, place: Place) -> list[int]:
        """Numbers of the pieces of a step, ``place.stage.batch`` of them."""
        size = place.stage.batch
        if self._summed is not None:
            rng = random.Random(f"{self._seed}:{step}:pieces")
            return rng.choices(range(self._count), cum_weights=self._summed, k=size)
        first = place.before * size
        return [
            self._epoch(place.number, slot // self._count)[slot % self._count]
            for slot in range(first, first + size)
        ]

    def _shuffled(self, stage: int, epoch: int) -> list[int]:
        order = list(range(self._count))
        random.Random(f"{self._seed}:{stage}:{epoch}:order").shuffle(order)
        return order
