"""Notes in arrays, told apart into melody, bass and what lies between, with a guess at key and bar lines."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
import numpy.typing as npt

from clamp_desktop.music.model_notes import Played
from clamp_desktop.music.notes import Note, estimate_key

GRID: Final = 12  # steps of a quarter: sixteenths and triplets fall on it

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Line:
    """One voice: onsets and durations in quarters, MIDI pitches, in order of onset."""

    onset: Floats
    duration: Floats
    pitch: Ints


@dataclass(frozen=True, slots=True)
class PartTime:
    """How long an instrument sounds, in quarters summed over its notes."""

    instrument: str | None
    time: float


@dataclass(frozen=True, slots=True)
class Notes:
    """A piece, drums apart.

    Attributes:
        onset, duration, pitch, part: of all pitched notes, by onset then pitch.
        melody, bass, inner: the highest sounding line, the lowest, the rest.
        leader: the instrument that has most of the melody.
        bar: length of a bar in quarters; offset: where the first bar line stands.
        tonic, mode: the likeliest key (pitch class); stated_tonic, stated_mode: what the text says.
        majorness: how much better the best major key fits than the best minor one, -1 to 1.
        off_grid: share of notes that begin off the grid of sixteenths and triplets.
    """

    onset: Floats
    duration: Floats
    pitch: Ints
    part: Ints
    melody: Line
    bass: Line
    inner: Line
    drum_onset: Floats
    drum_pitch: Ints
    parts: tuple[PartTime, ...]
    leader: str | None
    length: float
    bar: float
    offset: float
    metre: tuple[int, int] | None
    metre_changes: int
    bpm: float | None
    bends: bool
    tonic: int | None
    mode: str | None
    stated_tonic: int | None
    stated_mode: str | None
    majorness: float
    off_grid: float

    def phase(self, onsets: Floats) -> Floats:
        """Places in the bar, 0 up to 1."""
        return ((onsets - self.offset) / self.bar) % 1.0

    def stretch(self, start: float, stop: float) -> Notes:
        """The notes that begin from ``start`` up to ``stop`` quarters; key, metre and tempo stay."""
        chosen = (self.onset >= start) & (self.onset < stop)
        drums = (self.drum_onset >= start) & (self.drum_onset < stop)
        onset, duration, pitch, part = (
            self.onset[chosen], self.duration[chosen], self.pitch[chosen], self.part[chosen],
        )  # fmt: skip
        melody, bass, inner, top = _lines(onset, duration, pitch)
        # Times start again at a bar line, so that places in the bar stay.
        shift = start - (start - self.offset) % self.bar
        moved = [Line(line.onset - shift, line.duration, line.pitch) for line in (melody, bass, inner)]
        times = tuple(
            PartTime(one.instrument, float(duration[part == i].sum())) for i, one in enumerate(self.parts)
        )
        return replace(
            self, onset=onset - shift, duration=duration, pitch=pitch, part=part,
            melody=moved[0], bass=moved[1], inner=moved[2],
            drum_onset=self.drum_onset[drums] - shift, drum_pitch=self.drum_pitch[drums],
            parts=times, leader=_leader(part[top], duration[top], times),
            length=min(stop, self.length) - start, offset=0.0,
        )  # fmt: skip


def prepare(played: Played) -> Notes:
    """The notes of a piece in arrays; a piece without notes gives empty ones."""
    pitched = [part for part in played.parts if not part.drums]
    rows = [(n.onset, n.duration, n.pitch, i) for i, part in enumerate(pitched) for n in part.notes]
    rows.sort()
    table = np.array(rows, dtype=np.float64).reshape(-1, 4)
    drums = sorted((n.onset, n.pitch) for part in played.parts if part.drums for n in part.notes)
    drum_table = np.array(drums, dtype=np.float64).reshape(-1, 2)
    # Long silence before the first note says nothing.
    begin = min([one[0] for one in (*rows[:1], *drums[:1])], default=0.0)
    metre = max(_lengths(played.metres), key=lambda one: one[1], default=((4, 4), 0.0))[0]
    bar = metre[0] * 4 / metre[1]
    begin -= begin % bar
    onset, duration = table[:, 0] - begin, table[:, 1]
    pitch, part = table[:, 2].astype(np.int64), table[:, 3].astype(np.int64)
    melody, bass, inner, top = _lines(onset, duration, pitch)
    times = tuple(PartTime(one.instrument, sum(n.duration for n in one.notes)) for one in pitched)
    sounding = map(Note, onset.tolist(), duration.tolist(), pitch.tolist())
    key = estimate_key(list(sounding), played.sharps)
    stated = played.key
    length = float((onset + duration).max()) if len(onset) else 0.0
    if len(drums):
        length = max(length, float(drum_table[-1, 0] - begin))
    steps = onset * GRID
    return Notes(
        onset, duration, pitch, part, melody, bass, inner,
        drum_table[:, 0] - begin, drum_table[:, 1].astype(np.int64),
        times, _leader(part[top], duration[top], times), length, bar,
        _offset(onset, duration, pitch, bass, bar),
        metre if played.metres else None, len(set(played.metres)) - 1, played.bpm, played.bends,
        _class_of(key.tonic) if key else None, key.mode if key else None,
        _class_of(stated.tonic) if stated else None, stated.mode if stated else None,
        _majorness(pitch, duration),
        float(np.mean(np.abs(steps - np.round(steps)) > 0.17)) if len(onset) else 0.0,
    )  # fmt: skip


def _lengths(metres: list[tuple[float, int, int]]) -> list[tuple[tuple[int, int], float]]:
    """How long each metre holds; the last one for a good while."""
    found = []
    for i, (onset, beats, unit) in enumerate(metres):
        until = metres[i + 1][0] if i + 1 < len(metres) else onset + 64.0
        found.append(((beats, unit), until - onset))
    return found


def _lines(onset: Floats, duration: Floats, pitch: Ints) -> tuple[Line, Line, Line, Ints]:
    """Melody, bass, the rest, and the places of the melody's notes.

    At each onset the highest note is the melody's unless a higher one still sounds from before; likewise
    the lowest is the bass's.
    """
    if not len(onset):
        empty = Line(onset, duration, pitch)
        return empty, empty, empty, np.zeros(0, np.int64)
    starts = np.round(onset * 24).astype(np.int64)
    order = np.lexsort((pitch, starts))
    groups = np.flatnonzero(np.diff(starts[order], prepend=starts[order][0] - 1))
    lowest, highest = order[groups], order[np.append(groups[1:], len(order)) - 1]
    top = _uncovered(onset, duration, pitch, highest, 1)
    low = _uncovered(onset, duration, pitch, lowest, -1)
    rest = np.setdiff1d(np.arange(len(onset)), np.union1d(top, low))
    lines = [Line(onset[chosen], duration[chosen], pitch[chosen]) for chosen in (top, low, rest)]
    return lines[0], lines[1], lines[2], top


def _uncovered(onset: Floats, duration: Floats, pitch: Ints, chosen: Ints, sign: int) -> Ints:
    kept: list[int] = []
    until, held = -1.0, 0
    for place, begins, lasts, note in zip(
        chosen.tolist(), onset[chosen].tolist(), duration[chosen].tolist(), (sign * pitch[chosen]).tolist(),
        strict=True,
    ):  # fmt: skip
        if note >= held or begins >= until - 0.05:
            kept.append(place)
            until, held = begins + lasts, note
    return np.array(kept, dtype=np.int64)


def _leader(part: Ints, duration: Floats, times: tuple[PartTime, ...]) -> str | None:
    if not len(part):
        return None
    return times[int(np.bincount(part, duration + 0.01).argmax())].instrument


def _offset(onset: Floats, duration: Floats, pitch: Ints, bass: Line, bar: float) -> float:
    """Where bar lines stand: where long notes and bass notes begin most. An upbeat moves them."""
    if not len(onset):
        return 0.0
    candidates = np.arange(0, bar, 0.5)
    weight = np.minimum(duration, bar) + 0.1
    scores = []
    for one in candidates:
        on = np.abs((onset - one + bar / 2) % bar - bar / 2) < 0.1
        low = np.abs((bass.onset - one + bar / 2) % bar - bar / 2) < 0.1
        scores.append(float(weight[on].sum() + np.minimum(bass.duration[low], bar).sum()))
    scores[0] *= 1.15  # most files begin with a whole bar
    return float(candidates[int(np.argmax(scores))])


def _class_of(tonic: str) -> int:
    natural = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}[tonic[0].upper()]
    return (natural + tonic.count("#") - tonic[1:].count("b")) % 12


def _majorness(pitch: Ints, duration: Floats) -> float:
    """Thirds and sixths above each possible tonic, weighed by how much that tonic's triad frame sounds."""
    weights = np.bincount(pitch % 12, duration + 0.01, minlength=12)[:12] if len(pitch) else np.zeros(12)
    total = weights.sum()
    if not total:
        return 0.0
    share = weights / total
    frame = share * np.roll(share, -7)
    return float(np.clip((frame @ (np.roll(share, -4) - np.roll(share, -3))) * 60, -1, 1))
