"""The bytes of a MIDI file → a ``Performance``. For reader processes: the file may be hostile."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from clamp_desktop.music.instruments import INSTRUMENTS, from_name, from_program
from clamp_desktop.music.midi.file import META, Event, MidiData, parse_midi
from clamp_desktop.music.midi.notes import DRUM_CHANNEL, Timeline
from clamp_desktop.music.midi.words import INSTRUMENT_NAME, TRACK_NAME, read_words
from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.playback.performance import BEND, PROGRAM, Controls, Part, Performance

LONGEST: Final = 12 * 3600.0  # seconds
NOTHING_SOUNDS = "There is not a single note in it."
TOO_LONG = "It would play for {hours} hours; {limit} are the most."
NOISE = "Controls beyond two million were left out."

_PORT = 0x21
_MOST_BEATS = 200_000
_MOST_CONTROLS = 2_000_000
_RPN = frozenset({6, 38, 98, 99, 100, 101})
# Bank, volume, pan, expression, sustain, and all sound off, reset, all notes off: what a synthesiser heeds.
_HEEDED = frozenset({0, 7, 10, 11, 32, 39, 42, 43, 64, 120, 121, 123}) | _RPN
_Change = tuple[int, int, int]  # tick, kind, value


@dataclass(slots=True)
class _Channel:
    """What happens on one channel of one port, by the track that says it."""

    notes: dict[int, list[tuple[int, int, int, int]]] = field(default_factory=dict)  # onset, end, pitch, vel.
    changes: dict[int, list[_Change]] = field(default_factory=dict)


def perform_piece(path: Path, score: str | None = None) -> Performance:
    """Play a piece of any format plainly: as its notes stand, once through where the format is no MIDI.

    Args:
        path: the file.
        score: the tune itself, where the file is a book of ABC tunes.

    Raises:
        UnreadableError: as ``perform`` does, or the file cannot be read.
    """
    from clamp_desktop.music import conversion
    from clamp_desktop.music.abc import mend as abc_mend
    from clamp_desktop.music.abc import tune as abc_tune
    from clamp_desktop.music.midi import render as midi_render

    if score is None:
        return perform(next(iter(conversion.convert(path, "midi").contents.values())))
    tune = abc_tune.parse(score)
    if not tune.sounds:
        raise UnreadableError(abc_mend.NO_NOTES)
    return perform(midi_render.from_tune(tune))


def perform(data: bytes) -> Performance:
    """Play a MIDI file in the mind.

    A part is what one channel plays in one track. Of each kind of control it heeds those of its own track;
    where it has none, those of tracks that only set the channel up; where there are none either, those of
    whoever else plays on that channel.

    Raises:
        UnreadableError: it is no MIDI file, holds no note, or goes beyond the limits.
    """
    midi = parse_midi(data)
    channels = _read(midi)
    keys = sorted((track, number) for number, one in channels.items() for track in one.notes)
    if not keys:
        raise UnreadableError(NOTHING_SOUNDS)
    timeline = _Times(midi)
    notes = np.concatenate(
        [
            np.column_stack([np.asarray(channels[number].notes[track], np.float64), np.full(n, index)])
            for index, (track, number) in enumerate(keys)
            for n in [len(channels[number].notes[track])]
        ]
    )
    onsets, ends = timeline.seconds(notes[:, 0]), timeline.seconds(notes[:, 1])
    duration = float(ends.max())
    if not duration <= LONGEST:
        hours = round(min(duration, 1e9) / 3600)
        raise UnreadableError(TOO_LONG.format(hours=f"{hours:,}", limit=round(LONGEST / 3600)))
    order = np.lexsort((notes[:, 2], notes[:, 4], onsets))
    notes = notes[order]
    remarks = list(midi.remarks)
    controls = _controls(channels, keys, timeline, remarks)
    bars, beats = timeline.grid(float(notes[:, 1].max()))
    return Performance(
        duration=duration,
        onsets=onsets[order],
        ends=ends[order],
        pitches=notes[:, 2].astype(np.uint8),
        velocities=notes[:, 3].astype(np.uint8),
        note_parts=notes[:, 4].astype(np.int32),
        parts=_parts(midi, channels, keys),
        controls=controls,
        bars=bars,
        beats=beats,
        tempi=timeline.tempi(),
        stated_tempo=timeline.stated,
        remarks=tuple(remarks),
    )


class _Times:
    """Ticks → seconds, for arrays."""

    def __init__(self, midi: MidiData) -> None:
        line = Timeline(midi)
        self.stated = line.has_tempo
        self._quarter = midi.ticks_per_quarter
        self._metres = line.metres
        self._starts = np.array([start for start, _ in line.tempos])
        self._micros = np.array([micros for _, micros in line.tempos], np.float64)
        self._at = np.array([line.seconds(start) for start, _ in line.tempos])

    def seconds(self, ticks: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """Seconds of ticks."""
        return self._of_quarters(ticks / self._quarter)

    def tempi(self) -> npt.NDArray[np.float64]:
        """See ``Performance.tempi``."""
        return np.column_stack([self._at, 6e7 / self._micros])

    def grid(self, end: float) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Bars and beats up to a tick; 4/4 where nothing is said, as the standard has it."""
        last = end / self._quarter
        metres = {0.0: (4, 4)} | {start: metre for start, metre in self._metres.items() if start < last}
        starts = sorted(metres)
        bars: list[npt.NDArray[np.float64]] = []
        beats: list[npt.NDArray[np.float64]] = []
        count = 0.0
        for start, following in zip(starts, [*starts[1:], last], strict=True):
            number, unit = metres[start]
            beat = 4 / unit
            count += (following - start) / beat
            if count > _MOST_BEATS:
                return np.empty(0), np.empty(0)
            places = start + beat * np.arange(np.ceil((following - start) / beat - 1e-6), dtype=np.float64)
            beats.append(places)
            bars.append(places[::number])
        return self._of_quarters(np.concatenate(bars)), self._of_quarters(np.concatenate(beats))

    def _of_quarters(self, quarters: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        at = np.searchsorted(self._starts, quarters, side="right") - 1
        found: npt.NDArray[np.float64] = self._at[at] + (quarters - self._starts[at]) * self._micros[at] / 1e6
        return found


def _read(midi: MidiData) -> dict[int, _Channel]:
    """Channels by number; those of a second port count from 16, and so on."""
    channels: dict[int, _Channel] = {}
    for index, track in enumerate(midi.tracks):
        _read_track(index, track, channels)
    return channels


def _read_track(index: int, track: Iterable[Event], channels: dict[int, _Channel]) -> None:
    port = 0
    tick = 0
    # (channel, pitch) → (onset, velocity), oldest first
    sounding: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for tick, status, first, second, payload in track:
        if status >= 0xF0:
            if status == META and first == _PORT and payload:
                port = payload[0]
            continue
        number = port * 16 + (status & 15)
        kind = status & 0xF0
        if kind in (0x80, 0x90):
            held = sounding.get((number, first))
            if kind == 0x90 and second:
                sounding.setdefault((number, first), []).append((tick, second))
            elif held:
                onset, velocity = held.pop(0)
                _notes(channels, number, index).append((onset, tick, first, velocity))
        elif kind == 0xB0 and first in _HEEDED:
            _changes(channels, number, index).append((tick, first, second))
        elif kind == 0xC0:
            _changes(channels, number, index).append((tick, PROGRAM, first))
        elif kind == 0xE0:
            _changes(channels, number, index).append((tick, BEND, second << 7 | first))
    for (number, pitch), held in sounding.items():  # never switched off
        for onset, velocity in held:
            _notes(channels, number, index).append((onset, tick, pitch, velocity))


def _notes(channels: dict[int, _Channel], number: int, track: int) -> list[tuple[int, int, int, int]]:
    return channels.setdefault(number, _Channel()).notes.setdefault(track, [])


def _changes(channels: dict[int, _Channel], number: int, track: int) -> list[_Change]:
    return channels.setdefault(number, _Channel()).changes.setdefault(track, [])


def _meant_for(channel: _Channel, track: int) -> list[_Change]:
    """The changes that a part heeds, by time; see ``perform``."""
    own = channel.changes.get(track, [])
    setup = [one for other, said in channel.changes.items() if other not in channel.notes for one in said]
    players = [one for other, said in channel.changes.items() if other in channel.notes for one in said]
    meant: list[_Change] = []
    known: set[int] = set()
    for changes in (own, setup, players):
        meant += [change for change in changes if _family(change[1]) not in known]
        known |= {_family(kind) for _, kind, _ in changes}
    return sorted(meant, key=lambda change: change[0])


def _family(kind: int) -> int:
    """Controllers that only make sense together count as one."""
    return 6 if kind in _RPN else {32: 0, 39: 7, 42: 10, 43: 11}.get(kind, kind)


def _controls(
    channels: dict[int, _Channel], keys: list[tuple[int, int]], times: _Times, remarks: list[str]
) -> Controls:
    found: list[tuple[float, int, int, int]] = []
    for part, (track, number) in enumerate(keys):
        meant = _meant_for(channels[number], track)
        if len(found) + len(meant) > _MOST_CONTROLS:
            remarks.append(NOISE)
            break
        found += [(float(tick), part, kind, value) for tick, kind, value in meant]
    table = np.array(found, np.float64).reshape(-1, 4)
    table = table[np.argsort(table[:, 0], kind="stable")]
    return Controls(
        times.seconds(table[:, 0]),
        table[:, 1].astype(np.int32),
        table[:, 2].astype(np.uint8),
        table[:, 3].astype(np.int32),
    )


def _parts(midi: MidiData, channels: dict[int, _Channel], keys: list[tuple[int, int]]) -> tuple[Part, ...]:
    names: dict[int, str] = {}
    for word in read_words(midi):
        if word.kind in (TRACK_NAME, INSTRUMENT_NAME):
            names.setdefault(word.track, word.text.strip())
    tracks = [track for track, _ in keys]
    parts = []
    for track, number in keys:
        drums = number % 16 == DRUM_CHANNEL
        onset = min(note[0] for note in channels[number].notes[track])
        programs = [
            (tick, value) for tick, kind, value in _meant_for(channels[number], track) if kind == PROGRAM
        ]
        before = [value for tick, value in programs if tick <= onset]
        program = before[-1] if before else programs[0][1] if programs else 0
        # A track of several channels is named after the piece, not after a player.
        name = names.get(track, "") if tracks.count(track) == 1 else ""
        named = from_name(name, strict=True) if name and not programs and not drums else None
        if named and INSTRUMENTS[named].family == "voice":  # "treble" and "bass" are mostly hands
            named = None
        parts.append(Part(name, named or from_program(program, drums), program, drums))
    return tuple(parts)
