"""The map and the pictures of the cards among the jobs: how far they are, pause, stop."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from clamp_desktop.progress import CancelToken, Meter, Stage
from clamp_desktop.ui.background.activity import Activity, Job

if TYPE_CHECKING:
    from clamp_desktop.progress import Progress
    from clamp_desktop.ui.middle.thumbnails import Thumbnails

_WORTH_MS = 700  # what is done sooner is no job worth a line


class Brake(QObject):
    """Between a loop in a thread and the window: whether to wait, whether to stop, how far it is.

    ``progressed`` carries a ``Progress``, ``ended`` nothing.
    """

    progressed = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.token = CancelToken()
        self._going = threading.Event()
        self._going.set()

    def renew(self) -> CancelToken:
        """For the next loop."""
        self.token = CancelToken()
        self._going.set()
        return self.token

    def wait(self) -> None:
        """In the loop's thread: stay here as long as it is to rest."""
        self._going.wait()

    def rest(self, resting: bool) -> None:
        """Pause, or go on."""
        (self._going.clear if resting else self._going.set)()

    def stop(self) -> None:
        """Have the loop end."""
        self.token.cancel()
        self._going.set()


class MapJob(QObject):
    """Drawing the map, as a job."""

    def __init__(self, activity: Activity, brake: Brake) -> None:
        super().__init__(brake)
        self._activity = activity
        self._brake = brake
        self._job: Job | None = None
        brake.progressed.connect(self._advance)
        brake.ended.connect(self._end)

    def _advance(self, progress: Progress) -> None:
        if self._job is None:
            self._job = Job(self.tr("Drawing the map"), self._brake.rest, self._brake.stop)
            self._activity.add(self._job)
        self._activity.advance(self._job, progress)

    def _end(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            stopped = self._brake.token.cancelled
            said = self.tr("The map was stopped; it goes on when it is opened again.")
            self._activity.close(job, said if stopped else self.tr("The map is drawn."))


class PicturesJob(QObject):
    """Drawing first lines for cards, as a job while it takes its time. It leaves no line behind."""

    def __init__(self, activity: Activity, pictures: Thumbnails) -> None:
        super().__init__(pictures)
        self._activity = activity
        self._pictures = pictures
        self._job: Job | None = None
        self._meter: Meter | None = None
        self._worth = QTimer(self)
        self._worth.setSingleShot(True)
        self._worth.setInterval(_WORTH_MS)
        self._worth.timeout.connect(self._begin)
        pictures.waiting.connect(self._look)

    def _look(self, missing: int) -> None:
        if not missing:
            self._end()
            return
        if self._meter is None:
            self._meter = Meter(Stage.PICTURING, missing)
            self._worth.start()
        self._meter.total = max(self._meter.total, self._meter.done + missing)
        self._meter.done = self._meter.total - missing
        if self._job is not None:
            self._activity.advance(self._job, self._meter.progress())

    def _begin(self) -> None:
        if self._meter is not None:
            rest, end = self._pictures.rest, self._pictures.stop
            self._job = Job(self.tr("Drawing first lines"), rest, end, progress=self._meter.progress())
            self._activity.add(self._job)

    def _end(self) -> None:
        self._worth.stop()
        self._meter = None
        job, self._job = self._job, None
        if job is not None:
            self._activity.close(job)
