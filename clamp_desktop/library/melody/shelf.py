"""All tunes of a library in memory, one behind the other, as arrays that can be looked through at once."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clamp_desktop.library.library import Library
from clamp_desktop.music.melody_lines import END, VERSION, Steps, Times

Ints = npt.NDArray[np.int64]

PADDING = 80
"""Ends of lines behind the last tune, so that nobody looks past the array; longer than any melody."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The tunes.

    Attributes:
        newest: the last row that is in it.
        contents: rows of contents, in the order in which their notes stand.
        starts: where the notes of each content begin; one more at the end.
        steps, times: of all notes, see ``music.melody_lines``; ``PADDING`` ends behind them.
    """

    newest: int
    contents: Ints
    starts: Ints
    steps: Steps
    times: Times

    @property
    def count(self) -> int:
        """How many notes there are."""
        return int(self.starts[-1])


_shared: OrderedDict[tuple[str, int], Shelf] = OrderedDict()  # by library and how often something went away
_lock = threading.Lock()
_LIBRARIES = 2  # whose tunes are kept in memory


def shelf(library: Library) -> Shelf:
    """The tunes as far as they are traced; what is new since the last call is added.

    All connections to a library share them, for they may take a few hundred megabytes.
    """
    removed = int(library.value("SELECT value FROM counters WHERE name = 'melodies_removed'") or 0)
    newest = library.value("SELECT max(id) FROM melodies") or 0
    key = (str(library.path), removed)
    with _lock:
        found = _shared.pop(key, None) or _empty()
        if newest > found.newest:
            found = _grown(library, found)
        for old in [one for one in _shared if one[0] == key[0]]:
            del _shared[old]
        _shared[key] = found
        while len(_shared) > _LIBRARIES:
            _shared.popitem(last=False)
    return found


def _empty() -> Shelf:
    ends = np.full(PADDING, END, np.int8)
    return Shelf(0, np.zeros(0, np.int64), np.zeros(1, np.int64), ends, np.zeros(PADDING, np.uint8))


def _grown(library: Library, before: Shelf) -> Shelf:
    rows = library.query(
        "SELECT id, content_id, steps, times FROM melodies WHERE id > ? AND version = ? ORDER BY id",
        [before.newest, VERSION],
    )
    if not rows:
        return before
    sizes = np.fromiter((len(steps) for _, _, steps, _ in rows), np.int64, len(rows))
    count = before.count
    steps = np.concatenate(
        (before.steps[:count], np.frombuffer(b"".join(row[2] for row in rows), np.int8),
         np.full(PADDING, END, np.int8))
    )  # fmt: skip
    times = np.concatenate(
        (before.times[:count], np.frombuffer(b"".join(row[3] for row in rows), np.uint8),
         np.zeros(PADDING, np.uint8))
    )  # fmt: skip
    return Shelf(
        int(rows[-1][0]),
        np.append(before.contents, [row[1] for row in rows]).astype(np.int64),
        np.append(before.starts, count + np.cumsum(sizes)).astype(np.int64),
        steps,
        times,
    )
