"""What a build on Debian or its relatives wants of the system, and how it gets that."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from installer import from_source
from installer.bundle.plan import BuildError
from installer.bundle.running import run

# What the bundle links to must be there while it is made, to be taken along or to be named in the package: by
# file, with the Debian package that holds it. Beside what the program wants of every system.
LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libcups.so.2": "libcups2",
}
PROGRAMS = {"objdump": "binutils", "xz": "xz-utils", "mksquashfs": "squashfs-tools"}


def missing(loads: Callable[[str], bool], found: Callable[[str], object]) -> list[str]:
    """Debian packages that a build would miss here.

    Args:
        loads: whether a library can be loaded.
        found: whether there is a program of a name.
    """
    wanted = from_source.missing_packages(True, True, loads)
    wanted += [package for library, package in LIBRARIES.items() if not loads(library)]
    return wanted + [package for program, package in PROGRAMS.items() if not found(program)]


def install(log: Path) -> None:
    """Install what is missing. Raises ``BuildError`` with the command to type where that is not allowed."""
    wanted = missing(from_source.loads, shutil.which)
    if wanted and not _installed(wanted, log):
        raise BuildError(f"System packages are missing. Please type:\n    {from_source.package_hint(wanted)}")


def _installed(wanted: Sequence[str], log: Path) -> bool:
    root = os.geteuid() == 0
    commands = from_source.package_commands(wanted, root, not root and shutil.which("sudo") is not None)
    try:
        for command in commands:
            run(command, environment={"DEBIAN_FRONTEND": "noninteractive"}, log=log)
    except BuildError:
        return False
    return bool(commands)
