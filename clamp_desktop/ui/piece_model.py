"""The table of pieces: ids are in the model, rows are fetched in chunks when they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from clamp_desktop.ui import words

if TYPE_CHECKING:
    from clamp_desktop.library.pieces import PieceRow
    from clamp_desktop.library.query import Hit

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CHUNK = 100
_KEPT = 5_000  # rows; a screen shows about 30
_AT_ONCE = 3  # chunks asked for together: the last ones seen; what was scrolled past is not fetched


class Column(IntEnum):
    """The columns, in their order on screen."""

    TITLE = 0
    COMPOSER = 1
    KEY = 2
    METRE = 3
    TEMPO = 4
    FORMAT = 5
    LENGTH = 6
    STRENGTH = 7
    WHY = 8


# What Librarian.ids() sorts by, for the columns that can be sorted.
ORDERS = {
    Column.TITLE: "title",
    Column.COMPOSER: "composer",
    Column.KEY: "key",
    Column.METRE: "metre",
    Column.TEMPO: "tempo",
    Column.FORMAT: "format",
    Column.LENGTH: "duration",
}
FIGURES = (Column.TEMPO, Column.LENGTH)
ONLY_WITH_HITS = (Column.STRENGTH, Column.WHY)

PIECE_ID = Role.UserRole
STRENGTH = Role.UserRole + 1
FADED = Role.UserRole + 2  # the file is not there, or cannot be read as it is now


@dataclass(frozen=True, slots=True)
class Wanted:
    """Rows that came into sight and are not known yet: these ids, of this chunk of this list."""

    listing: int
    chunk: int
    ids: Sequence[int]


class PieceModel(QAbstractTableModel):
    """Pieces by id. ``wanted`` carries a ``Wanted``; its rows go to ``supply``."""

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: Sequence[int] = ()
        self._hits: Mapping[int, Hit] = {}
        self._rows: OrderedDict[int, PieceRow] = OrderedDict()
        self._old: set[int] = set()  # known rows that may have changed
        self._gone: set[int] = set()  # ids that the library does not know any more
        self._listing = 0
        self._seen: OrderedDict[int, None] = OrderedDict()  # chunks that were looked at and not yet asked for
        self._pending: set[int] = set()  # chunks that were asked for
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)

    # --- what the owner does ---

    def show(
        self,
        ids: Sequence[int],
        rows: Sequence[PieceRow] = (),
        hits: Mapping[int, Hit] | None = None,
        changed: bool = False,
    ) -> None:
        """Replace the list. ``changed``: the library changed, known rows may be old and are fetched again."""
        self.beginResetModel()
        self._ids = ids
        self._hits = hits or {}
        self._listing += 1
        self._seen.clear()
        self._pending.clear()
        self._gone.clear()
        if changed:
            self._old = set(self._rows)
        self._keep(rows)
        self.endResetModel()

    def supply(self, wanted: Wanted, rows: Sequence[PieceRow]) -> None:
        """The rows that were asked for, as far as the library has them."""
        self._keep(rows)
        if wanted.listing != self._listing:
            return
        self._gone.update(set(wanted.ids) - {row.id for row in rows})
        self._pending.discard(wanted.chunk)
        first = wanted.chunk * CHUNK
        last = min(first + CHUNK, len(self._ids)) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    # --- what the view and its owner ask ---

    @property
    def ids(self) -> Sequence[int]:
        """All ids, in order."""
        return self._ids

    @property
    def has_hits(self) -> bool:
        """Whether the rows are answers to a search, with strengths."""
        return bool(self._hits)

    def piece_id(self, row: int) -> int | None:
        """The id in a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, piece_id: int | None) -> int | None:
        """Where a piece is, if it is here."""
        try:
            return None if piece_id is None else self._ids.index(piece_id)
        except ValueError:
            return None

    def piece(self, piece_id: int | None) -> PieceRow | None:
        """The row of a piece, when it is already known."""
        return None if piece_id is None else self._rows.get(piece_id)

    # --- Qt ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        column = Column(section)
        if role == Role.DisplayRole:
            return self._heading(column)
        if role == Role.ToolTipRole and column == Column.TEMPO:
            return self.tr("Tempo: quarter notes a minute")
        if role in (Role.AccessibleTextRole, Role.AccessibleDescriptionRole) and column == Column.TEMPO:
            return self.tr("Tempo")
        if role == Role.TextAlignmentRole:
            return _alignment(column)
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        piece_id = self.piece_id(index.row()) if index.isValid() else None
        if piece_id is None:
            return None
        if role == PIECE_ID:
            return piece_id
        column = Column(index.column())
        if role == Role.TextAlignmentRole:
            return _alignment(column)
        if column in ONLY_WITH_HITS:
            return self._hit_data(self._hits.get(piece_id), column, role)
        if role not in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole, FADED):
            return None
        row = self._row(index.row(), piece_id)
        return None if row is None else _row_data(row, column, role)

    # --- inside ---

    def _heading(self, column: Column) -> str:
        return {
            Column.TITLE: self.tr("Title"),
            Column.COMPOSER: self.tr("Composer"),
            Column.KEY: self.tr("Key"),
            Column.METRE: self.tr("Metre"),
            Column.TEMPO: "♩",
            Column.FORMAT: self.tr("Format"),
            Column.LENGTH: self.tr("Length"),
            Column.STRENGTH: self.tr("Strength"),
            Column.WHY: self.tr("Why"),
        }[column]

    def _hit_data(self, hit: Hit | None, column: Column, role: int) -> Any:
        if hit is None:
            return None
        if column == Column.WHY:
            return words.why(hit) if role in (Role.DisplayRole, Role.ToolTipRole) else None
        if role == STRENGTH:
            return hit.strength
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return words.strength(hit.strength)
        return None

    def _row(self, number: int, piece_id: int) -> PieceRow | None:
        row = self._rows.get(piece_id)
        if (row is None or piece_id in self._old) and piece_id not in self._gone:
            chunk = number // CHUNK
            if chunk not in self._pending:
                self._seen[chunk] = None
                self._seen.move_to_end(chunk)
                self._asking.start()
        return row

    def _ask(self) -> None:
        for chunk in list(reversed(self._seen))[:_AT_ONCE]:
            ids = self._ids[chunk * CHUNK : (chunk + 1) * CHUNK]
            missing = [id_ for id_ in ids if id_ not in self._rows or id_ in self._old]
            self._pending.add(chunk)
            self.wanted.emit(Wanted(self._listing, chunk, missing))
        self._seen.clear()

    def _keep(self, rows: Sequence[PieceRow]) -> None:
        for row in rows:
            self._rows[row.id] = row
            self._rows.move_to_end(row.id)
            self._old.discard(row.id)
        while len(self._rows) > _KEPT:
            gone, _ = self._rows.popitem(last=False)
            self._old.discard(gone)


def _row_data(row: PieceRow, column: Column, role: int) -> Any:
    if role == FADED:
        return row.state in ("missing", "offline", "failed")
    if role == Role.ToolTipRole:
        note = words.state_note(row)
        return f"{row.path}\n{note}".strip() if column == Column.TITLE else None
    return words.cell(row, ORDERS[column])


def _alignment(column: Column) -> int:
    across = Qt.AlignmentFlag.AlignTrailing if column in FIGURES else Qt.AlignmentFlag.AlignLeading
    return (across | Qt.AlignmentFlag.AlignVCenter).value
