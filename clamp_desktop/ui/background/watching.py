"""Folders are watched beside the window; what changed in them is read without being asked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.background.updating import Updater
from clamp_desktop.ui.settings.preferences import Preferences

if TYPE_CHECKING:
    from clamp_desktop.library.scanning.watch import Pace, Root, Watch


class Watcher(QObject):
    """Follows the folders of a library as long as the user wants that.

    ``told`` carries a sentence for the user, ``changed``: what ``state`` says may be another.
    """

    told = Signal(str)
    changed = Signal()
    _noticed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        updater: Updater,
        preferences: Preferences,
        parent: QObject | None = None,
        pace: Pace | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._updater = updater
        self._preferences = preferences
        self._pace = pace
        self._watch: Watch | None = None
        self._roots: Sequence[Root] = ()
        self._closed = False
        self._noticed.connect(updater.notice, Qt.ConnectionType.QueuedConnection)
        preferences.changed.connect(self._switch)
        updater.finished.connect(self.look)

    @property
    def on(self) -> bool:
        """Whether folders are watched at all."""
        return self._preferences.now.watching

    @property
    def rarely(self) -> tuple[Path, ...]:
        """Folders that are looked through now and then, since the system does not tell of them."""
        return self._watch.unheard if self._watch is not None else ()

    def look(self) -> None:
        """Ask which folders there are, and follow them from now on."""
        if self.on:
            self._desk.ask(lambda librarian: librarian.watched(), self._follow, topic="watched")

    def close(self) -> None:
        """Stop; nothing is told after this has returned. Any thread may call it."""
        self._closed = True
        if self._watch is not None:
            self._watch.close()

    def _follow(self, roots: Sequence[Root]) -> None:
        if self._closed:
            return
        self._roots = roots if self.on else ()
        if self._watch is None and self._roots:
            from clamp_desktop.library.scanning.watch import Watch

            self._watch = Watch(self._noticed.emit, self.told.emit, self._pace)
        if self._watch is not None:
            self._watch.follow(self._roots)
        self.changed.emit()

    def _switch(self, name: str) -> None:
        if name != "watching":
            return
        if self.on:
            self.look()
        else:
            self._follow(())
