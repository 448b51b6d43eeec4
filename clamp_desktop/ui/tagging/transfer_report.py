"""What came of reading tags from a file: how many were found, and what was not, to look through and copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3, SPACE_4
from clamp_desktop.ui.widgets.parts import label

_SIZE = (560, 420)


class TransferReport(QDialog):
    """Stays open beside the window until it is closed."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = label(role="heading", wrap=True)
        self.said = label(role="muted", wrap=True)
        self.lines = QPlainTextEdit()
        self.lines.setReadOnly(True)
        self.lines.setTabChangesFocus(True)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setAccessibleName(self.tr("What was not found"))
        self.copy = QPushButton(self.tr("Copy the list"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.lines.toPlainText()))
        close = QPushButton(self.tr("Close"))
        close.setProperty("role", "main")
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addWidget(self.heading)
        column.addWidget(self.said)
        column.addWidget(self.lines, 1)
        column.addLayout(buttons)

    def show_report(self, heading: str, said: str, lines: Sequence[str]) -> None:
        """What came of it; ``lines``: what was not found, one a line."""
        self.heading.setText(heading)
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.lines.setPlainText("\n".join(lines))
        self.lines.setVisible(bool(lines))
        self.copy.setVisible(bool(lines))
        self.resize(_SIZE[0], _SIZE[1] if lines else self.minimumSizeHint().height())
        self.show()
