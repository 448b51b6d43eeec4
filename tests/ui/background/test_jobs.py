"""Questions to a desk: which are skipped, which answers come too late."""

from __future__ import annotations

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
