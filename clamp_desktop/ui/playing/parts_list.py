"""Who plays: every part with a switch for silence and one for being heard alone."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QToolButton, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, row_height, tokens
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_2
from clamp_desktop.ui.widgets.parts import ElidedLabel

if TYPE_CHECKING:
    from clamp_desktop.playback.performance import Part

_SHOWN = 8  # rows before it scrolls
_MOST = 200


class PartsList(QScrollArea):
    """``chosen`` carries the numbers of the silent parts and of those that are heard alone."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("partsList")
        self.setAccessibleName(self.tr("Parts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sound: list[QToolButton] = []
        self.alone: list[QToolButton] = []
        Theme.shared().changed.connect(self._dress)

    def show_parts(self, parts: tuple[Part, ...], muted: frozenset[int], solo: frozenset[int]) -> None:
        """List them; the switches as they stand."""
        self.sound, self.alone = [], []
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, SPACE_2, 0)
        grid.setHorizontalSpacing(SPACE_1)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for number, name in enumerate(names(parts)[:_MOST]):
            label = ElidedLabel()
            label.show_text(name)
            label.setMinimumWidth(120)
            silent = self._switch(self.tr("Silence %1").replace("%1", name), number in muted)
            alone = self._switch(self.tr("Hear only %1").replace("%1", name), number in solo)
            self.sound.append(silent)
            self.alone.append(alone)
            grid.addWidget(label, number, 0)
            grid.addWidget(silent, number, 1)
            grid.addWidget(alone, number, 2)
            grid.setRowMinimumHeight(number, row_height())
        self.setWidget(page)
        self._dress()
        rows = max(1, len(self.sound))
        self.setFixedHeight(page.sizeHint().height() * min(_SHOWN, rows) // rows)

    def show_choice(self, muted: frozenset[int], solo: frozenset[int]) -> None:
        """Put the switches so, without telling anybody."""
        for buttons, chosen in ((self.sound, muted), (self.alone, solo)):
            for number, button in enumerate(buttons):
                button.blockSignals(True)
                button.setChecked(number in chosen)
                button.blockSignals(False)
        self._dress()

    def _switch(self, what: str, on: bool) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setChecked(on)
        button.setToolTip(words.hint(what))
        button.setAccessibleName(what)
        button.toggled.connect(self._tell)
        return button

    def _tell(self) -> None:
        self._dress()
        muted, solo = (
            frozenset(number for number, button in enumerate(buttons) if button.isChecked())
            for buttons in (self.sound, self.alone)
        )
        self.chosen.emit(muted, solo)

    def _dress(self) -> None:
        look = tokens()
        for silent, alone in zip(self.sound, self.alone, strict=True):
            off = silent.isChecked()
            silent.setIcon(icon("sound-off" if off else "sound", look.bad if off else look.muted))
            alone.setIcon(icon("alone", look.accent if alone.isChecked() else look.muted))


def names(parts: tuple[Part, ...]) -> list[str]:
    """What to call parts: as the file does, or else by instrument; equal names are numbered."""
    plain = [part.name or words.instrument_name(part.instrument) for part in parts]
    often = Counter(plain)
    seen: Counter[str] = Counter()
    found = []
    for name in plain:
        seen[name] += 1
        found.append(f"{name} {seen[name]}" if often[name] > 1 else name)
    return found
