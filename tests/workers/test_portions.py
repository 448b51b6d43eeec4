"""Much work in portions."""

from __future__ import annotations

import threading
from concurrent.futures import CancelledError, Future
from pathlib import Path

import pytest

from clamp_desktop.workers.portions import joined, portions
from tests.workers.conftest import MakeWorker
from tests.workers.handlers import Do


def test_portions_keep_order_and_size() -> None:
    assert portions(["aa", "b", "cc", "ddddd", "e"], 3) == [["aa", "b"], ["cc"], ["ddddd"], ["e"]]
    assert portions(["", "", "a"], 3) == [["", "", "a"]]
    assert portions([]) == []


def test_results_come_together_in_order() -> None:
    parts: list[Future[list[int]]] = [Future(), Future()]
    whole = joined(parts)
    parts[1].set_result([3])
    assert not whole.done()
    parts[0].set_result([1, 2])
    assert whole.result(1) == [1, 2, 3]
    assert joined([]).result(1) == []


def test_a_failure_is_told_at_once_and_takes_the_rest_back() -> None:
    parts: list[Future[list[int]]] = [Future(), Future(), Future()]
    whole = joined(parts)
    parts[0].set_running_or_notify_cancel()
    parts[0].set_exception(ValueError("bad piece"))
    with pytest.raises(ValueError, match="bad piece"):
        whole.result(1)
    assert parts[1].cancelled() and parts[2].cancelled()


def test_cancelling_takes_back_what_has_not_begun() -> None:
    parts: list[Future[list[int]]] = [Future(), Future()]
    parts[0].set_running_or_notify_cancel()
    whole = joined(parts)
    assert whole.cancel()
    assert not parts[0].cancelled() and parts[1].cancelled()
    parts[0].set_result([1])  # nobody is surprised
    assert whole.cancelled()


def test_a_worker_that_closes_cancels_the_whole() -> None:
    parts: list[Future[list[int]]] = [Future(), Future()]
    whole = joined(parts)
    parts[1].cancel()
    with pytest.raises(CancelledError):
        whole.result(1)


def test_who_waits_comes_in_between(make_worker: MakeWorker, tmp_path: Path) -> None:
    worker, marker = make_worker(), tmp_path / "go on"
    order: list[str] = []
    done = threading.Event()

    def told(name: str) -> None:
        order.append(name)
        if len(order) == 3:
            done.set()

    parts = [worker.submit(Do("sleep_until", marker)), worker.submit(Do("echo", ["second"]))]
    whole = joined(parts)
    parts[1].add_done_callback(lambda _: told("second portion"))
    whole.add_done_callback(lambda _: told("whole"))
    worker.submit(Do("echo", "query", urgent=True)).add_done_callback(lambda _: told("query"))
    marker.touch()
    assert done.wait(20)
    assert order[0] == "query"
