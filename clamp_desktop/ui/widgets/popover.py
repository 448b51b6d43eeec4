"""A small page that opens below a button and goes away by itself."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_3


class Popover(QFrame):
    """Esc or a click elsewhere closes it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        self.column.setSpacing(SPACE_3)

    def open_below(self, anchor: QWidget) -> None:
        """Show it where ``anchor`` is, inside the screen."""
        self._open(anchor, anchor.height() + SPACE_1)

    def open_above(self, anchor: QWidget) -> None:
        """The same for an ``anchor`` at the lower end of the window."""
        self._open(anchor, -self.sizeHint().height() - SPACE_1)

    def _open(self, anchor: QWidget, lower: int) -> None:
        self.adjustSize()
        size = self.sizeHint()
        at = anchor.mapToGlobal(QPoint(0, lower))
        if self.isRightToLeft():
            at.setX(at.x() + anchor.width() - size.width())
        screen = anchor.screen().availableGeometry()
        at.setX(max(screen.left(), min(at.x(), screen.right() - size.width())))
        at.setY(max(screen.top(), min(at.y(), screen.bottom() - size.height())))
        self.move(at)
        self.show()
