"""Ids that are kept for the next search, as long as the library stays as it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from clamp_desktop.library import recalled as module
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import tags
from clamp_desktop.library.recalled import recalled, remembered
from clamp_desktop.library.searching import searches
from tests.library import filled


@pytest.fixture
def asked() -> list[str]:
    """What was looked up."""
    return []


def look(library: Library, asked: list[str], key: str, count: int = 3) -> list[int]:
    def look_up() -> np.ndarray:
        asked.append(key)
        return np.arange(count)

    return recalled(library, key, look_up).tolist()


def test_the_same_is_looked_up_once_until_something_changes(tmp_path: Path, asked: list[str]) -> None:
    filled.make(tmp_path, 3)
    with Library.open(tmp_path) as library:
        assert look(library, asked, "a") == look(library, asked, "a") == [0, 1, 2]
        look(library, asked, "b")
        assert asked == ["a", "b"]
        with Library.open(tmp_path) as other:
            tags.add_tag(other, [1], "wedding")
        look(library, asked, "a")
        assert asked == ["a", "b", "a"]
        with library.write() as connection:
            connection.execute("UPDATE pieces SET mode = 'minor' WHERE id = 1")
        look(library, asked, "a")
        assert asked == ["a", "b", "a", "a"]


def test_a_search_that_is_kept_in_mind_changes_nothing(tmp_path: Path, asked: list[str]) -> None:
    """Else the first letter of the next one would find everything forgotten."""
    with Library.open(tmp_path) as library, Library.open(tmp_path) as other:
        look(library, asked, "a")
        searches.remember(other, "waltz")
        searches.remember(library, "reel")
        look(library, asked, "a")
    assert asked == ["a"]


def test_what_depends_on_pieces_alone_outlives_tags(tmp_path: Path, asked: list[str]) -> None:
    filled.make(tmp_path, 3)
    with Library.open(tmp_path) as library:

        def look_up() -> int:
            asked.append("count")
            return len(asked)

        def count() -> int:
            return remembered(library, "count", look_up)

        assert count() == 1
        tags.add_tag(library, [1], "wedding")
        assert count() == 1
        with library.write() as connection:
            connection.execute("UPDATE files SET removed = 1 WHERE id = 2")
        assert count() == 2


def test_answers_of_several_fields_count_as_much_as_they_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MOST", 10)
    looked: list[str] = []
    with Library.open(tmp_path) as library:

        def find(key: str) -> None:
            def look_up() -> dict[str, np.ndarray]:
                looked.append(key)
                return {"title": np.arange(3), "path": np.arange(3)}

            recalled(library, key, look_up)

        for key in ("a", "b", "a"):
            find(key)
    assert looked == ["a", "b", "a"]


def test_the_oldest_go_when_there_is_no_room(
    tmp_path: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MOST", 10)
    with Library.open(tmp_path) as library:
        for key in ("a", "b", "a", "c", "a", "b"):
            look(library, asked, key, 4)
    assert asked == ["a", "b", "c", "b"]
