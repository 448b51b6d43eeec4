"""Numbers of many rows as arrays: SQLite writes them into one text, which is read at once.

A row at a time, a hundred thousand take five times as long, and hold up every other thread meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from clamp_desktop.library.library import Library

Ids = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


def integers(library: Library, column: str, rest: str, parameters: Sequence[Any] = ()) -> Ids:
    """A column of whole numbers, none of them NULL: int64 [rows], in the order in which SQLite finds them.

    Args:
        column: ``"p.id"``.
        rest: what stands behind it in the statement: ``"FROM pieces p WHERE p.mode = ?"``.
    """
    return several(library, [column], rest, parameters)[0]


def several(library: Library, columns: Sequence[str], rest: str, parameters: Sequence[Any] = ()) -> list[Ids]:
    """The same of several columns, row by row."""
    asked = ", ".join(f"group_concat({column})" for column in columns)
    (texts,) = library.query(f"SELECT {asked} {rest}", parameters)
    return [as_numbers(text) for text in texts]


def with_values(library: Library, ids: str, column: str, rest: str) -> tuple[Ids, Floats]:
    """Ids, and beside each a number, not NULL: int64 [rows], float64 [rows], to 15 digits."""
    ((ids_, values),) = library.query(f"SELECT group_concat({ids}), group_concat({column}) {rest}")
    found = np.fromstring(str(values), np.float64, sep=",") if values is not None else np.empty(0)
    return as_numbers(ids_), found


def as_numbers(text: str | int | None) -> Ids:
    """``"3,1,2"`` as int64 [3]; none of them for ``None``."""
    if text is None:
        return np.empty(0, np.int64)
    return np.fromstring(str(text), np.int64, sep=",")
