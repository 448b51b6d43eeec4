"""Very long scores are seen at once: their first page before the rest is laid out."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import Any

import pytest

from clamp_desktop.engraving.layout import Layout
from clamp_desktop.scores import Score
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import Request
from tests.engraving.long_score import long_score
from tests.ui.score.conftest import SHORT, Show

pytestmark = pytest.mark.keeps_children  # one engraver for the module; its fixture ends it

VERY_LONG = long_score(400)


@dataclass
class Late:
    """A copyist that answers when it is told to."""

    submit_now: Callable[[Request[Any]], Future[Any]]
    waiting: list[tuple[Request[Any], Future[Any]]] = field(default_factory=list)

    def submit(self, request: Request[Any]) -> Future[Any]:
        future: Future[Any] = Future()
        self.waiting.append((request, future))
        return future

    def answer(self) -> None:
        while self.waiting:
            request, future = self.waiting.pop(0)
            if future.set_running_or_notify_cancel():
                future.set_result(self.submit_now(request).result(60))


@pytest.fixture
def late(show: Show) -> Late:
    return Late(show.studio.crew.engraver.submit)


def long_one(show: Show, late: Late) -> Score:
    return Score(show.studio.crew.engraver, show.studio.score("").path, VERY_LONG, late)  # type: ignore[arg-type]


def test_only_unusual_lengths_are_long(show: Show) -> None:
    assert show.studio.score(VERY_LONG).long
    assert not show.studio.score(SHORT).long
    assert not Score(show.studio.crew.engraver, show.studio.score("").path, VERY_LONG).long


def test_the_first_page_is_there_before_the_rest(show: Show, late: Late) -> None:
    told = []
    show.view.turned.connect(lambda *now: told.append(now))
    show.view.show_score(long_one(show, late))
    show.wait()
    store = show.view.store
    assert store.edition is not None
    assert store.edition.beginning
    assert store.pages == 1
    assert told[-1] == (1, 0)  # how many there are, nobody knows
    store.want_times()
    assert len(late.waiting) == 1  # only the whole was asked for, once
    show.view.verticalScrollBar().setValue(200)
    before = show.picture()
    late.answer()
    show.bot.waitUntil(lambda: store.pages > 10, timeout=20_000)
    show.wait()
    assert show.view.verticalScrollBar().value() == 200
    assert show.picture() == before  # nothing moved
    assert told[-1] == (1, store.pages)
    show.view.go_to(store.pages)
    show.bot.waitUntil(lambda: bool(late.waiting))
    while not show.view.complete:
        late.answer()
        show.bot.wait(10)
    assert show.view.page >= store.pages - 1


def test_another_layout_meanwhile(show: Show, late: Late) -> None:
    show.view.show_score(long_one(show, late))
    show.wait()
    show.view.show_endless(True)
    show.wait()
    assert show.view.store.edition is not None
    assert show.view.store.edition.beginning
    late.answer()
    show.bot.waitUntil(lambda: show.view.store.pages > 1, timeout=20_000)
    assert show.view.store.edition.layout.endless
    assert not show.view.store.edition.beginning


def test_another_piece_does_not_wait_for_it(show: Show, late: Late) -> None:
    show.view.show_score(long_one(show, late))
    start = time.monotonic()
    show.show(SHORT)
    assert time.monotonic() - start < 5
    late.answer()
    show.bot.wait(50)
    assert show.view.store.pages == 1
    assert "A Long Walk" in show.view.store.page(1).svg  # type: ignore[union-attr]


def test_a_whole_that_cannot_be_drawn_is_told(show: Show, late: Late) -> None:
    show.view.show_score(long_one(show, late))
    show.wait()
    with show.bot.waitSignal(show.view.refused) as told:
        late.waiting.pop()[1].set_exception(WorkerError("Engraving took longer than 90 seconds."))
    assert "90 seconds" in str(told.args[0])


def test_the_real_copyist(show: Show) -> None:
    score = show.studio.score(VERY_LONG)
    first = score.beginning(Layout())
    show.view.show_score(score)
    show.bot.waitUntil(lambda: show.view.store.pages > 10, timeout=60_000)
    assert first.result(30).page == 1
    assert show.studio.crew.copyist.pids
