"""Before a device is believed it is asked what the CPU knows: some have given wrong numbers, or none."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from clamp_desktop.model.device import plain_name
from clamp_desktop.model.towers import Tower

_log = logging.getLogger(__name__)

_CPU = torch.device("cpu")
_CLOSE = 1e-3
_ALIKE = 0.999  # cosine; half precision moves a vector, but not to where it would mean something else


def trusted(
    make: Callable[[torch.device], Tower], device: torch.device, items: Sequence[Any]
) -> tuple[Tower, str]:
    """A tower on this device, if it agrees there with the CPU: in batches, or else one by one.

    Results on Apple's GPU have depended on what else is in the batch (pytorch issue 170837); a driver that
    does not fit the card fails at the first product. Where neither way serves, the tower runs on the CPU.

    Args:
        make: builds the tower on a device.
        device: where it should run.
        items: of several lengths, to compare on.

    Returns:
        The tower; and why it runs on the CPU instead, as a sentence for the user, empty where it does not.
    """
    reference = make(_CPU)
    if device.type == _CPU.type:
        return reference, ""
    sample = [part for item in items for part in reference.cut(item)[0]]
    expected = reference.encode(sample)
    trouble = f"The {plain_name(device)} gives other numbers than the processor, so the model runs on that."
    for single in (False, True):
        try:
            tower = make(device)
            tower.budget = 1 if single else tower.budget
            agrees = _agree(tower.encode(sample), expected)
        except (RuntimeError, NotImplementedError, MemoryError) as error:
            reason = (str(error) or type(error).__name__).splitlines()[0]
            trouble = f"The {plain_name(device)} cannot run the model, so the processor does ({reason})."
            continue
        if agrees:
            _log.info("%s agrees with the CPU at %d items a batch", device, tower.budget)
            return tower, ""
    _log.warning("%s", trouble)
    return reference, trouble


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
