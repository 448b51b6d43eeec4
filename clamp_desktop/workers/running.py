"""One child process, seen from the parent: start it, ask it, end it."""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import sys
import threading
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from types import ModuleType

from clamp_desktop.workers import child
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.kinds import Kind

START_LIMIT = 180.0  # seconds; importing torch from a cold, slow disk can take most of a minute
_WATCH = 0.25  # seconds between two looks at the memory of a busy child
_PARTING = 0.5  # seconds that an idle child gets to end by itself
_GONE = 5.0  # seconds until a killed process must have ended

_context = multiprocessing.get_context("spawn")
_spawning = threading.Lock()


class ChildEndedError(Exception):
    """The child died or was killed, so that the request may be tried again in a new one."""

    def __init__(self, reason: str, detail: str, *, startup: bool = False) -> None:
        super().__init__(reason)
        self.detail = detail
        self.startup = startup


class RunningChild:
    """A child process of one kind. One thread asks; ``kill`` may be called from any."""

    def __init__(self, kind: Kind) -> None:
        """Start the process without waiting for it. Raises ``OSError`` where the system refuses."""
        self._kind = kind
        self._busy = True
        self._doomed = False
        self._connection, self._process = _spawn(kind)
        self.pid = self._process.pid or 0

    def wait_ready(self) -> None:
        """Wait until the child can be asked. Raises ``ChildEndedError``, or ``WorkerError`` if it refuses."""
        try:
            reply = self._receive(START_LIMIT)
        except ChildEndedError as error:
            raise ChildEndedError(
                self._kind.cannot_start(), f"{error} {error.detail}", startup=True
            ) from None
        if isinstance(reply, child.Failed):
            raise WorkerError(reply.reason or self._kind.cannot_start(), reply.detail, startup=True)
        self._busy = False

    def ask(self, request: object, timeout: float) -> object:
        """Send a request and wait for the answer.

        Raises ``ChildEndedError`` when the child ends or is ended over it, ``WorkerError`` when its handler
        raises, and whatever pickling the request raises.
        """
        self._busy = True
        if self._doomed:
            self._process.kill()
        try:
            self._connection.send((request, timeout))
        except OSError:
            raise self._ended() from None
        reply = self._receive(timeout)
        if isinstance(reply, child.Failed) and reply.out_of_memory:
            self._process.kill()  # it ends by itself; nothing may be asked of it until then
            self._process.join(_GONE)
            raise WorkerError(self._kind.too_large(), reply.detail)
        self._busy = False
        if isinstance(reply, child.Failed):
            raise WorkerError(reply.reason or self._kind.failed(), reply.detail)
        assert isinstance(reply, child.Done)
        return reply.answer

    @property
    def usable(self) -> bool:
        """Whether the process lives and has not grown so far that a fresh one would do better."""
        limit = self._kind.memory
        return self._process.is_alive() and (limit is None or self._resident() < limit // 2)

    def kill(self) -> None:
        """End the process at once if it is or goes to work; an idle one is left to ``end``."""
        self._doomed = True
        if self._busy:
            with contextlib.suppress(ValueError):  # ``end`` was faster
                self._process.kill()

    def end(self) -> None:
        """End the process, gently if it is idle, and wait until it is gone."""
        self._connection.close()
        if not self._busy:
            self._process.join(_PARTING)
        if self._exit_code() is None:
            self._process.kill()
            self._process.join(_GONE)
        if self._exit_code() is not None:
            self._process.close()

    def _receive(self, timeout: float) -> object:
        deadline = time.monotonic() + timeout
        try:
            while not self._connection.poll(min(_WATCH, max(0.0, deadline - time.monotonic()))):
                if time.monotonic() >= deadline:
                    self._process.kill()
                    raise ChildEndedError(self._kind.too_slow(timeout), "Time limit.")
                if self._kind.memory is not None and self._resident() > self._kind.memory:
                    self._process.kill()
                    raise ChildEndedError(self._kind.too_large(), "Memory limit.")
            return self._connection.recv()
        except (EOFError, OSError):
            raise self._ended() from None

    def _resident(self) -> int:
        import psutil  # not needed on the way to the first window

        try:
            return int(psutil.Process(self.pid).memory_info().rss)
        except psutil.Error:
            return 0  # it has just ended; the pipe will say so

    def _ended(self) -> ChildEndedError:
        self._process.join(_GONE)
        return ChildEndedError(self._kind.died(), describe_exit(self._exit_code()))

    def _exit_code(self) -> int | None:
        # Another thread that starts a process may reap this one too; it then holds the code for a moment.
        with _spawning:
            return self._process.exitcode


def describe_exit(code: int | None) -> str:
    """``"Ended by SIGSEGV."`` or ``"Exit code 3."``"""
    if code is None:
        return "It did not end."
    if code < 0:
        try:
            return f"Ended by {signal.Signals(-code).name}."
        except ValueError:
            return f"Ended by signal {-code}."
    return f"Exit code {code:#x}." if code > 255 else f"Exit code {code}."


def _spawn(kind: Kind) -> tuple[Connection, SpawnProcess]:
    orders = child.Orders(kind.handler, dict(kind.options), kind.memory, kind.nice, kind.threads)
    ours, theirs = _context.Pipe()
    process = _context.Process(
        target=child.main, args=(theirs, orders), name=f"clamp {kind.name}", daemon=True
    )
    try:
        with _spawning, _no_main_module():
            _leave_interrupts_to_the_parent()
            process.start()
    except BaseException:
        ours.close()
        raise
    finally:
        theirs.close()
    return ours, process


def _leave_interrupts_to_the_parent() -> None:
    """A blocked signal stays blocked in the child, so Ctrl+C cannot hit it before it has set itself up."""
    if sys.platform != "win32":
        from multiprocessing import resource_tracker

        resource_tracker.ensure_running()  # starting it unblocks SIGINT, so it must run before
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})


@contextlib.contextmanager
def _no_main_module() -> Iterator[None]:
    """Hide ``__main__`` from multiprocessing, which would run it again in the child.

    The child needs nothing of it, and it may be a console script, a test runner, or typed at a prompt.
    """
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main
