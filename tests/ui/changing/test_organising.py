"""Putting things in order by mouse and keyboard in the real window; what the library holds afterwards."""

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from clamp_desktop.library.organising import collections, smart, tag_tree, tags
from clamp_desktop.ui.changing import carrying
from clamp_desktop.ui.left.places import Kind, Place
from tests.ui.conftest import tune

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")


@pytest.fixture
def full(desk, music):
    """The window with four pieces."""
    desk.start(music)
    desk.wait_for(*ALL)
    desk.window.table.setFocus()
    return desk


def ask(desk, question):
    answers = []
    desk.window._desk.ask(lambda librarian: question(librarian.library), answers.append)
    desk.bot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0]


def tagged(library):
    return {tag.name: tag.pieces for tag in tags.tags(library)}


def change(desk, door):
    """Something is changed, and the left side shows it."""
    with desk.bot.waitSignal(desk.window.changes.changed):
        desk.window.changes.make(lambda librarian: door(librarian.library))
    settle(desk)


def settle(desk):
    """All that was asked of the desks is answered and shown."""
    for own in desk.window._desks:
        done = []
        own.ask(lambda _: True, done.append)
        desk.bot.waitUntil(lambda done=done: bool(done), timeout=10_000)
    desk.bot.wait(20)


def labels(desk, kind):
    return [(entry.name or entry.label, entry.count) for entry in desk.window.sidebar.entries(kind)]


def point(desk, place):
    item = desk.window.sidebar._line_of(place)
    return desk.window.sidebar.tree.visualRect(item.index()).center()


def drag(widget, at, data, drop=True):
    """Carry something over a view and let go of it, or press Esc."""
    buttons, action = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    enter = QDragEnterEvent(at, action, data, buttons, NONE)
    QCoreApplication.sendEvent(widget.viewport(), enter)
    move = QDragMoveEvent(at, action, data, buttons, NONE)
    QCoreApplication.sendEvent(widget.viewport(), move)
    if drop and move.isAccepted():
        QCoreApplication.sendEvent(widget.viewport(), QDropEvent(at, action, data, buttons, NONE))
    return move.isAccepted()


