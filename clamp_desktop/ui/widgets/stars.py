"""A rating as five stars: a click, an arrow or a figure sets it, the same star again takes it away."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QWidget

from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import ICON, SPACE_1

HIGHEST = 5
_INNER = 0.42  # of the radius, where the star is thinnest


class Stars(QAbstractSlider):
    """``rated`` carries 0 to 5; 0 is no rating. A slider to screen readers, which may also move it."""

    rated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rating: int | None = 0
        self._under = 0  # the star that the pointer is on
        self.setRange(0, HIGHEST)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.valueChanged.connect(self._rate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        Theme.shared().changed.connect(self.update)
        self.show_rating(0)

    @property
    def rating(self) -> int | None:
        """What is shown; ``None`` where pieces differ."""
        return self._rating

    def show_rating(self, rating: int | None) -> None:
        """Show a rating; ``None``: several pieces that differ."""
        self._rating = rating
        self.blockSignals(True)
        self.setValue(rating or 0)
        self.blockSignals(False)
        if rating is None:
            name = self.tr("Rating: not the same for all")
        elif rating:
            name = self.tr("Rating: %1 of 5").replace("%1", str(rating))
        else:
            name = self.tr("Not rated")
        self.setAccessibleName(name)
        self.setToolTip(self.tr("%1. Click a star, or press 0 to 5").replace("%1", name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(HIGHEST * _width() + 2, ICON + 2 * SPACE_1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self._under or self._rating or 0
        for star in range(1, HIGHEST + 1):
            full = QColor(tokens().accent)
            painter.setPen(QPen(full if star <= shown else QColor(tokens().muted), 1.2))
            painter.setBrush(full if star <= shown else Qt.BrushStyle.NoBrush)
            painter.drawPolygon(star_shape(self._box(star)))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # whoever scrolls past does not rate

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._star_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        star = self._star_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and star:
            self._rate(0 if star == self._rating else star)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, now = event.key(), self._rating or 0
        forward = Qt.Key.Key_Left if self._mirrored() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self._mirrored() else Qt.Key.Key_Left
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            self._rate(key - Qt.Key.Key_0)
        elif key in (forward, Qt.Key.Key_Plus):
            self._rate(min(HIGHEST, now + 1))
        elif key in (back, Qt.Key.Key_Minus):
            self._rate(max(0, now - 1))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._rate(0)
        else:
            super().keyPressEvent(event)

    def _rate(self, rating: int) -> None:
        if rating != self._rating:
            self.show_rating(rating)
            self._under = 0
            self.rated.emit(rating)

    def _point_at(self, star: int) -> None:
        if star != self._under:
            self._under = star
            self.update()

    def _star_at(self, x: float) -> int:
        across = self.width() - x if self._mirrored() else x
        star = int(across // _width()) + 1
        return star if 1 <= star <= HIGHEST else 0

    def _box(self, star: int) -> QRectF:
        left = (star - 1) * _width() + 1.0
        if self._mirrored():
            left = self.width() - left - _width()
        return QRectF(left, (self.height() - ICON) / 2, ICON, ICON)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def star_shape(box: QRectF) -> QPolygonF:
    """A star of five points in a box."""
    centre, radius = box.center(), box.width() / 2 - 1
    points = []
    for point in range(2 * HIGHEST):
        length = radius if point % 2 == 0 else radius * _INNER
        angle = math.pi * (point / HIGHEST - 0.5)
        points.append(centre + QPointF(math.cos(angle), math.sin(angle)) * length)
    return QPolygonF(points)


def _width() -> int:
    return ICON + SPACE_1
