"""The two lists of the review queue: groups on one side, the suggestions of the chosen one on the other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from clamp_desktop.ui import words
from clamp_desktop.ui.middle.piece_model import STRENGTH
from clamp_desktop.ui.tagging import queue_words
from clamp_desktop.ui.tagging.lazy import Fetched, Wanted
from clamp_desktop.ui.tagging.queue_words import Group, Line

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
Pair = tuple[int, int]  # ids of a piece and of a tag that is suggested for it
COUNT = Role.UserRole + 20


class Column(IntEnum):
    """The columns of the suggestions."""

    WHAT = 0
    BESIDE = 1
    STRENGTH = 2
    WHY = 3


class GroupModel(QAbstractListModel):
    """Tags or pieces, each with how many suggestions wait. ``wanted`` asks for titles of pieces."""

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[Group] = []
        self._titles: Fetched[int, Group] = Fetched(self)
        self._titles.wanted.connect(self.wanted)

    def show(self, groups: Sequence[Group]) -> None:
        """Another list; where it is the same groups in the same order only what they say changes."""
        same = [one.id for one in groups] == [one.id for one in self._groups]
        if not same:
            self.beginResetModel()
        self._groups = list(groups)
        self._titles.show([one.id for one in groups], changed=True)
        if not same:
            self.endResetModel()
        elif groups:
            self.dataChanged.emit(self.index(0), self.index(len(groups) - 1))

    def supply(self, wanted: Wanted[int], titles: Mapping[int, Group]) -> None:
        """Titles that were asked for."""
        if self._titles.supply(wanted, titles) and self._groups:
            self.dataChanged.emit(self.index(0), self.index(len(self._groups) - 1))

    def group(self, row: int) -> Group | None:
        """The group in a row."""
        return self._groups[row] if 0 <= row < len(self._groups) else None

    def row_of(self, group_id: int | None) -> int | None:
        """Where a group is, if it is here."""
        return next((row for row, one in enumerate(self._groups) if one.id == group_id), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self._groups)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or role not in (Role.DisplayRole, Role.AccessibleTextRole, COUNT):
            return None
        group: Group | None = self._groups[index.row()]
        if group is not None and group.count is None:
            group = self._titles.at(index.row())
        if group is None:
            return None
        if role == COUNT:
            return group.count
        return group.label if role == Role.DisplayRole else f"{group.label}, {words.number(group.count)}"


class SuggestionModel(QAbstractTableModel):
    """Suggestions of a tag or of a piece. ``wanted`` asks for what is said of those that came into sight."""

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: list[Pair] = []
        self._sure: list[float] = []
        self._of_pieces = True
        self._rows: dict[Pair, int] | None = None  # where each is, once somebody asked
        self._why: dict[Pair, str] = {}
        self._lines: Fetched[Pair, Line] = Fetched(self)
        self._lines.wanted.connect(self.wanted)

    # --- what the owner does ---

    def show(self, pairs: Sequence[Pair], sure: Sequence[float], of_pieces: bool) -> None:
        """Another list: pairs and how sure each is. ``of_pieces``: of one tag for many pieces."""
        if list(pairs) == self._pairs and of_pieces == self._of_pieces:
            self._sure = list(sure)
            self._lines.show(self._pairs)
            if self._pairs:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._pairs) - 1, Column.WHY))
            return
        self.beginResetModel()
        if of_pieces != self._of_pieces:
            self._lines = Fetched(self)
            self._lines.wanted.connect(self.wanted)
        self._pairs, self._sure, self._of_pieces = list(pairs), list(sure), of_pieces
        self._rows = None
        self._lines.show(self._pairs)
        self.endResetModel()

    def supply(self, wanted: Wanted[Pair], lines: Mapping[Pair, Line]) -> None:
        """What was asked for."""
        if self._lines.supply(wanted, lines) and self._pairs:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._pairs) - 1, Column.WHY))

    def explain(self, reasons: Mapping[Pair, str]) -> None:
        """Why these are suggested, where they are known already."""
        for pair, said in reasons.items():
            self._why[pair] = said
            row = self.row_of(pair)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, Column.WHY))

    def forget_reasons(self) -> None:
        """The library has changed."""
        self._why.clear()

    def unexplained(self, first: int, last: int) -> list[tuple[Pair, Line]]:
        """Of these rows, both included, those that are known but not yet why they are suggested.

        What is computed says so itself.
        """
        found = []
        for row in range(max(first, 0), min(last, len(self._pairs) - 1) + 1):
            pair = self._pairs[row]
            line = self._lines.at(row)
            if line is not None and line.source != "fact" and pair not in self._why:
                found.append((pair, line))
        return found

    def take_away(self, pairs: Sequence[Pair]) -> int | None:
        """These are decided; the row in which the first of them was, if they are here."""
        if list(pairs) == self._pairs[: len(pairs)]:  # all from the top, perhaps many
            gone = [(0, len(pairs) - 1)] if pairs else []
        else:
            gone = runs(sorted(row for pair in set(pairs) if (row := self.row_of(pair)) is not None))
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._pairs[first : last + 1]
            del self._sure[first : last + 1]
            self._rows = None
            self._lines.show(self._pairs)
            self.endRemoveRows()
        return gone[0][0] if gone else None

    # --- what the view and its owner ask ---

    @property
    def pairs(self) -> Sequence[Pair]:
        """All of them, in order."""
        return self._pairs

    def above(self, least: float) -> Sequence[Pair]:
        """Those that are at least so sure."""
        return [pair for pair, sure in zip(self._pairs, self._sure, strict=True) if sure >= least]

    def pair(self, row: int) -> Pair | None:
        """The suggestion in a row."""
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def row_of(self, pair: Pair) -> int | None:
        """Where a suggestion is, if it is here."""
        if self._rows is None:
            self._rows = {one: row for row, one in enumerate(self._pairs)}
        return self._rows.get(pair)

    # --- Qt ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Role.TextAlignmentRole:
            return (Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter).value
        if role != Role.DisplayRole:
            return None
        return {
            Column.WHAT: self.tr("Title") if self._of_pieces else self.tr("Tag"),
            Column.BESIDE: self.tr("Composer"),
            Column.STRENGTH: self.tr("How sure"),
            Column.WHY: self.tr("Why"),
        }[Column(section)]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        sure = self._sure[row]
        if role == STRENGTH and column == Column.STRENGTH:
            return sure
        if role not in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole):
            return None
        line = self._lines.at(row)
        if line is None:
            return None
        why = self._why.get(self._pairs[row], "")
        if role == Role.ToolTipRole:
            return words.hint(queue_words.in_full(line, sure, why))
        if column == Column.STRENGTH:
            return queue_words.sureness(line.source, sure)
        return {
            Column.WHAT: line.label,
            Column.BESIDE: line.beside,
            Column.WHY: why or queue_words.origin(line.source, line.probe),
        }[column]


def runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Rows in rising order as first and last of each unbroken run."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
