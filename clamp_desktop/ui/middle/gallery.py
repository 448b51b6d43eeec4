"""Pieces as cards beside the table: one list, one selection, two ways to look at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton

from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.middle.card_view import CardView
from clamp_desktop.ui.middle.first_line import FirstLine
from clamp_desktop.ui.middle.piece_model import PieceModel
from clamp_desktop.ui.middle.thumbnails import Thumbnails
from clamp_desktop.ui.right.preview import Preview
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens

if TYPE_CHECKING:
    from clamp_desktop.ui.middle.centre import Centre


class Gallery(QObject):
    """The cards, and the button that shows them."""

    def __init__(
        self, centre: Centre, model: PieceModel, desk: Desk, preview: Preview, action: QAction
    ) -> None:
        """``action``: checked while pieces are shown as cards."""
        super().__init__(centre)
        self._centre = centre
        self.pictures = Thumbnails(desk, parent=self)
        self.cards = CardView(model, self.pictures)
        self.cards.setSelectionModel(centre.table.selectionModel())
        self.cards.opened.connect(centre.table.opened)
        self.cards.left_at_top.connect(centre.table.left_at_top)
        centre.add_cards(self.cards)
        self.first_line = FirstLine(centre.table, model, self.pictures)
        self.button = QToolButton()
        self.button.setDefaultAction(action)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.button.setAccessibleName(action.text())
        centre.add_switch(self.button)
        self._action = action
        action.toggled.connect(self.show_cards)
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

    def close(self) -> None:
        """Draw nothing more."""
        self.pictures.close()

    def _dress(self) -> None:
        shown = self._action.isChecked()
        self._action.setIcon(icon("cards", tokens().accent if shown else tokens().muted))
        self._action.setToolTip(
            self.tr("Show as a table (Ctrl+G)") if shown else self.tr("Show as cards (Ctrl+G)")
        )
