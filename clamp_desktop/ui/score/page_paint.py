"""What a view of pages looks like: paper, music as far as it is drawn, marks, a word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from clamp_desktop.ui.style.theme import tokens
from clamp_desktop.ui.style.tokens import SPACE_4, Paper

if TYPE_CHECKING:
    from clamp_desktop.ui.score.pages_view import PagesView

_CENTRED = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value


def paint(view: PagesView, painter: QPainter, exposed: QRectF) -> None:
    """Paint the viewport of a view."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sheet, whole = view.colours(), view.viewport().rect()
    seamless = view.endless and view.store.edition is not None and not view.word
    painter.fillRect(exposed, QColor(sheet.paper if seamless else tokens().window))
    if view.still is not None:
        painter.drawPixmap(whole, view.still)
    else:
        for page in view.pages_in_sight():
            _paint_page(view, painter, page, sheet)
    if view.word:
        painter.setPen(QColor(tokens().muted))
        painter.drawText(whole.adjusted(SPACE_4, SPACE_4, -SPACE_4, -SPACE_4), _CENTRED, view.word)
    if view.hasFocus():
        painter.setPen(QColor(tokens().accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(whole.adjusted(0, 0, -1, -1))


def _paint_page(view: PagesView, painter: QPainter, page: int, sheet: Paper) -> None:
    rect = view.page_rect(page)
    if not view.endless:
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.setBrush(QColor(sheet.paper))
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
    view.marks.paint_below(painter, page, rect, sheet)
    _paint_music(view, painter, page, rect, sheet)
    view.marks.paint_above(painter, page, rect, sheet)


def _paint_music(view: PagesView, painter: QPainter, page: int, rect: QRectF, sheet: Paper) -> None:
    wanted = [(tile, view.easel.picture(tile)) for tile in view.tiles(page, in_sight=True)]
    ready = [(tile, image) for tile, image in wanted if image is not None]
    if len(ready) < len(wanted):
        edition = view.store.edition
        others = view.easel.others(edition.key if edition else None, page, sheet.ink)
        ready = [pair for pair in others if pair[0].scale == others[-1][0].scale]
    for tile, image in ready:
        if tile.scale == view.scale and not view.moving:
            ratio = view.devicePixelRatioF()
            x, y, width, height = tile.area
            target = QRectF(x / ratio, y / ratio, width / ratio, height / ratio)
        else:
            units = tile.units
            target = QRectF(units.topLeft() * view.zoom, units.size() * view.zoom)
        painter.drawImage(target.translated(rect.topLeft()), image)
