"""Thousands of chosen rows at once: as few and long runs as there are, and quickly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from clamp_desktop.ui.middle.piece_model import Column, PieceModel

_SCATTERED = 100  # runs of chosen rows


def ranges(selection: QItemSelectionModel) -> list[tuple[int, int]]:
    """First and last of each unbroken run of chosen rows, from above to below."""
    chosen = selection.selection()
    parts = sorted({(part.top(), part.bottom()) for part in map(chosen.at, range(chosen.count()))})
    return [part for at, part in enumerate(parts) if not at or part[0] > parts[at - 1][1]]


def selection_of(model: PieceModel, rows: Sequence[int]) -> QItemSelection:
    """These rows, in rising order, to be chosen."""
    chosen, last = QItemSelection(), len(Column) - 1
    place = model.createIndex  # unlike index() it does not look whether there is such a row
    for first, end in runs(rows):
        chosen.select(place(first, 0), place(end, last))
    return chosen


def ease(selection: QItemSelectionModel) -> None:
    """Let go of scattered rows before others are chosen: Qt compares each old run with each new one."""
    if selection.selection().count() > _SCATTERED:
        selection.clearSelection()


def runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rows in rising order as first and last of each unbroken run."""
    first = last = -2
    for row in rows:
        if row != last + 1:
            if first >= 0:
                yield first, last
            first = row
        last = row
    if first >= 0:
        yield first, last
