from __future__ import annotations

import errno
import os
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from clamp_desktop.library.scanning import watch as module
from clamp_desktop.library.scanning.drives import is_remote
from clamp_desktop.library.scanning.watch import Pace, Root, Watch

QUICK = Pace(quiet=0.2, longest=1.0, look=0.1, rescan=0.4)
SECONDS = 15.0


class Told:
    """What a watch said."""

    def __init__(self) -> None:
        self.calls: list[tuple[Path, ...]] = []
        self.words: list[str] = []
        self.threads: set[str] = set()

    def changed(self, paths: Sequence[Path]) -> None:
        self.threads.add(threading.current_thread().name)
        self.calls.append(tuple(paths))

    @property
    def paths(self) -> set[Path]:
        return {path for call in self.calls for path in call}


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def start(told: Told) -> Iterator[Callable[..., Watch]]:
    made: list[Watch] = []

    def run(*roots: Path, whole: bool = True, pace: Pace = QUICK, observe: Any = None) -> Watch:
        watch = Watch(told.changed, told.words.append, pace, observe)
        made.append(watch)
        watch.follow([Root(path, whole) for path in roots])
        until(lambda: set(roots) <= watch._places.keys())
        time.sleep(0.2)
        return watch

    yield run
    for watch in made:
        watch.close()
    assert not [one for one in threading.enumerate() if one.name == "folder watch"]


def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def test_files_that_come_change_move_and_go(music: Path, told: Told, start: Callable[..., Watch]) -> None:
    watch = start(music)
    steps: list[tuple[Callable[[], object], set[Path]]] = [
        (lambda: (music / "a.abc").write_text("one"), {music / "a.abc"}),
        (lambda: (music / "a.abc").write_text("two!"), {music / "a.abc"}),
        (lambda: (music / "a.abc").rename(music / "b.abc"), {music / "a.abc", music / "b.abc"}),
        (lambda: (music / "b.abc").unlink(), {music / "b.abc"}),
    ]
    for act, paths in steps:
        told.calls.clear()
        act()
        until(lambda paths=paths: paths <= told.paths)
    assert told.threads == {"folder watch"}
    assert watch.unheard == ()
    assert told.words == []


def test_what_is_no_music_and_what_is_only_read_is_not_told(
    music: Path, told: Told, start: Callable[..., Watch]
) -> None:
    (music / "a.abc").write_text("one")
    start(music)
    (music / "notes.txt").write_text("not music")
    (music / "a.abc").read_text()
    list(music.iterdir())
    time.sleep(0.6)
    assert told.calls == []
    (music / "b.abc").write_text("two")
    until(lambda: told.calls)
    assert told.paths == {music / "b.abc"}


def test_a_burst_is_told_once(music: Path, told: Told, start: Callable[..., Watch]) -> None:
    start(music)
    for number in range(200):
        (music / f"{number}.abc").write_text("x")
    until(lambda: len(told.paths) == 200)
    assert len(told.calls) <= 2


def test_very_many_are_told_as_their_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    roots = [Path("/music"), Path("/other")]
    files = [Path(f"/music/{number % 7}/{number}.abc") for number in range(600)]
    assert module._summed_up(files[:3], roots) == tuple(sorted(files[:3]))
    assert module._summed_up(files, roots) == tuple(Path(f"/music/{number}") for number in range(7))
    monkeypatch.setattr(module, "_FLOOD", 599)
    assert module._summed_up(files, roots) == (Path("/music"),)


def test_a_file_that_is_being_written_is_held_back(
    music: Path, told: Told, start: Callable[..., Watch]
) -> None:
    start(music)
    (music / "other.abc").write_text("x")
    with (music / "long.abc").open("w") as file:
        for _ in range(25):
            file.write("x")
            file.flush()
            time.sleep(0.06)
        assert told.paths == {music / "other.abc"}  # told in the midst of it, after the longest wait
    until(lambda: music / "long.abc" in told.paths)


def test_folders_that_come_with_files_in_them_and_go(
    music: Path, tmp_path: Path, told: Told, start: Callable[..., Watch]
) -> None:
    new = tmp_path / "new"
    (new / "deep").mkdir(parents=True)
    (new / "deep" / "a.abc").write_text("x")
    start(music)
    new.rename(music / "new")
    until(lambda: music / "new" in told.paths)
    told.calls.clear()
    (music / "new" / "deep" / "b.abc").write_text("x")  # a folder that was not there at the start
    until(lambda: music / "new" / "deep" / "b.abc" in told.paths)
    shutil.rmtree(music / "new")
    until(lambda: music / "new" in told.paths)


