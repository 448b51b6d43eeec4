"""The command, and the file that announces a release."""

from __future__ import annotations

import json
import runpy
from pathlib import Path

import pytest

from clamp_desktop import __version__
from clamp_desktop.cli import main

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAMP_DESKTOP_HOME", str(tmp_path / "home"))


def test_tells_what_is_new(releases, monkeypatch, capsys) -> None:
    monkeypatch.setenv("CLAMP_DESKTOP_RELEASES", releases.address)
    releases.announce("99.1", changes="- It sings.\n- It dances.")
    assert main(["update-check"]) == 0
    said = capsys.readouterr().out
    assert f"Version 99.1 is there; this is {__version__}: {releases.origin}/releases/99.1" in said
    assert "- It dances." in said
    assert main(["update-check", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["newer"] is True


def test_tells_that_nothing_is_new(releases, monkeypatch, capsys) -> None:
    monkeypatch.setenv("CLAMP_DESKTOP_RELEASES", releases.address)
    releases.announce(__version__)
    assert main(["update-check"]) == 0
    assert "no newer version" in capsys.readouterr().out


def test_tells_why_it_does_not_know(releases, monkeypatch, capsys) -> None:
    monkeypatch.setenv("CLAMP_DESKTOP_RELEASES", releases.address)
    releases.status = 404
    assert main(["update-check"]) == 1
    assert releases.address in capsys.readouterr().err


def test_a_release_is_announced_as_it_is_read(tmp_path: Path, capsys) -> None:
    script = runpy.run_path(str(ROOT / "installer" / "latest_json.py"))
    changes = tmp_path / "CHANGELOG.md"
    changes.write_text(
        "# Changes\n\n## 1.2.0 (2026-12-01)\n\n- Sings.\n\n## 1.1.0\n\n- Speaks.\n", encoding="utf-8"
    )
    out, page = tmp_path / "latest.json", "https://music.example/releases/v1.2.0"
    common = ["--changelog", str(changes), "--out", str(out)]
    assert script["main"](["--page", page, "--version", "1.2.0", "--date", "2026-12-01", *common]) == 0
    from clamp_desktop.updates.release import Release, understood

    found = understood(out.read_bytes(), "https://music.example/latest.json")
    assert found == Release("1.2.0", page, "2026-12-01", "- Sings.")
    out.unlink()
    assert script["main"](["--page", page, "--version", "3.0", *common]) == 1
    assert "says nothing of version 3.0" in capsys.readouterr().err
    assert script["main"](["--page", "http://music.example/", "--version", "1.1.0", *common]) == 1
    assert not out.exists()


def test_the_list_of_changes_speaks_of_this_version() -> None:
    part_of = runpy.run_path(str(ROOT / "installer" / "latest_json.py"))["part_of"]
    assert part_of((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), __version__)
