"""What a synthesiser is told and at which frame: a performance at a speed, from a place, for some parts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from clamp_desktop.playback.performance import PROGRAM, Performance
from clamp_desktop.playback.take import Take

Ints = npt.NDArray[np.int64]

# Frames between two moments at which anything may happen, 1.5 ms: the synthesiser's own step, so that the
# sound does not depend on how much of it is asked for at a time.
GRID: Final = 64
PREROLL: Final = 0.8  # seconds at most of what sounded before the beginning, so that held notes are there
_SHORTEST: Final = 0.03  # seconds of a note
_JUST_BEFORE: Final = 0.002  # seconds; a note that begins here belongs to what begins now
_PEDAL, _PEDAL_DOWN = 64, 64
_STACKED: Final = frozenset({6, 38, 98, 99, 100, 101})  # controllers that mean something only in their order
_MOST_STACKED = 4000

OFF, CONTROL, ON = range(3)  # in this order at one moment


@dataclass(frozen=True, slots=True)
class Script:
    """Orders by frame, all int64 of one length.

    Attributes:
        frames: ascending; 0 is the beginning of what is heard, what is before it is not.
        kinds: ``OFF``, ``CONTROL`` or ``ON``.
        parts: who.
        first: the pitch, or the kind of control.
        second: the velocity, or the value of the control.
        lead: frames before 0 that must be played without being heard.
    """

    frames: Ints
    kinds: Ints
    parts: Ints
    first: Ints
    second: Ints
    lead: int

    def __len__(self) -> int:
        return len(self.frames)


def pedalled_ends(performance: Performance) -> npt.NDArray[np.float64]:
    """When notes end that the sustaining pedal holds: float64 [n], seconds."""
    ends = performance.ends.copy()
    controls = performance.controls
    pedal = controls.kinds == _PEDAL
    for part in np.unique(controls.parts[pedal]):
        mine = pedal & (controls.parts == part)
        times = controls.times[mine]
        down = controls.values[mine] >= _PEDAL_DOWN
        at = np.searchsorted(times, ends, side="right") - 1
        held = (performance.note_parts == part) & (at >= 0) & down[np.maximum(at, 0)]
        # From each place in the pedal's history the next time that it goes up.
        ups = np.where(down, np.inf, times)
        release = np.minimum.accumulate(ups[::-1])[::-1]
        ends[held] = np.minimum(release[at[held]], max(performance.duration, 0.0))
    return np.maximum(ends, performance.ends)


def write(
    take: Take, performance: Performance, ends: npt.NDArray[np.float64], start: float, *, held: bool
) -> Script:
    """The orders from a moment of the piece on, to the end of the loop or of the piece.

    Args:
        ends: as ``pedalled_ends`` gives them.
        start: seconds; ``take.start``, or the beginning of its loop for a further round.
        held: with the notes that began before and still sound.
    """
    stop = take.loop[1] if take.loop is not None else np.inf
    onsets = performance.onsets
    pitches = performance.pitches.astype(np.int64)
    drums = np.array([part.drums for part in performance.parts])
    pitches[~drums[performance.note_parts]] += take.transpose
    heard = (pitches >= 0) & (pitches < 128)
    heard &= ~np.isin(performance.note_parts, list(take.silent))
    begin = start - _JUST_BEFORE
    lasting = heard & (onsets < begin) & (ends > start + _SHORTEST)
    earliest = start
    if held and lasting.any():
        earliest = max(float(onsets[lasting].min()), start - PREROLL * take.speed)
        chosen = heard & (onsets < stop) & (ends > earliest) & ((onsets >= earliest) | lasting)
    else:
        chosen = heard & (onsets >= begin) & (onsets < stop)
    lead = -(-take.frames(start - earliest) // GRID) * GRID
    on = _grid(take, np.maximum(onsets[chosen], earliest) - start)
    on = np.where(onsets[chosen] >= begin, np.maximum(on, 0), np.maximum(on, -lead))
    off = np.maximum(_grid(take, np.minimum(ends[chosen], stop) - start), on + round(_SHORTEST * take.rate))
    parts = performance.note_parts[chosen].astype(np.int64)
    velocities = performance.velocities[chosen].astype(np.int64)
    controls = _controls(take, performance, earliest, start, lead, stop)
    frames = np.concatenate([off, controls[0], on])
    kinds = np.repeat([OFF, CONTROL, ON], [len(off), len(controls[0]), len(on)])
    order = np.lexsort((kinds, frames))
    return Script(
        frames[order],
        kinds[order],
        np.concatenate([parts, controls[1], parts])[order],
        np.concatenate([pitches[chosen], controls[2], pitches[chosen]])[order],
        np.concatenate([np.zeros_like(velocities), controls[3], velocities])[order],
        lead,
    )


def _grid(take: Take, seconds: npt.NDArray[np.float64]) -> Ints:
    return (np.rint(seconds / take.speed * take.rate / GRID) * GRID).astype(np.int64)


def _controls(
    take: Take, performance: Performance, earliest: float, start: float, lead: int, stop: float
) -> tuple[Ints, Ints, Ints, Ints]:
    """Controls on the way, and before them all that was set earlier, at the first moment."""
    controls = performance.controls
    kinds = controls.kinds.astype(np.int64)
    wanted = (kinds != _PEDAL) & (controls.times < stop)
    before = wanted & (controls.times <= earliest)
    stacked = np.isin(kinds, list(_STACKED))
    last: dict[tuple[int, int], int] = {}
    for at in np.flatnonzero(before & ~stacked):
        last[int(controls.parts[at]), int(kinds[at])] = int(at)
    early = np.sort(np.concatenate([[*last.values()], np.flatnonzero(before & stacked)[-_MOST_STACKED:]]))
    later = np.flatnonzero(wanted & ~before)
    chosen = np.concatenate([early, later]).astype(np.int64)
    frames = np.concatenate([np.full(len(early), -lead), _grid(take, controls.times[later] - start)])
    return (
        np.maximum(frames.astype(np.int64), -lead),
        controls.parts[chosen].astype(np.int64),
        kinds[chosen],
        controls.values[chosen].astype(np.int64),
    )


def programs(performance: Performance) -> list[tuple[int, int, bool]]:
    """(part, program, drums) to begin with, before any control."""
    said = {int(part) for part in performance.controls.parts[performance.controls.kinds == PROGRAM]}
    return [
        (number, 0 if number in said else part.program, part.drums)
        for number, part in enumerate(performance.parts)
    ]
