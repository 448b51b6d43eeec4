"""Finding a place on a finished map for what came later; nothing that is on it moves."""

from __future__ import annotations

import zlib

import numpy as np

from clamp_desktop.chart.neighbours import Floats
from clamp_desktop.chart.repulsion import Points

_NEIGHBOURS = 8
_ROWS = 512
_BESIDE = 0.4  # units of the map between what is placed and where its neighbours are


def place(units: Floats, known: Floats, points: Points) -> Points:
    """Where new vectors belong on a map.

    Each goes to the middle one of its neighbours, not to their mean: of neighbours on two islands the mean is
    in the water between. A little beside it, so that dots do not hide each other.

    Args:
        units: float32 [n, dimension], length 1.
        known: float32 [m, dimension], what is on the map; at least one.
        points: [m, 2], where.

    Returns:
        float64 [n, 2].
    """
    count = min(_NEIGHBOURS, len(known))
    found = np.empty((len(units), 2))
    for start in range(0, len(units), _ROWS):
        part = units[start : start + _ROWS]
        likeness = part @ known.T
        best = np.argpartition(likeness, -count, axis=1)[:, -count:]
        weights = np.exp(10 * np.take_along_axis(likeness, best, axis=1).astype(np.float64))
        around = points[best]
        apart = np.linalg.norm(around[:, :, None] - around[:, None], axis=-1)
        middle = np.argmin((apart * weights[:, None, :]).sum(axis=2), axis=1)
        found[start : start + _ROWS] = around[np.arange(len(part)), middle]
    angles = np.array([zlib.crc32(unit.tobytes()) for unit in units]) / 2**32 * 2 * np.pi
    return found + _BESIDE * np.column_stack([np.cos(angles), np.sin(angles)])
