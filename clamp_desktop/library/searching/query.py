"""A search as asked and as answered."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.places import Place


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for.

    Attributes:
        text: words in any language; may be empty.
        filters: conditions that every hit meets.
        limit: at most so many hits; ``None`` for all.
        without: facts understood from the words that the user has taken back (``Fact.name``), so that they no
            longer count.
        at_least, at_most: strengths between which hits must be.
        likely: code of the language that the words are in when they do not tell: the window's.
    """

    text: str = ""
    filters: Filters = field(default_factory=Filters)
    limit: int | None = 200
    without: frozenset[str] = frozenset()
    likely: str = "en"
    at_least: float = 0.0
    at_most: float = 1.0


class ReasonKind(StrEnum):
    """Why a piece was found."""

    SOUNDS_LIKE = "sounds like"
    TITLE = "title"
    COMPOSER = "composer"
    LYRICS = "lyrics"
    TAG = "tag"
    PATH = "path"
    FACT = "fact"
    MELODY = "melody"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason.

    Attributes:
        matched: what matched: the title, the composer, words of the lyrics, the tag, ``"3/4"``, the query.
        strength: 0..1, of this reason alone.
        place: where in the piece, for what is in one place only: a melody, a stretch that sounds like it.
    """

    kind: ReasonKind
    matched: str
    strength: float = 1.0
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A piece that was found.

    Attributes:
        strength: 0..1; means the same from query to query, see ``strength``.
        why: the strongest reason first; never empty in the answer to words or an example.
    """

    piece_id: int
    strength: float
    why: tuple[Reason, ...]
