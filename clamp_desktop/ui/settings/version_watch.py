"""Looks for new versions beside the window: once a day where the user wants it, or when told to."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from clamp_desktop import paths
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.updates.address import address

if TYPE_CHECKING:
    from clamp_desktop.updates.memory import Known

log = logging.getLogger(__name__)


class VersionWatch(QObject):
    """Asks in a thread. ``found`` carries a ``Known`` and whether it was asked just now, ``failed`` words."""

    found = Signal(object, bool)
    failed = Signal(str)
    _said = Signal(object, bool, str)

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._thread: threading.Thread | None = None
        self.known: Known | None = None
        self.busy = False
        self._said.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        preferences.changed.connect(self._switch)

    def begin(self) -> None:
        """Ask if that is wanted and was not done today; else only tell what is known already."""
        if self._preferences.now.new_versions and address():
            self._ask(anew=False)

    def ask(self) -> None:
        """Ask now, because the user says so."""
        self._ask(anew=True)

    def close(self) -> None:
        """Nobody waits for the answer any more. A connection that hangs is not waited for, either."""
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join(0.2)

    def _ask(self, anew: bool) -> None:
        if self.busy:
            return
        self.busy = True
        self._thread = threading.Thread(
            target=self._work, args=(anew, self._preferences.now.proxy), name="new version", daemon=True
        )
        self._thread.start()

    def _work(self, anew: bool, proxy: str) -> None:
        """In the thread."""
        from clamp_desktop.updates.checking import check  # with a library for the network
        from clamp_desktop.updates.memory import known
        from clamp_desktop.updates.release import UpdateError

        file, words = paths.new_version(), ""
        what = known(file)
        asked = anew or not what.is_fresh()
        if asked:
            try:
                what = check(address(), file, proxy)
            except UpdateError as error:
                log.info("%s", error)
                words = str(error)
        try:
            self._said.emit(what, asked, words)
        except RuntimeError:
            log.debug("The window has gone")

    def _hear(self, what: Known, asked: bool, words: str) -> None:
        self.busy = False
        self.known = what
        if words:
            self.failed.emit(words)
        else:
            self.found.emit(what, asked)

    def _switch(self, setting: str) -> None:
        if setting == "new_versions":
            self.begin()
