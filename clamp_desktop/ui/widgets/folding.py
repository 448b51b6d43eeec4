"""Two parts of a bar: side by side, or one below the other where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QWidget

from clamp_desktop.ui.style.tokens import SPACE_2

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Folding(QWidget):
    """The ``first`` part where lines begin, the ``second`` beside it or below.

    ``spread``: the second one stands at the end of the line.
    """

    def __init__(
        self, first: QWidget, second: QWidget, spread: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = (first, second)
        self._box = QBoxLayout(_ACROSS, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE_2)
        # Else what stands side by side would keep the window wide.
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._box.addWidget(first, int(spread))
        self._box.addWidget(second)
        if not spread:
            self._box.addStretch(1)

    @property
    def folded(self) -> bool:
        """Whether they are one below the other."""
        return self._box.direction() == _DOWN

    def minimumSizeHint(self) -> QSize:
        hints = [part.minimumSizeHint() for part in self._parts if not part.isHidden()]
        height = self._box.minimumSize().height()
        return QSize(max((hint.width() for hint in hints), default=0), height)

    def sizeHint(self) -> QSize:
        return QSize(self._across(), self._box.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the words of a button are longer now
            self._fold()
        return super().event(event)

    def _across(self) -> int:
        """The room that both want side by side."""
        shown = [part for part in self._parts if not part.isHidden()]
        return sum(part.sizeHint().width() for part in shown) + self._box.spacing() * (len(shown) - 1)

    def _fold(self) -> None:
        direction = _DOWN if self._across() > self.width() else _ACROSS
        if direction != self._box.direction():
            self._box.setDirection(direction)
            self.updateGeometry()


def row_of(*widgets: QWidget, stretch_after: bool = False) -> QWidget:
    """Widgets side by side, as one part; ``stretch_after``: together where lines begin."""
    part = QWidget()
    row = QHBoxLayout(part)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_2)
    if not stretch_after:
        row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    if stretch_after:
        row.addStretch(1)
    return part
