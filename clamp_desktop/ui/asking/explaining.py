"""What a typed search says, found out beside the window: chips, doubts, proposals."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from clamp_desktop.ui.asking import filter_words

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.filtering.completion import Completion
    from clamp_desktop.library.filtering.typed import Asked, Trouble
    from clamp_desktop.library.searching.facts import Fact

_HISTORY = 12


class ChipKind(StrEnum):
    """Where a chip comes from."""

    FILTER = "filter"
    FACT = "fact"
    EXAMPLE = "example"


@dataclass(frozen=True, slots=True)
class Chip:
    """Something that was understood, and that can be taken back.

    Attributes:
        name: of a fact; empty for the others.
        place: of a filter in the text.
    """

    kind: ChipKind
    text: str
    hint: str = ""
    name: str = ""
    place: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Explained:
    """A text as it was understood.

    Attributes:
        facts: chips for what the words say, whether it was taken back or not.
        troubles: what was not understood, and what is not in the library.
        completion: for the place where the cursor was.
        history: the latest searches.
    """

    text: str
    asked: Asked
    filters: tuple[Chip, ...]
    facts: tuple[Chip, ...]
    troubles: tuple[Trouble, ...]
    completion: Completion
    history: tuple[str, ...]


def explain(librarian: Librarian, text: str, cursor: int) -> Explained:
    """All that can be said of a text without the model."""
    from clamp_desktop.library.catalogue.listing import surnames
    from clamp_desktop.library.filtering.completion import complete, doubts
    from clamp_desktop.library.filtering.typed import parse
    from clamp_desktop.library.searching import searches
    from clamp_desktop.library.searching.understanding import understand

    library = librarian.library
    asked = parse(text)
    facts: tuple[Fact, ...] = ()
    if asked.words:  # else the vocabulary would be waited for, at the start
        facts = understand(asked.words, surnames(library), likely=librarian.language).facts
    return Explained(
        text,
        asked,
        tuple(
            Chip(ChipKind.FILTER, filter_words.condition(one), place=place)
            for one, place in zip(asked.conditions, asked.places, strict=True)
        ),
        tuple(
            Chip(
                ChipKind.FACT,
                filter_words.fact(one, asked.words),
                filter_words.fact_kind(one),
                name=one.name,
            )
            for one in facts
        ),
        (*asked.troubles, *doubts(library, asked)),
        complete(library, text, cursor),
        tuple(row.query for row in searches.latest(library, limit=_HISTORY)),
    )


def cut(text: str, place: tuple[int, int]) -> str:
    """A text without a stretch, and without the double space that would leave."""
    start, end = place
    return f"{text[:start].rstrip()} {text[end:].lstrip()}".strip()
