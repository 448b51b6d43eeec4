"""Notes as pixels: however many are in sight, they are filled in at once by array arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from clamp_desktop.ui.roll.roll_notes import FAMILIES, Floats, Ints

Pixels = npt.NDArray[np.uint32]

LEVELS: Final = 8
"""Shades of a colour, from soft to loud."""

_SOFTEST: Final = 0.42  # of the colour's strength
_DIMMED: Final = 0.16
_UNHEARD: Final = 0.3
_GAP: Final = 1  # pixels between a note and the next, above and beside

Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Spans:
    """Notes in sight: pixels from ``begins`` up to ``ends`` in ``rows``, in colours of a palette."""

    rows: Ints
    begins: Ints
    ends: Ints
    colours: Ints


def palette(colours: tuple[Colour, ...], ground: Colour, grey: Colour) -> Pixels:
    """The colours of notes as 0xffRRGGBB: families by level, the same dimmed, ``grey`` for what is not heard.

    Number 0 is no note.
    """
    shades = [0]
    for strength in (1.0, _DIMMED):
        for colour in colours[: len(FAMILIES)]:
            for level in range(LEVELS):
                share = (_SOFTEST + (1 - _SOFTEST) * level / (LEVELS - 1)) * strength
                shades.append(packed(blend(colour, ground, share)))
    return np.array([*shades, packed(blend(grey, ground, _UNHEARD))], np.uint32)


def colour_numbers(
    families: Ints, velocities: Ints, only: int | None = None, unheard: npt.NDArray[np.bool_] | None = None
) -> Ints:
    """Places in a ``palette``: notes of other families than ``only`` are dimmed, ``unheard`` ones grey."""
    levels = np.clip(velocities * LEVELS // 128, 0, LEVELS - 1)
    numbers: Ints = 1 + families * LEVELS + levels
    if only is not None:
        numbers = np.where(families == only, numbers, numbers + len(FAMILIES) * LEVELS)
    if unheard is not None:
        numbers = np.where(unheard, 1 + 2 * len(FAMILIES) * LEVELS, numbers)
    return numbers


def spans(onsets: Floats, ends: Floats, rows: Ints, colours: Ints, left: float, scale: float) -> Spans:
    """Notes as pixels: ``left`` is the moment at pixel 0, ``scale`` pixels a second."""
    begins = np.floor((onsets - left) * scale).astype(np.int64)
    stops = np.floor((ends - left) * scale).astype(np.int64)
    # A hairline of ground behind every note that has room for it: repeated notes stay apart.
    stops = np.where(stops - begins > 3, stops - _GAP, stops)
    return Spans(rows, begins, np.maximum(stops, begins + 1), colours)


def draw(pixels: Pixels, notes: Spans, shades: Pixels, height: int, top: int) -> None:
    """Fill notes into an image [h, w]; rows are ``height`` pixels, row 0 begins at pixel ``top``."""
    rows, width = pixels.shape
    if not len(notes.rows) or not rows or not width:
        return
    first = max(0, -top // height)
    count = max(0, -(-(rows - top) // height) - first)
    lines = np.zeros((count, width), np.uint8)
    inside = (notes.rows >= first) & (notes.rows < first + count)
    begins, ends = np.clip(notes.begins[inside], 0, width), np.clip(notes.ends[inside], 0, width)
    lengths = ends - begins
    starts = (notes.rows[inside] - first) * width + begins
    total = int(lengths.sum())
    if not total:
        return
    # Every pixel of every note: its start, and how far it is from there.
    away = np.arange(total) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    lines.ravel()[np.repeat(starts, lengths) + away] = np.repeat(notes.colours[inside], lengths)
    gap = _GAP if height > 3 else 0
    for number in np.flatnonzero(lines.any(axis=1)).tolist():
        begin = top + (first + number) * height
        region = pixels[max(begin, 0) : max(0, min(begin + height - gap, rows))]
        line = lines[number]
        filled = line > 0
        region[:, filled] = shades[line[filled]]


def blend(colour: Colour, ground: Colour, share: float) -> Colour:
    """A colour over a ground."""
    red, green, blue = (
        round(one * share + other * (1 - share)) for one, other in zip(colour, ground, strict=True)
    )
    return red, green, blue


def packed(colour: Colour) -> int:
    """As 0xffRRGGBB."""
    red, green, blue = colour
    return 0xFF000000 | red << 16 | green << 8 | blue


def unpacked(name: str) -> Colour:
    """``"#RRGGBB"`` as numbers."""
    return int(name[1:3], 16), int(name[3:5], 16), int(name[5:7], 16)
