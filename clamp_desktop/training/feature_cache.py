"""The features of every piece of a cache, of stretches of it and of its twins, counted once.

``features.f16`` holds the rows one after the other, ``features.jsonl`` says what each is. Counting goes on
where it stopped.
"""

from __future__ import annotations

import json
import random
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from clamp_desktop.music.features.notes import Notes, prepare
from clamp_desktop.music.features.vector import SIZE, features_of
from clamp_desktop.music.model_notes import read_model_text
from clamp_desktop.training.corpus import Cache, CachedPiece
from clamp_desktop.training.twins import Twins

Rows = npt.NDArray[np.float16]
Counted = tuple[str, int, Rows, Rows]

_STRETCHES = 3
_BARS = (8, 16, 24, 32, 48)
_AT_ONCE = 512  # pieces


class FeatureCache:
    """What ``fill`` counted.

    Args:
        folder: the cache's.
    """

    def __init__(self, folder: Path) -> None:
        self._rows = np.fromfile(folder / "features.f16", np.float16).reshape(-1, SIZE)
        self._own: dict[tuple[str, int], list[int]] = {}
        self._twins: dict[tuple[str, int], list[int]] = defaultdict(list)
        for record in _records(folder):
            key = record["path"], record["number"]
            start, own, twins = record["start"], record["own"], record["twins"]
            self._own[key] = list(range(start, start + own))
            self._twins[key] = list(range(start + own, start + own + twins))

    def has(self, piece: CachedPiece) -> bool:
        """Whether its features were counted."""
        return (piece.path, piece.number) in self._own

    def own(self, piece: CachedPiece) -> Rows:
        """float16 [1 + stretches, SIZE]: the whole piece first."""
        return self._rows[self._own[piece.path, piece.number]]

    def twins(self, piece: CachedPiece) -> Rows:
        """float16 [twins, SIZE]; it may have none."""
        return self._rows[self._twins[piece.path, piece.number]]


def fill(cache: Cache, folder: Path, processes: int = 1) -> None:
    """Count what is not counted yet."""
    known = {(record["path"], record["number"]) for record in _records(folder)}
    twins = Twins(folder)
    wanted = [piece for piece in cache.pieces if (piece.path, piece.number) not in known]
    with (
        (folder / "features.f16").open("ab") as rows,
        (folder / "features.jsonl").open("a") as records,
        ExitStack() as stack,
    ):
        counted: Callable[..., Iterator[Counted]] = map
        if processes > 1:
            pool = stack.enter_context(ProcessPoolExecutor(processes, get_context("spawn")))
            counted = partial(pool.map, chunksize=8)

        for first in range(0, len(wanted), _AT_ONCE):
            batch = wanted[first : first + _AT_ONCE]
            work = [(one.path, one.number, cache.text_of(one), twins.of(one)) for one in batch]
            for path, number, own, others in counted(_count, work):
                start = rows.tell() // (2 * SIZE)
                rows.write(own.tobytes() + others.tobytes())
                rows.flush()
                record = {
                    "path": path,
                    "number": number,
                    "start": start,
                    "own": len(own),
                    "twins": len(others),
                }
                records.write(json.dumps(record, ensure_ascii=False) + "\n")
            records.flush()
            sys.stderr.write(f"{first + len(batch)} of {len(wanted)}\n")


def _count(piece: tuple[str, int, str, list[str]]) -> Counted:
    path, number, text, twins = piece
    notes = prepare(read_model_text(text))
    own = [features_of(notes), *_stretches(notes, random.Random(f"{path}:{number}"))]
    others = [features_of(prepare(read_model_text(one))) for one in twins]
    return path, number, _packed(own), _packed(others)


def _stretches(notes: Notes, rng: random.Random) -> Iterator[npt.NDArray[np.float32]]:
    for _ in range(_STRETCHES):
        length = rng.choice(_BARS) * notes.bar
        if notes.length <= 1.2 * length:
            length = notes.length * rng.uniform(0.5, 0.9)
        start = rng.choice([0.0, rng.uniform(0.0, max(0.0, notes.length - length))])
        start -= start % notes.bar
        yield features_of(notes.stretch(start, start + length))


def _packed(rows: list[npt.NDArray[np.float32]]) -> Rows:
    return np.stack(rows).astype(np.float16) if rows else np.zeros((0, SIZE), np.float16)


def _records(folder: Path) -> Iterator[dict[str, Any]]:
    path = folder / "features.jsonl"
    if path.exists():
        with path.open(encoding="utf-8") as lines:
            yield from (json.loads(line) for line in lines if line.endswith("}\n"))
