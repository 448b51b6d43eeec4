"""Everything in here runs without a screen; Qt's warnings fail the test."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import mido
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clamp_desktop.ui.background.jobs import Office
from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.style.theme import Theme
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.kinds import EMBEDDER


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The platform without a screen complains about what it cannot do; that is no fault of the program."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def no_key_stays_held() -> Iterator[None]:
    """Let go of Ctrl and the like: after ``keyClick`` with one Qt takes it to be held, in later tests too."""
    yield
    if QApplication.instance() is not None and QGuiApplication.keyboardModifiers().value:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control)
        assert not QGuiApplication.keyboardModifiers().value


@pytest.fixture(params=["light", "dark"])
def each_theme(
    request: pytest.FixtureRequest, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    """Both looks, one after the other."""
    monkeypatch.setenv("CLAMP_DESKTOP_THEME", request.param)
    Theme.shared().refresh()
    yield request.param
    monkeypatch.delenv("CLAMP_DESKTOP_THEME")
    Theme.shared().refresh()


def tune(title: str, key: str = "G", metre: str = "3/4", notes: str = "GAB dcB|") -> str:
    """An ABC tune of our own, a few bars long."""
    return f"X:1\nT:{title}\nC:A. Player\nM:{metre}\nL:1/4\nQ:1/4=90\nK:{key}\n{notes * 4}]\n"


@pytest.fixture
def music(tmp_path: Path) -> Path:
    """A folder with three tunes, a MIDI file, and one file that nobody can read."""
    folder = tmp_path / "Choir"
    folder.mkdir()
    (folder / "waltz.abc").write_text(tune("Slow Waltz", "Am"))
    (folder / "march.abc").write_text(tune("Quick March", "D", "4/4", "DFAd|"))
    (folder / "reel.abc").write_text(tune("The Reel", "G", "4/4", "GBdB|"))
    (folder / "broken.mid").write_bytes(b"MThd\0\0")
    notes = mido.MidiFile()
    track = mido.MidiTrack([mido.MetaMessage("track_name", name="Nocturne")])
    for pitch in (60, 64, 67, 72):
        track += [mido.Message("note_on", note=pitch), mido.Message("note_off", note=pitch, time=480)]
    notes.tracks.append(track)
    notes.save(folder / "nocturne.mid")
    return folder


def hire() -> Crew:
    """A crew with one reader, an embedder that needs no model, and a real engraver."""
    return Crew(
        readers=1, embedder=dataclasses.replace(EMBEDDER, handler="tests.ui.embedder:make", timeout=20)
    )


@dataclasses.dataclass
class Desk:
    """The window under test, and what one does with it."""

    window: MainWindow
    bot: QtBot

    def start(self, *chosen: Path) -> None:
        """Begin to work and wait until everything is read."""
        with self.bot.waitSignal(self.window.updater.finished, timeout=60_000):
            self.window.start(chosen)

    def titles(self) -> list[str]:
        """What the first column says."""
        model = self.window.model
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def wait_for(self, *titles: str) -> None:
        """Wait until the table lists just these pieces, in this order."""
        self.bot.waitUntil(lambda: self.titles() == list(titles), timeout=20_000)

    def choose(self, title: str) -> None:
        """Choose a row."""
        row = self.titles().index(title)
        self.window.table.setFocus()
        self.window.table.setCurrentIndex(self.window.model.index(row, 0))
        self.bot.waitUntil(lambda: self.window.preview.row is not None)

    def search(self, words: str) -> None:
        """Type into the search field and wait for the answer."""
        browser = self.window.browser
        with self.bot.waitSignal(browser.listed, timeout=20_000):
            self.window.search.setText(words)
        # That may have been another list, asked for before.
        self.bot.waitUntil(
            lambda: (
                browser.looking.words == words.strip()
                and browser._last is not None
                and browser._last.looking == browser.looking
            ),
            timeout=20_000,
        )


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """The real window on an empty library; its processes are ended at the end."""
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[2]))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    window = MainWindow(Office(tmp_path / "library", hire))
    window.show()
    qtbot.waitExposed(window)
    yield Desk(window, qtbot)
    window.close()
    assert window.join(), "the window's threads did not end"
    window.deleteLater()
