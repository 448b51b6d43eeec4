from __future__ import annotations

from collections.abc import Callable

import pytest
from filled import fill, suggest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clamp_desktop.library import operations
from clamp_desktop.library.catalogue import edits, pieces
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import reviewing, suggestions, tag_tree, tags


def tagged(library: Library, name: str) -> list[int]:
    return sorted(pieces.ids(library, filters=Filters(tag=name)))


def tree(library: Library) -> dict[str, tuple[int, int]]:
    return {tag.name: (tag.pieces, tag.total) for tag in tags.tags(library)}


@pytest.fixture
def grades(library: Library) -> Library:
    fill(library, 6)
    tags.add_tag(library, [1, 2], "grade / 3")
    tags.add_tag(library, [2, 3], "Grade/4")
    tags.add_tag(library, [6], "grade")
    tags.add_tag(library, [1], "grades are no grade")
    return library


def test_counts_with_and_without_what_lies_below(grades: Library) -> None:
    assert tree(grades) == {
        "grade": (1, 4),
        "grade/3": (2, 2),
        "grade/4": (2, 2),
        "grades are no grade": (1, 1),
    }
    assert tagged(grades, "grade") == [1, 2, 3, 6]
    assert tagged(grades, "GRADE/3") == [1, 2]
    edits.remove(grades, [1])
    assert tree(grades)["grade"] == (1, 3)
    three = next(tag for tag in tags.tags(grades) if tag.name == "grade/3")
    assert (three.leaf, three.parent) == ("3", "grade")


def test_rename_takes_what_lies_below_along_and_keeps_history(grades: Library) -> None:
    before = grades.query("SELECT piece_id, tag_id, source, changed FROM piece_tags ORDER BY 1, 2")
    tag_tree.rename(grades, "grade", "Level")
    assert set(tree(grades)) == {"Level", "Level/3", "Level/4", "grades are no grade"}
    assert grades.query("SELECT piece_id, tag_id, source, changed FROM piece_tags ORDER BY 1, 2") == before
    found = grades.query("SELECT rowid FROM pieces_fts WHERE pieces_fts MATCH 'tags : level'")
    assert {row[0] for row in found} == {1, 2, 3, 6}
    operations.undo(grades)
    assert "grade/3" in tree(grades)
    assert not grades.query("SELECT rowid FROM pieces_fts WHERE pieces_fts MATCH 'tags : level'")
    operations.redo(grades)
    assert "Level/3" in tree(grades)
    assert tag_tree.rename(grades, "level", "Level") is None
    tag_tree.rename(grades, "level", "LEVEL")
    assert "LEVEL/3" in tree(grades)


@pytest.mark.parametrize(
    ("name", "new", "words"),
    [
        ("none", "other", "no tag"),
        ("grade/3", "grade/4", "already a tag"),
        ("grade", "grade/3/x", "below itself"),
        ("grade", " / ", "needs a name"),
    ],
)
def test_what_cannot_be_renamed(grades: Library, name: str, new: str, words: str) -> None:
    before = tree(grades)
    with pytest.raises(ValueError, match=words):
        tag_tree.rename(grades, name, new)
    assert tree(grades) == before


def test_move_makes_the_tags_above(grades: Library) -> None:
    tag_tree.move(grades, "grade", "teaching/piano")
    assert {"teaching", "teaching/piano", "teaching/piano/grade/3"} < set(tree(grades))
    tag_tree.move(grades, "teaching/piano/grade/3", None)
    assert tree(grades)["3"] == (2, 2)
    operations.undo(grades)
    operations.undo(grades)
    assert tree(grades)["grade"] == (1, 4)
    assert "teaching" not in tree(grades)


