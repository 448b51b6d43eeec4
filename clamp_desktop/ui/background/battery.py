"""On battery a long run rests until the computer is plugged in, or until the user does not want to wait."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from clamp_desktop import power
from clamp_desktop.ui.background.activity import Activity, Job, State
from clamp_desktop.ui.background.updating import Updater
from clamp_desktop.ui.settings.preferences import Preferences

if TYPE_CHECKING:
    from clamp_desktop.progress import Progress

_EVERY = 15.0  # seconds between two looks
_LONG = 60.0  # seconds; what takes less is not worth waiting for a socket


class Battery(QObject):
    """Looks at the battery while a run goes on, in a thread of its own.

    Only what takes longer than a minute rests: a few new files are read at once wherever one is. ``rested``
    carries why, as a sentence. Whoever lets a run go on by hand is not asked again until all runs have ended.
    """

    rested = Signal(str)
    _looked = Signal(object)

    def __init__(
        self, updater: Updater, activity: Activity, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._updater = updater
        self._activity = activity
        self._preferences = preferences
        self._on_battery: bool | None = None
        self._left: float | None = None  # seconds that the run at hand still takes
        self._job: Job | None = None  # the one that rests for the battery's sake
        self._anyway = False
        self._end = threading.Event()
        self._thread: threading.Thread | None = None
        self._looked.connect(self._take, Qt.ConnectionType.QueuedConnection)
        updater.began.connect(self._begin)
        updater.progressed.connect(self._advance)
        updater.finished.connect(self._finish)
        updater.failed.connect(self._finish)
        activity.changed.connect(self._follow)
        preferences.changed.connect(self._switch)

    def go_on(self) -> None:
        """The user does not want to wait."""
        if self._job is not None:
            self._activity.pause(False, self._job)

    def close(self) -> None:
        """Look no more. Any thread may call it."""
        self._end.set()
        if self._thread is not None:
            self._thread.join(2.0)  # a look that takes longer finds nobody who wants to know

    @property
    def _wanted(self) -> bool:
        return self._preferences.now.rests_on_battery

    def _begin(self) -> None:
        looking = self._thread is not None and self._thread.is_alive() and not self._end.is_set()
        if looking or not self._wanted:
            return
        self._on_battery = None
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch, args=(self._end,), name="battery", daemon=True)
        self._thread.start()

    def _watch(self, end: threading.Event) -> None:
        """In the thread."""
        while not end.is_set():
            found = power.on_battery()
            if end.is_set():
                return
            try:
                self._looked.emit(found)
            except RuntimeError:  # the window has gone meanwhile
                return
            end.wait(_EVERY)

    def _take(self, on_battery: bool | None) -> None:
        self._on_battery = on_battery
        self._consider()

    def _advance(self, progress: Progress) -> None:
        self._left = progress.eta
        self._consider()

    def _switch(self, name: str) -> None:
        if name != "rests_on_battery":
            return
        if self._updater.busy:
            self._begin()
        self._consider()

    def _consider(self) -> None:
        """Let the run rest, or go on."""
        resting, run = self._job, self._activity.running
        saving = self._wanted and self._on_battery is True
        if resting is not None:
            if saving:
                self.rested.emit(resting.why)  # again: what was on its way may have been shown since
            else:
                self._job = None
                self._activity.pause(False, resting)
            return
        long = self._left is not None and self._left > _LONG
        if saving and long and not self._anyway and run is not None and run.state == State.RUNNING:
            self._job = run
            run.why = self.tr("On battery: waits until the computer is plugged in")
            self._activity.pause(True, run)
            self.rested.emit(run.why)

    def _follow(self) -> None:
        """Whether the user has let it go on, or stopped it, by hand."""
        job = self._job
        if job is not None and job.state != State.PAUSED:
            self._job = None
            self._anyway = job.state == State.RUNNING  # else it has ended, and another may follow

    def _finish(self, _: object) -> None:
        self._left = None
        if not self._updater.busy:
            self._anyway = False
            self._end.set()
