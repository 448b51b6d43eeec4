"""The left pane: where one can look, and what the user put in order there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from clamp_desktop.ui import words
from clamp_desktop.ui.left.place_delegate import ENTRY, SECTION
from clamp_desktop.ui.left.places import UNLISTED, Entry, Kind, Place, Section, each
from clamp_desktop.ui.left.places_tree import PlacesTree
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.style.tokens import SPACE_2
from clamp_desktop.ui.widgets.parts import label

__all__ = ["Entry", "Kind", "Place", "Section", "Sidebar"]


class Sidebar(QWidget):
    """``visited`` carries the place that was chosen. Beside the demo library stands the way back from it.

    ``named`` carries the entry that gets a name, and the name: an existing one, or a draft (``begin``).
    """

    visited = Signal(object)
    named = Signal(object, str)
    add_folder = Signal()
    leave_demo = Signal()

    def __init__(self, parent: QWidget | None = None, demo: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = QStandardItemModel(self)
        self._filling = False
        self._place = Place()
        self._sections: Sequence[Section] = ()
        self._waiting: Sequence[Section] | None = None  # came while a name was being typed
        self.opened: set[Place] = set()  # places whose branches are open
        self._draft: QStandardItem | None = None
        self._expected: Place | None = None
        self.tree = PlacesTree(self._model, self)
        self._connect_tree()
        self.add_button = QPushButton(self.tr("Add folder…"), self)
        self.add_button.setProperty("role", "quiet")
        self.add_button.setAccessibleName(self.tr("Add a folder to the library"))
        self.add_button.clicked.connect(self.add_folder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_2, SPACE_2, SPACE_2, SPACE_2)
        layout.setSpacing(SPACE_2)
        layout.addWidget(self.tree, 1)
        self.back: QPushButton | None = None
        if demo:
            layout.addWidget(self._build_way_back())
            self.add_button.setToolTip(self.tr("Goes into your own library"))
        layout.addWidget(self.add_button)
        Theme.shared().changed.connect(self._dress)
        self._dress()

    def _build_way_back(self) -> QWidget:
        what = label(self.tr("Demo library"), "muted")
        self.back = QPushButton(self.tr("Back to your library"))
        self.back.setProperty("role", "quiet")
        self.back.clicked.connect(self.leave_demo)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        what.setContentsMargins(SPACE_2, 0, SPACE_2, 0)
        column.addWidget(what)
        column.addWidget(self.back)
        return box

    def _connect_tree(self) -> None:
        tree = self.tree
        tree.selectionModel().currentChanged.connect(self._visit)
        tree.expanded.connect(lambda index: self._fold(index, True))
        tree.collapsed.connect(lambda index: self._fold(index, False))
        tree.delegate.named.connect(self._name)
        tree.delegate.closeEditor.connect(self._end_naming)

    # --- what is listed ---

    def show_sections(self, sections: Sequence[Section]) -> None:
        """List these; nothing jumps. The place one is at stays, or becomes All when it is gone."""
        if self.tree.naming:
            self._waiting = sections
            return
        self._filling = True
        self._sections = sections
        offset = self.tree.verticalScrollBar().value()
        self._sync_sections(sections)
        self._open_again()
        gone = not self._mark(False) and self._place.kind not in UNLISTED
        self.tree.verticalScrollBar().setValue(offset)
        self._filling = False
        expected = self._expected
        if expected is not None and self.entry(expected) is not None:
            self._expected = None
            self.go(expected)
        elif gone:
            self.go(Place())

    def entry(self, place: Place) -> Entry | None:
        """What is known of a place."""
        return next((entry for entry in self._entries() if entry.place == place), None)

    def entries(self, kind: Kind) -> list[Entry]:
        """All places of a kind, as they are listed."""
        return [entry for entry in self._entries() if entry.place.kind == kind]

    def _entries(self) -> Iterator[Entry]:
        for section in self._sections:
            yield from each(section.entries)

    def _sync_sections(self, sections: Sequence[Section]) -> None:
        shown = [section for section in sections if section.entries or section.add]
        known = [self._model.item(row).data(SECTION).kind for row in range(self._model.rowCount())]
        if known != [section.kind for section in shown]:
            self._model.clear()
            for _ in shown:
                item = QStandardItem()
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDropEnabled)
                self._model.appendRow(item)
        for row, section in enumerate(shown):
            item = self._model.item(row)
            item.setText(section.heading)
            item.setData(section, SECTION)
            item.setToolTip(section.add)
            self._sync(item, section.entries)

    def _sync(self, above: QStandardItem, entries: Sequence[Entry]) -> None:
        """The same places in the same order keep their lines; only what they say changes."""
        known = [above.child(row).data(ENTRY).place for row in range(above.rowCount())]
        if known != [entry.place for entry in entries]:
            above.removeRows(0, above.rowCount())
            for _ in entries:
                above.appendRow(QStandardItem())
        for row, entry in enumerate(entries):
            item = above.child(row)
            if item.data(ENTRY) != entry:
                _fill(item, entry)
            self._sync(item, entry.below)

    def _open_again(self) -> None:
        for item in self._lines():
            index, entry = item.index(), item.data(ENTRY)
            if item.hasChildren():
                self.tree.setExpanded(index, entry is None or entry.place in self.opened)

    def _lines(self, above: QStandardItem | None = None) -> Iterator[QStandardItem]:
        root = above or self._model.invisibleRootItem()
        for row in range(root.rowCount()):
            yield root.child(row)
            yield from self._lines(root.child(row))

    # --- where one is ---

    @property
    def place(self) -> Place:
        """Where one is."""
        return self._place

    def go(self, place: Place, quietly: bool = False) -> None:
        """Visit a place; ``quietly`` only marks it."""
        self._place = place
        self._filling = True
        if not self._mark(True) and place.kind in UNLISTED:
            self.tree.setCurrentIndex(QModelIndex())
        self._filling = False
        if not quietly:
            self.visited.emit(place)

    def expect(self, place: Place) -> None:
        """Visit a place as soon as it is listed."""
        if self.entry(place) is not None:
            self.go(place)
        else:
            self._expected = place

    def _mark(self, reveal: bool) -> bool:
        """Choose the line of the place. ``reveal``: open what lies above it."""
        item = self._line_of(self._place)
        if item is None:
            return False
        above = item.parent()
        while reveal and above is not None:
            self.tree.setExpanded(above.index(), True)
            if above.data(ENTRY) is not None:
                self.opened.add(above.data(ENTRY).place)
            above = above.parent()
        self.tree.setCurrentIndex(item.index())
        return True

    def _line_of(self, place: Place) -> QStandardItem | None:
        return next(
            (one for one in self._lines() if one.data(ENTRY) is not None and one.data(ENTRY).place == place),
            None,
        )

    def _visit(self, current: QModelIndex) -> None:
        entry = current.data(ENTRY)
        if entry is None or self._filling or entry.place in (self._place, Place(Kind.DRAFT)):
            return
        self._place = entry.place
        self.visited.emit(entry.place)

    def _fold(self, index: QModelIndex, opened: bool) -> None:
        entry = index.data(ENTRY)
        if entry is None or self._filling:
            return
        (self.opened.add if opened else self.opened.discard)(entry.place)

    # --- names ---

    def rename(self, place: Place) -> None:
        """Let the user type another name in the line itself."""
        item = self._line_of(place)
        if item is not None:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            self.tree.edit(item.index())

    def begin(self, kind: Kind, symbol: str, hint: str, below: Entry | None = None) -> None:
        """Let the user name something new: a line of its own, which is gone again after Esc.

        ``named`` then carries an entry whose place is a draft and whose ``state`` is ``kind``, ``name`` that
        of ``below``, ``symbol`` this one.
        """
        above = self._line_of(below.place) if below is not None else self._section(kind)
        if above is None or self.tree.naming:
            return
        entry = Entry(
            Place(Kind.DRAFT), "", symbol, hint=hint, state=str(kind), name=below.name if below else ""
        )
        self._filling = True
        self._draft = QStandardItem()
        _fill(self._draft, entry)
        self._draft.setFlags(self._draft.flags() | Qt.ItemFlag.ItemIsEditable)
        above.insertRow(0, self._draft)
        self.tree.setExpanded(above.index(), True)
        self.tree.scrollTo(self._draft.index())
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        self.tree.edit(self._draft.index())
        self._filling = False

    def _section(self, kind: Kind) -> QStandardItem | None:
        items = (self._model.item(row) for row in range(self._model.rowCount()))
        return next((item for item in items if item.data(SECTION).kind == kind), None)

    def _name(self, entry: Entry, text: str) -> None:
        self.named.emit(entry, text)

    def _end_naming(self) -> None:
        draft, self._draft = self._draft, None
        waiting, self._waiting = self._waiting, None
        if draft is None and waiting is None:
            return

        self._filling = True
        if draft is not None and draft.parent() is not None:
            draft.parent().removeRow(draft.row())
        self._mark(False)
        self._filling = False
        if waiting is not None:
            self.show_sections(waiting)

    def _dress(self) -> None:
        self.add_button.setIcon(icon("add-folder", tokens().muted))
        if self.back is not None:
            towards = "right" if QGuiApplication.isRightToLeft() else "left"
            self.back.setIcon(icon(towards, tokens().muted))
        self.tree.viewport().update()

    def below(self, place: Place) -> QPoint:
        """The point on the screen below a place's line, for what opens there."""
        item = self._line_of(place)
        box = self.tree.visualRect(item.index()) if item is not None else self.tree.viewport().rect()
        return self.tree.viewport().mapToGlobal(box.bottomLeft())


def _fill(item: QStandardItem, entry: Entry) -> None:
    item.setText(entry.label)
    item.setData(entry, ENTRY)
    item.setData(_spoken(entry), Qt.ItemDataRole.AccessibleTextRole)
    item.setData(entry.hint, Qt.ItemDataRole.AccessibleDescriptionRole)
    item.setToolTip(words.hint(entry.hint))
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
    if entry.own:
        flags |= Qt.ItemFlag.ItemIsEditable
    if entry.place.kind == Kind.TAG:
        flags |= Qt.ItemFlag.ItemIsDragEnabled
    item.setFlags(flags)


def _spoken(entry: Entry) -> str:
    count = "" if entry.count is None else words.number(entry.count)
    return ", ".join(part for part in (entry.label, count, entry.state) if part)
