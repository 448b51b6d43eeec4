"""A piece as a piano roll in the music pane: what it sounds like is fetched when it is to be seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clamp_desktop.engraving.transposing import Transposition
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.playing.loading import Loader

if TYPE_CHECKING:
    from clamp_desktop.library.catalogue.pieces import PieceRow
    from clamp_desktop.library.places import Place
    from clamp_desktop.playback.performance import Performance
    from clamp_desktop.ui.roll.roll_view import RollView


class RollPane(QWidget):
    """A ``SoundingView`` that shows pieces; nothing that needs numbers is imported before the first one.

    ``opened`` after a double click; ``placed`` carries the seconds (from, to) of a place that was asked for,
    once they are known.

    Attributes:
        view: the roll itself, once there was a piece.
    """

    sought = Signal(float)
    stretch_chosen = Signal(object)
    opened = Signal()
    placed = Signal(object)

    def __init__(
        self, loader: Loader, transposition: Callable[[], Transposition], parent: QWidget | None = None
    ) -> None:
        """``loader`` fetches performances, ``transposition`` says how the piece is transposed."""
        super().__init__(parent)
        self._loader = loader
        self._transposition = transposition
        self._row: PieceRow | None = None
        self._place: tuple[int, Place] | None = None
        self._seconds: float | None = None
        self._silent: frozenset[int] = frozenset()
        self.view: RollView | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_piece(self, row: PieceRow | None) -> None:
        """Show this piece; ``None``: nothing."""
        self._row = row
        if row is None:
            self._loader.forget()
            if self.view is not None:
                self.view.show_performance(None)
            return
        if self._place is not None and self._place[0] != row.id:
            self._place = None
        view = self._made()
        self._loader.load(
            row.id,
            self._transposition(),
            lambda performance: self._show(row, performance),
            lambda error: view.say(_reason(self.tr("This piece can’t be shown."), error)),
        )

    def refresh(self) -> None:
        """The piece sounds otherwise than before: it was transposed, or its file has changed."""
        if self._row is not None:
            self.show_piece(self._row)

    def follow(self, seconds: float | None) -> None:
        """See ``SoundingView``."""
        self._seconds = seconds
        if self.view is not None:
            self.view.follow(seconds)

    def show_silent(self, parts: frozenset[int]) -> None:
        """Which parts of the piece are not heard; they are grey."""
        if parts != self._silent:
            self._silent = parts
            if self.view is not None:
                self.view.show_silent(parts)

    def zoom_by(self, steps: float) -> None:
        """So many steps nearer, or farther away."""
        if self.view is not None:
            self.view.canvas.zoom_by(steps)

    def zoom_naturally(self) -> None:
        """As when a piece is opened."""
        if self.view is not None:
            self.view.canvas.usual_zoom()

    def show_place(self, piece_id: int, place: Place | None) -> None:
        """Mark where something was found in a piece, now or when it is shown; ``None`` takes it away."""
        self._place = None if place is None else (piece_id, place)
        if self._row is not None and self._row.id == piece_id:
            self._mark()

    def _made(self) -> RollView:
        if self.view is None:
            from clamp_desktop.ui.roll.roll_view import RollView

            self.view = RollView()
            self.view.sought.connect(self.sought)
            self.view.stretch_chosen.connect(self.stretch_chosen)
            self.view.opened.connect(self.opened)
            self._column.addWidget(self.view)
            self.setFocusProxy(self.view)
        return self.view

    def _show(self, row: PieceRow, performance: Performance) -> None:
        if self._row is None or self._row.id != row.id:
            return
        view = self._made()
        view.show_performance(performance)
        view.show_silent(self._silent)
        view.follow(self._seconds)
        self._mark()

    def _mark(self) -> None:
        if self.view is not None and self.view.canvas.notes is not None:
            stretch = self.view.show_place(None if self._place is None else self._place[1])
            if stretch is not None:
                self.placed.emit(stretch)


def _reason(sentence: str, error: Exception) -> str:
    """The sentence, and why, where the error has words for the user."""
    reason = translated(str(error)) if hasattr(error, "detail") else ""
    return f"{sentence} {reason}".strip()
