"""The notes of a MIDI file by part, and its times in quarters, seconds and measures."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from math import ceil

from clamp_desktop.music.midi.file import META, SET_TEMPO, TIME_SIGNATURE, Event, MidiData
from clamp_desktop.music.notes import Note

DRUM_CHANNEL = 9
DEFAULT_TEMPO = 500_000  # microseconds a quarter


@dataclass(slots=True)
class MidiPart:
    """What one channel plays in one track.

    Attributes:
        track, channel: from 0.
        notes: in quarters, by the order in which they end.
        programs: General MIDI program → notes played with it, by first use; empty where none was chosen.
    """

    track: int
    channel: int
    notes: list[Note] = field(default_factory=list)
    programs: Counter[int] = field(default_factory=Counter)

    @property
    def drums(self) -> bool:
        return self.channel == DRUM_CHANNEL


def read_parts(midi: MidiData) -> list[MidiPart]:
    """The parts that hold notes, in the order of their tracks and channels."""
    parts: list[MidiPart] = []
    elsewhere: dict[int, int] = {}
    for track in reversed(midi.tracks):
        for _, status, first, _, _ in reversed(track):
            if status & 0xF0 == 0xC0:
                elsewhere[status & 15] = first
    for index, track in enumerate(midi.tracks):
        by_channel = _read_track(index, track, midi.ticks_per_quarter, elsewhere)
        parts += (by_channel[channel] for channel in sorted(by_channel))
    return parts


def _read_track(
    index: int, track: list[Event], quarter: float, elsewhere: dict[int, int]
) -> dict[int, MidiPart]:
    """Parts by channel. Where the track chooses no program, one chosen elsewhere for its channel counts."""
    parts: dict[int, MidiPart] = {}
    programs: dict[int, int] = {}
    sounding: dict[int, list[int]] = {}  # channel and pitch → onsets, earliest first
    for tick, status, pitch, velocity, _ in track:
        kind = status & 0xF0
        if kind > 0x90:
            if kind == 0xC0:
                programs[status & 15] = pitch
            continue
        channel = status & 15
        key = channel << 7 | pitch
        if kind == 0x90 and velocity:
            sounding.setdefault(key, []).append(tick)
            part = parts.get(channel)
            if part is None:
                part = parts[channel] = MidiPart(index, channel)
            program = programs.get(channel, elsewhere.get(channel))
            if program is not None:
                part.programs[program] += 1
        elif sounding.get(key):
            onset = sounding[key].pop(0)
            parts[channel].notes.append(Note(onset / quarter, (tick - onset) / quarter, pitch))
    end = track[-1][0] if track else 0
    for key, onsets in sounding.items():  # never switched off
        for onset in onsets:
            parts[key >> 7].notes.append(Note(onset / quarter, (end - onset) / quarter, key & 127))
    return parts


class Timeline:
    """Tempo and metre along a MIDI file; positions are in quarters."""

    def __init__(self, midi: MidiData) -> None:
        quarter = midi.ticks_per_quarter
        tempos: dict[float, int] = {}
        self.metres: dict[float, tuple[int, int]] = {}
        for track in midi.tracks:
            for tick, status, kind, _, payload in track:
                if status != META:
                    continue
                if kind == SET_TEMPO and any(payload[:3]):
                    tempos[tick / quarter] = int.from_bytes(payload[:3])
                elif kind == TIME_SIGNATURE and payload[0] and payload[1] <= 7:
                    self.metres.setdefault(tick / quarter, (payload[0], 2 ** payload[1]))
        self.metres = dict(sorted(self.metres.items()))
        if midi.ticks_per_second:  # ticks of fixed length: tempo events mean nothing
            tempos = {}
        self.has_tempo = bool(tempos)
        self._starts = sorted({0.0, *tempos})
        self._tempos = [tempos.get(start, DEFAULT_TEMPO) for start in self._starts]
        self._seconds = [0.0]
        for i in range(1, len(self._starts)):
            span = self._starts[i] - self._starts[i - 1]
            self._seconds.append(self._seconds[-1] + span * self._tempos[i - 1] / 1e6)

    @property
    def tempos(self) -> list[tuple[float, int]]:
        """(position, microseconds a quarter) of every tempo, the first one at 0."""
        return list(zip(self._starts, self._tempos, strict=True))

    def seconds(self, quarters: float) -> float:
        """Time from the start of the file."""
        i = bisect_right(self._starts, quarters) - 1
        return self._seconds[i] + (quarters - self._starts[i]) * self._tempos[i] / 1e6

    def bpm(self, quarters: float) -> float | None:
        """Quarters a minute at a position; ``None`` where the file sets no tempo."""
        if not self.has_tempo:
            return None
        return 6e7 / self._tempos[bisect_right(self._starts, quarters) - 1]

    def measures(self, end: float) -> int:
        """Measures up to a position, a last or interrupted one counted whole; 0 where no metre is stated."""
        starts = [start for start in self.metres if start < end]
        if not starts:
            return 0
        total = ceil(starts[0] / 4 - 1e-6)
        for start, following in zip(starts, [*starts[1:], end], strict=True):
            beats, unit = self.metres[start]
            total += ceil((following - start) / (beats * 4 / unit) - 1e-6)
        return total
