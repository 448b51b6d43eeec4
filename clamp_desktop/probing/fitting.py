"""Logistic regression with a quadratic penalty, by torch: one class of several, or several yes-or-no.

Many of them at once: the same examples with other weights (a fold is left out by a weight of zero) and other
penalties. One product serves all, which is what makes choosing and testing quick for a few examples.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as functional

from clamp_desktop.probing.task import Floats

_CURVATURE = 0.1  # of the loss an example, about; only how fast it goes depends on it


@dataclass(frozen=True, slots=True)
class Lines:
    """Fitted lines: logits are ``(vectors - mean) / scale @ matrices[n] + offsets[n]``.

    Attributes:
        mean: float32 [dimension].
        matrices: float32 [lines, dimension, classes].
        offsets: float32 [lines, classes].
    """

    mean: Floats
    scale: float
    matrices: Floats
    offsets: Floats

    def logits(self, line: int, vectors: Floats) -> Floats:
        """float32 [examples, classes] of one line."""
        return np.asarray(
            ((vectors - self.mean) / self.scale) @ self.matrices[line] + self.offsets[line], np.float32
        )


def fit(
    vectors: Floats,
    truth: Floats,
    weights: Floats,
    exclusive: bool,
    penalties: Sequence[float],
    steps: int = 60,
) -> Lines:
    """A line for each penalty and weighting; half the penalty times the squared matrix adds to the loss.

    Args:
        vectors: float32 [examples, dimension].
        truth: float32 [examples, classes].
        weights: float32 [lines, examples, classes], see ``task.Task``.
        penalties: [lines].
    """
    mean = vectors.mean(axis=0)
    centred = vectors - mean
    scale = max(float(np.sqrt((centred**2).mean())), 1e-9)
    counted = np.flatnonzero(weights.any(axis=(0, 2)))  # the others add nothing to any loss
    x = torch.from_numpy(np.ascontiguousarray(centred[counted] / np.float32(scale)))
    y, w = torch.from_numpy(truth[counted]), torch.from_numpy(np.ascontiguousarray(weights[:, counted]))
    with _one_thread():
        matrices, offsets = _minimise(x, y, w, exclusive, penalties, steps)
    return Lines(mean, scale, matrices, offsets)


def _minimise(
    x: torch.Tensor,
    y: torch.Tensor,
    w: torch.Tensor,
    exclusive: bool,
    penalties: Sequence[float],
    steps: int,
) -> tuple[Floats, Floats]:
    lines, _, classes = w.shape
    penalty = torch.tensor(penalties, dtype=torch.float32)
    heavy = w.amax(dim=2)
    counted = (heavy if exclusive else w.mean(dim=2)).sum(dim=1)
    # Variables of like curvature, whatever the penalty: all lines then go at one pace.
    pace = (1.0 / (penalty + _CURVATURE * counted).sqrt()).view(1, lines, 1)
    free = torch.zeros(x.shape[1], lines, classes, requires_grad=True)
    offset = torch.zeros(lines, classes, requires_grad=True)
    target = y.argmax(dim=1).repeat_interleave(lines)
    spread = y.unsqueeze(1).expand(-1, lines, -1)
    loads = w.permute(1, 0, 2)
    total = float(counted.sum()) or 1.0
    optimiser = torch.optim.LBFGS(
        [free, offset],
        max_iter=steps,
        tolerance_grad=1e-6,
        tolerance_change=1e-9,
        history_size=10,
        line_search_fn="strong_wolfe",
    )

    def closure() -> torch.Tensor:
        optimiser.zero_grad()
        matrix = free * pace
        logits = (x @ matrix.reshape(x.shape[1], -1)).view(-1, lines, classes) + offset
        if exclusive:
            losses = functional.cross_entropy(logits.reshape(-1, classes), target, reduction="none")
            loss = (losses.view(-1, lines) * heavy.T).sum()
        else:
            losses = functional.binary_cross_entropy_with_logits(logits, spread, reduction="none")
            loss = (losses * loads).sum()
        loss = (loss + (penalty.view(1, lines, 1) / 2 * matrix**2).sum()) / total
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimiser.step(closure)  # type: ignore[no-untyped-call]
    matrix = (free * pace).detach().permute(1, 0, 2)
    return matrix.numpy(), offset.detach().numpy()


@contextlib.contextmanager
def _one_thread() -> Iterator[None]:
    """Steps are many and short. Several threads wait for each other at each: on a busy computer with two
    processors 10,000 examples took two threads 18 s of both, and take one 3 s."""
    usual = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(usual)
