"""A score as the bytes of a MIDI file (type 1), laid out as one of many programs might.

Were all files alike in ticks, velocities, names of tracks and order of events, a model would learn the writer
instead of the music. So all this is drawn by chance for every file. Written by hand rather than through mido,
which needs longer for a file than the music does.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Final

from clamp_desktop.music.instruments import INSTRUMENTS
from clamp_desktop.training.styles import naming
from clamp_desktop.training.styles.score import Note, Part, Score

_TICKS: Final = (96, 120, 192, 220, 240, 256, 384, 480, 480, 480, 960, 960, 1024)
_FIFTHS_MAJOR: Final = (0, -5, 2, -3, 4, -1, 6, 1, -4, 3, -2, 5)
_DRUM_CHANNEL: Final = 9
_Events = list[tuple[int, int, bytes]]  # (tick, rank among simultaneous events, message)


def write(score: Score, rng: random.Random) -> tuple[bytes, tuple[str, ...]]:
    """The file, and the instruments that a reader finds in it, in the order of the tracks."""
    parts = [part for part in score.parts if part.notes][:15]
    if rng.random() < 0.4:
        rng.shuffle(parts)
    ticks = rng.choice(_TICKS)
    names = rng.choices(("none", "instrument", "number", "program"), (5, 3, 1, 1))[0]
    channels = _channels(parts, rng)
    head = _head(score, ticks, rng)
    tracks: list[_Events] = []
    found: list[str] = []
    level = rng.uniform(0.72, 1.12)
    flat = rng.random() < 0.18  # as from a notation program: all notes equally loud
    off_as_on = rng.random() < 0.5
    controllers = rng.random() < 0.5
    for number, (part, channel) in enumerate(zip(parts, channels, strict=True)):
        named = naming.needs_name(part.sound) and rng.random() < 0.8
        id_ = naming.instrument(part.sound, named or names == "instrument")
        found.append(id_)
        label = INSTRUMENTS[id_].name.title() if named or names == "instrument" else ""
        if names == "number" and not label:
            label = f"Track {number + 1}"
        events = _opening(part, channel, label, controllers, rng)
        events += _notes(part, channel, ticks, level, flat, off_as_on)
        tracks.append(events)
    if rng.random() < 0.7:
        tracks.insert(0, head)
    else:
        tracks[0] = head + tracks[0]
    running = rng.random() < 0.5
    end = round(score.length * ticks) + rng.choice((0, 0, 1, ticks // 4, ticks))
    body = b"".join(_chunk(track, end, running) for track in tracks)
    header = b"MThd" + (6).to_bytes(4) + (1).to_bytes(2) + len(tracks).to_bytes(2) + ticks.to_bytes(2)
    return header + body, tuple(dict.fromkeys(found))


def _channels(parts: Sequence[Part], rng: random.Random) -> list[int]:
    free = [channel for channel in range(16) if channel != _DRUM_CHANNEL]
    style = rng.random()
    if style < 0.25:
        rng.shuffle(free)
    elif style < 0.5:
        free = free[1:] + free[:1]
    pitched = iter(free)
    return [_DRUM_CHANNEL if part.sound.drums else next(pitched) for part in parts]


def _meta(kind: int, payload: bytes) -> bytes:
    return bytes((0xFF, kind)) + _number(len(payload)) + payload


def _head(score: Score, ticks: int, rng: random.Random) -> _Events:
    events: _Events = []
    count, unit = map(int, score.metre.split("/"))
    if rng.random() < 0.88:
        clocks = 36 if unit == 8 and count % 3 == 0 else 96 // unit
        events.append((0, 0, _meta(0x58, bytes((count, unit.bit_length() - 1, clocks, 8)))))
    if score.mode in ("major", "minor") and rng.random() < 0.5:
        minor = score.mode == "minor"
        fifths = _FIFTHS_MAJOR[(score.tonic + 3 * minor) % 12]
        fifths = -6 if minor and fifths == 6 else fifths  # E flat minor rather than D sharp
        events.append((0, 0, _meta(0x59, (fifths & 0xFF).to_bytes(1) + bytes((minor,)))))
    tempi = [
        (round(time * ticks), 0, _meta(0x51, min(round(6e7 / bpm), 0xFFFFFF).to_bytes(3)))
        for time, bpm in score.tempi
    ]
    events = tempi[:1] + events if rng.random() < 0.5 else events + tempi[:1]
    return events + tempi[1:]


def _opening(part: Part, channel: int, label: str, controllers: bool, rng: random.Random) -> _Events:
    events: _Events = []
    if label:
        events.append((0, 0, _meta(0x03, label.encode())))
    messages: list[bytes] = []
    if part.sound.drums:
        if rng.random() < 0.4:
            messages.append(bytes((0xC9, rng.choice((0, 0, 0, 8, 16, 25)))))
    else:
        messages.append(bytes((0xC0 | channel, part.sound.program)))
    if controllers:
        messages += [
            bytes((0xB0 | channel, 7, rng.randint(80, 120))),
            bytes((0xB0 | channel, 10, rng.randint(30, 98))),
            bytes((0xB0 | channel, 91, rng.randint(0, 90))),
        ][: rng.randint(1, 3)]
    rng.shuffle(messages)
    return events + [(0, 1, message) for message in messages]


def _notes(part: Part, channel: int, ticks: int, level: float, flat: bool, off_as_on: bool) -> _Events:
    events: _Events = []
    bends = any(note.bends for note in part.notes)
    on = 0x90 | channel
    off = on if off_as_on else 0x80 | channel
    release = 0 if off_as_on else 64
    bent = 0
    for note in _apart(part.notes):
        start = round(note.start * ticks)
        stop = max(round((note.start + note.length) * ticks), start + 1)
        pitch = min(max(note.pitch, 0), 127)
        loud = 90 if flat else min(max(round(note.velocity * level), 8), 127)
        if bends:
            for when, cents in note.bends or ((0.0, 0.0),):
                if (value := _bend(cents)) != bent:
                    bent = value
                    at = start + round((stop - start) * when)
                    events.append((at, 3, bytes((0xE0 | channel, value & 0x7F, value >> 7))))
        events.append((start, 4, bytes((on, pitch, loud))))
        events.append((stop, 2, bytes((off, pitch, release))))
    return events


def _bend(cents: float) -> int:
    """For the usual reach of two semitones."""
    return min(max(8192 + round(cents / 200 * 8192), 0), 16383)


def _apart(notes: Sequence[Note]) -> list[Note]:
    """By time; a note ends before its own pitch is struck again, and nothing is struck twice at once."""
    done: list[Note] = []
    sounding: dict[int, int] = {}
    for note in sorted(notes):
        before = sounding.get(note.pitch)
        if before is not None:
            old = done[before]
            if note.start - old.start < 0.02:
                continue
            if old.start + old.length > note.start - 0.01:
                done[before] = old._replace(length=max(note.start - old.start - 0.01, 0.01))
        sounding[note.pitch] = len(done)
        done.append(note)
    return done


def _chunk(events: _Events, end: int, running: bool) -> bytes:
    events.sort(key=lambda event: event[:2])
    data = bytearray()
    now, status = 0, -1
    for tick, _, message in events:
        data += _number(tick - now)
        now = tick
        if running and message[0] == status and status != 0xFF:
            data += message[1:]
        else:
            data += message
        status = message[0]
    data += _number(max(end - now, 0)) + b"\xff\x2f\x00"
    return b"MTrk" + len(data).to_bytes(4) + bytes(data)


def _number(value: int) -> bytes:
    """A variable-length number."""
    if value < 0x80:
        return bytes((value,))
    data = [value & 0x7F]
    while value := value >> 7:
        data.append(value & 0x7F | 0x80)
    return bytes(reversed(data))
