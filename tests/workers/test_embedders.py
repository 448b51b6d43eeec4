"""The embedding processes: they give their memory back, and whoever waits for one that goes is told."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import psutil

from clamp_desktop.workers.embedders import Embedders
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.kinds import EMBEDDER
from clamp_desktop.workers.messages import DescribeModel, EmbedMusic, EmbedQueries, MeasureModel

TUNE = "X:1\nL:1/4\nM:3/4\nK:G\n[V:1]GABdcB|"


def until(true: Callable[[], object], seconds: float = 20) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def closed(embedders: Embedders) -> None:
    for worker in embedders.everybody:
        worker.close()


def test_an_idle_model_gives_its_memory_back_and_answers_again() -> None:
    embedders = Embedders(None, None, "cpu", 1, dataclasses.replace(EMBEDDER, idle=1.0))
    worker = embedders.of(None)
    try:
        first = worker.submit(EmbedMusic([TUNE])).result()
        (pid,) = worker.pids
        process = psutil.Process(pid)
        assert process.memory_info().rss > 100e6  # torch and the model
        until(lambda: not worker.pids)
        until(lambda: not process.is_running())
        again = worker.submit(EmbedMusic([TUNE])).result()
        assert worker.pids != (pid,)
        np.testing.assert_array_equal(first[0].unit, again[0].unit)
    finally:
        closed(embedders)


def test_it_measures_itself_and_says_what_it_runs_on() -> None:
    embedders = Embedders(None, None, "cpu", 1)
    worker = embedders.of(None)
    try:
        assert worker.submit(MeasureModel()).result() is None
        for _ in range(3):
            worker.submit(EmbedMusic([TUNE] * 6)).result()
        speed = worker.submit(MeasureModel()).result()
        assert speed is not None and 0 < speed.pieces < 1e6 and speed.pieces == speed.segments
        info = worker.submit(DescribeModel()).result()
        assert info.device == "cpu: 1 thread" and not info.caution
    finally:
        closed(embedders)


def test_a_device_that_is_there_no_more_gives_way() -> None:
    """As when a graphics card was taken out, or the settings came from another computer."""
    embedders = Embedders(None, None, "xpu:7", 1)
    try:
        info = embedders.of(None).submit(DescribeModel()).result()
        assert info.caution.startswith("The device 'xpu:7' cannot be used: ")
        assert info.caution.endswith(". The model runs on the quickest there is instead.")
        assert embedders.of(None).submit(EmbedQueries(["waltz"])).result()
    finally:
        closed(embedders)


def test_whoever_waits_is_told_that_another_was_chosen(tmp_path: Path) -> None:
    kind = dataclasses.replace(EMBEDDER, handler="tests.workers.handlers:make", timeout=20)
    from tests.workers.handlers import Do

    embedders = Embedders(None, None, "cpu", 1, kind)
    worker = embedders.of(None)
    try:
        at_work, waiting = worker.submit(Do("sleep", 60)), worker.submit(Do("pid"))
        until(lambda: worker.pids and at_work.running())
        embedders.choose(None, "cpu", 2)
        for future in (at_work, waiting):
            error = future.exception(20)
            assert isinstance(error, WorkerError) and str(error).endswith("Ask again.")
        assert embedders.of(None) is not worker
    finally:
        closed(embedders)
