"""Reading once, splitting without leaks."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from clamp_desktop.training.corpus import Cache, fill, shorten
from clamp_desktop.training.data import Item, items, rarities, split, weights
from clamp_desktop.vocabulary import Vocabulary


def test_the_cache_holds_texts_and_facts(cache: Cache, pieces: list[Item]) -> None:
    assert len(pieces) == 24
    assert list(cache.failed) == ["broken.abc"]
    assert cache.text_of(pieces[0].piece).startswith("L:")
    patches = cache.patches_of(pieces[0].piece)
    assert patches.shape[1] == 64
    assert set(np.unique(patches[0])) == {1}
    assert pieces[0].piece.facts["metres"] == ["3/4"]


def test_reading_goes_on_where_it_stopped(cache_folder: Path) -> None:
    before = (cache_folder / "texts.z").stat().st_size
    seen: list[str] = []
    fill(
        cache_folder.parent / "raw",
        ["tune0.abc", "tune1.abc"],
        cache_folder,
        report=lambda _, path: seen.append(path),
    )
    assert seen == []
    assert (cache_folder / "texts.z").stat().st_size == before


def test_what_is_said_of_a_piece(pieces: list[Item]) -> None:
    assert {"waltz", "minor", "key_d_minor", "metre_3_4", "dancing"} <= pieces[0].concepts
    assert {"jig", "major", "metre_6_8"} <= pieces[1].concepts
    assert set().union(*(one.concepts for one in pieces)) <= set(Vocabulary.load().concepts)


def test_a_split_keeps_works_together(cache: Cache) -> None:
    """Files of one stem in two formats, and pieces of one long title, are one work."""
    piece = cache.pieces[0]
    rows = {}
    for i in range(300):
        for twin in ("kern", "midi"):
            path = f"{twin}/song{i}.x"
            rows[path] = {"path": path, "collection": f"c{i % 5}", "title": f"The Long Title {i % 100:04d}"}
    copies = [type(piece)(path, 0, "abc", piece.facts, piece.start, piece.size) for path in rows]
    fake = type("Fake", (), {"pieces": copies})()
    found = items(fake, rows, Vocabulary.load())
    parts = split(found, {"c4"})
    groups = [{one.work for one in part} for part in (parts.train, parts.by_work, parts.by_source)]
    assert all(groups)
    assert not groups[0] & groups[1]
    assert not groups[0] & groups[2]
    assert not groups[1] & groups[2]
    assert {one.collection for one in parts.by_source} == {"c4"}
    titles = [{one.title for one in part} for part in (parts.train, parts.by_work, parts.by_source)]
    assert not titles[0] & titles[1]
    assert not titles[0] & titles[2]


def test_collections_count_by_the_root_of_their_size(pieces: list[Item]) -> None:
    few = [one for one in pieces if one.collection == "book0"][:1]
    many = [one for one in pieces if one.collection == "book1"][:4]
    assert weights(few + many) == [1.0, 0.5, 0.5, 0.5, 0.5]
    assert weights(few + many, {"book1": 0.25}) == [1.0, *[0.75 / 4] * 4]


def test_long_pieces_are_kept_from_both_ends() -> None:
    patches = np.arange(5000).repeat(64).reshape(-1, 64).astype(np.uint8)
    short = shorten(patches)
    assert len(short) == 2048
    assert (short[0] == patches[0]).all()
    assert (short[-1] == patches[-1]).all()


def test_rare_kinds_are_told(pieces: list[Item]) -> None:
    vocabulary = Vocabulary.load()
    groups = {one: vocabulary.group(one) for one in vocabulary.concepts}
    waltzes = [one for one in pieces if "waltz" in one.concepts]
    jigs = [one for one in pieces if "jig" in one.concepts][:3]
    assert rarities(waltzes[:6] + jigs, groups) == [1.0] * 6 + [2.0] * 3
