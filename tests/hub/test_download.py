"""A file comes whole and verified, whatever the net does."""

from __future__ import annotations

import errno
import hashlib
import os
from pathlib import Path

import pytest
from local_hub import Fault, Handler, LocalHub

from clamp_desktop.hub.download import Downloader, Source
from clamp_desktop.hub.errors import ModelError
from clamp_desktop.progress import CancelToken, Progress, Stage

CONTENT = os.urandom(3_000_000)
SUM = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def source(hub: LocalHub) -> Source:
    file = hub.publish("lab/model", "a b.bin", CONTENT)
    return Source(file.address(hub.address), len(CONTENT), SUM)


def fetch(
    source: Source, to: Path, cancel: CancelToken | None = None, slept: list[float] | None = None
) -> list[Progress]:
    downloader = Downloader(sleep=(slept if slept is not None else []).append)
    try:
        return list(downloader.fetch(source, to, cancel or CancelToken()))
    finally:
        downloader.close()


def cut(after: int) -> Fault:
    def fault(handler: Handler, content: bytes) -> bool:
        handler.answer(content, stop=after)
        return True

    return fault


def status(number: int, **headers: str) -> Fault:
    def fault(handler: Handler, content: bytes) -> bool:
        handler.refuse(number, **headers)
        return True

    return fault


