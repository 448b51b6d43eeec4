"""Suggesting tags beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clamp_desktop.library.progress import CancelToken, Progress

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.tagging.suggest import Suggested
    from clamp_desktop.ui.background.jobs import Desk


class Suggesting(QObject):
    """One run at a time. ``progressed`` carries a ``Progress``, ``finished`` a ``Suggested``, ``failed`` an
    exception."""

    began = Signal()
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """``desk``: one on which something may take its time, after what is being read."""
        super().__init__(parent)
        self._desk = desk
        self._token: CancelToken | None = None

    @property
    def busy(self) -> bool:
        """Whether a run is going on or waits."""
        return self._token is not None

    def begin(self, piece_ids: Sequence[int] | None = None) -> None:
        """Suggest tags for these pieces, or for all; nothing while a run is going on."""
        if self._token is not None:
            return
        token = self._token = CancelToken()
        self._desk.ask(lambda librarian: self._run(librarian, piece_ids, token), self._end, failed=self._fail)
        self.began.emit()

    def cancel(self) -> None:
        """Stop; what was suggested before stays."""
        if self._token is not None:
            self._token.cancel()

    def _run(self, librarian: Librarian, ids: Sequence[int] | None, token: CancelToken) -> Suggested:
        """In the desk's thread."""
        from clamp_desktop import tagger

        for step in tagger.suggest(librarian, ids, token):
            if not isinstance(step, Progress):
                return step
            self.progressed.emit(step)
        raise AssertionError("the last step is the outcome")

    def _end(self, suggested: Suggested) -> None:
        self._token = None
        self.finished.emit(suggested)

    def _fail(self, error: Exception) -> None:
        self._token = None
        self.failed.emit(error)
