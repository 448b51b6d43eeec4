"""Small widgets that several places share."""

from __future__ import annotations

from unicodedata import bidirectional

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from clamp_desktop.ui import words

_LEFTWARDS = ("R", "AL")
_RUNS_LEFT = "\u200f"  # invisible, and a letter to whoever looks for the direction


def label(text: str = "", role: str = "", wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label in a role of the stylesheet; plain text, so that a title with ``<`` stays a title."""
    made = _Label(parent)
    made.setText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wrap)
    made.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
    return made


class _Label(QLabel):
    def setText(self, text: str) -> None:
        super().setText(as_sentence(text))


def as_sentence(text: str) -> str:
    """A text so that all of it runs as the program's language does, whatever its first word is written in.

    Qt asks the first letter: an Arabic sentence that begins with a Latin title would be put in disorder. A
    text without a letter of a script that runs from the right, such as that title alone, stays as it is.
    """
    if not QGuiApplication.isRightToLeft() or not any(bidirectional(letter) in _LEFTWARDS for letter in text):
        return text
    return _RUNS_LEFT + text.removeprefix(_RUNS_LEFT)


def leading() -> Qt.AlignmentFlag:
    """The side where lines begin in the program's language, whatever the text of the line is written in.

    Qt's own labels ask the text instead: Latin titles would stand at the far side of an Arabic window.
    """
    right = QGuiApplication.isRightToLeft()
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute


def hairline() -> QFrame:
    """A line across, of one pixel."""
    line = QFrame()
    line.setObjectName("hairline")
    line.setFixedHeight(1)
    return line


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where there is no room; the whole text is in the tooltip.

    ``hugging``: no wider than its text, so that something may follow it; else as wide as there is room.
    """

    def __init__(
        self,
        role: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        hugging: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self._hugging = hugging
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
        if mode == Qt.TextElideMode.ElideMiddle and self.isRightToLeft():
            # A path: it runs from left to right, and stands where lines begin all the same.
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        across = QSizePolicy.Policy.Maximum if hugging else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)

    def show_text(self, text: str) -> None:
        """Show ``text`` as far as it fits."""
        self._whole = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._fit()

    @property
    def whole(self) -> str:
        """The text without the ellipsis."""
        return self._whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return (
            QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, hint.height())
            if self._hugging
            else hint
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        fitting = self.fontMetrics().elidedText(self._whole, self._mode, max(0, self.width() - 1))
        if (shown := as_sentence(fitting)) != self.text():
            self.setText(shown)
        self.setToolTip(words.hint(self._whole) if fitting != self._whole else "")


class LinkLabel(QLabel):
    """Text with links for mouse and keyboard: Tab goes from link to link, Enter follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        forward = event.reason() == Qt.FocusReason.TabFocusReason
        if forward or event.reason() == Qt.FocusReason.BacktabFocusReason:
            QLabel.focusNextPrevChild(self, forward)  # at a link at once, not only at the text around it
