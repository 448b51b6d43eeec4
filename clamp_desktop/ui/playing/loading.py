"""Gets what a piece sounds like to the window, beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clamp_desktop.engraving.transposing import Transposition
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.background.latest import Latest

if TYPE_CHECKING:
    from concurrent.futures import Future

    from clamp_desktop.librarian import Librarian
    from clamp_desktop.playback.performance import Performance

_TOPIC = "performance"


class Loader(QObject):
    """One piece at a time: of a list that somebody runs through, only the last matters."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._latest = Latest(desk, _TOPIC, self)

    def load(
        self,
        piece_id: int,
        transposition: Transposition,
        then: Callable[[Performance], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Have ``then`` called with what a piece sounds like, or ``failed`` with why it cannot be known."""
        self._latest.ask(lambda librarian: _begin(librarian, piece_id, transposition), then, failed)

    def forget(self) -> None:
        """Nobody waits any more."""
        self._latest.forget()


def _begin(librarian: Librarian, piece_id: int, transposition: Transposition) -> Future[Performance]:
    from clamp_desktop.sounds import performance

    return performance(librarian, piece_id, transposition)
