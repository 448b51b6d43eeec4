"""The piano roll by mouse and keys."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from clamp_desktop.library.places import Place
from clamp_desktop.ui.roll.roll_frame import GUTTER
from clamp_desktop.ui.roll.roll_view import RollView
from clamp_desktop.ui.score.sounding import SoundingView
from clamp_desktop.ui.style.theme import tokens
from tests.ui.roll.performances import many, performance, scale


@pytest.fixture
def view(qtbot: QtBot) -> RollView:
    made = RollView()
    qtbot.addWidget(made)
    made.resize(700, 420)
    made.show_performance(scale())
    made.show()
    qtbot.waitExposed(made)
    return made


def place_of(view: RollView, seconds: float, pitch: int) -> QPoint:
    assert view.canvas.notes is not None
    frame = view.canvas.frame_now()
    row = view.canvas.notes.top - pitch
    return QPoint(round(frame.x(seconds)), frame.y(row) + frame.row // 2)


def wheel(view: RollView, turn: int, at: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    port = view.canvas.viewport()
    event = QWheelEvent(
        QPointF(at), QPointF(port.mapToGlobal(at)), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
        modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(port, event)


def test_it_is_a_sounding_view(view: RollView) -> None:
    sounding: SoundingView = view
    sounding.follow(1.0)
    assert view.canvas.seconds == 1.0
    assert "80" in view.canvas.accessibleDescription()


def test_a_click_on_a_note_goes_to_its_beginning(view: RollView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.sought) as caught:
        qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, 2.2, 64))
    assert caught.args == [2.0]


def test_a_click_beside_notes_goes_to_the_moment(view: RollView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.sought) as caught:
        qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, 3.25, 73))
    assert caught.args is not None
    assert caught.args[0] == pytest.approx(3.25, abs=0.05)


def test_dragging_marks_a_stretch_on_beats_and_escape_takes_it_away(view: RollView, qtbot: QtBot) -> None:
    port, chosen = view.canvas.viewport(), []
    view.stretch_chosen.connect(chosen.append)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=place_of(view, 1.05, 70))
    qtbot.mouseMove(port, place_of(view, 2.0, 70))
    qtbot.mouseMove(port, place_of(view, 3.95, 66))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=place_of(view, 3.95, 66))
    assert chosen == [(1.0, 4.0)]
    assert view.canvas.stretch == (1.0, 4.0)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert chosen[-1] is None
    assert view.canvas.stretch is None


def test_keys_step_by_beats_and_mark(view: RollView, qtbot: QtBot) -> None:
    view.follow(1.0)
    with qtbot.waitSignal(view.sought) as caught:
        qtbot.keyClick(view.canvas, Qt.Key.Key_Right)
    assert caught.args == [1.5]
    with qtbot.waitSignal(view.sought) as caught:
        qtbot.keyClick(view.canvas, Qt.Key.Key_Left)
    assert caught.args == [0.5]
    chosen: list[object] = []
    view.stretch_chosen.connect(chosen.append)
    for _ in range(3):
        qtbot.keyClick(view.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert chosen == [(1.0, 1.5), (1.0, 2.0), (1.0, 2.5)]


def test_the_wheel_zooms_around_the_pointer(view: RollView) -> None:
    canvas = view.canvas
    at = place_of(view, 5.0, 66)
    before = canvas.frame_now().scale
    wheel(view, 240, at, Qt.KeyboardModifier.ControlModifier)
    frame = canvas.frame_now()
    assert frame.scale > before * 1.4
    assert frame.seconds(at.x()) == pytest.approx(5.0, abs=0.05)
    wheel(view, -120, at, Qt.KeyboardModifier.NoModifier)
    assert canvas.frame_now().left > frame.left


def test_keys_zoom_and_fit(view: RollView, qtbot: QtBot) -> None:
    canvas = view.canvas
    qtbot.keyClick(canvas, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    near = canvas.frame_now().scale
    qtbot.keyClick(canvas, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    whole = canvas.frame_now()
    assert whole.scale < near
    assert whole.right >= canvas.length()
    qtbot.keyClick(canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert whole.scale < canvas.frame_now().scale < near


def test_the_view_scrolls_with_the_music_unless_hands_are_on_it(
    view: RollView, monkeypatch: pytest.MonkeyPatch
) -> None:
    canvas = view.canvas
    for moment in range(0, 36, 2):
        view.follow(moment / 2)
        frame = canvas.frame_now()
        assert GUTTER <= frame.x(moment / 2) <= frame.width
    wheel(view, 1200, QPoint(300, 100), Qt.KeyboardModifier.NoModifier)
    left = canvas.frame_now().left
    view.follow(18.5)
    assert canvas.frame_now().left == left
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 60)
    view.follow(18.6)
    assert canvas.frame_now().left > left


def test_notes_that_sound_are_lit(view: RollView) -> None:
    canvas = view.canvas
    place = place_of(view, 1.2, 62)
    dark = canvas.grab().toImage().pixelColor(place)
    view.follow(1.2)
    assert canvas.grab().toImage().pixelColor(place - QPoint(4, 0)) != dark
    view.follow(None)
    assert canvas.grab().toImage().pixelColor(place) == dark


def test_a_hint_names_the_note(view: RollView, qtbot: QtBot) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QHelpEvent

    port, at = view.canvas.viewport(), place_of(view, 2.2, 64)
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, at, port.mapToGlobal(at)))
    assert QToolTip.text() == "E4 · piano · 0:02 · bar 2"
    QToolTip.hideText()


def test_the_legend_names_families_and_lets_one_stand_out(view: RollView, qtbot: QtBot) -> None:
    buttons = view.legend.findChildren(QToolButton)
    assert [button.text() for button in buttons] == ["Keyboard", "Drums"]
    place = place_of(view, 1.2, 62)
    before = view.canvas.grab().toImage().pixelColor(place)
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert view.canvas.grab().toImage().pixelColor(place) != before
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    view.canvas.setFocus()
    assert view.canvas.grab().toImage().pixelColor(place) == before


def test_parts_that_are_not_heard_are_grey(view: RollView, qtbot: QtBot) -> None:
    """Behind the others; what sounds is lit only where it is heard."""

    def colour(seconds: float, pitch: int) -> QColor:
        return QColor(view.canvas.viewport().grab().toImage().pixel(place_of(view, seconds, pitch)))

    at = 2.1, 64  # a note of the piano
    heard = colour(*at)
    assert heard.hsvSaturation() > 60
    view.show_silent(frozenset({0}))
    silent = colour(*at)
    assert silent.hsvSaturation() < 40
    assert silent != heard
    view.follow(at[0])
    assert colour(2.2, at[1]) == silent
    view.show_silent(frozenset())
    assert colour(2.2, at[1]) == QColor(tokens().accent)
    view.follow(None)
    assert colour(*at) == heard
    view.show_silent(frozenset({0}))
    view.show_performance(scale())  # another piece has parts of its own
    assert colour(*at) == heard


def test_a_place_is_marked_and_brought_into_sight(view: RollView, qtbot: QtBot) -> None:
    stretch = view.show_place(Place(None, (30.0, 33.0), (60, 66)))
    assert stretch == (15.0, pytest.approx(16.6, abs=0.1))
    frame = view.canvas.frame_now()
    assert frame.left < 15.0 < frame.right
    qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert view.canvas.found is None
    assert view.show_place(None) is None


def test_another_piece_begins_at_its_beginning_and_nothing_is_calm(view: RollView) -> None:
    view.show_place(Place(None, (30.0, 33.0), (60, 66)))
    view.show_performance(scale(80))
    assert view.canvas.frame_now().left == 0
    view.show_performance(performance([]))
    view.canvas.grab()
    view.say("Nothing to see.")
    assert view.canvas.accessibleDescription() == "Nothing to see."
    assert not view.legend.isVisible()
    view.canvas.grab()


def test_a_hundred_thousand_notes_are_fluent(view: RollView) -> None:
    view.show_performance(many(100_000))
    view.canvas.fit()
    view.canvas.grab()
    took = []
    for step in range(6):
        view.canvas.zoom_by(1 if step % 2 else -1)
        began = time.process_time()
        view.canvas.grab()
        took.append(time.process_time() - began)
    assert min(took) < 0.06, took  # what a picture costs when nothing else is going on
    began = time.process_time()
    for step in range(20):
        view.follow(step / 50)
        view.canvas.grab()
    assert (time.process_time() - began) / 20 < 0.03
