"""With 50,000 pieces no call keeps the window's thread busy for 50 ms, whatever one does.

What counts is the processor time of that thread alone: how long others on the computer let it wait is no
matter of the program.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from pytestqt.qtbot import QtBot

from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import tags
from clamp_desktop.ui.background.jobs import Office
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.middle.piece_model import Column
from tests.library import filled
from tests.ui.conftest import hire, tune
from tests.ui.embedder import DIMENSION
from tests.ui.watchdog import Watchdog

pytestmark = pytest.mark.timeout(400)  # on a computer that has much else to do
PIECES = 50_000
LONGEST = 0.050  # seconds


class Large:
    """The window on the large library, and how long its thread was busy with what."""

    def __init__(self, window: MainWindow, bot: QtBot) -> None:
        self.window = window
        self.bot = bot
        self.busy: dict[str, float] = {}

    @contextmanager
    def watched(self, what: str) -> Iterator[None]:
        with Watchdog() as dog:
            yield
            self.bot.wait(150)
        self.busy[what] = dog.busiest

    def list_after(self, act: Callable[[], object]) -> None:
        """Do something and wait for the list that it brings."""
        with self.bot.waitSignal(self.window.browser.listed, timeout=60_000):
            act()

    def verdict(self) -> dict[str, float]:
        """What took too long."""
        return {what: round(seconds, 3) for what, seconds in self.busy.items() if seconds >= LONGEST}


@pytest.fixture
def large(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Large]:
    """A window that has not been started yet; its files lie in a folder that is away."""
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[2]))
    with Library.open(tmp_path / "library") as library:
        ids = filled.fill(library, PIECES, DIMENSION, str(tmp_path / "away"))
        tags.add_tag(library, ids[::9], "wedding")
    # Python's search for garbage goes through all that the tests hold as well, which is none of the window's.
    gc.collect()
    gc.disable()
    window = MainWindow(Office(tmp_path / "library", hire))
    yield Large(window, qtbot)
    gc.enable()
    window.close()
    assert window.join()
    window.deleteLater()


def test_nothing_keeps_the_window_from_answering(large: Large, tmp_path: Path) -> None:
    window, bot = large.window, large.bot
    table, model = window.table, window.model
    with large.watched("start"):
        window.show()
        with bot.waitSignal(window.updater.finished, timeout=120_000):
            window.start()
        bot.waitUntil(lambda: model.rowCount() == PIECES, timeout=60_000)
        bot.waitUntil(lambda: bool(window.sidebar.entries(Kind.TAG)), timeout=60_000)
    with large.watched("scroll"):
        bar = table.verticalScrollBar()
        for part in range(60):
            bar.setValue(part * 84 if part < 30 else round(bar.maximum() * part / 59))
            bot.wait(5)
        bar.setValue(0)
    with large.watched("sort"):
        for order in ("composer", "key", "title"):
            large.list_after(lambda order=order: window.browser.sort(order, False))
    with large.watched("search as one types"):
        for letter in "sad waltz":
            bot.keyClick(window.search, letter)
            bot.wait(30)
        bot.waitUntil(lambda: window.model.has_hits, timeout=60_000)
    with large.watched("leave the search"):
        large.list_after(window.clear_search)
    with large.watched("places"):
        tag = window.sidebar.entries(Kind.TAG)[0].place
        for place in (tag, Place(Kind.UNTAGGED), Place()):
            large.list_after(lambda place=place: window.sidebar.go(place))
    with large.watched("choose 10,000"):
        chosen = QItemSelection(model.index(0, 0), model.index(9_999, len(Column) - 1))
        table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        bot.wait(200)
    with large.watched("tag 10,000"):
        large.list_after(lambda: window.organiser.put(tag, table.chosen_ids()))
    assert len(table.chosen_ids()) == 10_000
    with large.watched("undo"):
        large.list_after(window.changes.undo)
    with large.watched("choose all"):
        table.setFocus()
        bot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        bot.wait(200)
    assert len(table.chosen_ids()) == PIECES
    with large.watched("cards"):
        window.actions_.cards.setChecked(True)
        for part in range(20):
            bar = window.gallery.cards.verticalScrollBar()
            bar.setValue(round(bar.maximum() * part / 19))
            bot.wait(5)
        window.actions_.cards.setChecked(False)
    with large.watched("read a folder meanwhile"):
        folder = tmp_path / "new"
        folder.mkdir()
        for number in range(20):
            (folder / f"{number}.abc").write_text(
                tune(f"New {number}", notes="GAB " * (number % 5 + 1) + "|")
            )
        with bot.waitSignal(window.updater.finished, timeout=120_000):
            window.add([folder])
        bot.waitUntil(lambda: model.rowCount() == PIECES + 20, timeout=60_000)
    assert large.verdict() == {}


def test_the_map_of_a_large_library(large: Large) -> None:
    window, bot = large.window, large.bot
    window.show()
    with bot.waitSignal(window.updater.finished, timeout=120_000):
        window.start()
    bot.waitUntil(lambda: window.model.rowCount() == PIECES, timeout=60_000)
    with large.watched("open"):
        window.actions_.map.setChecked(True)
        house = window.housekeeping
        bot.wait(1_500)  # drawing begins; it takes as long as it takes, in another process
        assert house.map is not None
    canvas = house.map.canvas
    spread = [(number % 250, number // 250) for number in range(PIECES)]
    with large.watched("dots"):
        import numpy as np

        canvas.show_points(np.array(spread, float), [number % 9 - 1 for number in range(PIECES)])
        house.map._ids = window.model.ids
        house.map._places = {one: number for number, one in enumerate(window.model.ids)}
    with large.watched("zoom"):
        for _ in range(10):
            canvas.zoom(1.2)
            bot.wait(10)
    with large.watched("choose many"):
        canvas.chosen.emit(list(range(0, 20_000, 3)))
        bot.wait(300)
    many, table = len(range(0, 20_000, 3)), window.table
    assert len(table.chosen_ids()) == many
    with large.watched("choose one of them"):
        table.selectRow(5)
        bot.wait(100)
    assert len(table.chosen_ids()) == 1
    canvas.chosen.emit(list(range(0, 20_000, 3)))
    bot.wait(300)
    for row, chosen in ((4, many + 1), (3, many)):
        at = table.visualRect(window.model.index(row, Column.TITLE)).center()
        with large.watched(f"Ctrl and a click on row {row}"):
            bot.mouseClick(
                table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at
            )
            bot.wait(100)
        assert len(table.chosen_ids()) == chosen
    assert large.verdict() == {}


def test_the_watchdog_bites(qtbot: QtBot) -> None:
    from PySide6.QtCore import QTimer

    def work() -> None:
        end = time.thread_time() + 0.08
        while time.thread_time() < end:
            pass

    with Watchdog() as dog:
        QTimer.singleShot(10, work)
        qtbot.wait(200)
    assert dog.busiest >= 0.08
