"""Which columns the table shows and in which order: chosen from a menu, moved with the mouse, remembered."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QMenu

from clamp_desktop.ui.middle.piece_model import ONLY_WITH_HITS, ORDERS, Column, PieceModel

_SETTLE_MS = 250  # after a column was pulled at, before the others share what is left
FIRST_CHOICE = frozenset(Column) - {
    Column.TAGS,
    Column.INSTRUMENTS,
    Column.MEASURES,
    Column.RATING,
    Column.ADDED,
}


class Columns(QObject):
    """``changed`` after another choice; the title is always there and always first."""

    changed = Signal()

    def __init__(self, header: QHeaderView, model: PieceModel) -> None:
        super().__init__(header)
        self._header = header
        self._model = model
        self.chosen = FIRST_CHOICE
        self.widths: dict[Column, int] = {}  # of those that the user has given one
        self.sharing = False  # the table gives out the room, nobody pulls at a column
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.changed)
        header.sectionResized.connect(self._resized)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_at)

    def shown(self, hits: bool) -> list[Column]:
        """Those that are wanted, ``hits``: of the answers to a search."""
        return [one for one in Column if one in self.chosen and (hits or one not in ONLY_WITH_HITS)]

    def choose(self, column: Column, wanted: bool) -> None:
        """Show a column, or leave it out."""
        self.chosen = self.chosen | {column} if wanted else self.chosen - {column}
        self.changed.emit()

    def start_over(self) -> None:
        """The columns, their places and their order as they were at first."""
        self.chosen = FIRST_CHOICE
        self.widths = {}
        self._place(list(Column))
        self.changed.emit()

    def menu(self) -> QMenu:
        """Every column with a tick."""
        menu = QMenu(self._header)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        horizontal = Qt.Orientation.Horizontal
        for column in Column:
            name = self._model.headerData(column, horizontal, Qt.ItemDataRole.AccessibleTextRole)
            action = menu.addAction(name or self._model.headerData(column, horizontal))
            action.setCheckable(True)
            action.setChecked(column in self.chosen)
            action.setEnabled(column != Column.TITLE)
            action.toggled.connect(lambda wanted, column=column: self.choose(column, wanted))
        menu.addSeparator()
        menu.addAction(self.tr("As at first")).triggered.connect(self.start_over)
        return menu

    def open_menu(self) -> None:
        """The menu, from a key."""
        self._open_at(QPoint(0, self._header.height()))

    def save(self) -> str:
        """To be remembered."""
        order = [int(self._header.logicalIndex(place)) for place in range(len(Column))]
        widths = {int(column): width for column, width in self.widths.items()}
        return json.dumps({"chosen": sorted(self.chosen), "order": order, "widths": widths})

    def restore(self, kept: str) -> None:
        """As remembered; what makes no sense is as at first."""
        try:
            known = json.loads(kept)
            chosen = frozenset(Column(one) for one in known["chosen"])
            order = [Column(one) for one in known["order"]]
            widths = {Column(int(one)): int(width) for one, width in known.get("widths", {}).items()}
        except (ValueError, TypeError, KeyError, AttributeError):
            return
        self.chosen = chosen | {Column.TITLE}
        self.widths = widths
        if sorted(order) == sorted(Column) and order[0] == Column.TITLE:
            self._place(order)
        self.changed.emit()

    def _resized(self, section: int, before: int, width: int) -> None:
        if self.sharing or not before or not width:  # shown or hidden, not pulled at
            return
        self.widths[Column(section)] = width
        self._settle.start()

    def _place(self, order: list[Column]) -> None:
        for place, column in enumerate(order):
            self._header.moveSection(self._header.visualIndex(column), place)

    def _open_at(self, at: QPoint) -> None:
        self.menu().popup(self._header.mapToGlobal(at))


def column_of(order: str) -> Column:
    """The column that is sorted by this order."""
    if order == "strength":
        return Column.STRENGTH
    return next((column for column, name in ORDERS.items() if name == order), Column.TITLE)
