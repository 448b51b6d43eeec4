"""The lowest point of a smooth function of many numbers: L-BFGS (Nocedal 1980) with halved steps."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import numpy as np

from clamp_desktop.training.metrics import Floats

_STEPS = 80
_MEMORY = 10  # steps from which the curvature is guessed
_ENOUGH = 1e-4  # of the descent that the slope promises; less is a step too far
_FLAT = 1e-4  # length of the slope at which the bottom is near enough


def minimise(loss: Callable[[Floats], tuple[float, Floats]], start: Floats) -> Floats:
    """Where a function is lowest, from a starting point.

    Args:
        loss: point → value and slope there.
    """
    point, (value, slope) = start, loss(start)
    memory: deque[tuple[Floats, Floats, float]] = deque(maxlen=_MEMORY)
    for _ in range(_STEPS):
        if float(np.linalg.norm(slope)) < _FLAT:
            break
        direction = _direction(slope, memory)
        promised = float(slope @ direction)
        length = 1.0 if memory else min(1.0, 1.0 / float(np.abs(slope).sum()))
        for _ in range(20):
            following = point + length * direction
            lower, tilt = loss(following)
            if lower <= value + _ENOUGH * length * promised:
                break
            length /= 2
        else:
            break
        step, bend = following - point, tilt - slope
        if (curve := float(step @ bend)) > 1e-10:
            memory.append((step, bend, curve))
        point, value, slope = following, lower, tilt
    return point


def _direction(slope: Floats, memory: deque[tuple[Floats, Floats, float]]) -> Floats:
    """Downhill, bent by what the last steps told of the curvature."""
    found = -slope
    if not memory:
        return found
    shares = []
    for step, bend, curve in reversed(memory):
        share = float(step @ found) / curve
        found = found - share * bend
        shares.append(share)
    _, bend, curve = memory[-1]
    found = found * (curve / float(bend @ bend))
    for (step, bend, curve), share in zip(memory, reversed(shares), strict=True):
        found = found + (share - float(bend @ found) / curve) * step
    return found
