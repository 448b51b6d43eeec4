"""Everything that a key or the menu can call, in one list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from clamp_desktop.ui.shortcuts import ShortcutsPanel, as_pressed, key_name, keys_of
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from clamp_desktop.ui.main_window import MainWindow


class Actions(QObject):
    """The window's actions. Single letters do not disturb typing: a text field takes them first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel: ShortcutsPanel | None = None
        self._group = self.tr("Search")
        make = self._make
        self.find = make(self.tr("Search"), ["Ctrl+F", "/"], window.focus_search)
        self.filter = make(self.tr("Add a filter…"), ["Ctrl+Shift+F"], lambda: window.tools.choose_filters())
        self.save = make(self.tr("Save this search…"), ["Ctrl+S"], lambda: window.tools.save_search())
        self.step_back = make(self.tr("Back to all pieces"), ["Esc"], window.step_back)
        self._group = self.tr("Chosen pieces")
        self.open = make(self.tr("Open in its program"), [], lambda: window.files.open())
        self.reveal = make(
            self.tr("Show in folder"), ["Ctrl+Return", "Ctrl+Enter"], lambda: window.files.reveal()
        )
        self.similar = make(self.tr("More like this"), ["S"], window.show_similar)
        self.copy = make(self.tr("Copy as files"), ["Ctrl+C"], lambda: window.dragging.out.copy())
        self._make_organising()
        self._group = self.tr("Library")
        self.undo = make("", ["Ctrl+Z"], window.changes.undo)
        self.redo = make("", ["Ctrl+Shift+Z", "Ctrl+Y"], window.changes.redo)
        self.undo.setProperty("name", self.tr("Undo"))
        self.redo.setProperty("name", self.tr("Redo"))
        self.show_past("", "")
        self.add_folder = make(self.tr("Add folder…"), ["Ctrl+O"], lambda: window.folders.ask_to_add())
        if window.demo:
            self.switch = make(self.tr("Back to your library"), [], window.leave_demo)
        else:
            self.switch = make(self.tr("Open the demo library"), [], window.open_demo)
        self.rescan = make(self.tr("Look for changes in the folders"), ["F5"], window.rescan)
        self._group = self.tr("View")
        self.left_pane = make(self.tr("Left pane"), ["F9"], None)
        self.right_pane = make(self.tr("Right pane"), ["F10"], None)
        for pane, show in ((self.left_pane, window.show_left), (self.right_pane, window.show_right)):
            pane.setCheckable(True)
            pane.setChecked(True)
            pane.toggled.connect(show)
        self.cards = make(self.tr("Show as cards"), ["Ctrl+G"], None)
        self.cards.setCheckable(True)
        self.columns = make(self.tr("Columns…"), ["Ctrl+L"], lambda: window.table.columns.open_menu())
        self.activity = make(self.tr("Activity"), ["Ctrl+J"], lambda: window.housekeeping.show_activity())
        self.map = make(self.tr("Map"), ["Ctrl+Shift+G"], None)
        self.map.setCheckable(True)
        self.map.toggled.connect(lambda shown: window.housekeeping.show_map(shown))
        self._group = self.tr("Program")
        self.settings = make(self.tr("Settings…"), ["Ctrl+,"], lambda: window.housekeeping.show_settings())
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.keys = make(self.tr("Keys"), ["F1"], self._show_keys)
        self.quit = make(self.tr("Quit"), ["Ctrl+Q"], window.close)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self._menu_button: QToolButton | None = None
        Theme.shared().changed.connect(self._dress)
        self._dress()

    def menu(self, parent: QWidget) -> QMenu:
        """What the button at the top right opens."""
        menu = Menu(parent)
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        menu.addActions([self.tag, self.collect, self.rename, self.remove])
        menu.addActions([self.new_tag, self.new_collection, self.new_set_list])
        tags = menu.addMenu(self.tr("Suggestions"))
        tags.addActions([self.suggest, self.suggest_all, self.choose_tags])
        menu.addMenu(self.tr("Tags in files")).addActions(self.tag_files)
        menu.addSeparator()
        menu.addActions([self.add_folder, self.switch, self.rescan])
        menu.addSeparator()
        menu.addActions([self.cards, self.columns, self.left_pane, self.right_pane, self.map, self.activity])
        menu.addSeparator()
        menu.addActions([self.settings, self.keys, self.quit])
        return menu

    def _make_organising(self) -> None:
        make, window = self._make, self._window
        self.tag = make(self.tr("Tag…"), ["Ctrl+T", "T"], lambda: window.organiser.tag())
        self.collect = make(self.tr("Add to a collection…"), ["Ctrl+M"], lambda: window.organiser.collect())
        self.more_stars = make(self.tr("One star more"), ["]"], lambda: window.organiser.rate(1))
        self.fewer_stars = make(self.tr("One star less"), ["["], lambda: window.organiser.rate(-1))
        self.rename = make(self.tr("Rename titles…"), ["Shift+F2"], lambda: window.renaming.open())
        self.remove = make(
            self.tr("Remove from the tag, collection or library"), ["Del"], lambda: window.organiser.remove()
        )
        self._group = self.tr("Tags and collections")
        self.new_tag = make(self.tr("New tag"), ["Ctrl+Shift+T"], lambda: window.organiser.new_tag())
        self.new_collection = make(
            self.tr("New collection"), ["Ctrl+Shift+M"], lambda: window.organiser.new_collection()
        )
        self.new_set_list = make(self.tr("New set list"), [], lambda: window.organiser.new_collection(True))
        self._group = self.tr("Suggestions")
        self.accept = make(self.tr("Accept the suggested tag"), ["A"], lambda: window.tagging.decide(True))
        self.reject = make(self.tr("Reject the suggested tag"), ["X"], lambda: window.tagging.decide(False))
        self.suggest = make(
            self.tr("Suggest tags for the chosen pieces"),
            ["Ctrl+Shift+A"],
            lambda: window.tagging.suggest_for_chosen(),
        )
        self.suggest_all = make(self.tr("Suggest tags for all pieces"), [], lambda: window.tagging.suggest())
        self.choose_tags = make(
            self.tr("Which tags may be suggested…"), [], lambda: window.tagging.choosing.open()
        )

        self._group = self.tr("Tags in files")
        self.tag_files = [
            make(
                self.tr("Export tags to a file…"),
                [],
                lambda: window.tagging.transferring.ask_where_to_write(),
            ),
            make(
                self.tr("Export tags as small files…"),
                [],
                lambda: window.tagging.transferring.ask_for_folder_to_write(),
            ),
            make(
                self.tr("Import tags from a file…"),
                [],
                lambda: window.tagging.transferring.ask_what_to_read(),
            ),
            make(
                self.tr("Import tags from small files…"),
                [],
                lambda: window.tagging.transferring.ask_for_folder_to_read(),
            ),
        ]

    def show_past(self, undo: str, redo: str) -> None:
        """What undo and redo would do, in words; empty where there is nothing."""
        for action, name, what in ((self.undo, self.tr("Undo"), undo), (self.redo, self.tr("Redo"), redo)):
            action.setText(f"{name}: {what}".replace("&", "&&") if what else name)
            action.setEnabled(bool(what))

    def dress_button(self, button: QToolButton) -> None:
        """Give the menu's button its icon, now and after a change of theme."""
        self._menu_button = button
        self._dress()

    def _make(self, text: str, keys: list[str], call: Callable[[], object] | None) -> QAction:
        action = QAction(text, self._window)
        action.setProperty("group", self._group)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if call is not None:
            action.triggered.connect(lambda: call())
        self._window.addAction(action)
        return action

    def keys_by_group(self) -> dict[str, list[tuple[str, str]]]:
        """What every key does, as the window's actions say themselves, in groups with a heading."""
        found: dict[str, list[tuple[str, str]]] = {}
        for action in self._window.findChildren(QAction):
            if action.shortcuts():
                group = action.property("group") or self.tr("Program")
                name = action.property("name") or action.text().rstrip("…").replace("&", "")
                found.setdefault(group, []).append((name, keys_of(action)))
        for group, what, keys in self._handled():
            found.setdefault(group, []).append((what, keys))
        return found

    def _handled(self) -> list[tuple[str, str, str]]:
        """Keys that belong to one part of the window alone, which takes them itself."""
        enter, pieces = key_name("Return"), self.tr("Chosen pieces")
        return [
            (self.tr("Search"), self.tr("From the search field into the results"), "↓"),
            (pieces, self.tr("Open in its program"), enter),
            (pieces, self.tr("See the piece, in a narrow window"), enter),
            (
                pieces,
                self.tr("Move up or down in a set list"),
                f"{key_name('Alt+Up')}, {key_name('Alt+Down')}",
            ),
            (self.tr("Tags and collections"), self.tr("Rename"), key_name("F2")),
            (self.tr("Tags and collections"), self.tr("Delete"), key_name("Del")),
            (
                self.tr("View"),
                self.tr("Map: move, nearer, farther, all"),
                as_pressed(f"← ↑ ↓ →, +, −, {key_name('Home')}"),
            ),
        ]

    def _show_keys(self) -> None:
        if self._panel is None:
            self._panel = ShortcutsPanel(self._window)
        self._panel.show_keys(self.keys_by_group())
        self._panel.show()
        self._panel.raise_()

    def _dress(self) -> None:
        muted = tokens().muted
        self.step_back.setIcon(icon("clear", muted))
        if self._menu_button is not None:
            self._menu_button.setIcon(icon("menu", muted))
