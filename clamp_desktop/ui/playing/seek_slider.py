"""A slider along the time of a piece."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from clamp_desktop.ui.playing.time_words import place_in
from clamp_desktop.ui.style.theme import tokens

_STEPS = 20  # of the slider in a second
_STEP, _PAGE = 5, 20  # seconds
_HANDLE = 14  # pixels that the handle takes


class SeekSlider(QSlider):
    """``sought`` carries seconds when the user lets go, clicks or uses keys; ``browsed`` while he drags.

    Time runs from left to right as music is written, in every language.
    """

    sought = Signal(float)
    browsed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("seek")
        self.setAccessibleName(self.tr("Place in the piece"))
        self.setSingleStep(_STEP * _STEPS)
        self.setPageStep(_PAGE * _STEPS)
        self.setMinimumWidth(48)
        self.setRange(0, 0)
        self._loop: tuple[float, float] | None = None
        self._duration = 0.0
        self.actionTriggered.connect(self._act)
        self.sliderMoved.connect(lambda value: self.browsed.emit(value / _STEPS))
        self.sliderReleased.connect(lambda: self.sought.emit(self.value() / _STEPS))

    def show_duration(self, seconds: float) -> None:
        """How long the piece is."""
        self._duration = seconds
        self.setRange(0, round(seconds * _STEPS))
        self.setEnabled(seconds > 0)

    def show_place(self, seconds: float) -> None:
        """Where it is; not while the user holds the handle."""
        if not self.isSliderDown():
            self.setValue(round(seconds * _STEPS))

    def show_loop(self, loop: tuple[float, float] | None) -> None:
        """Mark the stretch that is played over and over."""
        if loop != self._loop:
            self._loop = loop
            self.update()

    def _act(self, action: int) -> None:
        if action != QSlider.SliderAction.SliderMove.value:
            self.setAccessibleDescription(place_in(self.sliderPosition() / _STEPS, self._duration))
            self.sought.emit(self.sliderPosition() / _STEPS)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click leads to where it is, not a step towards it."""
        if event.button() == Qt.MouseButton.LeftButton and self.maximum() > 0:
            room = max(1, self.width() - _HANDLE)
            at = round(event.position().x() - _HANDLE / 2)
            self.setValue(QStyle.sliderValueFromPosition(0, self.maximum(), at, room))
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._loop is None or self._duration <= 0:
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        room = self.width() - _HANDLE
        first, last = (_HANDLE / 2 + room * min(1.0, at / self._duration) for at in self._loop)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens().accent), 2))
        low = self.height() / 2 + 6
        painter.drawLine(QPointF(first, low), QPointF(max(last, first + 3), low))
        painter.end()
