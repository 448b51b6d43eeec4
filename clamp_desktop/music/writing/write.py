"""A MIDI file as MusicXML: its own bars where it was made from a score, found ones where it was played.

The bars of the result last as long as they do in the performance, so whoever plays the notation hears the
performance's tempo, and a cursor that follows the one follows the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from clamp_desktop.music.instruments import INSTRUMENTS, from_program
from clamp_desktop.music.midi.file import KEY_SIGNATURE, META, MidiData, parse_midi
from clamp_desktop.music.midi.notes import MidiPart, Timeline, read_parts
from clamp_desktop.music.midi.words import INSTRUMENT_NAME, TRACK_NAME, read_words
from clamp_desktop.music.notes import MAJOR_TONICS, MINOR_TONICS, Note, estimate_key
from clamp_desktop.music.piece import Key
from clamp_desktop.music.writing import beats as finding
from clamp_desktop.music.writing.errors import UnwritableError
from clamp_desktop.music.writing.grid import Floats, on_grid, regularity
from clamp_desktop.music.writing.musicxml import WrittenBar, score
from clamp_desktop.music.writing.regular import regular
from clamp_desktop.music.writing.staves import Player, Seated, seated
from clamp_desktop.music.writing.ticks import QUARTER, Bar, Staff, WrittenPart
from clamp_desktop.music.writing.voices import Manner, Struck, voices_of

VERSION: Final = 1
"""Changes whenever the same file is written otherwise."""

MOST_NOTES: Final = 40_000
MOST_BARS: Final = 2_000
MOST_PARTS: Final = 48
MOST_MINUTES: Final = 90
"""Of what has to be searched for beats."""

_DENSEST: Final = 60  # notes in a quarter
_MANNERS: Final = {
    "score": Manner(0.12, 0.3),
    "click": Manner(0.5, 0.5),
    "free": Manner(0.7, 0.6),
}
_DEFAULT_METRE: Final = (4, 4)
_MOST_UNIT: Final = 32
_LONGEST_NAME: Final = 24


@dataclass(frozen=True, slots=True)
class Writing:
    """A performance as notation.

    Attributes:
        musicxml: the document.
        manner: ``"score"``, ``"click"`` or ``"free"``: how regularly it was played.
        onsets: ticks at which notes begin, by part and note as ``read_parts`` gives them, for checks.
    """

    musicxml: str
    manner: str
    onsets: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class _Frame:
    """Written time: bars, and quarters of the bars ↔ quarters of the file ↔ seconds.

    Attributes:
        pins: places where both are known, [n, 2]: quarters as written, seconds.
    """

    bars: list[Bar]
    pins: npt.NDArray[np.float64]

    def quarters(self, seconds: Floats) -> Floats:
        """Written quarters of moments."""
        return _between(seconds, self.pins[:, 1], self.pins[:, 0])

    def seconds(self, quarters: Floats) -> Floats:
        """Moments of written quarters."""
        return _between(quarters, self.pins[:, 0], self.pins[:, 1])


def write(data: bytes, title: str = "") -> Writing:
    """Write a MIDI file down.

    Raises:
        UnreadableError: it is no MIDI file, or too large.
        UnwritableError: it makes no sense as notation.
    """
    midi = parse_midi(data)
    parts = [part for part in read_parts(midi) if part.notes]
    count = sum(len(part.notes) for part in parts)
    if not count:
        raise UnwritableError("there is not a single note in it.")
    if count > MOST_NOTES:
        raise UnwritableError(f"it has {count:,} notes, {MOST_NOTES:,} are the most.")
    if len(parts) > MOST_PARTS:
        raise UnwritableError(f"it has {len(parts)} parts, {MOST_PARTS} are the most.")
    timeline = Timeline(midi)
    quarters = np.sort(np.array([note.onset for part in parts for note in part.notes]))
    manner = regularity(quarters)
    if manner == "free":
        frame = _found(parts, timeline)
    else:
        end = max(note.onset + note.duration for part in parts for note in part.notes)
        frame = _stated(timeline, end)
    players, onsets = _players(midi, parts, timeline, frame, manner)
    key_of = _keys(midi, parts, timeline, frame)
    bars = _bars(frame, key_of, timeline.has_tempo or manner == "free")
    written = [_staffed(one, _MANNERS[manner], frame.bars) for one in seated(players)]
    return Writing(score(written, bars, title), manner, tuple(onsets))


def _stated(timeline: Timeline, end: float) -> _Frame:
    """The bars that the file has."""
    metres = {0.0: _DEFAULT_METRE} | timeline.metres
    starts = [start for start in sorted(metres) if start < end] or [0.0]
    bars: list[Bar] = []
    for start, following in zip(starts, [*starts[1:], None], strict=True):
        beats, unit = metres[start]
        if unit > _MOST_UNIT or beats > 64:
            beats, unit = _DEFAULT_METRE
        length = 4 * QUARTER * beats // unit
        until = round(end * QUARTER) if following is None else round(following * QUARTER)
        at = bars[-1].end if bars else round(start * QUARTER)
        if (until - at) / length > MOST_BARS - len(bars):
            raise UnwritableError(f"it has more than {MOST_BARS:,} bars.")
        while at < until:
            size = length if following is None else min(length, until - at)
            bars.append(Bar(at, size, beats, unit))
            at += size
    if not bars:
        beats, unit = metres[0.0]
        bars.append(Bar(0, 4 * QUARTER * beats // min(unit, _MOST_UNIT), beats, min(unit, _MOST_UNIT)))
    edges = np.array([0.0, *(bar.end / QUARTER for bar in bars)])
    # Tempo may change anywhere: a pin on every quarter follows it closely enough.
    inner = np.arange(0.0, edges[-1])
    places = np.unique(np.concatenate((edges, inner)))
    return _Frame(bars, np.column_stack([places, [timeline.seconds(place) for place in places.tolist()]]))


def _found(parts: Sequence[MidiPart], timeline: Timeline) -> _Frame:
    """The bars of what was played without any."""
    notes = sorted(
        (timeline.seconds(note.onset), timeline.seconds(note.onset + note.duration), note.pitch)
        for part in parts
        for note in part.notes
    )
    table = np.array(notes, np.float64)
    if table[-1, 0] - table[0, 0] > MOST_MINUTES * 60:
        raise UnwritableError(f"it lasts more than {MOST_MINUTES} minutes without bars of its own.")
    onsets = finding.together(table[:, 0])
    lengths = np.clip(table[:, 1] - table[:, 0], 0.05, 1.5)
    basses = np.clip((60 - table[:, 2]) / 24, 0, 1) * np.sqrt(lengths)
    found = finding.find_beats(onsets, np.sqrt(lengths), basses)
    if found is None:
        raise UnwritableError("it is too short to find its beat.")
    if found.sureness < finding.LEAST_ON_BEAT:
        raise UnwritableError("it has no beat that could be followed.", f"{found.sureness:.2f} on the beat")
    gap_before, gap_after = np.diff(found.seconds)[[0, -1]]
    # Beats before the first and behind the last, so that bars are whole and every note is in one.
    lead = (-found.first) % found.metre
    while found.seconds[0] - gap_before * lead > table[0, 0] + 1e-6:
        lead += found.metre
    tail = int(np.ceil(max(0.0, table[:, 1].max() - found.seconds[-1]) / gap_after)) + 1
    tail = min(tail, 16)
    tail += -(len(found.seconds) + lead + tail - 1) % found.metre
    seconds = np.concatenate(
        (
            found.seconds[0] - gap_before * np.arange(lead, 0, -1),
            found.seconds,
            found.seconds[-1] + gap_after * np.arange(1, tail + 1),
        )
    )
    count = (len(seconds) - 1) // found.metre
    if count > MOST_BARS:
        raise UnwritableError(f"it has more than {MOST_BARS:,} bars.")
    numbers = np.arange(len(seconds), dtype=np.float64)
    threes = _in_threes(np.interp(onsets, seconds, numbers) % 1.0)
    beats, unit, quarters = (3 * found.metre, 8, 1.5) if threes else (found.metre, 4, 1.0)
    length = round(found.metre * quarters * QUARTER)
    bars = [Bar(number * length, length, beats, unit) for number in range(max(count, 1))]
    return _Frame(bars, np.column_stack([numbers * quarters, seconds]))


def _in_threes(phases: Floats) -> bool:
    """Whether beats have three parts rather than two or four: by where in the beat notes begin."""
    thirds = np.abs(phases[:, None] - (1 / 3, 2 / 3)).min(axis=1) < 0.07
    halves = np.abs(phases[:, None] - (0.25, 0.5, 0.75)).min(axis=1) < 0.05
    return float(thirds.mean()) > 1.25 * float(halves.mean())


def _players(
    midi: MidiData, parts: Sequence[MidiPart], timeline: Timeline, frame: _Frame, manner: str
) -> tuple[list[Player], list[tuple[int, ...]]]:
    names = {word.track: word.text.strip() for word in reversed(read_words(midi)) if word.kind in (
        TRACK_NAME, INSTRUMENT_NAME)}  # fmt: skip
    several = {part.track for part in parts if sum(one.track == part.track for one in parts) > 1}
    played, ends = [], []
    for part in parts:
        seconds = np.array([timeline.seconds(note.onset) for note in part.notes])
        ended = np.array([timeline.seconds(note.onset + note.duration) for note in part.notes])
        if manner == "score":
            played.append(np.array([note.onset for note in part.notes]))
            ends.append(np.array([note.onset + note.duration for note in part.notes]))
        else:
            played.append(frame.quarters(seconds))
            ends.append(frame.quarters(ended))
    snapped = _snapped(played, frame, manner)
    players = []
    for part, ticks, ended in zip(parts, snapped, ends, strict=True):
        notes = _struck(part.notes, ticks, ended, manner)
        program = part.programs.most_common(1)[0][0] if part.programs else 0
        instrument = from_program(program, part.drums)
        said = names.get(part.track, "") if part.track not in several and len(parts) > 1 else ""
        keyboard = not part.drums and INSTRUMENTS[instrument].family == "keyboard"
        players.append(
            Player(
                said if 0 < len(said) <= _LONGEST_NAME else INSTRUMENTS[instrument].name.capitalize(),
                INSTRUMENTS[instrument].name.capitalize(),
                program,
                part.drums,
                keyboard,
                notes,
            )
        )
        beats = np.bincount(np.array(ticks) // QUARTER) if len(ticks) else np.zeros(1)
        if int(beats.max(initial=0)) > _DENSEST:
            raise UnwritableError(f"more than {_DENSEST} notes fall on one beat.")
    return players, snapped


def _snapped(played: Sequence[Floats], frame: _Frame, manner: str) -> list[tuple[int, ...]]:
    """Ticks of all onsets. What is played by hand shares one grid: chords across parts stay chords."""
    last = frame.bars[-1].end - 1
    if manner == "score":
        return [_clipped(_unsorted(one, frame, exact=True), last) for one in played]
    sizes = [len(one) for one in played]
    whole = _unsorted(np.concatenate(played), frame, exact=False)
    return [_clipped(one, last) for one in np.split(whole, np.cumsum(sizes)[:-1])]


def _unsorted(quarters: Floats, frame: _Frame, exact: bool) -> npt.NDArray[np.int64]:
    order = np.argsort(quarters, kind="stable")
    found = np.zeros(len(quarters), np.int64)
    found[order], _ = on_grid(quarters[order], frame.bars, exact)
    return found


def _clipped(ticks: npt.NDArray[np.int64], last: int) -> tuple[int, ...]:
    return tuple(np.clip(ticks, 0, last).tolist())


def _struck(notes: Sequence[Note], ticks: Sequence[int], ends: Floats, manner: str) -> list[Struck]:
    found = []
    for note, start, end in zip(notes, ticks, ends.tolist(), strict=True):
        grids = _EXACT_ENDS if manner == "score" else _end_grids(start)
        stops = [(round(end * QUARTER / grid) * grid, grid) for grid in grids]
        stop, grid = min(stops, key=lambda one: abs(one[0] - end * QUARTER))
        found.append(Struck(start, max(stop, start + grid), note.pitch))
    return found


_EXACT_ENDS: Final = (12, 16)


def _end_grids(start: int) -> tuple[int, ...]:
    """The grid on which a note ends: that on which it begins, so that beats are not mixed."""
    if start % 24 == 0:
        return (24,)
    if start % 12 == 0:
        return (12,)
    if start % 8 == 0:
        return (8,) if start % 16 else (16,)
    return (6,)


def _keys(
    midi: MidiData, parts: Sequence[MidiPart], timeline: Timeline, frame: _Frame
) -> list[tuple[float, int]]:
    """(written quarter, fifths) of key signatures; an estimate where the file has none or says C for all."""
    found: dict[float, int] = {}
    for track in midi.tracks:
        for tick, status, kind, _, payload in track:
            if status == META and kind == KEY_SIGNATURE:
                seconds = np.array([timeline.seconds(tick / midi.ticks_per_quarter)])
                found.setdefault(float(frame.quarters(seconds)[0]), (payload[0] ^ 0x80) - 0x80)
    notes = [note for part in parts if not part.drums for note in part.notes]
    if not found or set(found.values()) == {0}:
        key = estimate_key(notes)
        found = {0.0: _fifths(key) if key is not None else 0}
    return sorted(found.items())


def _fifths(key: Key) -> int:
    tonics = MAJOR_TONICS if key.mode == "major" else MINOR_TONICS
    place = tonics.index(key.tonic) + (0 if key.mode == "major" else 3)
    fifths = place * 7 % 12
    return fifths - 12 if fifths > 6 else fifths


def _bars(frame: _Frame, keys: Sequence[tuple[float, int]], marked: bool) -> list[WrittenBar]:
    edges = frame.seconds(
        np.array([*(bar.start / QUARTER for bar in frame.bars), frame.bars[-1].end / QUARTER])
    )
    edges[0] = min(0.0, float(edges[1]) - 1e-3)  # the first bar takes what silence there is before it
    found = []
    short = len(frame.bars) > 1 and frame.bars[0].length < frame.bars[1].length
    for number, bar in enumerate(frame.bars):
        lasts = max(float(edges[number + 1] - edges[number]), 1e-3)
        bpm = min(max(60.0 * bar.length / QUARTER / lasts, 1.0), 2000.0)
        fifths = [fifths for place, fifths in keys if place * QUARTER <= bar.start + 1] or [keys[0][1]]
        tempo = _usual(frame, edges) if marked and not number else None
        found.append(WrittenBar(bar, fifths[-1], bpm, tempo, number + (0 if short else 1)))
    return found


def _usual(frame: _Frame, edges: Floats) -> int:
    """Quarters a minute, as most of the beginning has it."""
    some = min(8, len(frame.bars))
    quarters = (frame.bars[some - 1].end - frame.bars[0].start) / QUARTER
    return round(min(max(60.0 * quarters / max(float(edges[some] - edges[0]), 1e-3), 10), 400))


def _staffed(one: Seated, manner: Manner, bars: Sequence[Bar]) -> WrittenPart:
    player = one.player
    staves = [
        Staff(
            [regular(voice, bars) for voice in voices_of(notes, manner, one_voice=player.drums)], player.drums
        )
        for notes in one.staves
    ]
    return WrittenPart(player.name, player.program, staves, player.drums)


def _between(values: Floats, known: Floats, wanted: Floats) -> Floats:
    """Interpolation that goes on straight beyond both ends."""
    if len(known) < 2:
        return values - known[0] + wanted[0] if len(known) else values
    found = np.interp(values, known, wanted)
    for beyond, (one, other) in (((values < known[0]), (0, 1)), ((values > known[-1]), (-2, -1))):
        slope = (wanted[other] - wanted[one]) / max(known[other] - known[one], 1e-9)
        anchor = one if one == 0 else other
        found = np.where(beyond, wanted[anchor] + (values - known[anchor]) * slope, found)
    result: Floats = found
    return result
