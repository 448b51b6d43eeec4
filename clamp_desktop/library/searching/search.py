"""One ranked list out of sound, words and facts, with a strength and the reasons for every hit.

The strength of a hit is the logistic of a sum of log-odds: what the sound says (``strength``), what the
facts say and what the written words say (``evidence``). Adding log-odds is how independent evidence
combines; it keeps the order of one source while the others are silent, and makes a strength mean the same
whichever source it came from. Hits are in the order of that sum.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from clamp_desktop.library.catalogue.listing import Listing, listing, surnames
from clamp_desktop.library.catalogue.pieces import ids
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.library import Library
from clamp_desktop.library.protocols import ModelInfo, Vectors
from clamp_desktop.library.searching.evidence import (
    FactEvidence,
    WordEvidence,
    of_facts,
    of_words,
    sound_weight,
)
from clamp_desktop.library.searching.query import Hit, Query, Reason, ReasonKind
from clamp_desktop.library.searching.reasons import Explainer
from clamp_desktop.library.searching.understanding import Understanding, understand
from clamp_desktop.library.similarity import nearest
from clamp_desktop.library.similarity.exact import Ids
from clamp_desktop.library.similarity.strength import Calibration, Floats, logistic, softened

__all__ = ["Filters", "Hit", "Query", "Reason", "ReasonKind", "ranked", "search", "similar", "understood"]

_SOUND_LIMIT = 3.0  # of the log-odds that sound alone may give
_SILENT = -3.0  # log-odds of a piece about which nothing is known but what follows
_UNHEARD = -1.5  # of a piece that has no vector, where others have
LIKENESS_LIMIT = 6.0  # sound alone answers "more like this", so it may be surer of itself


def understood(library: Library, query: Query) -> Understanding:
    """The facts that a query's words name, and what is left of it."""
    return understand(query.text, surnames(library), query.without, likely=query.likely)


Heard = tuple[ModelInfo, Vectors]


def search(
    library: Library,
    query: Query,
    vector: Vectors | None = None,
    model: ModelInfo | None = None,
    listen: Callable[[], Heard | None] | None = None,
    reasons: int | None = None,
) -> list[Hit]:
    """The pieces that fit a query, best first.

    Without words, all that pass the filters, in the order of their titles, with strength 1 and no reasons.

    Args:
        vector: of the query's words, float32 [dimension], length 1. Without it only facts and written words
            count, and pieces of which neither speaks are left out.
        model: that made the vector; needed with it.
        listen: gives both instead, or nothing where there is no model; called once, when all that can be
            said without is known, so that another process may work on it meanwhile.
        reasons: how many of the best get reasons; ``None``: all of them.

    Raises:
        ValueError: a vector without a model, or of another dimension than the library has of that model.
    """
    weighed = _weighed(library, query, vector, model, listen)
    if weighed is None:
        return [Hit(one, 1.0, ()) for one in ids(library, filters=query.filters)[: query.limit]]
    best = best_places(weighed.total, weighed.kept, query.limit)
    explainer = Explainer(
        library, query.text, weighed.understanding, weighed.facts, weighed.written, weighed.sound
    )
    why = explainer.reasons(weighed.pieces, best[:reasons])
    strengths = logistic(weighed.total[best])
    return [
        Hit(one, float(strength), why.get(one, ()))
        for one, strength in zip(weighed.pieces.ids[best].tolist(), strengths, strict=True)
    ]


def ranked(
    library: Library, query: Query, vector: Vectors | None = None, model: ModelInfo | None = None
) -> tuple[Ids, Floats]:
    """What ``search`` finds without its reasons: ids and strengths. Reasons of all of a library take long."""
    weighed = _weighed(library, query, vector, model)
    if weighed is None:
        found = np.array(ids(library, filters=query.filters)[: query.limit], np.int64)
        return found, np.ones(len(found))
    best = best_places(weighed.total, weighed.kept, query.limit)
    return weighed.pieces.ids[best], logistic(weighed.total[best])


@dataclass(frozen=True, slots=True)
class _Weighed:
    """Evidence for each piece that passes the filters; places of those that may be hits are ``kept``."""

    pieces: Listing
    total: Floats
    kept: npt.NDArray[np.int64]
    understanding: Understanding
    facts: FactEvidence
    written: WordEvidence
    sound: Floats | None


