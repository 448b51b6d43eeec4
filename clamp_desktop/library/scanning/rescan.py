"""A scan of a few files and folders: what somebody who watches the folders says has been touched."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.library import Library
from clamp_desktop.library.locations import absolute, from_text, to_text
from clamp_desktop.library.scanning.matching import Candidate, Known
from clamp_desktop.library.scanning.scan import Folder, Scan, folder_reason
from clamp_desktop.library.scanning.walk import Found, is_hidden_name, is_music
from clamp_desktop.progress import CancelToken, Progress, Summary


def rescan(
    library: Library, paths: Sequence[Path], cancel: CancelToken | None = None
) -> Iterator[Progress | Summary]:
    """As ``scan``, of nothing but these files and of what is below these folders; they may be gone.

    A file that came here is recognised wherever it was before, and one that left these paths as soon as it
    turns up.
    """
    return _Rescan(library, paths, cancel or CancelToken()).run()


class _Rescan(Scan):
    def __init__(self, library: Library, paths: Sequence[Path], cancel: CancelToken) -> None:
        super().__init__(library, cancel)
        self.paths = _outermost([absolute(path) for path in paths])
        self.elsewhere = [one for one in self.remembered if not self._is_asked(one.path)]
        asked = [one for one in self.remembered if self._is_asked(one.path)]
        self.known = {one.path: one for one in asked}
        self.remembered = asked + [one for one in self.elsewhere if one.state == "missing"]

    def _is_asked(self, path: str) -> bool:
        return any(_is_inside(path, one) for one in self.paths)

    def _files_of(self, folder: Folder) -> Iterator[Found]:
        if not folder.whole:
            yield from super()._files_of(folder)
            return
        for path in self.paths:
            if not _is_inside(path, folder.path):
                if _is_inside(folder.path, path):
                    yield from super()._files_of(folder)
                continue
            below = os.path.normpath(path)[len(os.path.normpath(folder.path)) :]
            if not any(is_hidden_name(part) for part in Path(below).parts):
                yield from self._below(from_text(path))

    def _below(self, path: Path) -> Iterator[Found]:
        if path.is_dir():
            for found in self.walker.walk(os.fspath(path)):
                yield Found(to_text(found.path), found.size, found.mtime_ns)
        elif is_music(path.name):
            try:
                facts = path.stat()
            except OSError:
                return  # it is gone
            yield Found(to_text(path), facts.st_size, facts.st_mtime_ns)

    def _take_over(self, candidates: list[Candidate]) -> Iterator[Progress]:
        self.remembered += self._left([one.found.size for one in candidates if not one.known])
        return super()._take_over(candidates)

    def _left(self, sizes: Sequence[int]) -> list[Known]:
        """Files from elsewhere that are not there any more and may be what came here."""
        wanted = set(sizes)
        return [
            one
            for one in self.elsewhere
            if one.size in wanted and one.state != "missing" and not from_text(one.path).exists()
        ]

    def _finish(self, present: Sequence[Folder]) -> None:
        """Say anew which of these folders could not be entered; of the others nothing was learnt."""
        known = [path for (path,) in self.library.query("SELECT path FROM scan_problems")]
        with self.library.write() as connection:
            for part in chunks([path for path in known if self._is_asked(path)]):
                connection.execute(f"DELETE FROM scan_problems WHERE path IN ({marks(part)})", part)
            connection.executemany(
                "INSERT OR REPLACE INTO scan_problems VALUES (?, ?, ?)",
                [
                    (to_text(path), folder_reason(error), repr(error))
                    for path, error in self.walker.unreadable.items()
                    if Path(path).exists()
                ],
            )


def _outermost(paths: Sequence[str]) -> list[str]:
    """Without those that are inside others."""
    kept: list[str] = []
    for path in sorted(set(paths), key=len):
        if not any(_is_inside(path, one) for one in kept):
            kept.append(path)
    return sorted(kept)


def _is_inside(path: str, folder: str) -> bool:
    path, base = os.path.normcase(path), os.path.normcase(folder).rstrip("/\\")
    return path.rstrip("/\\") == base or path.startswith((base + "/", base + "\\"))
