"""Which patches M3 has to rebuild, and what it sees in their places."""

from __future__ import annotations

import math
import random

import numpy as np
import numpy.typing as npt

from clamp_desktop.model.patches import Patches
from clamp_desktop.training.clamp2.config import Masking

MASK = 3
"""The code of a blank: after padding, start and end mark."""

_END = 2


def hide(patches: Patches, masking: Masking, rng: random.Random) -> tuple[Patches, npt.NDArray[np.bool_]]:
    """Hide a share of a piece's patches (paper, section 3.2: 45 %; of these 80 % / 10 % / 10 %).

    Args:
        patches: uint8 [n, 64], begin and end patch included; they may be chosen as well.
        masking: the shares.
        rng: decides.

    Returns:
        What the encoder sees, and bool [n]: which are to be rebuilt. Some of these it sees as they are.
    """
    seen = patches.copy()
    chosen = rng.sample(range(len(patches)), math.ceil(masking.share * len(patches)))
    kind = rng.random()
    for place in sorted(chosen):
        if not masking.one_kind:
            kind = rng.random()
        if kind < masking.masked:
            seen[place] = MASK
        elif kind < masking.masked + masking.shuffled:
            seen[place] = _shuffled(patches[place], rng)
    asked = np.zeros(len(patches), bool)
    asked[chosen] = True
    return seen, asked


def _shuffled(patch: npt.NDArray[np.uint8], rng: random.Random) -> npt.NDArray[np.uint8]:
    """The characters between start and end mark in another order."""
    ends = np.flatnonzero(patch == _END)
    end = int(ends[0]) if len(ends) else len(patch)
    order = list(range(1, end))
    rng.shuffle(order)
    return patch[[0, *order, *range(end, len(patch))]]
