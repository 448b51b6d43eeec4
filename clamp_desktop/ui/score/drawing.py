"""Parts of engraved pages as pictures; everything here runs in a thread beside the window."""

from __future__ import annotations

import itertools
import math
from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from clamp_desktop.ui.memory import give_back
from clamp_desktop.ui.score.boxes import Boxes, boxes_of
from clamp_desktop.ui.score.page_image import renderer
from clamp_desktop.ui.score.page_store import Page

_MOST_PIXELS = 2_500_000  # of one tile: ten megabytes
_KEPT = 2  # drawings ready at hand
_MOST_LETTERS = 400_000  # of their SVG: a drawing takes some forty times as many bytes
_TIDY = 6  # drawings dropped, after which their memory is given back
_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing


@dataclass(frozen=True, slots=True)
class Tile:
    """A part of a page at a scale.

    Attributes:
        edition: what tells the score, its layout and key from others.
        page: from 1.
        scale: pixels of the screen for a unit of the page.
        area: in those pixels.
        ink: the colour of what has none of its own.
    """

    edition: object
    page: int
    scale: float
    area: tuple[int, int, int, int]
    ink: str

    @property
    def units(self) -> QRectF:
        """The area in units of the page."""
        x, y, width, height = self.area
        return QRectF(x / self.scale, y / self.scale, width / self.scale, height / self.scale)


def tiles(edition: object, page: int, size: QSizeF, scale: float, ink: str) -> list[Tile]:
    """The tiles of a page of ``size`` units, row by row."""
    width, height = max(1, round(size.width() * scale)), max(1, round(size.height() * scale))
    across = max(1, math.ceil(width / 2048))
    down = max(1, math.ceil(width / across * height / _MOST_PIXELS))
    columns = [round(width * at / across) for at in range(across + 1)]
    rows = [round(height * at / down) for at in range(down + 1)]
    return [
        Tile(edition, page, scale, (left, top, right - left, bottom - top), ink)
        for top, bottom in itertools.pairwise(rows)
        for left, right in itertools.pairwise(columns)
    ]


@dataclass(frozen=True, slots=True)
class NoteImage:
    """One note in another colour, and where its top left pixel belongs, in pixels of the scaled page."""

    image: QImage
    corner: QPointF


class Draughtsman:
    """Draws; keeps the drawings that it used last. For one thread."""

    def __init__(self) -> None:
        self._drawings: OrderedDict[object, tuple[QSvgRenderer, int]] = OrderedDict()  # and letters
        self._dropped = 0

    def tile(self, tile: Tile, page: Page) -> QImage:
        """A tile, transparent where there is no ink. Raises ``ValueError`` where QtSvg cannot draw it."""
        drawing = self._drawing((tile.edition, tile.page, tile.ink), page, tile.ink)
        x, y, width, height = tile.area
        image = QImage(QSize(width, height), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        whole = QRectF(-x, -y, page.size.width() * tile.scale, page.size.height() * tile.scale)
        painter = QPainter(image)
        painter.setRenderHints(_HINTS)
        drawing.render(painter, whole)
        painter.end()
        return image

    def boxes(self, edition: object, number: int, page: Page, ink: str) -> Boxes:
        """Where the notes and measures of a page are. Raises as ``tile`` does."""
        return boxes_of(page.svg, self._drawing((edition, number, ink), page, ink))

    def notes(self, tile: Tile, page: Page, boxes: Boxes) -> dict[str, NoteImage]:
        """All notes of a page, each by itself, in the ink and at the scale of ``tile``. Raises as it does."""
        drawing = self._drawing((tile.edition, tile.page, tile.ink), page, tile.ink)
        found: dict[str, NoteImage] = {}
        for note, box in boxes.notes.items():
            scaled = QRectF(box.topLeft() * tile.scale, box.size() * tile.scale)
            area: QRect = scaled.toAlignedRect().adjusted(-1, -1, 1, 1)
            image = QImage(area.size(), QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            painter.setRenderHints(_HINTS)
            painter.translate(-area.topLeft())
            drawing.render(painter, note, scaled)
            painter.end()
            found[note] = NoteImage(image, QPointF(area.topLeft()))
        return found

    def _drawing(self, key: object, page: Page, ink: str) -> QSvgRenderer:
        kept = self._drawings.pop(key, None)
        if kept is None:
            svg = page.svg
            self._make_room(len(svg))
            kept = renderer(svg, ink), len(svg)
        self._drawings[key] = kept
        return kept[0]

    def _make_room(self, letters: int) -> None:
        while self._drawings:
            filled = letters + sum(one for _, one in self._drawings.values())
            if len(self._drawings) < _KEPT and filled <= _MOST_LETTERS:
                return
            self._drawings.popitem(last=False)
            self._dropped += 1
            if self._dropped % _TIDY == 0:
                give_back()
