"""Which tags may be suggested: groups, one's own with a sentence, and taking back what a source suggested."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from clamp_desktop.library.organising import labels, suggestions
from clamp_desktop.ui.left.places import Kind, Place

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def choice(hands):
    """The settings, opened from the empty queue."""
    window, bot = hands.window, hands.bot
    window.sidebar.go(Place(Kind.SUGGESTED))
    page = window.tagging.reviewing.page
    bot.waitUntil(page.empty_choice.isVisible)
    bot.mouseClick(page.empty_choice, LEFT)
    shown = window.tagging.choosing.page
    bot.waitUntil(lambda: shown.isVisible() and bool(shown.boxes))
    return hands


def test_groups_are_switched_off_and_the_change_is_undone(choice):
    window, bot, page = choice.window, choice.bot, choice.window.tagging.choosing.page
    box = page.boxes["mood"]
    assert box.text() == "Mood and character"
    assert box.isChecked()
    with bot.waitSignal(window.changes.changed):
        box.click()
    assert choice.ask(labels.switched) == {"mood": False}
    assert window.status.message.whole == "Changed which tags may be suggested"
    choice.settle()
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(window.housekeeping.settings, Qt.Key.Key_Z, CONTROL)
    bot.waitUntil(box.isChecked)
    assert choice.ask(labels.switched) == {}
    with bot.waitSignal(window.tagging.suggesting.finished, timeout=60_000):
        bot.mouseClick(page.suggest, LEFT)
    assert choice.ask(suggestions.waiting)


def test_an_own_tag_with_a_sentence_shows_what_it_fits_at_once(choice):
    window, bot, page = choice.window, choice.bot, choice.window.tagging.choosing.page
    bot.keyClicks(page.sentence, "slow waltz")
    bot.waitUntil(page.preview.isVisible, timeout=20_000)
    assert "Slow Waltz · A. Player" in page.preview.text()
    assert not page.add.isEnabled()
    bot.keyClicks(page.name, "grandmother")
    with bot.waitSignal(window.changes.changed):
        bot.mouseClick(page.add, LEFT)
    own = choice.ask(labels.own)
    assert [(one.name, one.sentence) for one in own] == [("grandmother", "slow waltz")]
    assert page.sentence.text() == ""
    choice.settle()
    tools = {one.accessibleName(): one for one in page.findChildren(QToolButton) if one.isVisible()}
    bot.mouseClick(tools["Change what “grandmother” sounds like"], LEFT)
    assert (page.name.text(), page.sentence.text()) == ("grandmother", "slow waltz")
    assert page.add.text() == "Change"
    with bot.waitSignal(window.changes.changed):
        bot.mouseClick(tools["Suggest “grandmother” no more"], LEFT)
    assert choice.ask(labels.own) == []


def test_everything_that_a_source_suggested_is_taken_back_in_one_step(choice):
    window, bot, page = choice.window, choice.bot, choice.window.tagging.choosing.page
    ids = list(window.model.ids)

    def propose(library):
        for source in (suggestions.Source.FACT, suggestions.Source.ZERO_SHOT):
            known = labels.learn_names(library, {str(source): str(source)})
            sure = np.full(len(ids), 0.9, np.float32)
            suggestions.put(library, source, np.full(len(ids), known[str(source)]), np.array(ids), sure)
        return True

    choice.ask(propose)
    window.tagging.choosing.look()
    choice.settle()
    wanted = "Remove: By how it sounds"
    button = next(one for one in page.findChildren(QPushButton) if one.accessibleName() == wanted)
    with bot.waitSignal(window.changes.changed):
        bot.mouseClick(button, LEFT)
    assert [str(one.source) for one in choice.ask(suggestions.by_source)] == ["fact"]
    choice.settle()
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(window.housekeeping.settings, Qt.Key.Key_Z, CONTROL)
    assert [one.count for one in choice.ask(suggestions.by_source)] == [4, 4]
