"""A piano keyboard to click on, or to play with the keys of the computer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from clamp_desktop.ui.style.theme import Theme, tokens

_LOWEST, _HIGHEST = 55, 84  # G3 to C6
_BLACK: Final = frozenset({1, 3, 6, 8, 10})
_WIDTH, _HEIGHT = 22, 84  # of a white key
_SHARE: Final = 0.62  # of its size that a black key has
# As in music programs: the middle row of letters is the white keys from C4, the row above it the black ones.
_TYPED: Final = {
    Qt.Key.Key_A: 60, Qt.Key.Key_W: 61, Qt.Key.Key_S: 62, Qt.Key.Key_E: 63, Qt.Key.Key_D: 64,
    Qt.Key.Key_F: 65, Qt.Key.Key_T: 66, Qt.Key.Key_G: 67, Qt.Key.Key_Y: 68, Qt.Key.Key_Z: 68,
    Qt.Key.Key_H: 69, Qt.Key.Key_U: 70, Qt.Key.Key_J: 71, Qt.Key.Key_K: 72, Qt.Key.Key_O: 73,
    Qt.Key.Key_L: 74,
}  # fmt: skip
_NAMES: Final = ("C", "C♯", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")


class PianoKeys(QWidget):
    """``struck`` carries a MIDI pitch, ``erased``: the last note is to go.

    Arrow keys choose a key and Enter strikes it; the letters A, W, S, E … strike the keys from C4.
    """

    struck = Signal(int)
    erased = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = 60
        self._down: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # low notes are on the left everywhere
        self.setAccessibleName(self.tr("Piano keys"))
        self._tell()
        Theme.shared().changed.connect(self.update)

    def key_rect(self, pitch: int) -> QRectF:
        """Where a key is."""
        whites = sum(one % 12 not in _BLACK for one in range(_LOWEST, pitch))
        left = float(whites * _WIDTH)
        if pitch % 12 in _BLACK:
            width = _WIDTH * _SHARE
            return QRectF(left - width / 2, 0, width, _HEIGHT * _SHARE)
        return QRectF(left, 0, _WIDTH, _HEIGHT)

    def show_struck(self, pitch: int) -> None:
        """Show a key that was struck elsewhere."""
        if _LOWEST <= pitch <= _HIGHEST:
            self._at = pitch
            self._tell()

    # --- Qt ---

    def sizeHint(self) -> QSize:
        whites = sum(1 for _ in _keys(black=False))
        return QSize(whites * _WIDTH + 1, _HEIGHT + 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QColor(tokens().muted)
        for black in (False, True):
            for pitch in _keys(black):
                rect = self.key_rect(pitch).adjusted(0.5, 0.5, 0.5, 0.5)
                colour = QColor(tokens().ink if black else tokens().paper)
                if pitch == self._down:
                    colour = QColor(tokens().accent)
                painter.setPen(QPen(line))
                painter.setBrush(colour)
                painter.drawRoundedRect(rect, 2, 2)
                if pitch == self._at and self.hasFocus():
                    painter.setPen(QPen(QColor(tokens().accent), 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 2, 2)
                if pitch % 12 == 0:
                    painter.setPen(QColor(tokens().accent if pitch == 60 else tokens().muted))
                    if pitch == self._down:
                        painter.setPen(QColor(tokens().on_accent))
                    where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
                    painter.drawText(rect.adjusted(0, 0, 0, -4), where, "C")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            pitch = self._pitch_at(event.position())
            if pitch is not None:
                self._strike(pitch)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._down = None
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two quick notes

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            self._at = min(max(self._at + step, _LOWEST), _HIGHEST)
            self._tell()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._strike(self._at)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.erased.emit()
        elif key in _TYPED and not event.isAutoRepeat():
            self._strike(_TYPED[key])
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._down = None
        self.update()

    def _strike(self, pitch: int) -> None:
        self._at = self._down = pitch
        self._tell()
        self.struck.emit(pitch)

    def _tell(self) -> None:
        self.setAccessibleDescription(f"{_NAMES[self._at % 12]}{self._at // 12 - 1}")
        self.update()

    def _pitch_at(self, place: QPointF) -> int | None:
        for black in (True, False):
            for pitch in _keys(black):
                if self.key_rect(pitch).contains(place):
                    return pitch
        return None


def _keys(black: bool) -> Iterator[int]:
    return (pitch for pitch in range(_LOWEST, _HIGHEST + 1) if (pitch % 12 in _BLACK) == black)
