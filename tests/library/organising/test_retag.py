from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from clamp_desktop.library import operations
from clamp_desktop.library.catalogue import pieces
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import retag, tags
from clamp_desktop.progress import Summary


@pytest.fixture
def three(library: Library, music: Path, update: Callable[[], Summary]) -> list[int]:
    for number in range(3):
        (music / f"{number}.abc").write_text(f"X:1\nT:Piece {number}\nN:music {number}\n")
    update()
    found = pieces.ids(library)
    tags.add_tag(library, found[:1], "grade")
    tags.add_tag(library, found[1:], "grade/3")
    return found


def carried(library: Library) -> dict[str, list[int]]:
    named = {tag.name: pieces.ids(library, filters=Filters(tag=tag.name)) for tag in tags.tags(library)}
    return {name: found for name, found in named.items() if found}


def test_taking_out_of_a_tag_takes_out_of_those_below(library: Library, three: list[int]) -> None:
    before = carried(library)
    tags.add_tag(library, three, "wedding")
    assert retag.take_out(library, three[1:], "Grade") is not None
    assert carried(library) == {"grade": three[:1], "wedding": three}
    assert operations.undo(library).words == "Took “Grade” off 2 pieces"  # type: ignore[union-attr]
    assert carried(library) == {**before, "wedding": three}
    assert retag.take_out(library, three, "unknown") is None
    assert retag.take_out(library, [], "grade") is None


def test_moving_to_another_tag_is_one_change(library: Library, three: list[int]) -> None:
    before = carried(library)
    tags.add_tag(library, three[:1], "concert")
    assert retag.move(library, three, "grade", "concert") is not None
    assert carried(library) == {"concert": three}
    with Library.open(library.folder) as later:
        undone = operations.undo(later)
        assert undone is not None
        assert undone.words == "Moved 3 pieces from “grade” to “concert”"
        assert carried(later) == {**before, "concert": three[:1]}
        operations.redo(later)
        assert carried(later) == {"concert": three}


def test_moving_below_takes_nothing_off_but_the_tag_itself(library: Library, three: list[int]) -> None:
    retag.move(library, three, "grade", "grade/4")
    assert carried(library) == {"grade": three, "grade/3": three[1:], "grade/4": three}
    assert {tag.name: tag.pieces for tag in tags.tags(library)} == {"grade": 0, "grade/3": 2, "grade/4": 3}
    assert retag.move(library, three, "grade/4", "GRADE/4") is None
    with pytest.raises(ValueError, match="name"):
        retag.move(library, three, "grade", " / ")
