"""Which tags may be suggested, asked of the library. Everything in here runs beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clamp_desktop.ui.changing.change_calls import Call

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian

_BEST = 8


@dataclass(frozen=True, slots=True)
class GroupRow:
    """Tags that are switched on and off together.

    Attributes:
        id: as the vocabulary calls them.
        computed: counted in the notes; no model is asked.
        names: of its tags, in the user's language.
    """

    id: str
    wanted: bool
    computed: bool
    names: Sequence[str]


@dataclass(frozen=True, slots=True)
class OwnRow:
    """A tag that the user described in a sentence."""

    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class MadeRow:
    """How much a source has suggested that still waits.

    Attributes:
        source: as the library calls it.
        probe: name of the label set; empty for other sources.
    """

    source: str
    probe: str
    count: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Everything that the page shows."""

    groups: Sequence[GroupRow]
    own: Sequence[OwnRow]
    made: Sequence[MadeRow]


@dataclass(frozen=True, slots=True)
class Fitting:
    """A piece that a sentence fits, and how well."""

    piece_id: int
    title: str
    composer: str
    sure: float


def choice(librarian: Librarian) -> Choice:
    """What may be suggested, and what is."""
    from clamp_desktop.library.organising import labels, suggestions
    from clamp_desktop.tagging import groups
    from clamp_desktop.vocabulary import Vocabulary

    library, vocabulary = librarian.library, Vocabulary.load()
    found = [
        GroupRow(
            one.id,
            one.wanted,
            one.computed,
            tuple(groups.names(vocabulary, one.concepts, librarian.language).values()),
        )
        for one in groups.groups(library, vocabulary)
    ]
    own = [OwnRow(one.name, one.sentence or "") for one in labels.own(library)]
    counted = suggestions.by_source(library)
    return Choice(found, own, [MadeRow(one.source, one.probe, one.count) for one in counted])


def fitting(librarian: Librarian, sentence: str) -> list[Fitting]:
    """The pieces that a sentence fits best. Raises ``WorkerError`` where there is no model."""
    from clamp_desktop import tagger

    best = tagger.preview(librarian, sentence, _BEST)
    rows = {row.id: row for row in librarian.rows([one for one, _ in best])}
    return [
        Fitting(one, row.facts.title or row.path.stem, row.facts.composer or "", sure)
        for one, sure in best
        if (row := rows.get(one)) is not None
    ]


def switch(group: str, wanted: bool) -> Call:
    """Let a group be suggested, or not."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import labels

        return labels.switch(librarian.library, group, wanted)

    return call


def describe(name: str, sentence: str) -> Call:
    """Let a tag be suggested by a sentence."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import labels

        return labels.describe(librarian.library, name, sentence)

    return call


def forget(name: str) -> Call:
    """Suggest a tag by its sentence no more."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import labels

        return labels.forget(librarian.library, name)

    return call


def remove(source: str, probe: str = "") -> Call:
    """Remove everything that a source suggested."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import reviewing
        from clamp_desktop.library.organising.suggestions import Source

        return reviewing.remove(librarian.library, Source(source), probe or None)

    return call
