"""The installer tries itself: installed in silence, the program run, and removed without a trace."""

from __future__ import annotations

import importlib
import os
import subprocess
import tempfile
import time
from pathlib import Path

from installer.bundle import checking
from installer.bundle.plan import BuildError, Plan
from installer.bundle.running import run
from installer.windows.names import CONSOLE_EXE, OUR_KEY, SETUP

SKIPPED = "not tried: CLaMP Desktop is installed here already"
FOLDER = "CLaMP Desktop – Tönë"  # a folder as people may choose it
_LONGEST_S = 1800.0
_PATIENCE_S = 60.0


def check(plan: Plan) -> str | None:
    """Step of the build: install into another folder, run what was installed, uninstall.

    Returns:
        A word where the user of this computer has the program installed: it would be replaced.

    Raises:
        BuildError: something fails, or something is left behind.
    """
    if installed_folder() is not None:
        return SKIPPED
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        place = Path(temporary).resolve()  # Windows may give it in a short form
        home, folder = place / "home", place / FOLDER
        home.mkdir()
        _start(installing(plan.artefact(SETUP), folder))
        if installed_folder() != folder:
            raise BuildError(f"The installer says that it put the program to {installed_folder()}.")
        for command in checking.commands(folder / CONSOLE_EXE):
            run(
                command,
                cwd=home,
                alone=checking.surroundings(plan.system, os.environ, home),
                log=plan.work / "trial.log",
                timeout=checking.LIMIT,
            )
        _start(f'"{folder / "uninstall.exe"}" /S')
        limit = time.monotonic() + _PATIENCE_S
        while (
            folder.exists() or installed_folder() is not None
        ):  # a copy of the uninstaller goes on by itself
            if time.monotonic() > limit:
                left = (
                    sorted(path.name for path in folder.rglob("*")) if folder.exists() else ["the registry"]
                )
                raise BuildError(f"The uninstaller left this behind: {', '.join(left[:20])}.")
            time.sleep(0.5)
    return None


def installing(setup: Path, folder: Path) -> str:
    """A silent installation as a command line; NSIS wants the folder last and without quotation marks."""
    return f'"{setup}" /S /D={folder}'


def installed_folder() -> Path | None:
    """Where the program is installed for this user, if it is."""
    winreg = importlib.import_module("winreg")  # on Windows only
    try:
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, OUR_KEY) as key:
            return Path(winreg.QueryValueEx(key, "Folder")[0])
    except OSError:
        return None


def _start(line: str) -> None:
    code = subprocess.run(line, check=False, timeout=_LONGEST_S).returncode
    if code:
        raise BuildError(f"{line} ended with exit code {code}.")
