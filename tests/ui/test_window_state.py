"""What the window remembers from one time to the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from clamp_desktop.ui.background.jobs import Office
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.middle.piece_model import Column
from tests.ui.conftest import Desk, hire, tune

ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")


@pytest.fixture
def reopen(desk, qtbot, tmp_path):
    """Closes the window and opens the library in another."""
    opened = []

    def again() -> Desk:
        desk.window.close()
        assert desk.window.join()
        window = MainWindow(
            Office(tmp_path / "library", hire), preferences=desk.window.housekeeping.preferences
        )
        opened.append(window)
        window.show()
        qtbot.waitExposed(window)
        window.start()
        return Desk(window, qtbot)

    yield again
    for window in opened:
        window.close()
        assert window.join()
        window.deleteLater()


def test_place_order_and_open_branches(desk, music, reopen):
    deep = music / "Dances" / "Old"
    deep.mkdir(parents=True)
    (deep / "pavane.abc").write_text(tune("Pavane", notes="AAAA|"))
    (deep / "galliard.abc").write_text(tune("Galliard", notes="EEEE|"))
    desk.start(music)
    desk.wait_for("Galliard", "Nocturne", "Pavane", *ALL[1:])
    sidebar = desk.window.sidebar
    desk.bot.waitUntil(lambda: any(entry.label == "Old" for entry in sidebar.entries(Kind.FOLDER)))
    old = next(entry.place for entry in sidebar.entries(Kind.FOLDER) if entry.label == "Old")
    sidebar.go(old)
    desk.wait_for("Galliard", "Pavane")
    header = desk.window.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(Column.TITLE) + 20, header.height() // 2)
    desk.bot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    desk.wait_for("Pavane", "Galliard")
    branch = next(entry.place for entry in sidebar.entries(Kind.FOLDER) if entry.label == "Dances")
    assert sidebar.tree.isExpanded(sidebar._line_of(branch).index())
    again = reopen()
    again.wait_for("Pavane", "Galliard")
    sidebar = again.window.sidebar
    again.bot.waitUntil(lambda: sidebar._line_of(old) is not None)
    assert sidebar.place == old
    assert sidebar.tree.isExpanded(sidebar._line_of(branch).index())


def test_a_place_that_is_gone_becomes_all(desk, music, reopen):
    desk.start(music)
    desk.wait_for(*ALL)
    desk.window.sidebar.go(Place(Kind.TAG, 4711))
    again = reopen()
    again.wait_for(*ALL)
    assert again.window.sidebar.place == Place()


def test_problems_as_the_last_place(desk, music, reopen):
    desk.start(music)
    desk.bot.waitUntil(lambda: len(desk.window._overview.problems) == 1)
    desk.window.sidebar.go(Place(Kind.PROBLEMS))
    again = reopen()
    centre = again.window.centre
    again.bot.waitUntil(lambda: centre.page is centre.problems and centre.problems.model.rowCount() == 1)
    assert again.window.sidebar.place.kind == Kind.PROBLEMS


def test_widths_of_columns_and_what_is_shown(desk, music, reopen):
    desk.start(music)
    desk.wait_for(*ALL)
    window = desk.window
    header = window.table.horizontalHeader()

    def beside_the_piece() -> bool:
        """The pane of the piece comes with the first list; the columns then have less room."""
        right = window.table.mapToGlobal(QPoint(window.table.width(), 0)).x()
        return window.detail.isVisible() and right <= window.detail.mapToGlobal(QPoint(0, 0)).x() + 1

    desk.bot.waitUntil(beside_the_piece)
    edge = header.sectionViewportPosition(Column.KEY) + header.sectionSize(Column.KEY) - 1
    start, end = QPoint(edge, header.height() // 2), QPoint(edge + 40, header.height() // 2)
    before = header.sectionSize(Column.KEY)
    desk.bot.mouseMove(header.viewport(), start)
    desk.bot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
    desk.bot.mouseMove(header.viewport(), end)
    desk.bot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert header.sectionSize(Column.KEY) == before + 40
    desk.bot.waitUntil(
        lambda: sum(header.sectionSize(column) for column in Column) == window.table.viewport().width()
    )
    window.resize(window.width() - 20, window.height())  # nothing falls back to what it was
    assert header.sectionSize(Column.KEY) == before + 40
    window.actions_.cards.setChecked(True)
    window.actions_.map.setChecked(True)
    again = reopen()
    assert again.window.table.horizontalHeader().sectionSize(Column.KEY) == before + 40
    assert again.window.centre.view is again.window.gallery.cards
    again.bot.waitUntil(lambda: again.window.actions_.map.isChecked())
    again.window.table.columns.start_over()
    assert again.window.table.horizontalHeader().sectionSize(Column.KEY) == before


def test_the_cut_off_of_searches(desk, music, reopen):
    desk.start(music)
    desk.wait_for(*ALL)
    desk.search("slow waltz")
    desk.window.centre.cut.slider.setValue(5)
    desk.bot.waitUntil(lambda: desk.window.browser.looking.cut_off == 0.05)
    again = reopen()
    again.wait_for(*ALL)
    again.search("slow waltz")
    again.bot.waitUntil(lambda: again.window.centre.cut.slider.value() == 5)
    again.choose(again.titles()[0])
    with again.bot.waitSignal(again.window.browser.listed):
        again.window.show_similar()
    assert again.window.browser.looking.cut_off is None
