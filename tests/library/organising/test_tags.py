from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from filled import suggest

from clamp_desktop.library import operations
from clamp_desktop.library.catalogue import pieces
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import reviewing, tags
from clamp_desktop.library.searching.query import Query
from clamp_desktop.library.searching.search import search
from clamp_desktop.progress import Summary


@pytest.fixture
def three(library: Library, music: Path, update: Callable[[], Summary]) -> list[int]:
    for number in range(3):
        (music / f"{number}.abc").write_text(f"X:1\nT:Piece {number}\nN:music {number}\n")
    update()
    return pieces.ids(library)


def tagged(library: Library, name: str) -> list[int]:
    return pieces.ids(library, filters=Filters(tag=name))


def test_add_and_remove(library: Library, three: list[int]) -> None:
    tags.add_tag(library, three[:2], " Grade  1 ")
    tags.add_tag(library, [three[1], three[2], three[2]], "grade 1")  # the same tag
    assert [(tag.name, tag.pieces) for tag in tags.tags(library)] == [("Grade 1", 3)]
    assert tags.remove_tag(library, three[:1], "GRADE 1") is not None
    assert tagged(library, "grade 1") == three[1:]
    assert tags.remove_tag(library, three[:1], "grade 1") is None
    assert tags.remove_tag(library, three, "unknown") is None
    with pytest.raises(ValueError, match="name"):
        tags.add_tag(library, three, "  ")


def test_undo_and_redo_across_restarts(library: Library, three: list[int]) -> None:
    tags.add_tag(library, three, "wedding")
    tags.remove_tag(library, three[:1], "wedding")
    assert [one.words for one in operations.history(library)] == [
        "Took “wedding” off 1 piece",
        "Tagged 3 pieces “wedding”",
    ]
    with Library.open(library.folder) as later:
        assert operations.undo(later).words == "Took “wedding” off 1 piece"  # type: ignore[union-attr]
        assert tagged(later, "wedding") == three
        assert [hit.piece_id for hit in search(later, Query("wedding"))] == three
        assert operations.undo(later).words == "Tagged 3 pieces “wedding”"  # type: ignore[union-attr]
        assert tags.tags(later) == []
        assert search(later, Query("wedding")) == []
        assert operations.undo(later) is None
        assert operations.redo(later).words == "Tagged 3 pieces “wedding”"  # type: ignore[union-attr]
        assert tagged(later, "wedding") == three
        assert operations.redo(later).words == "Took “wedding” off 1 piece"  # type: ignore[union-attr]
        assert tagged(later, "wedding") == three[1:]
        assert operations.redo(later) is None
        operations.undo(later)
        tags.add_tag(later, three, "other")  # what was undone is gone for good
        assert operations.redo(later) is None


def test_the_users_tag_accepts_a_suggestion_and_undo_suggests_it_again(
    library: Library, three: list[int]
) -> None:
    suggest(library, "slow", three)
    reviewing.reject(library, [three[1]], "slow")
    assert tagged(library, "slow") == []
    assert [len(row.tags) for row in pieces.rows(library, three)] == [1, 0, 1]
    tags.add_tag(library, three[:2], "slow")
    assert tagged(library, "slow") == three[:2]
    (shown,) = pieces.rows(library, three[:1])[0].tags
    assert (shown.source, shown.confidence, shown.state) == ("zero-shot", 0.8, "accepted")
    operations.undo(library)
    assert library.query("SELECT piece_id, confidence FROM suggestions ORDER BY piece_id") == [
        (three[0], 0.8),
        (three[2], 0.8),
    ]
    assert library.query("SELECT piece_id, confidence FROM rejections") == [(three[1], 0.8)]


def test_undo_forgets_nobody_else(library: Library, three: list[int]) -> None:
    tags.add_tag(library, three[:1], "wedding")
    tags.add_tag(library, three, "wedding")
    operations.undo(library)
    assert tagged(library, "wedding") == three[:1]
