"""The beat of a performance that was played by hand: where a listener would tap, and how beats make bars.

Onsets make a curve; its autocorrelation tells the tempo, overall and around each moment, and dynamic
programming finds the beats that lie on onsets and keep that tempo (D. Ellis, "Beat Tracking by Dynamic
Programming", 2007). Bars begin where beats weigh most.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_RATE: Final = 50.0  # frames a second
_USUAL: Final = 0.6  # seconds of a beat
_IN_A_BEAT: Final = 3.2  # notes that follow each other in a usual beat
_SHORTEST, _LONGEST = 0.28, 1.4  # seconds of a beat
_OCTAVES: Final = 0.75  # how far the tempo may be from the usual one
_WINDOW, _HOP = 10.0, 2.0  # seconds around a moment that tell its tempo, and between two such moments
_LOCAL: Final = 0.22  # octaves by which the tempo changes within a piece
_STEADY: Final = 22.0  # how much a beat of another length costs
_ON_BEAT: Final = 0.16  # of a beat: as near is on it
_SWIFT: Final = 0.035  # seconds within which notes of a chord are struck

LEAST_ON_BEAT: Final = 0.5
"""Share of beats on which something begins, below which there is no beat."""


@dataclass(frozen=True, slots=True)
class Beats:
    """Where beats are and how many make a bar.

    Attributes:
        seconds: of each beat, ascending.
        first: the first of them that begins a bar.
        metre: beats in a bar.
        sureness: share of the beats on which something begins.
    """

    seconds: Floats
    first: int
    metre: int
    sureness: float


def together(onsets: Floats) -> Floats:
    """Onsets, ascending, of which those that are meant together are the same: rolled chords, shaky hands."""
    found = onsets.copy()
    start = 0
    for number in range(1, len(onsets) + 1):
        ends = number == len(onsets) or onsets[number] - onsets[number - 1] > _SWIFT
        if ends or onsets[number] - onsets[start] > 2 * _SWIFT:
            found[start:number] = onsets[start:number].mean()
            start = number
    return found


def find_beats(onsets: Floats, weights: Floats, basses: Floats) -> Beats | None:
    """The beats of notes that begin at ``onsets``; ``None`` where there are too few.

    Args:
        weights: how much each counts: long notes more than short ones.
        basses: how much each says of where bars begin.
    """
    if len(onsets) < 8 or onsets[-1] - onsets[0] < 4 * _USUAL:
        return None
    begin = float(onsets[0]) - 0.5
    frames = int((onsets[-1] - begin + 1.0) * _RATE) + 1
    curve = np.zeros(frames)
    np.add.at(curve, np.round((onsets - begin) * _RATE).astype(np.int64), weights)
    curve = np.minimum(curve, np.percentile(curve[curve > 0], 90))
    curve = np.convolve(curve, np.exp(-0.5 * (np.arange(-4, 5) / 1.5) ** 2), "same")
    curve /= curve.std() or 1.0
    between = float(np.median(np.diff(np.unique(onsets))))
    usual = float(np.sqrt(_USUAL * np.clip(_IN_A_BEAT * between, 0.2, 2.0)))
    places = _track(curve, _tempo_around(curve, usual))
    seconds = begin + places / _RATE
    seconds = _sharpened(seconds, onsets, weights)
    near = _distance(seconds, onsets) < _ON_BEAT * float(np.median(np.diff(seconds)))
    metre, first = _metre(seconds, onsets, weights + basses)
    return Beats(seconds, first, metre, float(near.mean()))


def _tempo_around(curve: Floats, usual: float) -> Floats:
    """Frames of a beat at each frame."""
    lags = np.arange(int(_SHORTEST * _RATE), int(_LONGEST * _RATE) + 1)
    overall = _correlations(curve, lags) * np.exp(-0.5 * (np.log2(lags / _RATE / usual) / _OCTAVES) ** 2)
    tempo = float(lags[int(np.argmax(overall))])
    around = np.exp(-0.5 * (np.log2(lags / tempo) / _LOCAL) ** 2)
    size, hop = int(_WINDOW * _RATE), int(_HOP * _RATE)
    centres = np.arange(0, len(curve), hop)
    local = np.array(
        [
            lags[int(np.argmax(_correlations(curve[max(0, at - size // 2) : at + size // 2], lags) * around))]
            for at in centres
        ],
        np.float64,
    )
    padded = np.pad(local, 2, "edge")
    smooth = np.median(np.lib.stride_tricks.sliding_window_view(padded, 5), axis=1)
    found: Floats = np.interp(np.arange(len(curve)), centres, smooth)
    return found


def _correlations(curve: Floats, lags: Ints) -> Floats:
    """How much a curve is like itself some frames later; also at twice and four times that."""
    size = 1 << int(np.ceil(np.log2(2 * max(len(curve), 2))))
    spectrum = np.fft.rfft(curve - curve.mean(), size)
    whole = np.fft.irfft(np.abs(spectrum) ** 2, size)[: len(curve)]
    whole = np.concatenate((np.maximum(whole, 0.0), np.zeros(int(lags[-1]) * 4 + 8)))
    found: Floats = whole[lags] + 0.5 * whole[lags * 2] + 0.25 * whole[lags * 4]
    return found


def _track(curve: Floats, tempo: Floats) -> Ints:
    """Frames of the beats that score best."""
    count = len(curve)
    score, before = curve.copy(), np.full(count, -1)
    for at in range(count):
        beat = tempo[at]
        nearest, farthest = int(beat / 1.6), int(beat * 1.6)
        first, last = max(0, at - farthest), at - nearest
        if last <= first:
            continue
        distance = np.arange(at - first, at - last, -1)
        reached = score[first:last] - _STEADY * np.log2(distance / beat) ** 2
        best = int(np.argmax(reached))
        if reached[best] > 0:
            score[at] = curve[at] + reached[best]
            before[at] = first + best
    tail = int(1.5 * tempo[-1])
    at = count - tail + int(np.argmax(score[-tail:])) if tail < count else int(np.argmax(score))
    found = [at]
    while before[found[-1]] >= 0:
        found.append(int(before[found[-1]]))
    return np.array(found[::-1], np.int64)


def _sharpened(beats: Floats, onsets: Floats, weights: Floats) -> Floats:
    """Beats on the notes themselves, where there are some near."""
    gap = float(np.median(np.diff(beats))) * _ON_BEAT
    found = beats.copy()
    for number, beat in enumerate(beats.tolist()):
        first, last = np.searchsorted(onsets, (beat - gap, beat + gap))
        if last > first:
            found[number] = np.average(onsets[first:last], weights=weights[first:last])
    return np.maximum.accumulate(found + np.arange(len(found)) * 1e-6)


def _distance(beats: Floats, onsets: Floats) -> Floats:
    after = np.clip(np.searchsorted(onsets, beats), 0, len(onsets) - 1)
    before = np.maximum(after - 1, 0)
    found: Floats = np.minimum(np.abs(onsets[after] - beats), np.abs(onsets[before] - beats))
    return found


def _metre(beats: Floats, onsets: Floats, weights: Floats) -> tuple[int, int]:
    """Beats in a bar, 2, 3 or 4, and the first beat of a bar."""
    edges = np.append((beats[1:] + beats[:-1]) / 2, np.inf)
    gap = float(np.median(np.diff(beats))) * _ON_BEAT
    owner = np.searchsorted(edges, onsets)
    owner = np.minimum(owner, len(beats) - 1)
    near = np.abs(onsets - beats[owner]) < gap
    accents = np.bincount(owner[near], weights[near], minlength=len(beats))
    accents = np.sqrt(accents)
    spread = float(accents.std()) or 1.0
    best, answer = -np.inf, (4, 0)
    for metre in (2, 3, 4):
        for first in range(metre):
            on, count = accents[first::metre], len(accents)
            if not 2 < len(on) < count:
                continue
            rest = (accents.sum() - on.sum()) / (count - len(on))
            contrast = (float(on.mean()) - rest) / spread * np.sqrt(1 - 1 / metre)
            contrast *= 0.86 if metre == 2 else 1.0  # what is in four is in two as well
            if contrast > best:
                best, answer = contrast, (metre, first)
    return answer
