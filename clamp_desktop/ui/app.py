"""Starting the window."""

from __future__ import annotations

import gc
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon

from clamp_desktop import __version__, paths
from clamp_desktop import demo as demo_library
from clamp_desktop.settings import Settings
from clamp_desktop.ui import language, memory
from clamp_desktop.ui.application import Application
from clamp_desktop.ui.background.jobs import Office
from clamp_desktop.ui.carry_over import carry_over
from clamp_desktop.ui.instance import Instance
from clamp_desktop.ui.main_window import MainWindow
from clamp_desktop.ui.models.runs import ModelRuns
from clamp_desktop.ui.settings.pack_run import PackRun
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.style.theme import Theme

if TYPE_CHECKING:
    from clamp_desktop.workers.crew import Crew

_SWEEP_MS = 1_000
_DEEP_SWEEPS = 60


def run(
    library_folder: Path,
    folders: Sequence[Path] = (),
    demo: bool = False,
    settings: Settings | None = None,
) -> int:
    """Open the window on a library, add ``folders`` to it, and stay until it is closed.

    Args:
        demo: begin with the demo library; ``library_folder`` is where the way back leads.
        settings: what the user chose; ``None``: as usual.

    Returns:
        The exit code of the program.
    """
    memory.be_thrifty()
    application = make_application()
    preferences = Preferences(settings, paths.settings_file())
    preferences.apply()
    preferences.speak()
    instance = Instance(library_folder)
    if not instance.claim(folders, demo):
        return 0
    collector = Collector()
    front = Front(library_folder, _hiring(preferences), preferences)
    instance.called.connect(front.answer)
    application.called.connect(front.answer)
    if demo:
        front.open_demo()
    else:
        front.open_own(folders)
    for number in (signal.SIGINT, signal.SIGTERM):  # heard at the collector's next tick
        signal.signal(number, lambda *_: front.close())
    code = application.exec()
    instance.close()
    front.join()
    preferences.close()
    collector.stop()
    return code


def _hiring(preferences: Preferences) -> Callable[[], Crew]:
    def hire() -> Crew:
        from clamp_desktop import librarian  # heavy: not on the way to the first window

        return librarian.hire(preferences.now)

    return hire


class Front(QObject):
    """Holds the one window: the user's own library or, in its place, the demo library.

    Attributes:
        window: the one that is open.
        leaving: those that were closed for another and still have something to end, with who waits for it.
        model_runs: models that are being got, whichever window is open.
        pack_run: the same of the NVIDIA pack.
    """

    _ended = Signal(object)

    def __init__(
        self,
        own: Path,
        hire: Callable[[], Crew] | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        """``own`` is the user's library; ``hire`` as for an ``Office``."""
        super().__init__()
        self._preferences = preferences or Preferences()
        self._own = own
        self._hire = hire
        self.window: MainWindow | None = None
        self.leaving: dict[MainWindow, threading.Thread] = {}
        self.model_runs = ModelRuns(self._preferences, self)
        self.pack_run = PackRun(self._preferences, self)
        self._ended.connect(self._forget, Qt.ConnectionType.QueuedConnection)
        # Queued: the list in which a language was chosen is in the window that goes.
        self._preferences.changed.connect(self._switch, Qt.ConnectionType.QueuedConnection)

    def open_own(self, chosen: Sequence[Path] = ()) -> None:
        """The user's own library; ``chosen`` folders and files are added to it."""
        self._show(self._window(Office(self._own, self._hire), demo=False), chosen)

    def open_demo(self) -> None:
        """The demo library, which is kept apart from the user's own."""
        office = Office(demo_library.library_folder(), self._hire, demo_library.prepare_library)
        self._show(self._window(office, demo=True))

    def answer(self, chosen: Sequence[Path] = (), demo: bool = False) -> None:
        """Somebody started the program again, or opened a file with it: come to the fore and take it."""
        window = self.window
        if window is None:
            return
        if demo and not window.demo:
            self.open_demo()
        elif chosen:
            window.add(chosen)
        window = self.window or window  # another, where it left the demo library or went there
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def close(self) -> None:
        """Close the window, which ends the program."""
        if self.window is not None:
            self.window.close()

    def join(self) -> None:
        """After closing: wait until everything has ended."""
        for thread in self.leaving.values():
            thread.join()
        self.model_runs.close()
        self.pack_run.close()
        if self.window is not None:
            self.window.join()

    def _window(self, office: Office, demo: bool) -> MainWindow:
        window = MainWindow(office, demo=demo, preferences=self._preferences)
        window.housekeeping.share(self.model_runs)
        window.housekeeping.extras.share(self.pack_run)
        window.demo_wanted.connect(self.open_demo)
        window.own_wanted.connect(self.open_own)
        return window

    def _switch(self, setting: str) -> None:
        """Another language: a window that speaks it, on the same library and with the same children."""
        before = self.window
        if setting != "language" or before is None or not before.isVisible():
            return
        before.keep_state()
        window = self._window(before.office.shared(), before.demo)
        carry_over(before, window)
        self._show(window)

    def _show(self, window: MainWindow, chosen: Sequence[Path] = ()) -> None:
        before, self.window = self.window, window
        if before is not None:
            window.restoreGeometry(before.saveGeometry())
        window.show()
        # The first picture comes first; threads, database and model after it.
        QTimer.singleShot(0, window, lambda: window.start(chosen))
        if before is not None:
            self._leave(before)

    def _leave(self, window: MainWindow) -> None:
        """Close a window that another has replaced; its threads and children end beside that one."""
        window.close()

        def end() -> None:
            window.join()
            self._ended.emit(window)

        self.leaving[window] = threading.Thread(target=end, name="leaving")
        self.leaving[window].start()

    def _forget(self, window: MainWindow) -> None:
        self.leaving.pop(window).join()
        window.deleteLater()


def make_application() -> Application:
    """The one application object, in our look."""
    application = QCoreApplication.instance()
    if not isinstance(application, Application):
        QCoreApplication.setApplicationName("CLaMP Desktop")
        QCoreApplication.setApplicationVersion(__version__)
        application = Application(sys.argv[:1])
        QGuiApplication.setDesktopFileName("clamp-desktop")  # which icon a Linux desktop shows
        application.setWindowIcon(QIcon(str(paths.resources() / "brand" / "clamp-desktop.svg")))
    language.speak()
    Theme.shared().put_on(application)
    return application


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
        memory.forget_sources()
