"""Gets what a piece sounds like to the window, beside the window."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from clamp_desktop.engraving.transposing import Transposition
from clamp_desktop.ui.background.jobs import Desk

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.playback.performance import Performance

_TOPIC = "performance"


class Loader(QObject):
    """One piece at a time: of a list that somebody runs through, only the last matters."""

    _arrived = Signal(int, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._count = 0
        self._pending: Future[Performance] | None = None
        self._then: Callable[[Performance], None] | None = None
        self._failed: Callable[[Exception], None] | None = None
        self._arrived.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def load(
        self,
        piece_id: int,
        transposition: Transposition,
        then: Callable[[Performance], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Have ``then`` called with what a piece sounds like, or ``failed`` with why it cannot be known."""
        self.forget()
        self._then, self._failed = then, failed
        number = self._count
        self._desk.ask(
            lambda librarian: _begin(librarian, piece_id, transposition),
            lambda future: self._wait(number, future),
            failed=failed,
            topic=_TOPIC,
        )

    def forget(self) -> None:
        """Nobody waits any more."""
        self._count += 1
        self._desk.forget(_TOPIC)
        pending, self._pending = self._pending, None
        if pending is not None:
            pending.cancel()

    def _wait(self, number: int, future: Future[Performance]) -> None:
        self._pending = future
        future.add_done_callback(lambda done: self._tell(number, done))

    def _tell(self, number: int, future: Future[Performance]) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._arrived.emit(number, future)

    @Slot(int, object)
    def _hand_over(self, number: int, future: Future[Performance]) -> None:
        if number != self._count or future.cancelled():
            return
        self._pending = None
        error = future.exception()
        if error is None and self._then is not None:
            self._then(future.result())
        elif isinstance(error, Exception) and self._failed is not None:
            self._failed(error)


def _begin(librarian: Librarian, piece_id: int, transposition: Transposition) -> Future[Performance]:
    from clamp_desktop.sounds import performance

    return performance(librarian, piece_id, transposition)
