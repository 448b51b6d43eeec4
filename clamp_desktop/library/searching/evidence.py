"""What facts and words say about each piece, as log-odds that add to those of the sound.

The scale: +2 is "likely" (.88), +3 "nearly sure" (.95), -6 "no". The sound alone gives at most ±3. So:

- All asked facts true: +2, and +3.5 when the query asks for nothing but facts. Half of them false: less
  than any sound can make up for. All false: -6. A fact that is not known of a piece counts -1 where it is
  the only one; among others it counts for the piece, nearly as if it were true. Of pieces for an instrument
  those stand first that are for nothing else. Sound weighs less the more of the query its facts explain,
  since there is less left for it to say (``sound_weight``). The weights were chosen by
  ``clamp-desktop evaluate``, on works and on sources kept back.
- Words found in a piece's own words: up to +6, by how much of the query they make up (squared: a part is
  worth less than its share; rare words make up more than common ones) and where they stand (title,
  composer, tags and kind fully, path and lyrics half). What the vocabulary knows is found in titles of other
  languages too. A title or composer that *is* the query: +3 more; a title that is longer than the query,
  less. So a query that names a piece or its composer puts those first, whatever else they sound like.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, reduce

import numpy as np

from clamp_desktop.library.catalogue.listing import Listing
from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.library import Library
from clamp_desktop.library.searching.facts import Fact
from clamp_desktop.library.searching.lookup import Found, with_names, with_word
from clamp_desktop.library.searching.truth import alone, truth_of
from clamp_desktop.library.searching.understanding import Understanding
from clamp_desktop.library.similarity.strength import Floats
from clamp_desktop.library.text import is_unspaced, words
from clamp_desktop.vocabulary import TERMS, Vocabulary

_NAMED_IN = ("title", "tags", "kind", "path")  # what names in other languages are looked for in
FIELDS = {"title": 1.0, "composer": 1.0, "tags": 0.9, "kind": 0.9, "path": 0.5, "lyrics": 0.5}
_ALL = tuple(FIELDS)
_TRUE, _ONLY_FACTS, _FALSE, _UNKNOWN = 2.0, 1.5, -6.0, -1.0
_MORE = 2.5  # what a fact that is not known counts more, the more others there are to go by
_OPEN = {"tempo": 0.5, "bpm": 0.0}  # that a tune states no tempo says nothing against it
_ALONE = 0.5  # less for a piece of whose players hardly any was asked for
_PLAYERS = frozenset({"ensemble", "texture"})
_WORDS, _EXACT = 6.0, 3.0
_PREFIX = 0.8  # what the beginning of a word counts, while it is being typed
_TRANSLATED = 0.8  # what the same thing said in another language counts
_HEARD = 0.3  # what a word for something heard weighs among words that titles bear
_TITLES = frozenset({"en", "de", "fr", "es", "it", "pt", "la", "pl", TERMS})  # what most titles are in
_EXACT_CHECKED = 1000  # pieces whose title is compared with the query
# Of several of these, one is enough: a piece that is in 3/4 or in 6/8.
_ALTERNATIVES = frozenset({"key", "mode", "metre", "tempo", "bpm", "format", "composer"})


def sound_weight(understanding: Understanding) -> float:
    """How much the sound has to say when facts explain a part of the query."""
    return 0.5 + 0.5 * understanding.leftover


@dataclass(frozen=True, slots=True)
class FactEvidence:
    """Facts held against pieces.

    Attributes:
        log_odds: [n].
        facts: the facts that were asked for.
        truth: [facts, n]: 1 true, 0 false, NaN unknown.
    """

    log_odds: Floats
    facts: tuple[Fact, ...]
    truth: Floats


def of_facts(library: Library, understanding: Understanding, pieces: Listing) -> FactEvidence:
    """How well pieces meet the facts that a query asks for."""
    facts = understanding.facts
    truth = np.zeros((len(facts), len(pieces)))
    for number, fact in enumerate(facts):
        truth[number] = truth_of(library, fact, pieces)
    if not facts:
        return FactEvidence(np.zeros(len(pieces)), facts, truth)
    groups = _groups(facts)
    asked = np.stack([_any(truth[group]) for group in groups])
    unknown = np.where(np.isnan(asked), 1.0, 0.0)
    true = np.where(np.isnan(asked), 0.0, asked)
    full = _TRUE + _ONLY_FACTS * (1.0 - understanding.leftover)
    # Of a piece that meets the other facts, one that is not known may well be true.
    half = _UNKNOWN + _MORE * (1.0 - 1.0 / len(groups))
    left_open = np.array([_OPEN.get(facts[group[0]].kind, half) for group in groups])
    log_odds = (full * true + _FALSE * (1.0 - true - unknown) + left_open[:, None] * unknown).mean(axis=0)
    named = [fact.value for fact in facts if fact.kind == "instrument" and fact.wanted]
    if named and not any(fact.kind in _PLAYERS for fact in facts):
        log_odds += _ALONE * (alone(library, named, pieces) - 1.0)
    return FactEvidence(log_odds, facts, truth)


def _groups(facts: Sequence[Fact]) -> list[list[int]]:
    """Facts that must each be true; alternatives stand together."""
    together: dict[object, list[int]] = {}
    for number, fact in enumerate(facts):
        alone = not fact.wanted or fact.kind not in _ALTERNATIVES
        together.setdefault(number if alone else fact.kind, []).append(number)
    return list(together.values())


def _any(truth: Floats) -> Floats:
    """The best of alternatives: true before unknown before false."""
    ranked = np.where(np.isnan(truth), 0.5, truth).max(axis=0)
    found: Floats = np.where(ranked == 0.5, np.nan, ranked)
    return found


@dataclass(slots=True)
class WordEvidence:
    """Words of a query found in what is written on pieces.

    Attributes:
        log_odds: [n].
        share: [n], how much of the query stands on the piece, in whichever fields, 0..1.
        shares: field → [n], how much of the query that field holds, 0..1.
    """

    log_odds: Floats
    share: Floats
    shares: dict[str, Floats] = field(default_factory=dict)


def of_words(library: Library, understanding: Understanding, pieces: Listing, text: str) -> WordEvidence:
    """How much of a query stands in each piece's title, composer, tags, path and lyrics."""
    nothing = np.zeros(len(pieces))
    found = WordEvidence(nothing.copy(), nothing.copy(), {name: nothing.copy() for name in FIELDS})
    if not understanding.words or not len(pieces):
        return found
    best = np.zeros(len(pieces))
    total = 0.0
    for number, word in enumerate(understanding.words):
        last = number == len(understanding.words) - 1
        held = _held(library, word, pieces, prefix=last)
        for concept in understanding.concepts.get(word, ()):
            _translate(library, concept, pieces, held)
        most = _highest(list(held.values()), nothing)
        anywhere = int(np.count_nonzero(most))
        rarity = float(np.log1p(len(pieces) / (anywhere + 0.5))) * (len(word) if is_unspaced(word) else 1)
        rarity *= _HEARD if word in understanding.heard else 1.0
        total += rarity
        for name, values in held.items():
            found.shares[name] += rarity * values
        if anywhere:
            found.share += rarity * most
            best += rarity * _highest([FIELDS[name] * values for name, values in held.items()], nothing)
    for values in (found.share, *found.shares.values()):
        values /= total
    found.log_odds = _WORDS * found.share * best / total
    found.log_odds += _exactness(library, found, pieces, words(text))
    return found


