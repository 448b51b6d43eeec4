"""A home of its own for a self-test: the user's library, settings and caches are neither read nor written."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

_OTHERS = ("CLAMP_DESKTOP_SETTINGS", "CLAMP_DESKTOP_MODELS")  # they would win over the home
_TRIES = 50
_TEMPORARY = ("TMPDIR", "TEMP", "TMP")  # libraries leave folders of their own there


@contextlib.contextmanager
def own_home() -> Iterator[Path]:
    """Everything that ``paths`` names as the user's lies in a new folder; it is gone in the end.

    So does what children hold for temporary. Where the system keeps it from being removed it stays; whoever
    cares looks. Raises ``OSError`` where it cannot be made.
    """
    before = {name: os.environ.get(name) for name in ("CLAMP_DESKTOP_HOME", *_TEMPORARY, *_OTHERS)}
    # Letters beyond ASCII and a space: what music and users' folders are called like.
    home = Path(tempfile.mkdtemp(prefix="clamp-desktop Prüfung "))
    temporary = home / "tmp"
    try:
        temporary.mkdir()
        for name in _OTHERS:
            os.environ.pop(name, None)
        os.environ.update(dict.fromkeys(_TEMPORARY, str(temporary)), CLAMP_DESKTOP_HOME=str(home))
        yield home
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        _remove(home)


def _remove(home: Path) -> None:
    """Remove it, as soon as whoever looks at new files (Windows) lets go of them; else it stays."""
    for _ in range(_TRIES):
        shutil.rmtree(home, ignore_errors=True)
        if not home.exists():
            return
        time.sleep(0.2)
