"""Tags go out of one library and come into another, in which everything lies elsewhere."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from filled import fill, suggest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clamp_desktop.library import operations
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import reviewing, tag_tree, tags
from clamp_desktop.tagging import exchange
from clamp_desktop.tagging.bring_in import bring_in

Said = dict[int, set[str]]


def said(library: Library) -> Said:
    found: Said = {}
    for piece, name in library.query(
        "SELECT pt.piece_id, t.name FROM piece_tags pt JOIN tags t ON t.id = pt.tag_id"
    ):
        found.setdefault(piece, set()).add(name)
    return found


def written(library: Library, folder: Path, kind: str) -> Path:
    found = exchange.bundle(library)
    if kind == "sidecars":
        exchange.write_sidecars(found, folder / "sidecars")
        return folder / "sidecars"
    target = folder / f"tags.{kind}"
    with target.open("w", encoding="utf-8", newline="") as out:
        (exchange.write_csv if kind == "csv" else exchange.write_json)(found, out)
    return target


_names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12) | st.sampled_from(
    ["=1+1", "'=x", "-a", "婚礼", 'say "x"', "a;b", "a,b", "grade/3", " + x", "@home", "''tis"]
)


@pytest.mark.parametrize("kind", ["csv", "json", "sidecars"])
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(given_=st.dictionaries(st.integers(1, 5), st.lists(_names, min_size=1, max_size=3), max_size=4))
def test_what_goes_out_comes_in(
    kind: str, given_: dict[int, list[str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("exchange")
    with Library.open(folder / "one") as one, Library.open(folder / "other") as other:
        fill(one, 5, root="/music")
        fill(other, 5, root="/elsewhere/on/another/disk")
        for piece, names in given_.items():
            for name in names:
                try:
                    tags.add_tag(one, [piece], name)
                except ValueError:
                    continue
        if not said(one):
            return
        found = exchange.read(written(one, folder, kind))
        brought = bring_in(other, found)
        assert said(other) == said(one)
        assert not brought.missing
        assert not brought.conflicts
        assert brought.tagged == sum(map(len, said(one).values()))
        again = bring_in(other, found)
        assert (again.tagged, again.already, again.operation) == (0, brought.tagged, None)
        operations.undo(other)
        assert said(other) == {}
        assert tags.tags(other) == []


def test_looks_sources_and_rejections_come_along(tmp_path: Path) -> None:
    with Library.open(tmp_path / "one") as one, Library.open(tmp_path / "other") as other:
        fill(one, 5)
        fill(other, 5, root="/elsewhere")
        suggest(one, "slow", [1, 2, 3])
        reviewing.accept(one, [1], "slow")
        reviewing.reject(one, [2], "slow")
        tag_tree.dress(one, "slow", "#2f5d8c", "below 60")
        bring_in(other, exchange.read(written(one, tmp_path, "json")))
        (row,) = tags.tags(other)
        assert (row.name, row.pieces, row.colour, row.description) == ("slow", 1, "#2f5d8c", "below 60")
        assert other.query("SELECT source, confidence FROM piece_tags") == [("zero-shot", 0.8)]
        suggest(other, "slow", [1, 2, 3])
        assert other.query("SELECT piece_id FROM suggestions") == [(3,)]


def test_pieces_are_found_by_path_where_the_music_is_not_named(tmp_path: Path) -> None:
    source = tmp_path / "tags.csv"
    with Library.open(tmp_path / "library") as library:
        fill(library, 6, root=str(tmp_path / "music"))
        paths = [Path(row[0]) for row in library.query("SELECT path FROM files ORDER BY id")]
        relative = paths[1].relative_to(tmp_path)
        source.write_text(
            f"Tag;Path\nabsolute;{paths[0]}\nrelative;{relative}\nname;{paths[2].name}\nnone;gone.abc\n",
            encoding="utf-8-sig",
        )
        brought = bring_in(library, exchange.read(source), tmp_path)
        assert said(library) == {1: {"absolute"}, 2: {"relative"}, 3: {"name"}}
        assert brought.missing == ("gone.abc",)


def test_what_does_not_agree_is_told(tmp_path: Path) -> None:
    with Library.open(tmp_path / "one") as one, Library.open(tmp_path / "other") as other:
        fill(one, 3)
        fill(other, 3)
        for library in (one, other):
            suggest(library, "slow", [1, 2])
        reviewing.accept(one, [1], "slow")
        reviewing.reject(one, [2], "slow")
        tag_tree.dress(one, "slow", "#111111", None)
        reviewing.reject(other, [1], "slow")
        reviewing.accept(other, [2], "slow")
        tag_tree.dress(other, "slow", "#222222", None)
        other.db.execute("UPDATE contents SET hash = x'00' WHERE id = 3")
        tags.add_tag(one, [3], "mine")
        found = exchange.bundle(one)
        entry = next(one for one in found.entries if one.tags and one.tags[0].name == "mine")
        plain = exchange.Entry(entry.path, None, entry.music, "", entry.tags)
        brought = bring_in(other, exchange.Bundle((*found.entries[:2], plain), found.looks))
        told = "\n".join(brought.conflicts)
        assert "“slow” was rejected here" in told
        assert "which carries it here; it stays" in told
        assert "another colour here (#222222, not #111111)" in told
        assert "is other music than when its tags were written" in told
        assert said(other) == {2: {"slow"}, 3: {"mine"}}


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", "x,y\n1,2\n", "columns path and tag"),
        ("a.csv", "path,tag\nx.abc,\n", "line 2: a tag is missing"),
        ("a.json", "[]", "does not hold tags"),
        ("a.json", "{", "not as it should be"),
        ("a.json", json.dumps({"format": exchange.FORMAT, "version": 99, "pieces": []}), "newer version"),
        ("a.json", json.dumps({"format": exchange.FORMAT, "version": 1, "pieces": [{}]}), "path"),
        ("a.json", "[" * 100_000, "not as it should be"),
    ],
)
def test_what_holds_no_tags_is_said(tmp_path: Path, name: str, content: str, words: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(exchange.ExchangeError, match=words) as caught:
        exchange.read(tmp_path / name)
    assert str(tmp_path / name) in str(caught.value)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(exchange.ExchangeError, match="cannot be read"):
        exchange.read(tmp_path / "none.csv")
    (tmp_path / "a.csv").write_bytes(b"path,tag\n\xff\xfe,x\n")
    with pytest.raises(exchange.ExchangeError, match="UTF-8"):
        exchange.read(tmp_path / "a.csv")
    with pytest.raises(exchange.ExchangeError, match=r"holds no files \.tags\.json"):
        exchange.read(tmp_path)


def test_a_cell_is_no_formula() -> None:
    out = io.StringIO()
    entry = exchange.Entry("x.abc", tags=(exchange.Tagged("=1+1"),))
    exchange.write_csv(exchange.Bundle((entry,)), out)
    assert "'=1+1" in out.getvalue()
