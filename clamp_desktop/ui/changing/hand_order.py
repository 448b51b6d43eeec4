"""Pieces of a set list are put in order by hand: dragged in the table, or moved with Alt and the arrows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QFrame

from clamp_desktop.ui.changing import carrying
from clamp_desktop.ui.middle.piece_view import PieceView

_LINE = 2
_EDGE = 24  # pixels at the upper and lower end where dragging scrolls


class HandOrder(QObject):
    """Watches a table. ``moved`` carries ids and the id of the piece before which they go, ``None``: the end.

    Attributes:
        on: whether what is listed can be put in order.
    """

    moved = Signal(object, object)

    def __init__(self, table: PieceView) -> None:
        super().__init__(table)
        self._table = table
        self.on = False
        self._line = QFrame(table.viewport())
        self._line.setObjectName("dropLine")
        self._line.hide()
        table.viewport().setAcceptDrops(True)
        table.viewport().installEventFilter(self)
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._table:
            return isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and self._key(event)
        if kind == QEvent.Type.DragLeave:
            self._line.hide()
        elif kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            if not event.mimeData().hasFormat(carrying.PIECES):
                return False  # files are the window's
            if self.on:
                self._drag(event)
            else:
                event.ignore()
            return True
        return False

    def _drag(self, event: QDropEvent) -> None:
        at = event.position().toPoint()
        row = self._row_after(at)
        event.acceptProposedAction()
        if isinstance(event, QDragMoveEvent) or event.type() != QEvent.Type.Drop:
            self._show_line(row)
            self._scroll(at)
            return
        self._line.hide()
        ids = carrying.pieces_in(event.mimeData())
        self.moved.emit(ids, self._id(row))

    def _row_after(self, at: QPoint) -> int:
        """The row before which something that is let go of here goes."""
        index = self._table.indexAt(at)
        if not index.isValid():
            return self._table.model().rowCount()
        box = self._table.visualRect(index)
        return index.row() + (at.y() > box.center().y())

    def _id(self, row: int) -> int | None:
        return self._table.piece_id(row)

    def _show_line(self, row: int) -> None:
        table = self._table
        last = table.model().rowCount() - 1
        top = table.rowViewportPosition(row) if row <= last else table.rowViewportPosition(last)
        top += table.rowHeight(last) if row > last else 0
        self._line.setGeometry(0, max(top - _LINE // 2, 0), table.viewport().width(), _LINE)
        self._line.show()
        self._line.raise_()

    def _scroll(self, at: QPoint) -> None:
        bar, height = self._table.verticalScrollBar(), self._table.viewport().height()
        if at.y() < _EDGE:
            bar.setValue(bar.value() - bar.singleStep())
        elif at.y() > height - _EDGE:
            bar.setValue(bar.value() + bar.singleStep())

    def _key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step is None or plain != Qt.KeyboardModifier.AltModifier or not self.on:
            return False
        rows = self._table.chosen_rows()
        if rows:
            ids = [one for row in rows if (one := self._id(row)) is not None]
            # Upwards: before the one above the first; downwards: behind the one below the last.
            target = rows[0] - 1 if step < 0 else rows[-1] + 2
            if target >= 0 and rows[-1] + step < self._table.model().rowCount():
                self.moved.emit(ids, self._id(target))
        return True
