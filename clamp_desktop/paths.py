"""Where the program finds what ships with it and keeps what is the user's."""

from __future__ import annotations

import os
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


def settings_file() -> Path:
    """The file of the user's settings; ``CLAMP_DESKTOP_SETTINGS`` in the environment names another."""
    named = os.environ.get("CLAMP_DESKTOP_SETTINGS")
    if named:
        return Path(named)
    return Path(platformdirs.user_config_dir(_APP, appauthor=False)) / "settings.json"


def thumbnails() -> Path:
    """The folder of pictures of pieces; may be deleted at any moment."""
    return Path(platformdirs.user_cache_dir(_APP, appauthor=False)) / "thumbnails"


def notation() -> Path:
    """The folder of MIDI files written as notation; may be deleted at any moment."""
    return Path(platformdirs.user_cache_dir(_APP, appauthor=False)) / "notation"


def models() -> Path:
    """The folder of models that the user got; ``CLAMP_DESKTOP_MODELS`` in the environment names another."""
    named = os.environ.get("CLAMP_DESKTOP_MODELS")
    return Path(named) if named else Path(platformdirs.user_data_dir(_APP, appauthor=False)) / "models"
