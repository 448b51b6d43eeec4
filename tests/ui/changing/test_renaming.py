"""Titles of several pieces at once: shown before it is done, taken back in one step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

Key = Qt.Key
ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")


@pytest.fixture
def popover(desk, music):
    """The field, for all four pieces."""
    desk.start(music)
    desk.wait_for(*ALL)
    window = desk.window
    window.activateWindow()
    desk.bot.waitUntil(window.isActiveWindow)
    window.table.setFocus()
    window.table.selectAll()
    desk.bot.keyClick(window.table, Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    opened = window.renaming.popover
    desk.bot.waitUntil(opened.isVisible)
    return opened


def test_words_are_replaced_in_all_titles(desk, popover):
    assert popover.heading.text().startswith("New titles: 4 piece")
    assert not popover.apply.isEnabled()
    desk.bot.keyClicks(popover.old, "slow")
    desk.bot.keyClicks(popover.new, "Very Slow")
    desk.bot.waitUntil(lambda: popover.examples[0].whole == "Slow Waltz  →  Very Slow Waltz")
    with desk.bot.waitSignal(desk.window.changes.changed):
        desk.bot.keyClick(popover.new, Key.Key_Return)
    desk.wait_for("Nocturne", "Quick March", "The Reel", "Very Slow Waltz")
    desk.window.changes.undo()
    desk.wait_for(*ALL)


def test_titles_are_made_of_what_is_known(desk, popover):
    popover.template.setText("{n:02} {title} ({key})")
    desk.bot.waitUntil(lambda: popover.apply.isEnabled())
    assert popover.examples[1].whole == "Quick March  →  02 Quick March (D major)"
    with desk.bot.waitSignal(desk.window.changes.changed):
        desk.bot.mouseClick(popover.apply, Qt.MouseButton.LeftButton)
    desk.bot.waitUntil(lambda: desk.titles()[1] == "02 Quick March (D major)", timeout=10_000)


def test_what_cannot_be_filled_in_is_told(desk, popover):
    popover.template.setText("{name}")
    desk.bot.waitUntil(lambda: "{name}" in popover.trouble.text())
    assert not popover.apply.isEnabled()
    desk.bot.keyClick(popover.template, Key.Key_Escape)
    desk.bot.waitUntil(lambda: not popover.isVisible())
    assert desk.titles() == list(ALL)