def test_merge_keeps_what_the_user_decided(grades: Library) -> None:
    tags.add_tag(grades, [4], "class/3/easy")
    tags.add_tag(grades, [5], "class")
    suggest(grades, "class/3", [2, 6], 0.7)
    reviewing.accept(grades, [6], "class/3")  # from here on the label is that tag
    before = (tree(grades), grades.query("SELECT * FROM piece_tags ORDER BY piece_id, tag_id"))
    tag_tree.merge(grades, "class", "grade")
    assert tree(grades) == {
        "grade": (2, 6),
        "grade/3": (3, 4),
        "grade/3/easy": (1, 1),
        "grade/4": (2, 2),
        "grades are no grade": (1, 1),
    }
    assert [one.name for one in suggestions.of_pieces(grades, [2])[2]] == ["grade/3"]  # it follows the tag
    operations.undo(grades)
    assert (tree(grades), grades.query("SELECT * FROM piece_tags ORDER BY piece_id, tag_id")) == before
    operations.redo(grades)
    assert tree(grades)["grade/3/easy"] == (1, 1)
    with pytest.raises(ValueError, match="below the other"):
        tag_tree.merge(grades, "grade", "grade/3")


def test_delete_and_dress(grades: Library) -> None:
    tag_tree.dress(grades, "grade/3", "#2F5D8C", "ABRSM")
    tag_tree.delete(grades, "grade")
    assert set(tree(grades)) == {"grades are no grade"}
    assert operations.history(grades)[0].words == "Deleted the tag “grade”, which 4 pieces carried"
    operations.undo(grades)
    three = next(tag for tag in tags.tags(grades) if tag.name == "grade/3")
    assert (three.colour, three.description, three.pieces) == ("#2f5d8c", "ABRSM", 2)
    with pytest.raises(ValueError, match="colour"):
        tag_tree.make(grades, "x", colour="red")
    assert tag_tree.make(grades, "x/y")
    assert tag_tree.make(grades, "x") is None


def test_suggestions_are_rejected_and_cleared(grades: Library) -> None:
    suggest(grades, "grade", [3, 4, 5], 0.7)
    assert next(tag.suggested for tag in tags.tags(grades) if tag.id == 1) == 3
    reviewing.reject(grades, [1, 3], "grade")
    assert reviewing.reject(grades, [3], "grade") is None
    assert reviewing.remove(grades)
    assert reviewing.remove(grades) is None
    assert grades.query("SELECT piece_id FROM rejections") == [(3,)]
    operations.undo(grades)
    operations.undo(grades)
    assert next(tag.suggested for tag in tags.tags(grades) if tag.id == 1) == 3


_names = st.sampled_from(["a", "a/b", "a/b/c", "b", "b/a", "c/c", "c/c/c", "C"])
_changes = st.one_of(
    st.tuples(st.just(tag_tree.rename), _names, _names),
    st.tuples(st.just(tag_tree.merge), _names, _names),
    st.tuples(st.just(tag_tree.delete), _names),
    st.tuples(st.just(tag_tree.move), _names, st.none() | _names),
    st.tuples(
        st.just(lambda library, pieces, name: tags.add_tag(library, pieces, name)),
        st.lists(st.integers(1, 4)),
        _names,
    ),
    st.tuples(
        st.just(lambda library, pieces, name: tags.remove_tag(library, pieces, name)),
        st.lists(st.integers(1, 4)),
        _names,
    ),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(changes=st.lists(_changes, max_size=10))
def test_undoing_everything_leads_back(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[Callable[..., object], ...]]
) -> None:
    def state(library: Library) -> list[object]:
        return [
            library.query("SELECT name, folded, colour FROM tags ORDER BY folded"),
            library.query("SELECT piece_id, tag_id, state FROM piece_tags ORDER BY piece_id, tag_id"),
            library.query("SELECT rowid, tags FROM pieces_fts ORDER BY rowid"),
        ]

    with Library.open(tmp_path_factory.mktemp("library")) as library:
        fill(library, 4)
        before = state(library)
        states = [before]
        for change, *arguments in changes:
            try:
                done = change(library, *arguments)
            except ValueError:
                continue
            if done is not None:
                states.append(state(library))
        for expected in reversed(states[:-1]):
            assert operations.undo(library)
            assert state(library)[2] == expected[2]
            assert state(library) == expected
        for expected in states[1:]:
            assert operations.redo(library)
            assert state(library) == expected
        assert not library.query("PRAGMA foreign_key_check")
