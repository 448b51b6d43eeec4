"""Measures how long the window's thread was away from its event loop."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QTimer


class Watchdog:
    """``with Watchdog() as dog: …`` in a test that keeps the event loop running.

    Time that the thread waited for a processor, because others on the computer were busy, is not counted
    where the system tells it (Linux): that is no fault of the program.

    Attributes:
        longest: seconds of the longest turn of the loop.
        busiest: seconds of processor time that one turn took of this thread at most. Unlike ``longest`` it
            does not grow where other threads and programs are slow: what calls of the window themselves cost.
        turns: how many there were.
    """

    def __init__(self) -> None:
        self.longest = 0.0
        self.busiest = 0.0
        self.turns = 0
        self._schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._timer = QTimer()
        self._timer.setInterval(2)  # milliseconds; a timer without any would leave other threads no time
        self._timer.timeout.connect(self._tick)
        self._last = self._now()
        self._used = time.thread_time()

    def _now(self) -> float:
        """A clock that stands still while the thread waits for a processor."""
        try:
            waited = int(self._schedule.read_text().split()[1]) / 1e9
        except (OSError, IndexError, ValueError):
            waited = 0.0
        return time.perf_counter() - waited

    def _tick(self) -> None:
        now = self._now()
        self.longest = max(self.longest, now - self._last)
        self.busiest = max(self.busiest, time.thread_time() - self._used)
        self.turns += 1
        self._last = self._now()
        self._used = time.thread_time()

    def __enter__(self) -> Self:
        self._last = self._now()
        self._used = time.thread_time()
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._tick()
        self._timer.stop()
