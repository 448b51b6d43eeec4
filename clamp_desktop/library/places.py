"""A stretch of a piece: where a tune was found, or what sounds like the words that were searched for."""

from __future__ import annotations

from dataclasses import dataclass

from clamp_desktop.music.text_times import Moments


@dataclass(frozen=True, slots=True)
class Place:
    """From one note to another, as written: repeats are not taken. First and last of each, inclusive.

    Attributes:
        bars: counted from 0 in the order in which they stand in the score; ``None`` where there are none.
        quarters: quarter notes from the beginning.
        order: how many notes of the piece, in all its parts, begin before. Whatever a performance does with
            time, its notes keep their order.
        seconds: as the file states its tempi; both 0 for notation.
        pickup: the first bar is an upbeat, which people do not count.
    """

    bars: tuple[int, int] | None
    quarters: tuple[float, float]
    order: tuple[int, int]
    seconds: tuple[float, float] = (0.0, 0.0)
    pickup: bool = False

    @property
    def numbers(self) -> tuple[int, int] | None:
        """The bars as people count them; an upbeat is bar 0."""
        if self.bars is None:
            return None
        return self.bars[0] + (not self.pickup), self.bars[1] + (not self.pickup)

    def words(self) -> str:
        """``"bars 33–48"``, ``"bar 5"``, or ``"0:42–0:50"`` where there are no bars."""
        if self.numbers is not None:
            first, last = self.numbers
            return f"bar {first}" if first == last else f"bars {first}–{last}"
        first_second, last_second = (f"{int(one) // 60}:{int(one) % 60:02}" for one in self.seconds)
        return first_second if first_second == last_second else f"{first_second}–{last_second}"


def place_between(moments: Moments, first: int, last: int) -> Place:
    """The place from one of the moments to another."""
    ends = first, min(last, len(moments.bars) - 1)
    bars = int(moments.bars[ends[0]]), int(moments.bars[ends[1]])
    return Place(
        bars=bars if bars[0] >= 0 else None,
        quarters=(float(moments.quarters[ends[0]]), float(moments.quarters[ends[1]])),
        order=(int(moments.order[ends[0]]), int(moments.order[ends[1]])),
        seconds=(float(moments.seconds[ends[0]]), float(moments.seconds[ends[1]])),
        pickup=moments.pickup,
    )
