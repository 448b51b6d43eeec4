"""The tree of places: opened and closed by arrow, renamed in place, a target for what is dragged."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTreeView, QWidget

from clamp_desktop.ui.changing import carrying
from clamp_desktop.ui.left.place_delegate import ENTRY, SECTION, PlaceDelegate
from clamp_desktop.ui.left.places import Entry, Kind, Section

Index = QModelIndex | QPersistentModelIndex
_OPEN_AFTER_MS = 600  # what is dragged may rest on a closed place until it opens


class PlacesTree(QTreeView):
    """Knows how places are handled, not what they mean.

    ``pieces_dropped`` carries a place, ids and whether they stay where they are as well (Ctrl),
    ``pieces_over`` the same without ids, while they are carried. ``tag_dropped``: the id of a tag and the
    place of another, or ``None`` for the top. ``add_wanted`` carries the kind of a section, ``menu_wanted``
    an entry and a point.
    """

    pieces_dropped = Signal(object, object, bool)
    pieces_over = Signal(object, bool)
    tag_dropped = Signal(int, object)
    files_dropped = Signal(object, object)
    add_wanted = Signal(object)
    menu_wanted = Signal(object, QPoint)
    delete_wanted = Signal(object)

    def __init__(self, model: QStandardItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("places")
        self.setAccessibleName(self.tr("Places"))
        self.setModel(model)
        self.delegate = PlaceDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(0)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setAutoExpandDelay(_OPEN_AFTER_MS)
        self._held = QPersistentModelIndex()  # a tag on which the button is pressed
        self._held_at = QPoint()

    @property
    def naming(self) -> bool:
        """Whether a name is being typed."""
        return self.state() == QAbstractItemView.State.EditingState

    def current(self) -> Entry | None:
        """The place that the keyboard is at."""
        entry: Entry | None = self.currentIndex().data(ENTRY)
        return entry

    # --- mouse and keyboard ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        index = self.indexAt(at)
        section: Section | None = index.data(SECTION) if index.isValid() else None
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            rect = self.visualRect(index)
            if section is not None:
                if section.add and self.delegate.plus_box(rect).contains(at):
                    self.add_wanted.emit(section.kind)
                return
            if self.model().hasChildren(index) and self.delegate.arrow_box(rect, index).contains(at):
                self.setExpanded(index, not self.isExpanded(index))
                return
            entry: Entry | None = index.data(ENTRY)
            if entry is not None and entry.place.kind == Kind.TAG:
                # Visited when it is let go of: it may be carried onto pieces of the list that is shown.
                self._held, self._held_at = QPersistentModelIndex(index), at
                return
        if event.button() != Qt.MouseButton.RightButton:  # the menu of a place does not visit it
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._held.isValid() or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        far = (event.position().toPoint() - self._held_at).manhattanLength()
        if far >= QApplication.startDragDistance():
            entry: Entry = self._held.data(ENTRY)
            self._held = QPersistentModelIndex()
            self._carry(entry)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, QPersistentModelIndex()
        if held.isValid():
            index = self.indexAt(event.position().toPoint())
            if held == QPersistentModelIndex(index):
                self.setCurrentIndex(index)
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QEvent) -> None:
        by_key = event.reason() == event.Reason.Keyboard  # type: ignore[attr-defined]
        index = self.currentIndex() if by_key else self.indexAt(event.pos())  # type: ignore[attr-defined]
        entry, section = index.data(ENTRY), index.data(SECTION)
        if entry is not None or section is not None:
            below = self.visualRect(index).bottomLeft()
            at = self.viewport().mapToGlobal(below) if by_key else event.globalPos()  # type: ignore[attr-defined]
            self.menu_wanted.emit(entry if entry is not None else section, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.current()
        if event.key() == Qt.Key.Key_Delete and entry is not None and entry.own:
            self.delete_wanted.emit(entry)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here."""

    # --- dragging ---

    def _carry(self, entry: Entry) -> None:
        data = carrying.pack_tag(entry.place.id)
        carrying.carry(self, data, entry.name, 1, Qt.DropAction.MoveAction | Qt.DropAction.CopyAction)
        self._light_up(QModelIndex())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if carrying.files_in(data):
            carrying.accept_copy(event)
        elif data.hasFormat(carrying.PIECES) or data.hasFormat(carrying.TAG):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)  # scrolls at the edges, opens what is closed
        index = self._target(event)
        self._light_up(index)
        if carrying.files_in(event.mimeData()):
            carrying.accept_copy(event)  # over nothing in particular they are for the library
        elif index.isValid():
            event.acceptProposedAction()
        else:
            event.ignore()
        entry: Entry | None = index.data(ENTRY)
        if carrying.tag_in(event.mimeData()) is None:
            self.pieces_over.emit(entry.place if entry is not None else None, _keeping(event))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._light_up(QModelIndex())

    def dropEvent(self, event: QDropEvent) -> None:
        index = self._target(event)
        self._light_up(QModelIndex())
        self.setState(QAbstractItemView.State.NoState)
        entry: Entry | None = index.data(ENTRY)
        if files := carrying.files_in(event.mimeData()):
            carrying.accept_copy(event)
            self.files_dropped.emit(entry.place if entry is not None else None, files)
            return
        if not index.isValid():
            event.ignore()
            return
        event.acceptProposedAction()
        tag = carrying.tag_in(event.mimeData())
        if tag is not None:
            self.tag_dropped.emit(tag, entry.place if entry is not None else None)
        elif entry is not None:
            self.pieces_dropped.emit(entry.place, carrying.pieces_in(event.mimeData()), _keeping(event))

    def _target(self, event: QDropEvent) -> QModelIndex:
        """Where the thing would go if it were let go of now; nowhere for what does not fit."""
        index = self.indexAt(event.position().toPoint())
        entry: Entry | None = index.data(ENTRY)
        section: Section | None = index.data(SECTION)
        tag = carrying.tag_in(event.mimeData())
        if tag is not None:
            onto_tag = entry is not None and entry.place.kind == Kind.TAG and entry.place.id != tag
            onto_top = section is not None and section.kind == Kind.TAG
            return index if onto_tag or onto_top else QModelIndex()
        return index if entry is not None and entry.takes_pieces else QModelIndex()

    def _light_up(self, index: QModelIndex) -> None:
        self.delegate.target = QPersistentModelIndex(index)
        self.viewport().update()


def _keeping(event: QDropEvent) -> bool:
    """Whether the key is held down that copies where something would be moved; Option on a Mac."""
    copying = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & copying)
