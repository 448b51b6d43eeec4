"""Asking a releases page: what it may say, what it may not, and how rarely it is asked."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from clamp_desktop import __version__
from clamp_desktop.updates import checking
from clamp_desktop.updates.checking import check
from clamp_desktop.updates.memory import DAY, Known, known
from clamp_desktop.updates.release import LARGEST, Release, UpdateError, understood

HTTPS = "https://music.example/latest.json"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "new-version.json"


def test_a_newer_version_is_told_and_remembered(releases, file: Path) -> None:
    releases.announce("99.1", date="2026-12-01", stranger="ignored")
    found = check(releases.address, file)
    newer = found.newer()
    assert newer == Release("99.1", f"{releases.origin}/releases/99.1", "2026-12-01", "- It sings.\n")
    assert known(file) == found
    assert found.is_fresh()
    assert not found.is_fresh(time.time() + DAY)
    assert not found.is_fresh(time.time() - 60), "a clock that was put back must not silence it"


def test_nothing_is_said_of_who_asks(releases, file: Path) -> None:
    releases.announce("99.1")
    check(releases.address, file)
    ((path, headers),) = releases.asked
    assert path == "/latest.json"
    assert set(headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
    assert headers["User-Agent"] == "CLaMP Desktop"


@pytest.mark.parametrize(
    ("mine", "theirs", "newer"),
    [
        ("1.9.0", "1.10.0", True),
        ("1.10.0", "1.9.9", False),
        ("1.0", "1.0.0", False),
        ("0.1.0", "v0.2.0", True),
        ("1.0.0", "2.0.0rc1", False),
        ("1.0.0", "2.0.0.dev3", False),
        ("2.0.0rc1", "2.0.0rc2", True),
        ("2.0.0rc2", "2.0.0", True),
        ("2.0.0", "2.0.0rc2", False),
        ("1.0.0", "1.0.0.post1", True),
    ],
)
def test_versions_are_compared_as_versions(releases, file: Path, mine: str, theirs: str, newer: bool) -> None:
    releases.announce(theirs)
    assert (check(releases.address, file).newer(mine) is not None) is newer


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Not what you think</html>",
        b"\xff\xfe\x00",
        b"[1, 2]",
        b"[" * 100_000,
        b'{"version": 3}',
        b'{"version": "newest"}',
        b'{"page": "http://x"}',
    ],
)
def test_junk_is_refused_in_words(releases, file: Path, body: bytes) -> None:
    releases.body = body
    with pytest.raises(UpdateError, match="cannot be understood"):
        check(releases.address, file)
    assert known(file).is_fresh(), "that was today's question"
    assert known(file).release is None


def test_an_answer_without_end_is_cut(releases, file: Path) -> None:
    releases.body = b" " * (LARGEST * 4)
    with pytest.raises(UpdateError, match="too large"):
        check(releases.address, file)


def test_a_slow_answer_is_given_up(releases, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "_DEADLINE", 0.2)
    monkeypatch.setattr(checking, "_BLOCK", 1)
    releases.announce("99.1")
    releases.drip = 0.05
    with pytest.raises(UpdateError, match="too long"):
        check(releases.address, file)


@pytest.mark.parametrize("status", [404, 403, 500, 204])
def test_nothing_there(releases, file: Path, status: int) -> None:
    releases.status = status
    with pytest.raises(UpdateError, match=f"status {status}"):
        check(releases.address, file)


def test_nobody_there(file: Path) -> None:
    with pytest.raises(UpdateError, match="does not answer"):
        check("http://127.0.0.1:9/latest.json", file)


def test_what_was_known_outlives_a_failure(releases, file: Path) -> None:
    releases.announce("99.1")
    check(releases.address, file)
    releases.status = 500
    with pytest.raises(UpdateError):
        check(releases.address, file)
    assert known(file).newer() is not None


@pytest.mark.parametrize(
    "address", ["http://music.example/latest.json", "file:///etc/passwd", "ftp://x", "x"]
)
def test_only_secure_addresses_are_read(file: Path, address: str) -> None:
    with pytest.raises(UpdateError, match="no secure address"):
        check(address, file)


def test_does_not_follow_to_an_insecure_address(releases, file: Path) -> None:
    releases.status, releases.location = 302, "/elsewhere"
    with pytest.raises(UpdateError, match="does not answer"):  # round and round
        check(releases.address, file)
    assert len(releases.asked) <= 6


def test_no_address(file: Path) -> None:
    with pytest.raises(UpdateError, match="does not know where"):
        check("", file)
    assert not file.exists()


@pytest.mark.parametrize(
    "page",
    [
        "",
        "https://elsewhere.example/",
        "http://music.example/",
        "javascript:alert(1)",
        "https://[",
        "file:///x",
    ],
)
def test_links_to_other_places_are_not_followed(page: str) -> None:
    said = json.dumps({"version": "9", "page": page}).encode()
    with pytest.raises(UpdateError, match="another place"):
        understood(said, HTTPS)


def test_what_is_told_cannot_do_harm() -> None:
    said = {"version": "9", "page": "https://music.example/9", "changes": "a\x1b[2J\u202eb" + "x" * 100_000}
    release = understood(json.dumps(said | {"date": "soon"}).encode(), HTTPS)
    assert release.changes.startswith("a[2Jbx")
    assert len(release.changes) == 60_000
    assert release.date == ""


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"asked": "x"}', '{"asked": 1, "release": {"version": "?", "page": ""}}']
)
def test_a_damaged_memory_is_none(file: Path, text: str) -> None:
    file.parent.mkdir()
    file.write_text(text)
    assert known(file) == Known()


def test_this_version_is_one() -> None:
    assert not Release(__version__, "").is_newer_than(__version__)
