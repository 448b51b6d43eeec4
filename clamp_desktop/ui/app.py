"""Starting the window."""

from __future__ import annotations

import gc
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from clamp_desktop import __version__
from clamp_desktop.ui.jobs import Office
from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.style.theme import Theme

_SWEEP_MS = 1_000
_DEEP_SWEEPS = 60


def run(library_folder: Path, folders: Sequence[Path] = ()) -> int:
    """Open the window on a library, add ``folders`` to it, and stay until it is closed.

    Returns:
        The exit code of the program.
    """
    application = make_application()
    collector = Collector()
    window = MainWindow(Office(library_folder))
    window.show()
    for number in (signal.SIGINT, signal.SIGTERM):  # heard at the collector's next tick
        signal.signal(number, lambda *_: window.close())
    # The first picture comes first; threads, database and model after it.
    QTimer.singleShot(0, window, lambda: window.start(folders))
    code = application.exec()
    window.join()
    collector.stop()
    return code


def make_application() -> QApplication:
    """The one application object, in our look."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        QCoreApplication.setApplicationName("CLaMP Desktop")
        QCoreApplication.setApplicationVersion(__version__)
        application = QApplication(sys.argv[:1])
    _translate_qt(application)
    Theme.shared().put_on(application)
    return application


def _translate_qt(application: QApplication) -> None:
    """Qt's own words (buttons of dialogs) in the user's language, where Qt has it."""
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(), "qtbase", "_", folder):
        application.installTranslator(translator)


class Collector(QObject):
    """Collects Python's garbage in the window's thread only.

    Left to itself Python collects in whichever thread allocates; a widget that dies in a background thread
    takes the program with it.
    """

    def __init__(self) -> None:
        super().__init__()
        self._sweeps = 0
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(_SWEEP_MS)
        self._timer.timeout.connect(self._sweep)
        self._timer.start()

    def stop(self) -> None:
        """Back to Python's own way."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _sweep(self) -> None:
        self._sweeps += 1
        gc.collect(2 if self._sweeps % _DEEP_SWEEPS == 0 else 1)
