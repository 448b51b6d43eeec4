"""Memory that is no longer used goes back to the system, instead of waiting here for another use."""

from __future__ import annotations

import contextlib
import ctypes
import linecache
import sys

# From mallopt(3).
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_LARGE = 256 * 1024  # bytes: pictures, packed pages, messages of children
_ARENAS = 2  # glibc makes eight a core, and each keeps what its threads once needed


def be_thrifty() -> None:
    """Have what is large given back as soon as it is freed. To be called before threads begin."""
    for name, value in ((_TRIM_THRESHOLD, 4 * _LARGE), (_MMAP_THRESHOLD, _LARGE), (_ARENA_MAX, _ARENAS)):
        _call("mallopt", name, value)


def give_back() -> None:
    """Give back what was freed: of a drawing's many small parts glibc keeps every page."""
    _call("malloc_trim", 0)


def forget_sources() -> None:
    """Drop the lines of source files, some 15 MB.

    PySide looks into every module that is imported after it, and Python keeps what was looked at.
    """
    linecache.clearcache()


def _call(name: str, *numbers: int) -> None:
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):  # not glibc
            getattr(ctypes.CDLL(None), name)(*numbers)
