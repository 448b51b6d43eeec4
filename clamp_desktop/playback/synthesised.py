"""What a synthesiser answers. No synthesiser is needed to read it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from clamp_desktop.playback.limiter import Samples


@dataclass(frozen=True, slots=True)
class Instruments:
    """What plays.

    Attributes:
        soundfont: its file.
        trouble: why it is not the one that was asked for, in words; empty when it is.
    """

    soundfont: Path
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Sound:
    """Some frames of a take.

    Attributes:
        samples: float32 [n, 2] within -1 and 1.
        ended: nothing comes after them.
        lost: there are none, since this process does not know the take up to here: begin another one.
    """

    samples: Samples = field(repr=False)
    ended: bool = False
    lost: bool = False
