"""Where things are on a piano roll: seconds and pitches as pixels and back. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

GUTTER: Final = 44  # the names of pitches
RULER: Final = 18  # the numbers of bars
LEAST_ROW, MOST_ROW = 3, 22
DRUM_ROW: Final = 9
LEAST_SCALE, MOST_SCALE = 0.5, 2000.0  # pixels a second


@dataclass(frozen=True, slots=True)
class Frame:
    """What is in sight. All sizes are pixels of the window.

    Attributes:
        width, height: of the view.
        scale: pixels a second.
        left: the moment at the left edge of the notes.
        row: height of a row of pitches.
        top: how far the pitches are scrolled up.
        rows, drum_rows: how many rows there are.
    """

    width: int
    height: int
    scale: float
    left: float
    row: int
    top: int
    rows: int
    drum_rows: int

    @property
    def drum_height(self) -> int:
        """Of the lane of the drums, with its line: a quarter of the view at most, all for drums alone."""
        if not self.drum_rows:
            return 0
        return min(self.drum_rows * self.drum_row + 1, self._drum_room) if self.rows else self._drum_room

    @property
    def _drum_room(self) -> int:
        return self.height // 4 if self.rows else max(1, self.height - RULER)

    @property
    def drum_row(self) -> int:
        """Height of a row of drums: smaller where there are many."""
        fits = max(self._drum_room, 1) // max(self.drum_rows, 1)
        return max(2, min(DRUM_ROW if self.rows else MOST_ROW, fits))

    @property
    def pitched_height(self) -> int:
        """What is left for the pitches."""
        return max(0, self.height - RULER - self.drum_height)

    @property
    def notes_width(self) -> int:
        """What is left for the notes."""
        return max(1, self.width - GUTTER)

    @property
    def right(self) -> float:
        """The moment at the right edge."""
        return self.left + self.notes_width / self.scale

    @property
    def scroll_height(self) -> int:
        """How far the pitches can be scrolled."""
        return max(0, self.rows * self.row - self.pitched_height)

    @property
    def air(self) -> int:
        """Room above the pitches where they do not fill the view."""
        return max(0, (self.pitched_height - self.rows * self.row) // 2)

    def x(self, seconds: float) -> float:
        """Where a moment is."""
        return GUTTER + (seconds - self.left) * self.scale

    def seconds(self, x: float) -> float:
        """The moment at a place; never before the beginning."""
        return max(0.0, self.left + (x - GUTTER) / self.scale)

    def y(self, row: int, drums: bool = False) -> int:
        """Where a row begins."""
        if drums:
            return RULER + self.pitched_height + 1 + row * self.drum_row
        return RULER + self.air + row * self.row - self.top

    def row_at(self, y: float) -> tuple[int, bool] | None:
        """The row at a place, and whether it is one of a drum."""
        lane = RULER + self.pitched_height
        if y >= lane + 1 and self.drum_rows:
            row = int((y - lane - 1) // self.drum_row)
            return (row, True) if row < self.drum_rows else None
        row = int((y - RULER - self.air + self.top) // self.row)
        return (row, False) if RULER <= y < lane and 0 <= row < self.rows else None


def fitting_row(rows: int, room: int) -> int:
    """The height at which all rows can be seen, within limits."""
    return min(max(room // max(rows, 1), LEAST_ROW), MOST_ROW)
