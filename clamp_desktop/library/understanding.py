"""The facts that a query names: "slow waltz in G minor for strings" asks for a tempo, a key, instruments.

Facts are computed from the notes and need no guessing, so a query that names them is answered by them, in any
language of the vocabulary. Words that are no facts ("waltz", "sad") are left to the model and to the titles.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from clamp_desktop.library import text as texts
from clamp_desktop.music.piece import Format
from clamp_desktop.vocabulary import Match, Vocabulary, key_of, metre_of

# Quarter notes a minute; the edges overlap as people's ideas of them do.
TEMPI = {"slow": (0.0, 80.0), "moderate": (72.0, 118.0), "fast": (112.0, 1000.0)}
_TEMPO_TOLERANCE = 0.04
# Ensembles whose instruments say all.
_ENSEMBLES = {
    "string_quartet": ("violin", "viola", "cello"),
    "voice_and_piano": ("voice", "piano"),
}
# Groups whose concepts titles, kinds and origins name: "Valse", "Walzer", "圆舞曲", "Ireland".
_IN_TITLES = frozenset({"dance", "form", "style", "function", "tradition"})
_HEARD = frozenset({"mood", "tempo", "mode", "key", "metre", "texture", "instrument", "ensemble"})
_FORMATS = {
    "midi": Format.MIDI,
    "musicxml": Format.MUSICXML,
    "mxl": Format.MUSICXML,
    "abc": Format.ABC,
    "humdrum": Format.KERN,
    "kern": Format.KERN,
    "mei": Format.MEI,
}
_METRE = re.compile(r"(?<![\d/])(\d{1,2}/(?:1|2|4|8|16|32))(?![\d/])")
_BPM = re.compile(r"(?:♩|tempo|mm|m\.m\.)\s*[=:.]?\s*(\d{2,3})\b|\b(\d{2,3})\s*bpm\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_NOT_BEFORE = re.compile(
    r"(?:\b(?:without|no|not|ohne|kein|keine|nicht|sans|pas de|sin|senza|bez|utan|zonder|без)"
    r"\s+(?:an?\s+|the\s+)?"
    r"|(?:没有|沒有|不要|无|無))$",
    re.IGNORECASE,
)
_NOT_AFTER = re.compile(r"^\s*(?:なし|無し|のない|じゃない|ではない|抜き)")


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that a query asks for.

    Attributes:
        kind: ``"key"``, ``"mode"``, ``"metre"``, ``"tempo"``, ``"bpm"``, ``"instrument"``, ``"format"`` or
            ``"composer"``.
        value: ``"G minor"``, ``"minor"``, ``"3/4"``, ``"slow"``, ``"120"``, an instrument's id, a format, a
            surname.
        start, end: the words in the query that say so, in characters.
        wanted: False where the query says that it must not be so ("without drums").
    """

    kind: str
    value: str
    start: int
    end: int
    wanted: bool = True

    @property
    def name(self) -> str:
        """What tells it from other facts; ``Query.without`` holds such names."""
        return f"{self.kind}:{self.value}" if self.wanted else f"not {self.kind}:{self.value}"


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
    """

    facts: tuple[Fact, ...]
    words: tuple[str, ...]
    leftover: float
    concepts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    heard: frozenset[str] = frozenset()


def understand(
    text: str,
    surnames: Iterable[str] = (),
    without: frozenset[str] = frozenset(),
    vocabulary: Vocabulary | None = None,
) -> Understanding:
    """Find the facts in a query.

    Args:
        surnames: folded surnames of the library's composers (``listing.surnames``).
        without: names of facts that the user has taken back.
        vocabulary: another than the one that ships.
    """
    vocabulary = vocabulary or Vocabulary.load()
    matches = vocabulary.find(text)
    facts = [fact for match in matches for fact in _of_match(match)]
    facts += _of_figures(text, facts)
    covered = [(match.start, match.end) for match in matches]
    facts += _of_names(text, frozenset(surnames), [*covered, *((fact.start, fact.end) for fact in facts)])
    kept: dict[str, Fact] = {}
    for fact in sorted(facts, key=lambda fact: (fact.start, fact.kind)):
        fact = _negated(text, fact)
        if fact.name not in without:
            kept.setdefault(fact.name, fact)
    spans = [(fact.start, fact.end) for fact in kept.values()]
    return Understanding(
        facts=tuple(kept.values()),
        words=tuple(texts.content_words(_cut(text, matches))),
        leftover=_leftover(text, spans),
        concepts=(concepts := _concepts(text, matches)),
        heard=frozenset(
            word
            for match in matches
            if match.group in _HEARD
            for word in texts.content_words(text[match.start : match.end])
        )
        - concepts.keys(),
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


def _of_match(match: Match) -> Iterator[Fact]:
    start, end = match.start, match.end
    if match.group == "key" and (key := key_of(match.concept)):
        yield Fact("key", " ".join(key), start, end)
    elif match.group == "metre" and (metre := metre_of(match.concept)):
        yield Fact("metre", metre, start, end)
    elif match.group in ("mode", "instrument"):
        yield Fact(match.group, match.concept, start, end)
    elif match.group == "tempo" and match.concept in TEMPI:
        yield Fact("tempo", match.concept, start, end)
    elif match.group == "ensemble":
        for instrument in _ENSEMBLES.get(match.concept, ()):
            yield Fact("instrument", instrument, start, end)


def _of_figures(text: str, known: Iterable[Fact]) -> Iterator[Fact]:
    """Metres and tempi in figures, and names of formats."""
    metres = {fact.value for fact in known if fact.kind == "metre"}
    for match in _METRE.finditer(text):
        if match[1] not in metres:
            yield Fact("metre", match[1], match.start(), match.end())
    for match in _BPM.finditer(text):
        yield Fact("bpm", match[1] or match[2], match.start(), match.end())
    for match in _WORD.finditer(text):
        if match[0].lower() in _FORMATS:
            yield Fact("format", str(_FORMATS[match[0].lower()]), match.start(), match.end())


def _of_names(text: str, surnames: frozenset[str], taken: Iterable[tuple[int, int]]) -> Iterator[Fact]:
    """Composers of the library; a word that means something musical is no name."""
    spans = list(taken)

    def is_free(start: int, end: int) -> bool:
        return all(end <= first or last <= start for first, last in spans)

    for match in _WORD.finditer(text):
        word = texts.fold(match[0])
        if len(word) > 2 and word in surnames and is_free(match.start(), match.end()):
            yield Fact("composer", word, match.start(), match.end())
    for name in surnames:
        if len(name) > 1 and texts.is_unspaced(name):
            start = text.find(name)
            if start >= 0 and is_free(start, start + len(name)):
                yield Fact("composer", name, start, start + len(name))


def _negated(text: str, fact: Fact) -> Fact:
    if _NOT_BEFORE.search(text[: fact.start]) or _NOT_AFTER.search(text[fact.end :]):
        return Fact(fact.kind, fact.value, fact.start, fact.end, wanted=False)
    return fact


def _leftover(text: str, spans: Iterable[tuple[int, int]]) -> float:
    """The share of what the query says that lies outside the spans; a Chinese character counts as a word."""
    rest = list(text)
    for start, end in spans:
        rest[start:end] = " " * (end - start)
    total = texts.weight(text)
    return texts.weight("".join(rest)) / total if total else 1.0


def tempo_range(fact: Fact) -> tuple[float, float]:
    """Quarter notes a minute that a ``tempo`` or ``bpm`` fact allows, inclusive."""
    if fact.kind == "tempo":
        return TEMPI[fact.value]
    number = float(fact.value)
    return number * (1 - _TEMPO_TOLERANCE), number * (1 + _TEMPO_TOLERANCE)
