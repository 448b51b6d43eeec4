"""How a card looks: title, composer, the first line of the music, facts, strength."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.middle.piece_delegate import paint_steps
from clamp_desktop.ui.middle.piece_model import FADED, FOLD, PIECE_ID, STRENGTH, Column, PieceModel
from clamp_desktop.ui.middle.thumbnails import Thumbnails
from clamp_desktop.ui.style.theme import row_height, tokens
from clamp_desktop.ui.style.tokens import CARD_PICTURE, CARD_WIDTH, RADIUS, SPACE_1, SPACE_2, SPACE_3

Index = QModelIndex | QPersistentModelIndex
_STEPS_WIDTH = 47
_FADED = 0.55
_DIRECTION = Qt.LayoutDirection


def card_height() -> int:
    """How high a card is, at the user's row height and text size."""
    return CARD_PICTURE + 3 * _line() + 2 * SPACE_2 + 2 * SPACE_1


def _line() -> int:
    return row_height() - SPACE_2


class CardDelegate(QStyledItemDelegate):
    """Draws everything itself; what is not known yet is left blank until it comes."""

    def __init__(self, model: PieceModel, pictures: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces = model
        self._pictures = pictures

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(CARD_WIDTH, card_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(FOLD):
            self._paint_fold(painter, option, index)
        else:
            self._paint_ground(painter, option)
            self._paint_piece(painter, option, index)
        painter.restore()

    def _paint_fold(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setPen(QColor(tokens().accent))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        box = option.rect.adjusted(SPACE_2, 0, -SPACE_2, 0)
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.setFont(option.font)
        painter.drawText(box, (side | Qt.AlignmentFlag.AlignVCenter).value, str(index.data()))

    @staticmethod
    def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
        ground, line, width = tokens().raised, tokens().line, 1.0
        if option.state & QStyle.StateFlag.State_Selected:
            ground = option.palette.color(QPalette.ColorRole.Highlight).name()
        elif option.state & QStyle.StateFlag.State_MouseOver:
            ground = tokens().hover
        if option.state & QStyle.StateFlag.State_HasFocus:
            line, width = tokens().accent, 2.0
        painter.setPen(QPen(QColor(line), width))
        painter.setBrush(QColor(ground))
        inset = width / 2
        painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _paint_piece(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = option.rect.adjusted(SPACE_3, SPACE_2, -SPACE_3, -SPACE_2)
        faded = bool(index.data(FADED))
        title = index.data()
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        line = _line()
        at = QRect(box.left(), box.top(), box.width(), line)
        ink = tokens().muted if faded else tokens().text
        _write(painter, option, at, title or "", bold, ink)
        at.translate(0, line)
        _write(painter, option, at, self._cell(index, Column.COMPOSER), option.font, tokens().muted)
        at.translate(0, line + SPACE_1)
        self._paint_music(painter, option, QRect(at.left(), at.top(), at.width(), CARD_PICTURE), index, faded)
        at.translate(0, CARD_PICTURE + SPACE_1)
        strength = index.sibling(index.row(), Column.STRENGTH).data(STRENGTH)
        if strength is not None:
            steps = QRect(at.right() - _STEPS_WIDTH + 1, at.top(), _STEPS_WIDTH, line)
            shown = QStyle.visualRect(option.direction, at, steps)
            paint_steps(painter, shown, option.direction, words.strength_steps(strength), faded, 0)
            room = QRect(at.left(), at.top(), at.width() - _STEPS_WIDTH - SPACE_2, line)
            at = QStyle.visualRect(option.direction, at, room)
        _write(painter, option, at, self._facts(index), option.font, tokens().muted)

    def _paint_music(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, index: Index, faded: bool
    ) -> None:
        piece_id = index.data(PIECE_ID)
        image = self._pictures.picture(piece_id)
        if image is None:
            painter.setPen(QPen(QColor(tokens().line), 1))
            if self._pictures.refused(piece_id):
                middle = box.center().y()
                painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
                return
            for staff_line in range(5):  # an empty staff, until the music comes
                y = box.center().y() + (staff_line - 2) * 6 + 0.5
                painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            return
        size = image.deviceIndependentSize()
        scale = min(1.0, box.height() / max(1.0, size.height()))
        width, height = size.width() * scale, size.height() * scale
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        clip = QPainterPath()
        clip.addRect(QRectF(box))
        painter.setClipPath(clip)
        painter.setOpacity(_FADED if faded else 1.0)
        # Music is written from left to right in every language.
        painter.drawImage(QRectF(box.left(), box.center().y() - height / 2, width, height), image)
        painter.setOpacity(1.0)
        painter.setClipping(False)

    def _cell(self, index: Index, column: Column) -> str:
        return str(index.sibling(index.row(), column).data() or "")

    def _facts(self, index: Index) -> str:
        tempo = self._cell(index, Column.TEMPO)
        said = (
            self._cell(index, Column.KEY),
            self._cell(index, Column.METRE),
            f"♩ = {tempo}" if tempo else "",
        )
        return " · ".join(one for one in said if one)


def _write(
    painter: QPainter, option: QStyleOptionViewItem, box: QRect, text: str, font: QFont, ink: str
) -> None:
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.setLayoutDirection(_DIRECTION.LayoutDirectionAuto)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    where = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(box, where.value, fitting)
