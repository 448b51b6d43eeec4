"""Filters as they are typed among words: ``composer:bach tempo:>120 -tag:boring "slow and dark"``.

A filter is a field, a colon and its value without a space between. A value with spaces stands in quotes,
several values are separated by commas (one of them must be true), a ``-`` in front turns a filter round.
Fields have names in English, German, French and Spanish. Whatever is no filter is words to search for, and
words in quotes are never filters. Nothing that can be typed raises: what is not understood is said in words,
with its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from clamp_desktop.library.condition_fields import Field, field_called, nearest_name
from clamp_desktop.library.conditions import Condition, Range, Value
from clamp_desktop.library.filters import Filters

_LONGEST = 4000  # characters that are looked at; nobody types more
QUOTES = '"“”„‟«»＂'
_MINUS = "-−–"
_NAME = re.compile(r"([^\W\d_][^\W_]*(?:-[^\W\d_]+)?)\s?[:：]")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that was typed and not understood.

    Attributes:
        start, end: its place in the text, in characters.
        words: a sentence for the user.
        suggestion: what could stand there instead; empty where nothing comes to mind.
    """

    start: int
    end: int
    words: str
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed.

    Attributes:
        words: what to search for, without the filters.
        conditions: the filters in their order.
        troubles: what was not understood; it counts as nothing.
        places: of each condition in the text.
    """

    words: str = ""
    conditions: tuple[Condition, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    places: tuple[tuple[int, int], ...] = ()

    @property
    def filters(self) -> Filters:
        """The conditions for SQL; a strength is none, see ``strength``."""
        return Filters(conditions=tuple(one for one in self.conditions if one.field != "strength"))

    @property
    def strength(self) -> Range | None:
        """The strengths that hits may have, in percent; ``None`` where it was not said."""
        for one in reversed(self.conditions):
            if one.field == "strength" and isinstance(one.values[0], Range):
                found = one.values[0]
                if one.negated:
                    return Range(None, found.low, high_open=True) if found.low is not None else None
                return Range(found.low, None) if found.low == found.high else found
        return None

    def text(self) -> str:
        """As it is typed; ``parse`` reads the same back."""
        parts = [one.text() for one in self.conditions]
        if self.words:
            plain = parse(self.words)
            is_plain = not plain.conditions and not plain.troubles and plain.words == self.words
            parts.append(self.words if is_plain else f'"{self.words}"')
        return " ".join(parts)

    def without(self, number: int) -> Asked:
        """The same less one condition, as when its chip is removed."""
        left = self.conditions[:number] + self.conditions[number + 1 :]
        return replace(self, conditions=left, places=self.places[:number] + self.places[number + 1 :])


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a text.

    Attributes:
        start, end: its place.
        minus: a sign stands in front that turns a filter round.
        name: of a field, as typed; empty for words.
        value: start and end of what follows the colon, or of the words.
        quoted: the words stand in quotes.
    """

    start: int
    end: int
    minus: bool
    name: str
    value: tuple[int, int]
    quoted: bool = False


def parse(text: str) -> Asked:
    """Tell filters from words. Never raises."""
    return _parse(text[:_LONGEST])


def parts(text: str) -> Iterator[Part]:
    """A text cut into words and filters, from left to right."""
    place = 0
    while place < len(text):
        if text[place].isspace():
            place += 1
            continue
        part = _filter_at(text, place) or _word_at(text, place)
        yield part
        place = max(part.end, place + 1)


@lru_cache(256)
def _parse(text: str) -> Asked:
    words: list[str] = []
    conditions: list[Condition] = []
    places: list[tuple[int, int]] = []
    troubles: list[Trouble] = []
    for part in parts(text):
        said = text[slice(*part.value)]
        if not part.name:
            words.append(said.strip(QUOTES) if part.quoted else said)
            continue
        field = field_called(part.name)
        if field is None:
            troubles.append(_unknown(part))
            continue
        found = list[Value]()
        for start, end in _values(text, part.value):
            try:
                found.append(field.parse(_unquoted(text[start:end])))
            except ValueError as error:
                troubles.append(Trouble(start, end, _sentence(str(error)), _example(field, part)))
                break
        else:
            if found:
                conditions.append(Condition(field.name, tuple(dict.fromkeys(found)), part.minus))
                places.append((part.start, part.end))
            else:
                example = _example(field, part)
                troubles.append(
                    Trouble(part.start, part.end, f"After “{part.name}:” something is missing.", example)
                )
    joined = _SPACE.sub(" ", " ".join(words)).strip()
    return Asked(joined, tuple(conditions), tuple(troubles), tuple(places))


def _filter_at(text: str, place: int) -> Part | None:
    """A filter, or what was meant to be one."""
    minus = text[place] in _MINUS
    match = _NAME.match(text, place + minus)
    if not match:
        return None
    name, start = match[1], match.end()
    known = field_called(name) is not None
    spaced = match[0][-2].isspace()
    ends = start >= len(text)
    if spaced or (not ends and text[start].isspace()) or (ends and not known):
        return None  # "Sonata: Adagio" is no filter
    if not known and (nearest_name(name) is None or text.startswith("//", start)):
        return None
    end = _end_of_values(text, start)
    return Part(place, end, minus, name, (start, end))


def _word_at(text: str, place: int) -> Part:
    if text[place] in QUOTES:
        end = _end_of_quote(text, place)
        return Part(place, end, False, "", (place, end), quoted=True)
    end = place
    while end < len(text) and not text[end].isspace() and text[end] not in QUOTES:
        end += 1
    return Part(place, end, False, "", (place, end))


def _end_of_values(text: str, place: int) -> int:
    """Behind values that are separated by commas, quoted or not."""
    while place < len(text) and not text[place].isspace():
        place = _end_of_quote(text, place) if text[place] in QUOTES else place + 1
    return place


def _end_of_quote(text: str, place: int) -> int:
    """Behind a quotation; one that is never closed ends with the text."""
    for end in range(place + 1, len(text)):
        if text[end] in QUOTES:
            return end + 1
    return len(text)


def _values(text: str, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The places of single values; empty ones are left out."""
    start, end = span
    place = begin = start
    while place <= end:
        if place == end or text[place] in ",;，、":
            if text[begin:place].strip():
                yield begin, place
            begin = place = place + 1
        else:
            place = min(_end_of_quote(text, place), end) if text[place] in QUOTES else place + 1


def _unquoted(text: str) -> str:
    return "".join(" " if character in QUOTES else character for character in text).strip()


def _unknown(part: Part) -> Trouble:
    near = nearest_name(part.name) or ""
    words = f"There is no filter “{part.name}:”; did you mean “{near}:”?"
    return Trouble(part.start, part.end, words, f"{near}:")


def _example(field: Field, part: Part) -> str:
    return f"{part.name}:{field.examples[0]}" if field.examples else ""


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}{'' if words.endswith(('?', '.')) else '.'}"
