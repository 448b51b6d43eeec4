"""How the columns of the table share its width: arithmetic without a window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from clamp_desktop.ui.middle.piece_model import Column

WIDTHS = {
    Column.KEY: 84,
    Column.METRE: 58,
    Column.TEMPO: 48,
    Column.FORMAT: 82,
    Column.LENGTH: 64,
    Column.STRENGTH: 76,
    Column.MEASURES: 58,
    Column.RATING: 76,
    Column.ADDED: 88,
}
_SHARES = dict.fromkeys((Column.WHY, Column.TAGS, Column.INSTRUMENTS), 1) | {
    Column.TITLE: 4,
    Column.COMPOSER: 2,
}  # what is left is shared so
_LEAST = {
    Column.TITLE: 220,
    Column.COMPOSER: 140,
    Column.WHY: 120,
    Column.TAGS: 110,
    Column.INSTRUMENTS: 110,
}
WIDENED = 24  # pixels at most, else another column would have to go
# When it gets narrow, the least important first.
_FIRST_TO_GO = (
    Column.FORMAT,
    Column.LENGTH,
    Column.TEMPO,
    Column.METRE,
    Column.WHY,
    Column.KEY,
    Column.MEASURES,
    Column.ADDED,
    Column.INSTRUMENTS,
    Column.RATING,
    Column.TAGS,
)


def shared(shown: Sequence[Column], wanted: Mapping[Column, int], room: int) -> dict[Column, int]:
    """The width of each column that has room, in pixels.

    Args:
        shown: the columns that are to be seen, the title among them.
        wanted: of those that do not share what is left: short facts, and what the user has given a width.
        room: all that there is. What does not fit goes, least important first.
    """
    kept = list(shown)

    def least(columns: Sequence[Column]) -> int:
        return sum(wanted.get(one, _LEAST.get(one, 0)) for one in columns)

    for column in _FIRST_TO_GO:
        if least(kept) <= room:
            break
        if column in kept:
            kept.remove(column)
    sharing = [one for one in kept if one not in wanted] or [Column.TITLE]
    left = room - least([one for one in kept if one not in sharing])
    left = max(0, left - sum(_LEAST[one] for one in sharing))
    shares = sum(_SHARES[one] for one in sharing)
    widths = {one: _LEAST[one] + left * _SHARES[one] // shares for one in sharing}
    widths[sharing[0]] += left - sum(left * _SHARES[one] // shares for one in sharing)
    return {one: widths.get(one) or wanted[one] for one in kept}
