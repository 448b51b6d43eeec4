"""What runs inside a child process: settle down, build the handler, answer until the pipe closes."""

from __future__ import annotations

import faulthandler
import importlib
import multiprocessing
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any, TextIO

from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.workers import limits

Handler = Callable[[Any], object]
_GRACE = 10.0  # seconds by which the child outlives its time limit when nobody is left to end it


@dataclass(frozen=True, slots=True)
class Orders:
    """What a child is told at its birth; see ``kinds.Kind``."""

    handler: str
    options: Mapping[str, object]
    memory: int | None
    nice: int
    threads: int | None


@dataclass(frozen=True, slots=True)
class Ready:
    """The handler is built."""


@dataclass(frozen=True, slots=True)
class Done:
    """A request was answered."""

    answer: object


@dataclass(frozen=True, slots=True)
class Failed:
    """The handler raised.

    Attributes:
        reason: words for the user, where the exception had some.
        out_of_memory: the child ends after this, since what a failed allocation left behind is unknown.
    """

    reason: str | None
    detail: str = field(repr=False, default="")
    out_of_memory: bool = False


def main(connection: Connection, orders: Orders) -> None:
    """Serve until the other end of ``connection`` is closed, or the parent is gone."""
    silence = _settle(orders)
    try:
        handle = _build(orders)
    except Exception as error:
        connection.send(_failure(error))
        _leave()
        return
    if orders.memory is not None:
        limits.limit_memory(orders.memory)
    try:
        connection.send(Ready())
        while True:
            request, limit = connection.recv()
            # A C library in an endless loop holds Python's lock; this watchdog does not need it.
            faulthandler.dump_traceback_later(limit + _GRACE, exit=True, file=silence)
            reply = _answer(handle, request)
            faulthandler.cancel_dump_traceback_later()
            _send(connection, reply)
            if isinstance(reply, Failed) and reply.out_of_memory:
                break
    except (EOFError, OSError):
        pass  # the parent closed the pipe: the ordinary end
    _leave()


def _settle(orders: Orders) -> TextIO:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limits.die_with_parent()
    threading.Thread(target=_follow_parent, name="follow parent", daemon=True).start()
    limits.step_back(orders.nice)
    if orders.threads is not None:
        for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
            os.environ[name] = str(orders.threads)
    # C libraries write to the terminal as they please, and a windowed program may have none.
    silence = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open as long as the process
    for number in (1, 2):
        os.dup2(silence.fileno(), number)
    sys.stdout = sys.stderr = silence
    return silence


def _follow_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _build(orders: Orders) -> Handler:
    module, _, function = orders.handler.partition(":")
    make: Callable[[Mapping[str, object]], Handler] = getattr(importlib.import_module(module), function)
    return make(orders.options)


def _answer(handle: Handler, request: object) -> Done | Failed:
    try:
        return Done(handle(request))
    except Exception as error:
        return _failure(error)


def _failure(error: Exception) -> Failed:
    if isinstance(error, MemoryError):
        return Failed(None, "MemoryError", out_of_memory=True)
    lines = "".join(traceback.format_exception(error))
    if isinstance(error, UnreadableError):
        return Failed(str(error), error.detail or lines)
    return Failed(str(error) if isinstance(error, CheckpointError) else None, lines)


def _send(connection: Connection, reply: Done | Failed) -> None:
    try:
        connection.send(reply)
    except OSError:
        raise
    except Exception as error:  # an answer that cannot be pickled
        connection.send(_failure(error))


def _leave() -> None:
    """End at once: nothing here is worth the teardown of C libraries, some of which crash in it."""
    os._exit(0)
