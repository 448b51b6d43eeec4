"""The colours of a piano roll and what they mean; the one under the pointer or with the focus stands out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from clamp_desktop.ui.roll import roll_words
from clamp_desktop.ui.roll.roll_notes import FAMILIES, RollNotes
from clamp_desktop.ui.roll.roll_picture import family_colours
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import SPACE_1
from clamp_desktop.ui.widgets.flow import FlowLayout

_SQUARE = 10


class Legend(QWidget):
    """``pointed`` carries the number of a family in ``FAMILIES``, or ``None``."""

    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[int, QToolButton] = {}
        self._silent: set[int] = set()
        self._row = FlowLayout(self, gap=SPACE_1)
        self.setAccessibleName(self.tr("Instruments and their colours"))
        Theme.shared().changed.connect(self._dress)

    def show_notes(self, notes: RollNotes | None) -> None:
        """The families that play, each with its instruments in the hint."""
        for button in self._buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        self._silent = set()
        for family in notes.used_families() if notes is not None else ():
            assert notes is not None
            self._add(family, _players(notes, family))
        self._dress()
        self.setVisible(len(self._buttons) > 0)

    def show_silent(self, families: set[int]) -> None:
        """Of which families nothing is heard."""
        self._silent = families
        self._dress()

    def _add(self, family: int, players: Sequence[str]) -> None:
        button = QToolButton(self)
        button.setText(roll_words.family(FAMILIES[family]))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(_SQUARE, _SQUARE))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolTip("\n".join(players))
        button.setAccessibleDescription(", ".join(players))
        button.installEventFilter(self)
        button.toggled.connect(lambda on: self._hold(family, on))
        self._buttons[family] = button
        self._row.addWidget(button)
        button.show()

    def _hold(self, family: int, on: bool) -> None:
        """A click keeps a family out in front of the others until the next."""
        for other, button in self._buttons.items():
            if on and other != family and button.isChecked():
                button.blockSignals(True)
                button.setChecked(False)
                button.blockSignals(False)
        self._point()

    def _point(self, under: int | None = None) -> None:
        held = next((family for family, button in self._buttons.items() if button.isChecked()), None)
        self.pointed.emit(held if under is None else under)

    def _dress(self) -> None:
        colours = family_colours()
        for family, button in self._buttons.items():
            colour = QColor(*colours[family])
            if family in self._silent:
                colour = QColor(tokens().line)
            button.setIcon(_square(colour, self.devicePixelRatioF()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        family = next((one for one, button in self._buttons.items() if button is watched), None)
        if family is not None and len(self._buttons) > 1:
            if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
                self._point(family)
            elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
                self._point()
        return False


def _players(notes: RollNotes, family: int) -> list[str]:
    parts = sorted({int(one) for one in notes.performance.note_parts[notes.families == family]})
    return list(dict.fromkeys(roll_words.part(notes.performance.parts[one]) for one in parts))


def _square(colour: QColor, ratio: float) -> QIcon:
    pixmap = QPixmap(round(_SQUARE * ratio), round(_SQUARE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(0, 0, _SQUARE, _SQUARE, 2, 2)
    painter.end()
    return QIcon(pixmap)
