"""Suggestions are asked for in the window, shown with source and reason, and decided in the right pane."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QToolButton

from clamp_desktop.library.catalogue import pieces
from clamp_desktop.library.organising import labels, looked_at, reviewing, suggestions, tags
from clamp_desktop.tagging.suggest import call_anew
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.vocabulary import Vocabulary
from tests.ui.conftest import tune

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")


@pytest.fixture
def suggested(hands):
    """Four pieces for which tags were suggested by the button of the empty queue."""
    window, bot = hands.window, hands.bot
    waltz = window.model.ids[ALL.index("Slow Waltz")]
    # The model of the tests knows words only: what is just like the waltz is its own text.
    hands.change(lambda library: labels.describe(library, "slow one", pieces.text(library, waltz)))
    window.sidebar.go(Place(Kind.SUGGESTED))
    page = window.tagging.reviewing.page
    bot.waitUntil(page.empty_suggest.isVisible)
    with bot.waitSignal(window.tagging.suggesting.finished, timeout=60_000) as done:
        bot.mouseClick(page.empty_suggest, LEFT)
    assert done.args[0].facts > 0
    bot.waitUntil(lambda: page.groups_model.rowCount() > 0)
    hands.settle()
    return hands


def by_name(hands):
    return {one.name: one for one in hands.ask(suggestions.waiting)}


def test_the_button_fills_the_queue_and_tags_nothing(suggested):
    window, bot = suggested.window, suggested.bot
    found = by_name(suggested)
    assert found["minor"].pieces == 1  # the waltz
    assert found["slow one"].sources == {suggestions.Source.ZERO_SHOT}
    assert "To review" in window.status.message.whole
    assert window.sidebar.entry(Place(Kind.SUGGESTED)).count == 4
    assert suggested.ask(tags.tags) == []  # nothing is tagged silently
    (job,) = [one for one in window.housekeeping.activity.jobs if one.title == "Suggesting tags"]
    assert job.over
    assert "To review" in job.said
    page = window.tagging.reviewing.page
    page.sources.setFocus()
    bot.keyClick(page.sources, Key.Key_End)
    bot.waitUntil(lambda: names_shown(page) == set())  # no label set yet
    bot.waitUntil(page.nothing.isVisible)  # the queue is not empty, only filtered
    assert not page.empty.isVisible()
    page.sources.setCurrentIndex(2)
    page.sources.activated.emit(2)
    bot.waitUntil(lambda: "slow one" in names_shown(page))
    assert "minor" not in names_shown(page)


def names_shown(page):
    model = page.groups_model
    return {model.index(row).data() for row in range(model.rowCount())}


def test_the_right_pane_says_who_suggests_and_why_and_takes_the_decision(suggested):
    window, bot = suggested.window, suggested.bot
    window.sidebar.go(Place())
    suggested.wait_for(*ALL)
    suggested.choose("Slow Waltz")
    chips = window.detail.piece.tags
    bot.waitUntil(lambda: "slow one" in waiting(chips))

    def hint(name):
        frames = {chip.name: made for chip, made in zip(chips.chips, chips._chips, strict=True)}
        return frames[name].toolTip()

    assert hint("minor").startswith("minor: suggested, computed from the notes")
    bot.waitUntil(lambda: "better than" in hint("slow one"), timeout=20_000)
    assert hint("slow one").startswith("slow one: suggested by how it sounds")
    assert chips.findChildren(QFrame, "suggestedChip")[0].accessibleName()
    first, second = waiting(chips)[:2]
    assert first == "slow one"  # what is computed, and certain, is of less interest
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(window.table, Key.Key_A)
    assert carried(suggested) == {first: 1}
    bot.waitUntil(lambda: waiting(chips)[:1] == [second])
    with bot.waitSignal(window.changes.changed):
        bot.keyClick(window.table, Key.Key_X)
    bot.waitUntil(lambda: second not in [chip.name for chip in chips.chips])
    assert carried(suggested) == {first: 1}
    wanted = "Accept the suggested tag “minor”"

    def button():
        return next((one for one in chips.findChildren(QToolButton) if one.accessibleName() == wanted), None)

    bot.waitUntil(lambda: button() is not None)
    with bot.waitSignal(window.changes.changed):
        bot.mouseClick(button(), LEFT)
    assert carried(suggested) == {first: 1, "minor": 1}


def waiting(chips):
    return [chip.name for chip in chips.chips if chip.suggested]


def carried(hands):
    return {one.name: one.pieces for one in hands.ask(tags.tags)}


def new_runs(window):
    jobs = window.housekeeping.activity.jobs
    return [job for job in jobs if job.title == "Suggesting tags for new pieces" and job.over]


def test_new_pieces_are_looked_at_by_themselves(suggested, music):
    window, bot = suggested.window, suggested.bot
    before = by_name(suggested)["minor"].pieces
    (music / "lament.abc").write_text(tune("Lament", "Em", "4/4", "EGBe|"))
    bot.keyClick(window, Key.Key_F5)
    bot.waitUntil(lambda: bool(new_runs(window)), timeout=60_000)
    bot.waitUntil(lambda: window.sidebar.entry(Place(Kind.SUGGESTED)).count == 5, timeout=10_000)
    assert by_name(suggested)["minor"].pieces == before + 1
    assert "To review" in new_runs(window)[0].said
    assert suggested.ask(tags.tags) == []
    window.rescan()  # nothing new: no run
    bot.waitUntil(lambda: not window.updater.busy, timeout=60_000)
    suggested.settle()
    assert len(new_runs(window)) == 1
    assert not window.tagging.suggesting.busy


def test_who_does_not_want_that_is_left_alone(suggested, music):
    window, bot = suggested.window, suggested.bot
    window.tagging.choosing.open()
    page = window.tagging.choosing.page
    bot.mouseClick(page.new, LEFT, pos=QPoint(8, page.new.height() // 2))
    assert not window.preferences.now.suggests_new
    window.housekeeping.settings.close()
    before = by_name(suggested)
    (music / "lament.abc").write_text(tune("Lament", "Em", "4/4", "EGBe|"))
    with bot.waitSignal(window.updater.finished, timeout=60_000):
        window.rescan()
    suggested.settle()
    suggested.settle()
    assert by_name(suggested) == before
    assert new_runs(window) == []


def test_nobody_gets_suggestions_who_never_asked(hands, music):
    window, bot = hands.window, hands.bot
    (music / "lament.abc").write_text(tune("Lament", "Em", "4/4", "EGBe|"))
    with bot.waitSignal(window.updater.finished, timeout=60_000):
        window.rescan()
    hands.settle()
    hands.settle()
    assert by_name(hands) == {}


def test_suggestions_are_called_as_the_window_speaks(suggested):
    window, bot = suggested.window, suggested.bot
    page = window.tagging.reviewing.page
    suggested.ask(lambda library: call_anew(library, Vocabulary.load(), "de"))
    window.tagging.reviewing.look()
    bot.waitUntil(lambda: "Moll" in names_shown(page))
    window.tagging.begin()  # as a window does that speaks English
    bot.waitUntil(lambda: "minor" in names_shown(page), timeout=10_000)
    assert "Moll" not in names_shown(page)
    assert "slow one" in names_shown(page)


def test_what_was_removed_as_a_whole_stays_silent_for_new_pieces(suggested, music):
    window, bot = suggested.window, suggested.bot
    suggested.change(lambda library: reviewing.remove(library, suggestions.Source.ZERO_SHOT))
    (music / "again.abc").write_text(tune("Slow Waltz, once more", "Am"))
    window.rescan()
    bot.waitUntil(lambda: bool(new_runs(window)), timeout=60_000)
    found = by_name(suggested)
    assert "slow one" not in found
    assert found["minor"].pieces == 2  # what is computed was not removed
    assert not suggested.ask(looked_at.new)
