"""What the library holds, in numbers: what the left pane shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clamp_desktop.ui.left.places import Entry, Kind, Place, Section, each

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.catalogue.views import Counts
    from clamp_desktop.library.indexing.problems import ProblemRow
    from clamp_desktop.library.library import Library
    from clamp_desktop.library.organising.collections import CollectionRow
    from clamp_desktop.library.organising.smart import SmartRow
    from clamp_desktop.library.organising.tags import TagRow
    from clamp_desktop.library.scanning.folder_tree import FolderNode
    from clamp_desktop.library.scanning.folders import FolderRow

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class LabelEntry:
    """A label set, and how many of its suggestions wait."""

    id: int
    name: str
    waiting: int


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts and everything that has a name. ``known`` is false until the library was asked.

    Attributes:
        trees: what lies in the folders, one for each.
    """

    pieces: int = 0
    folders: Sequence[FolderRow] = ()
    problems: Sequence[ProblemRow] = ()
    known: bool = False
    counts: Counts | None = None
    trees: Sequence[FolderNode] = ()
    tags: Sequence[TagRow] = ()
    collections: Sequence[CollectionRow] = ()
    searches: Sequence[SmartRow] = ()
    label_sets: Sequence[LabelEntry] = ()

    def sections(self) -> list[Section]:
        """The left pane."""
        library = Section(Kind.ALL, _translate("Overview", "LIBRARY"), self._library())
        folders = Section(Kind.FOLDER, _translate("Overview", "FOLDERS"), self._folders())
        if not self.pieces:
            return [library, folders]
        return [
            library,
            folders,
            Section(
                Kind.TAG,
                _translate("Overview", "TAGS"),
                tag_entries(self.tags),
                _translate("Overview", "New tag"),
            ),
            Section(
                Kind.COLLECTION,
                _translate("Overview", "COLLECTIONS"),
                [_collection(row) for row in self.collections],
                _translate("Overview", "New collection or set list"),
            ),
            Section(
                Kind.SEARCH,
                _translate("Overview", "SAVED SEARCHES"),
                [
                    Entry(
                        Place(Kind.SEARCH, row.id),
                        row.name,
                        "saved",
                        row.pieces,
                        hint=row.query,
                        name=row.name,
                    )
                    for row in self.searches
                ],
            ),
            Section(Kind.LABELS, _translate("Overview", "LABEL SETS"), self._label_sets()),
        ]

    def _label_sets(self) -> list[Entry]:
        hint = _translate(
            "Overview", "Tags that the program learns from your own, to suggest them for the rest"
        )
        found = [
            Entry(Place(Kind.LABELS, one.id), one.name, "labels", one.waiting or None, name=one.name)
            for one in self.label_sets
        ]
        new = Entry(Place(Kind.LABELS), _translate("Overview", "New label set"), "plus", hint=hint)
        return [*found, new]

    def place_name(self, place: Place) -> str:
        """What the place is called; empty for all pieces, and for what is gone."""
        if place.kind == Kind.ALL:
            return ""
        if place.kind == Kind.SINGLES:
            return _singles()
        if place.kind == Kind.MOVED:
            return _translate("Overview", "Found in another place")
        for section in self.sections():
            for entry in each(section.entries):
                if entry.place == place:
                    return entry.name or entry.label
        return next((_name(folder.path) for folder in self.folders if folder.id == place.id), "")

    def place_count(self, place: Place) -> int | None:
        """How many are there, where that is known."""
        shown = (entry for section in self.sections() for entry in each(section.entries))
        return next((entry.count for entry in shown if entry.place == place), None)

    def _library(self) -> list[Entry]:
        library = [Entry(Place(), _translate("Overview", "All"), "pieces", self.pieces)]
        counts = self.counts
        if counts is not None and self.pieces:
            views = [
                (Kind.NEW, _translate("Overview", "Recently added"), "new", counts.new),
                (Kind.UNTAGGED, _translate("Overview", "Untagged"), "untagged", counts.untagged),
                (Kind.SUGGESTED, _translate("Overview", "To review"), "review", counts.suggested),
                (Kind.DUPLICATES, _translate("Overview", "Duplicates"), "duplicates", counts.duplicates),
                (Kind.MISSING, _translate("Overview", "Missing"), "missing", counts.missing),
            ]
            library += [
                Entry(Place(kind), name, symbol, count or None) for kind, name, symbol, count in views
            ]
        problems = Entry(
            Place(Kind.PROBLEMS), _translate("Overview", "Problems"), "problem", len(self.problems) or None
        )
        return [*library, problems]

    def _folders(self) -> list[Entry]:
        single = [folder for folder in self.folders if not folder.whole]
        listed = [folder for folder in self.folders if folder.whole or len(single) == 1]
        names = Counter(_name(folder.path) for folder in listed)
        offline = _translate("Overview", "offline")
        trees = {tree.folder_id: tree for tree in self.trees}
        folders = [
            Entry(
                Place(Kind.FOLDER, folder.id),
                _name(folder.path) if names[_name(folder.path)] == 1 else str(folder.path),
                "offline" if folder.state == "offline" else "folder",
                folder.pieces,
                offline if folder.state == "offline" else "",
                str(folder.path),
                below=_below(trees.get(folder.id)),
            )
            for folder in listed
        ]
        if len(single) > 1:  # a folder for each would bury the others
            count = sum(folder.pieces for folder in single)
            folders.append(Entry(Place(Kind.SINGLES), _singles(), "pieces", count))
        return folders


