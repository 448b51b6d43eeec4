"""The facts that a query names: "slow waltz in G minor for strings" asks for a tempo, a key, instruments.

Facts are computed from the notes and need no guessing, so a query that names them is answered by them, in any
language of the vocabulary. Words that are no facts ("waltz", "sad") are left to the model and to the titles.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from clamp_desktop.library import text as texts
from clamp_desktop.library.searching import facts as known_facts
from clamp_desktop.library.searching.facts import Fact, tempo_range
from clamp_desktop.vocabulary import Match, Vocabulary

__all__ = ["Fact", "Understanding", "tempo_range", "understand"]

# Groups whose concepts titles, kinds and origins name: "Valse", "Walzer", "圆舞曲", "Ireland".
_IN_TITLES = frozenset({"dance", "form", "style", "function", "tradition"})
_HEARD = frozenset({"mood", "tempo", "mode", "key", "metre", "texture", "instrument", "ensemble"})

# Languages whose words for "without" are known where a query names nothing but a composer or a figure.
_SPOKEN = ("en", "de", "fr", "es", "it", "ru", "ja", "zh")


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a query says.

    Attributes:
        facts: those that are asked for, in the order of the words.
        words: all content words, folded, each once. A run of Chinese or Japanese is cut where the vocabulary
            knows a word.
        leftover: the share of the content words, 0..1, that no fact explains; 1.0 for no words at all.
        concepts: word → concepts of the vocabulary that it names besides facts; titles name them in any
            language.
        heard: words for what is heard rather than written ("sad", "slow", "minor"): no title need bear them.
        left: what of the query is left to the sound, in its own words: "sad waltz"; empty where facts say it
            all.
    """

    facts: tuple[Fact, ...]
    words: tuple[str, ...]
    leftover: float
    concepts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    heard: frozenset[str] = frozenset()
    left: str = ""


def understand(
    text: str,
    surnames: Iterable[str] = (),
    without: frozenset[str] = frozenset(),
    vocabulary: Vocabulary | None = None,
    likely: str = "en",
) -> Understanding:
    """Find the facts in a query.

    Args:
        surnames: folded surnames of the library's composers (``listing.surnames``).
        without: names of facts that the user has taken back.
        vocabulary: another than the one that ships.
        likely: code of the language that the query is in when its words do not tell: the window's.
    """
    vocabulary = vocabulary or Vocabulary.load()
    matches = vocabulary.find(text, likely)
    spoken = [match.language for match in matches if match.language in vocabulary.languages]
    main = max(spoken, key=spoken.count, default="")
    # "No" is "in the" in Portuguese: where the language is known, only its own words say that something is
    # not wanted.
    languages = (main,) if main else (likely, *_SPOKEN)
    refused = [
        match
        for match in matches
        if vocabulary.says_not(text, match.start, match.end, {main or likely, match.language})
    ]
    facts = [fact for match in matches if (fact := known_facts.of_match(match))]
    facts += known_facts.of_figures(text, facts)
    covered = [(match.start, match.end) for match in matches]
    taken = [*covered, *((fact.start, fact.end) for fact in facts)]
    facts += known_facts.of_names(text, frozenset(surnames), taken)
    kept: dict[str, Fact] = {}
    for fact in sorted(facts, key=lambda fact: (fact.start, fact.kind)):
        if vocabulary.says_not(
            text, fact.start, fact.end, {fact.language, main} if fact.language else languages
        ):
            fact = replace(fact, wanted=False)
        if fact.name not in without:
            kept.setdefault(fact.name, fact)
    spans = [(fact.start, fact.end) for fact in kept.values()]
    wanted = [match for match in matches if match not in refused]
    unwanted = {word for match in refused for word in texts.content_words(text[match.start : match.end])}
    return Understanding(
        facts=tuple(kept.values()),
        words=tuple(word for word in texts.content_words(_cut(text, matches)) if word not in unwanted),
        leftover=_leftover(text, spans),
        concepts=(concepts := _concepts(text, wanted)),
        heard=frozenset(
            word
            for match in matches
            if match.group in _HEARD
            for word in texts.content_words(text[match.start : match.end])
        )
        - concepts.keys(),
        left=_left(text, spans, vocabulary.small_words({*spoken, likely})),
    )


def _cut(text: str, matches: Iterable[Match]) -> str:
    """The text with a space before and after every match."""
    edges = sorted({edge for match in matches for edge in (match.start, match.end)}, reverse=True)
    for edge in edges:
        text = f"{text[:edge]} {text[edge:]}"
    return text


def _concepts(text: str, matches: Iterable[Match]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for match in matches:
        if match.group in _IN_TITLES:
            for word in texts.content_words(text[match.start : match.end]):
                found[word] = (*found.get(word, ()), match.concept)
    return found


def _leftover(text: str, spans: Iterable[tuple[int, int]]) -> float:
    """The share of what the query says that lies outside the spans; a Chinese character counts as a word."""
    rest = list(text)
    for start, end in spans:
        rest[start:end] = " " * (end - start)
    total = texts.weight(text)
    return texts.weight("".join(rest)) / total if total else 1.0


def _left(text: str, spans: Sequence[tuple[int, int]], small: frozenset[str]) -> str:
    """What stands outside the spans, without the small words at the ends of each stretch."""
    stretches = []
    start = 0
    for first, last in [*sorted(spans), (len(text), len(text))]:
        words = text[start:first].split() if first > start else []
        while words and not _says_something(words[0], small):
            del words[0]
        while words and not _says_something(words[-1], small):
            del words[-1]
        if words:
            stretches.append(" ".join(words).strip(" ,;，、"))
        start = max(start, last)
    return " … ".join(stretches)


def _says_something(word: str, small: frozenset[str]) -> bool:
    return any(one not in small for one in texts.content_words(word))
