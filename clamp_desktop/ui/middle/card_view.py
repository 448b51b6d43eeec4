"""Pieces as cards: the same model and the same selection as the table, asked for what is in sight only."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyle, QStyleOptionViewItem, QWidget

from clamp_desktop.ui.middle.card_delegate import CardDelegate, card_height
from clamp_desktop.ui.middle.card_layout import CardLayout
from clamp_desktop.ui.middle.many_rows import ease, runs
from clamp_desktop.ui.middle.piece_model import Column, PieceModel
from clamp_desktop.ui.middle.thumbnails import Thumbnails
from clamp_desktop.ui.style.theme import Theme, row_height
from clamp_desktop.ui.style.tokens import CARD_WIDTH, SPACE_3

_SPOKEN = (Column.TITLE, Column.COMPOSER, Column.KEY, Column.METRE, Column.TEMPO, Column.WHY)
_PAUSE_MS = 90  # pictures are asked for when scrolling rests
_AHEAD = 1  # screens below, asked for after what is in sight


class CardView(QAbstractItemView):
    """``opened`` carries an id; what is chosen is told by the selection that it shares with the table."""

    opened = Signal(int)
    left_at_top = Signal()
    carried = Signal(object)  # itself: what is chosen is being dragged away

    def __init__(self, model: PieceModel, pictures: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces = model
        self._pictures = pictures
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE_MS)
        self._rest.timeout.connect(self._want_pictures)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Pieces as cards"))
        self._say(QModelIndex())
        self.setItemDelegate(CardDelegate(model, pictures, self))
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.viewport().setMouseTracking(True)
        pictures.arrived.connect(self._show_picture)
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._unfold)
        Theme.shared().changed.connect(self._restyle)

    @property
    def layout_(self) -> CardLayout:
        """Where the cards are now."""
        return CardLayout(
            self.viewport().width(),
            self._pieces.rowCount(),
            self._pieces.fold,
            CARD_WIDTH,
            card_height(),
            SPACE_3,
            row_height(),
        )

    def in_sight(self) -> list[int]:
        """The ids of the pieces whose cards can be seen."""
        return self._ids_between(0, self.viewport().height())

    # --- what Qt asks of a view ---

    def visualRect(self, index: QModelIndex) -> QRect:  # type: ignore[override]
        if not index.isValid():
            return QRect()
        return self._on_screen(self.layout_.rect(index.row()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        layout = self.layout_
        x = point.x()
        if self.isRightToLeft():
            x = self.viewport().width() - 1 - x
        row = layout.row_at(QPoint(x, point.y() + self.verticalOffset()))
        return QModelIndex() if row is None else self._pieces.index(row, 0)

    def scrollTo(
        self,
        index: QModelIndex,  # type: ignore[override]
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        rect = self.layout_.rect(index.row()).adjusted(0, -SPACE_3, 0, SPACE_3)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if rect.top() < bar.value():
            bar.setValue(rect.top())
        elif rect.bottom() > bar.value() + height:
            bar.setValue(rect.bottom() - height)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: QModelIndex) -> bool:  # type: ignore[override]
        return False

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        last = self._pieces.rowCount() - 1
        if last < 0:
            return QModelIndex()
        row = self.currentIndex().row()
        if row < 0:
            return self._pieces.index(0, 0)
        moves, layout = QAbstractItemView.CursorAction, self.layout_
        back, forth = moves.MoveLeft, moves.MoveRight
        if self.isRightToLeft():
            back, forth = forth, back
        page = max(1, self.viewport().height() // (card_height() + SPACE_3))
        to = {
            back: row - 1,
            moves.MovePrevious: row - 1,
            forth: row + 1,
            moves.MoveNext: row + 1,
            moves.MoveUp: self._lines_away(layout, row, -1),
            moves.MoveDown: self._lines_away(layout, row, 1),
            moves.MovePageUp: self._lines_away(layout, row, -page),
            moves.MovePageDown: self._lines_away(layout, row, page),
            moves.MoveHome: 0,
            moves.MoveEnd: last,
        }[action]
        return self._pieces.index(min(max(to, 0), last), 0)

    def selectAll(self) -> None:
        ease(self.selectionModel())
        super().selectAll()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        if command & QItemSelectionModel.SelectionFlag.Clear:
            ease(self.selectionModel())
        chosen = QItemSelection()
        if self.state() == QAbstractItemView.State.DragSelectingState:
            rows = self._rows_in(rect)
            for begin, end in runs(rows):  # few ranges instead of many rows
                chosen.select(self._pieces.index(begin, 0), self._pieces.index(end, 0))
        else:  # from one card to another, as one reads
            first, last = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomRight())
            if first.isValid() and last.isValid():
                begin, end = sorted((first.row(), last.row()))
                chosen.select(self._pieces.index(begin, 0), self._pieces.index(end, 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep((card_height() + SPACE_3) // 3)
        bar.setRange(0, max(0, self.layout_.total - height))
        self._rest.start()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._rest.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        layout, offset = self.layout_, self.verticalOffset()
        first, last = layout.between(event.rect().top() + offset, event.rect().bottom() + offset)
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        usual = option.state & ~QStyle.StateFlag.State_HasFocus
        under = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        for row in range(first, last + 1):
            index = self._pieces.index(row, 0)
            option.rect = self._on_screen(layout.rect(row))
            option.state = usual
            if self.selectionModel().isSelected(index):
                option.state |= QStyle.StateFlag.State_Selected
            if under.isValid() and under.row() == row and self.viewport().underMouse():
                option.state |= QStyle.StateFlag.State_MouseOver
            if self.hasFocus() and self.currentIndex().row() == row:
                option.state |= QStyle.StateFlag.State_HasFocus
            self.itemDelegate().paint(painter, option, index)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        current = self.currentIndex()
        seen = current.isValid() and self.viewport().rect().intersects(self.visualRect(current))
        super().resizeEvent(event)
        self.updateGeometries()
        if seen:
            self.scrollTo(current)

    def rowsInserted(self, parent: QModelIndex, start: int, end: int) -> None:  # type: ignore[override]
        super().rowsInserted(parent, start, end)
        self._arrange()

    def reset(self) -> None:
        super().reset()
        self._arrange()

    def dataChanged(self, *args: object) -> None:
        self.viewport().update()
        self._say(self.currentIndex())

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        self._say(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        entering = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not plain.value
        current = self.currentIndex()
        if (entering or (key == Qt.Key.Key_Space and not plain.value)) and self._on_fold(current):
            self._unfold(current)
        elif entering:
            self._open(current)
        elif key == Qt.Key.Key_Up and not plain.value and current.row() < self.layout_.columns:
            self.left_at_top.emit()
        else:
            super().keyPressEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:
        self.carried.emit(self)

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here; Qt's own search would fetch every row."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._pieces.rowCount():
            self.setCurrentIndex(self._pieces.index(0, 0))

    # --- inside ---

    def _say(self, index: QModelIndex) -> None:
        """Tell those who hear the window which card the keyboard is at: Qt knows no cards."""
        cells = (index.siblingAtColumn(column).data() for column in _SPOKEN) if index.isValid() else ()
        said = ", ".join(str(cell) for cell in cells if cell)
        self.setAccessibleDescription(said or self.tr("The pieces of the table; arrows go from card to card"))

    def _rows_in(self, rect: QRect) -> list[int]:
        """The rows whose cards a rectangle touches."""
        area = rect.normalized()
        if self.isRightToLeft():
            area = self._mirrored(area)
        area.translate(0, self.verticalOffset())
        layout = self.layout_
        first, last = layout.between(area.top(), area.bottom())
        return [row for row in range(first, last + 1) if layout.rect(row).intersects(area)]

    def _lines_away(self, layout: CardLayout, row: int, lines: int) -> int:
        """The row that stands some lines above or below, as near to the same column as there is one."""
        to, columns = row + lines * layout.columns, layout.columns
        fold = layout.fold
        if fold is None:
            return to if 0 <= to < layout.count else row if to < 0 else layout.count - 1
        if row < fold <= to:  # into the line, not beyond it
            last_line = (fold - 1) // columns * columns
            return fold if row >= last_line else min(to, fold - 1) if to < fold else fold - 1
        if row > fold >= to:
            return fold
        if row == fold:
            return fold - 1 if lines < 0 else fold + 1
        return to

    def _ids_between(self, top: int, bottom: int) -> list[int]:
        offset = self.verticalOffset()
        first, last = self.layout_.between(top + offset, bottom + offset)
        found = (self._pieces.piece_id(row) for row in range(first, last + 1))
        return [one for one in found if one is not None]

    def _want_pictures(self) -> None:
        if self.isVisible():
            height = self.viewport().height()
            self._pictures.want(self._ids_between(0, height * (1 + _AHEAD)))

    def _show_picture(self, piece_id: int) -> None:
        if self.isVisible():
            self.viewport().update()

    def _arrange(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def _restyle(self) -> None:
        self._pictures.forget()
        self._arrange()

    def _on_screen(self, rect: QRect) -> QRect:
        if self.isRightToLeft():
            rect = self._mirrored(rect)
        return rect.translated(0, -self.verticalOffset())

    def _mirrored(self, rect: QRect) -> QRect:
        left = self.viewport().width() - rect.left() - rect.width()
        return QRect(left, rect.top(), rect.width(), rect.height())

    def _on_fold(self, index: QModelIndex) -> bool:
        return index.isValid() and index.row() == self._pieces.fold

    def _unfold(self, index: QModelIndex) -> None:
        if self._on_fold(index):
            self._pieces.unfold(not self._pieces.unfolded)
            self._arrange()

    def _open(self, index: QModelIndex) -> None:
        piece_id = self._pieces.piece_id(index.row()) if index.isValid() else None
        if piece_id is not None:
            self.opened.emit(piece_id)
