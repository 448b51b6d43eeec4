"""Has MIDI files written down as notation, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from clamp_desktop.ui.background.jobs import Desk

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.scores import Score

_TOPIC = "writing"


class Writer(QObject):
    """One file at a time: only the last that was asked for matters."""

    _arrived = Signal(int, object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._count = 0
        self._pending: Future[str] | None = None
        self._piece = 0
        self._written: Callable[[Score], None] | None = None
        self._unwritten: Callable[[Exception], None] | None = None
        self._arrived.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    def write(
        self, row: PieceRow, written: Callable[[Score], None], unwritten: Callable[[Exception], None]
    ) -> None:
        """Have ``written`` called with the piece as a score, or ``unwritten`` with why there is none."""
        self.forget()
        self._piece, self._written, self._unwritten = row.id, written, unwritten
        number = self._count
        self._desk.ask(
            lambda librarian: _begin(librarian, row.id),
            lambda future: self._wait(number, future),
            failed=unwritten,
            topic=_TOPIC,
        )

    def forget(self) -> None:
        """Nobody waits any more."""
        self._count += 1
        self._desk.forget(_TOPIC)
        pending, self._pending = self._pending, None
        if pending is not None:
            pending.cancel()

    def _wait(self, number: int, future: Future[str]) -> None:
        if number != self._count:
            future.cancel()
            return
        self._pending = future
        future.add_done_callback(lambda done: self._arrived.emit(number, done))

    @Slot(int, object)
    def _hand_over(self, number: int, future: Future[str]) -> None:
        if number != self._count or future.cancelled():
            return
        self._pending = None
        error = future.exception()
        written, unwritten, piece = self._written, self._unwritten, self._piece
        if error is None and written is not None:
            musicxml = future.result()
            self._desk.ask(
                lambda librarian: _score(librarian, piece, musicxml), written, failed=unwritten, topic=_TOPIC
            )
        elif isinstance(error, Exception) and unwritten is not None:
            unwritten(error)


def _begin(librarian: Librarian, piece_id: int) -> Future[str]:
    from clamp_desktop.writings import writing

    return writing(librarian, piece_id)


def _score(librarian: Librarian, piece_id: int, musicxml: str) -> Score:
    from clamp_desktop.writings import score_of

    return score_of(librarian, piece_id, musicxml)
