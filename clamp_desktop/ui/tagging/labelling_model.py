"""Pieces that are worth labelling, what a label set takes them for, and what the user says they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from clamp_desktop.ui import words
from clamp_desktop.ui.tagging import label_words

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class Column(IntEnum):
    """The columns."""

    TITLE = 0
    COMPOSER = 1
    GUESS = 2
    LABEL = 3


@dataclass(frozen=True, slots=True)
class ToLabel:
    """A piece.

    Attributes:
        guess: what the label set takes it for, and how surely; empty before it has learned.
        labels: the tags of the set that the user has given it.
    """

    piece_id: int
    title: str
    composer: str
    guess: str = ""
    sure: float | None = None
    labels: tuple[str, ...] = ()


class LabellingModel(QAbstractTableModel):
    """A short list: as many pieces as one labels at a sitting."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces: list[ToLabel] = []

    def show(self, pieces: Sequence[ToLabel]) -> None:
        """Another list."""
        self.beginResetModel()
        self._pieces = list(pieces)
        self.endResetModel()

    def set_labels(self, row: int, labels: tuple[str, ...]) -> None:
        """What the user says of a piece."""
        self._pieces[row] = replace(self._pieces[row], labels=labels)
        self.dataChanged.emit(self.index(row, 0), self.index(row, Column.LABEL))

    def piece(self, row: int) -> ToLabel | None:
        """The piece in a row."""
        return self._pieces[row] if 0 <= row < len(self._pieces) else None

    def piece_ids(self) -> list[int]:
        """All of them."""
        return [one.piece_id for one in self._pieces]

    def next_open(self, row: int) -> int | None:
        """The next row without a label, from the one behind ``row`` on and round."""
        count = len(self._pieces)
        order = [(row + step) % count for step in range(1, count + 1)] if count else []
        return next((one for one in order if not self._pieces[one].labels), None)

    @property
    def labelled(self) -> int:
        """How many have a label."""
        return sum(bool(one.labels) for one in self._pieces)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self._pieces)

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
            Column.TITLE: self.tr("Title"),
            Column.COMPOSER: self.tr("Composer"),
            Column.GUESS: self.tr("Taken for"),
            Column.LABEL: self.tr("You say"),
        }[Column(section)]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or role not in (Role.DisplayRole, Role.ToolTipRole):
            return None
        one = self._pieces[index.row()]
        text = {
            Column.TITLE: one.title,
            Column.COMPOSER: one.composer,
            Column.GUESS: self._guess(one),
            Column.LABEL: f"✓ {', '.join(one.labels)}" if one.labels else "",
        }[Column(index.column())]
        return words.hint(text) if role == Role.ToolTipRole else text

    @staticmethod
    def _guess(one: ToLabel) -> str:
        if not one.guess:
            return ""
        return one.guess if one.sure is None else f"{one.guess} · {label_words.share(one.sure)}"
