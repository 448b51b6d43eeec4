"""Where on the pages the music is: from seconds to a place, and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from clamp_desktop.ui.score.boxes import Boxes

if TYPE_CHECKING:
    from clamp_desktop.engraving.times import Floats, ScoreTimes

_WIDTH = 9.0  # units of the cursor: about a head
_AHEAD = 1.5  # units by which it begins before the heads


@dataclass(frozen=True, slots=True)
class Bar:
    """A measure that is being played.

    Attributes:
        number: which of ``ScoreTimes.measures``.
        measure: its id.
        page: from 1; 0 where it is on none.
    """

    number: int
    measure: str
    page: int


class Playhead:
    """Places of one edition of a score."""

    def __init__(self, times: ScoreTimes) -> None:
        self.times = times
        self._path: tuple[object, Floats, Floats] | None = None

    def bar(self, seconds: float) -> Bar | None:
        """The measure that is played at a moment; ``None`` for a score without measures."""
        number = self.times.measure_at(seconds)
        if number < 0:
            return None
        measure = self.times.measures[number]
        return Bar(number, measure, self.times.pages.get(measure, 0))

    def cursor(self, seconds: float, bar: Bar, boxes: Boxes) -> QRectF | None:
        """The cursor on its page, in units; ``boxes`` are those of the page."""
        area = boxes.measures.get(bar.measure)
        if area is None:
            return None
        moments, places = self._way(bar, boxes)
        left = float(np.interp(seconds, moments, places)) - _AHEAD
        return QRectF(left, area.top(), _WIDTH, area.height())

    def moment_at(self, place: QPointF, boxes: Boxes, near: float) -> float | None:
        """The seconds of the note or measure at a place of a page, at the playing nearest to ``near``.

        Within a measure it is the last note that begins left of the place.
        """
        note = boxes.note_at(place)
        if note is not None and (at := self.times.nearest_time_of(note, near)) is not None:
            return at
        measure = boxes.measure_at(place)
        if measure is None or (begin := self.times.nearest_time_of(measure, near)) is None:
            return None
        before = [one for one in boxes.notes_in(measure) if boxes.head(one).x() <= place.x()]
        times = [self.times.nearest_time_of(one, begin) for one in before]
        return max([begin, *(one for one in times if one is not None and one >= begin)])

    def span(self, first: str, last: str, near: float) -> tuple[float, float] | None:
        """Seconds from the beginning of one measure to the end of another, in either order."""
        order = self.times.written
        if first not in order or last not in order:
            return None
        one, other = sorted((order.index(first), order.index(last)))
        starts = [at for at, measure in enumerate(self.times.measures) if measure == order[one]]
        if not starts:
            return None
        begin = min(starts, key=lambda at: abs(self.times.measure_onsets[at] - near))
        place = {measure: at for at, measure in enumerate(order[one : other + 1])}
        end = begin
        while end + 1 < len(self.times.measures):
            following = place.get(self.times.measures[end + 1], -1)
            if following <= place[self.times.measures[end]]:
                break
            end += 1
        return self.times.measure_span(begin)[0], self.times.measure_span(end)[1]

    def measures_in(self, begin: float, end: float) -> list[str]:
        """The measures that are played between two moments, each once, in the order of writing."""
        first, last = self.times.measure_at(begin), self.times.measure_at(max(begin, end - 1e-3))
        played = set(self.times.measures[max(first, 0) : last + 1])
        return [one for one in self.times.written if one in played]

    def _way(self, bar: Bar, boxes: Boxes) -> tuple[Floats, Floats]:
        """Moments within a measure, ascending, and how far right the music is then."""
        known = bar.number, id(boxes)
        if self._path is not None and self._path[0] == known:
            return self._path[1], self._path[2]
        begin, end = self.times.measure_span(bar.number)
        area = boxes.measures[bar.measure]
        first, last = np.searchsorted(self.times.onsets, [begin - 1e-3, end - 1e-3])
        leftmost: dict[float, float] = {}
        for at in range(int(first), int(last)):
            note = self.times.notes[at]
            if note in boxes.notes:
                onset, x = float(self.times.onsets[at]), boxes.head(note).x()
                leftmost[onset] = min(x, leftmost.get(onset, x))
        if begin not in leftmost:
            leftmost[begin] = min([area.left() + _WIDTH, *leftmost.values()])
        moments = sorted(leftmost)
        places = np.maximum.accumulate([leftmost[one] for one in moments])
        way = np.array([*moments, end]), np.array([*places, max(float(places[-1]), area.right() - _WIDTH)])
        self._path = known, *way
        return way
