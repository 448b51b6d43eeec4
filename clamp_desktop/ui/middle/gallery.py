"""Pieces as cards beside the table: one list, one selection, two ways to look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton

from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.middle.card_view import CardView
from clamp_desktop.ui.middle.piece_model import PieceModel
from clamp_desktop.ui.middle.thumbnails import Thumbnails
from clamp_desktop.ui.right.preview import Preview
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens

if TYPE_CHECKING:
    from clamp_desktop.ui.middle.centre import Centre


class Gallery(QObject):
    """The cards, the button that shows them, and what the right side shows of several chosen pieces."""

    def __init__(
        self, centre: Centre, model: PieceModel, desk: Desk, preview: Preview, action: QAction
    ) -> None:
        """``action``: checked while pieces are shown as cards."""
        super().__init__(centre)
        self._centre = centre
        self._model = model
        self._preview = preview
        self.pictures = Thumbnails(desk, parent=self)
        self.cards = CardView(model, self.pictures)
        self.cards.setSelectionModel(centre.table.selectionModel())
        self.cards.opened.connect(centre.table.opened)
        self.cards.left_at_top.connect(centre.table.left_at_top)
        centre.add_cards(self.cards)
        self.button = QToolButton()
        self.button.setDefaultAction(action)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.button.setAccessibleName(action.text())
        centre.add_switch(self.button)
        self._action = action
        action.toggled.connect(self.show_cards)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._show_chosen)
        self._remembered: frozenset[int] = frozenset()
        centre.table.selectionModel().selectionChanged.connect(lambda *_: self._settle.start())
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._settle.start)
        # Not for the whole window: on the left F2 renames a tag.
        rename = QShortcut(QKeySequence("F2"), centre)
        rename.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        rename.activated.connect(preview.edit_title)
        Theme.shared().changed.connect(self._dress)
        self._dress()

    def show_cards(self, shown: bool) -> None:
        """Cards, or the table; what is chosen stays chosen and in view, and the keyboard stays with it."""
        focused = self._centre.view.hasFocus()
        self._centre.show_cards(shown)
        view = self._centre.view
        if focused:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        current = view.currentIndex()
        if current.isValid():
            view.scrollTo(current)
        self._dress()

    def chosen_ids(self) -> list[int]:
        """The chosen pieces, in the order of the list."""
        selection = self._centre.table.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.count())]
        rows = sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})
        found = (self._model.piece_id(row) for row in rows)
        return [one for one in found if one is not None]

    def close(self) -> None:
        """Draw nothing more."""
        self.pictures.close()

    def _remember(self) -> None:
        ids = self.chosen_ids()
        self._remembered = frozenset(ids) if len(ids) > 1 else frozenset()

    def _choose_again(self) -> None:
        """Several chosen pieces stay chosen when the list is replaced, as far as they are still in it."""
        wanted, self._remembered = self._remembered, frozenset()
        if not wanted:
            return
        fold, count = self._model.fold, self._model.rowCount()
        again = QItemSelection()
        for place, piece_id in enumerate(self._model.ids):
            if piece_id in wanted:
                row = place if fold is None or place < fold else place + 1
                if row < count:
                    again.select(self._model.index(row, 0), self._model.index(row, 0))
        if again.count():
            flags = QItemSelectionModel.SelectionFlag
            self._centre.table.selectionModel().select(again, flags.ClearAndSelect | flags.Rows)

    def _show_chosen(self) -> None:
        self._choose_again()
        ids = self.chosen_ids()
        if len(ids) > 1:
            self._preview.show(ids)
        elif len(self._preview.ids) > 1:
            self._preview.show(ids[0] if ids else None)

    def _dress(self) -> None:
        shown = self._action.isChecked()
        self._action.setIcon(icon("cards", tokens().accent if shown else tokens().muted))
        self._action.setToolTip(
            self.tr("Show as a table (Ctrl+G)") if shown else self.tr("Show as cards (Ctrl+G)")
        )
