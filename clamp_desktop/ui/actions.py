"""Everything that a key or the menu can call, in one list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from clamp_desktop.ui.shortcuts import ShortcutsPanel
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens

if TYPE_CHECKING:
    from clamp_desktop.ui.main_window import MainWindow


class Actions(QObject):
    """The window's actions. Single letters do not disturb typing: a text field takes them first."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel: ShortcutsPanel | None = None
        make = self._make
        self.find = make(self.tr("Search"), ["Ctrl+F", "/"], window.focus_search)
        self.filter = make(self.tr("Add a filter…"), ["Ctrl+Shift+F"], lambda: window.tools.choose_filters())
        self.save = make(self.tr("Save this search…"), ["Ctrl+S"], lambda: window.tools.save_search())
        self.open = make(self.tr("Open in its program"), [], window.open_piece)
        self.reveal = make(self.tr("Show in folder"), ["Ctrl+Return", "Ctrl+Enter"], window.reveal_piece)
        self.similar = make(self.tr("More like this"), ["S"], window.show_similar)
        self.step_back = make(self.tr("Back to all pieces"), ["Esc"], window.step_back)
        self.undo = make("", ["Ctrl+Z"], window.changes.undo)
        self.redo = make("", ["Ctrl+Shift+Z", "Ctrl+Y"], window.changes.redo)
        self.show_past("", "")
        self._make_organising()
        self.add_folder = make(self.tr("Add folder…"), ["Ctrl+O"], window.ask_for_folder)
        if window.demo:
            self.switch = make(self.tr("Back to your library"), [], window.leave_demo)
        else:
            self.switch = make(self.tr("Open the demo library"), [], window.open_demo)
        self.rescan = make(self.tr("Look for changes in the folders"), ["F5"], window.rescan)
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
        menu = QMenu(parent)
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        menu.addActions([self.tag, self.collect, self.remove])
        menu.addActions([self.new_tag, self.new_collection, self.new_set_list])
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
        self.remove = make(
            self.tr("Remove from the tag, collection or library"), ["Del"], lambda: window.organiser.remove()
        )
        self.new_tag = make(self.tr("New tag"), ["Ctrl+Shift+T"], lambda: window.organiser.new_tag())
        self.new_collection = make(
            self.tr("New collection"), ["Ctrl+Shift+M"], lambda: window.organiser.new_collection()
        )
        self.new_set_list = make(self.tr("New set list"), [], lambda: window.organiser.new_collection(True))

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
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if call is not None:
            action.triggered.connect(lambda: call())
        self._window.addAction(action)
        return action

    def _show_keys(self) -> None:
        if self._panel is None:
            listed = [
                self.find,
                self.filter,
                self.save,
                self.columns,
                self.similar,
                self.reveal,
                self.step_back,
                self.tag,
                self.collect,
                self.more_stars,
                self.fewer_stars,
                self.remove,
                self.new_tag,
                self.new_collection,
                self.undo,
                self.redo,
                self.add_folder,
                self.rescan,
                self.cards,
                self.left_pane,
                self.right_pane,
                self.map,
                self.activity,
                self.settings,
                self.keys,
                self.quit,
            ]
            extra = [
                (self.tr("From the search field into the results"), "↓"),
                (self.tr("Open the chosen piece in its program"), QKeySequence("Enter").toString()),
            ]
            self._panel = ShortcutsPanel(listed, extra, self._window)
        self._panel.show()
        self._panel.raise_()

    def _dress(self) -> None:
        muted = tokens().muted
        self.step_back.setIcon(icon("clear", muted))
        if self._menu_button is not None:
            self._menu_button.setIcon(icon("menu", muted))
