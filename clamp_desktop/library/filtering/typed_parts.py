"""A typed text cut into words and filters, before anyone asks what the filters mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clamp_desktop.library.filtering.condition_fields import field_called, nearest_name

QUOTES = '"“”„‟«»＂'
COMMAS = ",;，、"
_MINUS = "-−–"
_NAME = re.compile(r"([^\W\d_][^\W_]*(?:-[^\W\d_]+)?)\s?[:：]")


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


def values(text: str, span: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The places of single values; empty ones are left out."""
    start, end = span
    place = begin = start
    while place <= end:
        if place == end or text[place] in COMMAS:
            if text[begin:place].strip():
                yield begin, place
            begin = place = place + 1
        else:
            place = min(_end_of_quote(text, place), end) if text[place] in QUOTES else place + 1
