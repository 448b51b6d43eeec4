"""Devices that have been seen to give wrong numbers are checked against the CPU before they are believed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from clamp_desktop.model.towers import Tower

_log = logging.getLogger(__name__)

_DOUBTFUL = frozenset(
    {"mps"}
)  # results there have depended on what else is in the batch (pytorch issue 170837)
_CLOSE = 1e-3
_ALIKE = 0.999  # cosine; half precision moves a vector, but not to where it would mean something else


def trusted(make: Callable[[torch.device], Tower], device: torch.device, items: Sequence[Any]) -> Tower:
    """A tower on this device; a doubtful one has to agree with the CPU, in batches or at least one by one.

    Where it does not, the tower runs on the CPU.

    Args:
        make: builds the tower on a device.
        device: where it should run.
        items: of several lengths, to compare on.
    """
    tower = make(device)
    if device.type not in _DOUBTFUL:
        return tower
    reference = make(torch.device("cpu"))
    sample = [part for item in items for part in reference.cut(item)[0]]
    expected = reference.encode(sample)
    for budget in (tower.budget, 1):
        tower.budget = budget
        if _agree(tower.encode(sample), expected):
            _log.info("%s agrees with the CPU at %d items a batch", device, budget)
            return tower
    _log.warning("%s gives other numbers than the CPU; the model runs on the CPU", device)
    return reference


def halved(tower: Tower, kind: torch.dtype | None, items: Sequence[Any]) -> Tower:
    """The same tower, computing in half precision if what it gives then stays close to what it gave before.

    Args:
        kind: the half-precision type; ``None`` changes nothing.
        items: of several lengths, to compare on.
    """
    if kind is None:
        return tower
    sample = [part for item in items for part in tower.cut(item)[0]]
    expected = tower.encode(sample)
    tower.half = kind
    got = tower.encode(sample)
    lengths = np.linalg.norm(expected, axis=1) * np.linalg.norm(got, axis=1)
    if not np.isfinite(got).all() or ((expected * got).sum(axis=1) < _ALIKE * lengths).any():
        _log.warning("%s moves the vectors too far; the model computes in float32", kind)
        tower.half = None
    return tower


def _agree(got: npt.NDArray[np.float32], expected: npt.NDArray[np.float32]) -> bool:
    scale = float(np.abs(expected).max()) or 1.0
    return bool(np.isfinite(got).all() and np.abs(got - expected).max() <= _CLOSE * scale)
