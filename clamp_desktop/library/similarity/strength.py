"""From cosines to a strength between 0 and 1 that means the same from query to query.

A cosine by itself says little: one query lies near everything, another far from everything. What counts
is how far a piece stands out from the rest of the library *for this query*, so the cosine is standardised
against the query's own background: ``z = (cosine - mean) / spread``. The middle is the median over the
library, the spread its standard deviation, or that of the lower half where it is wider: so few answers
among many pieces stand out, and half a library cannot. A small library says little about itself, so both
are drawn towards what the model was calibrated with, as if that were ``PRIOR`` further pieces.

``z`` becomes log-odds, ``(z - centre) / scale``, and the logistic of that is the strength: 0.5 where a
piece is as likely as not to be what was meant. ``centre`` and ``scale`` are fitted when a model is made,
by logistic regression on pairs that are known to fit or not; ``ModelInfo.calibration`` brings them, for words
and for music::

    {"text": {"mean": 0.02, "spread": 0.05, "centre": 2.0, "scale": 0.7}, "music": {…}}

Every number may be missing; the defaults below then serve. Log-odds are used throughout because evidence
of several kinds can be added (``evidence``).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from clamp_desktop.library.protocols import Vectors
from clamp_desktop.library.similarity.exact import Matrix

Floats = npt.NDArray[np.float64]

PRIOR = 30  # pieces
SAMPLE = 4096  # pieces that stand for the rest of a larger library
_NARROWEST = 0.25  # of the calibrated spread: below it, differences are noise
_DEFAULTS = {
    "text": {"mean": 0.0, "spread": 0.08, "centre": 2.0, "scale": 0.7},
    "music": {"mean": 0.1, "spread": 0.15, "centre": 2.0, "scale": 0.7},
}


@dataclass(frozen=True, slots=True)
class Calibration:
    """What turns cosines into strengths.

    Attributes:
        mean, spread: of the cosines of a query with music that has nothing to do with it.
        centre: the ``z`` at which a piece is as likely as not to be meant.
        scale: of the logistic, in ``z``.
    """

    mean: float
    spread: float
    centre: float
    scale: float

    @classmethod
    def of(cls, numbers: Mapping[str, Any], kind: str) -> Calibration:
        """For ``"text"`` or ``"music"`` queries, from a model's numbers; defaults for the missing."""
        given = numbers.get(kind)
        usable = {
            name: float(value)
            for name, value in (given.items() if isinstance(given, Mapping) else ())
            if name in _DEFAULTS[kind] and isinstance(value, int | float) and np.isfinite(value)
        }
        values = _DEFAULTS[kind] | usable
        for name in ("spread", "scale"):
            if values[name] <= 0:
                values[name] = _DEFAULTS[kind][name]
        return cls(**values)


def log_odds(cosines: Vectors, background: Vectors, calibration: Calibration) -> Floats:
    """Log-odds that pieces with these cosines are meant, given the cosines of the library at large."""
    mean, spread = _background(np.asarray(background, np.float64), calibration)
    z = (np.asarray(cosines, np.float64) - mean) / spread
    found: Floats = (z - calibration.centre) / calibration.scale
    return found


def sample(matrix: Matrix) -> Vectors:
    """Vectors that stand for the whole matrix, evenly drawn from it."""
    step = -(-len(matrix) // SAMPLE) if len(matrix) else 1
    return matrix.vectors[::step]


def logistic(log_odds: Floats) -> Floats:
    """Log-odds as a probability."""
    found: Floats = 1.0 / (1.0 + np.exp(-np.clip(log_odds, -50, 50)))
    return found


def softened(log_odds: Floats, limit: float) -> Floats:
    """Log-odds that come near a limit but never reach it, so that the order stays."""
    found: Floats = limit * np.tanh(log_odds / limit)
    return found


def _background(cosines: Floats, calibration: Calibration) -> tuple[float, float]:
    count = len(cosines)
    if count == 0:
        return calibration.mean, calibration.spread
    median = float(np.median(cosines))
    lower = cosines[cosines <= median] - median
    spread = max(float(np.std(cosines)), float(np.sqrt(np.mean(lower**2))))
    own = count / (count + PRIOR)
    mixed = own * spread**2 + (1 - own) * calibration.spread**2
    return (
        own * median + (1 - own) * calibration.mean,
        max(float(np.sqrt(mixed)), _NARROWEST * calibration.spread),
    )
