"""Whatever is done can be taken back step by step, and done again, also after a restart."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from filled import fill
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clamp_desktop.library import operations
from clamp_desktop.library.catalogue import edits
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import collections, smart, tag_tree, tags
from clamp_desktop.library.scanning import folders

_TABLES = (
    "SELECT id, state, whole FROM folders ORDER BY id",
    "SELECT id, title, composer, title_key, composer_key, note, rating, hidden FROM pieces ORDER BY id",
    "SELECT name, colour FROM tags ORDER BY folded",
    "SELECT piece_id, tag_id, state FROM piece_tags ORDER BY 1, 2",
    "SELECT name, ordered FROM collections ORDER BY folded",
    "SELECT collection_id, piece_id, position FROM collection_pieces ORDER BY 1, 3, 2",
    "SELECT name, query, cut_off FROM smart_collections ORDER BY folded",
    "SELECT rowid, title, composer, tags, note FROM pieces_fts ORDER BY rowid",
)
_ids = st.lists(st.integers(1, 6), max_size=4)
_name = st.sampled_from(["a", "b", "a/c"])
_text = st.sampled_from([None, "", "Neu", "Ærø"])
_one = st.integers(1, 3)
_steps: st.SearchStrategy[tuple[Any, ...]] = st.one_of(
    st.tuples(st.just(edits.set_text), _ids, st.sampled_from(["title", "composer", "note"]), _text),
    st.tuples(st.just(edits.set_rating), _ids, st.integers(0, 5)),
    st.tuples(st.just(edits.rename_titles), _ids, st.just(edits.Pattern("{n} {composer}"))),
    st.tuples(st.just(edits.remove), _ids),
    st.tuples(st.just(edits.bring_back), _ids),
    st.tuples(st.just(tags.add_tag), _ids, _name),
    st.tuples(st.just(tags.remove_tag), _ids, _name),
    st.tuples(st.just(tag_tree.rename), _name, _name),
    st.tuples(st.just(tag_tree.merge), _name, _name),
    st.tuples(st.just(tag_tree.delete), _name),
    st.tuples(st.just(collections.make), _name, st.booleans(), _ids),
    st.tuples(st.just(collections.add), _one, _ids, st.none() | st.integers(0, 3)),
    st.tuples(st.just(collections.take_out), _one, _ids),
    st.tuples(st.just(collections.move), _one, _ids, st.integers(0, 5)),
    st.tuples(st.just(collections.change), _one, _name),
    st.tuples(st.just(collections.delete), _one),
    st.tuples(st.just(smart.make), _name, st.sampled_from(["slow", "key:Dm"])),
    st.tuples(st.just(smart.change), _one, _name, st.sampled_from(["fast", "key:Dm"])),
    st.tuples(st.just(smart.delete), _one),
    st.tuples(st.just(folders.remove), st.just(1)),
)


def state(library: Library) -> list[object]:
    return [library.query(sql) for sql in _TABLES]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(_steps, max_size=12))
def test_back_and_forth(tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[Any, ...]]) -> None:
    folder = tmp_path_factory.mktemp("library")
    with Library.open(folder) as library:
        fill(library, 6)
        states = [state(library)]
        made = 0
        for change, *arguments in steps:
            run: Callable[..., object] = change
            try:
                run(library, *arguments)
            except (ValueError, LibraryError):
                continue
            if (now := library.value("SELECT max(id) FROM operations") or 0) != made:
                made = now
                states.append(state(library))
    with Library.open(folder) as library:
        for expected in reversed(states[:-1]):
            assert operations.undo(library)
            assert state(library) == expected
        assert operations.undo(library) is None
        for expected in states[1:]:
            assert operations.redo(library)
            assert state(library) == expected
        assert operations.redo(library) is None
        library.check()
        assert not library.query("PRAGMA foreign_key_check")


def test_the_log_does_not_grow_for_ever(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(operations, "KEPT", 10)
    fill(library, 3)
    for number in range(25):
        edits.set_rating(library, [1, 2], 1 + number % 5)
    assert len(operations.history(library, 100)) == 10
    while operations.undo(library):
        pass
    assert library.value("SELECT rating FROM pieces WHERE id = 1") == 5  # as far as it is remembered
