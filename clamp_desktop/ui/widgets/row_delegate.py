"""Rows of text as everywhere in the program: one ground, the first column in full ink, the others muted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from clamp_desktop.ui.style.theme import tokens
from clamp_desktop.ui.style.tokens import SPACE_2

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Draws text itself: no focus boxes, no icons, elided at the end."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paint_ground(painter, option)
        self.paint_cell(painter, option, index)
        view = self.parent()
        if index.column() == 0 and isinstance(view, QAbstractItemView) and view.hasFocus():
            self._mark_current(painter, option, index, view)

    @staticmethod
    def _mark_current(
        painter: QPainter, option: QStyleOptionViewItem, index: Index, view: QAbstractItemView
    ) -> None:
        if view.currentIndex().row() == index.row():
            paint_focus(painter, option)

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell's own picture: text, unless a delegate knows better."""
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if text:
            self.paint_text(painter, option, index, text, option.font)

    def ink(self, index: Index) -> str:
        """The colour of a cell's text."""
        return tokens().text if index.column() == 0 else tokens().muted

    def paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, text: str, font: QFont
    ) -> None:
        """One line of text, in the colour of its column."""
        box = option.rect.adjusted(SPACE_2, 0, -SPACE_2, 0)
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
        if alignment is None:
            alignment = Qt.AlignmentFlag.AlignVCenter
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag(alignment))
        # A column begins where the window's language begins, a title reads as its own script does.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(font)
        painter.setPen(QColor(self.ink(index)))
        fitting = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, side.value, fitting)


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """The row's ground: selection, hover or nothing."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, QColor(tokens().hover))


def paint_focus(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """A bar at the leading edge: where the keyboard is."""
    bar = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
    painter.fillRect(QStyle.visualRect(option.direction, option.rect, bar), QColor(tokens().accent))
