"""Where a build keeps things, on every system."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import clamp_desktop
from installer.bundle import checking, environment
from installer.bundle.plan import ROOT, BuildError, Plan, version
from installer.bundle.running import run


def plan(system: str, machine: str = "x86_64") -> Plan:
    return Plan("1.2.3", system, machine, Path("r"), Path("w"), Path("o"))


def test_version_is_that_of_the_program(tmp_path: Path) -> None:
    assert version(ROOT) == clamp_desktop.__version__
    (tmp_path / "clamp_desktop").mkdir()
    (tmp_path / "clamp_desktop" / "__init__.py").write_text("")
    with pytest.raises(BuildError, match="does not say its version"):
        version(tmp_path)


def test_places() -> None:
    linux, windows, mac = plan("Linux"), plan("Windows", "AMD64"), plan("Darwin", "arm64")
    assert linux.command == Path("w/bundle/CLaMP Desktop/clamp-desktop")
    assert windows.command == Path("w/bundle/CLaMP Desktop/clamp-desktop.exe")
    assert mac.command == Path("w/bundle/CLaMP Desktop.app/Contents/MacOS/clamp-desktop")
    assert mac.contents == Path("w/bundle/CLaMP Desktop.app/Contents/Frameworks")
    assert linux.artefact(".tar.xz") == Path("o/clamp-desktop-1.2.3-linux-x64.tar.xz")
    assert windows.artefact("-setup.exe") == Path("o/clamp-desktop-1.2.3-windows-x64-setup.exe")
    assert mac.artefact(".dmg") == Path("o/clamp-desktop-1.2.3-macos-arm64.dmg")
    assert plan("Linux", "aarch64").processor == "arm64"
    assert windows.python == Path("w/venv/Scripts/python.exe")


def test_environment_has_torch_for_the_processor_first_and_no_tests() -> None:
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    commands = environment.commands(plan("Linux"), "2.13.0", pyproject)
    assert "https://download.pytorch.org/whl/cpu" in commands[0]
    assert (
        "https://download.pytorch.org/whl/cpu"
        not in environment.commands(plan("Windows", "AMD64"), None, pyproject)[0]
    )
    words = [word for command in commands for word in command]
    assert "r[hnsw]" in words
    assert not any("test" in word for word in words)
    assert any(word.startswith("pyinstaller") for word in words)
    assert any(word.startswith("tinysoundfont") for word in words)


def test_environment_that_was_not_made_is_missed(tmp_path: Path) -> None:
    missing = Plan("1.2.3", "Linux", "x86_64", Path("r"), tmp_path, tmp_path)
    with pytest.raises(BuildError, match="step 'environment'"):
        environment.in_environment(missing, ["-c", ""])


def test_the_bundle_is_tried_without_anything_of_pythons(tmp_path: Path) -> None:
    mine = {
        "PATH": "/home/me/bin",
        "PYTHONPATH": "/src",
        "VIRTUAL_ENV": "/v",
        "LANG": "de_DE.UTF-8",
        "HOME": "/me",
    }
    assert checking.surroundings("Linux", mine, tmp_path) == {
        "LANG": "de_DE.UTF-8",
        "PATH": "/usr/bin:/bin",
        "HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
    }
    windows = checking.surroundings("Windows", {"SystemRoot": r"D:\W", "PYTHONHOME": "x"}, tmp_path)
    assert "PYTHONHOME" not in windows
    assert windows["SystemRoot"] == r"D:\W"
    assert windows["LOCALAPPDATA"].startswith(str(tmp_path))
    assert " " in checking.PLACE and not checking.PLACE.isascii()


def test_programs_that_fail_say_why(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "log"
    assert run([sys.executable, "-c", "print('good')"], log=log) == "good\n"
    assert "good" in log.read_text()
    with pytest.raises(BuildError, match=r"(?s)exit code 3.*alas"):
        run([sys.executable, "-c", "print('alas'); raise SystemExit(3)"], log=log)
    with pytest.raises(BuildError, match="could not be started"):
        run([tmp_path / "nothing"])
    with pytest.raises(BuildError, match=r"within 0\.1 seconds"):
        run([sys.executable, "-c", "import time; time.sleep(9)"], timeout=0.1)
