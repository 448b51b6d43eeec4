"""A narrow window: the chosen piece on a page over the list, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt

from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.right.right_side import NARROW

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")


@pytest.fixture
def narrow(desk, music):
    """Four pieces in a window of 700 pixels, one of them chosen."""
    desk.window.resize(700, 600)
    desk.start(music)
    desk.wait_for(*ALL)
    desk.window.activateWindow()
    desk.bot.waitUntil(desk.window.isActiveWindow)
    desk.choose("Quick March")
    return desk


def opened(desk):
    """The page is seen, and the chosen piece on it."""
    window = desk.window
    desk.bot.waitUntil(lambda: window.right_side.open and window.detail.isVisible())
    desk.bot.waitUntil(lambda: window.detail.piece.title.text() == window.preview.row.facts.title)
    assert not window.table.isVisible()
    return window.detail


def listed(desk):
    """The list is seen, without anything beside it."""
    window = desk.window
    desk.bot.waitUntil(lambda: window.table.isVisible() and not window.detail.isVisible())
    assert not window.right_side.open


def test_enter_opens_the_page_and_escape_leaves_it(narrow, monkeypatch):
    window, bot = narrow.window, narrow.bot
    started = []
    monkeypatch.setattr("clamp_desktop.ui.system.open_file", lambda path: started.append(path) or True)
    listed(narrow)
    bot.keyClick(window.table, Key.Key_Return)
    assert opened(narrow).piece.title.text() == "Quick March"
    assert window.right_side.back.hasFocus()
    bot.keyClick(window.right_side.back, Key.Key_Escape)
    listed(narrow)
    assert window.table.hasFocus()
    assert window.table.chosen_id() == window.preview.row.id
    assert started == []  # no other program: that is what Enter does where there is room
    window.resize(1280, 800)
    bot.waitUntil(window.detail.isVisible)
    bot.keyClick(window.table, Key.Key_Return)
    bot.waitUntil(lambda: [path.name for path in started] == ["march.abc"])


def test_the_button_and_a_double_click_open_it_and_the_other_button_leads_back(narrow):
    window, bot = narrow.window, narrow.bot
    assert window.right_side.button.isVisible()
    bot.mouseClick(window.right_side.button, LEFT)
    opened(narrow)
    bot.mouseClick(window.right_side.back, LEFT)
    listed(narrow)
    box = window.table.visualRect(window.model.index(2, 0))
    bot.mouseClick(window.table.viewport(), LEFT, pos=box.center())
    bot.mouseDClick(window.table.viewport(), LEFT, pos=box.center())
    assert opened(narrow).piece.title.text() == "Slow Waltz"


def test_the_title_is_edited_on_the_page(narrow):
    window, bot = narrow.window, narrow.bot
    bot.keyClick(window.table, Key.Key_F2)
    sheet = opened(narrow).piece
    bot.waitUntil(lambda: sheet.title.editing)
    sheet.title.editor.selectAll()
    bot.keyClicks(sheet.title.editor, "Grand March")
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(sheet.title.editor, Key.Key_Return)
    bot.waitUntil(lambda: sheet.title.text() == "Grand March", timeout=10_000)
    assert window.right_side.open


def test_the_key_of_the_right_pane_opens_and_closes_it(narrow):
    window, bot = narrow.window, narrow.bot
    assert not window.actions_.right_pane.isChecked()
    bot.keyClick(window.table, Key.Key_F10)
    opened(narrow)
    assert window.actions_.right_pane.isChecked()
    bot.keyClick(window.right_side.back, Key.Key_F10)
    listed(narrow)
    assert window.right_side.wanted  # where there is room


def test_with_more_room_the_pane_stands_beside_the_list_again(narrow):
    window, bot = narrow.window, narrow.bot
    bot.keyClick(window.table, Key.Key_Return)
    opened(narrow)
    window.resize(1280, 800)
    bot.waitUntil(lambda: window.table.isVisible() and window.detail.isVisible())
    assert window.panes.indexOf(window.detail) == 2
    assert not window.right_side.button.isVisible()
    sizes = window.panes.sizes()
    window.resize(NARROW - 1, 600)
    listed(narrow)
    window.resize(1280, 800)
    bot.waitUntil(window.detail.isVisible)
    assert window.panes.sizes() == sizes


def test_other_places_and_other_words_lead_back_to_the_list(narrow):
    window, bot = narrow.window, narrow.bot
    bot.keyClick(window.table, Key.Key_Return)
    opened(narrow)
    narrow.search("waltz")
    listed(narrow)
    bot.keyClick(window.search, Key.Key_Escape)
    narrow.wait_for(*ALL)
    narrow.choose("The Reel")
    bot.keyClick(window.table, Key.Key_Return)
    opened(narrow)
    window.sidebar.go(Place(Kind.PROBLEMS))
    bot.waitUntil(window.centre.problems.isVisible)
    assert not window.right_side.open
    assert not window.right_side.button.isVisible()


def test_what_is_looked_for_has_more_room_than_why_it_was_found(narrow):
    window, bot = narrow.window, narrow.bot
    narrow.search("waltz")
    bot.waitUntil(lambda: window.centre.reasons.whole != "")
    assert not window.centre.reasons.isVisible()
    assert not window.centre.cut.name.isVisible()
    assert window.centre.cut.slider.isVisible()
    window.resize(1280, 800)
    bot.waitUntil(window.centre.reasons.isVisible)


def test_what_concerns_the_list_shows_it(narrow):
    window, bot = narrow.window, narrow.bot
    bot.keyClick(window.table, Key.Key_Return)
    opened(narrow)
    bot.keyClick(window, Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    bot.waitUntil(window.gallery.cards.isVisible)
    assert not window.right_side.open
    bot.keyClick(window.gallery.cards, Key.Key_Return)
    bot.waitUntil(lambda: window.right_side.open)
    bot.mouseClick(window.detail.piece.similar, LEFT)
    bot.waitUntil(lambda: window.centre.heading.whole.startswith("More like"), timeout=20_000)
    assert not window.right_side.open


def test_large_music_comes_back_to_the_page(narrow):
    window, bot = narrow.window, narrow.bot
    bot.keyClick(window.table, Key.Key_Return)
    opened(narrow)
    bot.keyClick(window.right_side.back, Key.Key_F11)
    bot.waitUntil(lambda: window.stage.large)
    assert not window.detail.isVisible()
    bot.keyClick(window, Key.Key_Escape)
    bot.waitUntil(lambda: not window.stage.large)
    opened(narrow)
    bot.keyClick(window, Key.Key_Escape)
    listed(narrow)


def test_a_piece_that_is_taken_away_closes_its_page(narrow):
    window, bot = narrow.window, narrow.bot
    bot.keyClick(window.table, Key.Key_Return)
    opened(narrow)
    window.organiser.remove()
    bot.waitUntil(lambda: len(narrow.titles()) == 3, timeout=20_000)
    bot.waitUntil(lambda: not window.right_side.open)
