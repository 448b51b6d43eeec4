"""Tags by hand: carried onto pieces and from tag to tag, and taken back after the program was closed."""

import pytest
from PySide6.QtCore import QPoint, Qt

from clamp_desktop.library.organising import tag_tree, tags
from clamp_desktop.ui.background.jobs import Office
from clamp_desktop.ui.changing import carrying
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.main_window import MainWindow

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")


def carried(library):
    return {tag.name: tag.pieces for tag in tags.tags(library)}


@pytest.fixture
def wedding(hands):
    """A tag that two pieces carry, and another that none does."""
    ids = list(hands.window.model.ids)
    hands.change(lambda library: tags.add_tag(library, ids[:2], "wedding"))
    hands.change(lambda library: tag_tree.make(library, "teaching"))
    return hands


def test_a_tag_is_carried_without_leaving_the_list_and_visited_by_a_click(wedding, monkeypatch):
    window, bot = wedding.window, wedding.bot
    tree, taken = window.sidebar.tree, []
    monkeypatch.setattr(carrying, "carry", lambda source, data, text, *_: taken.append((data, text)))
    place = wedding.entries(Kind.TAG)["teaching"].place
    start = wedding.point(place)
    bot.mousePress(tree.viewport(), LEFT, pos=start)
    bot.mouseMove(tree.viewport(), start + QPoint(3, 0))
    assert taken == []
    bot.mouseMove(tree.viewport(), start + QPoint(0, 30))
    bot.mouseRelease(tree.viewport(), LEFT, pos=start + QPoint(0, 30))
    ((data, text),) = taken
    assert text == "teaching"
    assert window.sidebar.place == Place()  # still all pieces
    box = window.table.visualRect(window.model.index(2, 0))
    with bot.waitSignal(window.changes.changed):
        wedding.carry(window.table, box.center(), data)
    assert wedding.ask(carried) == {"teaching": 1, "wedding": 2}
    bot.mouseClick(tree.viewport(), LEFT, pos=start)
    assert window.sidebar.place == place
    wedding.wait_for("Slow Waltz")


def test_from_tag_to_tag_pieces_are_moved_and_with_ctrl_copied(wedding):
    window, bot = wedding.window, wedding.bot
    tree, places = window.sidebar.tree, wedding.entries(Kind.TAG)
    window.sidebar.go(places["wedding"].place)
    wedding.wait_for("Nocturne", "Quick March")
    first, second = (carrying.pack_pieces([one]) for one in window.model.ids)
    there = wedding.point(places["teaching"].place)
    wedding.carry(tree, there, first, CONTROL, drop=False)
    assert window.status.message.whole == "Tag “teaching” and keep “wedding”"
    with bot.waitSignal(window.changes.changed):
        wedding.carry(tree, there, first, CONTROL)
    assert wedding.ask(carried) == {"teaching": 1, "wedding": 2}
    wedding.settle()
    wedding.carry(tree, there, second, drop=False)
    assert window.status.message.whole.startswith("Move from “wedding” to “teaching”")
    with bot.waitSignal(window.changes.changed):
        wedding.carry(tree, there, second)
    assert window.status.message.whole == "Moved 1 piece from “wedding” to “teaching”"
    wedding.wait_for("Nocturne")
    assert wedding.ask(carried) == {"teaching": 2, "wedding": 1}
    bot.keyClick(window, Key.Key_Z, CONTROL)
    wedding.wait_for("Nocturne", "Quick March")
    assert wedding.ask(carried) == {"teaching": 1, "wedding": 2}


def test_del_in_a_tag_takes_the_tag_off_and_leaves_the_piece(wedding):
    window, bot = wedding.window, wedding.bot
    window.sidebar.go(wedding.entries(Kind.TAG)["wedding"].place)
    wedding.wait_for("Nocturne", "Quick March")
    wedding.choose("Nocturne")
    bot.keyClick(window.table, Key.Key_Delete)
    wedding.wait_for("Quick March")
    assert window.status.message.whole == "Took “wedding” off 1 piece"
    window.sidebar.go(Place())
    wedding.wait_for(*ALL)


def test_the_menu_of_a_tag_leads_to_its_sentence_and_to_a_label_set_of_those_below(hands):
    window, bot = hands.window, hands.bot
    ids = list(window.model.ids)
    hands.change(lambda library: tags.add_tag(library, ids[:1], "grade/1"))
    hands.change(lambda library: tags.add_tag(library, ids[1:2], "grade/2"))
    menu = window.organiser.menu
    menu.open(hands.entries(Kind.TAG)["grade"], window.mapToGlobal(window.rect().center()))
    said = {action.text(): action for action in menu.last.actions()}
    said["Learn the tags below…"].trigger()
    menu.last.close()
    page = window.tagging.label_sets.new_page
    bot.waitUntil(lambda: page.isVisible() and page.name.text() == "grade")
    assert [tag.name for tag in page.chosen()] == ["grade/1", "grade/2"]
    said["What it sounds like…"].trigger()
    choice = window.tagging.choosing.page
    bot.waitUntil(lambda: choice.isVisible() and choice.name.text() == "grade")
    window.housekeeping.settings.close()


def test_changes_of_tags_are_undone_after_the_window_was_closed(wedding, qtbot):
    window = wedding.window
    wedding.change(lambda library: tag_tree.rename(library, "wedding", "feast"))
    wedding.change(lambda library: tag_tree.merge(library, "feast", "teaching"))
    assert wedding.ask(carried) == {"teaching": 2}
    window.close()
    assert window.join()
    later = MainWindow(Office(window.office.folder, window.office._hire))
    later.show()
    qtbot.waitExposed(later)
    later.start()
    try:
        said = later.actions_.undo.text
        qtbot.waitUntil(lambda: said() == "Undo: Merged the tag “feast” into “teaching”", timeout=20_000)
        qtbot.keyClick(later, Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: said() == "Undo: Renamed the tag “wedding” to “feast”")
        qtbot.keyClick(later, Key.Key_Z, CONTROL)
        qtbot.waitUntil(lambda: said() == "Undo: Made the tag “teaching”")
        shown = lambda: {one.name: one.count for one in later.sidebar.entries(Kind.TAG)}  # noqa: E731
        qtbot.waitUntil(lambda: shown() == {"teaching": 0, "wedding": 2})
    finally:
        later.close()
        assert later.join()
        later.deleteLater()
