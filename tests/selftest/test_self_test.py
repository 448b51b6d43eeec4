"""The real command in a process of its own, as it runs on a user's computer."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.timeout(300)
KEPT = ("page.png", "report.json", "sound.wav", "window.png")


@dataclass
class Ran:
    """A self-test that is over, and where it might have left something."""

    code: int
    report: dict[str, Any]
    said: str
    user: Path
    temporary: Path
    marker: str

    def step(self, name: str) -> dict[str, Any]:
        """A step of the report."""
        (found,) = (one for one in self.report["steps"] if one["name"] == name)
        return dict(found)

    def left_running(self) -> list[int]:
        """Processes that were started by it, or by what it started, and still run after a while."""
        deadline = time.monotonic() + 5
        while (left := self._running()) and time.monotonic() < deadline:
            psutil.wait_procs([psutil.Process(pid) for pid in left if psutil.pid_exists(pid)], timeout=0.2)
        return left

    def _running(self) -> list[int]:
        found = []
        for process in psutil.process_iter():
            try:
                if process.environ().get("CLAMP_DESKTOP_TEST") == self.marker:
                    found.append(process.pid)
            except psutil.Error:
                continue
        return found


def run(program: Path, tmp_path: Path, *arguments: object) -> Ran:
    """Run the command of the program in a folder, away from everything that is the user's."""
    user, temporary, marker = tmp_path / "user", tmp_path / "tmp", uuid.uuid4().hex
    user.mkdir()
    temporary.mkdir()
    places = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME")
    environment = (
        {name: value for name, value in os.environ.items() if name != "CLAMP_DESKTOP_HOME"}
        | dict.fromkeys((*places, "XDG_CACHE_HOME"), str(user))
        | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))
        | {"CLAMP_DESKTOP_SETTINGS": str(user / "settings.json"), "CLAMP_DESKTOP_TEST": marker}
        | {"PYTHONPATH": str(program)}
    )
    done = subprocess.run(
        [sys.executable, "-m", "clamp_desktop", "self-test", *map(str, arguments)],
        cwd=program,
        env=environment,
        capture_output=True,
        timeout=280,
    )
    said = done.stdout.decode()
    report = json.loads(said) if "--json" in arguments else {}
    return Ran(done.returncode, report, said + done.stderr.decode(), user, temporary, marker)


def test_everything_passes_and_nothing_is_left(tmp_path: Path) -> None:
    out = tmp_path / "out"
    ran = run(ROOT, tmp_path, "--json", "--out", out)
    assert ran.code == 0, ran.said
    assert ran.report["passed"]
    assert [step["passed"] for step in ran.report["steps"]] == [True] * 9
    for fact in ("version", "platform", "model", "device", "qt", "sizes"):
        assert ran.report[fact], fact
    assert ran.report["qt platform"] == "offscreen"
    assert sorted(path.name for path in out.iterdir()) == sorted(KEPT)
    assert json.loads((out / "report.json").read_text(encoding="utf-8")) == ran.report
    assert not list(ran.temporary.iterdir())
    assert not [path for path in ran.user.rglob("*") if "clamp" in str(path.relative_to(ran.user))]
    assert not (ran.user / "settings.json").exists()
    assert not ran.left_running()


def test_a_broken_model_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    program = tmp_path / "program"
    caches = shutil.ignore_patterns("__pycache__", "screenshots", "training")
    shutil.copytree(ROOT / "clamp_desktop", program / "clamp_desktop", ignore=caches)
    shutil.copytree(ROOT / "resources", program / "resources", ignore=caches)
    shutil.copytree(ROOT / "clamp_desktop" / "training", program / "clamp_desktop" / "training")
    weights = program / "resources" / "model" / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:100_000])

    ran = run(program, tmp_path, "--json")
    assert ran.code == 1
    assert not ran.report["passed"]
    failed = ran.step("reading and listening")
    assert failed["passed"] is False
    assert "model.safetensors" in failed["said"]
    for name in ("searching", "learning a label set"):
        assert ran.step(name)["passed"] is None
        assert "reading and listening" in ran.step(name)["said"]
    assert ran.step("children that are killed")["passed"] is False
    for name in ("engraving", "playing", "the window", "nothing is left behind"):
        assert ran.step(name)["passed"], ran.said
    assert not list(ran.temporary.iterdir())
    assert not ran.left_running()


def test_says_in_words_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from clamp_desktop import paths
    from clamp_desktop.selftest.parts import check_resources
    from clamp_desktop.selftest.steps import WrongError

    resources = tmp_path / "resources"
    shutil.copytree(paths.resources() / "model", resources / "model")
    monkeypatch.setattr(paths, "resources", lambda: resources)
    with pytest.raises(WrongError, match=r"vocabulary.*is missing in .*resources"):
        check_resources()


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("in the way")
    ran = run(ROOT, tmp_path, "--out", file)
    assert ran.code == 1
    assert str(file) in ran.said
    assert "cannot be written" in ran.said
