"""What could come next in the search field: a list below it that never gets in the way of typing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyleOptionViewItem

from clamp_desktop.ui.style.theme import tabular, tokens
from clamp_desktop.ui.style.tokens import ROW_HEIGHT, SPACE_2, SPACE_5
from clamp_desktop.ui.widgets.row_delegate import RowDelegate

Index = QModelIndex | QPersistentModelIndex
_MOST = 10
_WIDTH = 420
_OFFER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Offer:
    """A proposal: what to write between ``start`` and ``end``, what to call it, and what stands behind it."""

    start: int
    end: int
    text: str
    label: str
    tail: str = ""


class Proposals(QObject):
    """``chosen`` carries an ``Offer``. Nothing is chosen until the user goes into the list."""

    chosen = Signal(object)

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._model = QStandardItemModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(field)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(_MOST)
        self._completer.setWrapAround(False)
        self.list = QListView()
        self.list.setObjectName("proposals")
        self.list.setUniformItemSizes(True)
        self._completer.setPopup(self.list)
        self.list.setItemDelegate(_Delegate(self.list))  # the completer puts one of its own there
        self.list.setAccessibleName(self.tr("Proposals"))
        activated: SignalInstance = self._completer.activated[QModelIndex]  # type: ignore[index]
        activated.connect(self._take)

    @property
    def open(self) -> bool:
        """Whether the list is shown."""
        return self.list.isVisible()

    @property
    def entered(self) -> bool:
        """Whether the user has gone to one of the proposals."""
        return self.open and self.list.currentIndex().isValid()

    def offer(self, offers: Sequence[Offer]) -> None:
        """Show proposals, or take the list away where there are none."""
        if not offers or not self._field.hasFocus():
            self.close()
            return
        self._model.clear()
        for one in offers[:_MOST]:
            item = QStandardItem(one.label)
            item.setData(one, _OFFER)
            item.setData(
                ", ".join(part for part in (one.label, one.tail) if part), Qt.ItemDataRole.AccessibleTextRole
            )
            self._model.appendRow(item)
        self._completer.setCompletionPrefix("")
        width = min(_WIDTH, self._field.width())
        left = self._field.width() - width if self._field.isRightToLeft() else 0
        self._completer.complete(QRect(left, 0, width, self._field.height()))
        self.list.setCurrentIndex(QModelIndex())

    def close(self) -> None:
        """Take the list away."""
        self.list.hide()

    def _take(self, index: QModelIndex) -> None:
        offer = index.data(_OFFER)
        if offer is not None:
            self.chosen.emit(offer)


class _Delegate(RowDelegate):
    """A proposal, and in grey how many pieces it would give."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Offer | None = index.data(_OFFER)
        if offer is None:
            return
        tail = option.fontMetrics.horizontalAdvance(offer.tail)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setFont(tabular(option.font))
        painter.setPen(QColor(tokens().muted))
        side = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(option.rect.adjusted(SPACE_2, 0, -SPACE_2, 0), side.value, offer.tail)
        painter.restore()
        room = QStyleOptionViewItem(option)
        room.rect = option.rect.adjusted(0, 0, -tail - SPACE_5, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            room.rect = option.rect.adjusted(tail + SPACE_5, 0, 0, 0)
        self.paint_text(painter, room, index, offer.label, option.font)
