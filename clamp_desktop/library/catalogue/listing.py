"""Pieces as arrays, for arithmetic over the whole library."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from clamp_desktop.library.filtering.filters import SOURCE, Filters, where
from clamp_desktop.library.library import Library
from clamp_desktop.library.similarity.exact import Ids
from clamp_desktop.library.text import surname


@dataclass(frozen=True, slots=True)
class Listing:
    """Pieces in the order of their ids.

    Attributes:
        ids: int64 [n].
        contents: int64 [n], the content of each.
    """

    ids: Ids
    contents: Ids

    def __len__(self) -> int:
        return len(self.ids)

    def only(self, piece_ids: Ids) -> Listing:
        """Those of these pieces that are in the list."""
        kept = np.isin(self.ids, piece_ids)
        return Listing(self.ids[kept], self.contents[kept])


def listing(library: Library, filters: Filters) -> Listing:
    """The pieces that pass the filters. The whole library is remembered until something changes."""
    if filters:
        return _read(library, filters)
    state = library.state()
    known = library.kept.get("listing")
    if isinstance(known, tuple) and known[0] == state:
        found: Listing = known[1]
        return found
    everything = _read(library, filters)
    library.kept["listing"] = (state, everything)
    return everything


def surnames(library: Library) -> frozenset[str]:
    """Folded surnames of the library's composers. Remembered until something changes."""
    state = library.state()
    known = library.kept.get("surnames")
    if isinstance(known, tuple) and known[0] == state:
        names: frozenset[str] = known[1]
        return names
    rows = library.query("SELECT DISTINCT composer FROM pieces WHERE composer IS NOT NULL")
    parts = [surname(row[0]) for row in rows]
    names = frozenset([part[-1] for part in parts if part])
    library.kept["surnames"] = (state, names)
    return names


def _read(library: Library, filters: Filters) -> Listing:
    condition, parameters = where(filters)
    rows = library.query(
        f"SELECT p.id, p.content_id FROM {SOURCE} WHERE {condition} ORDER BY p.id", parameters
    )
    table = np.array(rows, dtype=np.int64).reshape(-1, 2)
    return Listing(np.ascontiguousarray(table[:, 0]), np.ascontiguousarray(table[:, 1]))
