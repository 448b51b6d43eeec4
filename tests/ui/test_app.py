"""The program's one window: the user's library, the demo library in its place, and the way back."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from pytestqt.qtbot import QtBot

from clamp_desktop import cli, demo, paths
from clamp_desktop.library.library import Library
from clamp_desktop.ui import app
from clamp_desktop.ui.app import Front
from clamp_desktop.ui.application import Application
from clamp_desktop.ui.instance import Instance
from tests.ui.conftest import hire, tune


@pytest.fixture
def front(qtbot: QtBot, music: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Front]:
    """A program whose demo library is the folder of ``music``; nothing is open yet."""
    monkeypatch.syspath_prepend(str(Path(__file__).resolve().parents[2]))
    monkeypatch.setattr(paths, "default_library", lambda: tmp_path / "data" / "library")
    monkeypatch.setattr(demo, "demo_folder", lambda: music)
    monkeypatch.setattr(demo, "demo_files", lambda: [])
    made = Front(paths.default_library(), hire)
    yield made
    made.close()
    made.join()
    for window in (made.window, *made.leaving):
        assert window is not None
        window.deleteLater()


def read(front: Front, bot: QtBot, pieces: int) -> None:
    """Wait until the window has read its library and lists so many pieces."""
    window = front.window
    assert window is not None
    bot.waitUntil(lambda: window.model.rowCount() == pieces and not window.updater.busy, timeout=60_000)


def test_the_demo_library_opens_by_itself(front: Front, qtbot: QtBot, tmp_path: Path) -> None:
    front.open_demo()
    assert front.window is not None
    assert front.window.windowTitle() == "Demo library – CLaMP Desktop"
    read(front, qtbot, 4)
    assert front.window.office.folder == tmp_path / "data" / "demo"
    assert not (tmp_path / "data" / "library").exists()


def test_there_and_back_again(front: Front, qtbot: QtBot, tmp_path: Path) -> None:
    front.open_own()
    own = front.window
    assert own is not None
    qtbot.waitUntil(lambda: own.centre.page is own.centre.welcome, timeout=20_000)
    own.resize(760, 600)  # the screen of the tests is small
    qtbot.mouseClick(own.centre.welcome.demo, Qt.MouseButton.LeftButton)
    shown = front.window
    assert shown is not None
    assert shown is not own
    assert shown.size() == own.size()
    assert shown.housekeeping.model_runs is own.housekeeping.model_runs  # a download goes on
    assert not own.isVisible()
    read(front, qtbot, 4)
    qtbot.waitUntil(lambda: not front.leaving, timeout=20_000)  # threads and children have ended
    assert shown.sidebar.back is not None
    qtbot.mouseClick(shown.sidebar.back, Qt.MouseButton.LeftButton)
    again = front.window
    assert again is not None
    qtbot.waitUntil(lambda: again.centre.page is again.centre.welcome, timeout=20_000)
    assert again.sidebar.back is None
    with Library.open(tmp_path / "data" / "library") as library:
        assert library.value("SELECT count(*) FROM pieces") == 0


def test_what_is_added_beside_the_demo_goes_into_the_own_library(
    front: Front, qtbot: QtBot, tmp_path: Path
) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "tune.abc").write_text(tune("Mine"))
    front.open_demo()
    assert front.window is not None
    read(front, qtbot, 4)
    front.window.add([mine])
    read(front, qtbot, 1)
    assert front.window.office.folder == paths.default_library()
    assert front.window.model.index(0, 0).data() == "Mine"


def test_the_demo_is_prepared_beside_the_window(
    front: Front, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepare, threads = demo.prepare_library, []

    def prepared() -> Path:
        threads.append(threading.current_thread())
        return prepare()

    monkeypatch.setattr(demo, "prepare_library", prepared)
    front.open_demo()
    read(front, qtbot, 4)
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


def test_opening_one_after_the_other_at_once_leaves_nothing_behind(front: Front, qtbot: QtBot) -> None:
    front.open_own()
    front.open_demo()
    front.open_own()
    qtbot.waitUntil(lambda: not front.leaving, timeout=20_000)
    assert front.window is not None
    window = front.window
    qtbot.waitUntil(lambda: window.centre.page is window.centre.welcome, timeout=20_000)


@pytest.mark.parametrize(
    ("arguments", "shown", "files"),
    [
        (["--demo"], True, 0),
        ([], False, 0),
        (["open", __file__], False, 1),
        (["open", str(Path(__file__).parent / "."), __file__], False, 2),
    ],
)
def test_the_command_line_opens_either(
    arguments: list[str], shown: bool, files: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(
        app, "run", lambda folder, chosen, demo, settings: asked.append((folder, len(chosen), demo)) or 0
    )
    assert cli.main(["--library", str(tmp_path), *arguments]) == 0
    assert asked == [(tmp_path, files, shown)]


def test_a_file_in_place_of_a_command_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(app, "run", lambda folder, chosen, demo, settings: asked.append(chosen) or 0)
    file = tmp_path / "tune.abc"
    file.write_text(tune("Mine"))
    assert cli.main([str(file), "--library", str(tmp_path)]) == 0
    assert asked == [[file]]


def test_a_second_start_hands_its_file_over(front: Front, qtbot: QtBot, tmp_path: Path) -> None:
    library = tmp_path / "data" / "library"
    first = Instance(library)
    assert first.claim()
    first.called.connect(front.answer)
    front.open_own()
    assert front.window is not None
    window = front.window
    qtbot.waitUntil(lambda: window.centre.page is window.centre.welcome, timeout=20_000)
    window.showMinimized()
    files = [tmp_path / "one.abc", tmp_path / "two.abc"]
    for number, file in enumerate(files):
        file.write_text(tune(f"Tune {number}", notes=("GAB dcB|", "DFA afd|")[number]))
    for number in (0, 1):
        second = [sys.executable, "-c", _SECOND, str(library), str(files[number])]
        done = subprocess.Popen(second, cwd=Path(__file__).parents[2])
        qtbot.waitUntil(lambda done=done: done.poll() is not None, timeout=20_000)
        assert done.returncode == 0
        read(front, qtbot, number + 1)
        qtbot.waitUntil(
            lambda number=number: (
                window.preview.row is not None and window.preview.row.facts.title == f"Tune {number}"
            )
        )
    assert not window.isMinimized()
    first.close()
    third = Instance(library)
    assert third.claim()
    third.close()


def test_what_the_system_asks_for_is_added_together(
    front: Front, qtbot: QtBot, qapp: Application, tmp_path: Path
) -> None:
    """As macOS does: an event for each file and folder, the first before the window has begun to work."""
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "one.abc").write_text(tune("In a folder"))
    single = tmp_path / "two.abc"
    single.write_text(tune("By itself", notes="DFA afd|"))
    answers: list[list[Path]] = []
    qapp.called.connect(front.answer)
    qapp.called.connect(lambda asked, demo: answers.append(asked))
    front.open_own()
    try:
        for path in (folder, single):
            QCoreApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(path))))
        read(front, qtbot, 2)
        assert answers == [[folder, single]]
    finally:
        qapp.called.disconnect()


_SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from clamp_desktop.ui.instance import Instance
application = QCoreApplication([])
sys.exit(int(Instance(Path(sys.argv[1])).claim([Path(sys.argv[2])])))
"""


def test_the_program_has_its_icon(qapp):
    icon = qapp.windowIcon()
    for size in (16, 48, 256):
        image = icon.pixmap(size, size).toImage()
        middle = image.pixelColor(image.width() // 2, image.height() // 2)
        assert image.width() == image.height() > 0 and middle.alpha() == 255
