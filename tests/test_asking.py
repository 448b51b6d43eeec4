"""Typed searches as the window asks them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clamp_desktop import asking
from clamp_desktop.librarian import Librarian
from tests.library import filled
from tests.ui.conftest import hire
from tests.ui.embedder import DIMENSION


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Librarian(tmp_path, crew=hire()) as librarian:
        info = librarian.model_info()
        filled.fill(librarian.library, 300, DIMENSION)
        with librarian.library.write() as connection:
            connection.execute("UPDATE models SET name = ?", [info.id])
        librarian.crew.close()
    return tmp_path


@pytest.fixture
def librarian(folder: Path) -> Iterator[Librarian]:
    with hire() as crew, Librarian(folder, crew=crew) as opened:
        yield opened


def test_nothing_is_looked_for_that_nobody_waits_for(librarian: Librarian) -> None:
    asked: list[bool] = []

    def wanted(answer: bool) -> bool:
        asked.append(answer)
        return answer

    whole = asking.ask(librarian, "sad waltz", wanted=lambda: wanted(True))
    assert whole.hits
    assert not whole.given_up
    given_up = asking.ask(librarian, "sad waltz", wanted=lambda: wanted(False))
    assert given_up.given_up
    assert not given_up.hits
    assert asked == [True, False]
    assert not asking.ask(librarian, "tempo:>100", wanted=lambda: False).given_up  # that is quick
