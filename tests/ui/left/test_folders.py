"""What the left side says of folders, and what their menu does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from clamp_desktop.ui import system
from clamp_desktop.ui.left.places import Kind
from tests.ui.conftest import tune

ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")


@pytest.fixture
def full(desk, music):
    """Four pieces in a watched folder."""
    desk.start(music)
    desk.wait_for(*ALL)
    desk.bot.waitUntil(lambda: bool(desk.window.sidebar.entries(Kind.FOLDER)))
    return desk


def item(desk, number=0):
    sidebar = desk.window.sidebar
    return sidebar._line_of(sidebar.entries(Kind.FOLDER)[number].place)


def menu_of(desk, number=0):
    tree = desk.window.sidebar.tree
    at = tree.visualRect(item(desk, number).index()).center()
    where = tree.viewport().mapToGlobal(at)
    QApplication.sendEvent(tree.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))
    menu = desk.window.organiser.menu.last
    assert menu is not None
    actions = {action.text(): action for action in menu.actions() if action.text()}
    menu.close()
    return actions


def test_a_folder_says_whether_it_is_watched(full):
    preferences = full.window.housekeeping.preferences
    full.bot.waitUntil(lambda: "Watching" in item(full).toolTip())
    assert "Watching" in item(full).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    preferences.choose("watching", False)
    full.bot.waitUntil(lambda: "Not watched" in item(full).toolTip())
    preferences.choose("watching", True)
    full.bot.waitUntil(lambda: "Watching" in item(full).toolTip())


def test_a_folder_that_is_away_is_located_from_its_menu(full, music):
    tester = QAbstractItemModelTester(
        full.window.sidebar._model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    there = music.parent / "Elsewhere"
    music.rename(there)
    with full.bot.waitSignal(full.window.updater.finished, timeout=30_000):
        full.window.rescan()
    full.bot.waitUntil(lambda: full.window.sidebar.entries(Kind.FOLDER)[0].state == "offline")
    assert "Offline" in item(full).toolTip()
    assert "Locate folder…" in menu_of(full)
    full.window.folders.locate(full.window.sidebar.entries(Kind.FOLDER)[0].place.id, there)
    full.bot.waitUntil(lambda: full.window.sidebar.entries(Kind.FOLDER)[0].state == "", timeout=30_000)
    assert full.window.sidebar.entries(Kind.FOLDER)[0].label == "Elsewhere"
    full.wait_for(*ALL)
    del tester


def test_the_menu_of_a_folder(full, music, monkeypatch):
    opened: list[Path] = []
    monkeypatch.setattr(system, "open_file", lambda path: opened.append(path) or True)
    menu_of(full)["Show in folder"].trigger()
    assert opened == [music]
    full.window.housekeeping.preferences.choose("watching", False)
    (music / "new.abc").write_text(tune("Brand New"))
    menu_of(full)["Look for changes"].trigger()
    full.wait_for("Brand New", *ALL)
    menu_of(full)["Remove from the library"].trigger()
    full.bot.waitUntil(lambda: not full.window.model.rowCount(), timeout=20_000)
    full.window.changes.undo()
    full.wait_for("Brand New", *ALL)
    assert (music / "new.abc").exists()


def test_the_first_page_names_model_and_device(desk):
    desk.start()
    welcome = desk.window.centre.welcome
    desk.bot.waitUntil(lambda: welcome.model.text() == "Ready to listen: word model · CPU", timeout=30_000)
    assert welcome.model.isVisible()
