"""Paths as SQLite can store them.

A file name need not be text: Linux allows any bytes, Windows lone surrogates. Python shows both as
surrogates, which UTF-8 cannot hold; each becomes a character from a private plane that no real name uses,
and back.
"""

from __future__ import annotations

import os
from pathlib import Path

_SURROGATES = range(0xD800, 0xE000)
_PRIVATE = 0x10F000
_HIDE = {code: _PRIVATE + code - 0xD800 for code in _SURROGATES}
_SHOW = {hidden: code for code, hidden in _HIDE.items()}


def to_text(path: str | os.PathLike[str]) -> str:
    """A path as stored."""
    return os.fspath(path).translate(_HIDE)


def from_text(stored: str) -> Path:
    """A stored path as the file system knows it."""
    return Path(stored.translate(_SHOW))


def absolute(path: str | os.PathLike[str]) -> str:
    """A path as stored, made absolute and without ``.`` and ``..``; links are left as they are."""
    return to_text(os.path.abspath(os.path.expanduser(path)))  # noqa: PTH100, PTH111 resolve() would follow links
