"""A handler with bad manners, for children in tests, and the request that tells it what to do."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.workers.messages import Request


@dataclass(frozen=True)
class Do(Request[Any]):
    """Ask for one of the functions below by name."""

    what: str
    value: Any = None
    urgent: bool = False  # type: ignore[misc]


def make(options: Mapping[str, object]) -> Callable[[Do], object]:
    """A handler that does what the request names."""
    if options.get("refuse"):
        raise UnreadableError("The model file is damaged.", "header")
    if options.get("die"):
        os._exit(3)
    return lambda request: globals()[request.what](request.value)


def echo(value: object) -> object:
    return value


def pid(_: object) -> int:
    return os.getpid()


def sleep(seconds: float) -> str:
    time.sleep(seconds)
    return "awake"


def sleep_until(marker: Path) -> str:
    """Sleep until somebody makes the file."""
    while not marker.exists():
        time.sleep(0.02)
    return "awake"


def sleep_long(marker: Path) -> None:
    """Sleep, and tell by a file that holds this process's id."""
    marker.write_text(str(os.getpid()))
    time.sleep(60)


def spin(_: object) -> object:
    """Never come back, and hold Python's lock meanwhile, as a C library may."""
    return re.match(r"(a+)+$", "a" * 80 + "b")


def end_by(number: int) -> None:
    os.kill(os.getpid(), number)
    time.sleep(60)


def leave(code: int) -> None:
    os._exit(code)


def end_once(marker: Path) -> str:
    if marker.exists():
        return "second try"
    marker.touch()
    os._exit(1)


def fail(words: str) -> None:
    raise ValueError(words)


def refuse(words: str) -> None:
    raise UnreadableError(words, "byte 12")


def unpicklable(_: object) -> object:
    return lambda: None


def allocate(step: int) -> None:
    held = []
    while True:
        held.append(b"x" * step)


def grow(size: int) -> int:
    globals()["held"] = b"x" * size
    return os.getpid()


def modules(names: list[str]) -> list[str]:
    return [name for name in names if name in sys.modules]


def noise(text: str) -> None:
    print(text)
    print(text, file=sys.stderr)
    os.write(1, text.encode())
    os.write(2, text.encode())


def state(_: object) -> dict[str, object]:
    return {
        "nice": os.nice(0) if hasattr(os, "nice") else None,
        "threads": os.environ.get("OMP_NUM_THREADS"),
        "ignores Ctrl+C": signal.getsignal(signal.SIGINT) == signal.SIG_IGN,
    }
