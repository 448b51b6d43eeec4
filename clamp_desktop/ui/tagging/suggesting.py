"""Suggesting tags beside the window, as a job that can rest and be stopped."""

from __future__ import annotations

from collections.abc import Sequence
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

    ``failed`` carries an exception.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

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
        if self._job is not None:
            return
        token = self._brake.renew()
        self._job = Job(self.tr("Suggesting tags"), self._brake.rest, self._brake.stop)
        self._activity.add(self._job)
        self._desk.ask(lambda librarian: self._run(librarian, piece_ids, token), self._end, failed=self._fail)

    def cancel(self) -> None:
        """Stop; what was suggested before stays."""
        if self._job is not None:
            self._brake.stop()

    def _run(self, librarian: Librarian, ids: Sequence[int] | None, token: CancelToken) -> Suggested:
        """In the desk's thread."""
        from clamp_desktop import tagger

        for step in tagger.suggest(librarian, ids, token):
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
        job, self._job = self._job, None
        if job is not None:
            self._activity.close(job, outcome(suggested))
        self.finished.emit(suggested)

    def _fail(self, error: Exception) -> None:
        job, self._job = self._job, None
        if job is not None:
            self._activity.close(job, trouble=words.trouble(error))
        self.failed.emit(error)


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
