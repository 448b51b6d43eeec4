"""The tunes that run through a piece: its top line, and those of each part, as steps from note to note.

Steps in semitones are the same in every key, so whoever looks for a tune need not know in which key it is.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from clamp_desktop.music.features.vector import stretches
from clamp_desktop.music.model_notes import PlayedPart, read_model_text
from clamp_desktop.music.text_times import Moments, TextTimes

VERSION: Final = 1
"""Changes whenever the same text gives other lines."""

END: Final = -128
"""The step behind the last note of a line; no other step is as large."""

LONG: Final = 255
"""The time until the next note, where it is at least as long or there is none."""

FINE: Final = 12
"""Units of time in a quarter note."""

LARGEST_STEP: Final = 100
_POLYPHONIC = 0.2  # share of moments with several notes from which a part has a lower line, too
_SAME = 1 / 24  # quarters; what begins as close together begins together

Steps = npt.NDArray[np.int8]
Times = npt.NDArray[np.uint8]
Table = npt.NDArray[np.float64]  # onset, duration, pitch, part


@dataclass(frozen=True, slots=True)
class Lines:
    """The tunes of one piece, one behind the other.

    Attributes:
        lengths: notes of each.
        steps: int8, for each note the semitones to the next; ``END`` behind the last one of a line.
        times: uint8, for each note the time until the next, in twelfths of a quarter.
        places: packed, see ``unpack``: when each note begins, and where the model's stretches do.
    """

    lengths: tuple[int, ...]
    steps: bytes
    times: bytes
    places: bytes


def trace(text: str) -> Lines:
    """The tunes of a model text (interleaved ABC or MTF); without notes there are none."""
    played = read_model_text(text)
    pitched = [part for part in played.parts if not part.drums]
    whole = np.concatenate([_table(part, number) for number, part in enumerate(pitched)] or [_NOTHING])
    found = _several(whole, len(pitched))
    if not found:
        return Lines((), b"", b"", b"")
    edges = np.array([edge for start, stop, _ in stretches(played) for edge in (start, stop)])
    onsets = np.concatenate([*(line[:, 0] for line in found), edges])
    return Lines(
        tuple(len(line) for line in found),
        b"".join(_steps(line).tobytes() for line in found),
        b"".join(_times(line).tobytes() for line in found),
        _pack(TextTimes.of(played).moments(onsets)),
    )


def unpack(places: bytes) -> Moments:
    """When the notes of ``Lines`` begin, in their order; then start and end of each of ``features.windows``.

    Raises:
        ValueError: the bytes are damaged.
    """
    try:
        table = np.frombuffer(zlib.decompress(places[1:]), "<i4").reshape(4, -1).cumsum(axis=1)
    except zlib.error as error:
        raise ValueError("These places are damaged.") from error
    return Moments(table[0] / 48.0, table[1], table[2], table[3] / 1000.0, places[:1] == b"\1")


def _pack(moments: Moments) -> bytes:
    """Differences from note to note are small numbers, which take little room."""
    rows = (
        np.round(moments.quarters * 48), moments.bars, moments.order, np.round(moments.seconds * 1000),
    )  # fmt: skip
    table = np.clip(np.stack(rows), -(2**30), 2**30).astype("<i4")
    steps = np.diff(table, axis=1, prepend=np.zeros((4, 1), "<i4")).astype("<i4")
    return bytes([moments.pickup]) + zlib.compress(steps.tobytes(), 6)


_NOTHING: Final = np.zeros((0, 4))


def _table(part: PlayedPart, number: int) -> Table:
    rows = [(note.onset, note.duration, note.pitch, number) for note in part.notes if note.duration > 0]
    return np.array(rows, np.float64).reshape(-1, 4)


def _several(whole: Table, parts: int) -> list[Table]:
    """The top line of all, then of each part, and the lower line of parts that have one; each once."""
    if len(whole) < 2:
        return []
    candidates = [_outer(whole, 1)]
    for number in range(parts):
        part = whole[whole[:, 3] == number]
        if len(part) < 2:
            continue
        top = _outer(part, 1)
        candidates.append(top)
        if len(part) - len(top) > _POLYPHONIC * len(part):
            candidates.append(_outer(part, -1))
    seen: set[bytes] = set()
    found = []
    for line in candidates:
        identity = np.ascontiguousarray(line[:, (0, 2)]).tobytes()
        if len(line) > 1 and identity not in seen:
            seen.add(identity)
            found.append(line)
    return found


def _outer(table: Table, sign: int) -> Table:
    """The highest notes (``sign`` 1) or the lowest (-1), one at a time; none that a held one covers."""
    begins = np.round(table[:, 0] / _SAME).astype(np.int64)
    order = np.lexsort((sign * table[:, 2], begins))
    last = np.flatnonzero(np.diff(begins[order], append=np.iinfo(np.int64).max))
    chosen = order[last]
    kept: list[int] = []
    until, held = -np.inf, 0.0
    rows: Sequence[Sequence[float]] = table[chosen].tolist()
    for place, (onset, duration, pitch, _) in zip(chosen.tolist(), rows, strict=True):
        if sign * pitch >= held or onset >= until - 0.05:
            kept.append(place)
            until, held = onset + duration, sign * pitch
    return table[kept]


def _steps(line: Table) -> Steps:
    steps = np.clip(np.diff(line[:, 2]), -LARGEST_STEP, LARGEST_STEP)
    return np.append(steps, END).astype(np.int8)


def _times(line: Table) -> Times:
    return np.append(np.clip(np.round(np.diff(line[:, 0]) * FINE), 0, LONG), LONG).astype(np.uint8)
