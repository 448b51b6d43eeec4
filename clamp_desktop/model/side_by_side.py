"""Batches side by side on a CPU, each computed by one thread of its own.

Threads that share every product meet at its end, some hundred times a batch, and where another program takes
a processor for a moment all wait for it. Threads that share nothing but the weights do not: on two
processors with other work on them 48 real pieces took 12 to 37 s so, and 24 to 58 s the other way.
"""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

import torch

Given = TypeVar("Given")
Found = TypeVar("Found")

_LEAST = 64
"""Items below which a thread of its own spends its time on fetching the weights."""

_WORTH_THREADS = 3_000_000_000
"""Products below which one thread does, in 25 ms at most. Several wait for each other, and long on a busy
computer: a query took a tower of the official size 18 ms by one thread, and 50 ms by two on a computer with
three times as much to do as it can; a piece of 30 patches 37 ms, and 680 ms by two."""


@contextmanager
def threads_for(products: int) -> Iterator[None]:
    """As many threads as so much work is worth, on a CPU."""
    usual = torch.get_num_threads()
    if products >= _WORTH_THREADS or usual == 1:
        yield
        return
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(usual)


def lanes_for(lengths: Sequence[int]) -> int:
    """How many threads should take batches of their own; 1 where all had better share each product.

    Args:
        lengths: of the segments. One long segment among a few short ones would keep the others waiting.
    """
    lanes = torch.get_num_threads()
    return lanes if sum(lengths) >= lanes * max(_LEAST, *lengths) else 1


def batches(lengths: Sequence[int], budget: int, lanes: int = 1) -> list[range]:
    """Neighbouring segments in batches of like size, as many as give each lane the same work.

    Args:
        lengths: of the segments.
        budget: items that a batch may hold; a segment that is longer is a batch by itself.
        lanes: that work side by side.
    """
    left = sum(lengths)
    # A batch may overshoot its share by half a segment.
    several = lanes * -(-left // (lanes * max(1, budget - max(lengths) // 2)))
    found, start, size = [], 0, 0
    for number, length in enumerate(lengths):
        share = left / several if lanes > 1 else budget
        if size and (size + length > budget or size + length / 2 > share):
            found.append(range(start, number))
            left, several = left - size, max(1, several - 1)
            start, size = number, 0
        size += length
    return [*found, range(start, len(lengths))]


def each(work: Callable[[Given], Found], given: Iterable[Given], lanes: int) -> Iterator[Found]:
    """What ``work`` makes of each, in order; with several lanes at the same time."""
    return map(work, given) if lanes == 1 else _pool(lanes).map(work, given)


@functools.cache
def _pool(lanes: int) -> ThreadPoolExecutor:
    pool = ThreadPoolExecutor(lanes, "lane")
    settled = threading.Barrier(lanes + 1)

    def settle() -> None:
        torch.get_num_threads()  # a thread takes over the common setting when it first looks at it: now
        torch.set_num_threads(1)
        settled.wait()

    for _ in range(lanes):
        pool.submit(settle)
    settled.wait()
    torch.set_num_threads(
        lanes
    )  # a part of the setting is shared by all threads, and the lanes have changed it
    return pool
