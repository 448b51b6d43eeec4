"""How the left pane draws a heading and a place, and the field in which a place gets its name."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.left.places import Entry, Kind, Section
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import font_px, row_height, tabular, tokens
from clamp_desktop.ui.style.tokens import ICON, RADIUS, SPACE_1, SPACE_2, SPACE_3, SPACE_4
from clamp_desktop.ui.widgets.row_delegate import paint_ground

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
SECTION = Qt.ItemDataRole.UserRole + 1
_DOT = 9


class PlaceDelegate(QStyledItemDelegate):
    """A heading with its plus, or a place with its sign, name, state and count. ``named`` carries an entry
    and the text that was typed for it."""

    named = Signal(object, str)

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self.target = QPersistentModelIndex()  # what lights up under something that is dragged

    # --- geometry ---

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = index.data(ENTRY) is None
        return QSize(80, row_height() + (SPACE_2 if heading and index.row() else 0))

    def arrow_box(self, option_rect: QRect, index: Index) -> QRect:
        """Where the arrow of a place with places below it is."""
        left = option_rect.left() + SPACE_1 + _depth(index) * SPACE_3
        return self._mirrored(option_rect, QRect(left, option_rect.top(), SPACE_3 + 2, option_rect.height()))

    def plus_box(self, option_rect: QRect) -> QRect:
        """Where the plus of a heading is."""
        size = ICON + SPACE_1
        top = option_rect.bottom() - size - 1
        return self._mirrored(option_rect, QRect(option_rect.right() - size - SPACE_1, top, size, size))

    def _name_box(self, rect: QRect, index: Index) -> QRect:
        left = rect.left() + SPACE_4 + 2 + _depth(index) * SPACE_3 + ICON + SPACE_2
        return QRect(left, rect.top(), rect.right() - SPACE_2 - left, rect.height())

    # --- painting ---

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry | None = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        if entry is None:
            self._paint_heading(painter, option, index)
        else:
            self._paint_place(painter, option, index, entry)
        if self.target.isValid() and self.target == QPersistentModelIndex(index):
            self._paint_target(painter, option)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        font = QFont(option.font)
        font.setPixelSize(font_px(option.font) - 2)
        font.setWeight(QFont.Weight.DemiBold)
        if option.direction == Qt.LayoutDirection.LeftToRight:  # Arabic letters are joined
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        painter.setFont(font)
        painter.setPen(QColor(tokens().muted))
        box = option.rect.adjusted(SPACE_2, 0, -SPACE_2, -SPACE_2 // 2)
        painter.drawText(box, _leading(Qt.AlignmentFlag.AlignBottom), index.data(Qt.ItemDataRole.DisplayRole))
        section: Section | None = index.data(SECTION)
        if section is not None and section.add:
            hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
            plus = self.plus_box(option.rect).adjusted(2, 2, -2, -2)
            icon("plus", tokens().text if hovered else tokens().muted).paint(painter, plus)

    def _paint_place(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, entry: Entry
    ) -> None:
        paint_ground(painter, option)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        quiet = tokens().muted
        self._paint_arrow(painter, option, index)
        name = self._name_box(option.rect, index)
        sign = QRect(name.left() - SPACE_2 - ICON, option.rect.center().y() - ICON // 2 + 1, ICON, ICON)
        self._paint_sign(painter, self._mirrored(option.rect, sign), entry, chosen)
        tail = entry.state or ("" if entry.count is None else words.number(entry.count))
        painter.setFont(tabular(option.font))
        painter.setPen(QColor(quiet))
        painter.drawText(option.rect.adjusted(SPACE_2, 0, -SPACE_2, 0), _trailing(), tail)
        painter.setFont(option.font)
        painter.setPen(QColor(quiet if entry.state else tokens().text))
        room = name.adjusted(0, 0, -option.fontMetrics.horizontalAdvance(tail) - SPACE_2, 0)
        # What the user named is often told apart by its end; the program's own places never are.
        middle = entry.place.kind in (Kind.FOLDER, Kind.TAG)
        mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
        label = option.fontMetrics.elidedText(entry.label, mode, room.width())
        painter.drawText(self._mirrored(option.rect, room), _leading(Qt.AlignmentFlag.AlignVCenter), label)
        if option.state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(option.rect.left(), option.rect.top() + SPACE_2, 3, option.rect.height() - SPACE_4)
            painter.fillRect(self._mirrored(option.rect, bar), QColor(tokens().accent))

    def _paint_arrow(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if not index.model().hasChildren(index):
            return
        box = self.arrow_box(option.rect, index)
        middle, size = QPointF(box.center()) + QPointF(0.5, 1.0), 3.0
        if self._tree.isExpanded(index):
            shape = [QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2)]
        else:
            towards = -1 if option.direction == Qt.LayoutDirection.RightToLeft else 1
            shape = [QPointF(-towards * size / 2, -size), QPointF(towards * size / 2, 0)]
            shape.append(QPointF(-towards * size / 2, size))
        painter.setPen(QPen(QColor(tokens().muted), 1.4))
        painter.drawPolyline([middle + point for point in shape])

    def _paint_sign(self, painter: QPainter, box: QRect, entry: Entry, chosen: bool) -> None:
        count = bool(entry.count)
        colour = tokens().accent if chosen else tokens().muted
        if entry.place.kind == Kind.PROBLEMS and count:
            colour = tokens().bad
        elif entry.place.kind == Kind.SUGGESTED and count:
            colour = tokens().warm
        if entry.place.kind == Kind.TAG and entry.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(entry.colour))
            painter.drawEllipse(QPointF(box.center()) + QPointF(0.5, 0.5), _DOT / 2, _DOT / 2)
        else:
            icon(entry.symbol, colour).paint(painter, box)

    def _paint_target(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        painter.setPen(QPen(QColor(tokens().accent), 1.5))
        ground = QColor(tokens().accent)
        ground.setAlpha(36)
        painter.setBrush(ground)
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    # --- naming ---

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("placeName")
        editor.setMaxLength(200)
        editor.setAccessibleName(self.tr("Name"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(entry.label)
            editor.setPlaceholderText(entry.hint if entry.place.kind == Kind.DRAFT else "")
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        if isinstance(editor, QLineEdit):
            text = editor.text().strip()
            if text and text != entry.label:
                self.named.emit(entry, text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        box = self._name_box(option.rect, index).adjusted(-SPACE_1, 2, SPACE_1, -2)
        editor.setGeometry(self._mirrored(option.rect, box))

    @staticmethod
    def _mirrored(around: QRect, box: QRect) -> QRect:
        return QStyle.visualRect(QGuiApplication.layoutDirection(), around, box)


def _depth(index: Index) -> int:
    """How many places lie above."""
    depth, above = -1, index.parent()
    while above.isValid():
        depth, above = depth + 1, above.parent()
    return max(depth, 0)


def _leading(vertical: Qt.AlignmentFlag) -> int:
    return (Qt.AlignmentFlag.AlignLeading | vertical).value


def _trailing() -> int:
    return (Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter).value
