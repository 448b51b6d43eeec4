"""The right pane: the chosen piece, or what several chosen ones share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QWidget

from clamp_desktop.ui.right.piece_sheet import PieceSheet
from clamp_desktop.ui.right.selection_sheet import SelectionSheet
from clamp_desktop.ui.style.tokens import SPACE_4
from clamp_desktop.ui.widgets.parts import label

if TYPE_CHECKING:
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.library.catalogue.shared import Shared


class DetailPane(QWidget):
    """``similar_wanted`` and ``reveal_wanted``: what the two buttons ask for."""

    similar_wanted = Signal()
    reveal_wanted = Signal()

    def __init__(self, score: QWidget, parent: QWidget | None = None) -> None:
        """``score``: what shows the music, see ``sounding.ScoreView``."""
        super().__init__(parent)
        self.setObjectName("detail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(240)
        self.score = score
        self._nothing = label(self.tr("Choose a piece to see it here."), "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        self.piece = PieceSheet(score)
        self.piece.similar_wanted.connect(self.similar_wanted)
        self.piece.reveal_wanted.connect(self.reveal_wanted)
        self.selection = SelectionSheet()
        self._one = _scrolled(self.piece, self.tr("The chosen piece"))
        self._many = _scrolled(self.selection, self.tr("The chosen pieces"))
        self._stack = QStackedLayout(self)
        for page in (self._nothing, self._one, self._many):
            self._stack.addWidget(page)

    @property
    def shows_many(self) -> bool:
        """Whether several pieces are shown."""
        return self._stack.currentWidget() is self._many

    def show_piece(self, row: PieceRow | None) -> None:
        """A piece; nothing chosen with ``None``."""
        self.selection.finish()
        if row is None:
            self.piece.finish()
            self._stack.setCurrentWidget(self._nothing)
            return
        self.piece.show_piece(row)
        self._stack.setCurrentWidget(self._one)

    def begin_many(self, count: int) -> None:
        """So many pieces are chosen; what they share comes with ``show_many``."""
        self.piece.finish()
        self.selection.show_count(count)

    def show_many(self, shared: Shared) -> None:
        """What several pieces share."""
        self.selection.show_shared(shared)
        self._stack.setCurrentWidget(self._many)


def _scrolled(sheet: QWidget, name: str) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(sheet)
    scroll.setAccessibleName(name)
    return scroll
