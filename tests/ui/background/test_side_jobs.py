"""The map and the pictures of the cards among the jobs; what moved as a list behind its number."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from clamp_desktop.ui.background.activity import State
from clamp_desktop.ui.background.side_jobs import Brake
from clamp_desktop.ui.left.places import Kind, Place

ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def quiet(desk, music):
    """Four pieces; nothing is watched."""
    desk.window.housekeeping.preferences.choose("watching", False)
    desk.start(music)
    desk.wait_for(*ALL)
    return desk


def test_drawing_the_map_is_a_job(quiet):
    house = quiet.window.housekeeping
    quiet.window.actions_.map.setChecked(True)
    quiet.bot.mouseClick(house.switch, LEFT)
    titles = []
    house.activity.changed.connect(lambda: titles.extend(job.title for job in house.activity.jobs))
    quiet.bot.waitUntil(lambda: house.panel.rows[0].text.text() == "The map is drawn.", timeout=30_000)
    assert house.activity.running is None  # it is no run through the folders


def test_a_loop_beside_the_window_rests_and_stops(qtbot):
    brake, steps = Brake(), []

    def loop() -> None:
        token = brake.token
        while not token.cancelled:
            brake.wait()
            steps.append(len(steps))
            threading.Event().wait(0.005)

    thread = threading.Thread(target=loop)
    thread.start()
    qtbot.waitUntil(lambda: len(steps) > 3)
    brake.rest(True)
    qtbot.wait(50)
    before = len(steps)
    qtbot.wait(100)
    assert len(steps) == before
    brake.rest(False)
    qtbot.waitUntil(lambda: len(steps) > before)
    brake.rest(True)
    brake.stop()
    thread.join(5)
    assert not thread.is_alive()
    assert not brake.renew().cancelled


def test_the_map_that_was_stopped_is_not_drawn_until_it_is_opened_again(quiet):
    window = quiet.window
    window.actions_.map.setChecked(True)
    pane = window.housekeeping.map
    pane.brake.stop()
    quiet.bot.waitUntil(lambda: len(pane.canvas._points) == 4, timeout=30_000)
    with quiet.bot.waitSignal(window.browser.listed):
        window.browser.sort("title", True)
    assert pane.brake.token.cancelled
    window.actions_.map.setChecked(False)
    window.actions_.map.setChecked(True)
    assert not pane.brake.token.cancelled


def test_pictures_are_a_job_while_they_take_their_time(quiet):
    window = quiet.window
    house, pictures = window.housekeeping, window.gallery.pictures
    quiet.bot.mouseClick(house.switch, LEFT)
    pictures.waiting.emit(5)
    assert not any(job.title for job in house.activity.jobs)
    quiet.bot.waitUntil(lambda: any(job.title for job in house.activity.jobs))
    pictures.waiting.emit(3)
    row = house.panel.rows[0]
    assert row.doing.whole.startswith("Drawing first lines 2 of 5")
    quiet.bot.mouseClick(row.pause, LEFT)
    assert row.job.state == State.PAUSED
    assert pictures._resting
    quiet.bot.mouseClick(row.pause, LEFT)
    assert not pictures._resting
    quiet.bot.mouseClick(row.stop, LEFT)
    quiet.bot.waitUntil(lambda: not any(job.title for job in house.activity.jobs))


def test_pictures_that_rest_come_when_they_go_on(quiet):
    window = quiet.window
    pictures = window.gallery.pictures
    pictures.rest(True)
    window.actions_.cards.setChecked(True)
    quiet.bot.waitUntil(lambda: len(pictures._missing) == 4, timeout=10_000)
    quiet.bot.wait(300)
    assert len(pictures._missing) == 4
    pictures.rest(False)
    quiet.bot.waitUntil(lambda: not pictures._missing, timeout=30_000)


def test_what_moved_is_a_list_behind_its_number(quiet, music):
    (music / "old").mkdir()
    (music / "reel.abc").rename(music / "old" / "reel.abc")
    with quiet.bot.waitSignal(quiet.window.updater.finished, timeout=30_000):
        quiet.window.rescan()
    house = quiet.window.housekeeping
    quiet.bot.mouseClick(house.switch, LEFT)
    text = house.panel.rows[0].text
    assert 'href="moved"' in text.text()
    text.linkActivated.emit("moved")
    quiet.wait_for("The Reel")
    centre, sidebar = quiet.window.centre, quiet.window.sidebar
    assert centre.heading.whole == "Found in another place"
    assert not sidebar.tree.currentIndex().isValid()
    quiet.window._look_around()
    quiet.bot.wait(300)
    assert sidebar.place == Place(Kind.MOVED)  # it stays, though no line stands for it
