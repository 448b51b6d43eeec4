"""Workers: requests go in, futures come back, and whatever happens to the child costs one item."""

from __future__ import annotations

import atexit
import contextlib
import logging
import threading
import weakref
from concurrent.futures import Future, InvalidStateError
from typing import TypeVar

from clamp_desktop.workers.closing import Closing
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.jobs import Job, JobQueue
from clamp_desktop.workers.kinds import Kind
from clamp_desktop.workers.messages import Request
from clamp_desktop.workers.running import ChildEndedError, RunningChild

__all__ = ["Worker", "WorkerError"]

log = logging.getLogger(__name__)
Answer = TypeVar("Answer")
_TRIES = 2


class Worker(Closing):
    """One child process, or several that share a queue, started when there is work.

    Safe to use from any thread. Each process is fed by a thread of its own, which starts it, restarts it
    after a crash or a time limit, and ends it.
    """

    def __init__(self, kind: Kind, processes: int = 1) -> None:
        self.kind = kind
        self._queue = JobQueue()
        self._runners: list[_Runner] = []
        self._processes = processes
        self._lock = threading.Lock()
        self._farewell = "The program is closing."
        _living.add(self)

    def submit(self, request: Request[Answer], timeout: float | None = None) -> Future[Answer]:
        """Ask, and get a future of the answer; cancelling it before its turn takes the request back.

        The future raises ``WorkerError`` when the handler failed, or when the child ended twice over this
        request: by a crash, by memory, or after ``timeout`` seconds (by default those of the kind). Raises
        ``RuntimeError`` when the worker is closed, ``WorkerError`` where that had a reason.
        """
        limit = self.kind.timeout if timeout is None else timeout
        future, unattended = self._queue.put(request, limit, request.urgent)
        if unattended:
            self._add_runner()
        return future

    def start(self) -> None:
        """Start one child ahead of the first request, without waiting for it."""
        self._add_runner(first_only=True, warm=True)

    @property
    def pids(self) -> tuple[int, ...]:
        """Process ids of the children that run now."""
        return tuple(pid for runner in self._runners if (pid := runner.pid))

    def close(self, why: str = "") -> None:
        """End the children at once. Requests that wait are cancelled; those at work fail.

        ``why``: a sentence for those who may ask somebody else; all requests fail with it, later ones too.
        """
        self._farewell = why or self._farewell
        self._queue.close(WorkerError(why) if why else None)
        with self._lock:
            runners, self._processes = list(self._runners), 0
        for runner in runners:
            runner.stop(self._farewell)
        for runner in runners:
            if runner is not threading.current_thread():
                runner.join()

    def _add_runner(self, first_only: bool = False, warm: bool = False) -> None:
        with self._lock:
            if len(self._runners) < (min(1, self._processes) if first_only else self._processes):
                runner = _Runner(self.kind, self._queue, warm)
                self._runners.append(runner)
                runner.start()


class _Runner(threading.Thread):
    """Takes jobs from a queue and has a child of its own do them."""

    def __init__(self, kind: Kind, queue: JobQueue, warm: bool) -> None:
        super().__init__(name=f"{kind.name} runner", daemon=True)
        self._kind = kind
        self._queue = queue
        self._warm = warm
        self._child: RunningChild | None = None
        self._closing = threading.Event()
        self._farewell = ""

    @property
    def pid(self) -> int:
        child = self._child
        return child.pid if child is not None else 0

    def stop(self, why: str) -> None:
        """Have the thread end soon; a child at work is killed, and its request fails with ``why``."""
        self._farewell = why
        self._closing.set()
        child = self._child
        if child is not None:
            child.kill()

    def run(self) -> None:
        if self._warm:
            with contextlib.suppress(ChildEndedError, WorkerError):  # the first request will meet it and tell
                self._ready_child()
        while True:
            try:
                job = self._queue.take(self._kind.idle if self._child is not None else None)
            except TimeoutError:
                self._drop()
                continue
            if job is None:
                break
            if job.future.set_running_or_notify_cancel():
                self._serve(job)
        self._drop()

    def _serve(self, job: Job) -> None:
        failure: Exception | None = None
        for _ in range(_TRIES):
            if self._closing.is_set():
                break
            try:
                answer = self._ready_child().ask(job.request, job.timeout)
            except ChildEndedError as error:
                self._drop()
                if not self._closing.is_set():
                    log.info("%s: %s %s", self._kind.name, error, error.detail)
                    failure = WorkerError(str(error), error.detail, startup=error.startup)
            except WorkerError as error:
                failure = error
                break
            except Exception as error:  # the request cannot be pickled: the caller's mistake, not the child's
                failure = error
                break
            else:
                job.future.set_result(answer)
                return
        with contextlib.suppress(InvalidStateError):
            job.future.set_exception(failure or WorkerError(self._farewell))

    def _ready_child(self) -> RunningChild:
        if self._child is not None and not self._child.usable:
            self._drop()
        if self._child is None:
            try:
                self._child = RunningChild(self._kind)
            except OSError as error:
                raise WorkerError(self._kind.cannot_start(), str(error), startup=True) from error
            if self._closing.is_set():
                self._child.kill()
            try:
                self._child.wait_ready()
            except WorkerError:
                self._drop()
                raise
        return self._child

    def _drop(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()


_living: weakref.WeakSet[Worker] = weakref.WeakSet()


def _close_all() -> None:
    for worker in list(_living):
        worker.close()


# Registered after multiprocessing's own hook, so it runs first: otherwise that one would end the children
# and a runner would start new ones.
atexit.register(_close_all)
