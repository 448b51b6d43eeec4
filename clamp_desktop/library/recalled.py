"""Ids that were looked up a moment ago: whoever types a search asks for all but its last word again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable

import numpy as np
import numpy.typing as npt

from clamp_desktop.library.library import Library

Ids = npt.NDArray[np.int64]
_MOST = 4_000_000  # numbers, 8 bytes each


def recalled(library: Library, key: Hashable, look_up: Callable[[], Ids]) -> Ids:
    """What ``look_up`` gave for the key the last time; asked for again once the library has changed."""
    state = library.state()
    known = library.kept.get("recalled")
    if not isinstance(known, _Kept) or known.state != state:
        known = library.kept["recalled"] = _Kept(state)
    return known.get(key, look_up)


class _Kept:
    """The latest answers of one state of the library, as many as there is room for."""

    def __init__(self, state: tuple[int, int]) -> None:
        self.state = state
        self._answers: OrderedDict[Hashable, Ids] = OrderedDict()
        self._room = _MOST

    def get(self, key: Hashable, look_up: Callable[[], Ids]) -> Ids:
        found = self._answers.get(key)
        if found is None:
            found = self._answers[key] = look_up()
            self._room -= len(found)
            while self._room < 0 and len(self._answers) > 1:
                self._room += len(self._answers.popitem(last=False)[1])
        self._answers.move_to_end(key)
        return found
