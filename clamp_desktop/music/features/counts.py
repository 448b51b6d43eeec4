"""What ``features`` counts, group by group. Each group is a stretch of numbers of fixed size."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from clamp_desktop.music.features.notes import GRID, Notes
from clamp_desktop.music.instruments import INSTRUMENTS

FAMILIES: Final = tuple(dict.fromkeys(one.family for one in INSTRUMENTS.values()))
_IDS: Final = {id_: place for place, id_ in enumerate(INSTRUMENTS)}
_DURATIONS: Final = np.array([0.11, 0.18, 0.22, 0.3, 0.4, 0.6, 0.7, 0.9, 1.2, 1.7, 2.5, 3.5, 5.0])
_SHORT: Final = np.array([0.3, 0.6, 0.9, 1.2, 2.2])
_METRES: Final = (
    (2, 4), (3, 4), (4, 4), (2, 2), (3, 2), (4, 2), (3, 8), (6, 8), (9, 8), (12, 8), (5, 4), (5, 8), (7, 8),
    (6, 4), (11, 8), (9, 4),
)  # fmt: skip
_LAGS: Final = np.arange(1, 33) * 3  # twelfths of a quarter: up to eight quarters
# General MIDI percussion by what it does in a groove.
_DRUM_CLASSES: Final = (
    (35, 36), (38, 40, 37, 39), (42, 44, 22), (46, 26), (51, 53, 59), (49, 52, 55, 57),
    (41, 43, 45, 47, 48, 50), (54, 69, 70, 82), (56, 67, 68, 75, 76, 77, 31), (60, 61, 62, 63, 64, 78, 79),
    (65, 66, 80, 81, 83, 84), (86, 87),
)  # fmt: skip
_CHORDS: Final = (
    (0, 4, 7),
    (0, 3, 7),
    (0, 4, 7, 10),
    (0, 3, 7, 10),
    (0, 4, 7, 11),
    (0, 3, 6),
    (0, 7),
    (0, 5, 7),
)


def _shares(values: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    total = values.sum()
    return np.sqrt(values / total) if total > 0 else values


def _histogram(
    places: npt.NDArray[np.int64], size: int, weights: npt.NDArray[np.float64] | None = None
) -> npt.NDArray[np.float64]:
    return _shares(np.bincount(places, weights, minlength=size)[:size].astype(np.float64))


@dataclass
class Counts:
    """Everything that is counted of one piece."""

    notes: Notes

    @cached_property
    def interval(self) -> npt.NDArray[np.int64]:
        return np.diff(self.notes.melody.pitch)

    def keys(self) -> npt.NDArray[np.float64]:
        """Pitch classes as they are, then the tonics of the likeliest key and of the stated one."""
        notes = self.notes
        weights = notes.duration + 0.05
        one = np.zeros(24)
        if notes.tonic is not None:
            one[notes.tonic] = 1
        if notes.stated_tonic is not None:
            one[12 + notes.stated_tonic] = 1
        return np.concatenate([_histogram(notes.pitch % 12, 12, weights), one])

    def mode(self) -> npt.NDArray[np.float64]:
        """The mode by the notes and as stated, and how clear it is."""
        names = ("major", "minor", "dorian", "mixolydian", "phrygian", "lydian")
        one = np.zeros(13)
        if self.notes.mode in names:
            one[names.index(self.notes.mode)] = 1
        if self.notes.stated_mode in names:
            one[6 + names.index(self.notes.stated_mode)] = 1
        one[12] = self.notes.majorness
        return one

    def degrees(self) -> npt.NDArray[np.float64]:
        """Pitch classes above the tonic: of all notes, melody, bass; the last of melody and of bass."""
        notes, tonic = self.notes, self.notes.tonic or 0
        found = [
            _histogram((notes.pitch - tonic) % 12, 12, notes.duration + 0.05),
            _histogram((notes.melody.pitch - tonic) % 12, 12, notes.melody.duration + 0.05),
            _histogram((notes.bass.pitch - tonic) % 12, 12, notes.bass.duration + 0.05),
        ]
        for line in (notes.melody, notes.bass):
            found += [_histogram((chosen - tonic) % 12, 12) for chosen in (line.pitch[:1], line.pitch[-1:])]
        return np.concatenate(found)

    def melody(self) -> npt.NDArray[np.float64]:
        """Intervals of melody and bass, their order, and which degree follows which."""
        notes, tonic = self.notes, self.notes.tonic or 0
        steps = np.digitize(self.interval, (-2, 0, 1, 3))  # leap down, step down, same, step up, leap up
        degree = (notes.melody.pitch - tonic) % 12
        follows = degree[:-1] * 12 + degree[1:]
        triples = steps[:-2] * 25 + steps[1:-1] * 5 + steps[2:] if len(steps) > 2 else steps[:0]
        return np.concatenate(
            [
                _histogram(np.clip(self.interval, -12, 12) + 12, 25),
                _histogram(np.clip(np.diff(notes.bass.pitch), -12, 12) + 12, 25),
                _histogram(triples, 125),
                _histogram(follows, 144),
            ]
        )

    def rhythm(self) -> npt.NDArray[np.float64]:
        """Note values, which follows which, places in the quarter and echoes of the whole texture."""
        notes = self.notes
        found = []
        for line in (notes, notes.melody, notes.bass):
            found.append(_histogram(np.digitize(line.duration, _DURATIONS), 14))
            found.append(_histogram(np.round(line.onset * GRID).astype(np.int64) % GRID, GRID))
        between = np.diff(notes.melody.onset)
        classes = np.digitize(between, _SHORT)
        if len(classes) > 2:
            found.append(_histogram(classes[:-2] * 36 + classes[1:-1] * 6 + classes[2:], 216))
        else:
            found.append(np.zeros(216))
        found += [self._echoes(notes.onset), self._echoes(notes.bass.onset)]
        return np.concatenate(found)

    @staticmethod
    def _echoes(onsets: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """How often something begins a given time after something began."""
        if len(onsets) < 4:
            return np.zeros(len(_LAGS))
        places = np.round(onsets * 12).astype(np.int64)
        places -= places[0]
        train = np.zeros(min(int(places[-1]) + 1, 12 * 512))
        np.add.at(train, places[places < len(train)], 1.0)
        train = np.minimum(train, 3.0)
        energy = float(train @ train) or 1.0
        return np.array(
            [float(train[:-lag] @ train[lag:]) / energy if lag < len(train) else 0.0 for lag in _LAGS]
        )

    def bars(self) -> npt.NDArray[np.float64]:
        """Where in the bar notes begin: melody, bass and the rest; and length by place for the melody."""
        notes = self.notes
        found = []
        for line in (notes.melody, notes.bass, notes.inner):
            places = np.floor(notes.phase(line.onset) * 24 + 0.25).astype(np.int64) % 24
            found.append(_histogram(places, 24))
        places = np.floor(notes.phase(notes.melody.onset) * 24 + 0.25).astype(np.int64) % 24
        found.append(_histogram(places, 24, notes.melody.duration))
        return np.concatenate(found)

    def phrases(self) -> npt.NDArray[np.float64]:
        """How phrases of four and of eight bars and the piece end, how it begins, and what comes again."""
        melody, bar = self.notes.melody, self.notes.bar
        number = np.floor((melody.onset - self.notes.offset) / bar + 0.01).astype(np.int64)
        places = np.floor(self.notes.phase(melody.onset) * 12 + 0.25).astype(np.int64) % 12
        degree = (melody.pitch - (self.notes.tonic or 0)) % 12
        last = number.max(initial=0)
        found = []
        for chosen in (number % 8 == 7, number % 4 == 3, number >= last - 1, number == last, number <= 0):
            found += [_histogram(places[chosen], 12), _histogram(degree[chosen], 12)]
        upbeat = float(self.notes.offset > 0)
        return np.concatenate([*found, self._repeats(number, places, degree), [upbeat, np.log1p(last) / 5]])

    def _repeats(
        self, number: npt.NDArray[np.int64], places: npt.NDArray[np.int64], degree: npt.NDArray[np.int64]
    ) -> npt.NDArray[np.float64]:
        """How alike bars are that stand 1, 2, 4, 8 and 16 apart: in rhythm, and in rhythm and pitch."""
        bars = int(number.max(initial=0)) + 1
        kept = number >= 0
        rhythm, tune = np.zeros((bars, 12)), np.zeros((bars, 144))
        rhythm[number[kept], places[kept]] = 1
        tune[number[kept], places[kept] * 12 + degree[kept]] = 1
        return np.array([_likeness(grid, apart) for grid in (rhythm, tune) for apart in (1, 2, 4, 8, 16)])

    def drums(self) -> npt.NDArray[np.float64]:
        """For each class of drum: strokes by sixteenth of the bar, and how many a bar."""
        notes = self.notes
        rates = np.zeros((len(_DRUM_CLASSES), 17))
        if len(notes.drum_onset):
            bars = max(1.0, (notes.drum_onset.max() - notes.drum_onset.min()) / notes.bar)
            places = np.floor(notes.phase(notes.drum_onset) * 16 + 0.25).astype(np.int64) % 16
            for row, pitches in enumerate(_DRUM_CLASSES):
                mine = np.isin(notes.drum_pitch, pitches)
                rates[row, :16] = np.bincount(places[mine], minlength=16) / bars
                rates[row, 16] = mine.sum() / bars / 4
        return np.minimum(rates, 2.0).ravel()

    def texture(self) -> npt.NDArray[np.float64]:
        """How dense, how high, how many at a time, how much alike."""
        notes = self.notes
        length = max(notes.length, 1.0)
        seconds = length * 60 / notes.bpm if notes.bpm else length / 2
        sizes = (
            np.unique(np.round(notes.onset * 12), return_counts=True)[1] if len(notes.onset) else np.zeros(0)
        )
        pitch, melody, bass = notes.pitch, notes.melody.pitch, notes.bass.pitch
        steps = self.interval
        covered = float(notes.duration.sum()) / length
        return np.concatenate(
            [
                _histogram(np.minimum(sizes, 8).astype(np.int64), 9),
                [covered / 4, np.log1p(len(notes.parts)) / 2],
                [len(pitch) / length / 4, len(pitch) / seconds / 10],
                [len(melody) / length / 3, len(bass) / length / 3, float(len(notes.drum_onset)) / length / 6],
                [_mean(pitch) / 60 - 1, _spread(pitch) / 12, _mean(melody) / 60 - 1, _spread(melody) / 12],
                [_mean(bass) / 60 - 1, _spread(bass) / 12, _range(melody) / 24, _range(bass) / 24],
                [_range(pitch) / 48, _mean(np.abs(steps)) / 5, (steps == 0).sum() / max(1, len(steps))],
                [notes.off_grid, float(notes.bends), np.log1p(length) / 6, np.log1p(seconds) / 6],
                _histogram(np.clip((pitch - 24) // 6, 0, 13), 14),
                _histogram(np.clip((melody - 24) // 6, 0, 13), 14),
            ]
        )  # fmt: skip

    def harmony(self) -> npt.NDArray[np.float64]:
        """Chords above the tonic, by half bar, and how their roots move."""
        notes, tonic = self.notes, self.notes.tonic or 0
        step = max(notes.bar / 2, 0.5)
        count = min(int(notes.length / step) + 1, 512)
        chroma = np.zeros((count, 12))
        place = np.floor(notes.onset / step).astype(np.int64)
        kept = place < count
        weights = np.minimum(notes.duration, step) + 0.02
        np.add.at(chroma, (place[kept], (notes.pitch[kept] - tonic) % 12), weights[kept])
        low = np.floor(notes.bass.onset / step).astype(np.int64)
        kept = low < count
        np.add.at(chroma, (low[kept], (notes.bass.pitch[kept] - tonic) % 12), 0.5 * notes.bass.duration[kept])
        chroma = chroma[(chroma > 0).sum(1) >= 2]
        if not len(chroma):
            return np.zeros(12 * len(_CHORDS) + 12)
        chroma /= np.linalg.norm(chroma, axis=1, keepdims=True)
        best = (chroma @ _TEMPLATES.T).argmax(1)
        roots = best // len(_CHORDS)
        moves = np.diff(roots)[np.diff(best) != 0] % 12
        return np.concatenate([_histogram(best, 12 * len(_CHORDS)), _histogram(moves, 12)])

    def instruments(self) -> npt.NDArray[np.float64]:
        """Shares of the sounding time by instrument and by family; who has the melody; drums."""
        times = np.zeros(len(_IDS))
        for part in self.notes.parts:
            if part.instrument in _IDS:
                times[_IDS[part.instrument]] += part.time
        families = np.zeros(len(FAMILIES))
        for id_, place in _IDS.items():
            families[FAMILIES.index(INSTRUMENTS[id_].family)] += times[place]
        lead = np.zeros(len(FAMILIES))
        if (leader := self.notes.leader) in _IDS:
            lead[FAMILIES.index(INSTRUMENTS[leader].family)] = 1
        return np.concatenate(
            [_shares(times), _shares(families), lead, [float(len(self.notes.drum_onset) > 0)]]
        )

    def tempo(self) -> npt.NDArray[np.float64]:
        """Quarters a minute in soft steps, or the last number where none is stated."""
        centres = np.array([45, 60, 72, 84, 96, 108, 120, 140, 165, 200])
        if not self.notes.bpm:
            return np.append(np.zeros(10), 1.0)
        near = np.exp(-((np.log2(self.notes.bpm / centres) * 4) ** 2))
        return np.append(near, 0.0)

    def metre(self) -> npt.NDArray[np.float64]:
        """The first metre as stated, another one, none; how often it changes."""
        one = np.zeros(len(_METRES) + 3)
        stated = self.notes.metre
        one[_METRES.index(stated) if stated in _METRES else len(_METRES) + (stated is None)] = 1
        one[-1] = min(self.notes.metre_changes, 4) / 4
        return one


def _likeness(grid: npt.NDArray[np.float64], apart: int) -> float:
    """Mean cosine of rows that stand ``apart`` rows from each other."""
    if len(grid) <= apart:
        return 0.0
    lengths = np.linalg.norm(grid, axis=1)
    return float(np.mean((grid[:-apart] * grid[apart:]).sum(1) / (lengths[:-apart] * lengths[apart:] + 1e-9)))


def _mean(values: npt.NDArray[np.int64]) -> float:
    return float(values.mean()) if len(values) else 0.0


def _spread(values: npt.NDArray[np.int64]) -> float:
    return float(values.std()) if len(values) else 0.0


def _range(values: npt.NDArray[np.int64]) -> float:
    return float(values.max() - values.min()) if len(values) else 0.0


def _templates() -> npt.NDArray[np.float64]:
    rows = np.zeros((12 * len(_CHORDS), 12))
    for root in range(12):
        for kind, chord in enumerate(_CHORDS):
            rows[root * len(_CHORDS) + kind, [(root + one) % 12 for one in chord]] = 1
    unit: npt.NDArray[np.float64] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit


_TEMPLATES: Final = _templates()
GROUPS: Final[Mapping[str, Callable[[Counts], npt.NDArray[np.float64]]]] = {
    "keys": Counts.keys,
    "mode": Counts.mode,
    "degrees": Counts.degrees,
    "melody": Counts.melody,
    "rhythm": Counts.rhythm,
    "bars": Counts.bars,
    "phrases": Counts.phrases,
    "drums": Counts.drums,
    "texture": Counts.texture,
    "harmony": Counts.harmony,
    "instruments": Counts.instruments,
    "tempo": Counts.tempo,
    "metre": Counts.metre,
}
