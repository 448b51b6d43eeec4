"""One export beside the window: in a thread of its own, which waits for the engraver and the painter."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from clamp_desktop.exporting import Wanted
    from clamp_desktop.workers.crew import Crew


class ExportRun(QObject):
    """``advanced`` carries pages done and pages in all, ``done`` the files, ``failed`` an exception."""

    advanced = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    _told = Signal(object)

    def __init__(self, wanted: Wanted, crew: Crew, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._crew = crew
        self._stop = threading.Event()
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="export", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Nobody wants it any more: it ends soon and leaves nothing behind."""
        self._stop.set()

    def _work(self) -> None:
        from clamp_desktop.exporting import CancelledError, export

        try:
            for step in export(self._wanted, self._crew, self._stop.is_set):
                self._told.emit(step)
        except CancelledError:
            return
        except RuntimeError:  # the window, or the crew, is gone
            return
        except Exception as error:
            if not self._stop.is_set():
                self._told.emit(error)

    def _hear(self, step: tuple[int, int] | list[Path] | Exception) -> None:
        if isinstance(step, tuple):
            self.advanced.emit(*step)
        elif isinstance(step, Exception):
            self.failed.emit(step)
        else:
            self.done.emit(step)
