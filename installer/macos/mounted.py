"""The disk image tries itself: opened as a user opens it, and the program in it started from there."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from installer.bundle import checking
from installer.bundle.plan import Plan
from installer.bundle.running import run
from installer.macos.names import DISK_IMAGE


def attaching(image: Path, place: Path) -> list[str]:
    """How to open the image at a place of our own, without a window of it."""
    return [
        *("hdiutil", "attach", str(image), "-mountpoint", str(place)),
        *("-nobrowse", "-readonly", "-noautoopen"),
    ]


def detaching(place: Path) -> list[str]:
    """How to close it, although something may still look at it."""
    return ["hdiutil", "detach", str(place), "-force"]


def check(plan: Plan) -> None:
    """Step of the build: start the program from the read-only image. Raises ``BuildError``."""
    log = plan.work / "mounted.log"
    with tempfile.TemporaryDirectory() as folder:
        place, home = Path(folder) / "image", Path(folder) / "home"
        place.mkdir()
        home.mkdir()
        run(attaching(plan.artefact(DISK_IMAGE), place), log=log)
        try:
            program = place / plan.bundle.name / plan.command.relative_to(plan.bundle)
            for command in checking.commands(program):
                run(
                    command,
                    cwd=home,
                    alone=checking.surroundings(plan.system, os.environ, home),
                    log=log,
                    timeout=checking.LIMIT,
                )
        finally:
            run(detaching(place), log=log)
