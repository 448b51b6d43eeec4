"""What can be wrong with a library as a whole, in words for its owner."""

from __future__ import annotations

from pathlib import Path


class LibraryError(Exception):
    """The library cannot be used as it is; ``str()`` is for the user."""


class NewerLibraryError(LibraryError):
    """The library was written by a newer version of the program."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            f"This library has format {found}; this version of the program knows formats up to {known}. "
            f"Please update the program, or choose another library. Nothing was changed. ({path})"
        )
        self.found = found
        self.known = known


class DamagedLibraryError(LibraryError):
    """The database file is not a library, or is damaged."""

    def __init__(self, path: Path, detail: str, backups: tuple[Path, ...] = ()) -> None:
        text = f"The library's file is damaged or is not a library: {path} ({detail}). "
        if backups:
            text += f"The newest backup is {backups[-1]}; put it in the file's place to go on from there."
        else:
            text += "Move the file away and scan your folders again; your music is untouched."
        super().__init__(text)
        self.backups = backups
