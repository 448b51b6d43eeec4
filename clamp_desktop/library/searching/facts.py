"""Facts that a query can ask for, and the words that ask for them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clamp_desktop.library import text as texts
from clamp_desktop.library.searching.ensembles import ANSWERED
from clamp_desktop.music.piece import Format
from clamp_desktop.vocabulary import Match, key_of, metre_of

# Quarter notes a minute; the edges overlap as people's ideas of them do.
TEMPI = {
    "very_slow": (0.0, 60.0),
    "slow": (0.0, 80.0),
    "moderate": (72.0, 118.0),
    "fast": (112.0, 1000.0),
    "very_fast": (150.0, 1000.0),
}
_KNOWN = ANSWERED | TEMPI.keys()
_TEMPO_TOLERANCE = 0.04
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
# Names of formats that are words of other languages as well: only in capitals they are formats.
_ALSO_WORDS = frozenset({"mei", "kern", "abc"})


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact that a query asks for.

    Attributes:
        kind: ``"key"``, ``"mode"``, ``"metre"``, ``"tempo"``, ``"bpm"``, ``"instrument"``, ``"ensemble"``,
            ``"texture"``, ``"format"`` or ``"composer"``.
        value: ``"G minor"``, ``"minor"``, ``"3/4"``, ``"slow"``, ``"120"``, an instrument's id, a concept
            that ``ensembles`` answers, a format, a surname.
        start, end: the words in the query that say so, in characters.
        wanted: False where the query says that it must not be so ("without drums").
        language: code of the language of the words; empty for figures and names.
    """

    kind: str
    value: str
    start: int
    end: int
    wanted: bool = True
    language: str = ""

    @property
    def name(self) -> str:
        """What tells it from other facts; ``Query.without`` holds such names."""
        return f"{self.kind}:{self.value}" if self.wanted else f"not {self.kind}:{self.value}"


def of_match(match: Match) -> Fact | None:
    """The fact that a concept of the vocabulary is, if it is one."""
    value = match.concept
    if match.group == "key" and (key := key_of(match.concept)):
        value = " ".join(key)
    elif match.group == "metre" and (metre := metre_of(match.concept)):
        value = metre
    elif match.group not in ("mode", "instrument") and match.concept not in _KNOWN:
        return None
    return Fact(match.group, value, match.start, match.end, language=match.language)


def of_figures(text: str, known: Iterable[Fact]) -> Iterator[Fact]:
    """Metres and tempi in figures, and names of formats."""
    metres = {fact.value for fact in known if fact.kind == "metre"}
    for match in _METRE.finditer(text):
        if match[1] not in metres:
            yield Fact("metre", match[1], match.start(), match.end())
    for match in _BPM.finditer(text):
        yield Fact("bpm", match[1] or match[2], match.start(), match.end())
    for match in _WORD.finditer(text):
        word = match[0].lower()
        if word in _FORMATS and (word not in _ALSO_WORDS or match[0].isupper()):
            yield Fact("format", str(_FORMATS[word]), match.start(), match.end())


def of_names(text: str, surnames: frozenset[str], taken: Iterable[tuple[int, int]]) -> Iterator[Fact]:
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


def tempo_range(fact: Fact) -> tuple[float, float]:
    """Quarter notes a minute that a ``tempo`` or ``bpm`` fact allows, inclusive."""
    if fact.kind == "tempo":
        return TEMPI[fact.value]
    number = float(fact.value)
    return number * (1 - _TEMPO_TOLERANCE), number * (1 + _TEMPO_TOLERANCE)
