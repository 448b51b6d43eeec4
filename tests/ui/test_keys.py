"""The list of keys says what the actions say themselves; what parts of the window take is pressed here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from clamp_desktop.library.organising import collections, tag_tree
from clamp_desktop.ui.left.places import Kind
from clamp_desktop.ui.shortcuts import keys_of

Key = Qt.Key
ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")


@pytest.fixture
def full(desk, music):
    """Four pieces, the window in front."""
    desk.start(music)
    desk.wait_for(*ALL)
    desk.window.activateWindow()
    desk.bot.waitUntil(desk.window.isActiveWindow)
    desk.window.table.setFocus()
    return desk


def test_f1_lists_every_action_that_has_a_key(full):
    window = full.window
    full.bot.keyClick(window.table, Key.Key_F1)
    panel = window.actions_._panel
    listed = dict(panel.keys.lines)
    for action in window.findChildren(QAction):
        if action.shortcuts():
            name = action.property("name") or action.text().rstrip("…").replace("&", "")
            assert listed[name] == keys_of(action), action.text()
    assert listed["More like this"] == "S"
    assert listed["Tag"] == "Ctrl+T, T"
    assert listed["Open in its program"] == "Enter"
    panel.close()


def test_no_key_means_two_things_at_one_place(full):
    window, taken = full.window, {}
    for action in window.findChildren(QAction):
        if action.shortcutContext() == Qt.ShortcutContext.WindowShortcut:
            for keys in action.shortcuts():
                assert keys.toString() not in taken, (action.text(), taken[keys.toString()])
                taken[keys.toString()] = action.text()


def test_the_settings_hold_the_same_list(full):
    window = full.window
    full.bot.keyClick(window.table, Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    full.bot.waitUntil(lambda: window.housekeeping.settings is not None)
    settings = window.housekeeping.settings
    names = [settings.sections.item(row).text() for row in range(settings.sections.count())]
    assert "Keys" in names
    settings.sections.setCurrentRow(names.index("Keys"))
    assert window.housekeeping.keys.isVisible()
    lines = [line for group in window.actions_.keys_by_group().values() for line in group]
    assert window.housekeeping.keys.lines == lines
    settings.close()


def test_keys_that_parts_of_the_window_take_themselves(full):
    window, bot = full.window, full.bot

    def prepare(librarian) -> None:
        tag_tree.make(librarian.library, "wedding")
        ids = librarian.ids()
        collections.make(librarian.library, "Recital", True, ids)

    window.changes.make(prepare)
    bot.waitUntil(lambda: bool(window.sidebar.entries(Kind.COLLECTION)), timeout=10_000)
    tree = window.sidebar.tree
    window.sidebar.go(window.sidebar.entries(Kind.COLLECTION)[0].place)
    full.wait_for(*ALL)
    full.choose("Nocturne")
    bot.waitUntil(lambda: window.organiser.hand.on)
    bot.keyClick(window.table, Key.Key_Down, Qt.KeyboardModifier.AltModifier)  # move in a set list
    full.wait_for("Quick March", "Nocturne", "Slow Waltz", "The Reel")
    tree.setFocus()
    bot.keyClick(tree, Key.Key_F2)  # rename
    assert window.sidebar.tree.naming
    editor = tree.viewport().findChild(QLineEdit)
    editor.setText("Concert")
    bot.keyClick(editor, Key.Key_Return)
    bot.waitUntil(lambda: window.sidebar.entries(Kind.COLLECTION)[0].label == "Concert", timeout=10_000)
    bot.keyClick(tree, Key.Key_Delete)  # delete
    bot.waitUntil(lambda: not window.sidebar.entries(Kind.COLLECTION), timeout=10_000)
