"""The queue between those who ask and the processes that answer."""

from __future__ import annotations

import heapq
import itertools
import threading
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True, slots=True)
class Job:
    """A request on its way; jobs sort urgent first, then in the order of asking."""

    rank: int
    number: int
    request: object = field(compare=False)
    timeout: float = field(compare=False)
    future: Future[Any] = field(compare=False, default_factory=Future)


class JobQueue:
    """Jobs for one or several threads; safe to use from all of them."""

    def __init__(self) -> None:
        self._heap: list[Job] = []
        self._numbers = itertools.count()
        self._changed = threading.Condition()
        self._takers = 0
        self._closed = False
        self._why: Exception | None = None

    def put(self, request: object, timeout: float, urgent: bool) -> tuple[Future[Any], bool]:
        """Add a request; returns its future, and whether nobody waits to take it."""
        job = Job(0 if urgent else 1, next(self._numbers), request, timeout)
        with self._changed:
            if self._closed:
                raise self._why or RuntimeError("the worker is closed")
            heapq.heappush(self._heap, job)
            self._changed.notify()
            return job.future, len(self._heap) > self._takers

    def take(self, timeout: float | None = None) -> Job | None:
        """The next job, or ``None`` when the queue is closed. Raises ``TimeoutError``."""
        with self._changed:
            self._takers += 1
            try:
                if not self._changed.wait_for(lambda: self._heap or self._closed, timeout):
                    raise TimeoutError
            finally:
                self._takers -= 1
            return None if self._closed else heapq.heappop(self._heap)

    def close(self, why: Exception | None = None) -> None:
        """Wake every taker, accept nothing more; what was not taken is cancelled, or fails with ``why``."""
        with self._changed:
            self._closed, self._why = True, why
            left, self._heap = self._heap, []
            self._changed.notify_all()
        for job in left:
            if why is None:
                job.future.cancel()
            elif job.future.set_running_or_notify_cancel():
                job.future.set_exception(why)
