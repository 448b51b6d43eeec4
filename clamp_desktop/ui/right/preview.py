"""Keeps the right pane in step with what is chosen, and hands on what is changed there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.changing.piece_edits import PieceEdits
from clamp_desktop.ui.middle.piece_model import PieceModel
from clamp_desktop.ui.right.detail_pane import DetailPane
from clamp_desktop.ui.right.piece_sheet import PieceSheet
from clamp_desktop.ui.right.selection_sheet import SelectionSheet
from clamp_desktop.ui.score.sounding import ScoreView

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.library.catalogue.shared import Shared

_TOPIC = "chosen"


class Preview(QObject):
    """Shows what is chosen. ``desk`` answers from the database; ``score`` is the pane's score view.

    ``shown`` carries the row of a piece, or ``None``; ``wanted``: something is to be edited in the pane.
    """

    shown = Signal(object)
    wanted = Signal()

    def __init__(
        self, desk: Desk, model: PieceModel, pane: DetailPane, score: ScoreView, edits: PieceEdits
    ) -> None:
        super().__init__(pane)
        self._desk = desk
        self._model = model
        self._pane = pane
        self._score = score
        self.edits = edits
        self._ids: tuple[int, ...] = ()
        self.row: PieceRow | None = None
        self._connect(pane.piece)
        self._connect(pane.selection)
        edits.changes.changed.connect(self.look_again)

    @property
    def ids(self) -> tuple[int, ...]:
        """The pieces that are chosen, or whose row is still on its way."""
        return self._ids

    def show(self, chosen: int | Sequence[int] | None) -> None:
        """Show a piece, or what several share; nothing with ``None``."""
        self._finish()
        ids = () if chosen is None else (chosen,) if isinstance(chosen, int) else tuple(chosen)
        self._ids = ids
        if len(ids) > 1:
            self._pane.begin_many(len(ids))
            self._look()
            return
        known = self._model.piece(ids[0]) if ids else None
        if not ids or known is not None:
            self._desk.forget(_TOPIC)
            self._show_row(known)
        else:
            self._look()

    def refresh(self) -> None:
        """The library has changed: pages that were painted may be old."""
        self._score.refresh()
        self.look_again()

    def look_again(self) -> None:
        """What the user says of pieces has changed."""
        if self._ids:
            self._look()

    def edit_title(self) -> None:
        """Edit the title of the chosen piece, where it stands."""
        self.wanted.emit()
        if self.row is not None and self._pane.isVisible() and not self._pane.shows_many:
            self._pane.piece.title.begin()

    def _connect(self, sheet: PieceSheet | SelectionSheet) -> None:
        edits, tags = self.edits, sheet.tags
        sheet.edited.connect(lambda field, text: edits.set_text(self._ids, field, text))
        sheet.rated.connect(lambda rating: edits.rate(self._ids, rating))
        tags.added.connect(lambda name: edits.tag(self._ids, name))
        tags.removed.connect(lambda name: edits.untag(self._ids, name))
        tags.accepted.connect(lambda name: edits.accept(self._ids, name))
        tags.rejected.connect(lambda name: edits.reject(self._ids, name))
        tags.names_wanted.connect(lambda: edits.tag_names(tags.offer))

    def _finish(self) -> None:
        """What is being typed is for the pieces that were chosen until now."""
        self._pane.piece.finish()
        self._pane.selection.finish()

    def _look(self) -> None:
        ids = self._ids
        if len(ids) > 1:
            self._desk.ask(lambda librarian: _shared(librarian, ids), self._show_shared, topic=_TOPIC)
        else:
            self._desk.ask(lambda librarian: librarian.rows(ids), self._show_rows, topic=_TOPIC)

    def _show_rows(self, rows: list[PieceRow]) -> None:
        self._show_row(rows[0] if rows else None)

    def _show_row(self, row: PieceRow | None) -> None:
        self.row = row
        self._pane.show_piece(row)
        self._score.show_piece(row)
        self.shown.emit(row)

    def _show_shared(self, shared: Shared) -> None:
        self.row = None
        self._score.show_piece(None)
        self._pane.show_many(shared)


def _shared(librarian: Librarian, ids: Sequence[int]) -> Shared:
    from clamp_desktop.library.catalogue.shared import shared

    return shared(librarian.library, ids)
