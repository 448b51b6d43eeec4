"""What a child process puts on itself: memory, priority, and an end when its parent ends."""

from __future__ import annotations

import contextlib
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1  # from Linux's sys/prctl.h


def limit_memory(size: int) -> None:
    """Let allocations fail beyond ``size`` bytes of private memory.

    Linux only: RLIMIT_DATA counts what a process allocates and not, as RLIMIT_AS would, what it maps. macOS
    does not enforce either and Windows has neither; there the parent watches the resident size.
    """
    if sys.platform == "linux":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        wanted = size if hard == resource.RLIM_INFINITY else min(size, hard)
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))


def step_back(nice: int) -> None:
    """Give way to other programs by ``nice`` steps, where the system knows them."""
    if nice and sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.nice(nice)


def die_with_parent() -> None:
    """Ask Linux to end this process when the thread that started it ends, even in the middle of C code."""
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
