"""A performance as a piano roll with its legend: what the window shows of a MIDI file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clamp_desktop.playback.performance import Performance
from clamp_desktop.ui.roll.legend import Legend
from clamp_desktop.ui.roll.roll_canvas import RollCanvas
from clamp_desktop.ui.style.tokens import SPACE_1

if TYPE_CHECKING:
    from clamp_desktop.library.places import Place


class RollView(QWidget):
    """A ``SoundingView`` of a ``Performance``; ``opened`` after a double click on the notes."""

    sought = Signal(float)
    stretch_chosen = Signal(object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = RollCanvas()
        self.legend = Legend()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(0, SPACE_1, 0, 0)
        self._below.addWidget(self.legend)
        column.addLayout(self._below)
        self.setFocusProxy(self.canvas)
        self.canvas.sought.connect(self.sought)
        self.canvas.stretch_chosen.connect(self.stretch_chosen)
        self.canvas.opened.connect(self.opened)
        self.legend.pointed.connect(self.canvas.highlight)
        self.legend.hide()

    def show_performance(self, performance: Performance | None) -> None:
        """Show a performance from its beginning; ``None``: nothing."""
        self.canvas.show_performance(performance)
        self.legend.show_notes(self.canvas.notes)

    def show_silent(self, parts: frozenset[int]) -> None:
        """Which parts are not heard, by mute or because others are solo."""
        notes = self.canvas.notes
        if notes is not None:
            self.canvas.show_silent(parts)
            self.legend.show_silent(notes.silent_families(parts))

    def say(self, word: str) -> None:
        """No notes: say why, quietly."""
        self.canvas.say(word)
        self.legend.show_notes(None)

    def follow(self, seconds: float | None) -> None:
        """See ``SoundingView``."""
        self.canvas.follow(seconds)

    def show_place(self, place: Place | None) -> tuple[float, float] | None:
        """Mark where something was found and bring it into sight; its seconds. ``None`` takes it away."""
        notes = self.canvas.notes
        stretch = None if place is None or notes is None else notes.seconds_of(place.order)
        self.canvas.show_found(stretch)
        return stretch
