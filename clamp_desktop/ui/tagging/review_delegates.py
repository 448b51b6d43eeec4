"""How the review queue draws a group with its count, and a suggestion with how sure it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from clamp_desktop.ui import words
from clamp_desktop.ui.middle.piece_model import STRENGTH
from clamp_desktop.ui.style.theme import tabular, tokens
from clamp_desktop.ui.style.tokens import SPACE_2
from clamp_desktop.ui.tagging.review_model import COUNT, Column
from clamp_desktop.ui.widgets.row_delegate import RowDelegate

Index = QModelIndex | QPersistentModelIndex
_BAR = 36


class GroupDelegate(RowDelegate):
    """A name, and at the end how many wait."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        count = words.number(index.data(COUNT))
        font = tabular(option.font)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setFont(font)
        painter.setPen(QColor(tokens().warm))
        box = option.rect.adjusted(SPACE_2, 0, -SPACE_2, 0)
        painter.drawText(box, (Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter).value, count)
        painter.restore()
        room = QStyleOptionViewItem(option)
        taken = option.fontMetrics.horizontalAdvance(count) + SPACE_2
        leading = option.direction == Qt.LayoutDirection.LeftToRight
        room.rect = option.rect.adjusted(0 if leading else taken, 0, -taken if leading else 0, 0)
        super().paint_cell(painter, room, index)


class SuggestionDelegate(RowDelegate):
    """Text cells, and how sure a suggestion is: a bar in amber and the figure."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if index.column() != Column.STRENGTH or not text:
            super().paint_cell(painter, option, index)
            return
        self.paint_text(painter, option, index, text, tabular(option.font))
        left = SPACE_2 + option.fontMetrics.horizontalAdvance("100 %") + SPACE_2
        whole = QRect(option.rect.left() + left, option.rect.center().y() - 1, _BAR, 4)
        part = QRect(whole.left(), whole.top(), round(_BAR * index.data(STRENGTH)), 4)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        for box, colour in ((whole, tokens().line), (part, tokens().warm)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QStyle.visualRect(option.direction, option.rect, box), 2, 2)
        painter.restore()
