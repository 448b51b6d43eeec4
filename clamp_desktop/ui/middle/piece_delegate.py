"""Cells of the table of pieces: figures of one width, strength as five steps."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from clamp_desktop.ui import words
from clamp_desktop.ui.middle.piece_model import FADED, FIGURES, FOLD, STRENGTH, Column
from clamp_desktop.ui.style.theme import tabular, tokens
from clamp_desktop.ui.style.tokens import SPACE_2
from clamp_desktop.ui.widgets.row_delegate import RowDelegate

Index = QModelIndex | QPersistentModelIndex
_STEPS, _STEP_WIDTH, _STEP_HEIGHT, _STEP_GAP = 5, 7, 10, 3
_FADED = 0.6  # of the colour of full steps


class PieceDelegate(RowDelegate):
    """Text cells and the strength."""

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.column() == Column.STRENGTH:
            strength = index.data(STRENGTH)
            if strength is not None:
                steps, faded = words.strength_steps(strength), bool(index.data(FADED))
                paint_steps(painter, option.rect, option.direction, steps, faded, SPACE_2)
        else:
            super().paint_cell(painter, option, index)

    def ink(self, index: Index) -> str:
        if index.data(FOLD):
            return tokens().accent
        return tokens().muted if index.data(FADED) else super().ink(index)

    def paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, text: str, font: QFont
    ) -> None:
        columns = tabular(font) if index.column() in FIGURES else font
        super().paint_text(painter, option, index, text, columns)


def paint_steps(
    painter: QPainter, box: QRect, direction: Qt.LayoutDirection, filled: int, faded: bool, inset: int
) -> None:
    """A strength as five steps, from ``inset`` behind the leading edge of ``box``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    full, empty = QColor(tokens().accent), QColor(tokens().line)
    full.setAlphaF(_FADED if faded else 1.0)
    top = box.center().y() - _STEP_HEIGHT // 2
    for step in range(_STEPS):
        left = box.left() + inset + step * (_STEP_WIDTH + _STEP_GAP)
        bar = QStyle.visualRect(direction, box, QRect(left, top, _STEP_WIDTH, _STEP_HEIGHT))
        painter.setBrush(full if step < filled else empty)
        painter.drawRoundedRect(bar, 1.5, 1.5)
    painter.restore()
