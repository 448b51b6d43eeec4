from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from library_doors import NowReaders, WordEmbedder

from clamp_desktop.library.catalogue import pieces
from clamp_desktop.library.indexing.index import index
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import tags
from clamp_desktop.library.scanning import folders
from clamp_desktop.library.scanning.rescan import rescan
from clamp_desktop.progress import CancelToken, Summary

Update = Callable[[], Summary]
Part = Callable[..., dict[str, int]]


def write(path: Path, music: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"X:1\nN:{music}\n", encoding="utf-8")
    return path


@pytest.fixture
def part(library: Library, readers: NowReaders, embedder: WordEmbedder) -> Part:
    """Rescan and index; the counts that are not 0."""

    def run(*paths: Path) -> dict[str, int]:
        *_, found = rescan(library, paths)
        list(index(library, readers, embedder))
        assert isinstance(found, Summary)
        names = ("new", "changed", "moved", "missing", "unchanged", "failed")
        return {name: getattr(found, name) for name in names if getattr(found, name)}

    return run


def states(library: Library) -> dict[str, str]:
    return {row.path.name: row.state for row in pieces.rows(library, pieces.ids(library))}


def test_nothing_else_is_looked_at(library: Library, music: Path, update: Update, part: Part) -> None:
    write(music / "a" / "a.abc", "one")
    write(music / "b" / "b.abc", "two")
    update()
    write(music / "a" / "new.abc", "three")
    write(music / "b" / "not yet.abc", "four")
    (music / "b" / "b.abc").unlink()
    assert part(music / "a") == {"new": 1, "unchanged": 1}
    assert states(library) == {"a.abc": "present", "b.abc": "present", "new.abc": "present"}
    assert part(music / "b") == {"new": 1, "missing": 1}
    assert states(library)["b.abc"] == "missing"


def test_single_files(library: Library, music: Path, update: Update, part: Part) -> None:
    a, b = write(music / "a.abc", "one"), write(music / "b.abc", "two")
    update()
    write(a, "another one")
    b.unlink()
    write(music / "c.abc", "three")
    write(music / "c.txt", "three")
    assert part(a, b, music / "c.abc", music / "c.txt", music / "nowhere.abc") == {
        "changed": 1,
        "missing": 1,
        "new": 1,
    }


def test_a_file_that_moved_keeps_its_piece_and_tags(
    library: Library, music: Path, update: Update, part: Part
) -> None:
    path = write(music / "a" / "a.abc", "one")
    write(music / "b" / "b.abc", "two")
    update()
    (one, _) = pieces.ids(library)
    tags.add_tag(library, [one], "wedding")
    new = music / "b" / "renamed.abc"
    path.rename(new)
    assert part(new) == {"moved": 1}  # the place that it left was not even named
    (row,) = pieces.rows(library, [one])
    assert (row.path, row.state, [tag.name for tag in row.tags]) == (new, "present", ["wedding"])


def test_a_file_that_went_is_recognised_when_it_turns_up(
    library: Library, music: Path, tmp_path: Path, update: Update, part: Part
) -> None:
    path = write(music / "a.abc", "one")
    update()
    (one,) = pieces.ids(library)
    path.rename(tmp_path / "outside.abc")
    assert part(path) == {"missing": 1}
    (tmp_path / "outside.abc").rename(music / "back.abc")
    assert part(music / "back.abc") == {"moved": 1}
    assert pieces.ids(library) == [one]


def test_folders_that_moved_came_and_went(
    library: Library, music: Path, update: Update, part: Part, readers: NowReaders
) -> None:
    for number in range(4):
        write(music / "old" / f"{number}.abc", f"number{number}")
    update()
    before = pieces.ids(library)
    asked = len(readers.asked)
    (music / "old").rename(music / "new")
    assert part(music / "old", music / "new") == {"moved": 4}
    assert len(readers.asked) == asked
    shutil.rmtree(music / "new")
    assert part(music / "new") == {"missing": 4}
    assert pieces.ids(library) == before


def test_a_copy_is_new_and_leaves_the_other_alone(
    library: Library, music: Path, update: Update, part: Part
) -> None:
    path = write(music / "a.abc", "one")
    update()
    shutil.copy(path, music / "copy.abc")
    assert part(music / "copy.abc") == {"new": 1}
    assert states(library) == {"a.abc": "present", "copy.abc": "present"}


def test_paths_outside_hidden_ones_and_folders_around(
    library: Library, music: Path, tmp_path: Path, update: Update, part: Part
) -> None:
    write(music / "a.abc", "one")
    update()
    outside = write(tmp_path / "outside.abc", "two")
    hidden = write(music / ".git" / "deep" / "b.abc", "three")
    assert part(outside, hidden, hidden.parent) == {}
    write(music / "c.abc", "four")
    assert part(tmp_path) == {"new": 1, "unchanged": 1}


def test_a_drive_that_is_away_loses_nothing(
    library: Library, music: Path, update: Update, part: Part
) -> None:
    write(music / "a.abc", "one")
    update()
    music.rename(music.with_name("away"))
    assert part(music) == {"missing": 1}
    assert [row.state for row in folders.folders(library)] == ["offline"]
    assert states(library) == {"a.abc": "offline"}
    music.with_name("away").rename(music)
    assert part(music) == {"unchanged": 1}
    assert states(library) == {"a.abc": "present"}


def test_a_file_added_by_hand(library: Library, music: Path, readers: NowReaders, part: Part) -> None:
    path = write(music / "a.abc", "one")
    write(music / "b.abc", "two")
    folders.add_files(library, [path])
    assert part(path, music / "b.abc") == {"new": 1}
    write(path, "another one")
    assert part(music) == {"changed": 1}
    assert set(states(library)) == {"a.abc"}


def test_nothing_and_cancelled(library: Library, music: Path, update: Update, part: Part) -> None:
    path = write(music / "a.abc", "one")
    update()
    assert part() == {}
    cancel = CancelToken()
    cancel.cancel()
    path.unlink()
    *_, summary = rescan(library, [path], cancel)
    assert isinstance(summary, Summary)
    assert summary.cancelled
    assert states(library) == {"a.abc": "present"}
