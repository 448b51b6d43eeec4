"""What goes on around the window by itself: folders are watched, jobs are listed, settings take effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clamp_desktop.ui.newcomers import Newcomers
from clamp_desktop.ui.preferences import Preferences
from clamp_desktop.ui.watching import Watcher

if TYPE_CHECKING:
    from clamp_desktop.ui.jobs import Desk
    from clamp_desktop.ui.main_window import MainWindow


class Housekeeping(QObject):
    """Belongs to one window. ``start`` with its desks, ``close`` after them, in any thread."""

    def __init__(self, window: MainWindow, desk: Desk, preferences: Preferences) -> None:
        super().__init__(window)
        self.preferences = preferences
        self.watcher = Watcher(desk, window.updater, preferences, self)
        self.watcher.told.connect(window.status.mention)
        self.newcomers = Newcomers(window, desk)

    def start(self) -> None:
        """Begin to watch."""
        self.watcher.look()

    def close(self) -> None:
        """Stop; nothing is told after this has returned."""
        self.watcher.close()
