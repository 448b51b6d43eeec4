"""The name of a search that is to be saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from clamp_desktop.ui.style.tokens import SPACE_2
from clamp_desktop.ui.widgets.parts import label
from clamp_desktop.ui.widgets.popover import Popover

_WIDTH = 240


class SavePopover(Popover):
    """``named`` carries the name."""

    named = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Save this search"), parent)
        self.name = QLineEdit()
        self.name.setMinimumWidth(_WIDTH)
        self.name.setAccessibleName(self.tr("Name of the search"))
        self.name.returnPressed.connect(self._save)
        self.save = QPushButton(self.tr("Save"))
        self.save.setProperty("role", "main")
        self.save.clicked.connect(self._save)
        self.name.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        across = QHBoxLayout()
        across.setSpacing(SPACE_2)
        across.addWidget(self.name, 1)
        across.addWidget(self.save)
        self.column.addWidget(label(self.tr("It stays in the left pane, up to date."), "muted"))
        self.column.addLayout(across)

    def suggest(self, name: str) -> None:
        """Begin with a name, to be typed over."""
        self.name.setText(name)
        self.name.selectAll()
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)

    def _save(self) -> None:
        name = self.name.text().strip()
        if name:
            self.close()
            self.named.emit(name)
