"""A remedy for PySide6 6.12 under Python 3.11.

Its functions hand out ``None``, ``True`` and ``False`` without counting the reference, as is right from
Python 3.12 on, where these three are immortal. Before that the count runs down with every call, and after
some ten thousand calls Python ends with "deallocating None". Here they get more than a program can use up.
"""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 50


def make_immortal() -> None:
    """Give the three more references than can be lost; nothing to do from Python 3.12 on."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for singleton in (None, True, False):
        if sys.getrefcount(singleton) < _PLENTY // 2:
            # The count is the first field of every object; a release build has nothing before it.
            ctypes.c_ssize_t.from_address(id(singleton)).value += _PLENTY
