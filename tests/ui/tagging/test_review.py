"""The review queue in the real window: by tag and by piece, by keyboard and by mouse, undone in one step."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QToolButton

from clamp_desktop.library.organising import labels, reviewing, suggestions, tags
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.tagging.queue_words import Group, Line
from clamp_desktop.ui.tagging.review_model import Column, GroupModel, SuggestionModel

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")
WARNING = QAbstractItemModelTester.FailureReportingMode.Warning


def carried(library):
    return {tag.name: tag.pieces for tag in tags.tags(library) if tag.pieces}


def waiting(library):
    return {one.name: one.pieces for one in suggestions.waiting(library)}


def propose(library, names, ids, sure):
    """Let every tag be suggested for every piece, as the sound does."""
    found = labels.learn_names(library, {name: name for name in names})
    number = len(ids)
    suggestions.put(
        library,
        suggestions.Source.ZERO_SHOT,
        np.repeat([found[name] for name in names], number),
        np.tile(np.array(ids), len(names)),
        np.tile(np.array(sure, np.float32), len(names)),
    )
    return True


@pytest.fixture
def review(hands):
    """Four pieces, for each of which two tags are suggested, and the queue in the window."""
    ids = list(hands.window.model.ids)
    hands.ask(lambda library: propose(library, ("dance", "elegy"), ids, (0.9, 0.8, 0.7, 0.6)))
    hands.window._look_around()
    hands.bot.waitUntil(lambda: hands.window.sidebar.entry(Place(Kind.SUGGESTED)).count == 4)
    hands.window.sidebar.go(Place(Kind.SUGGESTED))
    page = hands.window.tagging.reviewing.page
    hands.bot.waitUntil(lambda: page.model.rowCount() == 4)
    hands.bot.waitUntil(lambda: label(page, 0) != "")
    return hands


def label(page, row, column=Column.WHAT):
    return page.model.index(row, column).data() or ""


def labels_shown(page):
    return [label(page, row) for row in range(page.model.rowCount())]


def groups_shown(page):
    model = page.groups_model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_place_shows_tags_with_their_pieces(review):
    window, page = review.window, review.window.tagging.reviewing.page
    assert window.centre.page is page
    assert page.isVisible()
    assert window.centre.heading.whole == "To review"
    assert groups_shown(page) == ["dance", "elegy"]
    assert labels_shown(page) == ["Nocturne", "Quick March", "Slow Waltz", "The Reel"]
    assert "90 % sure" in page.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert window.detail.isVisible()
    review.bot.waitUntil(lambda: window.detail.piece.title.text() == "Nocturne")
    assert review.ask(carried) == {}  # nothing is tagged silently


def test_by_keyboard_only(review):
    window, bot, page = review.window, review.bot, review.window.tagging.reviewing.page
    assert page.groups.hasFocus()
    bot.keyClick(page.groups, Key.Key_Right)
    assert page.table.hasFocus()
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(page.table, Key.Key_A)
    assert labels_shown(page) == ["Quick March", "Slow Waltz", "The Reel"]
    assert page.chosen() == [page.model.pair(0)]  # the next by itself
    bot.waitUntil(lambda: window.detail.piece.title.text() == "Quick March")
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(page.table, Key.Key_X)
    assert labels_shown(page) == ["Slow Waltz", "The Reel"]
    assert review.ask(carried) == {"dance": 1}
    assert review.ask(waiting) == {"dance": 2, "elegy": 4}
    review.settle()
    assert labels_shown(page) == ["Slow Waltz", "The Reel"]
    bot.keyClick(page.table, Key.Key_Z, CONTROL)
    bot.waitUntil(lambda: labels_shown(page) == ["Quick March", "Slow Waltz", "The Reel"])
    bot.keyClick(page.table, Key.Key_Up)
    bot.keyClick(page.table, Key.Key_Down, SHIFT)
    bot.keyClick(page.table, Key.Key_Down, SHIFT)
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(page.table, Key.Key_A)
    bot.waitUntil(lambda: groups_shown(page) == ["elegy"])  # and on to the next tag
    bot.waitUntil(lambda: labels_shown(page) == list(ALL))
    bot.keyClick(page.table, Key.Key_Left)
    assert page.groups.hasFocus()


def test_lines_do_not_move_while_one_decides(review):
    window, bot, page = review.window, review.bot, review.window.tagging.reviewing.page
    page.table.setFocus()
    for _ in range(2):
        with bot.waitSignal(window.changes.changed):
            bot.keyClick(page.table, Key.Key_A)
    review.settle()
    assert {one.name: one.pieces for one in review.ask(suggestions.waiting)} == {"elegy": 4, "dance": 2}
    assert groups_shown(page) == ["dance", "elegy"]


def test_everything_above_the_slider_is_one_step(review):
    window, bot, page = review.window, review.bot, review.window.tagging.reviewing.page
    page.above.slider.setValue(65)
    assert page.above.button.text() == "Accept these 3"
    with bot.waitSignal(window.changes.changed):
        bot.mouseClick(page.above.button, LEFT)
    assert review.ask(carried) == {"dance": 3}
    bot.waitUntil(lambda: labels_shown(page) == ["The Reel"])
    assert not page.above.button.isEnabled()
    review.settle()
    bot.keyClick(window, Key.Key_Z, CONTROL)
    bot.waitUntil(lambda: labels_shown(page) == list(ALL))
    assert review.ask(carried) == {}


def test_by_piece_and_by_mouse(review):
    window, bot, page = review.window, review.bot, review.window.tagging.reviewing.page
    bot.mouseClick(page.by_piece, LEFT)
    bot.waitUntil(lambda: groups_shown(page) == list(ALL))
    bot.waitUntil(lambda: sorted(labels_shown(page)) == ["dance", "elegy"])
    box = page.groups.visualRect(page.groups_model.index(2))
    bot.mouseClick(page.groups.viewport(), LEFT, pos=box.center())
    bot.waitUntil(lambda: window.detail.piece.title.text() == "Slow Waltz")
    bot.waitUntil(lambda: page.model.rowCount() == 2 and label(page, 1) != "")
    page.table.selectAll()
    with bot.waitSignal(window.changes.changed):
        bot.mouseClick(page.accept, LEFT)
    assert review.ask(carried) == {"dance": 1, "elegy": 1}
    bot.waitUntil(lambda: groups_shown(page) == ["Nocturne", "Quick March", "The Reel"])
    review.settle()
    bot.keyClick(window, Key.Key_Z, CONTROL)
    bot.waitUntil(lambda: page.groups_model.rowCount() == 4)
    assert review.ask(carried) == {}  # both in one step


def test_a_finished_group_leads_to_the_one_behind_it(review):
    window, bot, page = review.window, review.bot, review.window.tagging.reviewing.page
    bot.mouseClick(page.by_piece, LEFT)
    bot.waitUntil(lambda: groups_shown(page) == list(ALL))
    page.choose_group(1)
    bot.waitUntil(lambda: page.model.pair(0) is not None and page.model.pair(0)[0] == window.model.ids[1])
    page.table.setFocus()
    page.table.selectAll()
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(page.table, Key.Key_X)
    bot.waitUntil(lambda: groups_shown(page) == ["Nocturne", "Slow Waltz", "The Reel"])
    bot.waitUntil(lambda: window.detail.piece.title.text() == "Slow Waltz")
    bot.waitUntil(lambda: page.model.rowCount() == 2)


def test_several_pieces_accept_a_tag_only_where_it_is_suggested(review):
    window, bot = review.window, review.bot
    ids = list(window.model.ids)
    review.change(lambda library: reviewing.reject(library, ids[:2], "dance"))
    window.sidebar.go(Place())
    bot.waitUntil(lambda: window.centre.page is window.table)
    window.table.selectAll()
    chips = window.detail.selection.tags
    wanted = "Accept the suggested tag “dance”"

    def button():
        return next((one for one in chips.findChildren(QToolButton) if one.accessibleName() == wanted), None)

    bot.waitUntil(lambda: window.detail.shows_many and button() is not None)
    with bot.waitSignal(window.changes.changed):
        bot.mouseClick(button(), LEFT)
    assert review.ask(carried) == {"dance": 2}


def test_leaving_shows_what_is_chosen_in_the_table(review):
    window = review.window
    window.sidebar.go(Place())
    review.bot.waitUntil(lambda: window.centre.page is window.table)
    review.choose("The Reel")
    review.bot.waitUntil(lambda: window.detail.piece.title.text() == "The Reel")
    window.sidebar.go(Place(Kind.SUGGESTED))
    review.bot.waitUntil(lambda: window.detail.piece.title.text() == "Nocturne")
    window.sidebar.go(Place())
    review.bot.waitUntil(lambda: window.detail.piece.title.text() == "The Reel")


def compute(library, name, ids):
    """Let a tag be computed for pieces."""
    (label_id,) = labels.learn_names(library, {name: name}).values()
    pieces = np.array(ids)
    suggestions.put(
        library,
        suggestions.Source.FACT,
        np.full(len(pieces), label_id),
        pieces,
        np.ones(len(pieces), np.float32),
    )
    return True


def test_what_is_computed_comes_last(review):
    bot, page = review.bot, review.window.tagging.reviewing.page
    ids = list(review.window.model.ids)
    review.ask(lambda library: compute(library, "4/4", ids))
    review.window.sidebar.go(Place())
    review.window.sidebar.go(Place(Kind.SUGGESTED))
    bot.waitUntil(lambda: groups_shown(page) == ["dance", "elegy", "4/4"])
    bot.mouseClick(page.by_piece, LEFT)
    bot.waitUntil(lambda: page.model.rowCount() == 3 and label(page, 2) == "4/4")
    assert label(page, 2, Column.STRENGTH) == ""
    page.above.slider.setValue(95)  # what is computed is certain wherever it stands
    assert page.above.button.text() == "Accept these 1"
    with bot.waitSignal(review.window.changes.changed):
        bot.mouseClick(page.above.button, LEFT)
    bot.waitUntil(lambda: "4/4" not in labels_shown(page))
    assert review.ask(carried) == {"4/4": 1}


def test_a_source_that_suggests_nothing_says_so_and_leads_back(review):
    bot, page = review.bot, review.window.tagging.reviewing.page
    page.sources.setFocus()
    for _ in range(3):
        bot.keyClick(page.sources, Key.Key_Down)
    assert page.source == "probe"
    bot.waitUntil(page.nothing.isVisible)
    assert page.nothing.text.text() == "No suggestion of this kind waits for a decision; others do."
    assert page.sources.isVisible()
    bot.mouseClick(page.show_all, LEFT)
    bot.waitUntil(lambda: page.table.isVisible() and labels_shown(page) == list(ALL))
    assert page.source == ""


def test_the_reason_is_told_in_full_whatever_the_room(review):
    window, bot, page = review.window, review.bot, review.window.tagging.reviewing.page
    whole = "fits “dance” better than 75 % of your pieces, and sounds like “A title that is long”, “Another”"
    page.model.explain({page.model.pair(0): whole})
    assert page.why.text() == whole
    window.resize(700, 600)
    bot.waitUntil(lambda: page.table.isColumnHidden(Column.WHY) and page.table.isColumnHidden(Column.BESIDE))
    assert page.why.text() == whole
    assert page.table.columnWidth(Column.WHAT) >= 150
    for widget in (page.accept, page.reject, page.suggest, page.above.button, page.sources):
        bot.waitUntil(lambda widget=widget: widget.width() >= widget.sizeHint().width())
    bot.keyClick(page.groups, Key.Key_Right)
    bot.keyClick(page.table, Key.Key_Down)
    assert page.why.text() == page.model.index(1, Column.WHY).data()
    window.resize(1500, 800)
    bot.waitUntil(lambda: not page.table.isColumnHidden(Column.WHY))


def test_an_empty_queue_says_what_it_is(hands):
    window, page = hands.window, hands.window.tagging.reviewing.page
    window.sidebar.go(Place(Kind.SUGGESTED))
    hands.bot.waitUntil(page.empty.isVisible)
    assert page.empty.heading.text() == "Nothing to review"
    assert page.empty_suggest.isVisible()
    assert not page.suggest.isVisible()


def test_the_models_keep_their_word(qapp):
    groups, model = GroupModel(), SuggestionModel()
    testers = [QAbstractItemModelTester(one, WARNING) for one in (groups, model)]
    asked = []
    groups.wanted.connect(asked.append)
    groups.show([Group(1, "dance", 3), Group(2)])
    groups.show([Group(1, "dance", 2), Group(2)])
    groups.show([Group(2)])
    pairs = [(piece, 1) for piece in range(10)]
    model.show(pairs, [1 - piece / 10 for piece in range(10)], of_pieces=True)
    assert len(model.above(0.5)) == 6
    model.take_away([(1, 1), (2, 1), (5, 1)])
    assert [piece for piece, _ in model.pairs] == [0, 3, 4, 6, 7, 8, 9]
    model.index(0, 0).data()
    model.show([(1, 7), (1, 8)], [0.5, 0.4], of_pieces=False)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Tag"
    del testers


def test_rows_are_fetched_when_they_come_into_sight(qtbot):
    model, asked = SuggestionModel(), []
    model.wanted.connect(asked.append)
    pairs = [(piece, 1) for piece in range(50_000)]
    model.show(pairs, [0.5] * 50_000, of_pieces=True)
    assert model.index(40_000, 0).data() is None
    qtbot.waitUntil(lambda: bool(asked))
    assert len(asked) == 1
    assert asked[0].keys == pairs[40_000:40_100]
    model.supply(asked[0], {pair: Line(f"Piece {pair[0]}") for pair in asked[0].keys})
    assert model.index(40_000, 0).data() == "Piece 40000"
    model.take_away(pairs[:10])
    assert model.index(39_990, 0).data() == "Piece 40000"
