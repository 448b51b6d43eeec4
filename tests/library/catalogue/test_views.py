from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from filled import fill, suggest
from library_doors import WordEmbedder

from clamp_desktop.library import operations
from clamp_desktop.library.catalogue import edits, pieces, views
from clamp_desktop.library.catalogue.views import View
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.filtering import completion
from clamp_desktop.library.filtering.typed import parse
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import tags
from clamp_desktop.library.scanning import folder_tree, folders, relink, scans
from clamp_desktop.library.scanning.folder_tree import FolderNode
from clamp_desktop.library.searching import searches
from clamp_desktop.library.similarity import duplicates
from clamp_desktop.progress import Summary

Update = Callable[[], Summary]


def write(path: Path, music: str, **facts: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = {"X": "1", "T": path.stem, **facts, "N": music}
    path.write_text("".join(f"{k}:{v}\n" for k, v in lines.items()), encoding="utf-8")
    return path


def test_every_view_has_its_count(
    library: Library, music: Path, update: Update, embedder: WordEmbedder
) -> None:
    for number in range(4):
        write(music / f"{number}.abc", f"music {number}")
    write(music / "copy.abc", "music 0")
    write(music / "broken.abc", "BAD")
    update()
    first = pieces.ids(library)
    write(music / "later.abc", "quite new")
    (music / "1.abc").unlink()
    (music / "2.abc").rename(music / "two.abc")
    update()
    tags.add_tag(library, first[:2], "x")
    suggest(library, "y", [first[2]])
    assert not duplicates.is_fresh(library)
    assert duplicates.refresh(library, embedder.model.id)
    found = views.counts(library)
    assert found == views.Counts(
        all=6, new=1, untagged=4, suggested=1, duplicates=2, problems=1, missing=1, moved=1
    )
    for view in View:
        if view != View.PROBLEMS:
            assert pieces.count(library, views.filters(view)) == getattr(found, view)
    assert views.counts(library, days=1).new == 6
    assert pieces.count(library, views.filters(View.NEW, days=1)) == 6
    assert [scan.counts["new"] for scan in scans.latest(library)] == [1, 6]
    assert views.counts(library).all == len(pieces.ids(library))


def test_an_empty_library_has_counts(library: Library) -> None:
    assert views.counts(library) == views.Counts()
    assert folder_tree.folder_tree(library) == []


def test_three_kinds_of_duplicates(
    library: Library, music: Path, update: Update, embedder: WordEmbedder
) -> None:
    words = " ".join(f"word{number}" for number in range(300))
    write(music / "a.abc", words, T="Sonata", C="Anna Bell")
    write(music / "b.abc", words, T="Something else")
    write(music / "c.abc", words + " word7", T="Third")
    write(music / "d.abc", "other", T="sonata!", C="Bell, Anna")
    write(music / "e.abc", "alone", T="Alone", C="Anna Bell")
    update()
    assert duplicates.refresh(library, embedder.model.id)
    assert not duplicates.refresh(library, embedder.model.id)
    names = {row.id: row.path.stem for row in pieces.rows(library, pieces.ids(library))}
    found = {(one.kind, "".join(names[i] for i in one.piece_ids)) for one in duplicates.groups(library)}
    assert found == {("copy", "ab"), ("name", "ad"), ("sound", "abc")}
    b = next(one for one, name in names.items() if name == "b")
    edits.remove(library, [b])
    assert ("copy", (b,)) not in {(one.kind, one.piece_ids) for one in duplicates.groups(library)}
    assert not duplicates.is_fresh(library, embedder.model.id)


def shape(node: FolderNode) -> tuple[object, ...]:
    return (node.name, node.pieces, node.total, *map(shape, node.below))


def test_folders_as_a_tree(library: Library, music: Path, tmp_path: Path, update: Update) -> None:
    write(music / "a.abc", "1")
    write(music / "Choir" / "b.abc", "2")
    write(music / "Choir" / "Easter" / "c.abc", "3")
    write(music / "Folk" / "Reels" / "d.abc", "4")
    update()
    (tree,) = folder_tree.folder_tree(library)
    assert shape(tree) == (
        "music",
        1,
        4,
        ("Choir", 1, 2, ("Easter", 1, 1)),
        ("Folk", 0, 1, ("Reels", 1, 1)),
    )
    choir = tree.below[0]
    assert choir.shown == music / "Choir"
    assert pieces.count(library, pieces.Filters(folder=choir.path)) == choir.total
    music.rename(tmp_path / "away")
    update()
    assert folder_tree.folder_tree(library)[0].state == "offline"
    folders.remove(library, tree.folder_id)
    assert folder_tree.folder_tree(library) == []
    assert [(one.state, one.total) for one in folder_tree.folder_tree(library, removed=True)] == [
        ("removed", 0)
    ]


def test_a_tree_that_moved_is_found_again(
    library: Library, music: Path, tmp_path: Path, update: Update
) -> None:
    for number in range(5):
        write(music / "sub" / f"{number}.abc", f"music {number}")
    update()
    tags.add_tag(library, pieces.ids(library), "x")
    before = {row.id: row.path.name for row in pieces.rows(library, pieces.ids(library))}
    (folder,) = folders.folders(library)
    moved = tmp_path / "drive" / "My music"
    shutil.copytree(music, moved, copy_function=shutil.copyfile)  # other times: told by their hashes
    shutil.rmtree(music)
    (moved / "sub" / "0.abc").rename(moved / "renamed.abc")
    write(moved / "sub" / "1.abc", "edited since")
    update()
    with pytest.raises(LibraryError, match="None of the files"):
        relink.relink(library, folder.id, tmp_path / "drive")
    with pytest.raises(LibraryError, match="no folder"):
        relink.locate(library, folder.id, music)
    located = relink.relink(library, folder.id, moved)
    assert [len(one) for one in (located.found, located.different, located.missing)] == [3, 1, 1]
    summary = update()
    assert (summary.moved, summary.changed, summary.new, summary.missing) == (1, 1, 0, 0)
    rows = pieces.rows(library, pieces.ids(library))
    assert {row.id for row in rows} == set(before)
    assert {row.state for row in rows} == {"present"}
    assert all(row.tags and row.path.is_relative_to(moved) for row in rows)
    assert operations.undo(library).words.startswith("Found the folder “music” in")  # type: ignore[union-attr]
    assert folders.folders(library)[0].path == music
    update()
    assert {row.state for row in pieces.rows(library, pieces.ids(library))} == {"offline"}
    operations.redo(library)
    update()
    assert {row.state for row in pieces.rows(library, pieces.ids(library))} == {"present"}


def test_a_tree_cannot_be_found_where_another_is(
    library: Library, music: Path, tmp_path: Path, update: Update
) -> None:
    write(music / "a.abc", "1")
    update()
    other = tmp_path / "other"
    shutil.copytree(music, other)
    (folder,) = folders.folders(library)
    folders.add(library, other)
    update()
    with pytest.raises(LibraryError, match="already"):
        relink.relink(library, folder.id, other)
    folders.remove(library, next(one.id for one in folders.folders(library) if one.path == other))
    relink.relink(library, folder.id, other)
    update()
    assert len(pieces.ids(library)) == 1
    library.check()


def test_searches_are_remembered_once_and_the_latest_first(library: Library) -> None:
    for query in ("Sad waltz", "reel", "  sad   WALTZ ", "", " "):
        searches.remember(library, query)
    assert [row.query for row in searches.latest(library)] == ["sad WALTZ", "reel"]
    assert [row.query for row in searches.latest(library, "wal")] == ["sad WALTZ"]
    for number in range(250):
        searches.remember(library, f"query {number}")
    assert library.value("SELECT count(*) FROM searches") == searches.KEPT
    searches.forget(library, "QUERY 249")
    assert searches.latest(library)[0].query == "query 248"
    searches.forget(library)
    assert searches.latest(library) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("te|", "tempo:"),
        ("Tona|", "tonart:"),
        ("slow -ta|", "-tag:"),
        ("composer:schu|", '"Franz Schubert"'),
        ("komponist:wieck|", '"Clara Wieck"'),
        ("tag:gr|", "grade"),
        ("-tag:x,grade/|", "grade/3"),
        ("folder:cho|", "Choir"),
        ("metre:|", "3/4"),
        ("instrument:vio|", "violin"),
        ("tempo:|", ">120"),
        ("is:dup|", "duplicate"),
        ("mode:m|inor", "major"),
    ],
)
def test_completion(library: Library, text: str, expected: str) -> None:
    fill(library, 50)
    tags.add_tag(library, [1, 2], "grade/3")
    cursor = text.index("|")
    text = text.replace("|", "")
    found = completion.complete(library, text, cursor)
    texts = [one.text for one in found.proposals]
    assert expected in texts
    made = text[: found.start] + expected + text[found.end :]
    assert made.startswith(text[: found.start])


