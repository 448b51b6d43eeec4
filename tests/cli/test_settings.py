from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from clamp_desktop import cli, paths
from clamp_desktop.cli import main
from clamp_desktop.settings import Settings, save


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CLAMP_DESKTOP_SETTINGS", str(tmp_path / "settings.json"))
    return tmp_path / "settings.json"


def test_show_set_and_take_back(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    assert main(["settings", "threads"]) == 0
    assert capsys.readouterr().out == "0\n"
    assert main(["settings", "threads", "2"]) == 0
    assert main(["settings", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out.partition("\n")[2])
    assert shown["threads"] == 2
    assert main(["settings"]) == 0
    out = capsys.readouterr().out
    assert "2 *" in out
    assert str(file) in out
    assert main(["settings", "threads", "--reset"]) == 0
    assert main(["settings", "watching", "off", "--json"]) == 0
    assert json.loads(capsys.readouterr().out.partition("\n")[2]) == {"watching": False}


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (["colour"], "no setting"),
        (["colour", "red"], "no setting"),
        (["threads", "many"], "threads"),
        (["--reset"], "Name the setting"),
        (["threads", "2", "--reset"], "not both"),
    ],
)
def test_what_makes_no_sense(line: list[str], word: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["settings", *line]) == 1
    assert word in capsys.readouterr().err


def test_a_broken_setting_is_told_and_the_command_runs(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file.write_text('{"threads": "many"}', encoding="utf-8")
    assert main(["--library", str(tmp_path / "library"), "problems", "--json"]) == 0
    captured = capsys.readouterr()
    assert json.loads(captured.out) == []
    assert "'threads' cannot be 'many'" in captured.err
    assert main(["settings", "threads"]) == 0
    assert capsys.readouterr().err.count("'threads' cannot be") == 1


def test_the_library_of_the_settings_is_opened(file: Path, tmp_path: Path) -> None:
    save(file, {"library": str(tmp_path / "chosen")})
    assert main(["problems"]) == 0
    assert (tmp_path / "chosen" / "library.db").is_file()
    assert main(["--library", str(tmp_path / "other"), "problems"]) == 0
    assert (tmp_path / "other" / "library.db").is_file()


def test_the_window_gets_the_settings(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(file, {"threads": 2, "device": "cpu"})
    monkeypatch.setenv("QT_QPA_PLATFORM", os.environ.get("QT_QPA_PLATFORM", "offscreen"))
    asked: list[Any] = []
    monkeypatch.setattr(
        "clamp_desktop.ui.app.run", lambda folder, files, **options: asked.append((folder, options)) or 0
    )
    assert cli.main([]) == 0
    ((folder, options),) = asked
    assert folder == paths.default_library()
    assert options["settings"] == Settings(threads=2, device="cpu")
