"""The table on screen: how its columns share the width, and what stays in view when the list changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from clamp_desktop.music.piece import Key
from clamp_desktop.ui import words
from clamp_desktop.ui.middle import widths
from clamp_desktop.ui.middle.columns import Columns, column_of
from clamp_desktop.ui.middle.many_rows import ease, ranges, selection_of
from clamp_desktop.ui.middle.piece_delegate import PieceDelegate
from clamp_desktop.ui.middle.piece_model import ORDERS, Column, PieceModel
from clamp_desktop.ui.style.theme import Theme, row_height
from clamp_desktop.ui.style.tokens import SPACE_4

if TYPE_CHECKING:
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.library.searching.query import Hit


class PieceView(QTableView):
    """Pieces in rows; one or many can be chosen.

    ``chosen`` carries an id, several ids as a tuple, or ``None``.

    ``opened`` an id, ``sorted_by`` an order and whether it runs down.
    """

    chosen = Signal(object)
    opened = Signal(int)
    sorted_by = Signal(str, bool)
    left_at_top = Signal()
    carried = Signal(object)

    def __init__(self, model: PieceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces = model
        self._restoring = False
        self._ids: list[int] | None = None  # of what is chosen, until that changes
        self._known: list[int] | None = None  # of what is being chosen
        self._order = (Column.TITLE, False)
        self.setAccessibleName(self.tr("Pieces"))
        self.setModel(model)
        self.setItemDelegate(PieceDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setDragEnabled(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self._set_up_headers()
        Theme.shared().changed.connect(self._set_rows)
        self._set_rows()
        model.modelReset.connect(self._forget)
        self.doubleClicked.connect(self._open)
        self.clicked.connect(self._unfold)

    def _set_rows(self) -> None:
        self.verticalHeader().setMinimumSectionSize(row_height())
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.verticalScrollBar().setSingleStep(row_height())

    def _set_up_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(40)
        columns.setSortIndicatorShown(True)
        columns.setSortIndicator(Column.TITLE, Qt.SortOrder.AscendingOrder)
        columns.setSectionsClickable(True)
        columns.sectionClicked.connect(self._sort)
        columns.setAccessibleName(self.tr("Columns"))
        # Of its own and empty: a header asks whether all rows of a column are chosen, one by one.
        columns.setSelectionModel(QItemSelectionModel(self._pieces, columns))
        self.columns = Columns(columns, self._pieces)
        self.columns.changed.connect(self.share_width)

    # --- lists ---

    def show_list(
        self,
        ids: Sequence[int],
        rows: Sequence[PieceRow],
        hits: Mapping[int, Hit] | None = None,
        changed: bool = False,
        keep_place: bool = True,
        strong: int | None = None,
    ) -> None:
        """Replace the list; the chosen piece stays chosen and in view if it is still there.

        ``keep_place``: the same list again after a change in the library, so nothing jumps, and weak answers
        stay unfolded. ``strong``: see ``PieceModel.show``.
        """
        unfolded = keep_place and self._pieces.unfolded
        chosen, before = self.chosen_id(), self.chosen_ids()
        offset = self.verticalScrollBar().value()
        above = self.rowViewportPosition(self.currentIndex().row()) if chosen is not None else None
        self._restoring = True
        if not self._pieces.show(ids, rows, hits, changed, strong, unfolded):
            self._restoring = False
            self.share_width()
            if not keep_place:
                self.verticalScrollBar().setValue(0)
            return
        self.clearSpans()
        if self._pieces.fold is not None:
            self.setSpan(self._pieces.fold, 0, 1, len(Column))
        self.share_width()
        row = self._pieces.row_of(chosen)
        self.verticalScrollBar().setValue(offset if keep_place else 0)
        if row is not None:
            self._choose(row)
            self._choose_again(before)
            inside = above is not None and 0 <= above < self.viewport().height()
            if keep_place and inside and above is not None:
                self.verticalScrollBar().setValue(row * row_height() - above)
            elif not keep_place:
                self.scrollTo(self._pieces.index(row, 0))
        self._restoring = False
        if set(self.chosen_ids()) != set(before):
            self._tell()

    def chosen_id(self) -> int | None:
        """The id of the chosen piece; of several, that which the keyboard is at."""
        current = self.currentIndex()
        if current.isValid() and not self._on_fold(current) and self.selectionModel().isSelected(current):
            return self._pieces.piece_id(current.row())
        ids = self._ids_of(ranges(self.selectionModel())[:2])  # the first may be the fold alone
        return ids[0] if ids else None

    def chosen_rows(self) -> list[int]:
        """The chosen rows from above to below, without the fold."""
        fold = self._pieces.fold
        return [
            row
            for first, last in ranges(self.selectionModel())
            for row in range(first, last + 1)
            if row != fold
        ]

    def chosen_ids(self) -> list[int]:
        """The ids of the chosen pieces, in their order on screen."""
        if self._ids is None:
            self._ids = self._ids_of(ranges(self.selectionModel()))
        return list(self._ids)

    def choose(self, ids: Sequence[int]) -> None:
        """Choose just these, as far as they are listed; the keyboard goes to the first. Quick for many."""
        rows = self._pieces.rows_of(ids)
        chosen = selection_of(self._pieces, rows)
        flags = QItemSelectionModel.SelectionFlag
        selection = self.selectionModel()
        ease(selection)
        if rows:
            selection.setCurrentIndex(self._pieces.index(rows[0], 0), flags.NoUpdate)
            wanted = set(ids)
            listed = self._pieces.ids_between(0, self._pieces.rowCount() - 1)
            self._known = [one for one in listed if one in wanted]
            selection.select(chosen, flags.ClearAndSelect)

    def _forget(self) -> None:
        self._ids = None

    def _ids_of(self, ranges: Sequence[tuple[int, int]]) -> list[int]:
        return [one for first, last in ranges for one in self._pieces.ids_between(first, last)]

    def piece_id(self, row: int) -> int | None:
        """The id in a row."""
        return self._pieces.piece_id(row)

    def choose_first(self) -> None:
        """Choose the first row, unless one is chosen."""
        if self.chosen_id() is None and self._pieces.rowCount():
            self._choose(0)

    def _choose(self, row: int) -> None:
        # Whatever keys are held down: Ctrl+Z must not add a row to what is chosen.
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._pieces.index(row, Column.TITLE), flags)

    def _choose_again(self, ids: Sequence[int]) -> None:
        """Several, as far as they are listed still."""
        if len(ids) < 2:
            return
        chosen = selection_of(self._pieces, self._pieces.rows_of(ids))
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        ease(selection)
        selection.select(chosen, flags.ClearAndSelect)

    def _tell(self) -> None:
        ids = self.chosen_ids()
        self.chosen.emit(tuple(ids) if len(ids) > 1 else self.chosen_id())

    # --- columns ---

    def share_width(self) -> None:
        """Own widths for short facts and what the user has set, the rest shared.

        What does not fit goes, least important first.
        """
        shown, own = self.columns.shown(self._pieces.has_hits), self.columns.widths
        wanted = {one: width for one in shown if (width := own.get(one) or self._usual_width(one))}
        found = widths.shared(shown, wanted, self.viewport().width())
        columns = self.horizontalHeader()
        self.columns.sharing = True
        for column in Column:
            columns.setSectionHidden(column, column not in found)
            if column in found:
                columns.resizeSection(column, found[column])
        self.columns.sharing = False

    def _usual_width(self, column: Column) -> int:
        """Of a column that does not share: room for its name, and for a long key, in any language; else 0."""
        width = widths.WIDTHS.get(column, 0)
        if not width:
            return 0
        said = [str(self._pieces.headerData(column, Qt.Orientation.Horizontal))]
        if column == Column.KEY and self._pieces.rowCount():  # their names are read from the vocabulary
            said += [words.key_name(Key(tonic, "minor"), short=True) for tonic in ("F#", "Bb")]
        wanted = max(self.fontMetrics().horizontalAdvance(one) for one in said) + SPACE_4
        return max(width, min(wanted, width + widths.WIDENED))

    def show_order(self, order: str, descending: bool) -> None:
        """Mark the column that the list is sorted by."""
        self._order = (column_of(order), descending)
        self.horizontalHeader().setSortIndicator(self._order[0], _way(descending))

    def _sort(self, section: int) -> None:
        column = Column(section)
        if column == Column.STRENGTH:
            self.sorted_by.emit("strength", True)
        elif column in ORDERS:
            order = self.horizontalHeader().sortIndicatorOrder()
            self.sorted_by.emit(ORDERS[column], order == Qt.SortOrder.DescendingOrder)
        else:
            self.horizontalHeader().setSortIndicator(self._order[0], _way(self._order[1]))

    # --- Qt ---

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        self._ids, self._known = self._known, None
        super().selectionChanged(selected, deselected)
        # The fold is no piece: what was chosen before stays on show while one passes it.
        if not self._restoring and not self._on_fold(self.currentIndex()):
            self._tell()

    def selectAll(self) -> None:
        ease(self.selectionModel())
        super().selectAll()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        if command & QItemSelectionModel.SelectionFlag.Clear:
            ease(self.selectionModel())
        super().setSelection(rect, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())  # what to paint anew; row by row it takes far longer

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        entering = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (entering or key == Qt.Key.Key_Space) and not plain.value and self._on_fold(self.currentIndex()):
            self._unfold(self.currentIndex())
        elif entering and not plain.value:
            self._open(self.currentIndex())
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_at_top.emit()
        else:
            super().keyPressEvent(event)

    def startDrag(self, supported: Qt.DropAction) -> None:
        self.carried.emit(self)

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here; Qt's own search would fetch every row."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.choose_first()

    def _on_fold(self, index: QModelIndex) -> bool:
        return index.isValid() and index.row() == self._pieces.fold

    def _unfold(self, index: QModelIndex) -> None:
        """Show the weak answers or fold them away, where ``index`` is in the line that offers it."""
        if self._on_fold(index):
            self._pieces.unfold(not self._pieces.unfolded)

    def _open(self, index: QModelIndex) -> None:
        piece_id = self._pieces.piece_id(index.row()) if index.isValid() else None
        if piece_id is not None:
            self.opened.emit(piece_id)


def _way(descending: bool) -> Qt.SortOrder:
    return Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
