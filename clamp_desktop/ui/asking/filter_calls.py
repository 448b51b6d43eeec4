"""What the lists of filters ask and write, apart from how they look: it runs beside the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian

CHOSEN = ("key", "mode", "metre", "instrument", "composer", "format", "tag", "folder")
RANGES = ("tempo", "length")
_VALUES = 200


@dataclass(frozen=True, slots=True)
class Choices:
    """What the library holds of each field, and what is typed now: lists as one text, ranges as two."""

    values: Mapping[str, Sequence[str]]
    typed: Mapping[str, tuple[str, str]]


def choices(librarian: Librarian, text: str) -> Choices:
    """Ask for all of it."""
    from clamp_desktop.library.filtering.completion import complete
    from clamp_desktop.library.filtering.ranges import Range, figure_words, length_words
    from clamp_desktop.library.filtering.typed import parse

    values = {}
    for field in CHOSEN:
        start = f"{field}:"
        found = complete(librarian.library, start, len(start), _VALUES).proposals
        values[field] = [one.label for one in found]
    typed: dict[str, tuple[str, str]] = {}
    for one in parse(text).conditions:
        if one.negated or one.field in typed:
            continue
        first = one.values[0]
        if isinstance(first, Range):
            show = length_words if one.field == "length" else figure_words
            bounds = ("" if bound is None else show(bound) for bound in (first.low, first.high))
            typed[one.field] = (next(bounds), next(bounds))
        else:
            typed[one.field] = (", ".join(str(value) for value in one.values), "")
    return Choices(values, typed)


def written(text: str, wanted: Mapping[str, tuple[str, str]]) -> str:
    """What was typed, with these filters in the place of those of the same fields."""
    from clamp_desktop.library.filtering.typed import parse

    asked = parse(text)
    for one, (start, end) in reversed(list(zip(asked.conditions, asked.places, strict=True))):
        if one.field in wanted and not one.negated:
            text = f"{text[:start]}{text[end:]}"
    filters = [_filter(field, low.strip(), high.strip()) for field, (low, high) in wanted.items()]
    return " ".join([*text.split(), *(one for one in filters if one)])


def _filter(field: str, low: str, high: str) -> str:
    if field not in RANGES:
        values = [one.strip() for one in low.split(",") if one.strip()]
        return f"{field}:{','.join(_quoted(one) for one in values)}" if values else ""
    if field == "length":
        low, high = (f"{one}min" if one.isdigit() else one.replace(" ", "") for one in (low, high))
    if low and high:
        return f"{field}:{low}" if low == high else f"{field}:{low}..{high}"
    return f"{field}:>={low}" if low else f"{field}:<={high}" if high else ""


def _quoted(value: str) -> str:
    return f'"{value}"' if any(sign.isspace() for sign in value) else value
