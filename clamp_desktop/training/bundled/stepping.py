"""One training's steps to the end: from the saved state where there is one, saved now and then, told."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

_TELL_EVERY = 50


class Steps(Protocol):
    """What takes steps."""

    step: int

    def advance(self) -> tuple[float, ...]: ...
    def save(self, path: Path) -> None: ...
    def load(self, path: Path) -> None: ...


def run_steps(
    training: Steps, state: Path, steps: int, name: str, losses: Sequence[str], save_every: int
) -> None:
    """Take the steps that are left.

    Args:
        state: where the training is saved.
        name: of the training; losses: what its losses are called.
    """
    state.parent.mkdir(parents=True, exist_ok=True)
    if state.exists():
        training.load(state)
    started, first = time.monotonic(), training.step
    found: list[tuple[float, ...]] = []
    while training.step < steps:
        found.append(training.advance())
        if training.step % _TELL_EVERY == 0:
            means = np.mean(found[-_TELL_EVERY:], axis=0)
            told = " ".join(f"{loss} {mean:.3f}" for loss, mean in zip(losses, means, strict=True))
            pace = (time.monotonic() - started) / (training.step - first)
            sys.stderr.write(f"{name} {training.step}/{steps} {told} {pace:.2f} s a step\n")
        if training.step % save_every == 0:
            training.save(state)
    training.save(state)
