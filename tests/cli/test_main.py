import os
import subprocess
import sys
from pathlib import Path

import pytest

from clamp_desktop.cli import main


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these always have a display")
def test_without_a_display_the_window_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["--library", str(tmp_path)]) == 1
    assert "no display" in capsys.readouterr().err


@pytest.mark.parametrize("line", [["--help"], ["search", "--help"], ["--version"]])
def test_help_prints_in_any_terminal(line: list[str]) -> None:
    environment = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    command = [sys.executable, "-m", "clamp_desktop", *line]
    result = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=60)
    assert (result.returncode, result.stderr) == (0, b"")
    assert "CLaMP" in result.stdout.decode("utf-8") or b"search" in result.stdout
