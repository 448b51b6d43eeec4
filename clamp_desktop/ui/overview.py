"""What the library holds, in numbers: what the left pane shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clamp_desktop.ui.sidebar import Entry, Kind, Place

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.folders import FolderRow
    from clamp_desktop.library.problems import ProblemRow

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts, folders and problems. ``known`` is false until the library was asked."""

    pieces: int = 0
    folders: Sequence[FolderRow] = ()
    problems: Sequence[ProblemRow] = ()
    known: bool = False

    def entries(self) -> tuple[list[Entry], list[Entry]]:
        """The two sections of the left pane."""
        library = [
            Entry(Place(), _translate("Overview", "All"), "pieces", self.pieces),
            Entry(
                Place(Kind.PROBLEMS),
                _translate("Overview", "Problems"),
                "problem",
                len(self.problems) or None,
            ),
        ]
        single = [folder for folder in self.folders if not folder.whole]
        listed = [folder for folder in self.folders if folder.whole or len(single) == 1]
        names = Counter(_name(folder.path) for folder in listed)
        offline = _translate("Overview", "offline")
        folders = [
            Entry(
                Place(Kind.FOLDER, folder.id),
                _name(folder.path) if names[_name(folder.path)] == 1 else str(folder.path),
                "offline" if folder.state == "offline" else "folder",
                folder.pieces,
                offline if folder.state == "offline" else "",
                str(folder.path),
            )
            for folder in listed
        ]
        if len(single) > 1:  # a folder for each would bury the others
            count = sum(folder.pieces for folder in single)
            folders.append(Entry(Place(Kind.SINGLES), _singles(), "pieces", count))
        return library, folders

    def folder_name(self, place: Place) -> str:
        """What the place is called where it is in a folder; empty for any other place."""
        if place.kind == Kind.SINGLES:
            return _singles()
        return next((_name(folder.path) for folder in self.folders if folder.id == place.folder), "")


def look_around(librarian: Librarian) -> Overview:
    """Ask for all of it."""
    return Overview(librarian.count(), librarian.folders(), librarian.problems(), known=True)


def _singles() -> str:
    return _translate("Overview", "Single files")


def _name(path: Path) -> str:
    return path.name or str(path)
