"""New versions in the window: never asked for unless it is wanted, told in a line, read in the settings."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices

from clamp_desktop import paths
from clamp_desktop.ui.settings.new_versions import NewVersions
from clamp_desktop.updates.memory import Known, remember

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def announced(releases, tmp_path, monkeypatch):
    """A page that announces a version, which this window would read."""
    monkeypatch.setenv("CLAMP_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("CLAMP_DESKTOP_RELEASES", releases.address)
    releases.announce("99.1", changes="**It sings.**\n\n![spy](http://127.0.0.1:9/spy.png) <b>loudly</b>")
    return releases


def page_of(desk) -> NewVersions:
    """The settings, at the part on new versions."""
    desk.bot.keyClick(desk.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    settings = desk.window.housekeeping.settings
    (page,) = settings.findChildren(NewVersions)
    settings.show_section(page)
    return page


def test_nothing_is_asked_unless_it_is_wanted(announced, desk):
    desk.start()
    page = page_of(desk)
    assert not page.switch.isChecked()
    assert announced.address in page.address.text()
    desk.bot.wait(300)
    assert announced.asked == []
    assert not paths.new_version().exists()


def test_a_new_version_is_told_and_read_about(announced, desk, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    desk.start()
    page = page_of(desk)
    desk.bot.mouseClick(page.switch, LEFT, pos=QPoint(10, page.switch.height() // 2))
    status = desk.window.status
    desk.bot.waitUntil(lambda: "Version 99.1 is there" in status.message.whole)
    desk.window.housekeeping.settings.close()
    status.link.linkActivated.emit("new-version")
    desk.bot.waitUntil(lambda: page.isVisible() and page.open.hasFocus())
    assert "99.1" in page.state.text()
    assert "It sings." in page.changes.toPlainText()
    assert "<b>" in page.changes.toPlainText(), "what is no Markdown is shown as it is"
    assert opened == []
    desk.bot.mouseClick(page.open, LEFT)
    assert opened == [f"{announced.origin}/releases/99.1"]
    assert len(announced.asked) == 1


def test_asks_once_a_day_only(announced, desk):
    remember(paths.new_version(), Known(time.time() - 60))
    desk.window.preferences.choose("new_versions", True)
    watch = desk.window.housekeeping.extras.versions
    desk.bot.waitUntil(lambda: watch.known is not None and not watch.busy)
    assert announced.asked == []
    page = page_of(desk)
    desk.bot.mouseClick(page.look, LEFT)  # but when it is told to, it does
    desk.bot.waitUntil(lambda: "99.1" in page.state.text())
    assert len(announced.asked) == 1


def test_a_failure_is_said_where_it_was_asked(announced, desk):
    announced.status = 404
    page = page_of(desk)
    desk.bot.mouseClick(page.look, LEFT)
    desk.bot.waitUntil(lambda: "status 404" in page.state.text())
    assert page.look.isEnabled()
    assert not page.open.isVisible()


def test_a_copy_without_an_address_says_so(desk, monkeypatch):
    monkeypatch.setenv("CLAMP_DESKTOP_RELEASES", "")
    page = page_of(desk)
    assert not page.switch.isEnabled()
    assert not page.look.isEnabled()
    assert "does not know where" in page.address.text()
