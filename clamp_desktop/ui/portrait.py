"""The window on the demo library, opened, searched in, painted into a file and closed: for the self-test."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from clamp_desktop import paths
from clamp_desktop.settings import Settings
from clamp_desktop.ui.app import Collector, Front, make_application
from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.words import title
from clamp_desktop.workers.crew import Crew

_SIZE = (1280, 800)
_LOOK_MS = 50
_PATIENCE = 60.0  # seconds for each thing that is waited for
_WORDS = "Für Elise"


class NotShownError(Exception):
    """Something did not come to be seen; ``str()`` says what."""


def paint(picture: Path, begun: float) -> None:
    """Put the window into ``picture`` and what there was to see beside it, as ``window.json``.

    Args:
        begun: when the program was started, in seconds since 1970.

    Raises:
        NotShownError: pieces or music did not show.
        OSError: the picture cannot be written.
    """
    make_application()
    collector = Collector()
    front = Front(paths.default_library(), _hire, Preferences())
    try:
        front.open_demo()
        assert front.window is not None
        window = front.window
        window.resize(*_SIZE)
        watch = _FirstPicture(window)
        _wait(lambda: watch.seen > 0, "the first picture")
        listed = _look_for(window, _WORDS)
        if not window.grab().save(str(picture)):
            raise OSError(f"{picture} cannot be written")
        found = {
            "qt": qVersion(),
            "qt platform": QGuiApplication.platformName(),
            "seconds to the window": round(watch.seen - begun, 2),
            "pieces": listed,
            "shown": title(window.preview.row) if window.preview.row is not None else "",
        }
    finally:
        front.close()
        front.join()
        collector.stop()
    picture.with_name("window.json").write_text(json.dumps(found), encoding="utf-8")


def _look_for(window: MainWindow, words: str) -> int:
    """Type words, choose the first answer and wait for its music; how many pieces were listed before."""
    _wait(lambda: window.model.rowCount() > 0, "the list of pieces")
    _wait(lambda: not window.updater.busy, "the end of reading")
    listed = window.model.rowCount()
    window.search.setText(words)
    _wait(lambda: 0 < window.model.rowCount() != listed, "the answer to a search")
    window.table.choose_first()
    _wait(lambda: window.preview.row is not None, "what is known of a piece")
    _wait(lambda: window.score.pages.complete, "the music of a piece")
    return listed


def _hire() -> Crew:
    from clamp_desktop import librarian  # heavy: not on the way to the first picture

    return librarian.hire(Settings())


class _FirstPicture(QObject):
    """``seen``: when a widget was painted first, in seconds since 1970; 0 before."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.seen and event.type() == QEvent.Type.Paint:
            self.seen = time.time()
        return super().eventFilter(watched, event)


def _wait(shown: Callable[[], bool], what: str) -> None:
    """Let the window work until something shows."""
    loop = QEventLoop()
    timer = QTimer()
    deadline = time.monotonic() + _PATIENCE

    def look() -> None:
        if shown() or time.monotonic() > deadline:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(_LOOK_MS)
    loop.exec()
    timer.stop()
    if not shown():
        raise NotShownError(f"{what} did not show within {_PATIENCE:.0f} seconds")
