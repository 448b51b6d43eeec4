"""What the player and a view of the music know of each other."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance


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
