"""Where cards are: all by arithmetic, so that 50,000 cost no more than 50. No Qt widgets here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect


@dataclass(frozen=True, slots=True)
class CardLayout:
    """Cards in rows from the left; the caller mirrors them where lines begin at the right.

    Attributes:
        width: of the view.
        count: rows of the model, the fold included.
        fold: the row that is a line across all columns instead of a card.
        least: the narrowest that a card may be.
        height: of a card.
        gap: between cards, and around them.
        fold_height: of the line.
    """

    width: int
    count: int
    fold: int | None
    least: int
    height: int
    gap: int
    fold_height: int

    @property
    def columns(self) -> int:
        """How many cards stand side by side."""
        return max(1, (self.width - self.gap) // (self.least + self.gap))

    @property
    def card_width(self) -> int:
        """How wide a card is."""
        return max(1, (self.width - self.gap * (self.columns + 1)) // self.columns)

    @property
    def total(self) -> int:
        """How high everything is together."""
        if self.fold is None:
            return self.gap + self._lines(self.count) * self._step
        return self._below + self._lines(self.count - self.fold - 1) * self._step

    def rect(self, row: int) -> QRect:
        """Where a row of the model stands."""
        if row == self.fold:
            top = self._below - self.fold_height - self.gap
            return QRect(self.gap, top, max(1, self.width - 2 * self.gap), self.fold_height)
        top, place = self.gap, row
        if self.fold is not None and row > self.fold:
            top, place = self._below, row - self.fold - 1
        line, column = divmod(place, self.columns)
        left = self.gap + column * (self.card_width + self.gap)
        return QRect(left, top + line * self._step, self.card_width, self.height)

    def row_at(self, point: QPoint) -> int | None:
        """The row at a point; none between the cards."""
        first, last = self.between(point.y(), point.y())
        for row in range(first, last + 1):
            if self.rect(row).contains(point):
                return row
        return None

    def between(self, top: int, bottom: int) -> tuple[int, int]:
        """The first and the last row that reach into this part of the height; last < first for none."""
        if self.count == 0:
            return 0, -1
        first = self._first_below(top)
        last = self._first_below(bottom) + self.columns - 1
        if self.fold is not None and last >= self.fold - self.columns:
            last += self.columns  # the line breaks the counting
        first, last = max(0, first), min(self.count - 1, last)
        while last >= first and self.rect(last).top() > bottom:
            last -= 1
        return first, last

    def _first_below(self, y: int) -> int:
        """The first row of the line of cards that is at ``y``."""
        if self.fold is None or y < self._below - self.gap - self.fold_height:
            line = max(0, y - self.gap) // self._step
            row = line * self.columns
            return row if self.fold is None else min(row, self.fold)
        if y < self._below:
            return self.fold
        return self.fold + 1 + (y - self._below) // self._step * self.columns

    @property
    def _step(self) -> int:
        return self.height + self.gap

    @property
    def _below(self) -> int:
        """Where the cards below the fold begin."""
        return self.gap + self._lines(self.fold or 0) * self._step + self.fold_height + self.gap

    def _lines(self, cards: int) -> int:
        return -(-cards // self.columns)
