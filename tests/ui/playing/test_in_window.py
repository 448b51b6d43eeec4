"""Playing in the real window, by keys and mouse; this computer has no loudspeakers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.ui.conftest import Desk

CHOSEN = "Slow Waltz"


def test_space_plays_and_pauses(desk: Desk, music: Path) -> None:
    """From the list, while the place moves and the music shows it."""
    desk.start(music)
    desk.bot.waitUntil(lambda: CHOSEN in desk.titles(), timeout=20_000)
    desk.choose(CHOSEN)
    player, bar = desk.window.playing.player, desk.window.playing.transport
    desk.bot.keyClick(desk.window.table, Qt.Key.Key_Space)
    assert player.playing
    desk.bot.waitUntil(lambda: player.at > 0.3, timeout=10_000)
    desk.bot.keyClick(desk.window.table, Qt.Key.Key_Space)
    assert not player.playing
    at = player.at
    desk.bot.wait(100)
    assert player.at == at
    assert bar.slider.value() == round(at * 20)
