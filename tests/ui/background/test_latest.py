"""Of several questions only the last is answered, whatever the order in which answers come."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clamp_desktop.ui.background.jobs import Desk, Office
from clamp_desktop.ui.background.latest import Latest
from tests.ui.conftest import hire


@pytest.fixture
def desk(qapp: object, tmp_path: Path) -> Iterator[Desk]:
    office = Office(tmp_path / "library", hire)
    made = Desk(office, "asked")
    made.start()
    yield made
    made.stop()
    assert made.join(10)
    office.close()


def test_only_the_last_is_answered(desk: Desk, qtbot: QtBot) -> None:
    latest, told = Latest(desk, "tale"), list[str]()
    futures = [Future[str]() for _ in range(3)]
    asked: list[int] = []

    def begin(number: int) -> Future[str]:
        asked.append(number)
        return futures[number]

    for number in range(3):
        latest.ask(
            lambda _, number=number: begin(number), told.append, lambda error: told.append(repr(error))
        )
        if number < 2:
            qtbot.waitUntil(lambda number=number: number in asked)
    qtbot.waitUntil(lambda: asked == [0, 1, 2])
    for future, words in zip(reversed(futures), ("last", "second", "first"), strict=True):
        if not future.cancelled():
            future.set_result(words)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(50)
    assert told == ["last"]


def test_what_goes_wrong_is_told_once_and_not_to_those_who_left(desk: Desk, qtbot: QtBot) -> None:
    latest, told = Latest(desk, "tale"), list[str]()

    def fail(_: object) -> Future[str]:
        raise ValueError("no such piece")

    latest.ask(fail, told.append, lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: told == ["no such piece"])
    broken = Future[str]()
    latest.ask(lambda _: broken, told.append, lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: latest._pending is broken)
    broken.set_exception(ValueError("it broke"))
    qtbot.waitUntil(lambda: told == ["no such piece", "it broke"])
    left = Future[str]()
    latest.ask(lambda _: left, told.append, lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: latest._pending is left)
    latest.forget()
    assert left.cancelled()
    qtbot.wait(50)
    assert told == ["no such piece", "it broke"]
