"""The search field: it asks while one types."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens

PAUSE_MS = 150  # of typing, before an answer is asked for


class SearchField(QLineEdit):
    """``asked`` carries the words once typing pauses; ``left_down``: ↓ was pressed."""

    asked = Signal(str)
    left_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAcceptDrops(False)  # files that are dropped here belong to the window, not into the text
        self.setPlaceholderText(self.tr("Describe the music, in any language: a sad waltz for strings"))
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(self.tr("Pieces that sound like these words, while you type"))
        self._last = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._lens = self.addAction(icon("search", tokens().muted), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(self.tr("Search"))
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear_now)
        self.textChanged.connect(self._typed)
        Theme.shared().changed.connect(self._dress)
        self._dress()
        self._name_buttons()

    def clear_now(self) -> None:
        """Empty the field and show everything again at once."""
        self.clear()
        self._ask()

    def show_words(self, words: str) -> None:
        """Put words into the field without asking."""
        self._last = words
        self.setText(words)
        self._pause.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._ask()
            self.left_down.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._ask()
        elif event.text() == "/" and not self.text():
            pass  # the key that leads here from anywhere leads nowhere else from here
        else:
            super().keyPressEvent(event)

    def _typed(self, text: str) -> None:
        has_action = self._clear in self.actions()
        if text and not has_action:
            self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
            self._name_buttons()
        elif not text and has_action:
            self.removeAction(self._clear)
        self._pause.start()

    def _name_buttons(self) -> None:
        """Qt makes a button for each action in the field, and gives it no name."""
        for button in self.findChildren(QToolButton):
            action = button.defaultAction()
            button.setAccessibleName(action.text() if action is not None else "")

    def _ask(self) -> None:
        self._pause.stop()
        words = self.text().strip()
        if words != self._last:
            self._last = words
            self.asked.emit(words)

    def _dress(self) -> None:
        self._lens.setIcon(icon("search", tokens().muted))
        self._clear.setIcon(icon("clear", tokens().muted))
