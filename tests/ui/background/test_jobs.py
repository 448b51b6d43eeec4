"""Questions to a desk: which are skipped, which answers come too late."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from clamp_desktop.ui.background.jobs import Desk, Office
from tests.ui.conftest import hire


@pytest.fixture
def asked(qtbot, tmp_path: Path) -> Iterator[Desk]:
    office = Office(tmp_path, hire)
    desk = Desk(office, "desk")
    desk.start()
    yield desk
    desk.stop()
    assert desk.join(10)
    office.close()


class Held:
    """A question that is at work until it is let go."""

    def __init__(self, answer: str) -> None:
        self.answer = answer
        self.begun, self.free = threading.Event(), threading.Event()

    def __call__(self, _: object) -> str:
        self.begun.set()
        assert self.free.wait(10)
        return self.answer


def test_another_question_makes_an_answer_late(qtbot, asked):
    found, first = [], Held("first")
    asked.ask(first, found.append, topic="list")
    assert first.begun.wait(10)
    asked.ask(lambda _: "skipped", found.append, topic="list")
    asked.ask(lambda _: "last", found.append, topic="list")
    first.free.set()
    qtbot.waitUntil(lambda: bool(found))
    assert found == ["last"]


def test_the_same_question_again_does_not(qtbot, asked):
    """Who asks with every change of the library would never get an answer while it changes."""
    found, first = [], Held("first")
    asked.ask(first, found.append, topic="list")
    assert first.begun.wait(10)
    asked.ask(lambda _: "skipped", found.append, topic="list", again=True)
    asked.ask(lambda _: "last", found.append, topic="list", again=True)
    first.free.set()
    qtbot.waitUntil(lambda: len(found) == 2)
    assert found == ["first", "last"]


def test_what_is_forgotten_comes_no_more(qtbot, asked):
    found, first = [], Held("first")
    asked.ask(first, found.append, topic="list")
    assert first.begun.wait(10)
    asked.ask(lambda _: "again", found.append, topic="list", again=True)
    asked.forget("list")
    first.free.set()
    asked.ask(lambda _: "other", found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert found == ["other"]


def test_products_of_the_window_take_one_thread(tmp_path: Path):
    """Asked in a process of its own, in which nobody has loaded NumPy before."""
    done = subprocess.run(
        [sys.executable, "-c", _THREADS, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        env={name: value for name, value in os.environ.items() if name != "OPENBLAS_NUM_THREADS"},
    )
    assert done.returncode == 0, done.stderr
    before, after = done.stdout.split()
    assert before == "False"
    assert after in ("1", "none")


_THREADS = """
import sys
from pathlib import Path
from clamp_desktop.ui.background.jobs import Office
print("numpy" in sys.modules)
office = Office(Path(sys.argv[1]))
office.librarian().close()
from threadpoolctl import threadpool_info
import numpy
found = [one["num_threads"] for one in threadpool_info() if one["internal_api"] == "openblas"]
print(max(found, default="none"))
office.close()
"""
