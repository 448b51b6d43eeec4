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


def home() -> Path | None:
    """One folder for all that is the user's, where ``CLAMP_DESKTOP_HOME`` in the environment names one."""
    named = os.environ.get("CLAMP_DESKTOP_HOME")
    return Path(named).absolute() if named else None


def data() -> Path:
    """The folder of what is to be kept: libraries, models and other things that the user got."""
    own = home()
    return own / "data" if own else Path(platformdirs.user_data_dir(_APP, appauthor=False))


def default_library() -> Path:
    """The folder of the user's library, unless another is asked for."""
    return data() / "library"


def settings_file() -> Path:
    """The file of the user's settings; ``CLAMP_DESKTOP_SETTINGS`` in the environment names another."""
    named = os.environ.get("CLAMP_DESKTOP_SETTINGS")
    if named:
        return Path(named)
    return (home() or Path(platformdirs.user_config_dir(_APP, appauthor=False))) / "settings.json"


def thumbnails() -> Path:
    """The folder of pictures of pieces; may be deleted at any moment."""
    return _cache() / "thumbnails"


def notation() -> Path:
    """The folder of MIDI files written as notation; may be deleted at any moment."""
    return _cache() / "notation"


def converted() -> Path:
    """The folder of tunes made ready to be engraved; may be deleted at any moment."""
    return _cache() / "converted"


def speeds() -> Path:
    """The file of how quickly models listen on this computer; may be deleted at any moment."""
    return _cache() / "speeds.json"


def models() -> Path:
    """The folder of models that the user got; ``CLAMP_DESKTOP_MODELS`` in the environment names another."""
    named = os.environ.get("CLAMP_DESKTOP_MODELS")
    return Path(named) if named else data() / "models"


def new_version() -> Path:
    """The file of what was found out about new versions; may be deleted at any moment."""
    return data() / "new-version.json"


def gpu_pack() -> Path:
    """The folder of the NVIDIA pack, if the user got it; may be deleted while the program does not run."""
    return data() / "gpu-pack"


def _cache() -> Path:
    own = home()
    return own / "cache" if own else Path(platformdirs.user_cache_dir(_APP, appauthor=False))
