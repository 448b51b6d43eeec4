"""A window with music to hear; one for all tests of a file, since opening it takes longer than they do."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clamp_desktop.ui.background.jobs import Office
from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.playing import engine
from clamp_desktop.ui.playing.player import Player
from tests.playback import midi
from tests.ui.conftest import Desk, hire
from tests.ui.playing import loud

Heard = Callable[[], loud.LoudOutput]
DUET, LONG, SHORT = 20.0, 200.0, 0.5  # seconds of the pieces, in the order of the list


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The window outlives each of these tests, and its children with it."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.keeps_children)


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three MIDI files: two instruments; a long one; and a short one."""
    folder = tmp_path_factory.mktemp("library") / "Band"
    folder.mkdir()
    beat = [(n, 0.5, 76) for n in range(40)]
    low = [(n, 1, 45) for n in range(40)]
    long = [(n, 1.0, 50 + n % 20) for n in range(400)]
    duet = midi.file(midi.track(beat, 0, 13, "Xylophone"), midi.track(low, 1, 42, "Cello"))
    (folder / "a duet.mid").write_bytes(duet)
    (folder / "b long.mid").write_bytes(midi.file(midi.track(long, 0, 0)))
    (folder / "c short.mid").write_bytes(midi.file(midi.track([(0, 1, 60)], 0, 0)))
    return folder


@pytest.fixture(scope="module")
def window(qapp: QApplication, music: Path) -> Iterator[MainWindow]:
    """The window with these files."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(Path(__file__).resolve().parents[3]))
        made = MainWindow(Office(music.parent / "library", hire))
        made.show()
        done: list[object] = []
        made.updater.finished.connect(done.append)
        made.start([music])
        wait_until(lambda: bool(done) and made.model.rowCount() == 3)
        yield made
        made.close()
        assert made.join(), "the window's threads did not end"
        made.deleteLater()


def wait_until(true: Callable[[], bool], seconds: float = 60.0) -> None:
    """Let the application work until something is so; pytest-qt's bot is for one test only."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        QApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture
def band(window: MainWindow, qtbot: QtBot) -> Desk:
    """The window with the first piece chosen and nothing playing."""
    desk = Desk(window, qtbot)
    player = window.playing.player
    player.pause()
    player.set_speed(1.0)
    window.preferences.choose("starts_playing", False)
    window.preferences.choose("volume", 80)
    if window.search.text():
        window.clear_search()
        qtbot.waitUntil(lambda: window.model.rowCount() == 3, timeout=20_000)
    window.table.choose([])
    window.table.clearSelection()
    qtbot.waitUntil(lambda: not player.has_piece, timeout=20_000)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.table.setFocus()
    window.table.choose_first()
    wait_loaded(desk, DUET)
    return desk


def wait_loaded(desk: Desk, duration: float) -> Player:
    """Wait until the chosen piece is known."""
    player = desk.window.playing.player
    desk.bot.waitUntil(lambda: player.duration == duration, timeout=20_000)
    return player


@pytest.fixture(scope="module")
def loudspeakers() -> Iterator[Heard]:
    """As if there were loudspeakers; gives what was played through them."""
    loud.heard.clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "DeviceOutput", loud.LoudOutput)
        patch.setattr(engine, "default_device", object)
        yield lambda: loud.heard[-1]
    loud.heard.clear()
