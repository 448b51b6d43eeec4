"""The top of the window: the search field, the menu, and below them what was understood."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from clamp_desktop.ui.asking.search_field import SearchField
from clamp_desktop.ui.asking.search_strip import SearchStrip
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3


class TopBar(QWidget):
    """``field``, ``strip``, and the button ``menu``, which its owner fills."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.field = SearchField()
        self.strip = SearchStrip()
        self.menu = QToolButton()
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setAccessibleName(self.tr("Menu"))
        self.menu.setToolTip(self.tr("Menu"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addWidget(self.field, 1)
        row.addWidget(self.menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addLayout(row)
        column.addWidget(self.strip)