def test_a_drive_that_goes_and_comes_back(music: Path, told: Told, start: Callable[..., Watch]) -> None:
    start(music)
    away = music.with_name("away")
    music.rename(away)
    until(lambda: music in told.paths)
    told.calls.clear()
    away.rename(music)
    until(lambda: music in told.paths)
    time.sleep(0.4)
    told.calls.clear()
    (music / "a.abc").write_text("x")  # it is listened to again
    until(lambda: music / "a.abc" in told.paths)


def test_a_folder_that_is_not_there_yet(music: Path, told: Told, start: Callable[..., Watch]) -> None:
    later = music / "later"
    watch = start(later)
    later.mkdir()
    until(lambda: later in told.paths)
    assert watch.unheard == ()


def test_other_folders_are_followed(
    music: Path, tmp_path: Path, told: Told, start: Callable[..., Watch]
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    watch = start(music)
    watch.follow([Root(other)])
    until(lambda: watch._places.keys() == {other})
    (music / "a.abc").write_text("x")
    (other / "b.abc").write_text("x")
    until(lambda: other / "b.abc" in told.paths)
    assert told.paths == {other / "b.abc"}


def test_only_the_folder_itself(music: Path, told: Told, start: Callable[..., Watch]) -> None:
    (music / "deep").mkdir()
    start(music, whole=False)
    (music / "deep" / "a.abc").write_text("x")
    (music / "b.abc").write_text("x")
    until(lambda: told.calls)
    assert told.paths == {music / "b.abc"}


@pytest.mark.parametrize("where", ["at once", "within"])
def test_where_the_system_watches_no_more_folders_they_are_looked_through(
    where: str, music: Path, told: Told, start: Callable[..., Watch]
) -> None:
    if where == "within" and sys.platform != "linux":
        pytest.skip("inotify's limit")

    def observe() -> Any:
        observer = module._native()
        schedule = observer.schedule

        def refuse(ear: object, path: str, recursive: bool = False) -> object:
            if where == "at once" or not recursive:
                raise OSError(errno.ENOSPC, "inotify watch limit reached")
            return schedule(ear, path, recursive=recursive)

        observer.schedule = refuse
        return observer

    watch = start(music, observe=observe)
    until(lambda: watch.unheard == (music,))
    (word,) = told.words
    assert str(music) in word
    assert "as many folders" in word
    until(lambda: told.calls.count((music,)) >= 2)


def test_drives_in_the_network_are_looked_through(
    music: Path, told: Told, start: Callable[..., Watch], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "is_remote", lambda path: True)
    watch = start(music)
    assert watch.unheard == (music,)
    assert "network" in told.words[0]
    until(lambda: music in told.paths)


def test_which_drives_are_in_the_network(music: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from collections import namedtuple

    import psutil

    part = namedtuple("part", "mountpoint fstype opts")
    parts = [part("/", "ext4", "rw"), part(str(music.resolve()), "NFS4", "rw")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: parts)
    assert is_remote(music / "deep")
    assert not is_remote(music.parent)
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: [part("/", "NTFS", "rw,remote")])
    assert is_remote(music)


def test_closing_is_quick_final_and_harmless(music: Path, told: Told) -> None:
    watch = Watch(told.changed, told.words.append)  # at the usual pace
    watch.close()
    watch.follow([Root(music)])
    assert not watch._thread.is_alive()
    watch = Watch(told.changed, told.words.append)
    watch.follow([Root(music)])
    until(lambda: watch._places)
    (music / "a.abc").write_text("x")
    began = time.monotonic()
    watch.close()
    watch.close()
    assert time.monotonic() - began < 2
    time.sleep(0.3)
    assert told.calls == []


def test_a_listener_that_fails_does_not_end_the_watch(music: Path, start: Callable[..., Watch]) -> None:
    calls: list[object] = []

    def fail(paths: Sequence[Path]) -> None:
        calls.append(paths)
        raise ValueError("a mistake")

    watch = Watch(fail, print, QUICK)
    watch.follow([Root(music)])
    try:
        until(lambda: watch._places)
        time.sleep(0.2)
        (music / "a.abc").write_text("x")
        until(lambda: len(calls) == 1)
        (music / "b.abc").write_text("x")
        until(lambda: len(calls) == 2)
    finally:
        watch.close()


def test_names_that_are_no_text(music: Path, told: Told, start: Callable[..., Watch]) -> None:
    if sys.platform != "linux":
        pytest.skip("file names are text there")
    start(music)
    path = Path(os.fsdecode(os.fsencode(music) + b"/caf\xe9.abc"))
    path.write_text("x")
    until(lambda: path in told.paths)
