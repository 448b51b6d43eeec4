"""The left pane: where one can look. A section is a heading and its places; tags can join here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.parts import label
from clamp_desktop.ui.row_delegate import paint_ground
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, font_px, tabular, tokens
from clamp_desktop.ui.style.tokens import ICON, ROW_HEIGHT, SPACE_2, SPACE_3, SPACE_4

Index = QModelIndex | QPersistentModelIndex


class Kind(StrEnum):
    """What a place is."""

    ALL = "all"
    PROBLEMS = "problems"
    FOLDER = "folder"
    SINGLES = "singles"


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to look: all pieces, the problems, one folder, or the files that were added one by one."""

    kind: Kind = Kind.ALL
    folder: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """A place as the pane shows it. ``state`` is a word such as "offline"."""

    place: Place
    label: str
    symbol: str
    count: int | None = None
    state: str = ""
    hint: str = ""


_ENTRY = Qt.ItemDataRole.UserRole


class Sidebar(QWidget):
    """``visited`` carries the place that was chosen. Beside the demo library stands the way back from it."""

    visited = Signal(object)
    add_folder = Signal()
    leave_demo = Signal()

    def __init__(self, parent: QWidget | None = None, demo: bool = False) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = QStandardItemModel(self)
        self._filling = False
        self._place = Place()
        self.tree = QTreeView(self)
        self._set_up_tree()
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

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setObjectName("places")
        tree.setAccessibleName(self.tr("Places"))
        tree.setModel(self._model)
        tree.setItemDelegate(_PlaceDelegate(tree))
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setIndentation(0)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.selectionModel().currentChanged.connect(self._visit)

    def show_entries(self, library: Sequence[Entry], folders: Sequence[Entry]) -> None:
        """Replace what is listed; the place one is at stays, or becomes All when it is gone."""
        self._filling = True
        self._model.clear()
        for heading, entries in ((self.tr("LIBRARY"), library), (self.tr("FOLDERS"), folders)):
            if not entries:
                continue
            section = QStandardItem(heading)
            section.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for entry in entries:
                item = QStandardItem(entry.label)
                item.setData(entry, _ENTRY)
                item.setData(_spoken(entry), Qt.ItemDataRole.AccessibleTextRole)
                item.setToolTip(words.hint(entry.hint))
                section.appendRow(item)
            self._model.appendRow(section)
        self.tree.expandAll()
        gone = not self._mark()
        self._filling = False
        if gone:
            self.go(Place())

    @property
    def place(self) -> Place:
        """Where one is."""
        return self._place

    def go(self, place: Place, quietly: bool = False) -> None:
        """Visit a place; ``quietly`` only marks it."""
        self._place = place
        self._filling = True
        self._mark()
        self._filling = False
        if not quietly:
            self.visited.emit(place)

    def _mark(self) -> bool:
        for section in range(self._model.rowCount()):
            parent = self._model.item(section)
            for row in range(parent.rowCount()):
                entry = parent.child(row).data(_ENTRY)
                if entry.place == self._place:
                    self.tree.setCurrentIndex(parent.child(row).index())
                    return True
        return False

    def _visit(self, current: QModelIndex) -> None:
        entry = current.data(_ENTRY)
        if entry is not None and not self._filling and entry.place != self._place:
            self._place = entry.place
            self.visited.emit(entry.place)

    def _dress(self) -> None:
        self.add_button.setIcon(icon("add-folder", tokens().muted))
        if self.back is not None:
            towards = "right" if QGuiApplication.isRightToLeft() else "left"
            self.back.setIcon(icon(towards, tokens().muted))
        self.tree.viewport().update()


def _spoken(entry: Entry) -> str:
    count = "" if entry.count is None else words.number(entry.count)
    return ", ".join(part for part in (entry.label, count, entry.state) if part)


class _PlaceDelegate(QStyledItemDelegate):
    """A heading, or a place with its sign, name, state and count."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = index.data(_ENTRY) is None
        return QSize(80, ROW_HEIGHT + (SPACE_2 if heading and index.row() else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry | None = index.data(_ENTRY)
        painter.save()
        painter.setLayoutDirection(option.direction)
        if entry is None:
            self._paint_heading(painter, option, index.data(Qt.ItemDataRole.DisplayRole))
        else:
            self._paint_place(painter, option, entry)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = QFont(option.font)
        font.setPixelSize(font_px(option.font) - 2)
        font.setWeight(QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        painter.setFont(font)
        painter.setPen(QColor(tokens().muted))
        box = option.rect.adjusted(SPACE_2, 0, -SPACE_2, -SPACE_2 // 2)
        painter.drawText(box, _leading(Qt.AlignmentFlag.AlignBottom), text)

    def _paint_place(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        paint_ground(painter, option)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink, quiet = tokens().text, tokens().muted
        box = option.rect.adjusted(SPACE_2, 0, -SPACE_2, 0)
        sign = QRect(box.left(), box.center().y() - ICON // 2 + 1, ICON, ICON)
        warning = entry.place.kind == Kind.PROBLEMS and bool(entry.count)
        colour = tokens().bad if warning else tokens().accent if chosen else quiet
        icon(entry.symbol, colour).paint(painter, _mirrored(sign, option))
        tail = entry.state or ("" if entry.count is None else words.number(entry.count))
        painter.setFont(tabular(option.font))
        painter.setPen(QColor(quiet))
        painter.drawText(box, _trailing(), tail)
        painter.setFont(option.font)
        painter.setPen(QColor(quiet if entry.state else ink))
        room = box.adjusted(ICON + SPACE_2, 0, -option.fontMetrics.horizontalAdvance(tail) - SPACE_3, 0)
        label = option.fontMetrics.elidedText(entry.label, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(_mirrored(room, option), _leading(Qt.AlignmentFlag.AlignVCenter), label)
        if option.state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(option.rect.left(), option.rect.top() + SPACE_2, 3, option.rect.height() - SPACE_4)
            painter.fillRect(_mirrored(bar, option), QColor(tokens().accent))


def _mirrored(box: QRect, option: QStyleOptionViewItem) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, box)


def _leading(vertical: Qt.AlignmentFlag) -> int:
    return (Qt.AlignmentFlag.AlignLeading | vertical).value


def _trailing() -> int:
    return (Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter).value
