"""The map: dots for the pieces of the list, chosen by click and lasso, in one selection with the table."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from clamp_desktop.ui.plane.map_canvas import MapCanvas
from clamp_desktop.ui.style.tokens import DARK, DARK_GROUPS, LIGHT, LIGHT_GROUPS, contrast

ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def canvas(qtbot):
    made = MapCanvas()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    made.show_points(np.array([[0.0, 0.0], [10.0, 0.0], [0.0, 10.0], [np.nan, np.nan]]), [0, 1, -1, 0])
    return made


def chosen(canvas, bot, act):
    with bot.waitSignal(canvas.chosen) as heard:
        act()
    return list(heard.args[0])


def lasso(canvas, bot, *corners):
    bot.mousePress(canvas, LEFT, pos=corners[0])
    for corner in corners[1:]:
        bot.mouseMove(canvas, corner)
    bot.mouseRelease(canvas, LEFT, pos=corners[-1])


def test_a_click_chooses_a_dot_and_a_lasso_many(canvas, qtbot):
    spots = [canvas.at(number).toPoint() for number in range(3)]
    for number, spot in enumerate(spots):
        assert chosen(canvas, qtbot, lambda spot=spot: qtbot.mouseClick(canvas, LEFT, pos=spot)) == [number]
    middle = QPoint(200, 150)
    assert chosen(canvas, qtbot, lambda: qtbot.mouseClick(canvas, LEFT, pos=middle)) == []
    top, bottom = spots[0].y() - 20, spots[0].y() + 20
    left, right = spots[0].x() - 20, spots[1].x() + 20
    around = [QPoint(left, top), QPoint(right, top), QPoint(right, bottom), QPoint(left, bottom)]
    assert chosen(canvas, qtbot, lambda: lasso(canvas, qtbot, *around)) == [0, 1]


def test_zoom_keeps_what_is_under_the_pointer(canvas, qtbot):
    spot = canvas.at(1)
    canvas.zoom(3, spot)
    assert (canvas.at(1) - spot).manhattanLength() < 1e-6
    assert (canvas.at(0) - spot).manhattanLength() > 100
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    assert (canvas.at(1) - spot).manhattanLength() < 1e-6
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.at(1).x() > spot.x()


def test_other_dots_are_all_seen_unless_the_user_looks_at_a_part_that_has_some(canvas, qtbot):
    one, many = np.array([[10.0, 0.0]]), np.array([[0.0, 0.0], [10.0, 0.0], [0.0, 10.0]])

    def seen():
        return [canvas.rect().contains(canvas.at(number).toPoint()) for number in range(len(canvas._points))]

    for points in (one, many, one * 50, many):
        canvas.show_points(points, [0] * len(points))
        assert all(seen())
    canvas.zoom(20, canvas.at(1))
    spot = canvas.at(1)
    canvas.show_points(many, [0, 0, 0])
    assert seen() == [False, True, False]
    assert (canvas.at(1) - spot).manhattanLength() < 1e-6
    canvas.show_points(many + 500, [0, 0, 0])
    assert all(seen())


def test_dots_have_the_colours_of_their_groups(canvas, each_theme):
    from clamp_desktop.ui.style.theme import group_colours, tokens

    picture = canvas.grab().toImage()
    assert picture.pixelColor(canvas.at(0).toPoint()).name() == group_colours()[0].lower()
    assert picture.pixelColor(canvas.at(1).toPoint()).name() == group_colours()[1].lower()
    assert picture.pixelColor(canvas.at(2).toPoint()).name() == tokens().muted.lower()


@pytest.mark.parametrize(("groups", "look"), [(LIGHT_GROUPS, LIGHT), (DARK_GROUPS, DARK)])
def test_dots_stand_out(groups, look):
    assert all(contrast(colour, look.surface) >= 3 for colour in groups)


def test_fifty_thousand_dots_are_painted_quickly(canvas):
    some = np.random.default_rng(1)
    canvas.resize(900, 600)
    canvas.show_points(some.standard_normal((50_000, 2)) * 40, some.integers(-1, 8, 50_000))
    canvas.grab()
    begun = time.thread_time()
    for _ in range(5):
        canvas.zoom(1.25, QPointF(300, 200))
        canvas.grab()
    assert (time.thread_time() - begun) / 5 < 0.05


def test_the_map_and_the_table_share_one_selection(desk, music):
    desk.window.housekeeping.preferences.choose("watching", False)
    desk.start(music)
    desk.wait_for(*ALL)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desk.bot.keyClick(desk.window, Qt.Key.Key_G, modifiers)
    shown = desk.window.housekeeping.map
    canvas = shown.canvas
    desk.bot.waitUntil(lambda: len(canvas._points) == 4, timeout=60_000)
    assert not np.isnan(canvas._points).any()
    assert "ABC" in shown.legend.text()
    spot = canvas.at(2).toPoint()
    desk.bot.mouseClick(canvas, LEFT, pos=spot)
    model, table = desk.window.model, desk.window.table
    row = table.selectionModel().selectedRows()[0].row()
    assert model.piece_id(row) in shown._ids
    desk.bot.waitUntil(lambda: len(canvas._marked) == 1)
    with desk.bot.waitSignal(canvas.pointed):
        desk.bot.mouseMove(canvas, canvas.at(1).toPoint())
    shown.way.setCurrentIndex(shown.way.findData("key"))
    shown.way.activated.emit(shown.way.currentIndex())
    desk.bot.waitUntil(lambda: "major" in shown.legend.text(), timeout=20_000)
    desk.bot.keyClick(desk.window, Qt.Key.Key_G, modifiers)
    assert not shown.isVisible()
