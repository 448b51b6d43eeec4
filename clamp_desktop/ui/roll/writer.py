"""Has MIDI files written down as notation, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.background.latest import Latest

if TYPE_CHECKING:
    from concurrent.futures import Future

    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.scores import Score

_TOPIC = "writing"


class Writer(QObject):
    """One file at a time: only the last that was asked for matters."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._latest = Latest(desk, _TOPIC, self)

    def write(
        self, row: PieceRow, written: Callable[[Score], None], unwritten: Callable[[Exception], None]
    ) -> None:
        """Have ``written`` called with the piece as a score, or ``unwritten`` with why there is none."""

        def make_score(musicxml: str) -> None:
            self._desk.ask(
                lambda librarian: _score(librarian, row.id, musicxml), written, failed=unwritten, topic=_TOPIC
            )

        self._latest.ask(lambda librarian: _begin(librarian, row.id), make_score, unwritten)

    def forget(self) -> None:
        """Nobody waits any more."""
        self._latest.forget()


def _begin(librarian: Librarian, piece_id: int) -> Future[str]:
    from clamp_desktop.writings import writing

    return writing(librarian, piece_id)


def _score(librarian: Librarian, piece_id: int, musicxml: str) -> Score:
    from clamp_desktop.writings import score_of

    return score_of(librarian, piece_id, musicxml)
