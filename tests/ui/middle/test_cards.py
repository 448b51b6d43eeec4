"""Pieces as cards: where they stand, what the keyboard does, what they cost."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from clamp_desktop.ui.middle.card_layout import CardLayout

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@given(
    width=st.integers(50, 2000),
    count=st.integers(0, 60),
    fold=st.integers(1, 40),
    top=st.integers(0, 3000),
    height=st.integers(1, 900),
)
def test_what_is_in_sight_is_found_by_arithmetic(width, count, fold, top, height):
    layout = CardLayout(width, count, fold if fold < count else None, 230, 150, 12, 28)
    first, last = layout.between(top, top + height)
    seen = {
        row
        for row in range(count)
        if layout.rect(row).bottom() >= top and layout.rect(row).top() <= top + height
    }
    assert seen <= set(range(first, last + 1))
    assert last - first < len(seen) + 3 * layout.columns + 2
    for row in seen:
        assert layout.row_at(layout.rect(row).center()) == row
        assert layout.rect(row).bottom() < layout.total


@pytest.fixture
def cards(desk, music, tmp_path, monkeypatch):
    """The window showing its pieces as cards."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    desk.start(music)
    desk.wait_for("Nocturne", "Quick March", "Slow Waltz", "The Reel")
    desk.window.table.setFocus()
    desk.bot.keyClick(desk.window, Key.Key_G, CONTROL)
    view = desk.window.gallery.cards
    desk.bot.waitUntil(view.isVisible)
    return desk


def test_a_click_on_a_card_chooses_its_piece_and_the_table_knows(cards):
    desk, view = cards, cards.window.gallery.cards
    rect = view.visualRect(desk.window.model.index(2, 0))
    desk.bot.mouseClick(view.viewport(), LEFT, pos=rect.center())
    desk.bot.waitUntil(lambda: desk.window.detail.piece.title.text() == "Slow Waltz")
    desk.bot.keyClick(desk.window, Key.Key_G, CONTROL)
    desk.bot.waitUntil(desk.window.table.isVisible)
    assert desk.window.table.currentIndex().row() == 2
    assert desk.window.table.hasFocus()


def test_arrows_go_from_card_to_card_and_out_at_the_top(cards):
    desk, view = cards, cards.window.gallery.cards
    view.setFocus()
    view.setCurrentIndex(desk.window.model.index(0, 0))
    desk.bot.keyClick(view, Key.Key_Right)
    assert view.currentIndex().row() == 1
    desk.bot.keyClick(view, Key.Key_End)
    assert view.currentIndex().row() == 3
    desk.bot.keyClick(view, Key.Key_Home)
    with desk.bot.waitSignal(view.left_at_top):
        desk.bot.keyClick(view, Key.Key_Up)


def test_several_cards_are_chosen_and_the_right_side_says_what_they_share(cards):
    desk, view, model = cards, cards.window.gallery.cards, cards.window.model
    view.setFocus()
    desk.bot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(model.index(1, 0)).center())
    desk.bot.mouseClick(view.viewport(), LEFT, SHIFT, view.visualRect(model.index(3, 0)).center())
    desk.bot.waitUntil(lambda: desk.window.detail.shows_many)
    sheet = desk.window.detail.selection
    desk.bot.waitUntil(lambda: sheet.heading.text() == "3 pieces")
    assert sheet.composer.text() == "A. Player"
    desk.bot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(model.index(0, 0)).center())
    desk.bot.waitUntil(lambda: not desk.window.detail.shows_many)


def test_the_first_line_comes_for_what_is_in_sight(cards):
    desk, pictures = cards, cards.window.gallery.pictures
    first = desk.window.model.ids[2]
    desk.bot.waitUntil(lambda: pictures.picture(first) is not None, timeout=60_000)
    assert pictures.picture(first).width() > 100


def test_enter_opens_and_weak_answers_unfold(cards, monkeypatch):
    desk, view, model = cards, cards.window.gallery.cards, cards.window.model
    desk.search("slow waltz")
    assert model.fold == 1
    folded = view.visualRect(model.index(1, 0))
    desk.bot.mouseClick(view.viewport(), LEFT, pos=folded.center())
    desk.bot.waitUntil(lambda: model.rowCount() == 5)
    assert view.visualRect(model.index(2, 0)).top() > folded.bottom()
    view.setFocus()
    view.setCurrentIndex(model.index(0, 0))
    desk.bot.keyClick(view, Key.Key_Down)
    assert view.currentIndex().row() == 1
    desk.bot.keyClick(view, Key.Key_Return)
    assert model.rowCount() == 2
    with desk.bot.waitSignal(view.opened):
        view.setCurrentIndex(model.index(0, 0))
        monkeypatch.setattr("clamp_desktop.ui.system.open_file", lambda path: True)
        desk.bot.keyClick(view, Key.Key_Return)


def test_fifty_thousand_cards_scroll_without_a_stutter(cards):
    view, model = cards.window.gallery.cards, cards.window.model
    model.show(range(1, 50_001))
    bar, slowest = view.verticalScrollBar(), 0.0
    for step in range(40):
        began = time.thread_time()
        bar.setValue(bar.maximum() * step // 39)
        view.viewport().repaint()
        slowest = max(slowest, time.thread_time() - began)
        QApplication.processEvents()
    assert slowest < 0.05
    assert view.indexAt(QPoint(40, 40)).row() > 49_000
