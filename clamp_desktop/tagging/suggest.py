"""Suggesting tags for a library: first what can be computed, then what the model hears."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from clamp_desktop.library.catalogue.listing import Listing, listing
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.library import Library
from clamp_desktop.library.organising import labels, looked_at, suggestions
from clamp_desktop.library.organising.suggestions import Source
from clamp_desktop.library.protocols import ModelInfo, Vectors
from clamp_desktop.library.similarity.exact import Ids, Matrix, matrix
from clamp_desktop.library.similarity.strength import Calibration, Floats, log_odds, logistic, sample
from clamp_desktop.progress import CancelToken, Meter, Progress, Stage
from clamp_desktop.tagging import groups, prompts
from clamp_desktop.tagging.facts import kinds
from clamp_desktop.tagging.zero_shot import LEAST, Heard, listen
from clamp_desktop.vocabulary import Vocabulary

_OWN = "own "  # before the id of a label that the user described
_BEST = 10  # pieces for which such a tag is suggested at least …
_FAINT = 0.05  # … unless they are as unlikely as this


@dataclass(frozen=True, slots=True)
class Suggested:
    """What was suggested.

    Attributes:
        pieces: that were looked at.
        facts, heard: suggestions that stand; what is a tag already, or was rejected, is not among them.
        unheard: pieces that the model has no vector of (yet).
        silent_because: why the model took no part; empty where it did.
        cancelled: stopped; what was computed before is kept.
    """

    pieces: int = 0
    facts: int = 0
    heard: int = 0
    unheard: int = 0
    silent_because: str = ""
    cancelled: bool = False


def suggest_facts(
    library: Library, vocabulary: Vocabulary, language: str = "en", piece_ids: Sequence[int] | None = None
) -> int:
    """Suggest what is computed, for these pieces or all; how many suggestions stand."""
    wanted = groups.computed(groups.groups(library, vocabulary))
    ids = labels.learn_names(library, groups.names(vocabulary, sorted(wanted), language))
    found = list(kinds(library).having(wanted))
    if piece_ids is not None:
        only = np.array(sorted(set(piece_ids)), np.int64)
        found = [(concept, pieces[np.isin(pieces, only)]) for concept, pieces in found]
    pieces = np.concatenate([one for _, one in found]) if found else np.empty(0, np.int64)
    named = np.repeat([ids[concept] for concept, _ in found], [len(one) for _, one in found])
    return suggestions.put(
        library, Source.FACT, named.astype(np.int64), pieces, np.ones(len(pieces), np.float32), only=piece_ids
    )


def call_anew(library: Library, vocabulary: Vocabulary, language: str) -> bool:
    """Call what is suggested as a language does; whether anything changed. What became a tag keeps its name,
    and so does what the user named."""
    before = labels.labels(library)
    labels.learn_names(library, groups.names(vocabulary, labels.concepts(library), language))
    return labels.labels(library) != before


def described(
    library: Library, vocabulary: Vocabulary, language: str
) -> dict[str, tuple[int, Sequence[str]]]:
    """What the model is asked for: concept or name → id of its label and its descriptions."""
    heard = groups.heard(groups.groups(library, vocabulary))
    ids = labels.learn_names(library, groups.names(vocabulary, heard, language))
    found: dict[str, tuple[int, Sequence[str]]] = {}
    own = {one.id: one for one in labels.own(library)}
    for concept in heard:
        if ids[concept] not in own:  # the user's own words for it win
            found[concept] = (ids[concept], prompts.prompts(vocabulary, concept))
    for label in own.values():
        found[f"{_OWN}{label.id}"] = (label.id, (label.sentence or label.name,))
    return found


def suggest_heard(
    library: Library,
    model: ModelInfo,
    hear: prompts.Hear,
    vocabulary: Vocabulary,
    language: str = "en",
    piece_ids: Sequence[int] | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[Progress | Suggested]:
    """Suggest what the model hears, for these pieces or all; one ``Suggested`` comes last.

    Args:
        hear: asks the model for the vectors of texts.
    """
    vectors = matrix(library, model.id)
    pieces = listing(library, Filters())
    if piece_ids is not None:
        pieces = pieces.only(np.array(sorted(set(piece_ids)), np.int64))
    if vectors is None or not len(vectors):
        yield Suggested(len(pieces), unheard=len(pieces))
        return
    wishes = described(library, vocabulary, language)
    known = prompts.vectors(library, model, {name: said for name, (_, said) in wishes.items()}, hear)
    own = [place for place, name in enumerate(wishes) if name.startswith(_OWN)]
    wanted = {name: one for name, one in wishes.items() if not name.startswith(_OWN)}
    words = np.delete(known, own, axis=0)
    calibration = Calibration.of(model.calibration, "text")
    meter = Meter(Stage.SUGGESTING, len(pieces))
    heard: list[Heard] = []
    for done, found in listen(vectors, pieces, list(wanted), words, calibration, kinds(library)):
        if cancel is not None and cancel.cancelled:
            yield Suggested(done, cancelled=True)
            return
        heard.append(found)
        meter.done = done
        yield meter.progress()
    ids = [label for label, _ in wanted.values()]
    for place in own:
        heard.append(_own(library, model, vectors, pieces, known[place], len(ids)))
        ids.append(list(wishes.values())[place][0])
    stand = suggestions.put(
        library,
        Source.ZERO_SHOT,
        np.array(ids, np.int64)[_joined([one.tags for one in heard])],
        _joined([one.pieces for one in heard]),
        np.concatenate([one.confidences for one in heard]) if heard else np.empty(0, np.float32),
        only=piece_ids,
    )
    known_ones = vectors.places(pieces.contents) >= 0
    looked_at.note(library, pieces.ids[known_ones].tolist())
    yield Suggested(len(pieces), heard=stand, unheard=int((~known_ones).sum()))


def _own(
    library: Library, model: ModelInfo, vectors: Matrix, pieces: Listing, vector: Vectors, tag: int
) -> Heard:
    """What fits a sentence of the user: what stands out, and the best in any case. Who describes a tag wants
    to see where it leads."""
    odds = _odds(vectors, model, pieces, vector)
    best = np.argsort(-odds, kind="stable")
    sure = logistic(odds[best])
    best = best[: max(int((sure >= LEAST).sum()), min(_BEST, int((sure >= _FAINT).sum())))]
    return Heard(np.full(len(best), tag, np.int64), pieces.ids[best], logistic(odds[best]).astype(np.float32))


def _odds(vectors: Matrix, model: ModelInfo, pieces: Listing, vector: Vectors) -> Floats:
    """Log-odds that pieces fit a vector; as low as can be for those without one."""
    odds = log_odds(
        vectors.cosines(vector, pieces.contents),
        sample(vectors) @ vector,
        Calibration.of(model.calibration, "text"),
    )
    return np.where(np.isnan(odds), -np.inf, odds)


def preview(library: Library, model: ModelInfo, vector: Vectors, count: int = 20) -> list[tuple[int, float]]:
    """The pieces that a sentence fits best, and how surely each would be suggested; tags nothing."""
    vectors = matrix(library, model.id)
    pieces: Listing = listing(library, Filters())
    if vectors is None or not len(vectors):
        return []
    odds = _odds(vectors, model, pieces, vector)
    best = np.argsort(-odds, kind="stable")[:count]
    sure = logistic(odds[best])
    return [(int(pieces.ids[row]), float(one)) for row, one in zip(best, sure, strict=True) if one > 0]


def _joined(parts: Sequence[Ids]) -> Ids:
    return np.concatenate(parts) if parts else np.empty(0, np.int64)
