"""The doctor: what is around library and model, on computers where something is missing, too."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from clamp_desktop import __version__, paths
from clamp_desktop.cli import main
from clamp_desktop.gpu_pack import keeping
from clamp_desktop.gpu_pack.table import own_key

Ask = Callable[..., Any]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv("CLAMP_DESKTOP_HOME", str(home))
    monkeypatch.delenv("CLAMP_DESKTOP_SETTINGS")
    return home


def test_tells_all_there_is(home: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAMP_DESKTOP_RELEASES", "https://music.example/latest.json")
    keeping.keep(paths.gpu_pack(), keeping.Kept(own_key(), "9.9", "99.9", "", 2_500_000_000))
    (paths.gpu_pack() / keeping.FILES / "torch").mkdir(parents=True)
    (paths.gpu_pack() / keeping.FILES / "torch" / "__init__.py").touch()
    keeping.put_aside(paths.gpu_pack(), "The NVIDIA pack ended the process that loaded it.")
    report = ask("doctor", "--json")
    assert report["healthy"] is True
    assert report["program"].startswith(f"{__version__}, run from ")
    assert report["data folder"] == f"{paths.data()}: ok"
    assert report["settings folder"] == f"{home}: ok"
    assert report["free space"].partition(" ")[2].startswith("GB")
    assert set(report["children"]) == {"reader", "engraver", "painter"}
    assert all(said.startswith("ok after") for said in report["children"].values())
    assert "offscreen" in report["window"]
    assert "ended the process" in report["NVIDIA pack"]
    assert report["new versions"] == "not looked for at https://music.example/latest.json"
    assert report["packages"]["torch"]


def test_a_display_that_is_not_there(home: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    assert "no window can be opened here" in ask("doctor", "--json")["window"]


def test_a_folder_that_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    library = tmp_path / "library"
    from clamp_desktop.cli import surroundings

    def refuse(folder: Path) -> str:
        return "cannot be written (Read-only file system)"

    monkeypatch.setattr(surroundings, "_writable", refuse)
    assert main(["doctor", "--library", str(library), "--json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert report["healthy"] is False
    assert report["library"] == "ok"
    assert "Read-only file system" in report["data folder"]


def test_a_copy_that_is_installed_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    from clamp_desktop.cli.surroundings import installation

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "installed in" in installation()
    assert str(Path(sys.executable).resolve().parent) in installation()
