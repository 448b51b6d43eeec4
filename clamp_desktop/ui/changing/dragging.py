"""All dragging of one window in one place, and its way by keyboard: copy as files."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.changing.carrying_out import CarryingOut
from clamp_desktop.ui.changing.dropping import Dropping
from clamp_desktop.ui.changing.tag_drop import TagDrop
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.middle.piece_model import PIECE_ID

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

    from clamp_desktop.ui.main_window import MainWindow


class Dragging(QObject):
    """Files come in, tags go onto pieces, pieces go out."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        table, cards = window.table, window.gallery.cards
        self.dropping: Dropping = Dropping(window, desk)
        self.out: CarryingOut = CarryingOut(table, window.model, desk)
        self.out.said.connect(window.status.mention)
        cards.carried.connect(self.out.drag)
        self.targets = (TagDrop(table, whole_line=True), TagDrop(cards))
        for view, target in zip((table, cards), self.targets, strict=True):
            target.dropped.connect(partial(self._tag, view))

    def _tag(self, view: QAbstractItemView, tag_id: int, index: QModelIndex) -> None:
        """The piece that was hit; all that are chosen where it is one of them."""
        hit: int = index.data(PIECE_ID)
        chosen = view.selectionModel().isSelected(index)
        ids = self._window.table.chosen_ids() if chosen else [hit]
        self._window.organiser.put(Place(Kind.TAG, tag_id), ids)
