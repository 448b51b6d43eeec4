"""The cursor follows the music; clicks and drags lead back to it; places are marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from clamp_desktop.ui.score.pages_view import Fit
from clamp_desktop.ui.style.tokens import LIGHT_PAPER
from tests.ui.score.conftest import LONG, SHORT, Show

pytestmark = pytest.mark.keeps_children  # one engraver for the module; its fixture ends it


def follow(show: Show, seconds: float) -> None:
    """Play on to a moment and wait until its notes are coloured."""
    show.view.follow(seconds)
    show.timed()
    show.view.follow(seconds)
    head = show.view.marks
    show.bot.waitUntil(
        lambda: all(
            show.view.easel.notes(show.view.tile(tile.page, tile.ink)) is not None
            for tile in head.wanted(show.view.pages_in_sight())
        ),
        timeout=20_000,
    )


def click(show: Show, at: QPoint) -> None:
    show.bot.mouseClick(show.view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_the_notes_that_sound_are_coloured(show: Show) -> None:
    show.show(SHORT)
    assert show.count(LIGHT_PAPER.sounding) == 0
    follow(show, 1.5)
    note = show.note(1)
    box = show.boxes().notes[note]
    sounding = show.count(LIGHT_PAPER.sounding)
    assert sounding > 10
    image = show.picture()
    inside = image.copy(show.view.page_rect(1).translated(box.topLeft() * show.view.zoom).toRect())
    assert not inside.isNull()
    follow(show, 6.5)  # the same bar again
    assert show.view.marks._sounding == (show.note(0),)
    show.view.follow(None)
    assert show.count(LIGHT_PAPER.sounding) == 0


def test_the_cursor_goes_from_left_to_right_and_back_at_the_repeat(show: Show) -> None:
    show.show(SHORT)
    show.timed()
    marks, places = show.view.marks, []
    for seconds in (0.0, 0.5, 1.0, 1.5, 2.9, 3.5, 5.9, 6.0, 6.5):
        show.view.follow(seconds)
        cursor = marks._cursor(1, show.boxes())
        assert cursor is not None
        places.append(cursor.left())
    assert places[:7] == sorted(places[:7])
    assert len(set(places[:7])) == 7
    assert places[7:] == places[:2]  # bars one and two are repeated


def test_in_an_arabic_window_music_goes_on_to_the_right(show: Show, qapp: QApplication) -> None:
    show.show(SHORT)
    show.view.zoom_to(2.0)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        show.wait()
        show.timed()
        show.view.follow(0.5)
        assert show.view.horizontalScrollBar().value() < show.view.horizontalScrollBar().maximum() / 2
        left = show.point(show.boxes().head(show.note(0)))
        right = show.point(show.boxes().head(show.note(2)))
        assert left.x() < right.x()
        assert not show.view.horizontalScrollBar().isRightToLeft()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_pages_turn_by_themselves(show: Show) -> None:
    show.show(LONG)
    show.view.fit(Fit.WIDTH)
    show.wait()
    show.timed()
    times = show.view.store.times
    assert times is not None
    for page in range(1, show.view.store.pages + 1):
        first = next(one for one in times.measures if times.pages[one] == page)
        seconds = times.times_of(first)[0] + 0.1
        show.view.follow(seconds)
        show.bot.waitUntil(lambda page=page: page in show.view.pages_in_sight())
        show.wait()
        show.view.follow(seconds + 0.1)
        area = show.boxes(page).measures[first]
        show.bot.waitUntil(
            lambda area=area, page=page: show.view.viewport().rect().contains(show.point(area.center(), page))
        )


def test_whoever_scrolls_is_left_alone_for_a_while(show: Show) -> None:
    show.show(LONG)
    show.timed()
    show.view.follow(1.0)
    bar = show.view.verticalScrollBar()
    show.bot.keyClick(show.view, Qt.Key.Key_End)
    there = bar.value()
    assert there > 500
    show.view.follow(4.0)  # another measure
    assert bar.value() == there


@pytest.mark.parametrize("number", [0, 2, 7])
def test_a_click_on_a_note_leads_to_its_time(show: Show, number: int) -> None:
    show.show(SHORT.replace("|:", "").replace(":|", "|"))
    show.timed()
    head = show.boxes().head(show.note(number))
    with show.bot.waitSignal(show.view.sought, timeout=5_000) as sought:
        click(show, show.point(head) + QPoint(3, 0))
    assert sought.args == [float(number)]


def test_of_a_repeated_note_the_time_nearest_to_the_music(show: Show) -> None:
    show.show(SHORT)
    show.timed()
    at = show.point(show.boxes().head(show.note(0))) + QPoint(3, 0)
    for now, then in ((None, 0.0), (1.0, 0.0), (5.5, 6.0)):
        show.view.follow(now)
        with show.bot.waitSignal(show.view.sought, timeout=5_000) as sought:
            click(show, at)
        assert sought.args == [then]


def test_a_click_before_the_times_are_known_is_not_lost(show: Show) -> None:
    show.show(SHORT)
    assert show.view.store.times is None
    box = list(show.boxes().notes.values())[4]
    with show.bot.waitSignal(show.view.sought, timeout=20_000) as sought:
        click(show, show.point(box.center()))
    assert 3.0 <= sought.args[0] <= 5.0


def test_a_click_beside_the_notes_leads_into_the_measure(show: Show) -> None:
    show.show(SHORT)
    show.timed()
    measure = list(show.boxes().measures.values())[1]
    with show.bot.waitSignal(show.view.sought, timeout=5_000) as sought:
        click(show, show.point(measure.topRight()) + QPoint(-2, 2))
    assert sought.args == [5.0]  # the last note that begins left of it


def test_a_drag_marks_measures_and_escape_unmarks(show: Show) -> None:
    show.show(SHORT.replace("|:", "").replace(":|", "|"))
    show.timed()
    areas = list(show.boxes().measures.values())
    viewport = show.view.viewport()
    begin, end = (show.point(areas[number].center()) for number in (1, 2))
    show.bot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=begin)
    for step in range(1, 6):
        show.bot.mouseMove(viewport, begin + (end - begin) * step / 5)
    with show.bot.waitSignal(show.view.stretch_chosen, timeout=5_000) as chosen:
        show.bot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)
    assert chosen.args == [(3.0, 9.0)]
    tinted = show.picture().pixelColor(show.point(areas[1].topLeft()) + QPoint(4, 2))
    assert tinted.blue() > tinted.red() + 15
    with show.bot.waitSignal(show.view.stretch_chosen, timeout=5_000) as chosen:
        show.bot.keyClick(show.view, Qt.Key.Key_Escape)
    assert chosen.args == [None]
    assert (
        show.picture().pixelColor(show.point(areas[1].topLeft()) + QPoint(4, 2)).name()
        == LIGHT_PAPER.paper.lower()
    )


def test_a_found_place_is_marked_and_brought_into_sight(show: Show) -> None:
    show.show(LONG)
    show.view.show_measures(150, 152)
    show.bot.waitUntil(lambda: show.view.verticalScrollBar().value() > 500, timeout=20_000)
    show.wait()
    times = show.view.store.times
    assert times is not None
    measure = times.written[150]
    page = times.pages[measure]
    show.bot.waitUntil(lambda: page in show.view.pages_in_sight())
    show.wait()
    area = show.boxes(page).measures[measure]
    show.bot.waitUntil(
        lambda: show.view.viewport().rect().contains(show.point(area.center(), page)), timeout=5_000
    )
    tinted = show.picture().pixelColor(show.point(area.topLeft(), page) + QPoint(4, 2))
    assert tinted.red() > tinted.blue() + 15
    show.view.show_place(None)
    plain = show.picture().pixelColor(show.point(area.topLeft(), page) + QPoint(4, 2))
    assert plain.name() == LIGHT_PAPER.paper.lower()


def test_a_found_stretch_survives_another_layout(show: Show) -> None:
    show.show(LONG)
    show.view.show_place((300.0, 306.0))
    show.timed()
    show.view.show_endless(True)
    show.wait()
    show.bot.waitUntil(lambda: show.view.store.times is not None, timeout=20_000)
    show.bot.waitUntil(lambda: show.count("#EFD9D1", 14) > 200, timeout=20_000)
