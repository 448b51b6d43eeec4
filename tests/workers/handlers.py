"""Handlers with bad manners, for children in tests. A request is a tuple: what to do, and with what."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from clamp_desktop.music.piece import UnreadableError


def make(options: Mapping[str, object]) -> Callable[[tuple[str, object]], object]:
    """A handler that does what the request names."""
    if options.get("refuse"):
        raise UnreadableError("The model file is damaged.", "header")
    if options.get("die"):
        os._exit(3)
    return lambda request: globals()[f"_{request[0]}"](request[1])


def _echo(value: object) -> object:
    return value


def _sleep(seconds: float) -> str:
    time.sleep(seconds)
    return "awake"


def _die(number: int) -> None:
    os.kill(os.getpid(), number)
    time.sleep(60)


def _leave(code: int) -> None:
    os._exit(code)


def _die_once(marker: Path) -> str:
    if marker.exists():
        return "second try"
    marker.touch()
    os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    return "still here"


def _raise(words: str) -> None:
    raise ValueError(words)


def _unreadable(words: str) -> None:
    raise UnreadableError(words, "byte 12")


def _unpicklable(_: object) -> object:
    return lambda: None


def _allocate(step: int) -> None:
    held = []
    while True:
        held.append(bytearray(b"x") * step)


def _grow(size: int) -> str:
    globals()["_held"] = b"x" * size
    return "grown"


def _modules(names: list[str]) -> list[str]:
    return [name for name in names if name in sys.modules]


def _noise(text: str) -> str:
    print(text)
    print(text, file=sys.stderr)
    os.write(1, text.encode())
    os.write(2, text.encode())
    return "said"


def _state(_: object) -> dict[str, object]:
    return {
        "nice": os.nice(0) if hasattr(os, "nice") else 0,
        "threads": os.environ.get("OMP_NUM_THREADS"),
        "interrupt": signal.getsignal(signal.SIGINT) == signal.SIG_IGN,
        "parent": os.getppid(),
        "main": sorted(vars(sys.modules["__main__"])),
    }