def test_a_file_comes_whole(hub: LocalHub, source: Source, tmp_path: Path) -> None:
    steps = fetch(source, tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == CONTENT
    assert [path.name for path in tmp_path.iterdir()] == ["a.bin"]  # nothing of the way there is left
    assert {step.stage for step in steps} <= {Stage.FETCHING, Stage.CHECKING}
    assert steps[0].total == len(CONTENT)


def test_a_cut_connection_is_taken_up_where_it_broke(hub: LocalHub, source: Source, tmp_path: Path) -> None:
    hub.faults = [cut(1_000_000), cut(500_000)]
    fetch(source, tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == CONTENT
    starts = [int(one.removeprefix("bytes=").rstrip("-")) for one in hub.asked if one]
    assert 1_300_000 < starts[-1] <= 1_500_000  # no more than two blocks were fetched twice


def test_a_stopped_download_goes_on_after_a_restart(hub: LocalHub, source: Source, tmp_path: Path) -> None:
    downloader, cancel = Downloader(), CancelToken()
    for _ in downloader.fetch(source, tmp_path / "a.bin", cancel):
        cancel.cancel()
    downloader.close()
    assert not (tmp_path / "a.bin").exists()
    had = (tmp_path / "a.bin.part").stat().st_size
    assert 0 < had < len(CONTENT)
    fetch(source, tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == CONTENT
    assert hub.asked[-1] == f"bytes={had}-"


def test_parts_of_two_versions_are_never_put_together(hub: LocalHub, tmp_path: Path) -> None:
    file = hub.publish("lab/model", "b.bin", CONTENT)
    unpinned = Source(file.address(hub.address))
    cancel = CancelToken()
    downloader = Downloader()
    for _ in downloader.fetch(unpinned, tmp_path / "b.bin", cancel):
        cancel.cancel()
    downloader.close()
    newer = os.urandom(len(CONTENT))
    hub.publish("lab/model", "b.bin", newer)
    fetch(unpinned, tmp_path / "b.bin")
    assert (tmp_path / "b.bin").read_bytes() == newer


def test_a_wrong_checksum_is_told_and_the_file_deleted(hub: LocalHub, tmp_path: Path) -> None:
    file = hub.publish("lab/model", "c.bin", CONTENT)
    wrong = Source(file.address(hub.address), len(CONTENT), "0" * 64)
    with pytest.raises(ModelError, match="checksum differs"):
        fetch(wrong, tmp_path / "c.bin")
    assert list(tmp_path.glob("c.bin*")) in ([], [tmp_path / "c.bin.part.json"])


def test_a_wrong_size_is_refused_before_anything_is_fetched(hub: LocalHub, tmp_path: Path) -> None:
    file = hub.publish("lab/model", "c.bin", CONTENT)
    with pytest.raises(ModelError, match="3,000,000 bytes; 7 were expected"):
        fetch(Source(file.address(hub.address), 7, SUM), tmp_path / "c.bin")
    assert not (tmp_path / "c.bin.part").exists()


def test_a_missing_file_is_told_at_once(hub: LocalHub, tmp_path: Path) -> None:
    slept: list[float] = []
    with pytest.raises(ModelError, match=r"There is no file at .*gone\.bin \(status 404\)"):
        fetch(Source(f"{hub.address}/lab/model/resolve/main/gone.bin"), tmp_path / "x", slept=slept)
    assert not slept


def test_a_busy_server_is_asked_again_when_it_says(hub: LocalHub, source: Source, tmp_path: Path) -> None:
    hub.faults = [status(429, Retry_After="3"), status(503)]
    slept: list[float] = []
    fetch(source, tmp_path / "a.bin", slept=slept)
    assert (tmp_path / "a.bin").read_bytes() == CONTENT
    assert sum(slept) == pytest.approx(3 + 4, abs=0.5)  # as it asked, then our own patience


def test_a_server_that_stays_busy_is_given_up(hub: LocalHub, source: Source, tmp_path: Path) -> None:
    hub.faults = [status(503)] * 50
    with pytest.raises(ModelError, match=r"busy \(status 503\)\. Try again later"):
        fetch(source, tmp_path / "a.bin")
    assert len(hub.faults) > 40


def test_nobody_waits_who_has_cancelled(hub: LocalHub, source: Source, tmp_path: Path) -> None:
    hub.faults = [status(429, Retry_After="60")]
    cancel = CancelToken()
    downloader = Downloader(sleep=lambda _: cancel.cancel())
    assert list(downloader.fetch(source, tmp_path / "a.bin", cancel)) == []
    downloader.close()


def test_a_server_without_ranges_starts_over(hub: LocalHub, source: Source, tmp_path: Path) -> None:
    def whole(handler: Handler, content: bytes) -> bool:
        del handler.headers["Range"]
        handler.answer(content)
        return True

    hub.faults = [cut(1_000_000), whole]
    fetch(source, tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == CONTENT


def test_a_full_drive_keeps_what_there_is(
    hub: LocalHub, source: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.faults = [cut(1_000_000)]
    real = Path.open

    class Full:
        def __init__(self, file):  # type: ignore[no-untyped-def]
            self.file = file

        def __enter__(self):  # type: ignore[no-untyped-def]
            return self

        def __exit__(self, *_: object) -> None:
            self.file.close()

        def write(self, block: bytes) -> int:
            if self.file.tell() + len(block) > 800_000:
                raise OSError(errno.ENOSPC, "No space left on device")
            return self.file.write(block)

    def opened(path: Path, mode: str = "r", **more: object):  # type: ignore[no-untyped-def]
        file = real(path, mode, **more)  # type: ignore[call-overload]
        return Full(file) if mode == "ab" else file

    monkeypatch.setattr(Path, "open", opened)
    with pytest.raises(ModelError, match="no room left on the drive"):
        fetch(source, tmp_path / "a.bin")
    monkeypatch.undo()
    assert 0 < (tmp_path / "a.bin.part").stat().st_size <= 800_000
    fetch(source, tmp_path / "a.bin")
    assert (tmp_path / "a.bin").read_bytes() == CONTENT


def test_nobody_there_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"could not be reached\. Is this computer online"):
        fetch(Source("http://127.0.0.1:9/a.bin"), tmp_path / "a.bin")


def test_a_proxy_is_used(hub: LocalHub, tmp_path: Path) -> None:
    downloader = Downloader(proxy="http://127.0.0.1:9", sleep=lambda _: None)
    with pytest.raises(ModelError, match="proxy"):
        list(downloader.fetch(Source(f"{hub.address}/a"), tmp_path / "a", CancelToken()))
    downloader.close()
    assert not hub.asked
