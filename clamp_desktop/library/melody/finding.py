"""Which music of the library has a tune in it, how well it fits, and where."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.library import Library
from clamp_desktop.library.melody.matching import Finds, finds
from clamp_desktop.library.melody.shelf import Ints, Shelf, shelf
from clamp_desktop.library.melody.tune import tune_of
from clamp_desktop.library.places import Place, place_between
from clamp_desktop.music.melody_lines import unpack

_KEPT = 16  # answers that are remembered


@dataclass(frozen=True, slots=True)
class Sung:
    """The music that has a tune in it: for each content the best place, of several the first.

    Attributes:
        contents: rows of contents, the best first.
        strengths: 1 where every note is right.
        offsets: the tune's first note, counted over all lines of that music.
        counts: notes that the tune takes there.
    """

    contents: Ints
    strengths: npt.NDArray[np.float64]
    offsets: Ints
    counts: Ints


def sung(library: Library, melody: str) -> Sung:
    """The music that has this tune in it, as far as the library's tunes are traced.

    Raises:
        ValueError: it is no tune; in words for the user.
    """
    tunes = shelf(library)
    key = ("sung", melody)
    kept = library.kept.get(key)
    if isinstance(kept, tuple) and kept[0] is tunes:
        found = kept[1]
        assert isinstance(found, Sung)
        return found
    answer = _best(tunes, finds(tunes, tune_of(melody)))
    for old in [one for one in library.kept if isinstance(one, tuple) and one[0] == "sung"][: -_KEPT + 1]:
        del library.kept[old]
    library.kept[key] = (tunes, answer)
    return answer


def _best(tunes: Shelf, found: Finds) -> Sung:
    """Of all places the first of the best in each music."""
    owners: list[Ints] = []
    best: list[Ints] = []
    known = np.zeros(len(tunes.contents), np.bool_)
    for strength in sorted(set(found.strengths.tolist()), reverse=True):
        some = np.flatnonzero(found.strengths == strength)
        places = found.places[some]
        # The first at or behind the beginning of each music, if that is still in it.
        first = np.searchsorted(places, tunes.starts[:-1])
        there = np.flatnonzero((first < len(places)) & ~known)
        there = there[places[first[there]] < tunes.starts[there + 1]]
        known[there] = True
        owners.append(there)
        best.append(some[first[there]])
    owner = np.concatenate([np.zeros(0, np.int64), *owners])
    chosen = np.concatenate([np.zeros(0, np.int64), *best])
    offsets = found.places[chosen] - tunes.starts[owner]
    return Sung(tunes.contents[owner], found.strengths[chosen], offsets, found.counts[chosen])


def sung_json(library: Library, melody: str) -> str:
    """For SQL: the rows of contents as a JSON array; empty for what is no tune."""
    try:
        return json.dumps(sung(library, melody).contents.tolist())
    except ValueError:
        return "[]"


def places_of(library: Library, melody: str, piece_ids: Sequence[int]) -> Mapping[int, tuple[Place, float]]:
    """Where these pieces have the tune, and how well it fits; pieces without it are left out.

    Raises:
        ValueError: it is no tune.
    """
    answer = sung(library, melody)
    known = {content: number for number, content in enumerate(answer.contents.tolist())}
    found: dict[int, tuple[Place, float]] = {}
    for part in chunks(list(piece_ids)):
        rows = library.query(
            "SELECT p.id, m.content_id, m.places FROM pieces p JOIN melodies m ON m.content_id = p.content_id"
            f" WHERE p.id IN ({marks(part)})",
            part,
        )
        for piece, content, packed in rows:
            number = known.get(content)
            if number is not None and packed:
                at, count = int(answer.offsets[number]), int(answer.counts[number])
                place = place_between(unpack(packed), at, at + count - 1)
                found[piece] = (place, float(answer.strengths[number]))
    return found
