"""What others know of a view of the music: the right pane that shows it, the player that it follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance

if TYPE_CHECKING:
    from clamp_desktop.library.catalogue.pieces import PieceRow


class ScoreView(Protocol):
    """What the right pane asks of a widget that shows the music of a piece."""

    def show_piece(self, row: PieceRow | None) -> None:
        """Show this piece; ``None``: none, and nothing more need be drawn."""

    def refresh(self) -> None:
        """The library has changed: what was drawn may be old."""


class SoundingView(Protocol):
    """A view of a piece that shows what is heard: engraved pages, a piano roll.

    Times are seconds from the first moment of the music at full speed, repeats unrolled; speed is the
    player's matter alone.

    Attributes:
        sought: carries the seconds (``float``) of a note or place that the user clicked.
        stretch_chosen: carries ``(from, to)`` in seconds of a stretch that the user marked, to be played over
            and over, or ``None`` when it is unmarked again.
    """

    sought: SignalInstance
    stretch_chosen: SignalInstance

    def follow(self, seconds: float | None) -> None:
        """Show where the music is and what sounds now; ``None``: nothing is played, no cursor."""
