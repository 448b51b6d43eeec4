"""Where one can look: the fixed views, folders, tags, collections and saved searches. Plain data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a place is; the views are called as the library calls them."""

    ALL = "all"
    NEW = "new"
    UNTAGGED = "untagged"
    SUGGESTED = "suggested"
    DUPLICATES = "duplicates"
    PROBLEMS = "problems"
    MISSING = "missing"
    MOVED = "moved"
    FOLDER = "folder"
    SINGLES = "singles"
    TAG = "tag"
    COLLECTION = "collection"
    SEARCH = "search"
    LABELS = "labels"
    DRAFT = "draft"


VIEWS = (Kind.NEW, Kind.UNTAGGED, Kind.SUGGESTED, Kind.DUPLICATES, Kind.MISSING, Kind.MOVED)
UNLISTED = (Kind.MOVED,)  # reached by a link, without a line in the pane
BY_HAND = (Kind.COLLECTION, Kind.SEARCH)  # these bring an order of their own


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere to look: all pieces, a view, a folder, the files that were added one by one, a tag …

    Attributes:
        id: of the watched folder, the tag, the collection, the saved search or the label set; 0 where a new
            one is made.
        path: of a folder below the watched one, as the library writes it.
    """

    kind: Kind = Kind.ALL
    id: int = 0
    path: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A place as the pane shows it.

    Attributes:
        name: whole, where ``label`` is only the end of it: a tag's path.
        state: a word such as "offline".
        colour: of a tag, ``"#rrggbb"``; ``None`` for none.
        ordered: a set list.
        description: what the user says of it.
    """

    place: Place
    label: str
    symbol: str
    count: int | None = None
    state: str = ""
    hint: str = ""
    name: str = ""
    colour: str | None = None
    ordered: bool = False
    description: str = ""
    below: tuple[Entry, ...] = ()

    @property
    def takes_pieces(self) -> bool:
        """Whether pieces can be put here."""
        return self.place.kind in (Kind.TAG, Kind.COLLECTION)

    @property
    def own(self) -> bool:
        """Whether the user made it, so that it can be renamed and deleted."""
        kinds = (Kind.TAG, Kind.COLLECTION, Kind.SEARCH, Kind.LABELS)
        return self.place.kind in kinds and self.place.id != 0


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its places. ``add`` says what its plus makes; empty for none."""

    kind: Kind
    heading: str
    entries: Sequence[Entry] = ()
    add: str = ""


def each(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Entries and all that lies below them."""
    for entry in entries:
        yield entry
        yield from each(entry.below)
