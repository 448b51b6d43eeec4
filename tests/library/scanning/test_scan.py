from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from library_doors import NowReaders, WordEmbedder

from clamp_desktop.library import operations
from clamp_desktop.library.catalogue import pieces
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.indexing import problems
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import tags
from clamp_desktop.library.scanning import folders
from clamp_desktop.library.scanning.scan import scan
from clamp_desktop.progress import CancelToken, Summary

Update = Callable[[], Summary]


def write(path: Path, music: str, **facts: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        "".join(f"{k}:{v}\n" for k, v in {"X": "1", **facts, "N": music}.items()), encoding="utf-8"
    )
    return path


def only(library: Library) -> pieces.PieceRow:
    (row,) = pieces.rows(library, pieces.ids(library))
    return row


def counts(summary: Summary) -> dict[str, int]:
    names = ("new", "changed", "moved", "missing", "unchanged", "failed")
    return {name: getattr(summary, name) for name in names if getattr(summary, name)}


def test_new_then_unchanged(library: Library, music: Path, update: Update, readers: NowReaders) -> None:
    write(music / "a.abc", "one")
    write(music / "sub" / "B.ABC", "two")
    write(music / "notes.txt", "not music")
    assert counts(update()) == {"new": 2}
    asked = len(readers.asked)
    assert counts(update()) == {"unchanged": 2}
    assert len(readers.asked) == asked == 2
    assert {row.path.name: row.state for row in pieces.rows(library, pieces.ids(library))} == {
        "a.abc": "present",
        "B.ABC": "present",
    }


def test_a_touched_file_is_not_read_again(
    library: Library, music: Path, update: Update, readers: NowReaders
) -> None:
    path = write(music / "a.abc", "one")
    update()
    os.utime(path, ns=(1, 1))
    assert counts(update()) == {"unchanged": 1}
    assert len(readers.asked) == 1


def test_an_edited_file_keeps_its_piece_and_tags(library: Library, music: Path, update: Update) -> None:
    path = write(music / "a.abc", "one", T="Before")
    update()
    before = only(library)
    tags.add_tag(library, [before.id], "wedding")
    write(path, "another melody", T="After")
    assert counts(update()) == {"changed": 1}
    after = only(library)
    assert (after.id, after.facts.title, after.state) == (before.id, "After", "present")
    assert [tag.name for tag in after.tags] == ["wedding"]


@pytest.mark.parametrize("target", ["b.abc", "deep/er/a.abc"])
def test_a_moved_file_keeps_its_piece_and_tags(
    library: Library, music: Path, update: Update, readers: NowReaders, target: str
) -> None:
    path = write(music / "a.abc", "one")
    update()
    before = only(library)
    tags.add_tag(library, [before.id], "wedding")
    (music / target).parent.mkdir(parents=True, exist_ok=True)
    path.rename(music / target)
    assert counts(update()) == {"moved": 1}
    after = only(library)
    assert (after.id, after.path, after.state) == (before.id, music / target, "present")
    assert [tag.name for tag in after.tags] == ["wedding"]
    assert len(readers.asked) == 1  # nothing to read again


def test_a_file_moves_to_another_folder_of_the_library(
    library: Library, music: Path, tmp_path: Path, update: Update
) -> None:
    path = write(music / "a.abc", "one")
    other = tmp_path / "other"
    other.mkdir()
    folders.add(library, other)
    update()
    before = only(library)
    shutil.move(path, other / "a.abc")
    assert counts(update()) == {"moved": 1}
    assert only(library).id == before.id
    assert only(library).folder_id != before.folder_id


def test_a_whole_folder_moves_and_is_added_anew(
    library: Library, music: Path, tmp_path: Path, update: Update
) -> None:
    for number in range(5):
        write(music / f"{number}.abc", f"music {number}")
    update()
    before = {row.path.name: row.id for row in pieces.rows(library, pieces.ids(library))}
    music.rename(tmp_path / "moved")
    folders.add(library, tmp_path / "moved")
    assert counts(update()) == {"moved": 5}
    assert {row.path.name: row.id for row in pieces.rows(library, pieces.ids(library))} == before
    assert {row.state for row in pieces.rows(library, pieces.ids(library))} == {"present"}


def test_files_that_change_places_keep_their_pieces(library: Library, music: Path, update: Update) -> None:
    a, b = write(music / "a.abc", "one"), write(music / "b.abc", "quite another")
    update()
    before = {row.path.name: row.id for row in pieces.rows(library, pieces.ids(library))}
    a.rename(music / "c.txt")
    b.rename(a)
    (music / "c.txt").rename(b)
    assert counts(update()) == {"moved": 2}
    after = {row.path.name: row.id for row in pieces.rows(library, pieces.ids(library))}
    assert after == {"a.abc": before["b.abc"], "b.abc": before["a.abc"]}


