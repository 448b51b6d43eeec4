"""The search field and what is below it, in the real window: typed filters, chips, proposals, examples."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from tests.ui.conftest import tune

ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")
Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ready(desk, music):
    """The window with four pieces."""
    desk.start(music)
    desk.wait_for(*ALL)
    return desk


def chips(desk) -> list[str]:
    return [one.text() for one in desk.window.top.strip.chips]


def wait_for_chips(desk, *texts: str) -> None:
    desk.bot.waitUntil(lambda: chips(desk) == list(texts), timeout=10_000)


def chip(desk, text: str):
    return next(one for one in desk.window.top.strip.chips if one.text() == text)


def test_typed_filters_are_chips_that_can_be_taken_back(ready):
    desk = ready
    desk.bot.keyClicks(desk.window.search, "metre:4/4 key:G")
    wait_for_chips(desk, "4/4", "G")
    desk.wait_for("The Reel")
    assert desk.window.centre.count.text() == "1 of 4"
    assert desk.window.centre.reasons.whole == "· 4/4 + G"
    assert not desk.window.model.has_hits  # an inventory: it can be sorted
    desk.bot.mouseClick(chip(desk, "G"), LEFT)
    desk.wait_for("Quick March", "The Reel")
    assert desk.window.search.text() == "metre:4/4"
    wait_for_chips(desk, "4/4")
    chip(desk, "4/4").setFocus()
    desk.bot.keyClick(chip(desk, "4/4"), Key.Key_Delete)
    desk.wait_for(*ALL)
    desk.bot.waitUntil(desk.window.search.hasFocus)  # the last chip is gone


def test_filters_turned_round_and_words_beside_them(ready):
    desk = ready
    desk.search('-metre:3/4 "march"')
    wait_for_chips(desk, "not 3/4")
    assert desk.titles()[0] == "Quick March"
    assert "Slow Waltz" not in desk.window.model.ids
    assert len(desk.window.model.ids) == 3


def test_understood_facts_are_chips_that_can_be_taken_back(ready):
    desk = ready
    desk.search("minor waltz")
    wait_for_chips(desk, "minor")
    desk.bot.waitUntil(lambda: "minor" in desk.window.centre.reasons.whole)
    with desk.bot.waitSignal(desk.window.browser.listed, timeout=20_000):
        desk.bot.mouseClick(chip(desk, "minor"), LEFT)
    assert desk.window.search.text() == "minor waltz"  # the words stay, the fact no longer counts
    assert desk.window.browser.looking.without == {"mode:minor"}
    wait_for_chips(desk)
    desk.search("")
    desk.search("minor")
    wait_for_chips(desk, "minor")


def test_what_is_not_understood_is_said_and_can_be_repaired(ready):
    desk = ready
    strip, field = desk.window.top.strip, desk.window.search
    field.setText("compser:player")
    field.setCursorPosition(0)
    desk.bot.waitUntil(strip.note.isVisible, timeout=10_000)
    assert "did you mean “composer:”" in strip.note.whole
    assert field._marked == ((0, 14),)
    assert field.text() == "compser:player"
    desk.bot.mouseClick(strip.repair, LEFT)
    assert field.text() == "composer:player"
    wait_for_chips(desk, "by player")
    desk.wait_for("Quick March", "Slow Waltz", "The Reel")
    desk.bot.waitUntil(lambda: not strip.note.isVisible())
    assert field._marked == ()


def test_a_value_that_is_not_finished_is_no_error_yet(ready):
    desk = ready
    desk.window.activateWindow()
    desk.window.search.setFocus()
    desk.bot.waitUntil(desk.window.search.hasFocus)
    desk.bot.keyClicks(desk.window.search, "tempo:")
    strip = desk.window.top.strip
    desk.bot.waitUntil(strip.note.isVisible, timeout=10_000)
    assert strip.note.property("role") == "muted"
    assert desk.window.search._marked == ()


def test_fields_and_values_are_proposed(ready):
    desk = ready
    field = desk.window.search
    desk.window.activateWindow()
    field.setFocus()
    desk.bot.waitUntil(field.hasFocus)
    desk.bot.keyClicks(field, "compo")
    desk.bot.waitUntil(lambda: field.proposals.open, timeout=10_000)
    desk.bot.keyClick(field.proposals.list, Key.Key_Down)
    desk.bot.keyClick(field.proposals.list, Key.Key_Return)
    desk.bot.waitUntil(lambda: field.text() == "composer:", timeout=10_000)
    desk.bot.waitUntil(lambda: field.proposals.open, timeout=10_000)
    first = field.proposals.list.model().index(0, 0)
    assert first.data() == "A. Player"
    desk.bot.keyClick(field.proposals.list, Key.Key_Down)
    desk.bot.keyClick(field.proposals.list, Key.Key_Return)
    assert field.text().strip() == 'composer:"A. Player"'
    desk.wait_for("Quick March", "Slow Waltz", "The Reel")


def test_earlier_searches_come_back_in_an_empty_field(ready):
    desk = ready
    field = desk.window.search
    desk.window.activateWindow()
    field.setFocus()
    desk.bot.waitUntil(field.hasFocus)
    desk.bot.keyClicks(field, "metre:3/4")
    desk.wait_for("Slow Waltz")
    field.proposals.close()
    desk.bot.keyClick(field, Key.Key_Return)
    field.clear_now()
    desk.wait_for(*ALL)
    desk.bot.waitUntil(lambda: field.has_history, timeout=10_000)
    desk.bot.keyClick(field, Key.Key_Down)
    assert field.proposals.open
    desk.bot.keyClick(field.proposals.list, Key.Key_Down)
    desk.bot.keyClick(field.proposals.list, Key.Key_Return)
    desk.wait_for("Slow Waltz")


def test_no_hits_offers_the_filter_to_leave_out(ready):
    desk = ready
    desk.window.search.setText("metre:3/4 key:D")
    centre = desk.window.centre
    desk.bot.waitUntil(lambda: centre.page is centre.no_hits, timeout=10_000)
    assert centre.no_hits.heading.text() == "No piece is all of this: 3/4 · D"
    assert [one.text() for one in centre.no_hits.ways] == ["Without “3/4” (1)", "Without “D” (1)"]
    desk.bot.mouseClick(centre.no_hits.ways[1], LEFT)
    desk.wait_for("Slow Waltz")
    assert desk.window.search.text() == "metre:3/4"


def test_the_cut_off_is_moved_without_asking_again(ready):
    desk = ready
    desk.search("slow waltz")
    assert desk.window.model.fold == 1
    cut = desk.window.centre.cut
    assert cut.isVisible()
    cut.slider.setFocus()
    for _ in range(10):
        desk.bot.keyClick(cut.slider, Key.Key_Left)
    assert cut.slider.value() == 0
    assert desk.window.model.fold is None
    assert len(desk.titles()) == 4
    desk.search("")
    assert not cut.isVisible()


def drop(field, path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(60, 10), action, data, LEFT, NONE)
    field.dragEnterEvent(enter)
    assert enter.isAccepted()
    field.dropEvent(QDropEvent(QPoint(60, 10), action, data, LEFT, NONE))


def test_a_file_on_the_search_field_is_an_example(ready, tmp_path):
    desk = ready
    example = tmp_path / "mine.abc"
    example.write_text(tune("Mine", "Am"))
    with desk.bot.waitSignal(desk.window.browser.listed, timeout=30_000):
        drop(desk.window.search, example)
    assert desk.window.centre.heading.whole == "More like “mine.abc”"
    assert desk.titles()[0] == "Slow Waltz"
    wait_for_chips(desk, "like “mine.abc”")
    desk.bot.mouseClick(chip(desk, "like “mine.abc”"), LEFT)
    desk.wait_for(*ALL)


def test_more_like_this_with_words_added(ready):
    desk = ready
    desk.choose("Slow Waltz")
    with desk.bot.waitSignal(desk.window.browser.listed, timeout=20_000):
        desk.bot.keyClick(desk.window.table, Key.Key_S)
    assert "faster, not sad" in desk.window.search.placeholderText()
    desk.search("metre:4/4 in major")
    assert desk.window.centre.heading.whole == "More like “Slow Waltz”"
    wait_for_chips(desk, "like “Slow Waltz”", "4/4")
    assert set(desk.window.model.ids) <= set(range(1, 10))
    assert "Slow Waltz" not in desk.titles()
    desk.bot.keyClick(desk.window.search, Key.Key_Escape)
    desk.wait_for(*ALL)
    wait_for_chips(desk)


def test_filters_are_chosen_from_lists(ready):
    desk = ready
    desk.search("-metre:3/4 key:Am")
    tools = desk.window.tools
    desk.bot.mouseClick(desk.window.top.strip.add, LEFT)
    desk.bot.waitUntil(tools.filters.isVisible, timeout=10_000)
    assert tools.filters.lists["key"].currentText() == "A minor"
    composers = tools.filters.lists["composer"]
    assert [composers.itemText(row) for row in range(composers.count())] == ["", "A. Player"]
    tools.filters.lists["key"].setEditText("")
    composers.setCurrentIndex(1)
    low, high = tools.filters.bounds["tempo"]
    desk.bot.keyClicks(low, "80")
    desk.bot.keyClicks(high, "100")
    desk.bot.mouseClick(tools.filters.show_button, LEFT)
    text = '-metre:3/4 composer:"A. Player" tempo:80..100'
    desk.bot.waitUntil(lambda: desk.window.search.text() == text, timeout=10_000)
    desk.wait_for("Quick March", "The Reel")
    assert not tools.filters.isVisible()


def test_a_search_is_saved_and_undone(ready):
    from clamp_desktop.library.library import Library
    from clamp_desktop.library.organising import smart

    desk = ready
    window = desk.window
    window.activateWindow()
    desk.bot.waitUntil(window.isActiveWindow)
    desk.search("metre:4/4")
    wait_for_chips(desk, "4/4")
    desk.bot.waitUntil(window.top.strip.save.isVisible)
    desk.bot.keyClick(window.search, Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    saving = window.tools.saving
    desk.bot.waitUntil(saving.isVisible)
    assert saving.name.text() == "4/4"
    saving.name.setText("In four")
    with desk.bot.waitSignal(window.changes.changed, timeout=10_000):
        desk.bot.keyClick(saving.name, Key.Key_Return)
    with Library.open(window.office.folder) as library:
        assert [(one.name, one.query) for one in smart.smart_collections(library)] == [
            ("In four", "metre:4/4")
        ]
    assert "In four" in window.status.message.whole
    with desk.bot.waitSignal(window.changes.changed, timeout=10_000):
        window.changes.undo()
    with Library.open(window.office.folder) as library:
        assert smart.smart_collections(library) == []


def test_columns_are_chosen_moved_and_remembered(ready, qtbot, tmp_path):
    from clamp_desktop.ui.background.jobs import Office
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.ui.middle.piece_model import Column
    from tests.ui.conftest import hire

    table = ready.window.table
    assert table.isColumnHidden(Column.MEASURES)
    menu = table.columns.menu()
    next(one for one in menu.actions() if one.text() == "Bars").trigger()
    next(one for one in menu.actions() if one.text() == "Format").trigger()
    assert not table.isColumnHidden(Column.MEASURES)
    assert table.isColumnHidden(Column.FORMAT)
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(Column.KEY), 1)
    assert ready.window.model.index(2, Column.MEASURES).data()
    ready.window.close()
    again = MainWindow(Office(tmp_path / "library", hire))
    qtbot.addWidget(again)
    assert not again.table.isColumnHidden(Column.MEASURES)
    assert again.table.isColumnHidden(Column.FORMAT)
    assert again.table.horizontalHeader().visualIndex(Column.KEY) == 1
    again.table.columns.start_over()
    assert again.table.horizontalHeader().visualIndex(Column.KEY) == Column.KEY
    assert Column.FORMAT in again.table.columns.chosen


def test_answers_are_sorted_too_strong_ones_first(ready):
    from clamp_desktop.ui.middle.piece_model import Column

    desk = ready
    desk.search("slow waltz")
    desk.window.model.unfold()
    header = desk.window.table.horizontalHeader()
    assert header.sortIndicatorSection() == Column.STRENGTH
    at = QPoint(header.sectionViewportPosition(Column.TITLE) + 20, header.height() // 2)
    for expected in (["Nocturne", "Quick March", "The Reel"], ["The Reel", "Quick March", "Nocturne"]):
        with desk.bot.waitSignal(desk.window.browser.listed, timeout=20_000):
            desk.bot.mouseClick(header.viewport(), LEFT, pos=at)
        desk.window.model.unfold()
        assert desk.titles()[0] == "Slow Waltz"
        desk.bot.waitUntil(lambda expected=expected: desk.titles()[2:] == expected, timeout=10_000)
    with desk.bot.waitSignal(desk.window.browser.listed, timeout=20_000):
        desk.window.table.sorted_by.emit("strength", True)
    assert header.sortIndicatorSection() == Column.STRENGTH