def test_t_tags_what_is_chosen_and_takes_it_off_again(full):
    window, bot = full.window, full.bot
    tester = QAbstractItemModelTester(
        window.sidebar._model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    bot.keyClick(window.table, Key.Key_Down)
    bot.keyClick(window.table, Key.Key_Down, SHIFT)
    assert len(window.table.chosen_ids()) == 2
    bot.keyClick(window.table, Key.Key_T)
    picker = window.organiser.picker
    bot.waitUntil(picker.isVisible)
    assert picker.heading.text() == "Tag: 2 pieces"
    bot.keyClicks(picker.field, "wedding")
    assert picker.list.item(0).text() == "New tag “wedding”"
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(picker.field, Key.Key_Return)
    assert window.status.message.whole == "Tagged 2 pieces “wedding”"
    assert ask(full, tagged) == {"wedding": 2}
    bot.waitUntil(lambda: labels(full, Kind.TAG) == [("wedding", 2)])
    settle(full)
    assert len(window.table.chosen_ids()) == 2  # nothing jumped
    bot.keyClick(window.table, Key.Key_T, CONTROL)
    picker.field.setText("Wéd")
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(picker.field, Key.Key_Return)
    assert window.status.message.whole == "Took “wedding” off 2 pieces"
    assert ask(full, tagged) == {"wedding": 0}
    del tester


def test_esc_leaves_the_tag_field(full):
    window, bot = full.window, full.bot
    full.choose("Nocturne")
    bot.keyClick(window.table, Key.Key_T)
    picker = window.organiser.picker
    bot.waitUntil(picker.isVisible)
    bot.keyClick(picker.field, Key.Key_Escape)
    assert not picker.isVisible()
    assert ask(full, tagged) == {}


def test_pieces_are_dragged_onto_a_tag(full):
    window, bot = full.window, full.bot
    change(full, lambda library: tag_tree.make(library, "wedding"))
    window.table.selectAll()
    tree, place = window.sidebar.tree, window.sidebar.entries(Kind.TAG)[0].place
    data = carrying.pack_pieces(window.table.chosen_ids())
    assert not drag(tree, point(full, Place()), data, drop=False)
    assert drag(tree, point(full, place), data, drop=False)
    assert tree.delegate.target.isValid()  # it lights up
    with bot.waitSignal(window.changes.changed):
        drag(tree, point(full, place), data)
    assert not tree.delegate.target.isValid()
    assert ask(full, tagged) == {"wedding": 4}
    bot.waitUntil(lambda: labels(full, Kind.TAG) == [("wedding", 4)])
    assert window.status.message.whole == "Tagged 4 pieces “wedding”"


def test_choosing_a_tag_shows_its_pieces_and_those_below(full):
    window = full.window
    ids = list(window.model.ids)
    change(full, lambda library: tags.add_tag(library, ids[:1], "grade/3"))
    change(full, lambda library: tags.add_tag(library, ids[1:2], "grade/4"))
    window.sidebar.go(window.sidebar.entries(Kind.TAG)[0].place)
    full.wait_for("Nocturne", "Quick March")
    assert window.centre.heading.whole == "grade"
    window.sidebar.go(window.sidebar.entries(Kind.TAG)[2].place)
    full.wait_for("Quick March")
    assert window.centre.heading.whole == "grade/4"


def test_views_show_their_pieces(full):
    window = full.window
    change(full, lambda library: tags.add_tag(library, window.model.ids[:1], "done"))
    window.sidebar.go(Place(Kind.UNTAGGED))
    full.wait_for(*ALL[1:])
    assert window.sidebar.entry(Place(Kind.UNTAGGED)).count == 3


def test_a_tag_is_renamed_where_it_stands(full):
    window, bot = full.window, full.bot
    change(full, lambda library: tags.add_tag(library, window.model.ids[:1], "grade/3"))
    entry = window.sidebar.entries(Kind.TAG)[1]
    window.sidebar.go(entry.place)
    tree = window.sidebar.tree
    tree.setFocus()
    bot.keyClick(tree, Key.Key_F2)
    editor = tree.findChild(QLineEdit, "placeName")
    bot.keyClicks(editor, "three")
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(editor, Key.Key_Return)
    bot.waitUntil(lambda: labels(full, Kind.TAG) == [("grade", 1), ("grade/three", 1)])
    assert window.sidebar.place == entry.place  # one stays where one was


def test_a_tag_is_made_moved_merged_and_deleted(full):
    window, bot = full.window, full.bot
    tree = window.sidebar.tree
    bot.keyClick(window.table, Key.Key_T, CONTROL | SHIFT)
    editor = tree.findChild(QLineEdit, "placeName")
    bot.keyClicks(editor, "slow")
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(editor, Key.Key_Return)
    change(full, lambda library: tag_tree.make(library, "mood"))
    slow, mood = (next(e for e in window.sidebar.entries(Kind.TAG) if e.name == n) for n in ("slow", "mood"))
    with bot.waitSignal(window.changes.changed):
        drag(tree, point(full, mood.place), carrying.pack_tag(slow.place.id))
    settle(full)
    assert ask(full, tagged) == {"mood": 0, "mood/slow": 0}
    change(full, lambda library: tag_tree.make(library, "calm"))
    window.organiser.merge(window.sidebar.entry(slow.place))
    picker = window.organiser.picker
    bot.keyClicks(picker.field, "calm")
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(picker.field, Key.Key_Return)
    settle(full)
    assert ask(full, tagged) == {"mood": 0, "calm": 0}
    window.sidebar.go(mood.place)
    tree.setFocus()
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(tree, Key.Key_Delete)
    full.wait_for(*ALL)  # the place is gone
    assert ask(full, tagged) == {"calm": 0}


def test_a_tag_gets_a_colour_and_a_description(full):
    window, bot = full.window, full.bot
    change(full, lambda library: tag_tree.make(library, "slow"))
    entry = window.sidebar.entries(Kind.TAG)[0]
    window.organiser.menu.open(entry, QPoint(10, 10))
    colours = next(one for one in window.organiser.menu.last.actions() if one.text() == "Colour").menu()
    with bot.waitSignal(window.changes.changed):
        colours.actions()[0].trigger()
    window.organiser.menu.last.close()
    settle(full)
    entry = window.sidebar.entries(Kind.TAG)[0]
    assert entry.colour == "#c2544d"
    window.organiser.describe(entry)
    bot.keyClicks(window.organiser.picker.field, "for evenings")
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(window.organiser.picker.field, Key.Key_Return)
    settle(full)
    row = ask(full, tags.tags)[0]
    assert (row.colour, row.description) == ("#c2544d", "for evenings")


def test_a_set_list_is_made_filled_and_put_in_order(full):
    window, bot = full.window, full.bot
    window.table.selectAll()
    bot.keyClick(window.table, Key.Key_M, CONTROL)
    picker = window.organiser.picker
    bot.keyClicks(picker.field, "Sunday")
    bot.keyClick(picker.field, Key.Key_Down)
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(picker.field, Key.Key_Return)
    bot.waitUntil(lambda: labels(full, Kind.COLLECTION) == [("Sunday", 4)])
    row = ask(full, collections.collections)[0]
    assert row.ordered
    window.sidebar.go(Place(Kind.COLLECTION, row.id))
    with bot.waitSignal(window.browser.listed):
        pass
    full.wait_for(*ALL)
    full.choose("Slow Waltz")
    bot.keyClick(window.table, Key.Key_Up, ALT)
    full.wait_for("Nocturne", "Slow Waltz", "Quick March", "The Reel")
    assert window.table.chosen_id() is not None
    data = carrying.pack_pieces([window.model.ids[3]])
    box = window.table.visualRect(window.model.index(0, 0))
    drag(window.table, box.topLeft() + QPoint(20, 2), data)
    full.wait_for("The Reel", "Nocturne", "Slow Waltz", "Quick March")
    settle(full)
    bot.keyClick(window, Key.Key_Z, CONTROL)
    full.wait_for("Nocturne", "Slow Waltz", "Quick March", "The Reel")
    settle(full)
    box = window.table.visualRect(window.model.index(0, 0))
    bot.mouseClick(window.table.viewport(), LEFT, pos=box.center())
    bot.keyClick(window.table, Key.Key_Delete)
    full.wait_for("Slow Waltz", "Quick March", "The Reel")
    assert ask(full, lambda library: len(collections.ids(library, row.id))) == 3
    assert ask(full, lambda library: len(tags.tags(library))) == 0


def test_stars_by_keyboard(full):
    window, bot = full.window, full.bot
    window.table.selectAll()
    for key in (Key.Key_BracketRight, Key.Key_BracketRight, Key.Key_BracketRight, Key.Key_BracketLeft):
        with bot.waitSignal(window.changes.changed):
            bot.keyClick(window.table, key)
    assert window.status.message.whole == "Rated 4 pieces ★★"
    answers = []
    window._desk.ask(lambda librarian: librarian.rows(librarian.ids()), answers.append)
    bot.waitUntil(lambda: bool(answers))
    assert [row.own.rating for row in answers[0]] == [2, 2, 2, 2]


def test_removed_pieces_come_back_with_undo(full):
    window, bot = full.window, full.bot
    full.choose("Nocturne")
    bot.keyClick(window.table, Key.Key_Down, SHIFT)
    bot.keyClick(window.table, Key.Key_Delete)
    full.wait_for("Slow Waltz", "The Reel")
    assert window.status.message.whole == "Removed 2 pieces from the library"
    window.status.link.linkActivated.emit("undo")
    full.wait_for(*ALL)


def test_a_saved_search_is_listed_and_kept_up_to_date(full):
    window, bot = full.window, full.bot
    change(full, lambda library: smart.make(library, "Fast ones", "metre:4/4"))
    bot.waitUntil(lambda: labels(full, Kind.SEARCH) == [("Fast ones", 2)], timeout=20_000)
    window.sidebar.go(window.sidebar.entries(Kind.SEARCH)[0].place)
    full.wait_for("Quick March", "The Reel")


def test_a_saved_search_with_words_takes_in_what_comes_later(full, music):
    window, bot = full.window, full.bot
    change(full, lambda library: smart.make(library, "Waltzes", '"slow waltz"', 0.9))
    place = Place(Kind.SEARCH, ask(full, lambda library: smart.smart_collections(library)[0].id))
    bot.waitUntil(lambda: labels(full, Kind.SEARCH) == [("Waltzes", 1)], timeout=20_000)
    window.sidebar.go(place)
    full.wait_for("Slow Waltz")
    (music / "another.abc").write_text(tune("Slow Waltz", "Em", notes="EGB edB|"))
    window.rescan()
    full.wait_for("Slow Waltz", "Slow Waltz")
    bot.waitUntil(lambda: labels(full, Kind.SEARCH) == [("Waltzes", 2)], timeout=20_000)


def test_pieces_of_our_own_are_not_added_again(full):
    window = full.window
    data = carrying.pack_pieces(window.model.ids)
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, NONE)
    event.ignore()  # as it comes from Qt
    QCoreApplication.sendEvent(window, event)
    assert not event.isAccepted()
    QCoreApplication.sendEvent(window, QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, LEFT, NONE))
    assert not window.updater.busy
    assert carrying.pieces_in(QMimeData()) == []
    assert carrying.tag_in(data) is None


def test_the_badge_has_the_count(qapp):
    assert carrying.badge("Slow Waltz", 1).width() < carrying.badge("Slow Waltz", 37).width()


def test_an_empty_tag_says_how_to_fill_it(full):
    window = full.window
    change(full, lambda library: tag_tree.make(library, "wedding"))
    window.sidebar.go(window.sidebar.entries(Kind.TAG)[0].place)
    full.bot.waitUntil(lambda: window.centre.page is window.centre.no_hits)
    assert window.centre.no_hits.heading.text() == "No pieces in “wedding”"
    assert window.centre.no_hits.text.text() == "Choose pieces and press T, or drag them onto the tag."
