"""Words are tried out behind the window, one language after the other."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from clamp_desktop import asking
from clamp_desktop.ui.asking import practice
from clamp_desktop.ui.background.jobs import Desk, Office
from clamp_desktop.vocabulary import Vocabulary
from clamp_desktop.workers.errors import WorkerError
from tests.ui.conftest import hire


@pytest.fixture
def seeker(qtbot, tmp_path: Path, monkeypatch) -> Iterator[Desk]:
    monkeypatch.setattr(practice, "_FIRST_MS", 1)
    monkeypatch.setattr(practice, "_NEXT_MS", 1)
    office = Office(tmp_path, hire)
    desk = Desk(office, "seeker")
    desk.start()
    yield desk
    desk.stop()
    assert desk.join(10)
    office.close()


def test_every_language_has_its_turn_and_none_waits_for_the_model(qtbot, seeker, monkeypatch):
    tried, answers = [], []

    def practise(_, words):
        tried.append(words)
        answers.append(Future())
        return answers[-1]

    monkeypatch.setattr(asking, "practise", practise)
    mine = QObject()
    practice.Practice(seeker, mine).begin()
    expected = Vocabulary.load().examples()
    assert len(expected) == len(set(expected)) > 8
    for count in range(1, len(expected) + 1):
        qtbot.waitUntil(lambda count=count: len(tried) >= count, timeout=10_000)
        qtbot.wait(10)
        assert tried == expected[:count]  # the next one waits until the model has answered
        with qtbot.waitSignal(seeker._answered, raising=False, timeout=20):
            seeker.ask(lambda _: None)  # but nobody else does
        answers[-1].set_result([])


def test_without_a_model_it_ends_in_silence(qtbot, seeker, monkeypatch, caplog):
    tried = []

    def practise(_, words):
        tried.append(words)
        raise WorkerError("There is no model.")

    monkeypatch.setattr(asking, "practise", practise)
    mine = QObject()
    with qtbot.assertNotEmitted(seeker.trouble):
        practice.Practice(seeker, mine).begin()
        qtbot.waitUntil(lambda: bool(tried), timeout=10_000)
        qtbot.wait(30)
    assert len(tried) == 1


def test_the_model_and_this_process_hear_the_words(tmp_path: Path):
    from clamp_desktop.librarian import Librarian

    with hire() as crew, Librarian(tmp_path, crew=crew) as librarian:
        asking.warm_up(librarian)
        texts = Vocabulary.load().examples()
        for text in texts:
            assert asking.practise(librarian, text).result(20)
            assert Vocabulary.load().find(text, "en") or text == texts[-1]  # which is of no language
