"""Settings: chosen in the window, in effect at once, kept in the file."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from clamp_desktop.settings import load
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.style.theme import Theme, font_px
from clamp_desktop.ui.style.tokens import DARK, LIGHT

ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def kept(desk, tmp_path, monkeypatch):
    """The settings of the window, kept in a file, as they were at the end."""
    preferences = desk.window.housekeeping.preferences
    monkeypatch.setattr(preferences, "_path", tmp_path / "settings.json")
    yield preferences
    preferences.close()
    Theme.shared().prefer("system", 100, "normal")


def opened(desk):
    desk.bot.keyClick(desk.window, Qt.Key.Key_Comma, CTRL)
    settings = desk.window.housekeeping.settings
    assert settings.isVisible()
    assert not settings.isModal()
    return settings


def pick(desk, box, data):
    box.setFocus()
    while box.currentData() != data:
        desk.bot.keyClick(box, Qt.Key.Key_Down)


def test_the_look_changes_at_once_and_is_kept(desk, kept, tmp_path, qapp):
    settings = opened(desk)
    settings.sections.setCurrentRow(2)
    before, rows = font_px(qapp.font()), Theme.shared().row_height
    pick(desk, settings.appearance, "dark")
    assert Theme.shared().tokens == DARK
    pick(desk, settings.row_height, "roomy")
    assert Theme.shared().row_height > rows
    assert desk.window.table.verticalHeader().defaultSectionSize() == Theme.shared().row_height
    settings.text_size.setValue(150)
    assert font_px(qapp.font()) == round(before * 1.5)
    kept.close()
    found, _ = load(tmp_path / "settings.json")
    assert (found.appearance, found.row_height, found.text_size) == ("dark", "roomy", 150)
    kept.choose("appearance", "light")
    assert Theme.shared().tokens == LIGHT


def test_what_makes_no_sense_is_refused_in_words(desk, kept):
    settings = opened(desk)
    settings.sections.setCurrentRow(4)
    settings.proxy.setText("nonsense")
    settings.proxy.editingFinished.emit()
    assert settings.trouble.isVisible()
    assert "proxy" in settings.trouble.text()
    settings.proxy.setText("http://localhost:8080")
    settings.proxy.editingFinished.emit()
    assert not settings.trouble.isVisible()
    assert kept.now.proxy == "http://localhost:8080"


def test_a_damaged_file_of_settings_is_put_aside(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text("{")
    preferences = Preferences(path=path)
    preferences.choose("threads", 3)
    preferences.close()
    assert json.loads(path.read_text())["threads"] == 3


def test_folders_are_listed_watched_removed_and_come_back(desk, kept, music):
    desk.start(music)
    desk.wait_for(*ALL)
    settings = opened(desk)
    folders = settings.folders
    desk.bot.waitUntil(lambda: folders.list.count() == 1)
    assert "4 pieces, watching" in folders.list.item(0).text()
    assert folders.list.horizontalScrollBar().maximum() == 0  # however long the path is
    desk.bot.mouseClick(folders.watching, LEFT, pos=folders.watching.rect().topLeft() + QPoint(10, 10))
    assert not kept.now.watching
    desk.bot.waitUntil(lambda: folders.list.item(0).text().endswith("4 pieces"))
    assert not folders.remove.isEnabled()
    folders.list.setCurrentRow(0)
    desk.bot.mouseClick(folders.remove, LEFT)
    desk.bot.waitUntil(lambda: folders.list.count() == 0)
    desk.bot.waitUntil(lambda: desk.titles() == [])
    desk.bot.keyClick(settings, Qt.Key.Key_Z, CTRL)
    desk.wait_for(*ALL)
    desk.bot.waitUntil(lambda: folders.list.count() == 1)


def test_a_folder_that_was_moved_is_located(desk, kept, music, monkeypatch):
    kept.choose("watching", False)
    desk.start(music)
    desk.wait_for(*ALL)
    there = music.rename(music.parent / "Elsewhere")
    with desk.bot.waitSignal(desk.window.updater.finished):
        desk.window.rescan()
    folders = opened(desk).folders
    desk.bot.waitUntil(lambda: folders.list.count() == 1 and "offline" in folders.list.item(0).text())
    folders.list.setCurrentRow(0)
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.filesSelected.emit([str(there)]))
    desk.bot.mouseClick(folders.locate, LEFT)
    desk.bot.waitUntil(lambda: "Elsewhere  ·  4 pieces" in folders.list.item(0).text(), timeout=20_000)
