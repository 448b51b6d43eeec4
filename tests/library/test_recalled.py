"""Ids that are kept for the next search, as long as the library stays as it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from clamp_desktop.library import recalled as module
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import tag_tree
from clamp_desktop.library.recalled import recalled


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
    with Library.open(tmp_path) as library:
        assert look(library, asked, "a") == look(library, asked, "a") == [0, 1, 2]
        look(library, asked, "b")
        assert asked == ["a", "b"]
        with Library.open(tmp_path) as other:
            tag_tree.make(other, "wedding")
        look(library, asked, "a")
        assert asked == ["a", "b", "a"]


def test_the_oldest_go_when_there_is_no_room(
    tmp_path: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_MOST", 10)
    with Library.open(tmp_path) as library:
        for key in ("a", "b", "a", "c", "a", "b"):
            look(library, asked, key, 4)
    assert asked == ["a", "b", "c", "b"]
