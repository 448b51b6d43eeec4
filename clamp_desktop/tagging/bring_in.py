"""Bringing tags in from files: find the pieces, put the tags on, and tell what did not fit."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from clamp_desktop.library.filtering.filters import SOURCE, VISIBLE
from clamp_desktop.library.images import Image, look, look_again
from clamp_desktop.library.indexing import fulltext
from clamp_desktop.library.library import Library
from clamp_desktop.library.locations import absolute
from clamp_desktop.library.operations import count_words, each_once, record
from clamp_desktop.library.organising import labels
from clamp_desktop.library.organising.tag_names import path_key, tidy
from clamp_desktop.library.organising.tags import ensure, put
from clamp_desktop.tagging.exchange import Bundle, Entry, Tagged

TOLD = 200
"""Sentences about conflicts, at most; what more there is, is counted."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What came in.

    Attributes:
        pieces: found in this library.
        tagged: tags that were put on pieces; ``already``: that they carried before.
        missing: paths of pieces that are not in this library.
        conflicts: sentences: what the file says and this library does not agree with.
        operation: for undo; ``None`` where nothing changed.
    """

    pieces: int
    tagged: int
    already: int
    missing: tuple[str, ...]
    conflicts: tuple[str, ...]
    operation: int | None


def bring_in(library: Library, found: Bundle, beside: Path | None = None) -> Brought:
    """Put the tags of a bundle on the pieces of this library, in one operation that can be undone.

    A piece is found by its music, then by its file's bytes, then by its path. What its owner decided here
    stays: a tag that was rejected here comes only where someone put it on by hand.

    Args:
        beside: a folder to which paths may be relative.
    """
    finder = _Finder(library, beside)
    missing: list[str] = []
    conflicts: list[str] = []
    wanted: dict[str, dict[int, Tagged]] = {}
    refused: dict[str, list[int]] = {}
    pieces: set[int] = set()
    for entry in found.entries:
        ids, told = finder.find(entry)
        conflicts += told
        if not ids:
            missing.append(entry.path or entry.music)
            continue
        pieces.update(ids)
        for tag in entry.tags:
            try:
                wanted.setdefault(tidy(tag.name), {}).update(dict.fromkeys(ids, tag))
            except ValueError:
                conflicts.append(f"A tag of {entry.path} has no name.")
        for name in entry.rejected:
            refused.setdefault(tidy(name), []).extend(ids)
    tagged, already, operation = _put_on(library, wanted, refused, found, conflicts)
    if len(conflicts) > TOLD:
        conflicts = [*conflicts[:TOLD], f"And {len(conflicts) - TOLD:,} more of this kind."]
    return Brought(len(pieces), tagged, already, tuple(dict.fromkeys(missing)), tuple(conflicts), operation)


def _put_on(
    library: Library,
    wanted: dict[str, dict[int, Tagged]],
    refused: dict[str, list[int]],
    found: Bundle,
    conflicts: list[str],
) -> tuple[int, int, int | None]:
    before: list[Image] = []
    tagged = already = 0
    touched: list[int] = []
    with library.write() as connection:
        titles = _Titles(library)
        for name, said in wanted.items():
            rejected = _rejected(connection, name, list(said))
            kept = {one: tag for one, tag in said.items() if one not in rejected or tag.source == "user"}
            for one in rejected:
                ending = "it was put on by hand there and is on it now" if one in kept else "it stays so"
                conflicts.append(f"“{name}” was rejected here for {titles[one]}; {ending}.")
            if not kept:
                continue
            tag_id, made = ensure(connection, name)
            rows = look(connection, "piece_tags", ((one, tag_id) for one in kept))
            new = [row.key[0] for row in rows if row.row is None]
            already += len(rows) - len(new)
            before += [*made, *(row for row in rows if row.row is None)]
            before += put(
                connection, new, tag_id, {one: (kept[one].source, kept[one].confidence) for one in new}
            )
            tagged += len(new)
            touched += new
        before += _look_alike(connection, found, conflicts)
        before += _refuse(connection, refused, conflicts, titles)
        fulltext.refresh_tags(connection, each_once(touched))
        after = look_again(connection, before)
        if after == before:
            return tagged, already, None
        words = f"Brought in {count_words(tagged, 'tag')} for {count_words(len(set(touched)))}"
        return tagged, already, record(connection, "import tags", words, before, after, count=tagged)


def _look_alike(connection: labels.Connection, found: Bundle, conflicts: list[str]) -> list[Image]:
    """Colours and descriptions for tags that have none; where they have others, theirs stay."""
    before: list[Image] = []
    for name, look_of in found.looks.items():
        row = connection.execute(
            "SELECT id, colour, description FROM tags WHERE folded = ?", [path_key(name)]
        ).fetchone()
        if row is None:
            continue
        new = []
        for what, here, there in zip(("colour", "description"), row[1:], look_of, strict=True):
            if here and there and here != there:
                conflicts.append(f"The tag “{name}” has another {what} here ({here}, not {there}); it stays.")
            new.append(here or there)
        if tuple(new) != tuple(row[1:]):
            before += look(connection, "tags", [(row[0],)])
            connection.execute("UPDATE tags SET colour = ?, description = ? WHERE id = ?", [*new, row[0]])
    return before


def _refuse(
    connection: labels.Connection, refused: dict[str, list[int]], conflicts: list[str], titles: _Titles
) -> list[Image]:
    """Remember rejections, except of tags that pieces carry here."""
    before: list[Image] = []
    for name, ids in refused.items():
        label_id, made = labels.ensure(connection, name)
        carried = {
            row[0]
            for row in connection.execute(
                "SELECT pt.piece_id FROM piece_tags pt JOIN tags t ON t.id = pt.tag_id WHERE t.folded = ?",
                [path_key(name)],
            )
        }
        conflicts += [
            f"“{name}” was rejected there for {titles[one]}, which carries it here; it stays."
            for one in sorted(set(ids) & carried)
        ]
        keys = [(one, label_id) for one in each_once(ids) if one not in carried]
        before += made
        before += [image for image in look(connection, "rejections", keys) if image.row is None]
        before += [image for image in look(connection, "suggestions", keys) if image.row is not None]
        connection.executemany(
            "INSERT INTO rejections (piece_id, label_id, source, changed) VALUES (?, ?, 'user', ?)"
            " ON CONFLICT DO NOTHING",
            [(*key, time.time()) for key in keys],
        )
        connection.executemany("DELETE FROM suggestions WHERE piece_id = ? AND label_id = ?", keys)
        labels.count_change(connection)
    return before


def _rejected(connection: labels.Connection, name: str, ids: Sequence[int]) -> set[int]:
    rows = connection.execute(
        "SELECT r.piece_id FROM rejections r JOIN labels l ON l.id = r.label_id"
        " LEFT JOIN tags t ON t.id = l.tag_id WHERE COALESCE(t.folded, l.folded) = ?",
        [path_key(name)],
    )
    return {row[0] for row in rows} & set(ids)


class _Titles:
    """What to call pieces, looked up when it is needed."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def __getitem__(self, piece_id: int) -> str:
        rows = self._library.query(
            "SELECT p.title, f.path FROM pieces p JOIN files f ON f.id = p.file_id WHERE p.id = ?", [piece_id]
        )
        return f"“{rows[0][0] or Path(rows[0][1]).name}”"


