"""What hands do on the pages: keys, wheel, pinch, click and drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture

if TYPE_CHECKING:
    from clamp_desktop.ui.score.pages_view import PagesView

_NOTCH = 120.0  # of a mouse wheel
_LINE = 60.0  # pixels of an arrow key
_OVERLAP = 0.1  # of the view, that stays in sight when a screen is turned


class Hands(QObject):
    """Belongs to a ``PagesView`` and filters the events of its viewport."""

    def __init__(self, view: PagesView) -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPointF | None = None
        self._from: str | None = None  # the measure in which the mouse was pressed
        self._dragging = False
        self._pinched = 1.0
        self._sought: tuple[int, QPointF] | None = None  # a click whose time is not known yet

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QWheelEvent():
                return self._wheel(event)
            case QNativeGestureEvent() if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._view.zoom_to(self._view.zoom * (1 + event.value()), event.position())
                return True
            case QMouseEvent():
                return self._mouse(event)
            case QGestureEvent():
                return self._pinch(event)
        return False

    def press_key(self, event: QKeyEvent) -> bool:
        """A key on the view; whether it meant something."""
        view, height = self._view, self._view.viewport().height()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key(event.key())
        if ctrl:
            zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
            if key in zooms:
                view.zoom_by(zooms[key])
            elif key == Qt.Key.Key_0:
                view.zoom_to(1.0)
            else:
                return False
            return True
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        steps = {
            Qt.Key.Key_Up: -_LINE,
            Qt.Key.Key_Down: _LINE,
            Qt.Key.Key_PageUp: -height * (1 - _OVERLAP),
            Qt.Key.Key_PageDown: height * (1 - _OVERLAP),
        }
        if key == Qt.Key.Key_Escape:
            if not view.marks.unmark():
                return False
            view.stretch_chosen.emit(None)
            return True
        view.marks.scrolled()
        if key == Qt.Key.Key_Home:
            view.verticalScrollBar().setValue(0)
        elif key == Qt.Key.Key_End:
            view.go_to(view.store.pages)
            if view.endless:
                view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and view.whole_page_fits:
            view.go_to(view.page + (1 if key == Qt.Key.Key_PageDown else -1))
        elif key in steps:
            view.scroll_by(0, steps[key])
        else:
            return False
        return True

    def _wheel(self, event: QWheelEvent) -> bool:
        view = self._view
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            view.zoom_by(event.angleDelta().y() / _NOTCH, event.position())
            return True
        view.marks.scrolled()
        return False  # the bars know what to do; at their ends what is around scrolls

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        if pinch.state() == Qt.GestureState.GestureStarted:
            self._pinched = self._view.zoom
        centre = self._view.viewport().mapFromGlobal(pinch.centerPoint())
        self._view.zoom_to(self._pinched * pinch.totalScaleFactor(), centre)
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonDblClick if event.button() == Qt.MouseButton.LeftButton:
                self._pressed = None
                self._view.opened.emit()
                return True
            case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                self._pressed, self._dragging = event.position(), False
                self._from = self._measure_at(event.position())
                self._view.store.want_times()
            case QEvent.Type.MouseMove if self._pressed is not None:
                self._move(event.position())
            case QEvent.Type.MouseButtonRelease if self._pressed is not None:
                self._release(event.position())
            case _:
                return False
        return True

    def _move(self, place: QPointF) -> None:
        assert self._pressed is not None
        far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        self._dragging = self._dragging or (far and self._from is not None)
        to = self._measure_at(place)
        if self._dragging and self._from is not None and to is not None:
            self._view.marks.drag(self._from, to)

    def _release(self, place: QPointF) -> None:
        self._pressed = None
        view = self._view
        if self._dragging:
            stretch = view.marks.end_drag()
            if stretch is not None:
                view.stretch_chosen.emit(stretch)
            return
        if view.marks.unmark():
            view.stretch_chosen.emit(None)
        self._sought = view.place_in_view(place)
        self.seek_late()

    def seek_late(self) -> None:
        """Go to what was clicked, as soon as its time is known."""
        if self._sought is None or self._view.store.times is None:
            return
        page, place = self._sought
        self._sought = None
        moment = self._view.marks.moment_at(page, place)
        if moment is not None:
            self._view.sought.emit(moment)

    def _measure_at(self, at: QPointF) -> str | None:
        found = self._view.place_in_view(at)
        edition = self._view.store.edition
        if found is None or edition is None:
            return None
        boxes = self._view.easel.boxes(edition.key, found[0])
        return boxes.measure_at(found[1]) if boxes is not None else None
