"""A small picture of a piece, as whoever asks for it sees it; see ``thumbnail`` for how it is made."""

from __future__ import annotations

from dataclasses import dataclass

VERSION = 1  # of how pictures look; a cache of older ones is of no use


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as SVG; ``width`` and ``height`` in pixels at scale 1."""

    svg: str
    width: float
    height: float
