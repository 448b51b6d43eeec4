"""Suggesting tags beside the window, as a job that can rest and be stopped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from clamp_desktop.progress import CancelToken, Progress
from clamp_desktop.ui import words
from clamp_desktop.ui.background.activity import Activity, Job
from clamp_desktop.ui.background.side_jobs import Brake

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.tagging.suggest import Suggested
    from clamp_desktop.ui.background.jobs import Desk

_translate = QCoreApplication.translate


class Suggesting(QObject):
    """One run at a time. ``progressed`` carries a ``Progress``, ``finished`` a ``Suggested``.

    ``failed`` carries an exception. ``filled`` a ``Suggested``, too: new pieces were looked at, which nobody
    has asked for.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    filled = Signal(object)

    def __init__(self, desk: Desk, activity: Activity, parent: QObject | None = None) -> None:
        """``desk``: one on which something may take its time, after what is being read."""
        super().__init__(parent)
        self._desk = desk
        self._activity = activity
        self._brake = Brake(self)
        self._brake.progressed.connect(self._advance)
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether a run is going on or waits."""
        return self._job is not None

    def begin(self, piece_ids: Sequence[int] | None = None) -> None:
        """Suggest tags for these pieces, or for all; nothing while a run is going on."""
        if self._job is None:
            token = self._open(self.tr("Suggesting tags"))
            self._desk.ask(
                lambda librarian: self._run(librarian, piece_ids, token), self._end, failed=self._fail
            )

    def look_for_new(self) -> None:
        """Suggest tags for pieces that came since they were suggested, if any did; nothing during a run."""
        self._desk.ask(_has_new, self._begin_new, topic="new pieces")

    def cancel(self) -> None:
        """Stop; what was suggested before stays."""
        if self._job is not None:
            self._brake.stop()

    def _begin_new(self, there_are: bool) -> None:
        if there_are and self._job is None:
            token = self._open(self.tr("Suggesting tags for new pieces"))
            self._desk.ask(
                lambda librarian: self._run_new(librarian, token), self._end_new, failed=self._fail
            )

    def _open(self, title: str) -> CancelToken:
        token = self._brake.renew()
        self._job = Job(title, self._brake.rest, self._brake.stop)
        self._activity.add(self._job)
        return token

    def _run(self, librarian: Librarian, ids: Sequence[int] | None, token: CancelToken) -> Suggested:
        """In the desk's thread."""
        from clamp_desktop import tagger

        return self._follow(tagger.suggest(librarian, ids, token))

    def _run_new(self, librarian: Librarian, token: CancelToken) -> Suggested:
        """In the desk's thread."""
        from clamp_desktop import tagger

        return self._follow(tagger.suggest_new(librarian, token))

    def _follow(self, steps: Iterator[Progress | Suggested]) -> Suggested:
        for step in steps:
            if not isinstance(step, Progress):
                return step
            self._brake.progressed.emit(step)
            self._brake.wait()
        raise AssertionError("the last step is the outcome")

    def _advance(self, progress: Progress) -> None:
        if self._job is not None:
            self._activity.advance(self._job, progress)
            self.progressed.emit(progress)

    def _end(self, suggested: Suggested) -> None:
        self._close(outcome(suggested))
        self.finished.emit(suggested)

    def _end_new(self, suggested: Suggested) -> None:
        self._close(outcome(suggested) if suggested.pieces else "")
        self.filled.emit(suggested)

    def _close(self, said: str) -> None:
        job, self._job = self._job, None
        if job is not None:
            self._activity.close(job, said)

    def _fail(self, error: Exception) -> None:
        job, self._job = self._job, None
        if job is not None:
            self._activity.close(job, trouble=words.trouble(error))
        self.failed.emit(error)


def _has_new(librarian: Librarian) -> bool:
    from clamp_desktop import tagger

    return tagger.has_new(librarian)


def outcome(done: Suggested) -> str:
    """What came of a run."""
    if done.cancelled:
        return _translate("Suggesting", "Stopped; what was suggested before stays.")
    count = done.facts + done.heard
    found = _translate("Suggesting", "%Ln suggestion(s) wait under “To review”.", "", count)
    if done.silent_because:
        only = _translate("Suggesting", "Only computed ones: the model could not be asked.")
        return f"{found} {only}"
    if done.unheard:
        unheard = _translate("Suggesting", "%Ln piece(s) could not be listened to yet.", "", done.unheard)
        return f"{found} {unheard}"
    return found
