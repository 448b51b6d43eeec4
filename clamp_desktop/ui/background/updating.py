"""Reading folders beside the window, one run after the other."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clamp_desktop.library.errors import LibraryError
from clamp_desktop.progress import CancelToken, Progress, Stage, Summary
from clamp_desktop.ui.background.jobs import Desk

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian

_REPORT_EVERY = 0.1  # seconds; faster than one can read, slow enough to cost nothing
_CHANGE_EVERY = 1.0  # seconds between two looks at what was added


class Updater(QObject):
    """Scans and indexes.

    ``began`` with each run, also with one that has to wait for another; they end in the same order.
    ``progressed`` carries a ``Progress``, ``finished`` a ``Summary``, ``failed`` an exception; ``changed``
    says that pieces were added.
    """

    began = Signal()
    progressed = Signal(object)
    changed = Signal()
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tokens: list[CancelToken] = []
        self._noticed: set[Path] = set()
        self._going = threading.Event()
        self._going.set()

    @property
    def busy(self) -> bool:
        """Whether a run is going on or waits."""
        return bool(self._tokens)

    def update(self, chosen: Sequence[Path] = (), retry: bool = False) -> None:
        """Add folders and single files, or give failed files another chance, then read what is new.

        Without either it does nothing while a run is going on: that run sees the same files.
        """
        if self.busy and not chosen and not retry:
            return
        self._begin(chosen, retry)

    def start_over(self) -> None:
        """Another model is to listen: leave off what is going on, and begin anew."""
        self.cancel()
        self._begin()

    def notice(self, paths: Sequence[Path]) -> None:
        """Files and folders have changed: they are looked at now, or after the run that is going on."""
        if self.busy:
            self._noticed.update(paths)
        elif paths:
            self._begin(only=tuple(paths))

    def _begin(
        self, chosen: Sequence[Path] = (), retry: bool = False, only: Sequence[Path] | None = None
    ) -> None:
        token = CancelToken()
        self._tokens.append(token)
        self.began.emit()
        self._desk.ask(
            lambda librarian: self._run(librarian, token, chosen, retry, only),
            lambda summary: self._end(token, summary),
            failed=lambda error: self._fail(token, error),
        )

    def cancel(self) -> None:
        """Stop after what is at hand; what was read stays."""
        self._noticed.clear()
        self._going.set()
        for token in self._tokens:
            token.cancel()

    def pause(self, paused: bool) -> None:
        """Rest after what is at hand, or go on."""
        if paused:
            self._going.clear()
        else:
            self._going.set()

    def _run(
        self,
        librarian: Librarian,
        token: CancelToken,
        chosen: Sequence[Path],
        retry: bool,
        only: Sequence[Path] | None,
    ) -> Summary:
        """In the desk's thread."""
        refused = _add(librarian, chosen)
        if retry:
            librarian.retry()
        self.changed.emit()
        reported = looked = time.monotonic()
        summary = Summary()
        for step in librarian.update(token, only):
            self._going.wait()
            now = time.monotonic()
            if isinstance(step, Summary):
                summary = step
            elif isinstance(step, Progress) and (_begins(step) or now - reported >= _REPORT_EVERY):
                reported = now
                self.progressed.emit(step)
                if now - looked >= _CHANGE_EVERY:
                    looked = now
                    self.changed.emit()
        return replace(summary, notes=(*summary.notes, *refused))

    def _end(self, token: CancelToken, summary: Summary) -> None:
        self._tokens.remove(token)
        self._going.set()
        self.finished.emit(summary)
        self._go_on()

    def _fail(self, token: CancelToken, error: Exception) -> None:
        self._tokens.remove(token)
        self._going.set()
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        if self._noticed and not self.busy:
            only = tuple(sorted(self._noticed))
            self._noticed.clear()
            self._begin(only=only)


def _begins(step: Progress) -> bool:
    """Whether reading begins: worth saying at once, for the model may be loading before the next report."""
    return step.stage == Stage.READING and step.done == 0 and step.total > 0


def _add(librarian: Librarian, chosen: Sequence[Path]) -> list[str]:
    """Add what can be added; why the rest cannot, in words."""
    refused = []
    for path in chosen:
        try:
            if path.is_dir():
                librarian.add_folder(path)
            else:
                librarian.add_files([path])
        except LibraryError as error:
            refused.append(str(error))
    return refused
