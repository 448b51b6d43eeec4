"""The bytes of a MIDI file as events, sound or damaged. Source: Standard MIDI Files 1.0 (MIDI Association).

A sound file gives exactly the events that the mido library gives (its reading defines the text the model was
trained on), oddities included. Where mido gives up, we go on, clipping a value, skipping a chunk, stopping at
the cut, and say so in a remark.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from clamp_desktop.music.charsets import guess_charset
from clamp_desktop.music.piece import UnreadableError

# (tick from the start, status, first data byte, second data byte, payload). Status 0xFF is a meta event, its
# kind the first data byte; 0xF0 is a system exclusive message. Plain tuples: there may be a million of them.
Event = tuple[int, int, int, int, bytes]

META: Final = 0xFF
SYSEX: Final = 0xF0
END_OF_TRACK: Final = 0x2F
SET_TEMPO: Final = 0x51
SMPTE_OFFSET: Final = 0x54
TIME_SIGNATURE: Final = 0x58
KEY_SIGNATURE: Final = 0x59
SEQUENCER_SPECIFIC: Final = 0x7F
KNOWN_METAS: Final = frozenset(
    {*range(8), 9, 0x20, 0x21, END_OF_TRACK, SET_TEMPO, SMPTE_OFFSET, TIME_SIGNATURE, KEY_SIGNATURE}
) | {SEQUENCER_SPECIFIC}

MAX_BYTES: Final = 20_000_000
MAX_EVENTS: Final = 1_000_000
MAX_DELTA: Final = 1 << 60  # ticks; the standard allows 1 << 28

CUT = "The file ends early; the rest was read."
CLIPPED = "Some values were larger than MIDI allows and were reduced."
DAMAGED = "Some of the file is damaged and was left out."
BAD_KEY = "A key signature that does not exist was left out."
LENGTHS = "A track states a wrong length; it was read to its end."
SEQUENCES = "The file holds several independent sequences; they are read one after the other."
LEADING = "What stands before the music in the file was skipped."

# Data bytes after a system status; the others (F4, F5, F9, FD) do not exist.
_SYSTEM_LENGTHS = {0xF1: 1, 0xF2: 2, 0xF3: 1, 0xF6: 0, 0xF8: 0, 0xFA: 0, 0xFB: 0, 0xFC: 0, 0xFE: 0}
# Exponents whose power mido finds to be a power of two, for it asks a rounded logarithm.
_BEAT_EXPONENTS = frozenset(e for e in range(256) if math.log(2**e, 2) == int(math.log(2**e, 2)))


class Info(NamedTuple):
    """What a RIFF wrapper says of its MIDI file, undecoded: ``b"INAM"`` the title, ``b"IART"`` the artist."""

    tag: bytes
    value: bytes

    @property
    def text(self) -> str:
        """The value, decoded by a guess."""
        return self.value.decode(guess_charset(self.value), "replace")


@dataclass(slots=True)
class MidiData:
    """A MIDI file.

    Attributes:
        type: 0 one track, 1 tracks that sound together, 2 sequences that do not.
        division: ticks in a quarter note; negative for SMPTE time (see ``ticks_per_quarter``).
        tracks: events in order, end-of-track events included. Sequences (type 2) follow each other in time.
        info: of a RIFF wrapper.
        remarks: what had to be mended.
    """

    type: int
    division: int
    tracks: list[list[Event]] = field(default_factory=list)
    info: list[Info] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    @property
    def ticks_per_second(self) -> float | None:
        """With SMPTE time, ticks have a fixed length; else ``None``."""
        if self.division >= 0:
            return None
        frames, ticks = -(self.division >> 8), self.division & 0xFF
        return (29.97 if frames == 29 else frames) * max(ticks, 1)

    @property
    def ticks_per_quarter(self) -> float:
        """With SMPTE time a quarter is taken to last half a second, as in the absence of a tempo."""
        return (self.ticks_per_second or 0) / 2 or self.division or 480

    def merged(self) -> list[Event]:
        """All tracks as one, by time; at the same time, earlier tracks first."""
        events = [event for track in self.tracks for event in track]
        events.sort(key=lambda event: event[0])
        return events


def parse_midi(data: bytes, every_track: bool = False) -> MidiData:
    """Read a MIDI file, RIFF-wrapped or not.

    Args:
        every_track: read the tracks beyond the number that the header states, which mido ignores.

    Raises:
        UnreadableError: no MIDI in it, or too much.
    """
    if len(data) > MAX_BYTES:
        raise UnreadableError(f"This MIDI file is too large ({len(data) // 1_000_000} MB; 20 MB at most).")
    return _Parser(data).parse(every_track)


class _Parser:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.midi = MidiData(1, 480)
        self.events = 0

    def parse(self, every_track: bool) -> MidiData:
        data, midi = self.data, self.midi
        start = self._find_header()
        position = start
        count = len(data)
        if data[start : start + 4] == b"MThd":
            header = data[start + 8 : start + 14]
            size = int.from_bytes(data[start + 4 : start + 8])
            if len(header) == 6:
                midi.type, count, midi.division = (
                    int.from_bytes(header[i : i + 2], signed=True) for i in (0, 2, 4)
                )
            position = start + 8 + size
            if size < 6 or position > len(data):
                position = max(data.find(b"MTrk", start), start + 8)
                self._remark(DAMAGED)
        while position < len(data) and (every_track or len(midi.tracks) < count):
            position = self._chunk(position, last=len(midi.tracks) + 1 == count)
        if len(midi.tracks) < count < len(data):
            self._remark(CUT)
        if midi.type == 2 and len(midi.tracks) > 1:
            self._remark(SEQUENCES)
            self._lay_in_a_row()
        return midi

    def _lay_in_a_row(self) -> None:
        end = 0
        for index, track in enumerate(self.midi.tracks):
            self.midi.tracks[index] = [
                (end + tick, status, first, second, payload) for tick, status, first, second, payload in track
            ]
            end += track[-1][0] if track else 0

    def _remark(self, remark: str) -> None:
        if remark not in self.midi.remarks:
            self.midi.remarks.append(remark)

    def _find_header(self) -> int:
        data = self.data
        if data.startswith(b"MThd"):
            return 0
        start = data.find(b"MThd")
        if data.startswith(b"RIFF") and start >= 0:
            self._read_info()
            return start
        if start < 0:
            start = data.find(b"MTrk")
        if start < 0:
            raise UnreadableError("This is not a MIDI file.", "no MThd or MTrk chunk")
        self._remark(LEADING if data[start : start + 4] == b"MThd" else DAMAGED)
        return start

    def _read_info(self) -> None:
        start = self.data.find(b"INFO")
        position = start + 4
        while start >= 0 and position + 8 <= len(self.data) and self.data[position : position + 1] == b"I":
            size = int.from_bytes(self.data[position + 4 : position + 8], "little")
            value = self.data[position + 8 : position + 8 + size].rstrip(b"\0")
            self.midi.info.append(Info(self.data[position : position + 4], value))
            position += 8 + size + size % 2

    def _chunk(self, position: int, last: bool) -> int:
        """Read the chunk at a position; returns where the next one starts."""
        data = self.data
        size = int.from_bytes(data[position + 4 : position + 8])
        if data[position : position + 4] == b"MTrk":
            return self._track(position + 8, position + 8 + size, last)
        if position + 8 + size <= len(data) and self._chunk_at(position):
            return position + 8 + size  # of a kind that we do not know, as the standard allows
        track = data.find(b"MTrk", position)
        self._remark(DAMAGED if track >= 0 else CUT)
        return track if track >= 0 else len(data)

    def _chunk_at(self, position: int) -> bool:
        name = self.data[position : position + 4]
        return not name or (len(name) == 4 and name.isascii() and name.decode("ascii").isprintable())

    def _track(self, position: int, end: int, last: bool) -> int:
        track: list[Event] = []
        self.midi.tracks.append(track)
        try:
            position = self._events(track, position, end, last)
        except IndexError:  # the bytes end inside an event
            position = len(self.data)
            self._remark(CUT)
        else:
            if end > len(self.data) and not (track and track[-1][1:3] == (META, END_OF_TRACK)):
                self._remark(CUT)
        self.events += len(track)
        return position

    def _events(self, track: list[Event], position: int, end: int, last: bool) -> int:
        data = self.data
        length = len(data)
        limit = min(end, length)
        budget = MAX_EVENTS - self.events
        append = track.append
        tick = 0
        running = -1
        while True:
            if position >= limit:
                if position == limit and (last or limit == length or self._chunk_at(position)):
                    return position
                if position > limit and data[limit : limit + 4] == b"MTrk":
                    track.pop()
                    self._remark(DAMAGED)
                    return limit
                if limit == length:
                    raise IndexError
                self._remark(LENGTHS)
                limit = length
                end = -1
            byte = data[position]
            position += 1
            delta = byte & 0x7F
            while byte > 0x7F:
                byte = data[position]
                position += 1
                delta = delta << 7 | byte & 0x7F
            if delta > MAX_DELTA:
                delta = 0
                self._remark(DAMAGED)
            status = data[position]
            if status > 0x7F:
                position += 1
                if status != META:
                    running = status
            else:
                status = running
            if 0x7F < status < 0xF0:
                tick += delta
                first = data[position]
                if 0xC0 <= status < 0xE0:
                    position += 1
                    second = 0
                else:
                    second = data[position + 1]
                    position += 2
                if first > 127 or second > 127:
                    first, second = min(first, 127), min(second, 127)
                    self._remark(CLIPPED)
                append((tick, status, first, second, b""))
            elif status == META:
                kind = data[position]
                size, position = self._number(position + 1)
                payload = data[position : position + size]
                position += size
                if position > length:
                    raise IndexError
                # mido forgets the time of a meta event that it does not know.
                if kind in KNOWN_METAS:
                    tick += delta
                if _is_sound(kind, payload):
                    append((tick, META, kind, 0, payload))
                else:
                    self._remark(BAD_KEY if kind == KEY_SIGNATURE else DAMAGED)
                if kind == END_OF_TRACK and end < 0:
                    return position
                if kind == END_OF_TRACK and position < limit and data[position : position + 4] == b"MTrk":
                    self._remark(LENGTHS)
                    return position
            else:
                tick += delta
                position = self._system(track, tick, status, position)
            if len(track) > budget:
                raise UnreadableError(f"This MIDI file holds more than {MAX_EVENTS:,} events.")

    def _system(self, track: list[Event], tick: int, status: int, position: int) -> int:
        """A system message, or a data byte that no status precedes; returns where the next event starts."""
        data = self.data
        if status in (SYSEX, 0xF7):
            if data[position - 1] != status:
                position += 1  # mido loses a byte of a system exclusive message in running status
            size, position = self._number(position)
            payload = data[position : position + size]
            position += size
            if position > len(data):
                raise IndexError
            payload = payload.removeprefix(b"\xf0").removesuffix(b"\xf7")
            if not payload.isascii():
                payload = bytes(min(byte, 127) for byte in payload)
                self._remark(CLIPPED)
            track.append((tick, SYSEX, 0, 0, payload))
            return position
        size = _SYSTEM_LENGTHS.get(status, -1)
        repeated = data[position - 1] != status
        if size < 0 or (size == 0 and repeated):
            self._remark(DAMAGED)
            return position + repeated
        values = [data[position + i] for i in range(size)] + [0, 0]
        if max(values) > 127:
            self._remark(CLIPPED)
        track.append((tick, status, min(values[0], 127), min(values[1], 127), b""))
        return position + size

    def _number(self, position: int) -> tuple[int, int]:
        """A variable-length number and where it ends."""
        value = 0
        while True:
            byte = self.data[position]
            position += 1
            value = value << 7 | byte & 0x7F
            if byte < 0x80:
                return value, position


def _is_sound(kind: int, payload: bytes) -> bool:
    """Whether mido can make sense of a meta event."""
    size = len(payload)
    if kind == 0x00:
        return size != 1
    if kind == 0x20:
        return size >= 1
    if kind == SET_TEMPO:
        return size >= 3
    if kind == SMPTE_OFFSET:
        return size >= 5 and payload[0] < 0x80 and payload[1] < 60 and payload[2] < 60 and payload[4] < 100
    if kind == TIME_SIGNATURE:
        return size >= 4 and payload[1] in _BEAT_EXPONENTS
    if kind == KEY_SIGNATURE:
        return size >= 2 and payload[1] < 2 and -7 <= (payload[0] ^ 0x80) - 0x80 <= 7
    return True
