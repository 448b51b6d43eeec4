"""Tags by ear: pieces compared with words, all of them at once in batches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from clamp_desktop.library.catalogue.listing import Listing
from clamp_desktop.library.protocols import Vectors
from clamp_desktop.library.similarity.exact import Ids, Matrix
from clamp_desktop.library.similarity.strength import Calibration, logistic, sample
from clamp_desktop.tagging.confidence import Backgrounds
from clamp_desktop.tagging.dances import METRES, against
from clamp_desktop.tagging.facts import Kinds

LEAST = 0.5
"""A tag that is less likely than not is not suggested."""
MOST = 5
"""Tags of a piece: those that stand out most. More would have to be read and be rejected."""
ROWS = 8192  # pieces at a time
_AGAINST = 4.0  # log-odds against a dance in a metre that is not its own


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard in some pieces: one entry a suggestion.

    Attributes:
        tags: int64 [n], places in the list of tags.
        pieces: int64 [n], ids.
        confidences: float32 [n].
    """

    tags: Ids
    pieces: Ids
    confidences: Vectors


def listen(
    matrix: Matrix,
    pieces: Listing,
    tags: Sequence[str],
    words: Vectors,
    calibration: Calibration,
    kinds: Kinds | None = None,
) -> Iterator[tuple[int, Heard]]:
    """Compare pieces with tags; yields how many pieces were looked at and what stands out in them.

    Args:
        matrix: all vectors of the library, whose background decides.
        tags: concepts of the vocabulary or anything else, by which metres are looked up.
        words: float32 [tags, dimension], length 1.
        kinds: what is known of the pieces; ``None`` leaves metres out of it.
    """
    backgrounds = Backgrounds.of(sample(matrix) @ words.T, calibration)
    unlikely = _unlikely(tags, kinds) if kinds is not None else None
    places = matrix.places(pieces.contents)
    for start in range(0, len(pieces), ROWS):
        part = slice(start, start + ROWS)
        there = places[part] >= 0
        ids = pieces.ids[part][there]
        odds = backgrounds.log_odds(matrix.vectors[places[part][there]] @ words.T, calibration)
        if unlikely is not None and kinds is not None:
            at = np.searchsorted(kinds.ids, ids)
            odds -= unlikely[kinds.kinds[np.minimum(at, len(kinds.ids) - 1)]]
        yield min(start + ROWS, len(pieces)), _standing_out(odds, ids)


def _standing_out(odds: Vectors, ids: Ids) -> Heard:
    """The likeliest tags of each piece, as far as they are likely."""
    limit = float(np.log(LEAST / (1 - LEAST)))
    most = min(MOST, odds.shape[1])
    if not odds.size:
        return Heard(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.float32))
    best = np.argpartition(-odds, most - 1, axis=1)[:, :most] if most < odds.shape[1] else None
    columns = np.tile(np.arange(most), (len(odds), 1)) if best is None else best
    values = np.take_along_axis(odds, columns, axis=1)
    rows, picked = np.nonzero(values >= limit)
    return Heard(
        columns[rows, picked].astype(np.int64),
        ids[rows],
        logistic(values[rows, picked].astype(np.float64)).astype(np.float32),
    )


def _unlikely(tags: Sequence[str], kinds: Kinds) -> Vectors:
    """float32 [kinds, tags]: what a metre that is not a dance's own takes off."""
    metres = list(dict.fromkeys(kinds.metre))
    table = np.zeros((len(metres), len(tags)), np.float32)
    for column, tag in enumerate(tags):
        if tag in METRES:
            table[:, column] = [_AGAINST * against(tag, metre) for metre in metres]
    place = {metre: row for row, metre in enumerate(metres)}
    found: Vectors = table[[place[metre] for metre in kinds.metre]] if metres else table
    return found
