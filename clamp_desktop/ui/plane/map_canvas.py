"""The map itself: all dots painted at once into one picture, for any number of them."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from clamp_desktop.ui.style.theme import Theme, group_colours, tokens

_MARGIN = 24
_REACH = 8.0  # pixels around the pointer in which a dot is meant
_DOT = 2.4  # radius
_NEAREST, _FARTHEST = 400.0, 0.8  # how far one can zoom, as times of the whole map
_STEP = 1.25
_LASSO = 6  # pixels, before a drag is one

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


class MapCanvas(QWidget):
    """``pointed`` carries the number of the dot under the pointer or -1, ``chosen`` the numbers of dots.

    Dragging with the left button draws a lasso, with another moves the map; the wheel zooms to the pointer.
    Arrow keys move, + and - zoom, Home shows all.
    """

    pointed = Signal(int)
    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of the pieces"))
        self.setAccessibleDescription(
            self.tr("Pieces that sound alike lie close together. What is chosen in the list is marked here.")
        )
        self.setMinimumHeight(120)
        self._points: Floats = np.zeros((0, 2))
        self._groups: Ints = np.zeros(0, np.int64)
        self._marked: Ints = np.zeros(0, np.int64)
        self._middle = np.zeros(2)
        self._span = 1.0
        self._zoom = 1.0
        self._is_part = False
        self._picture: QImage | None = None
        self._lasso: list[QPointF] = []
        self._pressed: QPointF | None = None
        self._moving = False
        self._under = -1
        Theme.shared().changed.connect(self._forget)

    # --- what is shown ---

    def show_points(self, points: Floats, groups: Sequence[int]) -> None:
        """Other dots; NaN for what has no place.

        All of them are in view, unless the user went to a part of the map where some of them are.
        """
        self._points = points
        self._groups = np.asarray(groups, np.int64)
        self._marked = np.zeros(0, np.int64)
        if not (self._is_part and self._in_view()):
            self.show_all()
        self._forget()

    def colour(self, groups: Sequence[int]) -> None:
        """The same dots in other colours."""
        self._groups = np.asarray(groups, np.int64)
        self._forget()

    def mark(self, numbers: Sequence[int]) -> None:
        """Ring these dots: they are chosen."""
        self._marked = np.asarray(numbers, np.int64)
        self.update()

    def show_all(self) -> None:
        """The whole map."""
        there = self._points[~np.isnan(self._points[:, 0])]
        if len(there):
            low, high = np.percentile(there, [0.2, 99.8], axis=0) if len(there) > 50 else _ends(there)
            self._middle = (low + high) / 2
            self._span = float(max(*(high - low), 1e-6))
        self._zoom = 1.0
        self._is_part = False
        self._forget()

    def zoom(self, times: float, around: QPointF | None = None) -> None:
        """Nearer or farther; what is at ``around`` stays there."""
        at = around or QPointF(self.width() / 2, self.height() / 2)
        before = self._to_map(at)
        self._zoom = min(_NEAREST, max(_FARTHEST, self._zoom * times))
        self._middle = self._middle + before - self._to_map(at)
        self._is_part = True
        self._forget()

    def _move(self, way: Floats) -> None:
        self._middle = self._middle + way
        self._is_part = True
        self._forget()

    def at(self, number: int) -> QPointF:
        """Where a dot is on screen."""
        x, y = self._on_screen(self._points[number : number + 1])[0]
        return QPointF(float(x), float(y))

    # --- arithmetic ---

    def _scale(self) -> float:
        room = max(1, min(self.width(), self.height()) - 2 * _MARGIN)
        return room / self._span * self._zoom

    def _on_screen(self, points: Floats) -> Floats:
        placed: Floats = (points - self._middle) * self._scale() + (self.width() / 2, self.height() / 2)
        return placed

    def _to_map(self, at: QPointF) -> Floats:
        found: Floats = (np.array([at.x() - self.width() / 2, at.y() - self.height() / 2])) / self._scale()
        return found + self._middle

    def _in_view(self) -> bool:
        """Whether any dot is."""
        placed = self._on_screen(self._points)
        return bool(np.any((placed >= 0).all(axis=1) & (placed <= (self.width(), self.height())).all(axis=1)))

    def _near(self, at: QPointF) -> int:
        """The dot that is meant there; -1 for none."""
        if not len(self._points):
            return -1
        away = np.hypot(*(self._on_screen(self._points) - (at.x(), at.y())).T)
        away[np.isnan(away)] = math.inf
        best = int(np.argmin(away))
        return best if away[best] <= _REACH else -1

    def _inside(self, lasso: Sequence[QPointF]) -> list[int]:
        """The dots that a line runs around: it is crossed an odd number of times on the way out."""
        x, y = self._on_screen(self._points).T
        within = np.zeros(len(x), bool)
        for one, other in zip(lasso, (*lasso[1:], lasso[0]), strict=True):
            if one.y() == other.y():
                continue
            spans = (one.y() > y) != (other.y() > y)
            meets = one.x() + (y - one.y()) * (other.x() - one.x()) / (other.y() - one.y())
            within ^= spans & (x < meets)
        return [int(number) for number in np.flatnonzero(within)]

    # --- painting ---

    def _forget(self) -> None:
        self._picture = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._drawn()
        painter = QPainter(self)
        painter.drawImage(QPoint(0, 0), self._picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter)
        if self._lasso:
            painter.setPen(QPen(QColor(tokens().accent), 1.5))
            painter.drawPolyline(QPolygonF(self._lasso))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens().accent), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _paint_marks(self, painter: QPainter) -> None:
        there = self._marked[self._marked < len(self._points)]
        places = self._on_screen(self._points[there])
        seen = ((places > -9) & (places < (self.width() + 9, self.height() + 9))).all(axis=1)
        painter.setPen(QPen(QColor(tokens().text), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for x, y in places[seen][:2_000]:
            painter.drawEllipse(QPointF(float(x), float(y)), _DOT + 2, _DOT + 2)

    def _drawn(self) -> QImage:
        """All dots. First the soft edges, then the cores, so that no edge lies over a neighbour's core."""
        ratio = self.devicePixelRatioF()
        wide, high = max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))
        ground = _argb(tokens().surface)
        canvas = np.full((high, wide), ground, np.uint32)
        if len(self._points):
            places = np.nan_to_num(self._on_screen(self._points) * ratio, nan=-1e6).clip(-1e6, 1e6)
            x, y = np.rint(places).astype(np.int64).T
            radius = _DOT * ratio
            reach = math.ceil(radius)
            seen = (x >= reach) & (x < wide - reach) & (y >= reach) & (y < high - reach)
            # Dots of no group lie below the others.
            order = np.argsort(self._groups[seen] >= 0, kind="stable")
            x, y, group = x[seen][order], y[seen][order], self._groups[seen][order]
            colours = [*group_colours(), tokens().muted]
            for cover, offsets in _kernel(radius):
                inks = np.array([_argb(_mixed(one, tokens().surface, cover)) for one in colours], np.uint32)
                ink = inks[group]
                for down, right in offsets:
                    canvas[y + down, x + right] = ink
        picture = QImage(canvas.data, wide, high, wide * 4, QImage.Format.Format_RGB32).copy()
        picture.setDevicePixelRatio(ratio)
        return picture

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom(_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = event.position()
        self._moving = event.button() != Qt.MouseButton.LeftButton
        self._lasso = []

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._pressed is None:
            self._point(at)
        elif self._moving:
            way = at - self._pressed
            self._move(-np.array([way.x(), way.y()]) / self._scale())
            self._pressed = at
        elif self._lasso or (at - self._pressed).manhattanLength() > _LASSO:
            self._lasso = [*(self._lasso or [self._pressed]), at]
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        lasso, self._lasso = self._lasso, []
        if self._pressed is not None and not self._moving:
            near = self._near(event.position())
            self.chosen.emit(self._inside(lasso) if len(lasso) > 2 else [near] if near >= 0 else [])
        self._pressed = None
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.zoom(_STEP * _STEP, event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._under = -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, step = event.key(), self._span / self._zoom / 8
        moves = {
            Qt.Key.Key_Left: (-step, 0.0),
            Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Up: (0.0, -step),
            Qt.Key.Key_Down: (0.0, step),
        }
        if key in moves:
            self._move(np.array(moves[Qt.Key(key)]))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _STEP)
        elif key == Qt.Key.Key_Home:
            self.show_all()
        else:
            super().keyPressEvent(event)

    def name(self, number: int, text: str) -> None:
        """What the dot under the pointer is called."""
        if number == self._under:
            QToolTip.showText(self.mapToGlobal(self.at(number).toPoint() + QPoint(8, 8)), text, self)

    def _point(self, at: QPointF) -> None:
        near = self._near(at)
        if near != self._under:
            self._under = near
            QToolTip.hideText()
            self.setCursor(Qt.CursorShape.PointingHandCursor if near >= 0 else Qt.CursorShape.CrossCursor)
            self.pointed.emit(near)


def _ends(points: Floats) -> tuple[Floats, Floats]:
    return points.min(axis=0), points.max(axis=0)


def _kernel(radius: float) -> list[tuple[float, list[tuple[int, int]]]]:
    """How much of each pixel around a dot it covers, the least first."""
    reach = math.ceil(radius)
    covers: dict[float, list[tuple[int, int]]] = {}
    for down in range(-reach, reach + 1):
        for right in range(-reach, reach + 1):
            cover = round(min(1.0, max(0.0, radius + 0.5 - math.hypot(down, right))), 2)
            if cover > 0:
                covers.setdefault(cover, []).append((down, right))
    return sorted(covers.items())


def _mixed(ink: str, ground: str, cover: float) -> str:
    one, other = QColor(ink), QColor(ground)
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    red, green, blue = (round(near * cover + far * (1 - cover)) for near, far in parts)
    return QColor(red, green, blue).name()


def _argb(colour: str) -> int:
    return int(QColor(colour).rgba())
