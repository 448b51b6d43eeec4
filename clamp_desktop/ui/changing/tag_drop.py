"""A tag that is carried over pieces: what it would be put on lights up, and gets it when it is let go of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame

from clamp_desktop.ui.changing import carrying
from clamp_desktop.ui.middle.piece_model import PIECE_ID

_EDGE = 24  # pixels at the upper and lower end where dragging scrolls


class TagDrop(QObject):
    """Watches a view of pieces. ``dropped`` carries the tag and the row it was let go of over."""

    dropped = Signal(int, QModelIndex)

    def __init__(self, view: QAbstractItemView, whole_line: bool = False) -> None:
        """``whole_line``: each piece has one, as in a table."""
        super().__init__(view)
        self._view = view
        self._whole_line = whole_line
        self._frame = QFrame(view.viewport())
        self._frame.setObjectName("dropRow")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._frame.hide()
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragLeave:
            self._frame.hide()
            return False
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            assert isinstance(event, QDropEvent)
            tag = carrying.tag_in(event.mimeData())
            if tag is None:
                return False
            self._carry(event, tag)
            return True
        return False

    def _carry(self, event: QDropEvent, tag: int) -> None:
        at = event.position().toPoint()
        index = self._view.indexAt(at)
        fits = index.isValid() and index.data(PIECE_ID) is not None
        if event.type() == QEvent.Type.Drop:
            self._frame.hide()
            if fits:
                carrying.accept_copy(event)  # it stays where it was
                self.dropped.emit(tag, index)
            else:
                event.ignore()
            return
        if event.type() == QEvent.Type.DragEnter or fits:
            carrying.accept_copy(event)
        else:
            event.ignore()
        self._light_up(index if fits else QModelIndex())
        self._scroll(at)

    def _light_up(self, index: QModelIndex) -> None:
        if not index.isValid():
            self._frame.hide()
            return
        box = self._view.visualRect(index)
        if self._whole_line:
            box.setLeft(0)
            box.setRight(self._view.viewport().width() - 1)
        self._frame.setGeometry(box)
        self._frame.show()
        self._frame.raise_()

    def _scroll(self, at: QPoint) -> None:
        bar, height = self._view.verticalScrollBar(), self._view.viewport().height()
        if at.y() < _EDGE:
            bar.setValue(bar.value() - bar.singleStep())
        elif at.y() > height - _EDGE:
            bar.setValue(bar.value() + bar.singleStep())