def test_a_chain_of_renames(library: Library, music: Path, update: Update) -> None:
    a, b = write(music / "a.abc", "one"), write(music / "b.abc", "quite another")
    update()
    before = {row.path.name: row.id for row in pieces.rows(library, pieces.ids(library))}
    b.rename(music / "c.abc")
    a.rename(b)
    assert counts(update()) == {"moved": 2}
    after = {row.path.name: row.id for row in pieces.rows(library, pieces.ids(library))}
    assert after == {"b.abc": before["a.abc"], "c.abc": before["b.abc"]}


def test_a_file_that_is_moved_over_another_is_itself(library: Library, music: Path, update: Update) -> None:
    a, b = write(music / "a.abc", "one"), write(music / "b.abc", "quite another")
    update()
    before = {row.path.name: row.id for row in pieces.rows(library, pieces.ids(library))}
    a.replace(b)
    assert counts(update()) == {"moved": 1, "missing": 1}
    rows = {row.id: row for row in pieces.rows(library, pieces.ids(library))}
    assert (rows[before["a.abc"]].path, rows[before["a.abc"]].state) == (b, "present")
    assert rows[before["b.abc"]].state == "missing"
    write(music / "again.abc", "quite another")
    assert counts(update()) == {"moved": 1, "unchanged": 1}
    assert pieces.rows(library, [before["b.abc"]])[0].path.name == "again.abc"


def test_a_missing_file_is_kept_and_comes_back(library: Library, music: Path, update: Update) -> None:
    path = write(music / "a.abc", "one")
    update()
    before = only(library)
    tags.add_tag(library, [before.id], "wedding")
    kept = path.read_bytes()
    path.unlink()
    assert counts(update()) == {"missing": 1}
    assert only(library).state == "missing"
    assert pieces.ids(library, filters=Filters(missing=True)) == [before.id]
    assert counts(update()) == {}
    path.write_bytes(kept)
    assert update().missing == 0
    assert (only(library).id, only(library).state) == (before.id, "present")
    assert [tag.name for tag in only(library).tags] == ["wedding"]


def test_an_unplugged_folder_is_offline_and_deletes_nothing(
    library: Library, music: Path, tmp_path: Path, update: Update, readers: NowReaders
) -> None:
    for number in range(3):
        write(music / f"{number}.abc", f"music {number}")
    update()
    ids = pieces.ids(library)
    music.rename(tmp_path / "unplugged")
    summary = update()
    assert summary.missing == 3
    assert "not there" in summary.notes[0]
    assert folders.folders(library)[0].state == "offline"
    assert pieces.ids(library) == ids
    assert {row.state for row in pieces.rows(library, ids)} == {"offline"}
    assert counts(update()) == {}
    (tmp_path / "unplugged").rename(music)
    assert counts(update()) == {"unchanged": 3}
    assert {row.state for row in pieces.rows(library, ids)} == {"present"}
    assert len(readers.asked) == 3


def test_copies_share_one_embedding(
    library: Library, music: Path, update: Update, embedder: WordEmbedder
) -> None:
    for name in ("a", "b", "c"):
        write(music / f"{name}.abc", "the same music")
    assert counts(update()) == {"new": 3}
    assert embedder.texts == ["the same music"]
    assert library.value("SELECT count(*) FROM vectors") == 1
    assert len(pieces.ids(library)) == 3
    (music / "b.abc").unlink()
    assert counts(update()) == {"missing": 1, "unchanged": 2}


def test_the_tunes_of_a_book_keep_their_pieces(library: Library, music: Path, update: Update) -> None:
    book = music / "book.abc"
    tunes = {"One": "reel", "Two": "jig", "Three": "waltz"}
    book.write_text("".join(f"X:1\nT:{title}\nN:{text}\n" for title, text in tunes.items()))
    update()
    before = {row.facts.title: row.id for row in pieces.rows(library, pieces.ids(library))}
    assert pieces.score(library, before["Two"])
    book.write_text(
        "X:1\nT:New\nN:polka\nX:1\nT:Three\nN:waltz\nX:1\nT:One\nN:a better reel\n"
    )  # Two is gone, New stands in front, the others changed places
    update()
    after = {row.facts.title: row.id for row in pieces.rows(library, pieces.ids(library))}
    assert set(after) == {"New", "Three", "One"}
    assert (after["Three"], after["One"]) == (before["Three"], before["One"])
    book.write_text("".join(f"X:1\nT:{title}\nN:{text}\n" for title, text in tunes.items()))
    update()
    assert {row.facts.title: row.id for row in pieces.rows(library, pieces.ids(library))} == before


def test_links_that_go_round_in_circles(library: Library, music: Path, update: Update) -> None:
    write(music / "a" / "tune.abc", "one")
    (music / "a" / "round").symlink_to(music, target_is_directory=True)
    (music / "b").symlink_to(music / "a", target_is_directory=True)
    (music / "nowhere.abc").symlink_to(music / "gone.abc")
    assert counts(update()) == {"new": 1}
    assert only(library).path == music / "a" / "tune.abc"


