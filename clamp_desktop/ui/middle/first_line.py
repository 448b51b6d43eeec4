"""The first line of a piece, shown while the pointer rests on its title in the table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QTableView, QVBoxLayout

from clamp_desktop.ui import words
from clamp_desktop.ui.middle.piece_model import Column, PieceModel
from clamp_desktop.ui.middle.thumbnails import Thumbnails
from clamp_desktop.ui.style.tokens import SPACE_1, SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import label

_AWAY = frozenset(
    {
        QEvent.Type.Leave,
        QEvent.Type.Wheel,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.Hide,
        QEvent.Type.WindowDeactivate,
    }
)


class FirstLine(QFrame):
    """Belongs to a table of pieces; ``pictures`` has the lines, or has them drawn."""

    def __init__(self, table: QTableView, model: PieceModel, pictures: Thumbnails) -> None:
        super().__init__(table, Qt.WindowType.ToolTip)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table = table
        self._model = model
        self._pictures = pictures
        self._piece: int | None = None
        self._at = QPoint()
        self.title = label()
        self.line = QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(SPACE_1)
        column.addWidget(self.title)
        column.addWidget(self.line)
        pictures.arrived.connect(self._arrive)
        table.viewport().installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            return self._point_at(event.pos())
        if event.type() == QEvent.Type.MouseMove and self.isVisible():
            index = self._table.indexAt(self._table.viewport().mapFromGlobal(self.cursor().pos()))
            if self._model.piece_id(index.row()) != self._piece:
                self._leave()
        elif event.type() in _AWAY:
            self._leave()
        return False

    def _point_at(self, place: QPoint) -> bool:
        index = self._table.indexAt(place)
        piece_id = self._model.piece_id(index.row()) if index.column() == Column.TITLE else None
        row = self._model.piece(piece_id)
        if row is None or piece_id is None:
            self._leave()
            return False
        self._piece = piece_id
        self.title.setText(words.title(row))
        below = self._table.visualRect(index).bottomLeft() + QPoint(SPACE_3, SPACE_1)
        self._at = self._table.viewport().mapToGlobal(below)
        if self._pictures.picture(piece_id) is None:
            self._pictures.want([piece_id])
        self._show()
        return True

    def _arrive(self, piece_id: int) -> None:
        if piece_id == self._piece:
            self._show()

    def _show(self) -> None:
        assert self._piece is not None
        image = self._pictures.picture(self._piece)
        self.line.setVisible(image is not None)
        if image is not None:
            self.line.setPixmap(QPixmap.fromImage(image))
        self.adjustSize()
        screen = self._table.screen().availableGeometry()
        at = QPoint(self._at)
        if at.y() + self.height() > screen.bottom():
            at.setY(at.y() - self.height() - self._table.rowHeight(0) - SPACE_2)
        at.setX(max(screen.left(), min(at.x(), screen.right() - self.width())))
        self.move(at)
        self.show()

    def _leave(self) -> None:
        self._piece = None
        self.hide()
