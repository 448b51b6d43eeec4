"""Counting in: a bar of clicks that leads to where the music begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from clamp_desktop.playback.limiter import Samples
from clamp_desktop.playback.performance import Performance, Seconds
from clamp_desktop.playback.take import Click, Take

_USUAL: Final = 4  # beats, where the piece has no bars of a length that can be counted
_LONGEST: Final = 12.0  # seconds of a bar
_SLOWEST: Final = 40.0  # quarters a minute; nobody counts more slowly
_MOST: Final = 16  # beats of a bar
_NEAR: Final = 1e-3  # seconds
_FIRST, _OTHER = 1760.0, 1175.0  # hertz: the first beat of a bar is higher
_LENGTH, _DECAY, _LOUDNESS = 0.06, 70.0, 0.45  # seconds, a second, of full scale


def count_in(performance: Performance, at: float) -> tuple[Click, ...]:
    """The beats to be counted before the music is played from a moment on, in its own tempo.

    They fill a bar. A piece that begins with an upbeat has the rest of that bar counted, too: one, two,
    three, one, two, and in.
    """
    bar = _bar(performance, at)
    if bar is None:
        quarter = 60.0 / _tempo(performance, at)
        return tuple(Click((_USUAL - beat) * quarter, beat == 0) for beat in range(_USUAL))
    since = (bar.begin if bar.upbeat else at) - bar.length
    moments = [
        (bar.begin + beat - rounds * bar.length, number == 0)
        for rounds in (2, 1, 0)
        for number, beat in enumerate(bar.beats.tolist())
    ]
    return tuple(Click(at - one, first) for one, first in moments if since - _NEAR <= one < at - _NEAR)


@dataclass(frozen=True, slots=True)
class _Bar:
    """A bar to count by: its beats in seconds from its beginning.

    ``upbeat``: the piece begins within it.
    """

    beats: Seconds
    begin: float
    length: float
    upbeat: bool


def _bar(performance: Performance, at: float) -> _Bar | None:
    """The bar at a moment; ``None`` where there is none that anybody could count."""
    bars = performance.bars
    if not len(bars):
        return None
    number = max(0, int(np.searchsorted(bars, at + _NEAR, "right")) - 1)
    edges = np.append(bars, max(performance.duration, float(bars[-1])))
    length = float(edges[number + 1] - edges[number])
    whole, upbeat = number, False
    if number == 0 and len(bars) > 2 and length < float(edges[2] - edges[1]) - _NEAR:
        whole, upbeat = 1, True
    elif number == len(bars) - 1 and number > 0:
        whole = number - 1  # the last one may be cut off by the end of the music
    begin, end = float(edges[whole]), float(edges[whole + 1])
    inside = (performance.beats >= begin - _NEAR) & (performance.beats < end - _NEAR)
    beats = performance.beats[inside] - begin
    if len(bars) == 1 and len(beats) > 1:  # it ends with the music, wherever in it that is
        end = begin + len(beats) * float(beats[1] - beats[0])
    if not 0 < end - begin <= _LONGEST or not 0 < len(beats) <= _MOST:
        return None
    first = float(edges[1]) - (end - begin) if upbeat else float(edges[number])
    return _Bar(beats, first, end - begin, upbeat)


def _tempo(performance: Performance, at: float) -> float:
    """Quarters a minute at a moment."""
    tempi = performance.tempi
    number = max(0, int(np.searchsorted(tempi[:, 0], at + _NEAR, "right")) - 1)
    return max(float(tempi[number, 1]), _SLOWEST)


def clicks(take: Take) -> Samples:
    """The sound of what is counted before a take: float32 [frames, 2]; empty where nothing is."""
    out = np.zeros((take.lead, 2), np.float32)
    moments = np.arange(round(_LENGTH * take.rate)) / take.rate
    for click in take.count:
        pitch = _FIRST if click.first else _OTHER
        stroke = _LOUDNESS * np.sin(2 * np.pi * pitch * moments) * np.exp(-_DECAY * moments)
        begin = take.lead - take.frames(click.before)
        out[begin : begin + len(stroke)] += stroke[: len(out) - begin, None].astype(np.float32)
    return out
