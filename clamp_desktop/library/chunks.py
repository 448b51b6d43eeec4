"""Long lists in pieces that one SQL statement may hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

# SQLite's own limit is 32,766 variables, 999 in builds made for small systems.
VARIABLES = 500


def chunks(items: Sequence[T], size: int = VARIABLES) -> Iterator[Sequence[T]]:
    """The items in their order, at most ``size`` at a time."""
    for start in range(0, len(items), size):
        yield items[start : start + size]


def marks(items: Sequence[object]) -> str:
    """As many question marks, for ``IN (…)``."""
    return ", ".join("?" * len(items))
