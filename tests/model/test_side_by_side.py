"""Batches for several threads."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
import torch

from clamp_desktop.model.side_by_side import batches, each, lanes_for


@pytest.fixture(autouse=True)
def two_threads() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    assert torch.get_num_threads() == 2
    torch.set_num_threads(before)


def test_batches_keep_to_the_budget() -> None:
    assert batches([5, 4, 4, 3, 3, 3, 1], 8) == [range(0, 1), range(1, 3), range(3, 5), range(5, 7)]
    assert batches([50, 4], 8) == [range(0, 1), range(1, 2)]
    assert batches([1] * 9, 100) == [range(0, 9)]


@pytest.mark.parametrize("lanes", [2, 3, 4])
def test_lanes_get_like_batches(lanes: int) -> None:
    lengths = sorted((length % 97 + 1 for length in range(0, 7000, 13)), reverse=True)
    found = batches(lengths, 1024, lanes)
    assert [number for one in found for number in one] == list(range(len(lengths)))
    assert len(found) % lanes == 0
    sizes = [sum(lengths[number] for number in one) for one in found]
    assert max(sizes) <= 1024
    assert max(sizes) - min(sizes) <= 2 * max(lengths)


def test_little_work_and_uneven_work_is_shared_in_every_product() -> None:
    assert lanes_for([8]) == 1
    assert lanes_for([512]) == 1
    assert lanes_for([512, 30, 30]) == 1
    assert lanes_for([512, 512]) == 2
    assert lanes_for([40] * 4) == 2


def test_lanes_work_at_the_same_time_with_a_thread_each() -> None:
    meeting = threading.Barrier(2, timeout=20)

    def work(number: int) -> tuple[int, int]:
        meeting.wait()  # breaks unless two are here at once
        return number, torch.get_num_threads()

    assert list(each(work, range(4), 2)) == [(number, 1) for number in range(4)]


def test_one_lane_works_here() -> None:
    assert list(each(lambda _: threading.current_thread(), [0], 1)) == [threading.current_thread()]


def test_errors_come_through_in_their_turn() -> None:
    def work(number: int) -> int:
        if number == 1:
            raise MemoryError
        return number

    found = each(work, range(4), 2)
    assert next(found) == 0
    with pytest.raises(MemoryError):
        next(found)
