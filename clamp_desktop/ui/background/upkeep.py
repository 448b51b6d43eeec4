"""Saved searches and duplicates are kept up to date beside the window, when there is time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from clamp_desktop.ui.background.jobs import Desk

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian

_PAUSE_MS = 700  # after a change: others may follow
_TOPIC = "upkeep"
_MOST = 200  # steps without a change in between; an answer that never gets fresh must not keep the desk busy


class Upkeep(QObject):
    """``freshened``: something was computed anew, counts and lists may be others."""

    freshened = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._steps = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)

    def look(self) -> None:
        """The library has changed: see, after a while, what is stale."""
        self._steps = 0
        self._pause.start()

    def stop(self) -> None:
        """Begin nothing more."""
        self._pause.stop()

    def _ask(self) -> None:
        # What cannot be kept up is tried again after the next change; nobody waits for it.
        self._desk.ask(_step, self._go_on, failed=lambda _: None, topic=_TOPIC)

    def _go_on(self, done: str | None) -> None:
        if done is None:
            return
        self.freshened.emit()
        self._steps += 1
        if self._steps < _MOST:
            self._ask()


def _step(librarian: Librarian) -> str | None:
    from clamp_desktop.asking import freshen

    return next(iter(freshen(librarian)), None)
