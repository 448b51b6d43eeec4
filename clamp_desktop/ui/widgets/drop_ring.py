"""Lights up a part of the window while something that it takes is carried over it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from clamp_desktop.ui.style.theme import tokens
from clamp_desktop.ui.style.tokens import RADIUS, SPACE_1, SPACE_3, SPACE_5

_LINE = 2


class DropRing(QWidget):
    """A frame around ``around``, with words in it that say what letting go does. The pointer goes through."""

    def __init__(self, around: QWidget, said: str) -> None:
        super().__init__(around)
        self._said = said
        self.setAccessibleName(said)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def light_up(self, lit: bool) -> None:
        """Show it, or take it away."""
        around = self.parentWidget()
        if lit and around is not None:
            self.setGeometry(around.rect())
            self.raise_()
        self.setVisible(lit)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().accent), _LINE))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(_LINE, _LINE, -_LINE, -_LINE), RADIUS, RADIUS)
        box = self.fontMetrics().boundingRect(self._said).adjusted(-SPACE_3, -SPACE_1, SPACE_3, SPACE_1)
        box.moveCenter(QRect(0, self.height() - SPACE_5 - box.height(), self.width(), box.height()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().accent))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setPen(QColor(tokens().on_accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter.value, self._said)
