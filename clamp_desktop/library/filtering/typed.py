"""Filters as they are typed among words: ``composer:bach tempo:>120 -tag:boring "slow and dark"``.

A filter is a field, a colon and its value without a space between. A value with spaces stands in quotes,
several values are separated by commas (one of them must be true), a ``-`` in front turns a filter round.
Fields have names in English, German, French and Spanish. Whatever is no filter is words to search for, and
words in quotes are never filters. Nothing that can be typed raises: what is not understood is said in words,
with its place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from clamp_desktop.library.filtering.condition_fields import Field, field_called, nearest_name
from clamp_desktop.library.filtering.conditions import Condition, Range, Value
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.filtering.typed_parts import QUOTES, Part, parts, values

_LONGEST = 4000  # characters that are looked at; nobody types more
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

    def strengths(self, cut_off: float = 0.0) -> tuple[float, float]:
        """Between which strengths, 0..1, hits must be: as typed, else from the cut-off on."""
        typed = self.strength
        if typed is None:
            return (cut_off if self.words else 0.0), 1.0
        return (typed.low or 0.0) / 100, 1.0 if typed.high is None else typed.high / 100

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


def parse(text: str) -> Asked:
    """Tell filters from words. Never raises."""
    return _parse(text[:_LONGEST])


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
        for start, end in values(text, part.value):
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
