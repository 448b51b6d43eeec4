"""How sure a tag is: how far a piece stands out from the rest of the library for that tag.

As ``library.similarity.strength`` has it for queries, for many tags at once: each has its own background,
the cosines of the library with it, drawn towards what the model was calibrated with while the library is
small. So a tag to which everything is near ("piano") is sure of nothing, and in a library of waltzes no piece
is strongly a waltz: the tag would tell nothing apart.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from clamp_desktop.library.protocols import Vectors
from clamp_desktop.library.similarity.strength import PRIOR, Calibration, Floats

_NARROWEST = 0.25  # of the calibrated spread, as in ``strength``


@dataclass(frozen=True, slots=True)
class Backgrounds:
    """What each tag is compared with: float64 [tags] each."""

    mean: Floats
    spread: Floats

    @classmethod
    def of(cls, cosines: Vectors, calibration: Calibration) -> Backgrounds:
        """From the cosines [pieces, tags] of a sample of the library."""
        count, tags = cosines.shape
        if count == 0:
            return cls(np.full(tags, calibration.mean), np.full(tags, calibration.spread))
        numbers = cosines.astype(np.float64)
        median = np.median(numbers, axis=0)
        below = np.minimum(numbers - median, 0.0)
        lower = np.sqrt((below**2).sum(0) / (numbers <= median).sum(0))
        spread = np.maximum(numbers.std(axis=0), lower)
        share = count / (count + PRIOR)
        # As of the pieces and the calibration's together: a library that lies far off as a whole, since it
        # is all of one kind, is not far off from itself.
        apart = share * (1 - share) * (median - calibration.mean) ** 2
        mixed = np.sqrt(share * spread**2 + (1 - share) * calibration.spread**2 + apart)
        return cls(
            share * median + (1 - share) * calibration.mean,
            np.maximum(mixed, _NARROWEST * calibration.spread),
        )

    def log_odds(self, cosines: Vectors, calibration: Calibration) -> Vectors:
        """Log-odds [pieces, tags] of cosines [pieces, tags], float32."""
        scale = (1.0 / (self.spread * calibration.scale)).astype(np.float32)
        offset = (-self.mean * scale - calibration.centre / calibration.scale).astype(np.float32)
        found: Vectors = cosines * scale + offset
        return found
