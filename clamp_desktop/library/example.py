"""Search by example: like this piece, but faster, with a flute, not sad.

An example is one piece or several, or a file that need not be in the library. What is added and taken away
is said in words. Of those words, facts are facts: "faster" means faster than the example, "in minor" is
looked up, and what a piece does not meet counts against it. What is left of the words points somewhere in
the model's space: the target is the example's direction plus the words that are wanted, less those that are
not. Each of the three is weighed against its own background first (``strength``), since words and music lie
apart in that space; the sum of cosines so weighed is the cosine with the sum of the vectors.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from clamp_desktop.library import nearest
from clamp_desktop.library.evidence import of_facts
from clamp_desktop.library.library import Library
from clamp_desktop.library.listing import Listing, listing, surnames
from clamp_desktop.library.pieces import rows
from clamp_desktop.library.protocols import ModelInfo, Vectors
from clamp_desktop.library.query import Hit, Query, Reason, ReasonKind
from clamp_desktop.library.search import LIKENESS_LIMIT, best_places, within
from clamp_desktop.library.strength import Calibration, Floats, logistic, softened
from clamp_desktop.library.text import fold
from clamp_desktop.library.understanding import Understanding, understand
from clamp_desktop.music.piece import Facts

_WORDS_LIMIT = 3.0  # of the log-odds that words may add to the likeness, or take from it
_TRUE, _FALSE, _UNKNOWN = 1.5, -6.0, -1.0  # of a comparison with the example
_AUDIBLE = 0.5  # probability from which words are a reason
_MARGIN = 1.04  # faster is faster by more than anyone would overlook
# column, more or less, words: English, German, French, Spanish
_COMPARED: tuple[tuple[str, bool, str], ...] = (
    ("tempo_bpm", True, "faster quicker schneller plus rapide plus vite más rápido más rápida"),
    ("tempo_bpm", False, "slower langsamer plus lent plus lente más lento más lenta"),
    ("duration", True, "longer länger plus long plus longue más largo más larga"),
    ("duration", False, "shorter kürzer plus court plus courte más corto más corta"),
    ("highest", True, "higher höher plus haut plus haute más agudo más aguda"),
    ("lowest", False, "lower deeper tiefer plus grave más grave"),
    ("parts", True, "more parts mehr stimmen plus de voix más voces"),
    ("parts", False, "fewer parts weniger stimmen moins de voix menos voces"),
)  # fmt: skip
_SAID = {
    ("tempo_bpm", True): "faster", ("tempo_bpm", False): "slower", ("duration", True): "longer",
    ("duration", False): "shorter", ("highest", True): "higher", ("lowest", False): "lower",
    ("parts", True): "more parts", ("parts", False): "fewer parts",
}  # fmt: skip

_DEGREES = re.compile(r"\b(?:a little|a bit|much|far|etwas|viel|ein wenig|un peu|beaucoup|un poco|mucho)\b")
_BETWEEN = re.compile(r"[,;、，]")
_BUT = re.compile(r"^(?:but|and|aber|und|mais|et|pero|y)\b\s*", re.IGNORECASE)
_NOT = re.compile(
    r"^(?:(?:not so|not|less|without|no|nicht so|nicht|weniger|ohne|kein\w*|pas|moins|sans|no tan|menos|sin)"
    r"(?:\s+|\Z)|[-−–])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Example:
    """What an answer should be like.

    Attributes:
        name: what the reasons call it.
        vectors: of the pieces, float32 [dimension], length 1 each; one at least.
        piece_ids: those of them that are in the library; they are no answers.
        facts: numbers that "faster" and "longer" are measured by, where they are known: ``tempo_bpm``,
            ``duration``, ``highest``, ``lowest``, ``parts``; see ``facts_of``.
        more, less: words for what to add and to take away; may be empty.
    """

    name: str
    vectors: Sequence[Vectors]
    piece_ids: tuple[int, ...] = ()
    facts: dict[str, float] = field(default_factory=dict)
    more: str = ""
    less: str = ""


@dataclass(frozen=True, slots=True)
class _Comparison:
    column: str
    greater: bool

    @property
    def said(self) -> str:
        return _SAID[self.column, self.greater]


def facts_of(library: Library, piece_ids: Iterable[int]) -> dict[str, float]:
    """The middle of what is known of pieces, for ``Example.facts``."""
    return middle_of([row.facts for row in rows(library, piece_ids)])


def middle_of(found: Sequence[Facts]) -> dict[str, float]:
    """The same of pieces that need not be in the library."""
    facts: dict[str, float] = {}
    for column in {column for column, _, _ in _COMPARED}:
        values = [getattr(one, column) for one in found]
        known = [float(value) for value in values if value]
        if known:
            facts[column] = float(np.median(known))
    return facts


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
        Hit(
            int(pieces.ids[place]),
            strength,
            _reasons(example.name, given, place, float(logistic(likeness[place]))),
        )
        for place, strength in zip(best.tolist(), logistic(total[best]).tolist(), strict=True)
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
    compared, rest = _compared(text)
    for one in compared:
        meant = one if wanted else _Comparison(one.column, not one.greater)
        truth = _truth(library, meant, example, pieces)
        log_odds = np.where(np.isnan(truth), _UNKNOWN, np.where(truth == 1, _TRUE, _FALSE))
        yield _Given(log_odds, [Reason(ReasonKind.FACT, f"{sign}{one.said}")], [truth])
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
        for reason, truth in zip(one.reasons, one.truths, strict=True):
            if truth[place] >= (1.0 if reason.kind == ReasonKind.FACT else _AUDIBLE):
                why.append(replace(reason, strength=float(truth[place])))
    return tuple(sorted(why, key=lambda reason: -reason.strength))


def _direction(vectors: Sequence[Vectors]) -> Vectors:
    """Between several examples, as one of length 1."""
    middle = np.sum(np.stack(vectors), axis=0, dtype=np.float64)
    length = float(np.linalg.norm(middle))
    found: Vectors = np.asarray(middle / length if length > 0 else vectors[0], np.float32)
    return found


def wishes(text: str) -> tuple[str, str]:
    """What to add and what to take away, of words such as "but faster, not sad"."""
    more: list[str] = []
    less: list[str] = []
    for part in _BETWEEN.split(text):
        said = _BUT.sub("", part.strip())
        match = _NOT.match(said)
        wish = said[match.end() :] if match else said
        if wish:
            (less if match else more).append(wish)
    return ", ".join(more), ", ".join(less)


def _compared(text: str) -> tuple[list[_Comparison], str]:
    """Comparisons in words, and the words without them."""
    found: dict[_Comparison, None] = {}
    rest = fold(text)
    for column, greater, phrase in _PHRASES:
        cut = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", " ", rest)
        if cut != rest:
            found[_Comparison(column, greater)] = None
            rest = cut
    return list(found), _DEGREES.sub(" ", rest) if found else text


def _understood(library: Library, text: str) -> Understanding:
    return understand(text, surnames(library))


def _truth(library: Library, one: _Comparison, example: Example, pieces: Listing) -> Floats:
    """1 where a piece compares so with the example, 0 where not, NaN where nobody knows."""
    measure = example.facts.get(one.column)
    truth = np.full(len(pieces), np.nan)
    if measure is None:
        return truth
    table = library.query(f"SELECT id, {one.column} FROM pieces WHERE {one.column} IS NOT NULL ORDER BY id")
    ids = np.fromiter((row[0] for row in table), np.int64, len(table))
    values = np.fromiter((row[1] for row in table), np.float64, len(table))
    places = np.searchsorted(ids, pieces.ids)
    known = np.isin(pieces.ids, ids)
    found = values[places[known]]
    margin = _MARGIN if one.column in ("tempo_bpm", "duration") else 1.0
    truth[known] = found > measure * margin if one.greater else found < measure / margin
    return truth


def _phrases() -> list[tuple[str, bool, str]]:
    found = []
    for column, greater, text in _COMPARED:
        words = fold(text).split()
        place = 0
        while place < len(words):
            size = 1
            if words[place] in ("plus", "mas", "moins", "menos", "more", "fewer", "mehr", "weniger"):
                size = 3 if words[place + 1 : place + 2] == ["de"] else 2
            found.append((column, greater, " ".join(words[place : place + size])))
            place += size
    return sorted(found, key=lambda one: -len(one[2]))


_PHRASES = _phrases()
