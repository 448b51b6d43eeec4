"""What the program consists of: which files came with it, how large they are, what they run on."""

from __future__ import annotations

import platform
import sqlite3
import sys
from pathlib import Path
from typing import Any

from clamp_desktop import __version__, paths
from clamp_desktop.playback.soundfonts import of_the_program
from clamp_desktop.selftest.steps import WrongError

_NEEDED = (
    "model/config.json",
    "model/model.safetensors",
    "model/tokenizer.json",
    "vocabulary",
    "demo/music21.toml",
    "icons",
    "brand/clamp-desktop.svg",
    "translations",
)
_MEGABYTE = 1_000_000


def is_frozen() -> bool:
    """Whether this is an installed program without a Python of its own around it."""
    return bool(getattr(sys, "frozen", False))


def own_command() -> list[str]:
    """What starts this program once more."""
    return [sys.executable] if is_frozen() else [sys.executable, "-m", "clamp_desktop"]


def facts() -> dict[str, Any]:
    """The program and what it runs on; sizes in bytes."""
    resources = paths.resources()
    sizes = {"model": _size(resources / "model"), "resources": _size(resources)}
    if is_frozen():
        sizes["program"] = _size(Path(sys.executable).resolve().parent)
    return {
        "version": __version__,
        "frozen": is_frozen(),
        "platform": platform.platform(),
        "machine": platform.machine(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "sizes": sizes,
    }


def check_resources() -> str:
    """Whether everything that should have come with the program is there."""
    folder = paths.resources()
    missing = [name for name in _NEEDED if not _there(folder / name)]
    if missing:
        raise WrongError(f"{', '.join(missing)} is missing in {folder}")
    if of_the_program() is None:
        raise WrongError("the soundfont that comes with the program is missing")
    languages = len(list((folder / "translations").glob("*.qm")))
    if not languages:
        raise WrongError(f"there are no translations in {folder / 'translations'}")
    return f"{_size(folder) / _MEGABYTE:.0f} MB, {languages} languages"


def _there(path: Path) -> bool:
    return any(path.iterdir()) if path.is_dir() else path.is_file() and path.stat().st_size > 0


def _size(folder: Path) -> int:
    return sum(one.lstat().st_size for one in folder.rglob("*") if one.is_file() or one.is_symlink())
