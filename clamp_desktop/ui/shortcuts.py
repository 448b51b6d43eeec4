"""The list of keys: a page of the settings, and a panel that may stay open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_3, SPACE_4, SPACE_5
from clamp_desktop.ui.widgets.parts import label

Groups = Mapping[str, Sequence[tuple[str, str]]]
_SIZE = (760, 560)
_FROM_LEFT, _AS_BEFORE = "\u2066", "\u2069"  # Unicode's isolates


class KeyList(QWidget):
    """What can be done, and with which keys, under headings, in as many columns as are asked for."""

    def __init__(self, columns: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_5)
        self._columns = columns
        self.lines: list[tuple[str, str]] = []

    def show_keys(self, groups: Groups) -> None:
        """Replace the list."""
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.lines = [line for lines in groups.values() for line in lines]
        room = len(self.lines) / self._columns
        column, filled = self._begin_column(), 0
        for heading, lines in groups.items():
            if filled and filled + len(lines) / 2 > room:
                column, filled = self._begin_column(), 0
            self._fill(column, heading, lines)
            filled += len(lines)
        self._close_columns()

    def _begin_column(self) -> QGridLayout:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_1)
        grid.setColumnStretch(0, 1)
        self._row.addWidget(holder, 1, Qt.AlignmentFlag.AlignTop)
        return grid

    def _fill(self, grid: QGridLayout, heading: str, lines: Sequence[tuple[str, str]]) -> None:
        at = grid.rowCount()
        title = label(heading, "caption")
        title.setContentsMargins(0, SPACE_3 if at > 1 else 0, 0, 0)
        grid.addWidget(title, at, 0, 1, 2)
        for number, (what, keys) in enumerate(lines, at + 1):
            grid.addWidget(label(what, wrap=True), number, 0)
            grid.addWidget(label(keys, "muted"), number, 1)

    def _close_columns(self) -> None:
        self._row.addStretch(0)


class ShortcutsPanel(QDialog):
    """All keys at a glance."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.keys = KeyList(columns=2)
        self.keys.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        scroller = QScrollArea()
        scroller.setWidgetResizable(True)
        scroller.setWidget(self.keys)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # one set of icons, ours
        buttons.setContentsMargins(SPACE_5, 0, SPACE_5, SPACE_4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(scroller, 1)
        column.addWidget(buttons)
        self.resize(*_SIZE)

    def show_keys(self, groups: Groups) -> None:
        """List these."""
        self.keys.show_keys(groups)


def as_pressed(keys: str) -> str:
    """Keys from left to right, whatever is written around them: else ``Ctrl+,`` ends in its comma on the left
    of an Arabic line, and brackets are turned round."""
    return f"{_FROM_LEFT}{keys}{_AS_BEFORE}" if QGuiApplication.isRightToLeft() else keys


def key_name(key: str) -> str:
    """A key as the system calls it."""
    text = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return as_pressed(text.replace("Return", "Enter"))


def keys_of(action: QAction) -> str:
    """The keys of an action."""
    texts = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()]
    # Return and Enter are one key to whoever reads this.
    return as_pressed(", ".join(dict.fromkeys(text.replace("Return", "Enter") for text in texts)))
