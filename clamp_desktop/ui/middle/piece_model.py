"""The table of pieces: ids are in the model, rows are fetched in chunks when they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
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
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.library.searching.query import Hit

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CHUNK = 100
_KEPT = 2_000  # rows; a screen shows about 30, and all are looked through for garbage now and then
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
    TAGS = 9
    INSTRUMENTS = 10
    MEASURES = 11
    RATING = 12
    ADDED = 13


# What Librarian.ids() sorts by, for the columns that can be sorted.
ORDERS = {
    Column.TITLE: "title",
    Column.COMPOSER: "composer",
    Column.KEY: "key",
    Column.METRE: "metre",
    Column.TEMPO: "tempo",
    Column.FORMAT: "format",
    Column.LENGTH: "duration",
    Column.INSTRUMENTS: "instruments",
    Column.MEASURES: "measures",
    Column.RATING: "rating",
    Column.ADDED: "added",
}
FIGURES = (Column.TEMPO, Column.LENGTH, Column.MEASURES)
ONLY_WITH_HITS = (Column.STRENGTH, Column.WHY)
_COLUMNS = tuple(Column)
_ALIGNMENTS = {
    column: (
        (Qt.AlignmentFlag.AlignTrailing if column in FIGURES else Qt.AlignmentFlag.AlignLeading)
        | Qt.AlignmentFlag.AlignVCenter
    ).value
    for column in Column
}

PIECE_ID = Role.UserRole
STRENGTH = Role.UserRole + 1
FADED = Role.UserRole + 2  # a weak answer; or the file is not there, or cannot be read as it is now
FOLD = Role.UserRole + 3  # the line between strong and weak answers


@dataclass(frozen=True, slots=True)
class Wanted:
    """Rows that came into sight and are not known yet: these ids, of this chunk of this list."""

    listing: int
    chunk: int
    ids: Sequence[int]


class PieceModel(QAbstractTableModel):
    """Pieces by id. ``wanted`` carries a ``Wanted``; its rows go to ``supply``.

    Weak answers stand below a line of their own, the fold, and are rows only while they are unfolded.
    """

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flags: Qt.ItemFlag | None = None  # of a piece
        self._ids: Sequence[int] = ()
        self._hits: Mapping[int, Hit] = {}
        self._fold: int | None = None
        self._strong = 0  # so many ids come before the weak ones
        self._unfolded = False
        self._weak_rows = 0  # rows below the fold
        self._rows: OrderedDict[int, PieceRow] = OrderedDict()
        self._old: set[int] = set()  # known rows that may have changed
        self._gone: set[int] = set()  # ids that the library does not know any more
        self._listing = 0
        self._changed = 0  # the list with which the library was last told to have changed
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
        strong: int | None = None,
        unfolded: bool = False,
    ) -> bool:
        """Replace the list; whether it is another, not only what its rows say.

        ``changed``: the library changed, known rows may be old and are fetched again. ``strong``: after so
        many ids come the weak answers, folded away unless ``unfolded``; all are shown where all are weak.
        """
        cut = len(ids) if strong is None else strong
        if self._is_shown(ids, bool(hits), cut, unfolded):
            self._hits = hits or {}
            if changed:
                self._listing += 1
                self._changed = self._listing
                self._seen.clear()
                self._pending.clear()
                self._gone.clear()
                self._old = set(self._rows)
            self._keep(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(Column) - 1))
            return False
        self.beginResetModel()
        self._ids = ids
        self._hits = hits or {}
        self._strong = cut
        self._fold = cut if 0 < cut < len(ids) else None
        self._unfolded = unfolded
        self._weak_rows = len(ids) - self._strong if unfolded else 0
        self._listing += 1
        self._seen.clear()
        self._pending.clear()
        self._gone.clear()
        if changed:
            self._changed = self._listing
            self._old = set(self._rows)
        self._keep(rows)
        self.endResetModel()
        return True

    def _is_shown(self, ids: Sequence[int], hits: bool, strong: int, unfolded: bool) -> bool:
        same = (hits, strong, unfolded) == (bool(self._hits), self._strong, self._unfolded)
        return same and len(ids) == len(self._ids) > 0 and list(ids) == list(self._ids)

    def supply(self, wanted: Wanted, rows: Sequence[PieceRow]) -> None:
        """The rows that were asked for, as far as the library has them."""
        if wanted.listing < self._changed:
            return  # of the time before the library changed
        self._keep(rows)
        if wanted.listing != self._listing:
            return
        self._gone.update(set(wanted.ids) - {row.id for row in rows})
        self._pending.discard(wanted.chunk)
        first = self._row_at(wanted.chunk * CHUNK)
        last = min(self._row_at((wanted.chunk + 1) * CHUNK), self.rowCount()) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def unfold(self, unfolded: bool = True) -> None:
        """Show the weak answers, or fold them away again."""
        fold = self.fold
        if fold is None or unfolded == self._unfolded:
            return
        below = (QModelIndex(), fold + 1, len(self._ids))
        if unfolded:
            self.beginInsertRows(*below)
            self._weak_rows = len(self._ids) - fold
            self.endInsertRows()
        else:
            self.beginRemoveRows(*below)
            self._weak_rows = 0
            self.endRemoveRows()
        self._unfolded = unfolded
        self.dataChanged.emit(self.index(fold, 0), self.index(fold, len(Column) - 1))

    # --- what the view and its owner ask ---

    @property
    def ids(self) -> Sequence[int]:
        """All ids, in order."""
        return self._ids

    def hit(self, piece_id: int) -> Hit | None:
        """What a search says of a piece; ``None`` where nothing is searched for, or it is no answer."""
        return self._hits.get(piece_id)

    @property
    def has_hits(self) -> bool:
        """Whether the rows are answers to a search, with strengths."""
        return bool(self._hits)

    @property
    def fold(self) -> int | None:
        """The row that is the line above the weak answers, where there are strong ones and weak ones."""
        return self._fold

    @property
    def unfolded(self) -> bool:
        """Whether the weak answers are shown."""
        return self._unfolded

    def piece_id(self, row: int) -> int | None:
        """The id in a row; none in the fold."""
        if not 0 <= row < self.rowCount() or row == self.fold:
            return None
        return self._ids[self._place(row)]

    def row_of(self, piece_id: int | None) -> int | None:
        """Where a piece is, if it is here."""
        try:
            place = None if piece_id is None else self._ids.index(piece_id)
        except ValueError:
            return None
        row = None if place is None else self._row_at(place)
        return row if row is not None and row < self.rowCount() else None

    def ids_between(self, first: int, last: int) -> Sequence[int]:
        """The ids in these rows, both included; many at once."""
        fold = self.fold
        if fold is None or last < fold:
            return self._ids[first : last + 1]
        return [*self._ids[first:fold], *self._ids[max(first - 1, fold) : last]]

    def rows_of(self, piece_ids: Iterable[int]) -> list[int]:
        """Where these pieces are, as far as they are here, from above to below; many at once."""
        wanted, fold = set(piece_ids), self.fold
        places = [place for place, one in enumerate(self._ids) if one in wanted]
        if fold is None:
            return places
        end = self.rowCount()
        return [row for place in places if (row := place if place < fold else place + 1) < end]

    def piece(self, piece_id: int | None) -> PieceRow | None:
        """The row of a piece, when it is already known."""
        return None if piece_id is None else self._rows.get(piece_id)

    # --- Qt ---

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        if parent.isValid():
            return 0
        fold = self.fold
        return len(self._ids) if fold is None else fold + 1 + self._weak_rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or index.row() == self.fold:
            return super().flags(index)
        if self._flags is None:  # put together once: a screen of rows is painted with every letter typed
            self._flags = super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
        return self._flags

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
            return _ALIGNMENTS[column]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.row() == self.fold:
            return self._fold_data(index.column(), role)
        piece_id = self.piece_id(index.row())
        if piece_id is None:
            return None
        if role == FADED and self._place(index.row()) >= self._strong:
            return True
        if role == PIECE_ID:
            return piece_id
        column = _COLUMNS[index.column()]
        if role == Role.TextAlignmentRole:
            return _ALIGNMENTS[column]
        if column in ONLY_WITH_HITS:
            return self._hit_data(self._hits.get(piece_id), column, role)
        if role not in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole, FADED):
            return None
        row = self._row(self._place(index.row()), piece_id)
        return None if row is None else _row_data(row, column, role)

    # --- inside ---

    def _place(self, row: int) -> int:
        """Where in the list of ids a row's piece is."""
        fold = self.fold
        return row if fold is None or row < fold else row - 1

    def _row_at(self, place: int) -> int:
        """The row of a place in the list of ids; beyond the last row where that is folded away."""
        fold = self.fold
        return place if fold is None or place < fold else place + 1

    def _fold_data(self, column: int, role: int) -> Any:
        if role == FOLD:
            return True
        if column != Column.TITLE or role not in (Role.DisplayRole, Role.AccessibleTextRole):
            return None
        weak = len(self._ids) - self._strong
        return words.fold(weak, self._unfolded)

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
            Column.TAGS: self.tr("Tags"),
            Column.INSTRUMENTS: self.tr("Instruments"),
            Column.MEASURES: self.tr("Bars"),
            Column.RATING: self.tr("Rating"),
            Column.ADDED: self.tr("Added"),
        }[column]

    def _hit_data(self, hit: Hit | None, column: Column, role: int) -> Any:
        if hit is None:
            return None
        if column == Column.WHY:
            if role == Role.ToolTipRole:
                return words.hint(words.why_in_full(hit))
            return words.why(hit) if role == Role.DisplayRole else None
        if role == STRENGTH:
            return hit.strength
        if role in (Role.ToolTipRole, Role.AccessibleTextRole):
            return words.strength(hit.strength)
        return None

    def _row(self, place: int, piece_id: int) -> PieceRow | None:
        row = self._rows.get(piece_id)
        if (row is None or piece_id in self._old) and piece_id not in self._gone:
            chunk = place // CHUNK
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
        return words.hint(f"{row.path}\n{note}".strip()) if column == Column.TITLE else None
    return words.cell(row, ORDERS.get(column, "tags"))
