"""Where the program finds what ships with it and keeps what is the user's."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_APP = "clamp-desktop"


def resources() -> Path:
    """The folder of shipped files: inside the installed package, or beside it in a source checkout."""
    package = Path(__file__).resolve().parent
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


def default_library() -> Path:
    """The folder of the user's library, unless another is asked for."""
    return Path(platformdirs.user_data_dir(_APP, appauthor=False)) / "library"