def _highest(values: Sequence[Floats], nothing: Floats) -> Floats:
    """The highest of several numbers for each piece."""
    return reduce(np.maximum, values) if values else nothing


def _held(library: Library, word: str, pieces: Listing, prefix: bool) -> dict[str, Floats]:
    """By field 1 for pieces that hold a word in it, less for those that hold a word which begins so; without
    fields in which it stands nowhere."""
    held: dict[str, Floats] = {}
    if prefix and len(word) > 2 and not is_unspaced(word):
        _put(held, with_word(library, word, _ALL, prefix=True), pieces, _PREFIX)
    _put(held, with_word(library, word, _ALL), pieces, 1.0)
    return held


def _translate(library: Library, concept: str, pieces: Listing, held: dict[str, Floats]) -> None:
    """Count a concept's names in other languages nearly like the word itself."""
    found = with_names(library, concept, _any_language(concept), _NAMED_IN)
    _put(held, found, pieces, _TRANSLATED)


def _put(held: dict[str, Floats], found: Found, pieces: Listing, value: float) -> None:
    """Note what pieces hold, unless they are known to hold more already."""
    for name, ids in found.items():
        places = pieces.places(ids)
        if len(places):
            known = held.setdefault(name, np.zeros(len(pieces)))
            known[places] = np.maximum(known[places], value)


@cache
def _any_language(concept: str) -> tuple[str, ...]:
    """A concept's names, folded. A few letters mean too much in a hundred languages: "alla"."""
    vocabulary = Vocabulary.load()
    shown = {" ".join(words(name)) for name in vocabulary.names(concept)}
    telling = set()
    for language in (*vocabulary.languages, TERMS):
        least = 4 if language in _TITLES else 5
        names = {" ".join(words(name)) for name in vocabulary.names(concept, language)}
        telling |= {name for name in names if len(name) >= least or is_unspaced(name) or name in shown}
    return tuple(sorted(name for name in telling if name))


def _exactness(library: Library, found: WordEvidence, pieces: Listing, asked: list[str]) -> Floats:
    """More for a title or composer that is the query, the more so the less else it says."""
    extra = np.zeros(len(pieces))
    share = np.maximum(found.shares["title"], found.shares["composer"])
    likely = np.flatnonzero(share > 0.99)
    likely = likely[np.argsort(-share[likely], kind="stable")][:_EXACT_CHECKED]
    place = {int(pieces.ids[one]): int(one) for one in likely}
    for part in chunks(list(place)):
        for one, *names in library.query(
            f"SELECT id, title, composer FROM pieces WHERE id IN ({marks(part)})", part
        ):
            said = "".join(asked)
            lengths = [len(all_) for name in names if name and said in (all_ := "".join(words(name)))]
            if lengths:
                extra[place[one]] = _EXACT * len(said) / min(lengths)
    return extra
