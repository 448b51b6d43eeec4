"""From which strength on an answer is a strong one: a slider beside the count."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.style.tokens import SPACE_2
from clamp_desktop.ui.widgets.parts import label

_WIDTH = 96
_STEP = 5


class CutOff(QWidget):
    """``moved`` carries a strength from 0 to 1."""

    moved = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("from")
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(4 * _STEP)
        self.slider.setFixedWidth(_WIDTH)
        self.slider.setAccessibleName(self.tr("Strength from which matches are shown"))
        self.slider.valueChanged.connect(self._move)
        self.name = label(self.tr("Strength"), "caption")
        self.name.setBuddy(self.slider)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_2)
        across.addWidget(self.name)
        across.addWidget(self.slider)
        self._say()

    def show_strength(self, strength: float) -> None:
        """Put the handle there without telling anyone."""
        if self.slider.isSliderDown():
            return
        self.slider.blockSignals(True)
        self.slider.setValue(round(min(strength, 1.0) * 100))
        self.slider.blockSignals(False)
        self._say()

    def _move(self, value: int) -> None:
        self._say()
        self.moved.emit(value / 100)

    def _say(self) -> None:
        percent = words.number(self.slider.value())
        self.slider.setToolTip(self.tr("Weaker than %1 % folds away").replace("%1", percent))
