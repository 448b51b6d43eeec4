"""How it is played: speed, loudness, and who is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QPushButton, QSlider, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.playing.parts_list import PartsList
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import label
from clamp_desktop.ui.widgets.popover import Popover

if TYPE_CHECKING:
    from clamp_desktop.playback.performance import Part

_WIDTH = 150
SPEEDS = (25, 200)  # per cent


class SoundPopover(Popover):
    """``speed_chosen`` and ``volume_chosen`` carry per cent; ``parts_chosen`` as ``PartsList.chosen``.

    ``count_chosen`` carries whether a bar is to be counted before playing.
    """

    speed_chosen = Signal(int)
    volume_chosen = Signal(int)
    parts_chosen = Signal(object, object)
    count_chosen = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("How it is played"), parent)
        self.speed = _slider(*SPEEDS, 5, self.tr("Speed, the pitch stays"))
        self.volume = _slider(0, 100, 5, self.tr("Volume"))
        self.usual = QPushButton(self.tr("Usual speed"))
        self.usual.setProperty("role", "quiet")
        self.usual.clicked.connect(lambda: self.speed.setValue(100))
        self.count = QCheckBox(self.tr("Count a bar before playing"))
        self.count.toggled.connect(self.count_chosen)
        self._speed_said, self._volume_said = label(role="muted"), label(role="muted")
        self.parts = PartsList()
        self.parts.chosen.connect(self.parts_chosen)
        self._heading = label(self.tr("Parts"), "muted")
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        rows: tuple[tuple[str, QSlider, QLabel], ...] = (
            (self.tr("Speed"), self.speed, self._speed_said),
            (self.tr("Volume"), self.volume, self._volume_said),
        )
        for row, (name, slider, said) in enumerate(rows):
            said.setMinimumWidth(said.fontMetrics().horizontalAdvance("200 %"))
            said.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            title = label(name)
            title.setBuddy(slider)
            grid.addWidget(title, row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(said, row, 2)
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        grid.addWidget(self.usual, 2, 1)
        self.column.addWidget(self.count)
        self.column.addWidget(self._heading)
        self.column.addWidget(self.parts)
        self.speed.valueChanged.connect(self._choose_speed)
        self.volume.valueChanged.connect(self._choose_volume)
        self.show_parts((), frozenset(), frozenset())
        self.show_speed(100)

    def show_speed(self, percent: int) -> None:
        """Where the handle is."""
        _put(self.speed, percent)
        self._say()

    def show_volume(self, percent: int) -> None:
        """Where the handle is."""
        _put(self.volume, percent)
        self._say()

    def show_count(self, on: bool) -> None:
        """Whether a bar is counted."""
        self.count.blockSignals(True)
        self.count.setChecked(on)
        self.count.blockSignals(False)

    def show_parts(self, parts: tuple[Part, ...], muted: frozenset[int], solo: frozenset[int]) -> None:
        """Who plays."""
        self.parts.show_parts(parts, muted, solo)
        self.parts.setVisible(len(parts) > 1)
        self._heading.setVisible(len(parts) > 1)

    def _choose_speed(self, percent: int) -> None:
        self._say()
        self.speed_chosen.emit(percent)

    def _choose_volume(self, percent: int) -> None:
        self._say()
        self.volume_chosen.emit(percent)

    def _say(self) -> None:
        for slider, said in ((self.speed, self._speed_said), (self.volume, self._volume_said)):
            said.setText(self.tr("%1 %").replace("%1", words.number(slider.value())))
        self.usual.setVisible(self.speed.value() != 100)


def _slider(least: int, most: int, step: int, name: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(least, most)
    slider.setSingleStep(step)
    slider.setPageStep(4 * step)
    slider.setMinimumWidth(_WIDTH)
    slider.setAccessibleName(name)
    return slider


def _put(slider: QSlider, value: int) -> None:
    slider.blockSignals(True)
    slider.setValue(value)
    slider.blockSignals(False)
