"""The first line of a piece appears while the pointer rests on its title, and goes with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication

from clamp_desktop.ui.middle.piece_model import Column
from tests.ui.conftest import Desk


def rest(desk: Desk, row: int, column: Column = Column.TITLE) -> None:
    """Let the pointer rest on a cell."""
    table = desk.window.table
    at = table.visualRect(desk.window.model.index(row, column)).center()
    help_event = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), help_event)


def test_it_comes_and_goes(desk: Desk, music: Path) -> None:
    desk.start(music)
    desk.wait_for("Nocturne", "Quick March", "Slow Waltz", "The Reel")
    line = desk.window.gallery.first_line
    rest(desk, 2)
    desk.bot.waitUntil(lambda: line.isVisible() and line.line.isVisible(), timeout=20_000)
    assert line.title.text() == "Slow Waltz"
    assert line.line.pixmap().width() > 100
    assert not line.isActiveWindow()
    rest(desk, 0)  # MIDI, too
    desk.bot.waitUntil(lambda: line.title.text() == "Nocturne" and line.line.isVisible(), timeout=20_000)
    desk.bot.mouseClick(desk.window.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 40))
    assert not line.isVisible()
    rest(desk, 1, Column.KEY)
    assert not line.isVisible()
    rest(desk, 1)
    assert line.isVisible()
    QApplication.sendEvent(desk.window.table.viewport(), QEvent(QEvent.Type.Leave))
    assert not line.isVisible()
