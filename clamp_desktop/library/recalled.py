"""What was looked up a moment ago: whoever types a search asks for all but its last word again.

Kept for as long as pieces and their tags stay as they are: that is all that searches look at.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from clamp_desktop.library.columns import Ids
from clamp_desktop.library.library import Library

T = TypeVar("T", bound="Ids | Mapping[str, Ids]")
Value = TypeVar("Value")
_MOST = 4_000_000  # numbers, 8 bytes each
_LOOKED_AT = ("pieces", "tags")


def recalled(library: Library, key: Hashable, look_up: Callable[[], T]) -> T:
    """The ids that ``look_up`` gave for the key the last time; asked for anew once the library changed."""
    state = library.counted(*_LOOKED_AT)
    known = library.kept.get("recalled")
    if not isinstance(known, _Kept) or known.state != state:
        known = library.kept["recalled"] = _Kept(state)
    return known.get(key, look_up)


def remembered(library: Library, name: str, look_up: Callable[[], Value]) -> Value:
    """The same for something large that there is one of, and that only depends on pieces."""
    state = library.counted("pieces")
    known = library.kept.get(name)
    if isinstance(known, _One) and known.state == state:
        found: Value = known.value
        return found
    value = look_up()
    library.kept[name] = _One(state, value)
    return value


@dataclass(frozen=True, slots=True)
class _One:
    state: tuple[int, ...]
    value: Any


class _Kept:
    """The latest answers of one state of the library, as many as there is room for."""

    def __init__(self, state: tuple[int, ...]) -> None:
        self.state = state
        self._answers: OrderedDict[Hashable, Any] = OrderedDict()
        self._room = _MOST

    def get(self, key: Hashable, look_up: Callable[[], T]) -> T:
        found: T | None = self._answers.get(key)
        if found is None:
            found = self._answers[key] = look_up()
            self._room -= _size(found)
            while self._room < 0 and len(self._answers) > 1:
                self._room += _size(self._answers.popitem(last=False)[1])
        self._answers.move_to_end(key)
        return found


def _size(answer: Ids | Mapping[str, Ids]) -> int:
    return sum(map(len, answer.values())) if isinstance(answer, Mapping) else len(answer)
