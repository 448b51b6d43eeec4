"""Events of a voice cut at bar lines and beats into notes that can be written: ties, rests and tuplets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from clamp_desktop.music.writing.ticks import GRID, QUARTER, TYPES, Bar, Event

_HALF: Final = 2 * QUARTER
# Length of a window, its unit, how many of these there are in the time of how many.
_TUPLETS: Final = ((_HALF, 32, 3, 2), (QUARTER, 16, 3, 2), (QUARTER, 8, 6, 4), (QUARTER // 2, 8, 3, 2))
_SHORTEST: Final = ("64th", 0)
_UNITS: Final = {32: "quarter", 16: "eighth", 8: "16th"}
_LONGER: Final = {"16th": "eighth", "eighth": "quarter", "quarter": "half"}


@dataclass(frozen=True, slots=True)
class Tuplet:
    """So many notes in the time of so many; whether this note is the first or last of them."""

    actual: int
    normal: int
    first: bool = False
    last: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A note, chord or rest as it is written.

    Attributes:
        start, length: ticks.
        pitches: none for a rest.
        kind, dots: its sign.
        tied_on: it goes on from the piece before; ``ties``: into the next.
        whole_bar: a rest that fills the bar.
    """

    start: int
    length: int
    pitches: tuple[int, ...]
    kind: str
    dots: int
    tied_on: bool = False
    ties: bool = False
    tuplet: Tuplet | None = None
    whole_bar: bool = False


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A stretch of an event, or of silence, within one bar."""

    start: int
    end: int
    pitches: tuple[int, ...]
    tied_on: bool
    ties: bool


def pieces_of(voice: Sequence[Event], bar: Bar) -> list[Piece]:
    """What a voice has in a bar, rests included; their lengths add up to that of the bar."""
    stretches = list(_stretches(voice, bar))
    if all(not one.pitches for one in stretches):
        return [Piece(bar.start, bar.length, (), "whole", 0, whole_bar=True)]
    edges = sorted({edge for one in stretches for edge in (one.start, one.end)})
    written: list[Piece] = []
    for begin, end, tuplet in _windows(bar, edges):
        inside = [_cut(one, begin, end) for one in stretches if one.start < end and one.end > begin]
        if tuplet is None:
            written += [piece for one in inside for piece in _plain(one, bar)]
        else:
            written += _in_tuplet(inside, *tuplet)
    return written


def _stretches(voice: Sequence[Event], bar: Bar) -> Iterator[_Stretch]:
    now = bar.start
    for event in voice:
        begin, end = max(event.start, now), min(event.end, bar.end)
        if end <= begin:
            continue
        if begin > now:
            yield _Stretch(now, begin, (), False, False)
        yield _Stretch(begin, end, tuple(event.pitches), event.start < begin, event.end > end)
        now = end
    if now < bar.end:
        yield _Stretch(now, bar.end, (), False, False)


def _cut(one: _Stretch, begin: int, end: int) -> _Stretch:
    """The part of a stretch that is in a window; what is cut off is tied."""
    cut = replace(one, start=max(one.start, begin), end=min(one.end, end))
    if not one.pitches:
        return cut
    return replace(cut, tied_on=one.tied_on or one.start < begin, ties=one.ties or one.end > end)


def _windows(bar: Bar, edges: Sequence[int]) -> Iterator[tuple[int, int, tuple[int, int, int] | None]]:
    """The bar in windows: those with tuplets, and what is between them."""
    plain = bar.start
    at = bar.start
    while at < bar.end:
        found = None if bar.compound else _tuplet_at(bar, at, edges)
        if found is None:
            at += QUARTER // 2
            continue
        size, *tuplet = found
        if at > plain:
            yield plain, at, None
        yield at, at + size, (tuplet[0], tuplet[1], tuplet[2])
        at += size
        plain = at
    if plain < bar.end:
        yield plain, bar.end, None


def _tuplet_at(bar: Bar, at: int, edges: Sequence[int]) -> tuple[int, int, int, int] | None:
    for size, unit, actual, normal in _TUPLETS:
        if (at - bar.start) % size or at + size > bar.end:
            continue
        inside = [edge - at for edge in edges if at < edge < at + size]
        if any(edge % GRID for edge in inside) and all(edge % unit == 0 for edge in inside):
            return size, unit, actual, normal
    return None


def _in_tuplet(inside: Sequence[_Stretch], unit: int, actual: int, normal: int) -> list[Piece]:
    found: list[Piece] = []
    for one in inside:
        now = one.start
        while now < one.end:
            count = next(size for size in (4, 3, 2, 1) if size * unit <= one.end - now)
            length = count * unit
            kind = _UNITS[unit]
            if count >= 2:
                kind = _LONGER[kind]
            if count == 4:
                kind = _LONGER[kind]
            found.append(
                Piece(
                    now, length, one.pitches, kind, 1 if count == 3 else 0,
                    tied_on=bool(one.pitches) and (one.tied_on or now > one.start),
                    ties=bool(one.pitches) and (one.ties or now + length < one.end),
                    tuplet=Tuplet(actual, normal),
                )
            )  # fmt: skip
            now += length
    found[0] = replace(found[0], tuplet=Tuplet(actual, normal, first=True, last=len(found) == 1))
    if len(found) > 1:
        found[-1] = replace(found[-1], tuplet=Tuplet(actual, normal, last=True))
    return found


def _plain(one: _Stretch, bar: Bar) -> Iterator[Piece]:
    now = one.start
    while now < one.end:
        length = _longest(now - bar.start, one.end - now, bar, rest=not one.pitches)
        kind, dots = TYPES.get(length, _SHORTEST)
        yield Piece(
            now, length, one.pitches, kind, dots,
            tied_on=bool(one.pitches) and (one.tied_on or now > one.start),
            ties=bool(one.pitches) and (one.ties or now + length < one.end),
        )  # fmt: skip
        now += length


def _longest(at: int, room: int, bar: Bar, rest: bool) -> int:
    """The longest note that may stand at a place of the bar and does not hide where the beats are."""
    for length in TYPES:
        if length <= room and _is_clear(at, length, bar, rest):
            return length
    return next((length for length in TYPES if length <= room), room)  # off the grid: it must add up


def _is_clear(at: int, length: int, bar: Bar, rest: bool) -> bool:
    if bar.compound:
        return _is_clear_in_threes(at, length, bar.beat)
    _, dots = TYPES[length]
    plain = length * 2 // 3 if dots else length
    if length == bar.length and at == 0:
        return True
    if rest and dots:
        return False
    if length > QUARTER:
        on_beat = at % QUARTER == 0
        middle = bar.length // 2 if bar.length % _HALF == 0 else 0
        crosses = bool(middle) and at < middle < at + length and at % _HALF != 0
        if length == 72:
            ends = (at + length) % QUARTER == 0
            return (on_beat or ends) and not (crosses and not on_beat)
        return on_beat and not (rest and crosses)
    if dots:
        whole = plain * 2
        return at % whole == 0 or (at + length) % whole == 0
    if at % length == 0:
        return True
    # A quarter or an eighth between two beats, as in syncopations.
    return not rest and length in (48, 24) and at % (length // 2) == 0 and _in_one(at, length, bar)


def _in_one(at: int, length: int, bar: Bar) -> bool:
    """Whether nothing but a weak beat is crossed."""
    size = _HALF if length == QUARTER else QUARTER
    if size > bar.length:
        return True
    return at // size == (at + length - 1) // size


def _is_clear_in_threes(at: int, length: int, beat: int) -> bool:
    third = beat // 3
    if at % beat == 0 and length % beat == 0:
        return True
    if at // beat != (at + length - 1) // beat:
        return False
    if length >= third:
        return at % third == 0
    _, dots = TYPES[length]
    plain = length * 2 // 3 if dots else length
    return at % plain == 0 or (at + length) % (plain * 2) == 0
