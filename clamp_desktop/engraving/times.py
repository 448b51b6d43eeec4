"""When what sounds: the notes and measures of an engraved score in seconds, repeats played as written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

_PLACED = re.compile(r"<(page|measure|note)\b[^>]*?\bxml:id=\"([^\"]+)\"")


@dataclass(frozen=True, slots=True)
class ScoreTimes:
    """A score as it is played: seconds from its first moment at full speed, repeats and endings unrolled.

    A note or measure that is repeated appears once for every time it is played, under the one id that it has
    on the page.

    Attributes:
        notes: ids, in the order in which they begin.
        onsets, ends: seconds of each of ``notes``; float64 [n].
        onset_quarters: quarter notes from the beginning to each of ``notes``; float64 [n].
        measures: ids, in the order in which they are played.
        measure_onsets: seconds at which each of ``measures`` begins, ascending; float64 [m].
        measure_quarters: quarter notes from the beginning; float64 [m].
        duration: seconds of the whole.
        pages: the page, from 1, of every note and measure in the layout that was asked about.
        written: ids of all measures, in the order in which they are written.
    """

    notes: tuple[str, ...]
    onsets: Floats
    ends: Floats
    onset_quarters: Floats
    measures: tuple[str, ...]
    measure_onsets: Floats
    measure_quarters: Floats
    duration: float
    pages: Mapping[str, int]
    written: tuple[str, ...]

    def sounding(self, seconds: float) -> tuple[str, ...]:
        """The ids of the notes that sound at a moment."""
        first = int(np.searchsorted(self.onsets, seconds, "right"))
        return tuple(self.notes[at] for at in np.flatnonzero(self.ends[:first] > seconds))

    def measure_at(self, seconds: float) -> int:
        """Which of ``measures`` is played at a moment: the first before the music, the last after it.

        -1 where the score has no measures.
        """
        found = int(np.searchsorted(self.measure_onsets, seconds, "right")) - 1
        return max(found, 0) if self.measures else -1

    def measure_span(self, number: int) -> tuple[float, float]:
        """Seconds from the beginning to the end of one of ``measures``."""
        following = number + 1
        end = self.measure_onsets[following] if following < len(self.measures) else self.duration
        return float(self.measure_onsets[number]), float(end)

    def times_of(self, element: str) -> list[float]:
        """The seconds at which a note or measure begins, once for each time it is played; none for others."""
        for ids, onsets in ((self.notes, self.onsets), (self.measures, self.measure_onsets)):
            if found := [float(onsets[at]) for at, one in enumerate(ids) if one == element]:
                return found
        return []

    def nearest_time_of(self, element: str, seconds: float) -> float | None:
        """Of the times at which a note or measure is played, the one nearest to ``seconds``."""
        return min(self.times_of(element), key=lambda one: abs(one - seconds), default=None)

    def span_of_written(self, first: int, last: int) -> tuple[float, float] | None:
        """Seconds from the beginning of one measure to the end of another, the first time they are played.

        Counted from 0 in the order in which they are written, the last one included; ``None`` where neither
        is ever played.
        """
        place = {one: at for at, one in enumerate(self.written[max(first, 0) : last + 1])}
        begin = next((at for at, one in enumerate(self.measures) if one in place), None)
        if begin is None:
            return None
        end = begin
        while place.get(self.measures[min(end + 1, len(self.measures) - 1)], -1) > place[self.measures[end]]:
            end += 1
        return self.measure_span(begin)[0], self.measure_span(end)[1]

    def seconds_at(self, quarters: float) -> float:
        """The moment of a place given in quarter notes from the beginning, repeats unrolled."""
        known = np.concatenate([self.measure_quarters, self.onset_quarters, [0.0]])
        moments = np.concatenate([self.measure_onsets, self.onsets, [0.0]])
        places, first = np.unique(known, return_index=True)
        return float(np.interp(quarters, places, moments[first]))


def from_timemap(
    timemap: Iterable[Mapping[str, Any]], notated: Callable[[str], str], page_based: str
) -> ScoreTimes:
    """The times that Verovio's timemap (with measures) tells.

    Args:
        notated: gives for the id of a repeated element the one that it has on the page.
        page_based: the score in Verovio's page-based MEI, which knows the pages.
    """
    pages, written = _places(page_based)
    known = {one: one for one in pages}  # one string for an id, however often it is named
    sounding: dict[str, tuple[float, float]] = {}

    def placed(element: str) -> str:
        one = notated(element)
        return known.get(one, one)

    notes: list[tuple[float, float, float, str]] = []  # onset, end, quarters, id
    measures: list[tuple[float, float, str]] = []
    now = 0.0
    for entry in timemap:
        now, quarters = float(entry["tstamp"]) / 1000, float(entry["qstamp"])
        for element in entry.get("off", ()):
            if element in sounding:
                onset, began = sounding.pop(element)
                notes.append((onset, now, began, placed(element)))
        for element in entry.get("on", ()):
            sounding[element] = (now, quarters)
        if "measureOn" in entry:
            measures.append((now, quarters, placed(entry["measureOn"])))
    notes += [(onset, now, began, placed(one)) for one, (onset, began) in sounding.items()]
    notes.sort(key=lambda note: note[:2])
    return ScoreTimes(
        tuple(note[3] for note in notes),
        np.array([note[0] for note in notes], np.float64),
        np.array([note[1] for note in notes], np.float64),
        np.array([note[2] for note in notes], np.float64),
        tuple(measure[2] for measure in measures),
        np.array([measure[0] for measure in measures], np.float64),
        np.array([measure[1] for measure in measures], np.float64),
        now,
        pages,
        written,
    )


def _places(page_based: str) -> tuple[dict[str, int], tuple[str, ...]]:
    """The pages of notes and measures, and the measures in their order."""
    pages: dict[str, int] = {}
    measures: list[str] = []
    page = 0
    for name, element in _PLACED.findall(page_based):
        if name == "page":
            page += 1
        else:
            pages[element] = page
            if name == "measure":
                measures.append(element)
    return pages, tuple(measures)
