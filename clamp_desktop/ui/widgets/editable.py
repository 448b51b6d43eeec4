"""Text that can be edited where it stands: a click, Enter or F2 begins, Enter keeps it, Esc does not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.widgets.parts import leading

_LONG_TITLE = 60  # letters
_NOTE_LINES = 4
_BEGIN = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)


class EditableText(QWidget):
    """``committed`` carries the new text, empty where it was cleared; only where it differs.

    ``long``: several lines, kept with Ctrl+Enter or by leaving.
    """

    committed = Signal(str)

    def __init__(
        self, name: str, empty: str, role: str = "", long: bool = False, parent: QWidget | None = None
    ) -> None:
        """A text called ``name``; ``empty`` is what stands there while there is none."""
        super().__init__(parent)
        self._name, self._empty, self._role = name, empty, role
        self._known = ""
        self.shown = _Shown(self)
        self.shown.begun.connect(self.begin)
        self.editor: QLineEdit | QPlainTextEdit = QPlainTextEdit() if long else QLineEdit()
        self.editor.setAccessibleName(name)
        self.editor.setProperty("role", f"edited-{role or 'plain'}")
        self.editor.setPlaceholderText(empty)
        self.editor.installEventFilter(self)
        self.editor.hide()
        if isinstance(self.editor, QPlainTextEdit):
            self.editor.setTabChangesFocus(True)
            height = self.editor.fontMetrics().lineSpacing() * (_NOTE_LINES + 1)
            self.editor.setFixedHeight(height)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shown)
        column.addWidget(self.editor)
        self.show_text("")

    def show_text(self, text: str, hint: str = "") -> None:
        """Show ``text``, with ``hint`` as the tooltip; what is just being typed stays."""
        self._known = text
        self.shown.setText(text or self._empty)
        self.shown.setToolTip(words.hint(hint))
        spoken = text or self._empty
        self.shown.setAccessibleName(f"{self._name}: {spoken}")
        self.shown.setAccessibleDescription(hint)
        role = self._role if text or self._role == "title" else "muted"
        if role == "title" and len(text) > _LONG_TITLE:
            role = "heading"  # as old prints have them: the music below wants room too
        if self.shown.property("role") != role:
            self.shown.setProperty("role", role)
            self.shown.style().polish(self.shown)

    def text(self) -> str:
        """What is shown; empty where there is nothing."""
        return self._known

    @property
    def editing(self) -> bool:
        """Whether somebody is typing here."""
        return not self.editor.isHidden()

    def begin(self) -> None:
        """Edit it."""
        if isinstance(self.editor, QPlainTextEdit):
            self.editor.setPlainText(self._known)
        else:
            self.editor.setText(self._known)
        self.shown.hide()
        self.editor.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.selectAll()

    def finish(self, keep: bool = True) -> None:
        """End the editing; with ``keep``, what was typed counts."""
        if not self.editing:
            return
        editor = self.editor
        typed = editor.toPlainText() if isinstance(editor, QPlainTextEdit) else editor.text()
        had_focus = editor.hasFocus()
        self.shown.show()
        editor.hide()
        if had_focus:
            self.shown.setFocus(Qt.FocusReason.OtherFocusReason)
        if keep and typed.strip() != self._known:
            self.committed.emit(typed.strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.editor or not self.editing:
            return False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape or _enters(event):
                event.accept()  # not the window's Esc, nor its Ctrl+Enter
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take(event)
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
            if event.reason() not in passing:
                self.finish()
        return False

    def _take(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.finish(keep=False)
            return True
        if _enters(event):
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if with_control or isinstance(self.editor, QLineEdit):
                self.finish()
                return True
        return False


class _Shown(QLabel):
    """The text while nobody edits it; ``begun`` when somebody wants to."""

    begun = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setIndent(0)
        self.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
        self.setProperty("editable", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.begun.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BEGIN and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.begun.emit()
        else:
            super().keyPressEvent(event)


def _enters(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
