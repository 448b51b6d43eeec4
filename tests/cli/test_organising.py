"""Tags, collections, saved searches, typed filters and undo without a window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clamp_desktop.cli import main

Ask = Callable[..., Any]


@pytest.fixture
def library(music: Path, tmp_path: Path, ask: Ask) -> Path:
    folder = tmp_path / "library"
    ask("scan", music, "--library", folder, "--json")
    return folder


def run(library: Path, *arguments: object) -> int:
    return main([str(one) for one in (*arguments, "--library", library)])


def test_typed_filters_narrow_a_search(
    library: Path, music: Path, ask: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    ask("tag", "dance/irish", music / "Gates.ABC", "--library", library, "--json")
    for text, titles in {
        "tag:dance": {"The Green Gate", "The Red Gate"},
        "tag:dance metre:6/8": {"The Green Gate"},
        "key:Gm": {"Valse des feuilles"},
        "-is:untagged title:green,valse": {"The Green Gate"},
        "format:midi": {"scale"},
        "gate metre:4/4": {"The Red Gate"},
        "is:duplicate": set(),
    }.items():
        # "--": a filter may begin with a minus
        found = ask("search", "--library", library, "--json", "--", text)
        assert {hit["title"] for hit in found} == titles, text
    assert run(library, "search", "tmpo:>100") == 1
    assert "did you mean “tempo:”" in capsys.readouterr().err


def test_tags_are_a_tree_and_changes_are_taken_back(
    library: Path, music: Path, ask: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    ask("tag", "dance/jig", music / "Gates.ABC", "--library", library, "--json")
    assert run(library, "tags", "rename", "dance", "Tanz") == 0
    assert run(library, "tags", "colour", "tanz", "#2f5d8c") == 0
    assert "  jig  2" in capsys.readouterr().out
    tags = {one["name"]: one for one in ask("--library", library, "tags", "--json")}
    assert (tags["Tanz"]["total"], tags["Tanz"]["pieces"], tags["Tanz"]["colour"]) == (2, 0, "#2f5d8c")
    assert set(tags) == {"Tanz", "Tanz/jig"}
    assert run(library, "tags", "merge", "none", "Tanz") == 1
    assert "no tag “none”" in capsys.readouterr().err
    assert run(library, "undo") == run(library, "undo") == run(library, "redo") == 0
    assert "Made again: Renamed the tag “dance” to “Tanz”" in capsys.readouterr().out
    assert run(library, "history") == 0
    assert "undone" in capsys.readouterr().out
    history = ask("history", "--library", library, "--json")
    assert [one["undone"] for one in history] == [True, False, False]
    for _ in range(2):
        assert run(library, "undo") == 0
    assert run(library, "undo") == 1
    assert run(library, "tags", "list") == 0
    assert "no tags yet" in capsys.readouterr().out


def test_collections_and_saved_searches(
    library: Path, music: Path, ask: Ask, capsys: pytest.CaptureFixture[str]
) -> None:
    waltz, book = music / "waltz.abc", music / "Gates.ABC"
    assert run(library, "collections", "make", "Concert", waltz, "--set-list") == 0
    assert run(library, "collections", "add", "concert", book) == 0
    assert run(library, "collections", "save", "Gates", "title:gate") == 0
    assert "title:gate" in capsys.readouterr().out
    shown = ask("collections", "show", "Concert", "--library", library, "--json")
    assert [one["title"] for one in shown] == ["Valse des feuilles", "The Green Gate", "The Red Gate"]
    shown = ask("--library", library, "collections", "--json", "show", "gates")
    assert {one["title"] for one in shown} == {"The Green Gate", "The Red Gate"}
    assert run(library, "collections", "take-out", "Concert", waltz) == 0
    assert run(library, "collections", "rename", "Concert", "Easter") == 0
    assert run(library, "collections", "rename", "Gates", "All gates") == 0
    capsys.readouterr()
    listed = {one["name"]: one for one in ask("--library", library, "collections", "--json")}
    assert (listed["Easter"]["pieces"], listed["Easter"]["kind"]) == (2, "set list")
    assert (listed["All gates"]["pieces"], listed["All gates"]["kind"]) == (2, "search")
    assert run(library, "collections", "delete", "Easter") == 0
    assert run(library, "collections", "delete", "All gates") == 0
    assert run(library, "collections", "show", "Easter") == 1
    assert "no collection “Easter”" in capsys.readouterr().err


def test_editing(library: Path, music: Path, ask: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        run(
            library, "edit", music / "waltz.abc", "--title", "Herbst", "--rating", 4, "--note", "bring pencil"
        )
        == 0
    )
    assert run(library, "edit", music / "Gates.ABC", "--titles", "{n}. {title}") == 0
    assert "2. The Red Gate" in capsys.readouterr().out
    [hit] = ask("search", "rating:>=4 note:pencil", "--library", library, "--json")
    assert hit["title"] == "Herbst"
    assert run(library, "edit", music / "waltz.abc", "--titles", "{x}") == 1
    assert "{title}" in capsys.readouterr().err


def test_like_a_piece_but_different(library: Path, music: Path, ask: Ask) -> None:
    hits = ask("similar", music / "waltz.abc", "--but", "faster, not sad", "--library", library, "--json")
    assert {hit["title"] for hit in hits} == {"The Green Gate", "The Red Gate", "scale"}
    assert all(hit["why"] for hit in hits)
    fast = [hit for hit in hits if "faster" in {one["matched"] for one in hit["why"]}]
    assert hits[0] in fast
