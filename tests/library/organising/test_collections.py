from __future__ import annotations

import pytest
from filled import fill
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clamp_desktop.library import operations
from clamp_desktop.library.catalogue import edits, pieces
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.filtering.typed import parse
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import collections


@pytest.fixture
def ten(library: Library) -> Library:
    fill(library, 10)
    return library


def test_a_set_list_keeps_the_order_of_its_owner(ten: Library) -> None:
    concert = collections.make(ten, "Easter concert", ordered=True, piece_ids=[5, 3, 9])
    assert collections.ids(ten, concert) == [5, 3, 9]
    collections.add(ten, concert, [1, 3, 2])
    assert collections.ids(ten, concert) == [5, 3, 9, 1, 2]
    collections.add(ten, concert, [7], position=1)
    assert collections.ids(ten, concert) == [5, 7, 3, 9, 1, 2]
    collections.move(ten, concert, [2, 5], 3)
    assert collections.ids(ten, concert) == [7, 3, 2, 5, 9, 1]
    collections.move(ten, concert, [7], 99)
    assert collections.ids(ten, concert) == [3, 2, 5, 9, 1, 7]
    assert collections.move(ten, concert, [3], 0) is None
    collections.take_out(ten, concert, [2, 4])
    assert collections.ids(ten, concert) == [3, 5, 9, 1, 7]
    assert collections.take_out(ten, concert, [4]) is None
    for expected in (
        [3, 2, 5, 9, 1, 7],
        [7, 3, 2, 5, 9, 1],
        [5, 7, 3, 9, 1, 2],
        [5, 3, 9, 1, 2],
        [5, 3, 9],
    ):
        operations.undo(ten)
        assert collections.ids(ten, concert) == expected
    operations.undo(ten)
    assert collections.collections(ten) == []
    with Library.open(ten.folder) as later:
        while operations.redo(later):
            pass
        assert collections.ids(later, concert) == [3, 5, 9, 1, 7]


def test_names_counts_and_filters(ten: Library) -> None:
    one = collections.make(ten, " Wedding  music ", piece_ids=[1, 2, 3])
    two = collections.make(ten, "Repertoire", piece_ids=[3, 4])
    with pytest.raises(ValueError, match="already"):
        collections.make(ten, "WEDDING MUSIC")
    with pytest.raises(ValueError, match="name"):
        collections.change(ten, one, name=" ")
    with pytest.raises(ValueError, match="no such"):
        collections.add(ten, 99, [1])
    edits.remove(ten, [2])
    assert [(row.name, row.pieces, row.ordered) for row in collections.collections(ten)] == [
        ("Repertoire", 2, False),
        ("Wedding music", 2, False),
    ]
    assert sorted(pieces.ids(ten, filters=Filters(collection=one))) == [1, 3]
    assert sorted(pieces.ids(ten, filters=parse('collection:"wedding music",repertoire').filters)) == [
        1,
        3,
        4,
    ]
    assert set(collections.holding(ten, 3)) == {one, two}
    collections.change(ten, one, name="wedding Music", ordered=True, description="for Anna")
    assert collections.change(ten, one, name="wedding Music") is None
    assert collections.find(ten, "Wedding Music") == one
    collections.delete(ten, one)
    assert collections.find(ten, "Wedding Music") is None
    operations.undo(ten)
    assert collections.ids(ten, one) == [1, 3]
    assert operations.history(ten)[1].words == "Renamed the collection “Wedding music” to “wedding Music”"


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.tuples(st.lists(st.integers(1, 10), max_size=4), st.integers(0, 12)), max_size=40))
def test_moving_is_like_moving_in_a_list(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[list[int], int]]
) -> None:
    with Library.open(tmp_path_factory.mktemp("library")) as library:
        fill(library, 10)
        one = collections.make(library, "x", True, range(1, 11))
        expected = list(range(1, 11))
        for some, place in moves:
            moved = list(dict.fromkeys(some))
            ahead = sum(piece not in moved for piece in expected[:place])
            expected = [piece for piece in expected if piece not in moved]
            expected[ahead:ahead] = moved
            collections.move(library, one, some, place)
            assert collections.ids(library, one) == expected


def test_room_between_two_never_runs_out(ten: Library) -> None:
    one = collections.make(ten, "x", True, [1, 2, 3])
    for number in range(60):
        collections.move(ten, one, [3 if number % 2 else 2], 1)
    assert collections.ids(ten, one) == [1, 3, 2]
    while operations.next_undo(ten).kind == "move in collection":  # type: ignore[union-attr]
        operations.undo(ten)
    assert collections.ids(ten, one) == [1, 2, 3]
