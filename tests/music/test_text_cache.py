"""Texts on the disk: made once, made again when they are gone or broken, never too many."""

from __future__ import annotations

from pathlib import Path

import pytest

from clamp_desktop.music.text_cache import TextCache


def test_it_is_made_once_for_each_source_and_way_of_making(tmp_path: Path) -> None:
    cache, made = TextCache(tmp_path / "cache", 10_000), list[str]()

    def make(text: str) -> str:
        made.append(text)
        return text

    assert cache.text(1, b"one", lambda: make("Ünö")) == "Ünö"
    assert TextCache(tmp_path / "cache", 10_000).text(1, b"one", lambda: make("other")) == "Ünö"
    assert cache.text(1, b"two", lambda: make("duo")) == "duo"
    assert cache.text(2, b"one", lambda: make("new")) == "new"
    assert made == ["Ünö", "duo", "new"]
    for file in (tmp_path / "cache").iterdir():
        file.write_bytes(b"broken")
    assert cache.text(1, b"one", lambda: make("again")) == "again"


def test_where_nothing_can_be_written_it_is_made_each_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    cache = TextCache(tmp_path / "file", 10_000)
    assert [cache.text(1, b"one", lambda: "made") for _ in range(2)] == ["made", "made"]


def test_what_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    def refuse() -> str:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        TextCache(tmp_path / "cache", 10_000).text(1, b"one", refuse)
    assert not (tmp_path / "cache").exists()


def test_it_does_not_grow_for_ever(tmp_path: Path) -> None:
    cache = TextCache(tmp_path, 400, every=4)
    for number in range(41):
        cache.text(1, bytes([number]), lambda: "x")
    kept = list(tmp_path.iterdir())
    assert 400 // 9 - 4 <= sum(one.stat().st_size for one in kept) // 9 <= 400 // 9 + 4
