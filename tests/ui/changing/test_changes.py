"""What the user changes: said in words, undone and redone by keyboard, by the menu and by the link."""

import pytest
from PySide6.QtCore import Qt

from clamp_desktop.library import operations
from clamp_desktop.library.catalogue import edits
from clamp_desktop.library.operations import Operation
from clamp_desktop.library.organising import tags
from clamp_desktop.ui.changing import change_words

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")


def ask(desk, question):
    """What the library says."""
    answers = []
    desk.window._desk.ask(lambda librarian: question(librarian.library), answers.append)
    desk.bot.waitUntil(lambda: bool(answers), timeout=10_000)
    return answers[0]


def tagged(library):
    return {tag.name: tag.pieces for tag in tags.tags(library)}


def test_a_change_is_said_undone_and_redone(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    window, bot = desk.window, desk.bot
    ids = list(window.model.ids[:2])
    with bot.waitSignal(window.changes.changed):
        window.changes.make(lambda librarian: tags.add_tag(librarian.library, ids, "wedding"))
    assert window.status.message.whole == "Tagged 2 pieces “wedding”"
    assert window.actions_.undo.text() == "Undo: Tagged 2 pieces “wedding”"
    assert not window.actions_.redo.isEnabled()
    window.status.link.linkActivated.emit("undo")
    bot.waitUntil(lambda: window.actions_.redo.isEnabled())
    assert ask(desk, tagged) == {}
    bot.keyClick(window, Key.Key_Z, CONTROL | SHIFT)
    bot.waitUntil(lambda: window.actions_.undo.isEnabled())
    assert ask(desk, tagged) == {"wedding": 2}
    assert window.status.message.whole == "Done again: Tagged 2 pieces “wedding”"
    bot.keyClick(window, Key.Key_Z, CONTROL)
    bot.waitUntil(lambda: window.actions_.redo.isEnabled())
    assert ask(desk, tagged) == {}


def test_what_changes_nothing_is_not_said(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    window, done = desk.window, []
    window.status.say("")
    window.changes.make(lambda librarian: edits.set_rating(librarian.library, [1], 0), lambda: done.append(1))
    desk.bot.waitUntil(lambda: bool(done))
    assert window.status.message.whole == ""
    with desk.bot.waitSignal(window.changes.refused):
        window.changes.make(lambda librarian: tags.add_tag(librarian.library, [1], " / "))
    assert window.status.message.whole == "A tag needs a name."
    assert ask(desk, operations.next_undo) is None


@pytest.mark.parametrize(
    ("kind", "details", "words"),
    [
        ("add tag", {"count": 1, "name": "elegy"}, "Tagged 1 piece “elegy”"),
        ("set rating", {"count": 3, "rating": 4}, "Rated 3 pieces ★★★★"),
        ("set rating", {"count": 3, "rating": 0}, "Took the stars off 3 pieces"),
        ("merge tags", {"name": "%to", "to": "b"}, "Merged the tag “%to” into “b”"),
        ("something new", {}, "As the library says"),
        ("add tag", {"count": 1}, "As the library says"),
    ],
)
def test_changes_in_words(qapp, kind, details, words):
    assert change_words.change(Operation(1, kind, "As the library says", 0.0, False, details)) == words
