"""Words that compare with an example: faster, longer, higher; and what a wish adds and takes away."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from clamp_desktop.library.catalogue.listing import Listing
from clamp_desktop.library.catalogue.pieces import rows
from clamp_desktop.library.columns import Ids, with_values
from clamp_desktop.library.library import Library
from clamp_desktop.library.recalled import remembered
from clamp_desktop.library.similarity.strength import Floats
from clamp_desktop.library.text import fold
from clamp_desktop.music.piece import Facts

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
class Comparison:
    """More or less of something than the example has."""

    column: str
    greater: bool

    @property
    def said(self) -> str:
        """``"faster"``."""
        return _SAID[self.column, self.greater]


def facts_of(library: Library, piece_ids: Iterable[int]) -> dict[str, float]:
    """The middle of what is known of pieces, that comparisons measure by."""
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


def compared(text: str) -> tuple[list[Comparison], str]:
    """Comparisons in words, and the words without them."""
    found: dict[Comparison, None] = {}
    rest = fold(text)
    for column, greater, phrase in _PHRASES:
        cut = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", " ", rest)
        if cut != rest:
            found[Comparison(column, greater)] = None
            rest = cut
    return list(found), _DEGREES.sub(" ", rest) if found else text


def truth(library: Library, one: Comparison, measure: float | None, pieces: Listing) -> Floats:
    """1 where a piece compares so with the example, 0 where not, NaN where nobody knows."""
    found_true = np.full(len(pieces), np.nan)
    if measure is None:
        return found_true
    ids, values = _known(library, one.column)
    known, found = pieces.places(ids), values[pieces.has(ids)]
    margin = _MARGIN if one.column in ("tempo_bpm", "duration") else 1.0
    found_true[known] = found > measure * margin if one.greater else found < measure / margin
    return found_true


def _known(library: Library, column: str) -> tuple[Ids, Floats]:
    """The pieces of which a number is known, and that. Remembered until pieces change."""

    def read() -> tuple[Ids, Floats]:
        ids, values = with_values(library, "id", column, f"FROM pieces WHERE {column} IS NOT NULL")
        order = np.argsort(ids)  # the index has them by value
        return ids[order], values[order]

    return remembered(library, f"known {column}", read)


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
