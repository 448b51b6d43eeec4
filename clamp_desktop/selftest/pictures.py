"""What is asked about a picture, and of whom: a child process with Qt looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from clamp_desktop.selftest.steps import WrongError
from clamp_desktop.workers.kinds import Kind
from clamp_desktop.workers.messages import Request

LOOKER: Final = Kind("looker", "clamp_desktop.ui.looking:make_looker", "Looking at", "picture", timeout=30)


@dataclass(frozen=True, slots=True)
class Seen:
    """What there is to see.

    Attributes:
        width, height: pixels.
        shades: how many of 256 shades of grey it has.
        marked: share of the pixels that do not have the commonest shade.
    """

    width: int
    height: int
    shades: int
    marked: float


@dataclass(frozen=True, slots=True)
class Look(Request[Seen]):
    """Ask what there is to see in a picture file."""

    path: Path


def check(seen: Seen, what: str, least: float, most: float) -> None:
    """Raises ``WrongError`` unless a picture is large, has shades, and is marked to a share within limits."""
    if seen.width < 400 or seen.height < 400:
        raise WrongError(f"{what} has {seen.width} × {seen.height} pixels only")
    if seen.shades < 8 or not least <= seen.marked <= most:
        raise WrongError(f"{what} looks wrong: {seen.shades} shades, {seen.marked:.1%} of it marked")
