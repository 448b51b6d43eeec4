"""On battery a long run rests and says why; it goes on when plugged in, or when the user says so."""

from __future__ import annotations

import threading
import time
from types import SimpleNamespace

import psutil
import pytest
from PySide6.QtCore import Qt

from clamp_desktop import power
from clamp_desktop.progress import Progress, Stage, Summary
from clamp_desktop.ui.background import battery as room
from clamp_desktop.ui.background.activity import State
from tests.ui.conftest import tune

ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")
LEFT = Qt.MouseButton.LeftButton
WHY = "On battery: waits until the computer is plugged in"
LONG = Progress(Stage.EMBEDDING, 30, 9000, 10.0, 897.0)


@pytest.fixture
def plug(monkeypatch):
    """A computer with a fake battery, which is asked often."""
    found = SimpleNamespace(on_battery=True, asked=[])

    def look():
        found.asked.append(threading.current_thread())
        return found.on_battery

    monkeypatch.setattr(power, "on_battery", look)
    monkeypatch.setattr(room, "_EVERY", 0.02)
    return found


@pytest.fixture
def resting(desk, music, plug):
    """A run that says it takes long, and rests."""
    window, bot = desk.window, desk.bot
    window.preferences.choose("watching", False)
    plug.on_battery = False
    desk.start(music)
    desk.wait_for(*ALL)
    (music / "new.abc").write_text(tune("Brand New"))
    house = window.housekeeping
    bot.mouseClick(house.switch, LEFT)
    plug.on_battery = True
    window.updater.pause(True)  # until the run has said how long it takes
    window.rescan()
    window.updater.progressed.emit(LONG)
    bot.waitUntil(lambda: house.activity.running.state == State.PAUSED)
    return house


def test_a_long_run_rests_on_battery_and_goes_on_when_plugged_in(desk, resting, plug):
    row = resting.panel.rows[0]
    assert row.doing.whole.startswith(f"{WHY} · Listening to 30 of 9000")
    assert row.pause.text() == "Go on anyway"
    desk.bot.waitUntil(lambda: desk.window.status.message.whole == WHY)
    assert "Brand New" not in desk.titles()
    assert threading.main_thread() not in plug.asked
    plug.on_battery = False
    desk.wait_for("Brand New", *ALL)
    desk.bot.waitUntil(lambda: resting.activity.running is None)


def test_the_user_may_go_on_anyway(desk, resting, plug):
    row = resting.panel.rows[0]
    desk.bot.mouseClick(row.pause, LEFT)
    desk.window.updater.progressed.emit(LONG)  # still long, still on battery
    desk.wait_for("Brand New", *ALL)
    desk.bot.waitUntil(lambda: resting.activity.running is None)
    assert "1 new file<" in row.text.text()


def test_from_the_bottom_line_too(desk, resting, plug):
    status = desk.window.status
    desk.bot.waitUntil(lambda: "Go on anyway" in status.link.text())
    status.link.linkActivated.emit("anyway")
    desk.wait_for("Brand New", *ALL)


def test_switching_the_setting_off_lets_it_go_on(desk, resting, plug):
    desk.window.preferences.choose("rests_on_battery", False)
    desk.wait_for("Brand New", *ALL)


def test_the_run_that_follows_a_stopped_one_rests_as_well(desk, resting, plug):
    updater = desk.window.updater
    first = resting.activity.running
    updater.began.emit()
    updater.finished.emit(Summary(cancelled=True))  # as when another model is chosen meanwhile
    assert first.over and resting.activity.running is not first
    updater.progressed.emit(LONG)
    assert resting.activity.running.state == State.PAUSED
    plug.on_battery = False
    desk.bot.waitUntil(lambda: resting.activity.running is None)


def test_closing_does_not_wait_for_a_socket(desk, resting, plug):
    begin = time.monotonic()
    desk.window.close()
    assert desk.window.join()
    assert time.monotonic() - begin < 8


def test_what_is_short_is_read_at_once(desk, music, plug):
    desk.start(music)
    desk.wait_for(*ALL)
    assert plug.asked and desk.window.housekeeping.activity.running is None


def test_nobody_looks_where_nobody_wants_to_know(desk, music, plug):
    desk.window.preferences.choose("rests_on_battery", False)
    desk.start(music)
    assert not plug.asked


@pytest.mark.parametrize(
    ("sensor", "expected"),
    [
        (lambda: SimpleNamespace(power_plugged=True), False),
        (lambda: SimpleNamespace(power_plugged=False), True),
        (lambda: SimpleNamespace(power_plugged=None), None),
        (lambda: None, None),
        (lambda: int("torn"), None),
    ],
)
def test_what_the_system_says_of_its_battery(monkeypatch, sensor, expected):
    monkeypatch.setattr(psutil, "sensors_battery", sensor, raising=False)
    assert power.on_battery() is expected


def test_a_system_that_knows_no_batteries(monkeypatch):
    monkeypatch.delattr(psutil, "sensors_battery", raising=False)
    assert power.on_battery() is None
