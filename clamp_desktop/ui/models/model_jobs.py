"""Models that are being got, among the jobs of a window: how far they are, pause, stop, how it ended."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clamp_desktop.hub.errors import UnverifiedError
from clamp_desktop.ui.background.activity import Activity, Job
from clamp_desktop.ui.models import words as model_words
from clamp_desktop.ui.models.runs import ModelRuns, Order

if TYPE_CHECKING:
    from clamp_desktop.progress import Progress


class ModelJobs(QObject):
    """A job for each. ``said`` carries a sentence about how one ended."""

    said = Signal(str)

    def __init__(self, activity: Activity, runs: ModelRuns, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._activity = activity
        self._runs = runs
        self._jobs: dict[str, Job] = {}
        self._orders: dict[str, Order] = {}
        for order in runs.orders:  # begun in a window that was here before this one
            self._begin(order.model.id)
            if runs.resting(order.model.id):
                self._activity.show_paused(self._jobs[order.model.id], True)
        runs.began.connect(self._begin)
        runs.progressed.connect(self._advance)
        runs.left_off.connect(self._leave_off)
        runs.ended.connect(self._end)

    def _begin(self, model_id: str) -> None:
        job = self._jobs.get(model_id)
        if job is not None:
            self._activity.show_paused(job, False)
            return
        self._orders[model_id] = next(one for one in self._runs.orders if one.model.id == model_id)
        job = Job(
            self.tr("Getting %1").replace("%1", self._orders[model_id].model.name),
            rest=lambda resting: (self._runs.rest if resting else self._runs.go_on)(model_id),
            end=lambda: self._runs.stop(model_id),
        )
        self._jobs[model_id] = job
        self._activity.add(job)

    def _advance(self, model_id: str, progress: Progress) -> None:
        job = self._jobs.get(model_id)
        if job is not None:
            named = dataclasses.replace(progress, current=self._orders[model_id].model.name)
            self._activity.advance(job, named)

    def _leave_off(self, model_id: str) -> None:
        job = self._jobs.get(model_id)
        if job is None:
            return
        if self._runs.resting(model_id):
            self._activity.show_paused(job, True)
            return
        del self._jobs[model_id]
        stopped = self.tr("%1 was stopped. What was fetched is kept; it goes on in Settings → Models.")
        self._activity.close(job, stopped.replace("%1", self._name(model_id)))

    def _end(self, model_id: str, error: Exception | None) -> None:
        job = self._jobs.pop(model_id, None)
        if job is None:
            return
        if error is None:
            here = self.tr("%1 is on this computer now. Settings → Models lets it answer.")
            said = here.replace("%1", self._name(model_id))
            self._activity.close(job, said)
        else:
            said = self._trouble(model_id, error)
            self._activity.close(job, trouble=said)
        self.said.emit(said)

    def _trouble(self, model_id: str, error: Exception) -> str:
        if isinstance(error, UnverifiedError):
            asked = self.tr("Settings → Models asks whether you trust the file of %1.")
            return asked.replace("%1", self._name(model_id))
        failed = self.tr("%1 could not be got: %2")
        return failed.replace("%1", self._name(model_id)).replace("%2", model_words.trouble(error))

    def _name(self, model_id: str) -> str:
        return self._orders[model_id].model.name
