"""Pieces as arrays, for arithmetic over the whole library."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clamp_desktop.library.columns import integers, several
from clamp_desktop.library.filtering.filters import SOURCE, Filters, where, where_apart
from clamp_desktop.library.library import Library
from clamp_desktop.library.recalled import remembered
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

    def places(self, piece_ids: Ids) -> npt.NDArray[np.intp]:
        """Where these pieces are, as far as they are in the list."""
        found: npt.NDArray[np.intp] = np.searchsorted(self.ids, piece_ids[self.has(piece_ids)])
        return found

    def has(self, piece_ids: Ids) -> npt.NDArray[np.bool_]:
        """For each of these pieces whether it is in the list."""
        if not len(self.ids):
            return np.zeros(len(piece_ids), bool)
        places = np.searchsorted(self.ids, piece_ids)
        found: npt.NDArray[np.bool_] = self.ids[np.minimum(places, len(self.ids) - 1)] == piece_ids
        return found

    def among(self, piece_ids: Ids) -> npt.NDArray[np.bool_]:
        """For each piece of the list whether it is one of these."""
        found = np.zeros(len(self.ids), bool)
        found[self.places(piece_ids)] = True
        return found


def listing(library: Library, filters: Filters) -> Listing:
    """The pieces that pass the filters. The whole library is remembered until pieces change."""
    if filters:
        return _read(library, filters)
    return remembered(library, "listing", lambda: _read(library, filters))


def surnames(library: Library) -> frozenset[str]:
    """Folded surnames of the library's composers. Remembered until pieces change."""
    return remembered(library, "surnames", lambda: _surnames(library))


def _surnames(library: Library) -> frozenset[str]:
    rows = library.query("SELECT DISTINCT composer FROM pieces WHERE composer IS NOT NULL")
    parts = [surname(row[0]) for row in rows]
    return frozenset([part[-1] for part in parts if part])


def _read(library: Library, filters: Filters) -> Listing:
    apart = where_apart(filters) if filters else None
    if apart is None:
        condition, parameters = where(filters)
        ids, contents = several(
            library, ["p.id", "p.content_id"], f"FROM {SOURCE} WHERE {condition}", parameters
        )
        order = np.argsort(ids, kind="stable")  # quick where they are in order already
        return Listing(ids[order], contents[order])
    everything = listing(library, Filters())
    of_pieces, of_files = apart
    ids = np.sort(integers(library, "p.id", f"FROM pieces p WHERE {of_pieces[0]}", of_pieces[1]))
    if of_files is not None:
        rest = f"FROM files f JOIN folders d ON d.id = f.folder_id WHERE {of_files[0]}"
        files = integers(library, "f.id", rest, of_files[1])
        ids = ids[np.isin(_files(library, ids), files)]
    places = everything.places(ids)
    return Listing(everything.ids[places], everything.contents[places])


def _files(library: Library, ids: Ids) -> Ids:
    """The file of each of these pieces; 0 where that is not known."""

    def read() -> tuple[Ids, Ids]:
        pieces, files = several(library, ["p.id", "p.file_id"], "FROM pieces p")
        order = np.argsort(pieces, kind="stable")
        return pieces[order], files[order]

    known, files = remembered(library, "files of pieces", read)
    places = np.searchsorted(known, ids)
    places = np.minimum(places, max(len(known) - 1, 0))
    return np.where(known[places] == ids, files[places], 0) if len(known) else np.zeros(len(ids), np.int64)
