"""Where the pages of a score are, one below the other: arithmetic without widgets.

Sizes of pages are in *units*, logical pixels at a zoom of 1; positions are in pixels of the view, which is
``zoom`` times as large.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

_GAP, _EDGE = 16.0, 12.0  # pixels between pages, and around all of them
_HEAD = 8.0  # pixels above and below an endless page


class Strip:
    """Pages in a column.

    Attributes:
        sizes: of every page, in units.
        zoom: pixels of a unit.
        endless: the pages are one, without gaps and edges.
        rects: where every page is, in pixels from the top left of the strip.
        width, height: of the whole strip in pixels; ``width`` is at least the room that was given.
    """

    def __init__(self, sizes: Sequence[QSizeF], zoom: float, room: float, endless: bool) -> None:
        """Pages of these sizes; those that are narrower than ``room`` pixels stand in its middle."""
        self.sizes = tuple(sizes)
        self.zoom = zoom
        self.endless = endless
        self._gap = 0.0 if endless else _GAP
        sides, ends = (0.0, _HEAD) if endless else (_EDGE, _EDGE)
        widest = max((size.width() for size in sizes), default=0.0)
        self.width = max(room, widest * zoom + 2 * sides)
        self.rects: list[QRectF] = []
        top = ends
        for size in sizes:
            width, height = size.width() * zoom, size.height() * zoom
            self.rects.append(QRectF((self.width - width) / 2, top, width, height))
            top += height + self._gap
        self.height = (top - self._gap if sizes else top) + ends

    def rect(self, page: int) -> QRectF:
        """Where a page, from 1, is; beyond the last the last."""
        return self.rects[min(max(page, 1), len(self.rects)) - 1]

    def in_sight(self, top: float, bottom: float) -> range:
        """The pages, from 1, that show between two heights; empty only where there are none at all."""
        first = self.page_at(top)
        last = first
        while last < len(self.rects) and self.rects[last].top() < bottom:
            last += 1
        return range(first, last + 1) if first else range(0)

    def page_at(self, height: float) -> int:
        """The page, from 1, at a height or next to it; 0 where there are none."""
        reached = bisect.bisect_left(self.rects, height, key=lambda rect: rect.bottom() + self._gap / 2)
        return min(reached + 1, len(self.rects))

    def to_page(self, place: QPointF) -> tuple[int, QPointF] | None:
        """The page under a place of the strip, and where in it, in units."""
        page = self.page_at(place.y())
        if not page or not (rect := self.rect(page)).contains(place):
            return None
        return page, (place - rect.topLeft()) / self.zoom

    def from_page(self, page: int, rect: QRectF) -> QRectF:
        """A rectangle of a page, in units, as one of the strip."""
        origin = self.rect(page).topLeft()
        return QRectF(origin + rect.topLeft() * self.zoom, rect.size() * self.zoom)


def fitting(page: QSizeF, room: QSizeF, whole: bool) -> float:
    """The zoom at which a page in its edges fills the width of ``room`` or, with ``whole``, fits into it."""
    across = (room.width() - 2 * _EDGE) / max(1.0, page.width())
    down = (room.height() - 2 * _EDGE) / max(1.0, page.height())
    return min(across, down) if whole else across


def guessed(known: Callable[[int], QSizeF | None], pages: int, otherwise: QSizeF) -> tuple[QSizeF, ...]:
    """Sizes of ``pages`` pages; those that nobody knows yet are as high as the known ones are on average."""
    sizes = [known(number) for number in range(1, pages + 1)]
    seen = [size for size in sizes if size is not None]
    if seen:
        height = sum(size.height() for size in seen) / len(seen)
        otherwise = QSizeF(seen[0].width(), height)
    return tuple(otherwise if size is None else size for size in sizes)
