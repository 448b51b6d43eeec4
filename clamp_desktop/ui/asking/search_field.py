"""The search field: it asks while one types."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    Qt,
    QTextCharFormat,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from clamp_desktop.ui.asking.proposals import Proposals
from clamp_desktop.ui.changing import carrying
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens

PAUSE_MS = 10  # of typing, before an answer is asked for: a short one, for it is part of the wait


class SearchField(QLineEdit):
    """``asked`` carries the words once typing pauses; ``left_down``: ↓ was pressed.

    ``settled`` carries words that the user goes on with; ``dropped`` a file to search by; ``history_wanted``:
    ↓ in an empty field, where there is history.
    """

    asked = Signal(str)
    left_down = Signal()
    settled = Signal(str)
    dropped = Signal(object)
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Search"))
        self.has_history = False
        self._marked: tuple[tuple[int, int], ...] = ()
        self._composing = False  # with an input method, whose work must not be disturbed
        self._last = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._lens = self.addAction(icon("search", tokens().muted), QLineEdit.ActionPosition.LeadingPosition)
        self._lens.setText(self.tr("Search"))
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear_now)
        self.proposals = Proposals(self)
        self.textChanged.connect(self._typed)
        Theme.shared().changed.connect(self._dress)
        self._dress()
        self._name_buttons()
        self.invite("")

    def invite(self, example: str) -> None:
        """What to type: a description, or what answers should have more or less of than an example."""
        if example:
            self.setPlaceholderText(
                self.tr("Like “%1”, but: faster, not sad, with flute").replace("%1", example)
            )
        else:
            self.setPlaceholderText(self.tr("Describe the music, in any language: a sad waltz for strings"))

    def say(self, explanation: str) -> None:
        """What was understood, for those who hear the window."""
        self.setAccessibleDescription(
            explanation or self.tr("Pieces that sound like these words, while you type")
        )

    def clear_now(self) -> None:
        """Empty the field and show everything again at once."""
        self.clear()
        self._ask()

    def show_words(self, words: str) -> None:
        """Put words into the field without asking."""
        self._last = words
        self.setText(words)
        self._pause.stop()

    def write(self, words: str) -> None:
        """Put words into the field and ask at once."""
        self.setText(words)
        self._ask()

    def replace(self, start: int, end: int, text: str) -> None:
        """Write something in the place of a stretch, the cursor behind it."""
        whole = self.text()
        before = f"{whole[:start]}{text}"
        self.setText(f"{before}{whole[end:]}")
        self.setCursorPosition(len(before))

    def mark(self, places: Sequence[tuple[int, int]]) -> None:
        """Underline what was not understood."""
        wanted = tuple(places)
        if wanted != self._marked and not self._composing:
            self._marked = wanted
            self._underline()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self.proposals.entered and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            event.ignore()  # the list takes it
        elif self.proposals.open and key == Qt.Key.Key_Escape:
            self.proposals.close()
        elif key == Qt.Key.Key_Down and not self.text() and self.has_history:
            self.history_wanted.emit()
        elif key == Qt.Key.Key_Down:
            self._ask()
            self._settle()
            self.left_down.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.proposals.close()
            self._ask()
            self._settle()
        elif event.text() == "/" and not self.text():
            pass  # the key that leads here from anywhere leads nowhere else from here
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._composing = bool(event.preeditString())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file(event) is not None:
            carrying.accept_copy(event)
            self._light_up(True)
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDropEvent) -> None:
        if _file(event) is not None:
            carrying.accept_copy(event)
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light_up(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light_up(False)
        path = _file(event)
        if path is None:
            event.ignore()
            return
        carrying.accept_copy(event)
        # Not inside the drop: the other program waits for its end.
        QTimer.singleShot(0, self, lambda: self.dropped.emit(path))

    def _light_up(self, dropping: bool) -> None:
        self.setProperty("dropping", "true" if dropping else "false")
        self.style().unpolish(self)
        self.style().polish(self)

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

    def _settle(self) -> None:
        words = self.text().strip()
        if words:
            self.settled.emit(words)

    def _underline(self) -> None:
        """A line edit has no formats of its own but those of an input method that is at work."""
        line = QTextCharFormat()
        line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        line.setUnderlineColor(QColor(tokens().bad))
        kind = QInputMethodEvent.AttributeType.TextFormat
        cursor = self.cursorPosition()
        marks = [
            QInputMethodEvent.Attribute(kind, start - cursor, end - start, line)
            for start, end in self._marked
        ]
        QApplication.sendEvent(self, QInputMethodEvent("", marks))

    def _dress(self) -> None:
        self._lens.setIcon(icon("search", tokens().muted))
        self._clear.setIcon(icon("clear", tokens().muted))


def _file(event: QDropEvent) -> Path | None:
    """The first file that is dragged: an example; folders and nothing else are for the library."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix:
            return path
    return None
