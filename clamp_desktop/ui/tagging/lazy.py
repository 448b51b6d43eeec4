"""Long lists whose rows are fetched in chunks when they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

CHUNK = 100
_KEPT = 5_000  # rows; a screen shows about 30
_AT_ONCE = 3  # chunks asked for together: the last ones seen; what was scrolled past is not fetched

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Wanted(Generic[Key]):
    """Rows that came into sight: these keys, of this list."""

    listing: int
    keys: Sequence[Key]


class Fetched(QObject, Generic[Key, Value]):
    """What is known of the rows of a list. ``wanted`` carries a ``Wanted``; its rows go to ``supply``."""

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: OrderedDict[Key, Value] = OrderedDict()
        self._old: set[Key] = set()  # known, and perhaps not true any more
        self._keys: Sequence[Key] = ()
        self._listing = 0
        self._seen: OrderedDict[int, None] = OrderedDict()
        self._asked: set[Key] = set()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)

    def show(self, keys: Sequence[Key], changed: bool = False) -> None:
        """Another list. ``changed``: what is known may be old; it is shown until it is fetched again."""
        self._keys = keys
        self._listing += 1
        self._seen.clear()
        self._asked.clear()
        if changed:
            self._old = set(self._known)

    def at(self, row: int) -> Value | None:
        """What is known of a row; it is fetched otherwise."""
        key = self._keys[row]
        value = self._known.get(key)
        if (value is None or key in self._old) and key not in self._asked:
            chunk = row // CHUNK
            self._seen[chunk] = None
            self._seen.move_to_end(chunk)
            self._asking.start()
        return value

    def supply(self, wanted: Wanted[Key], found: Mapping[Key, Value]) -> bool:
        """The rows that were asked for; whether they are of this list still."""
        for key, value in found.items():
            self._known[key] = value
            self._known.move_to_end(key)
            self._old.discard(key)
        while len(self._known) > _KEPT:
            gone, _ = self._known.popitem(last=False)
            self._old.discard(gone)
        return wanted.listing == self._listing

    def _ask(self) -> None:
        for chunk in list(reversed(self._seen))[:_AT_ONCE]:
            keys = self._keys[chunk * CHUNK : (chunk + 1) * CHUNK]
            missing = [
                key for key in keys if (key not in self._known or key in self._old) and key not in self._asked
            ]
            if missing:
                self._asked.update(missing)
                self.wanted.emit(Wanted(self._listing, missing))
        self._seen.clear()
