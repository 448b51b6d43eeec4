"""The jobs of a window: what runs, what waits, and how the last ones ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QObject, Signal

from clamp_desktop.ui import words
from clamp_desktop.ui.background.updating import Updater

if TYPE_CHECKING:
    from clamp_desktop.progress import Progress, Summary

_KEPT = 20


class State(StrEnum):
    """How a job stands."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"
    DONE = "done"
    FAILED = "failed"


@dataclass(slots=True, eq=False)
class Job:
    """One run through the folders, or something else that takes its time, which has a ``title``.

    Attributes:
        progress: the last that was heard, while it runs.
        summary, said, trouble: how it ended.
        ended: when.
        why: it rests, where that was not the user's wish: a sentence.
        rest, end: have something with a title pause or go on, and stop.
    """

    title: str = ""
    rest: Callable[[bool], None] | None = None
    end: Callable[[], None] | None = None
    state: State = State.WAITING
    progress: Progress | None = None
    summary: Summary | None = None
    said: str = ""
    trouble: str = ""
    ended: QDateTime | None = None
    why: str = ""

    @property
    def over(self) -> bool:
        """Whether it has ended."""
        return self.state in (State.DONE, State.FAILED)


class Activity(QObject):
    """``changed``: the list is another; ``advanced``: only the progress is."""

    changed = Signal()
    advanced = Signal()

    def __init__(self, updater: Updater, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.jobs: list[Job] = []  # the newest last
        self._updater = updater
        updater.began.connect(self._begin)
        updater.progressed.connect(self._advance)
        updater.finished.connect(self._finish)
        updater.failed.connect(self._fail)

    @property
    def running(self) -> Job | None:
        """The run that is at work: runs do not overlap."""
        return next((job for job in self.jobs if not job.over and not job.title), None)

    def pause(self, paused: bool, job: Job | None = None) -> None:
        """Let a job rest, or go on; without one, the run."""
        job = job or self.running
        if job is None or job.over or job.state == State.STOPPING:
            return
        (job.rest or self._updater.pause)(paused)
        job.state = State.PAUSED if paused else State.RUNNING
        if not paused:
            job.why = ""
        self.changed.emit()

    def stop(self, job: Job | None = None) -> None:
        """End a job; without one, the run and what waits for it. What was done stays."""
        if job is not None and job.end is not None:
            job.state = State.STOPPING  # first: it may end at once
            job.end()
        else:
            self._updater.cancel()
            for one in self.jobs:
                if not one.over and not one.title:
                    one.state = State.STOPPING
        self.changed.emit()

    def show_paused(self, job: Job, paused: bool) -> None:
        """It rests, or goes on, since somebody wanted that elsewhere."""
        if job.over:
            return
        state = State.PAUSED if paused else State.RUNNING
        if job.state != state:
            job.state = state
            self.changed.emit()

    # --- what is no run through the folders ---

    def add(self, job: Job) -> None:
        """Something with a title has begun."""
        job.state = State.RUNNING
        self.jobs.append(job)
        self.changed.emit()

    def advance(self, job: Job, progress: Progress) -> None:
        """How far it is."""
        job.progress = progress
        self.advanced.emit()

    def close(self, job: Job, said: str = "", trouble: str = "") -> None:
        """It has ended; with nothing said it leaves no line. Of several with one title the last stays."""
        if job not in self.jobs:
            return
        job.state, job.said, job.trouble = State.FAILED if trouble else State.DONE, said, trouble
        job.ended = QDateTime.currentDateTime()
        old = [one for one in self.jobs if one.over and one.title == job.title and one is not job]
        for one in [*old, *([] if said or trouble else [job])]:
            self.jobs.remove(one)
        self.changed.emit()

    # --- runs ---

    def _begin(self) -> None:
        self.jobs.append(Job(state=State.WAITING if self.running else State.RUNNING))
        self.changed.emit()

    def _advance(self, progress: Progress) -> None:
        job = self.running
        if job is not None:
            job.progress = progress
            if job.state == State.WAITING:
                job.state = State.RUNNING
                self.changed.emit()
            self.advanced.emit()

    def _finish(self, summary: Summary) -> None:
        self._end(State.DONE, summary=summary)

    def _fail(self, error: Exception) -> None:
        self._end(State.FAILED, trouble=words.trouble(error))

    def _end(self, state: State, summary: Summary | None = None, trouble: str = "") -> None:
        job = self.running
        if job is None:
            return
        job.state, job.summary, job.trouble = state, summary, trouble
        job.ended = QDateTime.currentDateTime()
        if (following := self.running) is not None and following.state == State.WAITING:
            following.state = State.RUNNING
        over = [one for one in self.jobs if one.over]
        # A look that found nothing is worth a line only until the next.
        idle = [one for one in over if one.summary is not None and not words.is_news(one.summary)]
        for old in {*idle[:-1], *over[:-_KEPT]}:
            self.jobs.remove(old)
        self.changed.emit()
