"""The bundle tries itself: moved elsewhere, with no Python, no settings and no home of the developer's."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from installer.bundle.copying import linked_copy
from installer.bundle.plan import Plan
from installer.bundle.running import run

PLACE = "Ma bibliothèque – Tönë 音"  # a path as people have them, with spaces and letters of many kinds
_OF_THE_SYSTEM = (
    *("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "PROGRAMDATA", "PROGRAMFILES"),
    *("NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE"),
)
LIMIT = 900.0  # seconds; antivirus programs read every file of a new program first


def commands(command: Path) -> list[list[str]]:
    """What a bundle must be able to do."""
    return [[str(command), "--version"], [str(command), "doctor"], [str(command), "self-test"]]


def surroundings(system: str, environment: Mapping[str, str], home: Path) -> dict[str, str]:
    """An environment without anything of Python's or the developer's, and with a home of its own."""
    kept = (*_OF_THE_SYSTEM, "TEMP", "TMP", "TMPDIR", "LANG", "USERNAME")
    around = {name: value for name, value in environment.items() if name.upper() in kept}
    if system == "Windows":
        root = environment.get("SYSTEMROOT", r"C:\Windows")
        around |= {"PATH": rf"{root}\System32;{root}", "USERPROFILE": str(home)}
        around |= {"APPDATA": str(home / "Roaming"), "LOCALAPPDATA": str(home / "Local")}
    else:
        around |= {"PATH": "/usr/bin:/bin", "HOME": str(home)}
    return around | {"QT_QPA_PLATFORM": "offscreen"}


def check(plan: Plan) -> None:
    """Step of the build: copy the bundle to another place and have it try itself. Raises ``BuildError``."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / PLACE
        home = Path(folder) / "home"
        home.mkdir()
        moved = place / plan.bundle.name
        shutil.copytree(plan.bundle, moved, symlinks=True, copy_function=linked_copy)
        for command in commands(moved / plan.command.relative_to(plan.bundle)):
            run(
                command,
                cwd=home,
                alone=surroundings(plan.system, os.environ, home),
                log=plan.work / "check.log",
                timeout=LIMIT,
            )
