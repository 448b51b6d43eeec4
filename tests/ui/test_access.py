"""Whoever hears the window or has only a keyboard gets to everything, and is told what it is."""

from __future__ import annotations

import contextlib

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from clamp_desktop.ui.left.places import Kind, Place
from tests.ui.conftest import tune

ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")
TAB = Qt.FocusPolicy.TabFocus


@pytest.fixture
def full(desk, music):
    """Four pieces and a tag; the first piece is chosen; the window is as wide as on a desk."""
    desk.window.resize(1280, 800)
    desk.start(music)
    desk.wait_for(*ALL)
    desk.choose("Slow Waltz")
    with desk.bot.waitSignal(desk.window.changes.changed):
        desk.window.organiser._make(lambda librarian: librarian.add_tag(librarian.ids()[:2], "wedding"))
    desk.bot.waitUntil(lambda: bool(desk.window.sidebar.entries(Kind.TAG)))
    return desk


def stops(window: QWidget) -> list[QWidget]:
    """What can have the keyboard and is to be seen."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window) and widget.isEnabled() and widget.focusPolicy() & TAB
    ]


def unnamed(window: QWidget) -> list[str]:
    """Where the keyboard can be and nothing is said, or not what it is.

    What draws itself has no role that Qt knows of: it has to describe itself.
    """
    found = []
    for widget in stops(window):
        if isinstance(widget, QScrollArea) and widget.widget() is not None:
            continue  # what is in it speaks
        if widget.objectName() == "qt_spinbox_lineedit":
            continue  # the box around it speaks
        told = QAccessible.queryAccessibleInterface(widget)
        plain = told.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client)
        described = told.text(QAccessible.Text.Description).strip()
        if not told.text(QAccessible.Text.Name).strip() or (plain and not described):
            found.append(f"{type(widget).__name__} {widget.objectName()} {told.role()}")
    return found


def test_everything_that_takes_the_keyboard_has_a_name_and_a_role(full):
    window = full.window
    for show in (
        lambda: None,
        lambda: window.actions_.cards.setChecked(True),
        lambda: window.actions_.map.setChecked(True),
        lambda: full.search("key:Dm waltz -reel"),
        lambda: window.housekeeping.show_activity(),
        lambda: window.sidebar.go(Place(Kind.PROBLEMS)),
        lambda: window.sidebar.go(Place(Kind.SUGGESTED)),
    ):
        show()
        full.bot.wait(100)
        with contextlib.suppress(full.bot.TimeoutError):  # pages say what they are as soon as they are drawn
            full.bot.waitUntil(lambda: not unnamed(window), timeout=15_000)
        assert not (silent := unnamed(window)), silent


def test_the_keyboard_can_be_seen_wherever_it_is(full, each_theme):
    window = full.window
    window.activateWindow()
    full.bot.waitUntil(window.isActiveWindow)
    full.search("key:Am waltz")
    hidden = []
    for widget in stops(window):
        if isinstance(widget, QScrollArea) or widget.width() < 4 or not widget.isVisible():
            continue
        other = window.search if widget is not window.search else window.table
        other.setFocus(Qt.FocusReason.TabFocusReason)
        full.bot.wait(1)
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        full.bot.wait(1)
        if QApplication.focusWidget() is widget and widget.grab().toImage() == before:
            text = getattr(widget, "text", str)()
            hidden.append(f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()} {text}")
    assert hidden == []


def test_the_settings_and_the_lists_that_open_have_names(full):
    window = full.window
    window.housekeeping.show_settings()
    settings = window.housekeeping.settings
    full.bot.waitUntil(settings.isVisible)
    for row in range(settings.sections.count()):
        settings.sections.setCurrentRow(row)
        assert unnamed(settings) == [], settings.sections.item(row).text()
    settings.close()
    window.tools.choose_filters()
    full.bot.waitUntil(window.tools.filters.isVisible)
    assert unnamed(window.tools.filters) == []
    window.tools.filters.close()
    full.bot.keyClick(window.table, Qt.Key.Key_T)
    full.bot.waitUntil(window.organiser.picker.isVisible)
    assert unnamed(window.organiser.picker) == []
    full.bot.keyClick(window.organiser.picker.field, Qt.Key.Key_Escape)


def test_tab_goes_from_above_to_below_and_comes_round(full):
    window = full.window
    window.activateWindow()
    full.bot.waitUntil(window.isActiveWindow)
    window.search.setFocus()
    order = []
    for _ in range(80):
        full.bot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is window.search:
            break
        order.append(focused)
    assert QApplication.focusWidget() is window.search, [type(one).__name__ for one in order]
    places = [order.index(one) for one in (window.sidebar.tree, window.table)]
    assert places == sorted(places)
    right = [at for at, one in enumerate(order) if window.detail.isAncestorOf(one)]
    assert right
    assert min(right) > places[-1]
    top = [at for at, one in enumerate(order) if window.top.isAncestorOf(one)]
    assert max(top) < places[0], [order[at].accessibleName() for at in top]


def test_rows_are_read_aloud_with_all_they_say(full):
    model = full.window.model
    full.window.browser.look_for("waltz")
    full.bot.waitUntil(lambda: model.has_hits)
    from clamp_desktop.ui.middle.piece_model import Column

    told = model.index(0, Column.STRENGTH).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "of 5" in told
    assert model.index(0, Column.TITLE).data(Qt.ItemDataRole.AccessibleTextRole) == "Slow Waltz"
    view = QAccessible.queryAccessibleInterface(full.window.table)
    assert view.role() == QAccessible.Role.Table
    assert view.text(QAccessible.Text.Name) == "Pieces"


def test_the_card_that_the_keyboard_is_at_is_read_aloud(full):
    full.window.actions_.cards.setChecked(True)
    cards = full.window.gallery.cards
    full.bot.waitUntil(cards.isVisible)
    assert cards.accessibleDescription().startswith("Slow Waltz, A. Player, A minor, 3/4")
    full.bot.keyClick(cards, Qt.Key.Key_Right)
    assert cards.accessibleDescription().startswith("The Reel, A. Player, G major, 4/4")


def test_every_model_keeps_qts_rules_while_things_change(full, music):
    window, bot = full.window, full.bot
    window.housekeeping.show_settings()
    window.housekeeping.settings.close()
    labels = window.tagging.label_sets  # what is made only when it is first wanted has models, too
    assert all(
        (window.tools.filters, window.melodies.popover, labels.page, labels.new_page, labels.labelling)
    )
    models = {model for model in window.findChildren(QAbstractItemModel) if model.parent() is not None}
    models |= {view.model() for view in window.findChildren(QAbstractItemView) if view.model() is not None}
    assert len(models) >= 4
    warning = QAbstractItemModelTester.FailureReportingMode.Warning
    testers = [QAbstractItemModelTester(model, warning) for model in models]
    (music / "new.abc").write_text(tune("Brand New", notes="AAAA|"))  # inserted
    window.rescan()
    full.wait_for("Brand New", *ALL)
    window.table.sorted_by.emit("title", True)  # sorted
    full.wait_for(*reversed(ALL), "Brand New")
    full.search("slow waltz")
    window.model.unfold()
    window.model.unfold(False)
    window.clear_search()
    full.wait_for(*reversed(ALL), "Brand New")
    tag = window.sidebar.entries(Kind.TAG)[0]
    window.organiser.put(tag.place, window.model.ids[:3])  # dragged
    bot.waitUntil(lambda: window.sidebar.entries(Kind.TAG)[0].count == 4, timeout=10_000)
    window.organiser._name(tag, "marriage")  # renamed
    bot.waitUntil(lambda: window.sidebar.entries(Kind.TAG)[0].label == "marriage", timeout=10_000)
    window.sidebar.go(window.sidebar.entries(Kind.TAG)[0].place)
    bot.waitUntil(lambda: window.model.rowCount() == 4, timeout=10_000)
    window.table.selectAll()
    window.organiser.remove()  # removed
    bot.waitUntil(lambda: window.model.rowCount() == 0, timeout=10_000)
    window.sidebar.go(Place(Kind.PROBLEMS))
    (music / "broken.mid").unlink()
    window.rescan()
    bot.waitUntil(lambda: not window._overview.problems, timeout=20_000)
    del testers


def test_undo_is_reached_and_pressed_without_a_mouse(full):
    window = full.window
    window.activateWindow()
    full.bot.waitUntil(window.isActiveWindow)
    full.bot.waitUntil(lambda: "undo" in window.status.link.text())
    window.status.link.setFocus(Qt.FocusReason.TabFocusReason)
    with full.bot.waitSignal(window.changes.changed):
        full.bot.keyClick(window.status.link, Qt.Key.Key_Return)
    full.bot.waitUntil(lambda: window.status.message.whole.startswith("Undone"), timeout=10_000)
