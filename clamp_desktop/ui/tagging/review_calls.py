"""What the review queue asks of the library. Everything in here runs beside the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clamp_desktop.ui.changing.change_calls import Call
from clamp_desktop.ui.tagging.queue_words import Group, Line
from clamp_desktop.ui.tagging.review_model import Pair

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian


@dataclass(frozen=True, slots=True)
class Queue:
    """Groups, and the suggestions of one of them: the surest first, of a piece what is computed last.

    Attributes:
        group: whose suggestions these are; ``None`` where nothing waits.
        anything: whether anything waits at all, of whatever source.
        places: of the groups in their list, and of those that stood there before.
    """

    groups: Sequence[Group]
    group: int | None
    pairs: Sequence[Pair]
    sure: Sequence[float]
    anything: bool
    places: Mapping[int, int]


def queue(
    librarian: Librarian, by_piece: bool, wanted: Sequence[int], by: str, before: Mapping[int, int]
) -> Queue:
    """What waits; with the suggestions of the first of the ``wanted`` groups that is there, or of the first.

    ``by``: only what this source suggests, empty for all. ``before``: where groups stood in the list; what is
    decided changes counts and must not move lines under the eye.
    """
    from clamp_desktop.library.organising import suggestions

    library = librarian.library
    source = suggestions.Source(by) if by else None
    if by_piece:
        groups = [Group(one) for one in suggestions.pieces_waiting(library, source).tolist()]
    else:
        groups = [Group(one.label_id, one.name, one.pieces) for one in suggestions.waiting(library, source)]
    places = dict(before)
    for one in groups:
        places.setdefault(one.id, len(places))
    groups.sort(key=lambda one: places[one.id])
    there = {one.id for one in groups}
    first = groups[0].id if groups else None
    group = next((one for one in wanted if one in there), first)
    anything = bool(groups) or (source is not None and suggestions.total(library) > 0)
    if group is None:
        return Queue(groups, None, (), (), anything, places)
    if by_piece:
        found = suggestions.of_pieces(library, [group]).get(group, [])
        found = [one for one in found if source in (None, one.source)]
        found.sort(key=lambda one: (one.source == suggestions.Source.FACT, -one.confidence))
        pairs = [(group, one.label_id) for one in found]
        return Queue(groups, group, pairs, [one.confidence for one in found], anything, places)
    pieces, sure = suggestions.of_label(library, group, source=source)
    return Queue(
        groups, group, [(piece, group) for piece in pieces.tolist()], sure.tolist(), anything, places
    )


def lines(librarian: Librarian, pairs: Sequence[Pair], of_pieces: bool) -> dict[Pair, Line]:
    """What is said of suggestions."""
    from clamp_desktop.library.organising import suggestions

    pieces = list(dict.fromkeys(piece for piece, _ in pairs))
    rows = {row.id: row for row in librarian.rows(pieces)} if of_pieces else {}
    wanted = set(pairs)
    found: dict[Pair, Line] = {}
    for piece, some in suggestions.of_pieces(librarian.library, pieces).items():
        for one in some:
            pair = (piece, one.label_id)
            if pair not in wanted:
                continue
            row = rows.get(piece)
            label = one.name if row is None else row.facts.title or row.path.stem
            composer = "" if row is None else row.facts.composer or ""
            found[pair] = Line(label, composer, one.source, one.probe, one.name)
    return found


def titles(librarian: Librarian, piece_ids: Sequence[int], by: str = "") -> dict[int, Group]:
    """Pieces as groups, with their titles and how many suggestions they have."""
    from clamp_desktop.library.organising import suggestions

    counts = suggestions.of_pieces(librarian.library, piece_ids)
    return {
        row.id: Group(
            row.id,
            row.facts.title or row.path.stem,
            sum(by in ("", one.source) for one in counts.get(row.id, ())),
        )
        for row in librarian.rows(piece_ids)
    }


def accept(pairs: Sequence[Pair]) -> Call:
    """Make ordinary tags of suggestions."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import reviewing

        return reviewing.accept_some(librarian.library, pairs)

    return call


def reject(pairs: Sequence[Pair]) -> Call:
    """Say that suggestions do not fit."""

    def call(librarian: Librarian) -> object:
        from clamp_desktop.library.organising import reviewing

        return reviewing.reject_some(librarian.library, pairs)

    return call
