"""What is done on a bare system, without making one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from installer.bundle import checking
from installer.linux import clean_root

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.skipif(sys.platform == "win32", reason="a script for a Unix shell")
def test_script_is_one_that_a_shell_understands() -> None:
    for bundle in (False, True):
        text = clean_root.script("p.deb", bundle)
        subprocess.run(["/bin/sh", "-n"], input=text, text=True, check=True)


def test_nothing_is_left_is_looked_for_after_the_program_has_run() -> None:
    lines = clean_root.script("p.deb", bundle=True).splitlines()

    def place(part: str) -> int:
        return next(number for number, line in enumerate(lines) if part in line)

    assert place("/tmp/before") < place("self-test") < place("purge") < place("diff")
    assert lines[0] == "set -eu"
    assert checking.PLACE not in clean_root.script("p.deb", bundle=False)


@pytest.mark.skipif(not hasattr(__import__("os"), "geteuid"), reason="Unix only")
def test_only_root_makes_systems(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert clean_root.main(["p.deb"]) == 1
    assert "Only root" in capsys.readouterr().err


def test_without_debootstrap_it_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert clean_root.main(["p.deb"]) == 1
    assert "debootstrap is missing" in capsys.readouterr().err
