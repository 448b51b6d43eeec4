"""What hands do on a piano roll: keys, wheel, pinch, click and drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from clamp_desktop.ui.roll import roll_words
from clamp_desktop.ui.roll.roll_frame import GUTTER

if TYPE_CHECKING:
    from clamp_desktop.ui.roll.roll_canvas import RollCanvas

_NOTCH = 120.0  # of a mouse wheel
_REACH = 3.0  # pixels around the pointer in which a note is meant
_SNAP = 7.0  # pixels within which an end of a stretch falls on a beat
_SHORTEST = 0.05  # seconds of a stretch


ZOOM_KEYS = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0, Qt.Key.Key_9})
"""With Ctrl."""


class RollHands(QObject):
    """Belongs to a ``RollCanvas`` and filters the events of its viewport."""

    def __init__(self, canvas: RollCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pressed: QPointF | None = None
        self._dragging = False
        self._anchor: float | None = None  # where a stretch that is marked by keys begins

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QWheelEvent():
                return self._wheel(event)
            case QNativeGestureEvent() if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._canvas.zoom_by(event.value() * 4, event.position().x())
                return True
            case QHelpEvent() if event.type() == QEvent.Type.ToolTip:
                self._tell(event.pos(), event.globalPos())
                return True
            case QMouseEvent():
                return self._mouse(event)
        return False

    def press_key(self, event: QKeyEvent) -> bool:
        """A key on the roll; whether it meant something."""
        canvas = self._canvas
        key = Qt.Key(event.key())
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return self._zoom_key(key)
        if event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        across, down = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
        marking = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape:
            if canvas.stretch is None and canvas.found is None:
                return False
            canvas.show_found(None)
            if canvas.stretch is not None:
                canvas.choose(None)
                canvas.stretch_chosen.emit(None)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if key == Qt.Key.Key_Right else -1, marking)
        elif key == Qt.Key.Key_Home:
            across.setValue(0)
            canvas.sought.emit(0.0)
        elif key == Qt.Key.Key_End:
            across.setValue(across.maximum())
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            across.setValue(across.value() + across.pageStep() * (1 if key == Qt.Key.Key_PageDown else -1))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and down.maximum():
            down.setValue(down.value() + down.singleStep() * (2 if key == Qt.Key.Key_Down else -2))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            canvas.stretch_rows(-1 if key == Qt.Key.Key_Minus else 1)
        else:
            return False
        return True

    def _zoom_key(self, key: Qt.Key) -> bool:
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        if key in zooms:
            self._canvas.zoom_by(zooms[key])
        elif key == Qt.Key.Key_0:
            self._canvas.usual_zoom()
        elif key == Qt.Key.Key_9:
            self._canvas.fit()
        else:
            return False
        return True

    def _step(self, steps: int, marking: bool) -> None:
        """A beat on or back; with ``marking`` the stretch on the way is marked."""
        canvas = self._canvas
        if canvas.notes is None:
            return
        now = canvas.seconds if canvas.seconds is not None else canvas.frame_now().left
        if marking and canvas.stretch is not None and self._anchor is not None:
            now = canvas.stretch[1] if canvas.stretch[0] == self._anchor else canvas.stretch[0]
        there = self._beat(now, steps)
        if not marking:
            self._anchor = None
            canvas.sought.emit(there)
            return
        if self._anchor is None or canvas.stretch is None:
            self._anchor = self._nearest_beat(now)
        first, last = sorted((self._anchor, there))
        stretch = (first, last) if last - first >= _SHORTEST else None
        canvas.choose(stretch)
        canvas.stretch_chosen.emit(stretch)

    def _beat(self, now: float, steps: int) -> float:
        canvas = self._canvas
        assert canvas.notes is not None
        beats = canvas.notes.performance.beats
        if not len(beats):
            return min(max(0.0, now + steps), canvas.length())
        if steps > 0:
            at = int(np.searchsorted(beats, now + 1e-3, "right"))
            return float(beats[at]) if at < len(beats) else canvas.length()
        at = int(np.searchsorted(beats, now - 1e-3)) - 1
        return float(beats[max(at, 0)])

    def _nearest_beat(self, seconds: float, reach: float = float("inf")) -> float:
        assert self._canvas.notes is not None
        beats = self._canvas.notes.performance.beats
        if not len(beats):
            return seconds
        near = float(beats[int(np.argmin(np.abs(beats - seconds)))])
        return near if abs(near - seconds) <= reach else seconds

    def _wheel(self, event: QWheelEvent) -> bool:
        canvas, turned = self._canvas, event.angleDelta()
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            if modifiers & Qt.KeyboardModifier.ShiftModifier:
                amount = turned.y() or turned.x()
                canvas.stretch_rows((amount > 0) - (amount < 0))
            else:
                canvas.zoom_by(turned.y() / _NOTCH, event.position().x())
            return True
        canvas.scrolled()
        sideways = modifiers & Qt.KeyboardModifier.ShiftModifier or not canvas.verticalScrollBar().maximum()
        if sideways and not turned.x():
            bar = canvas.horizontalScrollBar()
            bar.setValue(bar.value() - round(turned.y() / _NOTCH * 3 * bar.singleStep()))
            return True
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        if self._canvas.notes is None:
            return False
        left = event.button() == Qt.MouseButton.LeftButton
        match event.type():
            case QEvent.Type.MouseButtonDblClick if left:
                self._pressed = None
                self._canvas.opened.emit()
                return True
            case QEvent.Type.MouseButtonPress if left and event.position().x() >= GUTTER:
                self._pressed, self._dragging = event.position(), False
            case QEvent.Type.MouseMove if self._pressed is not None:
                self._drag(event.position())
            case QEvent.Type.MouseButtonRelease if self._pressed is not None and left:
                self._release(event.position())
        return False

    def _drag(self, place: QPointF) -> None:
        assert self._pressed is not None
        far = abs(place.x() - self._pressed.x()) >= QApplication.startDragDistance()
        self._dragging = self._dragging or far
        if self._dragging:
            self._canvas.choose(self._between(self._pressed.x(), place.x()))

    def _release(self, place: QPointF) -> None:
        canvas, pressed = self._canvas, self._pressed
        self._pressed = None
        assert pressed is not None
        if self._dragging:
            stretch = self._between(pressed.x(), place.x())
            canvas.choose(stretch)
            canvas.stretch_chosen.emit(stretch)
            return
        if canvas.stretch is not None:
            canvas.choose(None)
            canvas.stretch_chosen.emit(None)
        number = self._note_at(place)
        assert canvas.notes is not None
        moment = canvas.frame_now().seconds(place.x())
        canvas.sought.emit(moment if number is None else float(canvas.notes.onsets[number]))

    def _between(self, one: float, other: float) -> tuple[float, float] | None:
        frame = self._canvas.frame_now()
        reach = _SNAP / frame.scale
        ends = (self._nearest_beat(frame.seconds(x), reach) for x in (one, other))
        first, last = sorted(min(end, self._canvas.length()) for end in ends)
        return (first, last) if last - first >= _SHORTEST else None

    def _note_at(self, place: QPointF) -> int | None:
        canvas = self._canvas
        frame = canvas.frame_now()
        row = frame.row_at(place.y())
        if canvas.notes is None or row is None or place.x() < GUTTER:
            return None
        return canvas.notes.at(frame.seconds(place.x()), *row, reach=_REACH / frame.scale)

    def _tell(self, place: QPoint, where: QPoint) -> None:
        notes = self._canvas.notes
        number = self._note_at(QPointF(place))
        if notes is None or number is None:
            QToolTip.hideText()
            return
        pitch = int(notes.performance.pitches[number])
        onset = float(notes.onsets[number])
        name = roll_words.drum(pitch) if notes.drums[number] else roll_words.note(pitch)
        player = roll_words.part(notes.performance.parts[int(notes.performance.note_parts[number])])
        said = roll_words.hint(name, player, onset, notes.bar_at(onset))
        QToolTip.showText(where, said, self._canvas.viewport())
