"""Workers: answers, failures that cost one item, limits, order, and the end."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError
from pathlib import Path

import psutil
import pytest

from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.process import Worker
from clamp_desktop.workers.running import RunningChild, describe_exit
from tests.workers.conftest import MakeWorker
from tests.workers.handlers import Do

WAIT = 30.0


def failure(worker: Worker, request: Do, timeout: float | None = None) -> WorkerError:
    error = worker.submit(request, timeout).exception(WAIT)
    assert isinstance(error, WorkerError)
    return error


def wait_until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + WAIT
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def wait_for_pid(worker: Worker) -> int:
    wait_until(lambda: worker.pids != ())
    return worker.pids[0]


class TestAnswers:
    def test_it_starts_with_the_first_request(self, worker: Worker) -> None:
        assert worker.pids == ()
        assert worker.submit(Do("pid")).result(WAIT) == worker.pids[0] != os.getpid()

    def test_one_child_answers_all_in_order(self, worker: Worker) -> None:
        futures = [worker.submit(Do("echo", number)) for number in range(50)]
        assert [future.result(WAIT) for future in futures] == list(range(50))
        assert len(worker.pids) == 1

    def test_large_messages_both_ways(self, worker: Worker) -> None:
        value = "x" * 5_000_000
        assert worker.submit(Do("echo", value)).result(WAIT) == value

    def test_start_ahead_of_the_first_request(self, worker: Worker) -> None:
        worker.start()
        pid = wait_for_pid(worker)
        assert worker.submit(Do("pid")).result(WAIT) == pid

    def test_the_child_knows_its_place(
        self, make_worker: MakeWorker, capfd: pytest.CaptureFixture[str]
    ) -> None:
        worker = make_worker(nice=5, threads=1)
        state = worker.submit(Do("state")).result(WAIT)
        assert state["threads"] == "1"
        assert state["ignores Ctrl+C"]
        if sys.platform != "win32":
            assert state["nice"] == min(19, os.nice(0) + 5)
        worker.submit(Do("noise", "hello")).result(WAIT)
        assert capfd.readouterr() == ("", "")

    def test_a_child_loads_no_window_and_no_model(self, worker: Worker) -> None:
        heavy = ["PySide6", "torch", "verovio", "music21", "mido", "symusic", "sqlite_utils"]
        assert worker.submit(Do("modules", heavy)).result(WAIT) == []


class TestFailures:
    def test_an_exception_is_told_and_not_tried_again(self, worker: Worker) -> None:
        pid = worker.submit(Do("pid")).result(WAIT)
        error = failure(worker, Do("fail", "no such bar"))
        assert str(error) == "The reader could not make sense of this file."
        assert "ValueError: no such bar" in error.detail
        assert worker.submit(Do("pid")).result(WAIT) == pid

    def test_words_meant_for_the_user_come_through(self, worker: Worker) -> None:
        error = failure(worker, Do("refuse", "The file ends in the middle of bar 12."))
        assert (str(error), error.detail) == ("The file ends in the middle of bar 12.", "byte 12")

    def test_a_crash_costs_one_item(self, worker: Worker) -> None:
        error = failure(worker, Do("leave", 3))
        assert str(error) == "The reader stopped unexpectedly on this file."
        assert error.detail == "Exit code 3."
        assert not error.startup
        assert worker.submit(Do("echo", "next")).result(WAIT) == "next"

    def test_a_request_is_tried_twice(self, worker: Worker, tmp_path: Path) -> None:
        assert worker.submit(Do("end_once", tmp_path / "marker")).result(WAIT) == "second try"

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
    def test_a_signal_is_named(self, worker: Worker) -> None:
        assert failure(worker, Do("end_by", int(signal.SIGSEGV))).detail == "Ended by SIGSEGV."

    @pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
    def test_killed_from_outside_in_the_middle_of_a_request(self, worker: Worker, tmp_path: Path) -> None:
        marker = tmp_path / "at work"
        future = worker.submit(Do("sleep_long", marker))
        waiting = worker.submit(Do("echo", "next"))
        for _ in range(2):
            wait_until(lambda: marker.exists() and marker.read_text() != "")
            pid = int(marker.read_text())
            marker.unlink()
            os.kill(pid, signal.SIGKILL)
        error = future.exception(WAIT)
        assert isinstance(error, WorkerError)
        assert error.detail == "Ended by SIGKILL."
        assert waiting.result(WAIT) == "next"

    def test_a_child_that_died_idle_costs_no_try(self, worker: Worker, tmp_path: Path) -> None:
        psutil.Process(worker.submit(Do("pid")).result(WAIT)).kill()
        time.sleep(0.1)
        assert worker.submit(Do("end_once", tmp_path / "marker")).result(WAIT) == "second try"

    def test_a_request_that_cannot_travel_is_the_callers_mistake(self, worker: Worker) -> None:
        assert isinstance(worker.submit(Do("echo", lambda: 0)).exception(WAIT), Exception)
        assert worker.submit(Do("echo", 1)).result(WAIT) == 1

    def test_an_answer_that_cannot_travel(self, worker: Worker) -> None:
        assert "pickle" in failure(worker, Do("unpicklable")).detail
        assert worker.submit(Do("echo", 1)).result(WAIT) == 1

    def test_a_handler_that_cannot_be_made_says_why(self, make_worker: MakeWorker) -> None:
        error = failure(make_worker(options={"refuse": True}), Do("echo"))
        assert (str(error), error.startup) == ("The model file is damaged.", True)

    def test_a_child_that_dies_at_its_start(self, make_worker: MakeWorker) -> None:
        error = failure(make_worker(options={"die": True}), Do("echo"))
        assert (str(error), error.startup) == ("The reader could not be started.", True)
        assert "Exit code 3." in error.detail

    def test_describe_exit(self) -> None:
        assert describe_exit(None) == "It did not end."
        assert describe_exit(1) == "Exit code 1."
        assert describe_exit(0xC0000005) == "Exit code 0xc0000005."


class TestLimits:
    def test_a_slow_request_is_stopped(self, worker: Worker) -> None:
        started = time.monotonic()
        error = failure(worker, Do("sleep", 60), timeout=0.3)
        assert str(error) == "Reading took longer than 0.3 seconds and was stopped."
        assert time.monotonic() - started < 5
        assert worker.submit(Do("echo", "next")).result(WAIT) == "next"

    def test_an_endless_loop_in_c_is_stopped(self, worker: Worker) -> None:
        assert "longer than" in str(failure(worker, Do("spin"), timeout=0.3))

    @pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits what a process allocates")
    def test_a_hungry_request_fails_and_the_next_one_works(self, worker: Worker) -> None:
        error = failure(worker, Do("allocate", 4_000_000))
        assert str(error) == "Reading this file takes more memory than is allowed."
        assert worker.submit(Do("echo", "next")).result(WAIT) == "next"

    def test_a_hungry_child_is_watched_from_outside(
        self, worker: Worker, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: set[int] = set()  # pids; a child that is only starting, however slowly, is not hungry
        ask = RunningChild.ask

        def note(child: RunningChild, request: object, timeout: float) -> object:
            asked.add(child.pid)
            return ask(child, request, timeout)

        monkeypatch.setattr(RunningChild, "ask", note)
        monkeypatch.setattr(RunningChild, "_resident", lambda child: 1 << 40 if child.pid in asked else 0)
        error = failure(worker, Do("sleep", 60))
        assert str(error) == "Reading this file takes more memory than is allowed."

    def test_a_child_that_has_grown_is_replaced(self, make_worker: MakeWorker) -> None:
        worker = make_worker(memory=400_000_000)
        assert worker.submit(Do("grow", 250_000_000)).result(WAIT) != worker.submit(Do("pid")).result(WAIT)

    def test_an_idle_child_is_let_go(self, make_worker: MakeWorker) -> None:
        worker = make_worker(idle=0.1)
        first = worker.submit(Do("pid")).result(WAIT)
        wait_until(lambda: not psutil.pid_exists(first))
        assert worker.pids == ()
        assert worker.submit(Do("pid")).result(WAIT) != first


class TestOrder:
    def test_urgent_requests_go_first(self, worker: Worker) -> None:
        done: list[str] = []
        busy = worker.submit(Do("sleep", 0.3))
        late = worker.submit(Do("echo", "ordinary"))
        soon = worker.submit(Do("echo", "urgent", urgent=True))
        for future in (late, soon):
            future.add_done_callback(lambda future: done.append(future.result()))
        busy.result(WAIT)
        late.result(WAIT)
        assert done == ["urgent", "ordinary"]

    def test_a_request_can_be_taken_back(self, worker: Worker) -> None:
        busy = worker.submit(Do("sleep", 0.2))
        assert worker.submit(Do("fail", "never")).cancel()
        assert worker.submit(Do("echo", 1)).result(WAIT) == 1
        assert busy.result(WAIT) == "awake"

    def test_a_slow_item_holds_up_nobody_else(self, make_worker: MakeWorker) -> None:
        worker = make_worker(processes=2)
        slow = worker.submit(Do("sleep", 60))
        others = [worker.submit(Do("echo", number)) for number in range(20)]
        assert [future.result(WAIT) for future in others] == list(range(20))
        assert not slow.done()
        assert len(worker.pids) == 2

    def test_no_more_children_than_there_is_work(self, make_worker: MakeWorker) -> None:
        worker = make_worker(processes=3)
        for number in range(5):
            assert worker.submit(Do("echo", number)).result(WAIT) == number
            time.sleep(0.02)
        assert len(worker.pids) == 1


class TestEnd:
    def test_close_ends_what_runs_and_takes_back_what_waits(self, worker: Worker) -> None:
        running = worker.submit(Do("sleep", 60))
        waiting = worker.submit(Do("echo", 1))
        pid = wait_for_pid(worker)
        while not running.running():
            time.sleep(0.01)
        started = time.monotonic()
        worker.close()
        assert time.monotonic() - started < 3
        assert str(running.exception(0)) == "The program is closing."
        with pytest.raises(CancelledError):
            waiting.result(0)
        assert not psutil.pid_exists(pid)
        with pytest.raises(RuntimeError, match="closed"):
            worker.submit(Do("echo", 1))

    def test_close_twice_and_before_any_work(self, make_worker: MakeWorker) -> None:
        with make_worker() as worker:
            worker.close()

    def test_close_from_the_callback_of_an_answer(self, worker: Worker) -> None:
        closed = threading.Event()

        def close(_: object) -> None:
            worker.close()
            closed.set()

        worker.submit(Do("sleep", 0.1)).add_done_callback(close)
        assert closed.wait(WAIT)

    def test_close_while_the_child_is_starting(self, worker: Worker) -> None:
        future = worker.submit(Do("echo", 1))
        worker.close()
        assert future.done()
