"""A slider and a button: accept everything that is at least so sure, and how many that would be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.widgets.folding import Folding, row_of
from clamp_desktop.ui.widgets.parts import label

_WIDTH, _STEP, _START = 110, 5, 80


class AcceptAbove(QWidget):
    """``moved``: another limit; ``wanted``: accept what is above it."""

    moved = Signal()
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("from")
        self.slider.setRange(0, 100)
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(2 * _STEP)
        self.slider.setFixedWidth(_WIDTH)
        self.slider.setAccessibleName(self.tr("How sure a suggestion must be"))
        self.slider.setValue(_START)
        self.limit = label(role="muted")
        self.button = QPushButton()
        self.button.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        setting, doing = (
            row_of(self.slider, self.limit, stretch_after=True),
            row_of(self.button, stretch_after=True),
        )
        row.addWidget(Folding(setting, doing, spread=False))
        self.slider.valueChanged.connect(self._move)
        self._say()
        self.show_count(0)

    @property
    def least(self) -> float:
        """How sure a suggestion must be, 0 to 1."""
        return self.slider.value() / 100

    def show_count(self, count: int) -> None:
        """So many would be accepted."""
        self.button.setText(self.tr("Accept these %1").replace("%1", words.number(count)))
        self.button.setEnabled(count > 0)

    def _move(self) -> None:
        self._say()
        self.moved.emit()

    def _say(self) -> None:
        percent = words.number(self.slider.value())
        self.limit.setText(self.tr("at least %1 % sure").replace("%1", percent))
