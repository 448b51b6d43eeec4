"""The list of jobs: what runs can rest, go on and be stopped; what is over says how it ended."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from clamp_desktop.progress import Progress, Stage, Summary
from clamp_desktop.ui.background.activity import State
from clamp_desktop.ui.left.places import Kind
from tests.ui.conftest import tune

ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def quiet(desk):
    """Nothing is watched: a run begins when the test says so."""
    desk.window.housekeeping.preferences.choose("watching", False)
    return desk


def test_the_panel_says_how_a_run_ended_and_links_to_the_lists(quiet, music):
    quiet.start(music)
    quiet.wait_for(*ALL)
    house = quiet.window.housekeeping
    quiet.bot.keyClick(quiet.window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert house.panel.isVisible()
    row = house.panel.rows[0]
    assert row.text.text().count("<a href=") == 2
    assert "5 new files" in row.text.text()
    assert "1 problem<" in row.text.text()
    assert not row.pause.isVisible()
    row.text.linkActivated.emit("problems")
    assert quiet.window.sidebar.place.kind == Kind.PROBLEMS
    house.panel.close_button.setFocus()
    quiet.bot.keyClick(house.panel.close_button, Qt.Key.Key_Escape)
    assert not house.panel.isVisible()


def test_a_run_rests_and_goes_on(quiet, music):
    quiet.start(music)
    quiet.wait_for(*ALL)
    house, updater = quiet.window.housekeeping, quiet.window.updater
    quiet.bot.mouseClick(house.switch, LEFT)
    (music / "new.abc").write_text(tune("Brand New"))
    quiet.window.rescan()
    row = house.panel.rows[0]
    quiet.bot.mouseClick(row.pause, LEFT)
    assert row.pause.text() == "Go on"
    assert house.activity.running.state == State.PAUSED
    quiet.bot.wait(500)
    assert updater.busy
    assert "Brand New" not in quiet.titles()
    assert row.doing.whole.startswith("Paused:")
    quiet.bot.mouseClick(row.pause, LEFT)
    quiet.wait_for("Brand New", *ALL)
    quiet.bot.waitUntil(lambda: house.activity.running is None)
    assert "1 new file<" in house.panel.rows[0].text.text()


def test_a_resting_run_can_be_stopped(quiet, music):
    quiet.start(music)
    quiet.wait_for(*ALL)
    house = quiet.window.housekeeping
    quiet.bot.mouseClick(house.switch, LEFT)
    quiet.window.rescan()
    quiet.bot.mouseClick(house.panel.rows[0].pause, LEFT)
    with quiet.bot.waitSignal(quiet.window.updater.finished):
        quiet.bot.mouseClick(house.panel.rows[0].stop, LEFT)
    assert house.activity.running is None


def test_runs_that_found_nothing_do_not_pile_up(quiet, music):
    (music / "broken.mid").unlink()
    quiet.start(music)
    quiet.wait_for(*ALL)
    for _ in range(3):
        with quiet.bot.waitSignal(quiet.window.updater.finished):
            quiet.window.rescan()
    assert len(quiet.window.housekeeping.activity.jobs) == 2


def test_a_second_run_waits_and_time_left_is_told(quiet):
    quiet.window.show()
    house, updater = quiet.window.housekeeping, quiet.window.updater
    quiet.bot.mouseClick(house.switch, LEFT)
    updater.began.emit()
    updater.began.emit()
    updater.progressed.emit(Progress(Stage.READING, 30, 100, 10.0, 7.0, "/music/a.abc"))
    waits, runs = house.panel.rows[:2]
    assert "30 of 100" in runs.doing.whole
    assert "a.abc" in runs.doing.whole
    assert waits.doing.whole == "Waits for the run before it"
    assert not waits.pause.isVisible()
    updater.finished.emit(Summary(new=3))
    assert waits.running
    updater.failed.emit(OSError("No space left on device"))
    assert waits.text.isVisible()
    assert waits.text.text()
