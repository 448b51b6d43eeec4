"""Looking through a folder for files that may hold music."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePath

from clamp_desktop.music.piece import ALL_SUFFIXES

# Folders that systems and network drives keep for themselves.
_SYSTEM_FOLDERS = frozenset(
    {"__macosx", "$recycle.bin", "system volume information", "@eadir", "#recycle", "lost+found"}
)


@dataclass(frozen=True, slots=True)
class Found:
    """A file that may hold music."""

    path: str
    size: int
    mtime_ns: int


@dataclass(slots=True)
class Walker:
    """Walks through folders, each of them once, however many links lead to it.

    Attributes:
        unreadable: folders that could not be entered, and why.
    """

    unreadable: dict[str, OSError] = field(default_factory=dict)
    _entered: set[tuple[int, int]] = field(default_factory=set)

    def walk(self, root: str) -> Iterator[Found]:
        """All files below a folder whose suffix says music, in the order of their names; one stat each.

        Links are followed after everything else, so that a file is known by its own path where it has one.
        """
        waiting, links = [root], list[str]()
        while waiting or links:
            folder = waiting.pop() if waiting else links.pop()
            entries = self._enter(folder)
            below: list[str] = []
            for entry in entries:
                try:
                    if _is_hidden(entry):
                        continue
                    if entry.is_dir():
                        (links if entry.is_symlink() else below).append(entry.path)
                    elif is_music(entry.name) and entry.is_file():
                        facts = entry.stat()
                        yield Found(entry.path, facts.st_size, facts.st_mtime_ns)
                except OSError:
                    continue  # a link that leads nowhere, or a file that went away just now
            waiting += reversed(below)

    def _enter(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            facts = os.stat(folder)  # noqa: PTH116 a string is enough, and there are many
            identity = (facts.st_dev, facts.st_ino)
            if identity in self._entered:
                return []
            self._entered.add(identity)
            with os.scandir(folder) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            self.unreadable[folder] = error
            return []


def is_music(name: str) -> bool:
    """Whether a file's name has the suffix of music, in any case."""
    return PurePath(name).suffix.lower() in ALL_SUFFIXES


def is_hidden_name(name: str) -> bool:
    """Whether a file or folder of this name is none of the user's."""
    return name.startswith(".") or name.lower() in _SYSTEM_FOLDERS


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if is_hidden_name(entry.name):
        return True
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0) if os.name == "nt" else 0
    return bool(attributes & getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 0))
