"""The list of keys, as a panel that may stay open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_4, SPACE_5
from clamp_desktop.ui.widgets.parts import label


class ShortcutsPanel(QDialog):
    """What every action is called and which keys call it."""

    def __init__(self, actions: Sequence[QAction], extra: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_5)
        grid.setVerticalSpacing(SPACE_2)
        lines = [(action.text().rstrip("…"), _keys(action)) for action in actions if action.shortcuts()]
        for row, (what, keys) in enumerate([*lines, *extra]):
            grid.addWidget(label(what), row, 0)
            grid.addWidget(label(keys, "muted"), row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # one set of icons, ours
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_4, SPACE_5, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addLayout(grid)
        column.addWidget(buttons)


def _keys(action: QAction) -> str:
    texts = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()]
    # Return and Enter are one key to whoever reads this.
    return ", ".join(dict.fromkeys(text.replace("Return", "Enter") for text in texts))
