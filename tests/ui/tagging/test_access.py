"""The pages of tags for whoever hears the window or has only a keyboard."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from clamp_desktop.library.organising import labels, suggestions, tags
from clamp_desktop.tagging import probes
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.tagging.transfer_report import TransferReport
from tests.ui.test_access import stops, unnamed


def unseen(hands, page):
    """Where the keyboard can be without being seen."""
    found = []
    for widget in stops(page):
        if isinstance(widget, QScrollArea) or not widget.isVisible() or widget.width() < 4:
            continue  # what is in a scrolling area shows the keyboard
        hands.window.search.setFocus(Qt.FocusReason.TabFocusReason)
        hands.bot.wait(1)
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        hands.bot.wait(1)
        if QApplication.focusWidget() is widget and widget.grab().toImage() == before:
            found.append(f"{type(widget).__name__} {widget.accessibleName()}")
    return found


def test_every_page_has_names_and_shows_the_keyboard(hands):
    window, bot = hands.window, hands.bot
    ids = list(window.model.ids)

    def propose(library):
        (one,) = labels.learn_names(library, {"dance": "dance"}).values()
        sure = np.full(4, 0.9, np.float32)
        suggestions.put(library, suggestions.Source.ZERO_SHOT, np.full(4, one), np.array(ids), sure)
        return True

    hands.ask(propose)
    hands.change(lambda library: tags.add_tag(library, ids[:2], "easy"))
    hands.change(lambda library: tags.add_tag(library, ids[2:], "hard"))
    hands.change(lambda library: probes.make(library, "level", ("easy", "hard")))
    bot.waitUntil(lambda: "level" in hands.entries(Kind.LABELS))
    window.activateWindow()
    bot.waitUntil(window.isActiveWindow)
    review, sets = window.tagging.reviewing.page, window.tagging.label_sets
    window.sidebar.go(Place(Kind.SUGGESTED))
    bot.waitUntil(lambda: review.model.rowCount() == 4 and bool(review.model.index(0, 0).data()))
    assert unnamed(review) == []
    assert unseen(hands, review) == []
    window.sidebar.go(hands.entries(Kind.LABELS)["level"].place)
    bot.waitUntil(lambda: sets.page.isVisible() and sets.page.headline.text() != "", timeout=20_000)
    hands.settle()
    assert unnamed(sets.area) == []
    assert unseen(hands, sets.area) == []
    window.sidebar.go(Place(Kind.LABELS))
    bot.waitUntil(lambda: sets.new_page.isVisible() and sets.new_page.tags.count() == 2)
    assert unnamed(sets.area) == []
    assert unseen(hands, sets.area) == []
    report = TransferReport("Tags", window)
    report.show_report("2 tags put on", "", ["Not in this library: a.abc"])
    assert unnamed(report) == []
    report.close()