def look_around(librarian: Librarian) -> Overview:
    """Ask for all of it."""
    from clamp_desktop.library.catalogue import views
    from clamp_desktop.library.organising import collections, smart, tags
    from clamp_desktop.library.scanning.folder_tree import folder_tree

    library = librarian.library
    counts = views.counts(library)
    return Overview(
        counts.all,
        librarian.folders(),
        librarian.problems(),
        True,
        counts,
        folder_tree(library),
        tags.tags(library),
        collections.collections(library),
        smart.smart_collections(library),
        _label_sets(library),
    )


def _label_sets(library: Library) -> list[LabelEntry]:
    from clamp_desktop.library.organising import suggestions
    from clamp_desktop.tagging import probes

    found = probes.probes(library)
    waiting = {one.probe: one.count for one in suggestions.by_source(library)} if found else {}
    return [LabelEntry(one.id, one.name, waiting.get(one.name, 0)) for one in found]


def tag_entries(rows: Sequence[TagRow]) -> tuple[Entry, ...]:
    """Tags as a tree. They come in the order of their paths: each above those that lie below it."""
    below: dict[str, list[Entry]] = {}
    for row in reversed(rows):
        under = tuple(reversed(below.pop(row.name, [])))
        entry = Entry(
            Place(Kind.TAG, row.id),
            row.leaf,
            "tag",
            row.total,
            hint="\n".join(part for part in (row.name if row.parent else "", row.description) if part),
            name=row.name,
            colour=row.colour,
            description=row.description or "",
            below=under,
        )
        below.setdefault(row.parent or "", []).append(entry)
    return tuple(reversed(below.get("", [])))


def _collection(row: CollectionRow) -> Entry:
    place, symbol = Place(Kind.COLLECTION, row.id), "set-list" if row.ordered else "collection"
    hint = row.description or ""
    return Entry(place, row.name, symbol, row.pieces, hint=hint, name=row.name, ordered=row.ordered)


def _below(tree: FolderNode | None) -> tuple[Entry, ...]:
    if tree is None or not tree.whole:
        return ()
    return tuple(
        replace(
            Entry(Place(Kind.FOLDER, node.folder_id, node.path), node.name, "folder", node.total),
            hint=str(node.shown),
            below=_below(node),
        )
        for node in tree.below
    )


def _singles() -> str:
    return _translate("Overview", "Single files")


def _name(path: Path) -> str:
    return path.name or str(path)
