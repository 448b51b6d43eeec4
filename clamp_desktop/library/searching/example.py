"""Search by example: like this piece, but faster, with a flute, not sad.

An example is one piece or several, or a file that need not be in the library. What is added and taken away
is said in words. Of those words, facts are facts: "faster" means faster than the example, "in minor" is
looked up, and what a piece does not meet counts against it. What is left of the words points somewhere in
the model's space: the target is the example's direction plus the words that are wanted, less those that are
not. Each of the three is weighed against its own background first (``strength``), since words and music lie
apart in that space; the sum of cosines so weighed is the cosine with the sum of the vectors.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from clamp_desktop.library.catalogue.listing import Listing, listing, surnames
from clamp_desktop.library.library import Library
from clamp_desktop.library.protocols import ModelInfo, Vectors
from clamp_desktop.library.searching.comparisons import Comparison, compared, truth
from clamp_desktop.library.searching.evidence import of_facts
from clamp_desktop.library.searching.query import Hit, Query, Reason, ReasonKind
from clamp_desktop.library.searching.search import LIKENESS_LIMIT, best_places, within
from clamp_desktop.library.searching.understanding import Understanding, understand
from clamp_desktop.library.similarity import nearest
from clamp_desktop.library.similarity.strength import Calibration, Floats, logistic, softened

_WORDS_LIMIT = 3.0  # of the log-odds that words may add to the likeness, or take from it
_TRUE, _FALSE, _UNKNOWN = 1.5, -6.0, -1.0  # of a comparison with the example
_AUDIBLE = 0.5  # probability from which words are a reason


@dataclass(frozen=True, slots=True)
class Example:
    """What an answer should be like.

    Attributes:
        name: what the reasons call it.
        vectors: of the pieces, float32 [dimension], length 1 each; one at least.
        piece_ids: those of them that are in the library; they are no answers.
        facts: numbers that "faster" and "longer" are measured by, where they are known: ``tempo_bpm``,
            ``duration``, ``highest``, ``lowest``, ``parts``; see ``comparisons.facts_of``.
        more, less: words for what to add and to take away; may be empty.
    """

    name: str
    vectors: Sequence[Vectors]
    piece_ids: tuple[int, ...] = ()
    facts: dict[str, float] = field(default_factory=dict)
    more: str = ""
    less: str = ""


def search_by_example(
    library: Library,
    query: Query,
    example: Example,
    model: ModelInfo,
    embed: Callable[[str], Vectors] | None = None,
) -> list[Hit]:
    """The pieces that are like an example and as the words say, best first.

    Args:
        query: its filters, limit and strengths count.
        embed: the model's vector of words; without it only facts of the words count.

    Raises:
        ValueError: an example without vectors, or of another dimension than the library has of that model.
    """
    if not example.vectors:
        raise ValueError("An example needs a vector.")
    pieces = listing(library, query.filters)
    likeness = _heard(library, model, "music", _direction(example.vectors), pieces)
    if likeness is None:
        return []
    likeness = softened(likeness, LIKENESS_LIMIT)
    total = likeness
    given: list[_Given] = []
    for text, wanted in ((example.more, True), (example.less, False)):
        given += _weighed(library, example, text, wanted, pieces, model, embed)
    for one in given:
        total = total + one.log_odds
    own = np.isin(pieces.ids, np.array(example.piece_ids, np.int64))
    kept = within(total, np.flatnonzero(~np.isnan(likeness) & ~own), query)
    best = best_places(total, kept, query.limit)
    return [
        Hit(piece, strength, _reasons(example.name, given, place, alike))
        for piece, place, strength, alike in zip(
            pieces.ids[best].tolist(),
            best.tolist(),
            logistic(total[best]).tolist(),
            logistic(likeness[best]).tolist(),
            strict=True,
        )
    ]


@dataclass(frozen=True, slots=True)
class _Given:
    """Something that was said: what it adds to each piece, and how true it is of each, for the reasons."""

    log_odds: Floats
    reasons: Sequence[Reason]
    truths: Sequence[Floats]


def _weighed(
    library: Library,
    example: Example,
    text: str,
    wanted: bool,
    pieces: Listing,
    model: ModelInfo,
    embed: Callable[[str], Vectors] | None,
) -> Iterator[_Given]:
    sign = "" if wanted else "not "
    comparisons, rest = compared(text)
    for one in comparisons:
        meant = one if wanted else Comparison(one.column, not one.greater)
        true = truth(library, meant, example.facts.get(meant.column), pieces)
        log_odds = np.where(np.isnan(true), _UNKNOWN, np.where(true == 1, _TRUE, _FALSE))
        yield _Given(log_odds, [Reason(ReasonKind.FACT, f"{sign}{one.said}")], [true])
    if not rest.strip():
        return
    understanding = _understood(library, rest)
    asked = tuple(replace(fact, wanted=fact.wanted == wanted) for fact in understanding.facts)
    facts = of_facts(library, replace(understanding, facts=asked), pieces)
    said = [f"{'' if one.wanted else 'not '}{one.value.replace('_', ' ')}" for one in asked]
    yield _Given(facts.log_odds, [Reason(ReasonKind.FACT, one) for one in said], list(facts.truth))
    if understanding.left and embed is not None:
        heard = _heard(library, model, "text", embed(understanding.left), pieces)
        if heard is not None:
            heard = softened(np.where(np.isnan(heard), 0.0, heard), _WORDS_LIMIT) * (1 if wanted else -1)
            reason = Reason(ReasonKind.SOUNDS_LIKE, f"{sign}{understanding.left}")
            yield _Given(heard, [reason], [logistic(heard)])


def _heard(library: Library, model: ModelInfo, kind: str, vector: Vectors, pieces: Listing) -> Floats | None:
    return nearest.heard(library, model.id, vector, pieces, Calibration.of(model.calibration, kind))


def _reasons(name: str, given: Sequence[_Given], place: int, likeness: float) -> tuple[Reason, ...]:
    why = [Reason(ReasonKind.SOUNDS_LIKE, name, likeness)]
    for one in given:
        for reason, true in zip(one.reasons, one.truths, strict=True):
            if true[place] >= (1.0 if reason.kind == ReasonKind.FACT else _AUDIBLE):
                why.append(replace(reason, strength=float(true[place])))
    return tuple(sorted(why, key=lambda reason: -reason.strength))


def _direction(vectors: Sequence[Vectors]) -> Vectors:
    """Between several examples, as one of length 1."""
    middle = np.sum(np.stack(vectors), axis=0, dtype=np.float64)
    length = float(np.linalg.norm(middle))
    found: Vectors = np.asarray(middle / length if length > 0 else vectors[0], np.float32)
    return found


def _understood(library: Library, text: str) -> Understanding:
    return understand(text, surnames(library))