def test_hidden_files_and_folders_are_left_out(library: Library, music: Path, update: Update) -> None:
    for name in (".hidden.abc", "._tune.mid", ".git/a.abc", "__MACOSX/a.abc", "@eaDir/a.abc"):
        write(music / name, "music")
    assert counts(update()) == {}


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may enter any folder")
def test_a_folder_that_cannot_be_entered_is_listed(library: Library, music: Path, update: Update) -> None:
    write(music / "closed" / "a.abc", "one")
    update()
    (music / "closed").chmod(0)
    try:
        assert counts(update()) == {}
        assert only(library).state == "present"
        (problem,) = problems.problems(library)
        assert "not allowed" in problem.reason
    finally:
        (music / "closed").chmod(0o755)


def test_a_folder_that_fails_to_open_loses_nothing(
    library: Library, music: Path, update: Update, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(music / "closed" / "a.abc", "one")
    update()
    real = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    with monkeypatch.context() as patched:
        patched.setattr(os, "scandir", scandir)
        assert counts(update()) == {}
    assert only(library).state == "present"
    (problem,) = problems.problems(library)
    assert problem.path == music / "closed"
    assert "not allowed" in problem.reason
    update()
    assert problems.problems(library) == []


def test_names_that_are_no_text(library: Library, music: Path, update: Update) -> None:
    raw = os.fsencode(music) + b"/caf\xe9.abc"
    try:
        Path(os.fsdecode(raw)).write_text("X:1\nN:music\n")
    except OSError:
        pytest.skip("this file system wants names to be text")
    assert counts(update()) == {"new": 1}
    assert os.fsencode(only(library).path) == raw
    assert counts(update()) == {"unchanged": 1}


def test_a_cancelled_scan_goes_on_next_time(library: Library, music: Path) -> None:
    for number in range(200):
        write(music / f"{number:03}.abc", f"music {number}")
    folders.add(library, music)
    cancel = CancelToken()
    last = None
    for last in scan(library, cancel):
        if library.value("SELECT count(*) FROM files") or (
            not isinstance(last, Summary) and last.stage == "comparing"
        ):
            cancel.cancel()
    assert isinstance(last, Summary)
    assert last.cancelled
    assert last.missing == 0
    *_, rest = scan(library)
    assert isinstance(rest, Summary)
    assert library.value("SELECT count(*) FROM files") == 200


def test_a_folder_inside_another_is_not_watched_twice(library: Library, music: Path) -> None:
    (music / "inner").mkdir()
    inner = folders.add(library, music / "inner")
    write(music / "inner" / "a.abc", "one")
    list(scan(library))
    outer = folders.add(library, music)
    assert [folder.id for folder in folders.folders(library)] == [outer]
    assert folders.add(library, music / "inner") == outer != inner
    assert counts_of(library) == {"unchanged": 1}


def counts_of(library: Library) -> dict[str, int]:
    *_, summary = scan(library)
    assert isinstance(summary, Summary)
    return counts(summary)


def test_single_files(library: Library, music: Path) -> None:
    wanted = write(music / "a.abc", "one")
    write(music / "b.abc", "two")
    folders.add_files(library, [wanted])
    assert counts_of(library) == {"new": 1}
    assert counts_of(library) == {"unchanged": 1}
    wanted.unlink()
    assert counts_of(library) == {"missing": 1}
    with pytest.raises(LibraryError, match="not a kind of file"):
        folders.add_files(library, [Path(__file__)])
    with pytest.raises(LibraryError, match="no file"):
        folders.add_files(library, [music / "none.abc"])
    with pytest.raises(LibraryError, match="no folder"):
        folders.add(library, music / "none")


def test_a_removed_folder_can_be_brought_back(library: Library, music: Path, update: Update) -> None:
    write(music / "a.abc", "one")
    update()
    before = only(library)
    tags.add_tag(library, [before.id], "wedding")
    folders.remove(library, before.folder_id)
    assert pieces.ids(library) == []
    assert counts(update()) == {}
    done = operations.undo(library)
    assert done
    assert done.words == "Removed the folder “music”"
    assert only(library) == pieces.rows(library, [before.id])[0]
    folders.remove(library, before.folder_id)
    folders.add(library, music)
    update()
    assert [tag.name for tag in only(library).tags] == ["wedding"]


def test_a_part_of_a_removed_folder_can_be_added(library: Library, music: Path, update: Update) -> None:
    write(music / "a.abc", "one")
    write(music / "sub" / "b.abc", "two")
    write(music / "sub" / "c.abc", "three")
    update()
    known = {row.path.name: row.id for row in pieces.rows(library, pieces.ids(library))}
    folders.remove(library, folders.folders(library)[0].id)
    folders.add_files(library, [music / "sub" / "c.abc"])
    update()
    assert pieces.ids(library) == [known["c.abc"]]
    folders.add(library, music / "sub")
    assert counts(update()) == {"unchanged": 2}
    assert set(pieces.ids(library)) == {known["b.abc"], known["c.abc"]}


def test_nothing_is_written_into_the_users_folders(library: Library, music: Path, update: Update) -> None:
    for number in range(3):
        write(music / f"{number}.abc", "music BAD" if number else "music")
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in sorted(music.rglob("*"))}
    update()
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in sorted(music.rglob("*"))} == before
