"""What can be done with a watched folder, from its menu on the left and from the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from clamp_desktop.ui import system
from clamp_desktop.ui.background.watching import Watcher
from clamp_desktop.ui.left.places import Entry, Kind, Section

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.ui.main_window import MainWindow


class FolderCare(QObject):
    """Shows, looks through, relinks and removes folders; says which of them are watched."""

    def __init__(self, window: MainWindow, watcher: Watcher) -> None:
        super().__init__(window)
        self._window = window
        self._watcher = watcher
        window.organiser.menu.fill_folder = self.fill
        watcher.changed.connect(window.show_places)

    def fill(self, menu: QMenu, entry: Entry) -> None:
        """The menu of a folder, or of one below a watched one."""
        path, whole = Path(entry.hint.partition("\n")[0]), not entry.place.path
        _add(menu, self.tr("Show in folder"), lambda: self._reveal(path))
        _add(menu, self.tr("Look for changes"), lambda: self._window.updater.notice([path]))
        if whole:
            menu.addSeparator()
            _add(menu, self.tr("Locate folder…"), lambda: self.ask_for_place(entry.place.id, path.name))
            _add(menu, self.tr("Remove from the library"), lambda: self.remove(entry.place.id))

    def ask_to_add(self) -> None:
        """Let the user choose a folder to add; the window goes on meanwhile."""
        dialog = QFileDialog(self._window, self.tr("Add a folder with scores or MIDI files"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda chosen: self._window.add([Path(one) for one in chosen]))
        dialog.open()

    def remove(self, folder_id: int) -> None:
        """Take a folder out of the library; its files stay where they are, and it can be undone."""
        self._window.changes.make(lambda librarian: _remove(librarian, folder_id))

    def locate(self, folder_id: int, place: Path) -> None:
        """A folder is elsewhere now; its files are looked at again there."""
        update = self._window.updater.update
        self._window.changes.make(lambda librarian: _relink(librarian, folder_id, place), lambda: update())

    def ask_for_place(self, folder_id: int, name: str, parent: QWidget | None = None) -> None:
        """Let the user show where a folder is now."""
        dialog = QFileDialog(parent or self._window, self.tr("Where is “%1” now?").replace("%1", name))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda chosen: self.locate(folder_id, Path(chosen[0])))
        dialog.open()

    def with_states(self, sections: Sequence[Section]) -> list[Section]:
        """The left pane, its folders saying also whether they are watched."""
        return [
            replace(one, entries=[self._with_state(entry) for entry in one.entries])
            if one.kind == Kind.FOLDER
            else one
            for one in sections
        ]

    def _with_state(self, entry: Entry) -> Entry:
        if entry.place.kind != Kind.FOLDER or not entry.hint:
            return entry
        return replace(entry, hint=f"{entry.hint}\n{self._state(entry)}")

    def _state(self, entry: Entry) -> str:
        if entry.state:
            return self.tr("Offline: its drive or network is not connected.")
        if not self._watcher.on:
            return self.tr("Not watched: F5 looks for changes.")
        if Path(entry.hint) in self._watcher.rarely:
            return self.tr("Looked through now and then.")
        return self.tr("Watching: changes appear by themselves.")

    def _reveal(self, path: Path) -> None:
        if not system.open_file(path):
            said = self.tr("“%1” is not where it was.")
            self._window.status.mention(said.replace("%1", path.name))


def _add(menu: QMenu, text: str, call: Callable[[], object]) -> None:
    menu.addAction(text).triggered.connect(lambda: call())


def _remove(librarian: Librarian, folder_id: int) -> None:
    from clamp_desktop.library.scanning import folders

    folders.remove(librarian.library, folder_id)


def _relink(librarian: Librarian, folder_id: int, place: Path) -> None:
    from clamp_desktop.library.scanning.relink import relink

    relink(librarian.library, folder_id, place)
