"""Which concepts a text names, in whatever language it is."""

from __future__ import annotations

import re
import threading
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from clamp_desktop.vocabulary.files import TERMS, Language
from clamp_desktop.vocabulary.folding import fold, fold_lines, fold_with_places, is_edge, is_unspaced, script
from clamp_desktop.vocabulary.forms import Forms

# What most people search in comes first where a text may be in several languages.
_ORDER = tuple(
    "en zh es fr de ja pt ru it ko ar hi id tr pl nl vi sv cs el hu ro uk fi da no he fa th bn bg ca".split()  # noqa: SIM905
)
_USUAL = 12
_OF_NO_LANGUAGE = "qwxz"  # all languages of its script are tried
_FOREIGN = 4  # letters of a word that counts although it is of another language than the rest
_STRANGE = 6  # the same for languages that fewer people search in
_KEY = 5  # the same for keys, which may be two letters and "min"
_BELIEVABLE = 3  # languages whose forms are looked for in a text
_CHANCE = 2  # forms of names of a language that nothing else speaks for
_FORM = 0.9  # what a form of a name says about the language, beside a name as it stands
_LIKELY = 2.5  # letters that the likely language has ahead of others
_COMMON_WORD = 3.0  # letters that a common word of a language counts for at most
# Names inside of names that are meant as well: a "slow air" is slow, "folk songs" are songs.
_INSIDE = {"form": ("tempo", "tradition"), "style": ("form", "tradition"), "function": ("form", "dance")}
# What a concept says as well, in whichever words.
_IMPLIED = {"carol": "christmas"}
_STOPS = frozenset(",;、，；،؛")  # "piano, solo" is a list, "piano solo" is a name
_WORD = re.compile(r"[^\s]+")


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
    scripts match whole words only, others anywhere. The language that explains most of the text is believed:
    its names are recognised in other forms too ("viululle", "Klavierwalzer"). Words of other languages count
    where they are longer and that language says nothing of them. Words that mean several things give a match
    for each.
    """

    def __init__(self, languages: Sequence[Language], groups: Mapping[str, str]) -> None:
        self._languages = {language.code: language for language in languages}
        self._groups = groups
        self._names: dict[str, tuple[tuple[str, str], ...]] = {}  # folded name → (language, concept) …
        self._mode_words: dict[str, set[str]] = {}  # folded word for major or minor → languages
        self._small: dict[str, list[str]] = defaultdict(list)  # common word → languages
        self._keys: dict[str, tuple[tuple[str, str], ...]] = {}  # the same for keys, once a text names one
        self._keyed: set[str] = set()  # languages whose keys are among them
        self._forms: dict[str, Forms] = {}
        self._learning = threading.Lock()  # several threads may look for names
        names = self._names
        for language in languages:
            meanings = {concept: ((language.code, concept),) for concept in language.names}
            for name, concept in language.folded_names():
                meaning = meanings[concept]
                known = names.setdefault(name, meaning)
                if known is not meaning:
                    names[name] = known + meaning
            for words in language.modes.values():
                for word in words:
                    self._mode_words.setdefault(fold(word), set()).add(language.code)
            common = (word for kind in ("small", "not", "not_after") for word in language.words.get(kind, ()))
            for word in dict.fromkeys(fold_lines(common) if language.words else ()):
                self._small[word].append(language.code)
        self._scripts = {language.code: script(language.name) for language in languages}
        self._longest = max(map(len, names), default=0)
        self._rank = {code: place for place, code in enumerate(_ORDER)}

    def examples(self) -> list[str]:
        """A text in each of the languages that most people search in, and a word of none: whoever looks for
        names in them has learned these languages, which takes a moment the first time."""
        known = [self._languages[code] for code in _ORDER[:_USUAL] if code in self._languages]
        named = [(one.names.get("waltz"), one.key_names("key_a_minor")) for one in known]
        return [*(" ".join(names[0] for names in both if names) for both in named), _OF_NO_LANGUAGE]

    def find(self, text: str, likely: str = "en") -> list[Match]:
        """The concepts named in a text, from left to right."""
        folded, places = fold_with_places(text)
        edges = [place for place in range(len(folded) + 1) if is_edge(folded, place)]
        stops = [at for at, place in enumerate(places) if text[place] in _STOPS]
        every = self._hits(folded, edges, stops)
        chosen = {code: _longest_first(hits) for code, hits in every.items()}
        ranked = self._ranked(folded, chosen, likely, stops)
        matches: list[Match] = []
        taken = bytearray(len(folded))
        for code in [*ranked[:1], TERMS, *ranked[1:]]:
            believed = code in ranked[:1] and (code == likely or self._convinces(folded, chosen[code], code))
            for hit in chosen.get(code, ()):
                if any(taken[hit.start : hit.end]):
                    continue
                if not believed and code != TERMS and not self._is_telling(folded, hit, code):
                    continue
                taken[hit.start : hit.end] = b"\1" * (hit.end - hit.start)
                for concept in dict.fromkeys((*hit.concepts, *self._inside(hit, every[code]))):
                    first, last = places[hit.start], places[hit.end - 1] + 1
                    matches.append(Match(concept, self._groups[concept], first, last, code))
        return sorted(matches, key=lambda match: match.start)

    def _ranked(
        self, folded: str, chosen: dict[str, list[_Hit]], likely: str, stops: Sequence[int]
    ) -> list[str]:
        """The languages of a text, the one that explains most of it first; forms are added to ``chosen``."""
        words = [(word.start(), word.end()) for word in _WORD.finditer(folded)]
        score: dict[str, float] = defaultdict(float)
        for start, end in words:
            for code in self._small.get(folded[start:end], ()):
                score[code] += min(end - start, _COMMON_WORD)
        for code, hits in chosen.items():
            if code != TERMS:
                score[code] += _covered(hits)
        if likely in self._languages:
            score[likely] += _LIKELY

        def order(code: str) -> tuple[float, bool, int, str]:
            return -score[code], code != likely, self._rank.get(code, 99), code

        candidates = sorted(score, key=lambda code: (code != likely, order(code)))[: _BELIEVABLE + 1]
        unknown = not score.keys() - {likely}
        for code in [*candidates, *self._of_script(folded)] if unknown else candidates:
            named = chosen.get(code, [])
            forms = [
                hit
                for hit in self._inflected(folded, words, code)
                if not any(hit.start <= stop < hit.end for stop in stops)
            ]
            # Where nothing tells the language and many are written so, one form is no more than chance.
            if len(forms) >= (_CHANCE if unknown and code != likely and script(folded) == "LATIN" else 1):
                chosen[code] = _longest_first([*named, *forms])
                score[code] += _FORM * (_covered(chosen[code]) - _covered(named))
        return sorted((code for code in chosen if code != TERMS), key=order)

    def _of_script(self, folded: str) -> list[str]:
        """The languages that most people search in, of those that are written as a text is."""
        written = script(folded)
        return [code for code in _ORDER if written and written == self._scripts.get(code)]

    def _inflected(self, folded: str, words: Sequence[tuple[int, int]], code: str) -> list[_Hit]:
        """Forms of a language's names."""
        forms = self._forms.get(code)
        if forms is None:
            forms = self._forms[code] = Forms(self._languages[code])
        return [
            _Hit(words[first][0] + before, words[last - 1][1] - after, concepts)
            for first, last, before, after, concepts in forms.find(
                [folded[start:end] for start, end in words]
            )
        ]

    def _hits(self, folded: str, edges: Sequence[int], stops: Sequence[int]) -> Mapping[str, list[_Hit]]:
        """Every stretch that is a name, by language; none goes on beyond one of the places in ``stops``."""
        by_language: dict[str, list[_Hit]] = defaultdict(list)
        self._learn_keys(folded)
        names, keys = self._names, self._keys
        for number, start in enumerate(edges):
            stop = next((one for one in stops if one >= start), len(folded))
            for end in edges[number + 1 : bisect_right(edges, min(start + self._longest, stop))]:
                stretch = folded[start:end]
                for meant in (names.get(stretch), keys.get(stretch)):
                    for code, concept in meant or ():
                        hits = by_language[code]
                        if hits and (hits[-1].start, hits[-1].end) == (start, end):
                            if concept not in hits[-1].concepts:
                                hits[-1] = _Hit(start, end, (*hits[-1].concepts, concept))
                        else:
                            hits.append(_Hit(start, end, (concept,)))
        return by_language

    def _learn_keys(self, folded: str) -> None:
        """Take in the keys of languages whose word for major or minor stands in the text: only those can name
        a key in it, and all of them together would be many."""
        with self._learning:
            for word in [word for word in self._mode_words if word in folded]:
                for code in self._mode_words.pop(word) - self._keyed:
                    self._keyed.add(code)
                    for name, concept in self._languages[code].key_phrases.items():
                        self._keys[name] = (*self._keys.get(name, ()), (code, concept))

    def _inside(self, outer: _Hit, every: Iterable[_Hit]) -> Iterator[str]:
        """What shorter names inside of a name say as well."""
        wanted = {group for one in outer.concepts for group in _INSIDE.get(self._groups[one], ())}
        yield from (_IMPLIED[one] for one in outer.concepts if one in _IMPLIED)
        if wanted:
            for hit in every:
                if outer.start <= hit.start and hit.end <= outer.end and hit.concepts != outer.concepts:
                    yield from (one for one in hit.concepts if self._groups[one] in wanted)

    def _convinces(self, folded: str, hits: Sequence[_Hit], code: str) -> bool:
        """Whether a language that nobody expected is that of the text: several names, or one that tells."""
        return len(hits) > 1 or any(self._is_telling(folded, hit, code) for hit in hits)

    def _is_telling(self, folded: str, hit: _Hit, code: str) -> bool:
        word = folded[hit.start : hit.end]
        is_key = any(self._groups[one] == "key" for one in hit.concepts)
        least = _KEY if is_key else _FOREIGN if code in self._rank else _STRANGE
        return len(word) >= least or any(map(is_unspaced, word))


def _longest_first(hits: Sequence[_Hit]) -> list[_Hit]:
    """The longest hits, of equals the first; none overlap. From left to right."""
    kept: list[_Hit] = []
    taken: set[int] = set()
    for hit in sorted(hits, key=lambda hit: (hit.start - hit.end, hit.start)):
        if taken.isdisjoint(range(hit.start, hit.end)):
            kept.append(hit)
            taken.update(range(hit.start, hit.end))
    return sorted(kept, key=lambda hit: hit.start)


def _covered(hits: Iterable[_Hit]) -> int:
    return sum(hit.end - hit.start for hit in hits)
