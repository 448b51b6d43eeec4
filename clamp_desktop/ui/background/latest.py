"""What takes a child process a while, asked for again and again: only the last answer matters."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from clamp_desktop.ui.background.jobs import Desk

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian

Answer = TypeVar("Answer")


class Latest(QObject):
    """One question at a time; of a list that somebody runs through, only the last is answered."""

    _arrived = Signal(int, object)

    def __init__(self, desk: Desk, topic: str, parent: QObject | None = None) -> None:
        """``topic``: at the desk, for nobody else."""
        super().__init__(parent)
        self._desk = desk
        self._topic = topic
        self._count = 0
        self._pending: Future[Any] | None = None
        self._then: Callable[[Any], None] | None = None
        self._failed: Callable[[Exception], None] | None = None
        self._arrived.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        begin: Callable[[Librarian], Future[Answer]],
        then: Callable[[Answer], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Have ``begin`` called at the desk, and ``then`` with what its future brings, or ``failed``."""
        self.forget()
        self._then, self._failed = then, failed
        number = self._count
        self._desk.ask(begin, lambda future: self._wait(number, future), failed=failed, topic=self._topic)

    def forget(self) -> None:
        """Nobody waits any more."""
        self._count += 1
        self._desk.forget(self._topic)
        pending, self._pending = self._pending, None
        if pending is not None:
            pending.cancel()

    def _wait(self, number: int, future: Future[Any]) -> None:
        self._pending = future
        future.add_done_callback(lambda done: self._tell(number, done))

    def _tell(self, number: int, future: Future[Any]) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._arrived.emit(number, future)

    @Slot(int, object)
    def _hand_over(self, number: int, future: Future[Any]) -> None:
        if number != self._count or future.cancelled():
            return
        self._pending = None
        error = future.exception()
        if error is None and self._then is not None:
            self._then(future.result())
        elif isinstance(error, Exception) and self._failed is not None:
            self._failed(error)