def test_completion_offers_earlier_searches_and_nothing_in_quotes(library: Library) -> None:
    searches.remember(library, "slow waltz")
    assert [one.text for one in completion.complete(library, "wal", 3).proposals] == ["slow waltz"]
    for text, cursor in (("", 0), ('"sad wa', 7), ("x ", 2), ("x", 99)):
        assert completion.complete(library, text, cursor).proposals == ()


def test_what_is_not_in_the_library_is_doubted(library: Library) -> None:
    fill(library, 50)
    tags.add_tag(library, [1], "grade/3")
    text = (
        'tag:grad/3 -folder:Chor folder:"Folk/Reels" tag:grade,party collection:x composer:nobody'
        " folder:choir"
    )
    asked = parse(text)
    found = completion.doubts(library, asked)
    assert [(text[one.start : one.end], one.suggestion) for one in found] == [
        ("tag:grad/3", "tag:grade/3"),
        ("-folder:Chor", "folder:Choir"),
        ("tag:grade,party", ""),
        ("collection:x", ""),
    ]
    assert found[0].words == "There is no tag “grad/3”; did you mean “grade/3”?"


def test_hits_in_another_order(library: Library) -> None:
    fill(library, 50)
    some = [7, 3, 30, 12]
    assert pieces.in_order(library, some, "added") == sorted(some)
    assert pieces.in_order(library, some, "added", descending=True) == sorted(some, reverse=True)
    assert pieces.ids(library, "strength") == pieces.ids(library, "title")
    with pytest.raises(ValueError, match="nonsense"):
        pieces.in_order(library, some, "nonsense")


def test_titles_are_completed(library: Library) -> None:
    fill(library, 50)
    found = completion.complete(library, "title:wal", 9)
    assert found.proposals
    assert all(one.label.startswith("Waltz") for one in found.proposals)


def test_what_cannot_be_undone_any_more_says_so(
    library: Library, music: Path, tmp_path: Path, update: Update
) -> None:
    write(music / "a.abc", "1")
    update()
    tags.add_tag(library, pieces.ids(library), "x")
    other = tmp_path / "other"
    shutil.copytree(music, other)
    (folder,) = folders.folders(library)
    relink.relink(library, folder.id, other)
    folders.add(library, music)  # its old place is taken
    with pytest.raises(LibraryError, match="took its place"):
        operations.undo(library)
    assert operations.undo(library).words == "Tagged 1 piece “x”"  # type: ignore[union-attr]
    library.check()
