"""A watched folder that is somewhere else now: another drive letter, a new computer, a renamed tree.

Its files are looked for at the same places below the new one, by size and, where the time differs, by hash.
All that is known of them stays: pieces, tags, collections. What lies elsewhere in the new tree the next
scan finds.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.images import look, look_again
from clamp_desktop.library.indexing import fulltext
from clamp_desktop.library.indexing.hashing import hash_file
from clamp_desktop.library.library import Library
from clamp_desktop.library.locations import absolute, from_text
from clamp_desktop.library.operations import record
from clamp_desktop.library.scanning.folders import is_inside
from clamp_desktop.library.scanning.settling import resume


@dataclass(frozen=True, slots=True)
class Located:
    """How much of a folder is in another place.

    Attributes:
        found: ids of files that are there and are the same.
        different: ids of files at whose place something else lies; the next scan reads it.
        missing: ids of files that are not at their place there.
    """

    found: tuple[int, ...]
    different: tuple[int, ...]
    missing: tuple[int, ...]


def locate(library: Library, folder_id: int, place: Path) -> Located:
    """Look how much of a watched folder is in another place; changes nothing.

    Raises:
        LibraryError: there is no such watched folder, or no folder at that place.
    """
    root, new_root = _roots(library, folder_id, place)
    found: list[int] = []
    different: list[int] = []
    missing: list[int] = []
    for one, path, size, mtime_ns, digest in library.query(
        "SELECT id, path, size, mtime_ns, hash FROM files WHERE folder_id = ?", [folder_id]
    ):
        there = from_text(_moved(path, root, new_root))
        try:
            facts = there.stat()
            same = facts.st_size == size and (
                facts.st_mtime_ns == mtime_ns or (digest is not None and hash_file(there) == digest)
            )
        except OSError:
            missing.append(one)
        else:
            (found if same else different).append(one)
    return Located(tuple(found), tuple(different), tuple(missing))


def relink(library: Library, folder_id: int, place: Path) -> Located:
    """Say that a watched folder is in another place now. Scan afterwards; undo takes it back.

    Raises:
        LibraryError: as ``locate``, or nothing of the folder is there, or that place is watched already.
    """
    located = locate(library, folder_id, place)
    root, new_root = _roots(library, folder_id, place)
    if not located.found:
        raise LibraryError(f"None of the files of {from_text(root)} are in {from_text(new_root)}.")
    with library.write() as connection:
        for one, path in connection.execute(
            "SELECT id, path FROM folders WHERE id != ? AND state != 'removed' AND whole = 1", [folder_id]
        ):
            if one != folder_id and (is_inside(new_root, path) or is_inside(path, new_root)):
                raise LibraryError(f"{from_text(path)} is in the library already.")
        # What others remember of that path gives way: a removed folder, single files.
        taken = connection.execute("SELECT id FROM folders WHERE path = ? AND id != ?", [new_root, folder_id])
        others = [row[0] for row in taken.fetchall()]
        files = connection.execute("SELECT id, path FROM files WHERE folder_id = ?", [folder_id]).fetchall()
        paths = {one: _moved(path, root, new_root) for one, path in files}
        before = look(connection, "folders", [(folder_id,), *((one,) for one in others)])
        before += look(connection, "files", ((one,) for one in paths))
        connection.executemany(
            "UPDATE folders SET state = 'removed', path = path || ' (' || id || ')' WHERE id = ?",
            [(one,) for one in others],
        )
        connection.executemany("UPDATE files SET state = 'missing' WHERE id = ?", [(one,) for one in paths])
        connection.executemany(
            "UPDATE files SET state = 'missing' WHERE path = ?", [(path,) for path in paths.values()]
        )
        connection.executemany(
            "UPDATE files SET path = ? WHERE id = ?", [(path, one) for one, path in paths.items()]
        )
        connection.execute(
            "UPDATE folders SET path = ?, state = 'present' WHERE id = ?", [new_root, folder_id]
        )
        for one in located.found:
            resume(connection, one)
        fulltext.refresh_files(connection, list(paths))
        words = f"Found the folder “{from_text(root).name}” in {from_text(new_root)}"
        after = look_again(connection, before)
        record(connection, "relink folder", words, before, after, count=len(located.found))
    return located


def _roots(library: Library, folder_id: int, place: Path) -> tuple[str, str]:
    root = library.value("SELECT path FROM folders WHERE id = ? AND state != 'removed'", [folder_id])
    if root is None:
        raise LibraryError("There is no such folder in the library any more.")
    new_root = absolute(place)
    if not os.path.isdir(from_text(new_root)):  # noqa: PTH112
        raise LibraryError(f"There is no folder {place}.")
    return str(root), new_root


def _moved(path: str, root: str, new_root: str) -> str:
    """The same place below another root; separators are those of the new one."""
    rest = path[len(root.rstrip("/\\")) :].lstrip("/\\")
    separator = "\\" if "\\" in new_root and "/" not in new_root else "/"
    if separator == "/" and "\\" in root and "/" not in root:
        rest = rest.replace("\\", "/")
    elif separator == "\\":
        rest = rest.replace("/", "\\")
    return f"{new_root.rstrip('/' + chr(92))}{separator}{rest}"