class _Finder:
    """Finds pieces of a library for entries."""

    def __init__(self, library: Library, beside: Path | None) -> None:
        self._beside = beside
        self._music: dict[str, list[int]] = {}
        self._file: dict[tuple[str, int], list[int]] = {}
        self._path: dict[str, list[tuple[int, int, str]]] = {}
        self._name: dict[str, set[str]] = {}
        rows = library.query(
            "SELECT p.id, p.number, lower(hex(c.hash)), lower(hex(f.hash)), f.path"
            f" FROM {SOURCE} JOIN contents c ON c.id = p.content_id WHERE {VISIBLE} ORDER BY p.id"
        )
        for one, number, music, file, path in rows:
            self._music.setdefault(music, []).append(one)
            self._file.setdefault((file or "", number), []).append(one)
            self._path.setdefault(path, []).append((one, number, music))
            self._name.setdefault(PurePosixPath(path.replace("\\", "/")).name, set()).add(path)
        self._paths = {one: path for path, some in self._path.items() for one, _, _ in some}

    def find(self, entry: Entry) -> tuple[list[int], list[str]]:
        """The pieces that an entry speaks of, and what is to be told of them."""
        if entry.music and entry.music in self._music:
            return self._nearest(self._music[entry.music], entry.path), []
        if entry.file and (found := self._file.get((entry.file, (entry.number or 1) - 1))):
            return found, []
        path = self._known(entry.path)
        if path is None:
            return [], []
        some = self._path[path]
        if entry.number is not None:
            some = [one for one in some if one[1] == entry.number - 1]
        told = []
        if entry.music and some:
            told.append(f"{path} is other music than when its tags were written; it was found by its path.")
        return [one for one, _, _ in some], told

    def _nearest(self, ids: list[int], path: str) -> list[int]:
        """Of several copies those at the same path, else of the same name, else all: it is the same music."""
        same = [one for one in ids if self._paths[one] == path]
        name = _name_of(path)
        return same or [one for one in ids if _name_of(self._paths[one]) == name] or ids

    def _known(self, path: str) -> str | None:
        """A path of the library: as written, beside the file, or the only one that ends so."""
        if not path:
            return None
        tries = [path, absolute(Path(path).expanduser())]
        if self._beside is not None:
            tries.append(absolute(self._beside / path))
        for one in tries:
            if one in self._path:
                return one
        wanted = _parts(path)
        some = list(self._name.get(wanted[-1], ())) if wanted else []
        for length in range(1, len(wanted) + 1):
            if len(some) <= 1:
                break
            ending = wanted[-length:]
            longer = [one for one in some if _parts(one)[-length:] == ending]
            if not longer:
                return None
            some = longer
        return some[0] if len(some) == 1 else None


def _parts(path: str) -> tuple[str, ...]:
    kind: type[PurePath] = PureWindowsPath if "\\" in path and "/" not in path else PurePosixPath
    return kind(path).parts


def _name_of(path: str) -> str:
    parts = _parts(path)
    return parts[-1] if parts else ""
