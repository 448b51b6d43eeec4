"""The real window over the real librarian, with real children; only the model is a small one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit

from clamp_desktop.ui import system
from clamp_desktop.ui.background.jobs import Office
from clamp_desktop.ui.left.sidebar import Kind, Place
from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.middle import browser
from clamp_desktop.workers.errors import WorkerError
from tests.ui.conftest import hire, tune
from tests.ui.watchdog import Watchdog

ALL = ("Nocturne", "Quick March", "Slow Waltz", "The Reel")
Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
BUTTON = Qt.MouseButton.LeftButton


def test_an_empty_library_invites(desk):
    desk.start()
    centre = desk.window.centre
    desk.bot.waitUntil(lambda: centre.page is centre.welcome)
    assert "Drop a folder" in centre.welcome.heading.text()
    assert not desk.window.detail.isVisible()


def test_a_folder_is_read_and_listed(desk, music):
    tester = QAbstractItemModelTester(
        desk.window.model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    desk.start(music)
    desk.wait_for(*ALL)
    status = desk.window.status
    assert status.message.whole == "5 new files."
    assert "1 problem" in status.link.text()
    desk.bot.waitUntil(lambda: desk.window.centre.count.text() == "4")
    del tester


def test_dropped_folders_and_files_are_added(desk, music):
    desk.start()
    single = music.parent / "single.abc"
    single.write_text(tune("Single"))
    drop(desk.window, [music, single])
    desk.wait_for("Nocturne", "Quick March", "Single", "Slow Waltz", "The Reel")


def test_the_window_lights_up_where_files_may_be_let_go_of(desk, music):
    desk.start()
    centre, ring = desk.window.centre, desk.window.dragging.dropping.ring
    desk.bot.waitUntil(lambda: centre.page is centre.welcome)
    carry(desk.window, [music])
    assert (centre.welcome.frame.property("dropping") == "true", ring.isVisible()) == (True, False)
    QCoreApplication.sendEvent(desk.window, QDragLeaveEvent())
    drop(desk.window, [music])
    desk.wait_for(*ALL)
    assert not ring.isVisible()
    carry(desk.window, [music])
    assert (centre.welcome.frame.property("dropping") == "true", ring.isVisible()) == (False, True)
    assert ring.geometry() == desk.window.stage.middle.rect()
    QCoreApplication.sendEvent(desk.window, QDragLeaveEvent())
    assert not ring.isVisible()


def test_what_is_not_music_is_refused_in_words(desk, music):
    desk.start()
    notes = music.parent / "notes.txt"
    notes.write_text("to buy: strings")
    with desk.bot.waitSignal(desk.window.updater.finished, timeout=30_000):
        drop(desk.window, [notes, music])
    assert "notes.txt is not a kind of file that the program reads." in desk.window.status.message.whole
    desk.wait_for(*ALL)


def carry(window: MainWindow, paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(QPoint(500, 300), Qt.DropAction.CopyAction, data, BUTTON, NONE)
    QCoreApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    return data


def drop(window: MainWindow, paths: list[Path]) -> None:
    data = carry(window, paths)
    event = QDropEvent(QPoint(500, 300), Qt.DropAction.CopyAction, data, BUTTON, NONE)
    QCoreApplication.sendEvent(window, event)


def test_words_find_pieces_and_esc_brings_all_back(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    desk.search("waltz")
    assert desk.titles()[0] == "Slow Waltz"
    assert desk.window.model.has_hits
    desk.bot.keyClick(desk.window.search, Key.Key_Escape)
    desk.wait_for(*ALL)
    assert desk.window.search.text() == ""


def test_weaker_answers_are_counted_and_folded(desk, music, monkeypatch):
    desk.start(music)
    desk.wait_for(*ALL)
    desk.search("slow waltz")
    centre, model = desk.window.centre, desk.window.model
    assert desk.titles() == ["Slow Waltz", "3 weaker matches — show"]
    assert centre.count.text() == "1 of 4"
    desk.bot.keyClick(desk.window.search, Key.Key_Down)
    desk.bot.keyClick(desk.window.table, Key.Key_Down)
    desk.bot.keyClick(desk.window.table, Key.Key_Return)
    assert (model.rowCount(), centre.count.text()) == (5, "1 of 4")
    monkeypatch.setattr(browser, "CUT_OFF", 1.1)  # whatever a model of random directions thinks of it
    desk.search("zydeco")
    assert centre.heading.whole == "Nothing fits “zydeco” well"
    assert centre.count.text() == "4 weaker matches"
    assert len(desk.titles()) == 4


def test_the_window_says_when_the_model_took_no_part(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    crew, status = desk.window.office.crew, desk.window.status
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(crew.embedders, "of", lambda checkpoint: Silent())
        desk.search("waltz")
        assert desk.titles()[0] == "Slow Waltz"
        assert status.doubt.text() == "Searched titles and facts only: the model could not be asked."
        assert status.doubt.toolTip() == "The model has lost its voice."
    desk.search("march")
    assert status.doubt.text() == ""


class Silent:
    """An embedder that cannot be asked."""

    def submit(self, request):
        raise WorkerError("The model has lost its voice.")

    def close(self):
        pass


def test_files_added_one_by_one_are_listed_together(desk, music):
    singles = [music.parent / name / "tune.abc" for name in ("one", "two")]
    for single in singles:
        single.parent.mkdir()
        single.write_text(tune(single.parent.name))
    desk.start(music, *singles)
    desk.bot.waitUntil(lambda: len(desk.window._overview.folders) == 3)
    desk.window.sidebar.go(Place(Kind.SINGLES))
    desk.wait_for("one", "two")
    assert desk.window.centre.heading.whole == "Single files"


def test_old_answers_are_dropped(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    listed = []
    desk.window.browser.listed.connect(listed.append)
    desk.window.browser.look_for("march")
    desk.window.browser.look_for("reel")
    with desk.bot.waitSignal(desk.window.browser.listed):
        desk.window.browser.look_for("")
    desk.window.browser.look_for("march")
    with desk.bot.waitSignal(desk.window.browser.listed):
        desk.window.browser.look_for("")
    assert [listing.looking.words for listing in listed] == ["", ""]


def test_no_hits_says_so_and_offers_the_way_out(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    (music.parent / "Empty").mkdir()
    desk.window.add([music.parent / "Empty"])
    desk.bot.waitUntil(lambda: len(desk.window._overview.folders) == 2)
    empty = next(folder for folder in desk.window._overview.folders if folder.path.name == "Empty")
    desk.window.sidebar.go(Place(Kind.FOLDER, empty.id))
    centre = desk.window.centre
    desk.bot.waitUntil(lambda: centre.page is centre.no_hits)
    assert centre.no_hits.heading.text() == "No pieces in “Empty”"
    desk.bot.mouseClick(centre.no_hits.everywhere, Qt.MouseButton.LeftButton)
    desk.wait_for(*ALL)


def test_columns_sort_in_the_library(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    desk.window.table.sorted_by.emit("title", True)
    desk.wait_for(*reversed(ALL))


def test_the_chosen_piece_shows_facts_and_page(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    desk.choose("Slow Waltz")
    detail = desk.window.detail
    assert detail.piece.title.text() == "Slow Waltz"
    assert detail.piece.composer.text() == "A. Player"
    assert detail.piece.path.whole == str(music / "waltz.abc")
    pages = desk.window.score.pages
    desk.bot.waitUntil(lambda: pages.accessibleDescription() == "Page 1 of 1", timeout=30_000)


def test_a_midi_file_opens_as_a_piano_roll(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    desk.choose("Nocturne")
    desk.bot.waitUntil(lambda: desk.window.rolls.pane.view is not None, timeout=10_000)
    canvas = desk.window.rolls.pane.view.canvas
    desk.bot.waitUntil(lambda: canvas.notes is not None and len(canvas.notes.onsets) == 4, timeout=10_000)
    assert canvas.isVisible()


def test_similar_pieces_and_the_way_back(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    desk.choose("Slow Waltz")
    with desk.bot.waitSignal(desk.window.browser.listed):
        desk.bot.keyClick(desk.window.table, Key.Key_S)
    assert desk.window.centre.heading.whole == "More like “Slow Waltz”"
    assert "Slow Waltz" not in desk.titles()
    assert set(desk.titles()) == set(ALL) - {"Slow Waltz"}  # the nearest, however far they are
    assert desk.window.detail.piece.title.text() == "Slow Waltz"  # the example stays in view
    desk.bot.mouseClick(desk.window.centre.leave, Qt.MouseButton.LeftButton)
    desk.wait_for(*ALL)


def test_problems_are_listed_and_tried_again(desk, music):
    desk.start(music)
    window = desk.window
    window.status.link.linkActivated.emit("problems")
    problems = window.centre.problems
    desk.bot.waitUntil(lambda: window.centre.page is problems and problems.model.rowCount() == 1)
    assert problems.model.index(0, 0).data() == "broken.mid"
    assert problems.what.text()
    (music / "broken.mid").write_bytes((music / "nocturne.mid").read_bytes())
    with desk.bot.waitSignal(window.updater.finished, timeout=30_000):
        desk.bot.mouseClick(problems.retry, Qt.MouseButton.LeftButton)
    desk.bot.waitUntil(lambda: problems.none.isVisible())


def test_everything_has_a_key(desk, music, monkeypatch):
    opened, revealed = [], []
    monkeypatch.setattr(system, "open_file", lambda path: opened.append(path) or True)
    monkeypatch.setattr(system, "show_in_folder", lambda path: revealed.append(path) or True)
    desk.start(music)
    desk.wait_for(*ALL)
    window, bot = desk.window, desk.bot
    window.activateWindow()
    bot.waitUntil(window.isActiveWindow)
    window.table.setFocus()
    bot.keyClick(window.table, Key.Key_Slash)
    assert window.search.hasFocus()
    bot.keyClicks(window.search, "s/s")  # letters and strokes belong to the field while one types there
    assert window.search.text() == "s/s"
    bot.keyClick(window.search, Key.Key_Escape)
    desk.wait_for(*ALL)
    bot.keyClick(window.search, Key.Key_Down)
    assert window.table.hasFocus()
    assert window.table.chosen_id() is not None
    bot.waitUntil(lambda: window.preview.row is not None)
    bot.keyClick(window.table, Key.Key_Return)
    assert [path.name for path in opened] == ["nocturne.mid"]
    bot.keyClick(window.table, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [path.name for path in revealed] == ["nocturne.mid"]
    bot.keyClick(window.table, Key.Key_F9)
    assert not window.sidebar.isVisible()
    bot.keyClick(window.table, Key.Key_F10)
    assert not window.detail.isVisible()
    bot.keyClick(window.table, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()
    bot.keyClick(window, Key.Key_F1)
    assert window.actions_._panel is not None
    assert window.actions_._panel.isVisible()
    window.actions_._panel.close()
    with bot.waitSignal(window.updater.finished, timeout=30_000):
        bot.keyClick(window, Key.Key_F5)


def test_a_file_that_is_gone_is_explained(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    desk.choose("The Reel")
    (music / "reel.abc").unlink()
    desk.window.files.open()
    assert desk.window.status.message.whole == (
        "“reel.abc” could not be opened. It is not where it was; F5 looks for it again."
    )


def test_cancel_stops_reading_and_the_next_run_goes_on(desk, music):
    for number in range(60):
        (music / f"more {number}.abc").write_text(tune(f"More {number}", notes="GAB " * (number + 1) + "|"))
    window = desk.window
    with desk.bot.waitSignal(window.updater.finished, timeout=60_000) as finished:
        window.start([music])
        desk.bot.waitSignal(window.updater.progressed, timeout=30_000).wait()
        window.status.cancel.click()
    if finished.args[0].cancelled:
        assert window.status.message.whole.startswith("Stopped")
    with desk.bot.waitSignal(window.updater.finished, timeout=60_000):
        window.rescan()
    desk.bot.waitUntil(lambda: window.model.rowCount() == 64, timeout=20_000)


def test_the_window_is_remembered(desk, music, qtbot, tmp_path):
    desk.window.resize(780, 600)
    desk.window.actions_.left_pane.setChecked(False)
    desk.window.close()
    again = MainWindow(Office(tmp_path / "library", hire))
    qtbot.addWidget(again)
    assert again.size().width() == 780
    assert not again.actions_.left_pane.isChecked()
    assert again.sidebar.isHidden()


def test_a_newer_library_is_politely_refused(desk, music, tmp_path):
    import sqlite3

    from clamp_desktop.library.library import Library

    Library.open(tmp_path / "library").close()
    with sqlite3.connect(tmp_path / "library" / "library.db") as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    desk.window.start()
    centre = desk.window.centre
    desk.bot.waitUntil(lambda: centre.page is centre.broken)
    assert "update the program" in centre.broken.text.text()


def test_every_control_has_a_name(desk, music):
    desk.start(music)
    for kind in (QAbstractButton, QLineEdit, QAbstractItemView):
        for widget in desk.window.findChildren(kind):
            if widget.isVisible():
                assert widget.accessibleName() or widget.text(), widget


# --- what must never happen ---


def test_killed_children_leave_the_window_alive(desk, music):
    desk.start(music)
    desk.wait_for(*ALL)
    desk.choose("Slow Waltz")
    page = desk.window.score.pages
    description = "Page 1 of 1"
    desk.bot.waitUntil(lambda: page.accessibleDescription() == description, timeout=30_000)
    crew = desk.window.office.crew
    for worker in (crew.engraver, crew.embedder):
        for pid in worker.pids:
            os.kill(pid, signal.SIGKILL)
    desk.choose("The Reel")
    desk.bot.waitUntil(lambda: page.store.edition.score.path.stem == "reel", timeout=30_000)
    desk.bot.waitUntil(lambda: page.accessibleDescription() == description, timeout=30_000)
    desk.search("march")
    assert desk.titles()[0] == "Quick March"


def test_the_event_loop_never_stands_still(desk, music):
    for number in range(150):
        (music / f"more {number}.abc").write_text(
            tune(f"More {number}", notes="GAB " * (number % 9 + 1) + "|")
        )
    window, bot = desk.window, desk.bot
    with Watchdog() as dog:
        with bot.waitSignal(window.updater.finished, timeout=100_000):
            window.start([music])
            for words in ("sad", "sad waltz", "quick march", ""):
                window.search.setText(words)
                bot.wait(400)  # a user who types while files are read
        bot.waitUntil(lambda: window.model.rowCount() == 154, timeout=20_000)
    assert dog.turns > 100
    assert dog.busiest < 0.05


HEAVY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from clamp_desktop.ui import app, main_window

def look(window):
    heavy = {"torch", "verovio", "mido", "music21", "transformers", "symusic"} & set(sys.modules)
    print("heavy", sorted(heavy))
    if window.centre.page is window.centre.welcome:
        window.close()

class Window(main_window.MainWindow):
    def start(self, chosen=()):
        print("numpy before the first picture:", "numpy" in sys.modules)
        super().start(chosen)
        self.clock = QTimer(self, interval=50, timeout=lambda: look(self))
        self.clock.start()

app.MainWindow = Window
print("code", app.run(Path(sys.argv[1])))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the window is the same there; its start is slower")
def test_the_windows_process_loads_nothing_heavy(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", HEAVY, str(tmp_path / "library")], capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0] == "numpy before the first picture: False"
    assert set(lines[1:-1]) == {"heavy []"}
    assert lines[-1] == "code 0"
