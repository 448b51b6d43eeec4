"""The folders of the library, in the settings: how each stands, add, remove, locate, and watching."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.background.watching import Watcher
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.style.theme import Theme
from clamp_desktop.ui.style.tokens import SPACE_2, SPACE_3
from clamp_desktop.ui.widgets.parts import label

if TYPE_CHECKING:
    from clamp_desktop.library.scanning.folders import FolderRow

_FOLDER = Qt.ItemDataRole.UserRole


class FolderSettings(QWidget):
    """``add_wanted``; ``remove_wanted`` carries a ``FolderRow``, ``locate_wanted`` one and its new place."""

    add_wanted = Signal()
    remove_wanted = Signal(object)
    locate_wanted = Signal(object, object)

    def __init__(self, preferences: Preferences, watcher: Watcher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._watcher = watcher
        self._folders: Sequence[FolderRow] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Folders of the library"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setItemDelegate(_AsWideAsTheList(self.list))
        self.list.currentItemChanged.connect(self._choose)
        self.add = self._button(self.tr("Add a folder…"), self.add_wanted.emit)
        self.locate = self._button(self.tr("Locate…"), self._ask_for_place)
        self.locate.setToolTip(self.tr("Say where the folder is now; its pieces keep everything"))
        self.remove = self._button(self.tr("Remove"), self._remove)
        self.remove.setToolTip(self.tr("Take the folder out of the library; its files stay where they are"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        buttons.addWidget(self.locate)
        buttons.addWidget(self.remove)
        self.watching = QCheckBox(self.tr("Notice changes in the folders without being asked"))
        self.watching.setChecked(watcher.on)
        self.watching.toggled.connect(lambda on: preferences.choose("watching", on))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        column.addWidget(self.watching)
        column.addWidget(
            label(self.tr("Files are read where they are and never changed."), "muted", wrap=True)
        )
        watcher.changed.connect(self._refresh)
        Theme.shared().changed.connect(self._refresh)
        self._choose()

    def show_folders(self, folders: Sequence[FolderRow]) -> None:
        """Replace the list; the chosen one stays chosen."""
        self._folders = folders
        self._refresh()

    def chosen(self) -> FolderRow | None:
        """The folder that the buttons are about."""
        item = self.list.currentItem()
        row: FolderRow | None = item.data(_FOLDER) if item is not None else None
        return row

    def _refresh(self) -> None:
        before = self.chosen()
        self.list.clear()
        for row in self._folders:
            item = QListWidgetItem(f"{words.path(row.path)}  ·  {self._state(row)}")
            item.setData(_FOLDER, row)
            item.setToolTip(words.hint(str(row.path)))
            self.list.addItem(item)
            if before is not None and row.id == before.id:
                self.list.setCurrentItem(item)
        self._choose()

    def _state(self, row: FolderRow) -> str:
        if row.state == "offline":
            return self.tr("offline")
        count = self.tr("%Ln piece(s)", "", row.pieces)
        if not self._watcher.on:
            return count
        if row.path in self._watcher.rarely:
            return self.tr("%1, looked through now and then").replace("%1", count)
        return self.tr("%1, watching").replace("%1", count)

    def _choose(self) -> None:
        row = self.chosen()
        self.remove.setEnabled(row is not None)
        self.locate.setEnabled(row is not None)

    def _remove(self) -> None:
        row = self.chosen()
        if row is not None:
            self.remove_wanted.emit(row)

    def _ask_for_place(self) -> None:
        row = self.chosen()
        if row is None:
            return
        dialog = QFileDialog(self, self.tr("Where is “%1” now?").replace("%1", row.path.name))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda chosen: self.locate_wanted.emit(row, Path(chosen[0])))
        dialog.open()

    def _button(self, text: str, call: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: call())
        return button


class _AsWideAsTheList(QStyledItemDelegate):
    """Long paths lose their middle, so that how a folder stands is seen without scrolling."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(1, super().sizeHint(option, index).height())
