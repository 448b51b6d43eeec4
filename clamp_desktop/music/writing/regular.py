"""A voice whose notes begin and end where they can be written: in each beat on one grid."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Final

from clamp_desktop.music.writing.ticks import GRID, QUARTER, Bar, Event

_GRIDS: Final = (12, 16, GRID, 8)
_ONSET: Final = 4  # how much more it counts where a note begins than where it ends
_DEAREST: Final = {12: 0, 16: 1, GRID: 3, 8: 3}  # what a grid costs beside nearness


def regular(voice: Sequence[Event], bars: Sequence[Bar]) -> list[Event]:
    """The same notes; edges that would mix thirds and halves of a beat are moved by a little."""
    starts = [bar.start for bar in bars]
    edges: dict[tuple[int, int], dict[int, int]] = defaultdict(dict)  # (bar, beat) → edge → weight
    for event in voice:
        for tick, weight in ((event.start, _ONSET), (event.end, 1)):
            number = max(bisect_right(starts, tick) - 1, 0)
            beat, away = divmod(tick - starts[number], QUARTER)
            if away:
                inside = edges[number, beat]
                inside[away] = inside.get(away, 0) + weight
    moved: dict[int, int] = {}
    grids: dict[tuple[int, int], int] = {}
    for (number, beat), inside in edges.items():
        bar = bars[number]
        begin = bar.start + beat * QUARTER
        whole = begin + QUARTER <= bar.end
        grid = grids[number, beat] = _best(inside, threes=whole and not bar.compound)
        for away in inside:
            moved[begin + away] = min(begin + round(away / grid) * grid, bar.end)

    def room(start: int) -> int:
        """Where the shortest note that may begin here ends."""
        number = max(bisect_right(starts, start) - 1, 0)
        grid = grids.get((number, (start - starts[number]) // QUARTER), GRID)
        return min(start + grid, bars[number].end)

    return _rebuilt(voice, moved, room)


def _best(inside: dict[int, int], threes: bool) -> int:
    """The grid from which the edges in a beat are least away."""
    grids = [grid for grid in _GRIDS if threes or grid not in (16, 8)]
    costs = {
        grid: _DEAREST[grid]
        + sum(weight * abs(away - round(away / grid) * grid) for away, weight in inside.items())
        for grid in grids
    }
    return min(grids, key=lambda grid: costs[grid])


def _rebuilt(voice: Sequence[Event], moved: dict[int, int], room: Callable[[int], int]) -> list[Event]:
    """Events with moved edges; those that would vanish get a short length, or join the next."""
    found: list[Event] = []
    for event in voice:
        start, end = moved.get(event.start, event.start), moved.get(event.end, event.end)
        if found and start < found[-1].end:
            found[-1].end = max(start, found[-1].start)
        if found and found[-1].end <= found[-1].start:
            lost = found.pop()
            event = Event(start, end, sorted({*lost.pitches, *event.pitches}))
        found.append(Event(start, end if end > start else room(start), list(event.pitches)))
    return found