def _weighed(
    library: Library,
    query: Query,
    vector: Vectors | None,
    model: ModelInfo | None,
    listen: Callable[[], Heard | None] | None = None,
) -> _Weighed | None:
    """The evidence; ``None`` where there are no words to weigh it for."""
    if vector is not None and model is None:
        raise ValueError("A vector says nothing without the model that made it.")
    if not query.text.strip():
        return None
    pieces = listing(library, query.filters)
    understanding = understood(library, query)
    written = of_words(library, understanding, pieces, query.text)
    facts = of_facts(library, understanding, pieces)
    sound: Floats | None = None
    if listen is not None and (heard_now := listen()) is not None:
        model, vector = heard_now
    if vector is not None and model is not None:
        plain = not query.filters and not facts.facts and _few(query)
        sound = nearest.heard(
            library,
            model.id,
            vector,
            pieces,
            Calibration.of(model.calibration, "text"),
            also=pieces.ids[written.log_odds > 0] if plain else None,
        )
    total = facts.log_odds + written.log_odds
    if sound is None:
        total = total + _SILENT
        kept = np.flatnonzero((written.log_odds > 0) | (facts.truth == 1).any(axis=0))
    else:
        sound = softened(sound, _SOUND_LIMIT)
        heard = np.where(np.isnan(sound), _UNHEARD, sound)
        # A piece that bears the words of the query need not sound like them as well.
        heard = np.where(heard < 0, heard * (1.0 - written.share), heard)
        total = total + sound_weight(understanding) * heard
        kept = np.arange(len(pieces))
    return _Weighed(pieces, total, within(total, kept, query), understanding, facts, written, sound)


def within(total: Floats, kept: npt.NDArray[np.int64], query: Query) -> npt.NDArray[np.int64]:
    """Those of the places whose strengths a query allows."""
    if query.at_least <= 0.0 and query.at_most >= 1.0:
        return kept
    strengths = logistic(total[kept])
    return kept[(strengths >= query.at_least) & (strengths <= query.at_most)]


def similar(
    library: Library,
    query: Query,
    vector: Vectors,
    model: ModelInfo,
    without: Iterable[int] = (),
) -> list[Hit]:
    """The pieces that sound like a piece, best first: of the library, or of a file that need not be in it.

    Args:
        query: its filters and limit count; its text is what the reasons call the piece.
        vector: of the piece, float32 [dimension], length 1.
        without: ids of pieces that are no answer: the piece itself.

    Raises:
        ValueError: the vector is of another dimension than the library has of that model.
    """
    pieces = listing(library, query.filters)
    plain = not query.filters and _few(query)
    sound = nearest.heard(
        library,
        model.id,
        vector,
        pieces,
        Calibration.of(model.calibration, "music"),
        also=np.empty(0, np.int64) if plain else None,
    )
    if sound is None:
        return []
    kept = np.flatnonzero(~np.isnan(sound) & ~np.isin(pieces.ids, np.fromiter(without, np.int64)))
    total = softened(sound, LIKENESS_LIMIT)
    best = best_places(total, within(total, kept, query), query.limit)
    strengths = logistic(total[best])
    return [
        Hit(
            int(pieces.ids[one]),
            float(strength),
            (Reason(ReasonKind.SOUNDS_LIKE, query.text, float(strength)),),
        )
        for one, strength in zip(best, strengths, strict=True)
    ]


def _few(query: Query) -> bool:
    """Whether so few hits are wanted that a graph's neighbours are enough."""
    return query.limit is not None and query.limit <= nearest.CANDIDATES


def best_places(total: Floats, kept: npt.NDArray[np.int64], limit: int | None) -> npt.NDArray[np.int64]:
    """Places of the highest totals among those kept, best first; equals in the order of their ids."""
    count = len(kept) if limit is None else min(limit, len(kept))
    if count <= 0:
        return kept[:0]
    if count < len(kept):
        edge = np.partition(total[kept], -count)[-count]
        kept = kept[total[kept] >= edge]
    order = np.argsort(-total[kept], kind="stable")
    return kept[order][:count]
