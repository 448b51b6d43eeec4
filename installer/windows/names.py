"""Names on Windows that several parts of a build have to agree on."""

from __future__ import annotations

import re

from installer.bundle.plan import COMMAND, PRODUCT

PUBLISHER = "The CLaMP Desktop contributors"
WINDOW_EXE = f"{PRODUCT}.exe"  # the window, without a console
CONSOLE_EXE = f"{COMMAND}.exe"  # the same program with one, for commands
LEAST_WINDOWS = "10.0.17763.0"  # 1809: the oldest that Qt 6.11 runs on
OUR_KEY = r"Software\CLaMP Desktop"  # in the part of the registry that is one user's
SETUP = "-setup.exe"
PORTABLE = "-portable.zip"


def quad(version: str) -> str:
    """A version of four numbers, as version resources want it: ``"0.3.0rc1"`` → ``"0.3.0.0"``.

    Raises:
        ValueError: the version does not begin with three numbers.
    """
    found = re.match(r"(\d+)\.(\d+)\.(\d+)(?!\d)", version)
    if found is None:
        raise ValueError(f"{version!r} is no version of three numbers")
    return ".".join([*found.groups(), "0"])
