"""A melody is played on a MIDI keyboard while the page is open; without one the page works as ever."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt

from clamp_desktop.ui.melody import midi_keys
from clamp_desktop.workers.kinds import KEYBOARDS
from clamp_desktop.workers.process import Worker
from tests.playback import fake_ports
from tests.playback.test_keyboards import play
from tests.ui.conftest import Desk, tune


def open_page(desk: Desk) -> None:
    desk.bot.mouseClick(desk.window.melodies.button, Qt.MouseButton.LeftButton)
    desk.bot.waitUntil(lambda: desk.window.melodies.popover.isVisible())


def test_a_melody_is_played_on_a_keyboard(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keyboards = tmp_path / "keyboards"
    keyboards.mkdir()
    grand = keyboards / "Grand"
    grand.write_text("")
    monkeypatch.setenv(fake_ports.FOLDER, str(keyboards))
    monkeypatch.setattr(midi_keys, "can_listen", lambda: True)
    (tmp_path / "tune.abc").write_text(tune("Tune"))
    desk.start(tmp_path / "tune.abc")
    desk.wait_for("Tune")
    crew = desk.window.office.crew
    assert crew is not None
    crew.keyboards.close()
    fake = dataclasses.replace(KEYBOARDS, options={"backend": "tests.playback.fake_ports"}, idle=0.5)
    crew.keyboards = Worker(fake)
    open_page(desk)
    popover = desk.window.melodies.popover
    desk.bot.waitUntil(lambda: bool(crew.keyboards.pids), timeout=20_000)
    (child,) = crew.keyboards.pids
    desk.bot.waitUntil(fake_ports.opened("Grand").exists, timeout=20_000)

    def played() -> str:
        return popover.notes.text()

    play(grand, "note_on 55 80")
    desk.bot.waitUntil(lambda: played() == "G", timeout=20_000)
    play(grand, "note_on 57 80", "note_on 59 80")
    desk.bot.waitUntil(lambda: len(played().split()) == 3)
    assert popover.keys.accessibleDescription() == "B3"
    play(grand, "note_on 62 80")
    desk.bot.waitUntil(lambda: popover.answer.text().startswith("1"), timeout=20_000)
    desk.bot.mouseClick(popover.search, Qt.MouseButton.LeftButton)
    desk.bot.waitUntil(lambda: not popover.isVisible())
    desk.bot.waitUntil(lambda: not crew.keyboards.pids, timeout=20_000)  # the keyboard is free for others
    desk.bot.waitUntil(lambda: not psutil.pid_exists(child))
    play(grand, "note_on 64 80")
    desk.bot.wait(100)
    assert len(played().split()) == 4


def test_without_a_driver_nothing_is_started(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(midi_keys, "can_listen", lambda: False)
    desk.start()
    open_page(desk)
    popover = desk.window.melodies.popover
    desk.bot.keyClick(popover.keys, Qt.Key.Key_A)
    assert popover.notes.text() == "C"
    crew = desk.window.office.crew
    assert crew is not None
    assert crew.keyboards.pids == ()
    popover.close()
