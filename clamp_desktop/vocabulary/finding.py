"""Which concepts a text names, in whatever language it is."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from clamp_desktop.vocabulary.files import TERMS, Language, spellings
from clamp_desktop.vocabulary.folding import fold, fold_with_places, is_edge, is_unspaced

# What most people search in comes first where a text may be in several languages.
_ORDER = tuple(
    "en zh es fr de ja pt ru it ko ar hi id tr pl nl vi sv cs el hu ro uk fi da no he fa th bn bg ca".split()  # noqa: SIM905
)
_FOREIGN = 4  # letters of a word that counts although it is of another language than the rest


@dataclass(frozen=True, slots=True)
class Match:
    """A concept that a text names.

    Attributes:
        concept: ``"waltz"``.
        group: ``"dance"``, ``"form"``, ``"key"``, ``"metre"``, ``"instrument"`` …
        start, end: the words' place in the text, in characters.
        language: code of a language in which they are said so; ``"terms"`` for terms used everywhere.
    """

    concept: str
    group: str
    start: int
    end: int
    language: str


@dataclass(frozen=True, slots=True)
class _Hit:
    """A stretch of the folded text that is a name in one language."""

    start: int
    end: int
    concepts: tuple[str, ...]


class Finder:
    """Finds names.

    The longest name wins ("slip jig" is no jig), upper case and accents make no difference, names of spaced
    scripts match whole words only, others anywhere. The language that explains most of the text is believed;
    words of other languages count where they are longer and that language says nothing of them. Words that
    mean several things give a match for each.
    """

    def __init__(self, languages: Sequence[Language], groups: Mapping[str, str]) -> None:
        self._languages = {language.code: language for language in languages}
        self._groups = groups
        self._names: dict[str, list[tuple[str, str]]] = {}  # folded name → (language, concept)
        self._mode_words: dict[str, set[str]] = {}  # folded word for major or minor → languages
        for language in languages:
            for concept, names in language.names.items():
                for name in names:
                    for spelling in spellings(name, language.code):
                        self._names.setdefault(spelling, []).append((language.code, concept))
            for words in language.modes.values():
                for word in words:
                    self._mode_words.setdefault(fold(word), set()).add(language.code)
        self._longest = max(map(len, self._names), default=0)
        self._rank = {code: place for place, code in enumerate(_ORDER)}

    def find(self, text: str, likely: str = "en") -> list[Match]:
        """The concepts named in a text, from left to right."""
        folded, places = fold_with_places(text)
        edges = [place for place in range(len(folded) + 1) if is_edge(folded, place)]
        by_language = self._hits(folded, edges)
        if not by_language:
            return []
        chosen = {code: _longest_first(hits) for code, hits in by_language.items()}
        ranked = sorted(
            (code for code in chosen if code != TERMS),
            key=lambda code: (-_covered(chosen[code]), code != likely, self._rank.get(code, 99), code),
        )
        matches: list[Match] = []
        taken: list[tuple[int, int]] = []
        for code in [*ranked[:1], TERMS, *ranked[1:]]:
            foreign = code not in (TERMS, ranked[0] if ranked else TERMS)
            for hit in chosen.get(code, ()):
                if _overlaps(hit, taken) or (foreign and not _is_telling(folded[hit.start : hit.end])):
                    continue
                taken.append((hit.start, hit.end))
                first, last = places[hit.start], places[hit.end - 1] + 1
                matches += [
                    Match(concept, self._groups[concept], first, last, code) for concept in hit.concepts
                ]
        return sorted(matches, key=lambda match: match.start)

    def _hits(self, folded: str, edges: Sequence[int]) -> Mapping[str, list[_Hit]]:
        """Every stretch that is a name, by language."""
        by_language: dict[str, list[_Hit]] = defaultdict(list)
        keyed = self._languages_with_keys(folded)
        for number, start in enumerate(edges):
            for end in edges[number + 1 : bisect_right(edges, start + self._longest)]:
                stretch = folded[start:end]
                for code, concepts in self._meanings(stretch, keyed):
                    by_language[code].append(_Hit(start, end, concepts))
        return by_language

    def _meanings(self, stretch: str, keyed: Iterable[Language]) -> Iterator[tuple[str, tuple[str, ...]]]:
        named = self._names.get(stretch)
        if named:
            together: dict[str, list[str]] = {}
            for code, concept in named:
                together.setdefault(code, []).append(concept)
            for code, concepts in together.items():
                yield code, tuple(dict.fromkeys(concepts))
        for language in keyed:
            if key := language.key_phrases.get(stretch):
                yield language.code, (key,)

    def _languages_with_keys(self, folded: str) -> list[Language]:
        """Languages whose word for major or minor stands in the text: only those can name a key in it."""
        codes: set[str] = set()
        for word, languages in self._mode_words.items():
            if word in folded:
                codes |= languages
        return [language for code, language in self._languages.items() if code in codes]


def _longest_first(hits: Sequence[_Hit]) -> list[_Hit]:
    """From left to right, of several hits at a place the longest; none overlap."""
    kept: list[_Hit] = []
    end = 0
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if hit.start >= end:
            kept.append(hit)
            end = hit.end
    return kept


def _covered(hits: Iterable[_Hit]) -> int:
    return sum(hit.end - hit.start for hit in hits)


def _overlaps(hit: _Hit, taken: Iterable[tuple[int, int]]) -> bool:
    return any(hit.start < end and start < hit.end for start, end in taken)


def _is_telling(word: str) -> bool:
    return len(word) >= _FOREIGN or any(map(is_unspaced, word))
