"""The look and manners of all small tables: whole rows, no grid, a first column that takes what is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from clamp_desktop.ui.style.theme import Theme, row_height
from clamp_desktop.ui.widgets.row_delegate import RowDelegate

_LEAST = 150  # pixels of the first column; where it would have less, others go


class RowTable(QTableView):
    """Rows of text, one of which can be chosen. Letters are shortcuts of the window, no search in here."""

    def __init__(self, model: QAbstractItemModel, name: str) -> None:
        """``name``: for screen readers."""
        super().__init__()
        self._widths: Mapping[int, int] = {}
        self._leaving: Sequence[int] = ()
        self._unwanted: set[int] = set()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        Theme.shared().changed.connect(self._set_rows)
        self._set_rows()

    def share(self, widths: Mapping[int, int], leaving: Sequence[int] = ()) -> None:
        """The width of each column but the first, and which of them go, in turn, where there is no room."""
        self._widths, self._leaving = widths, leaving
        for column, width in widths.items():
            self.horizontalHeader().resizeSection(column, width)
        kept = sum(width for column, width in widths.items() if column not in leaving)
        self.setMinimumWidth(_LEAST + kept + self.verticalScrollBar().sizeHint().width())

    def show_column(self, column: int, wanted: bool) -> None:
        """Whether a column has anything to say."""
        (self._unwanted.discard if wanted else self._unwanted.add)(column)
        self._fit()

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here; Qt's own search would fetch every row."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = [column for column in self._widths if column not in self._unwanted]
        room = self.viewport().width() - _LEAST - sum(self._widths[column] for column in wanted)
        for column in self._leaving:
            if room >= 0:
                break
            if column in wanted:
                wanted.remove(column)
                room += self._widths[column]
        for column in self._widths:
            self.setColumnHidden(column, column not in wanted)

    def _set_rows(self) -> None:
        self.verticalHeader().setMinimumSectionSize(row_height())
        self.verticalHeader().setDefaultSectionSize(row_height())
