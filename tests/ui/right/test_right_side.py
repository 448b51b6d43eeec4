"""What the right pane shows of one piece and of several, and what can be changed there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton

from clamp_desktop.library.catalogue.pieces import ids, rows
from clamp_desktop.library.library import Library
from clamp_desktop.ui.widgets.stars import Stars
from clamp_desktop.ui.widgets.tag_chips import Chip, TagChips

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def stored(desk, title=None):
    """The pieces as another program would find them in the library: one, or all by title."""
    with Library.open(desk.window.office.folder) as library:
        found = rows(library, ids(library))
    by_title = {row.facts.title: row for row in found}
    return by_title if title is None else by_title.get(title)


@pytest.fixture
def waltz(desk, music):
    """The window with one piece chosen."""
    desk.start(music)
    desk.wait_for("Nocturne", "Quick March", "Slow Waltz", "The Reel")
    desk.choose("Slow Waltz")
    desk.bot.waitUntil(lambda: desk.window.detail.piece.title.text() == "Slow Waltz")
    return desk


def type_into(desk, text, words):
    """Click a text, write something else, press Enter."""
    desk.bot.mouseClick(text.shown, LEFT)
    assert text.editing
    desk.bot.keyClicks(text.editor, words)
    desk.bot.keyClick(text.editor, Key.Key_Return)
    assert not text.editing


def test_a_title_is_edited_in_place_and_the_file_stays_as_it_is(waltz, music):
    desk, sheet = waltz, waltz.window.detail.piece
    before = (music / "waltz.abc").read_bytes()
    type_into(desk, sheet.title, "Autumn Waltz")
    desk.wait_for("Autumn Waltz", "Nocturne", "Quick March", "The Reel")
    desk.bot.waitUntil(lambda: "the file says “Slow Waltz”" in sheet.title.shown.toolTip())
    assert stored(desk, "Autumn Waltz").own.title == "Autumn Waltz"
    assert (music / "waltz.abc").read_bytes() == before
    desk.window.table.setFocus()
    desk.bot.keyClick(desk.window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.bot.waitUntil(lambda: sheet.title.text() == "Slow Waltz")
    assert stored(desk, "Slow Waltz").own.title is None


def test_f2_in_the_list_edits_the_title(waltz):
    desk, sheet = waltz, waltz.window.detail.piece
    desk.window.table.setFocus()
    desk.bot.keyClick(desk.window.table, Key.Key_F2)
    assert sheet.title.editing
    desk.bot.keyClicks(sheet.title.editor, "A Waltz")
    desk.bot.keyClick(sheet.title.editor, Key.Key_Return)
    desk.bot.waitUntil(lambda: stored(desk, "A Waltz") is not None)


def test_clearing_a_composer_brings_the_files_own_back(waltz):
    desk, sheet = waltz, waltz.window.detail.piece
    type_into(desk, sheet.composer, "Clara")
    desk.bot.waitUntil(lambda: sheet.composer.text() == "Clara")
    desk.bot.waitUntil(lambda: "A. Player" in sheet.composer.shown.toolTip())
    sheet.composer.begin()
    desk.bot.keyClick(sheet.composer.editor, Key.Key_Delete)
    desk.bot.keyClick(sheet.composer.editor, Key.Key_Return)
    desk.bot.waitUntil(lambda: sheet.composer.text() == "A. Player")
    assert stored(desk, "Slow Waltz").own.composer is None


def test_esc_keeps_the_text_and_the_list(waltz):
    desk, sheet = waltz, waltz.window.detail.piece
    desk.search("slow")
    sheet.title.begin()
    desk.bot.keyClicks(sheet.title.editor, "Nonsense")
    desk.bot.keyClick(sheet.title.editor, Key.Key_Escape)
    assert (sheet.title.text(), sheet.title.editing) == ("Slow Waltz", False)
    assert desk.window.search.text() == "slow"  # the window's own Esc was not meant


def test_a_note_that_is_being_written_is_kept_when_another_piece_is_chosen(waltz):
    desk, sheet = waltz, waltz.window.detail.piece
    sheet.note.begin()
    desk.bot.keyClicks(sheet.note.editor, "Too slow")
    desk.bot.keyClick(sheet.note.editor, Key.Key_Return)
    desk.bot.keyClicks(sheet.note.editor, "for dancing")
    desk.choose("The Reel")
    desk.bot.waitUntil(lambda: stored(desk, "Slow Waltz").own.note == "Too slow\nfor dancing")
    desk.bot.waitUntil(lambda: sheet.title.text() == "The Reel")
    assert sheet.note.text() == ""


def test_stars_are_set_by_the_pointer_and_by_keys(waltz):
    desk, stars = waltz, waltz.window.detail.piece.stars
    desk.bot.mouseClick(stars, LEFT, pos=QPoint(70, 10))
    desk.bot.waitUntil(lambda: stored(desk, "Slow Waltz").own.rating == 4)
    desk.bot.keyClick(stars, Key.Key_Right)
    desk.bot.waitUntil(lambda: stored(desk, "Slow Waltz").own.rating == 5)
    desk.bot.keyClick(stars, Key.Key_0)
    desk.bot.waitUntil(lambda: stored(desk, "Slow Waltz").own.rating == 0)
    desk.bot.waitUntil(lambda: stars.accessibleName() == "Not rated")


def test_tags_are_added_with_type_ahead_and_taken_off(waltz):
    desk, tags = waltz, waltz.window.detail.piece.tags
    desk.bot.mouseClick(tags.more, LEFT)
    desk.bot.keyClicks(tags.field, "wedding")
    desk.bot.keyClick(tags.field, Key.Key_Return)
    desk.bot.waitUntil(lambda: tags.chips == (Chip("wedding"),))
    assert [tag.name for tag in stored(desk, "Slow Waltz").tags] == ["wedding"]
    assert tags.field.isVisible()  # for the next one
    desk.bot.keyClick(tags.field, Key.Key_Escape)
    desk.choose("The Reel")
    desk.bot.waitUntil(lambda: tags.chips == ())
    tags.begin()
    completer = tags.field.completer()
    desk.bot.waitUntil(lambda: completer.model().rowCount() == 1)
    desk.bot.keyClicks(tags.field, "edd")
    desk.bot.keyClick(completer.popup(), Key.Key_Down)
    desk.bot.keyClick(completer.popup(), Key.Key_Return)
    desk.bot.waitUntil(lambda: tags.chips == (Chip("wedding"),))
    off = next(b for b in tags.findChildren(QToolButton) if b.property("shape") == "clear")
    desk.bot.mouseClick(off, LEFT)
    desk.bot.waitUntil(lambda: stored(desk, "The Reel").tags == ())
    desk.bot.waitUntil(lambda: tags.chips == ())


def test_a_suggestion_waits_for_yes_or_no(qtbot):
    tags = TagChips()
    qtbot.addWidget(tags)
    tags.show_chips([Chip("elegy", suggested=True, confidence=0.71)])
    tags.resize(300, 40)
    tags.show()
    yes, no = (
        next(b for b in tags.findChildren(QToolButton) if b.property("shape") == shape)
        for shape in ("accept", "clear")
    )
    assert yes.accessibleName() == "Accept the suggested tag “elegy”"
    with qtbot.waitSignal(tags.accepted, check_params_cb=lambda name: name == "elegy"):
        qtbot.keyClick(yes, Key.Key_Space)
    with qtbot.waitSignal(tags.rejected, check_params_cb=lambda name: name == "elegy"):
        qtbot.mouseClick(no, LEFT)


def test_several_pieces_show_what_they_share_and_are_changed_together(waltz):
    desk, window = waltz, waltz.window
    window.gallery.show_cards(True)
    window.gallery.cards.setFocus()
    desk.bot.keyClick(window.gallery.cards, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    sheet = window.detail.selection
    desk.bot.waitUntil(lambda: window.detail.shows_many)
    assert sheet.heading.text() == "4 pieces"
    assert sheet.composer.shown.text() == "Different composers"  # the MIDI file has none
    type_into(desk, sheet.composer, "Traditional")
    desk.bot.waitUntil(lambda: sheet.composer.text() == "Traditional")
    desk.bot.mouseClick(sheet.stars, LEFT, pos=QPoint(30, 10))
    desk.bot.waitUntil(lambda: {row.own.rating for row in stored(desk).values()} == {2})
    sheet.tags.begin()
    desk.bot.keyClicks(sheet.tags.field, "evening")
    desk.bot.keyClick(sheet.tags.field, Key.Key_Return)
    desk.bot.waitUntil(lambda: sheet.tags.chips == (Chip("evening"),))
    assert {row.facts.composer for row in stored(desk).values()} == {"Traditional"}
    assert all(row.tags for row in stored(desk).values())
    assert len(window.table.chosen_ids()) == 4


def test_stars_are_mirrored_from_right_to_left(qtbot):
    stars = Stars()
    qtbot.addWidget(stars)
    stars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    stars.show()
    qtbot.mouseClick(stars, LEFT, pos=QPoint(stars.width() - 10, 10))
    assert stars.rating == 1
    qtbot.keyClick(stars, Key.Key_Left)
    assert stars.rating == 2
