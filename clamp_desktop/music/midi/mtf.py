"""MTF, the MIDI Text Format that the model reads: ``ticks_per_beat 480``, then one MIDI message a line.

Channel messages are written ``type time channel …``, meta events ``type … time``; time is the ticks since the
message before. The text equals what the CLaMP pipelines make with the mido library, byte for byte.
"""

from __future__ import annotations

import struct
from ast import literal_eval
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from clamp_desktop.music.midi.file import (
    END_OF_TRACK,
    KEY_SIGNATURE,
    META,
    SEQUENCER_SPECIFIC,
    SET_TEMPO,
    SMPTE_OFFSET,
    SYSEX,
    TIME_SIGNATURE,
    MidiData,
    parse_midi,
)
from clamp_desktop.music.piece import UnreadableError

CHANNEL_NAMES: Final = {
    0x80: "note_off",
    0x90: "note_on",
    0xA0: "polytouch",
    0xB0: "control_change",
    0xC0: "program_change",
    0xD0: "aftertouch",
    0xE0: "pitchwheel",
}
SYSTEM_NAMES: Final = {
    0xF1: "quarter_frame",
    0xF2: "songpos",
    0xF3: "song_select",
    0xF6: "tune_request",
    0xF8: "clock",
    0xFA: "start",
    0xFB: "continue",
    0xFC: "stop",
    0xFE: "active_sensing",
}
_STATUS: Final = {name: status for status, name in (CHANNEL_NAMES | SYSTEM_NAMES).items()} | {"sysex": SYSEX}

_MAJOR_KEYS = ("Cb", "Gb", "Db", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#")
_MINOR_KEYS = (
    "Abm",
    "Ebm",
    "Bbm",
    "Fm",
    "Cm",
    "Gm",
    "Dm",
    "Am",
    "Em",
    "Bm",
    "F#m",
    "C#m",
    "G#m",
    "D#m",
    "A#m",
)
_FRAME_RATES = ("24", "25", "29.97", "30")
_TEXT_METAS = frozenset({*range(1, 8), 9})


def midi_to_mtf(path: Path, keep_exclusive: bool = False) -> str:
    """The MTF text of a MIDI file, as ``mtf_text`` gives it.

    Raises:
        OSError: the file cannot be opened.
        UnreadableError: it is no MIDI file, or too large.
    """
    return mtf_text(parse_midi(path.read_bytes()), keep_exclusive)


def mtf_text(midi: MidiData, keep_exclusive: bool = False) -> str:
    """The MTF text, without a newline at the end.

    Titles, lyrics and other words are dropped, and with each the time since the message before: so the model
    was trained.

    Args:
        keep_exclusive: keep system exclusive and sequencer-specific messages, as CLaMP 3 does.
    """
    lines = [f"ticks_per_beat {midi.division}"]
    append = lines.append
    now = ended = 0
    for tick, status, first, second, payload in midi.merged():
        if 0x7F < status < 0xF0:
            kind = status & 0xF0
            if kind < 0xC0:
                append(f"{CHANNEL_NAMES[kind]} {tick - now} {status & 15} {first} {second}")
            elif kind == 0xE0:
                append(f"pitchwheel {tick - now} {status & 15} {(first | second << 7) - 8192}")
            else:
                append(f"{CHANNEL_NAMES[kind]} {tick - now} {status & 15} {first}")
        elif status == META:
            if first == END_OF_TRACK:
                ended = tick
                continue
            if first not in _TEXT_METAS and (keep_exclusive or first != SEQUENCER_SPECIFIC):
                append(f"{_meta_words(first, payload)} {tick - now}")
        elif status != SYSEX or keep_exclusive:
            append(_system_line(status, first, second, payload, tick - now))
        now = tick
    append(f"end_of_track {max(ended - now, 0)}")
    return "\n".join(lines)


def mtf_to_midi(text: str) -> bytes:
    """A MIDI file of type 0 that holds the messages of an MTF text.

    Raises:
        UnreadableError: a line is not MTF; the reason names it.
    """
    lines = text.split("\n")
    words = lines[0].split()
    if len(words) != 2 or words[0] != "ticks_per_beat":
        raise UnreadableError(
            "This is not an MTF text: its first line must be “ticks_per_beat” and a number."
        )
    track = bytearray()
    ended = False
    for number, line in enumerate(lines, 1):
        if number == 1 or not line.strip():
            continue
        try:
            time, message = _encode(line)
            track += _variable_length(time) + message
        except (ValueError, IndexError, KeyError, SyntaxError, TypeError, OverflowError) as error:
            detail = f"{type(error).__name__}: {error}"
            raise UnreadableError(
                f"Line {number} is not a MIDI message: “{line.strip()[:60]}”.", detail
            ) from error
        ended = line.startswith("end_of_track")
    if not ended:
        track += b"\0\xff\x2f\0"
    try:
        header = struct.pack(">hhh", 0, 1, int(words[1]))
    except (ValueError, struct.error) as error:
        raise UnreadableError(f"“{words[1][:20]}” is no number of ticks per beat.", str(error)) from error
    return b"MThd\0\0\0\x06" + header + b"MTrk" + len(track).to_bytes(4) + bytes(track)


def _system_line(status: int, first: int, second: int, payload: bytes, time: int) -> str:
    if status == SYSEX:
        return f"sysex {time} {list(payload)}"
    name = SYSTEM_NAMES[status]
    values: tuple[int, ...] = ()
    if status == 0xF1:
        values = (first >> 4, first & 15)
    elif status == 0xF2:
        values = (first | second << 7,)
    elif status == 0xF3:
        values = (first,)
    return " ".join([name, str(time), *map(str, values)])


def _meta_words(kind: int, payload: bytes) -> str:
    """A meta event up to its time. The payload is one that ``parse_midi`` let pass."""
    if kind == SET_TEMPO:
        return f"set_tempo {int.from_bytes(payload[:3])}"
    if kind == TIME_SIGNATURE:
        return f"time_signature {payload[0]} {2 ** payload[1]} {payload[2]} {payload[3]}"
    if kind == KEY_SIGNATURE:
        return f"key_signature {key_name(payload)}"
    if kind == 0x00:
        return f"sequence_number {int.from_bytes(payload[:2])}"
    if kind == 0x20:
        return f"channel_prefix {payload[0]}"
    if kind == 0x21:
        return f"midi_port {payload[0] if payload else 0}"
    if kind == SMPTE_OFFSET:
        rate, hours = _FRAME_RATES[payload[0] >> 5], payload[0] & 31
        return f"smpte_offset {rate} {hours} {payload[1]} {payload[2]} {payload[3]} {payload[4]}"
    if kind == SEQUENCER_SPECIFIC:
        return f"sequencer_specific {tuple(payload)}"
    return f"unknown_meta {kind} {tuple(payload)}"


def key_name(payload: bytes) -> str:
    """``"Eb"`` or ``"F#m"`` for the payload of a sound key signature event."""
    sharps = (payload[0] ^ 0x80) - 0x80
    return (_MINOR_KEYS if payload[1] else _MAJOR_KEYS)[sharps + 7]


def _encode(line: str) -> tuple[int, bytes]:
    """The time and the bytes of one MTF line."""
    name, _, rest = line.strip().partition(" ")
    if name == "sysex":
        time, _, data = rest.partition(" ")
        payload = _byte_list(data) + b"\xf7"
        return int(time), bytes([SYSEX]) + _variable_length(len(payload)) + payload
    if name in _STATUS:
        time, *values = map(int, rest.split())  # type: ignore[assignment]
        return int(time), _encode_channel_or_system(_STATUS[name], [int(value) for value in values])
    arguments, _, time = rest.rpartition(" ")
    kind, payload = _META_ENCODERS[name](arguments)
    return int(time), bytes([META, kind]) + _variable_length(len(payload)) + payload


def _encode_channel_or_system(status: int, values: list[int]) -> bytes:
    if status >= 0xF0:
        if status == 0xF1:
            frame_type, frame_value = values
            values = [frame_type << 4 | frame_value]
        elif status == 0xF2:
            (position,) = values
            values = [position & 127, position >> 7]
        return bytes([status]) + _seven_bit(values, 1 if status == 0xF3 else len(values))
    channel, *values = values
    if not 0 <= channel < 16:
        raise ValueError("no such channel")
    if status == 0xE0:
        (bend,) = values
        values = [(bend + 8192) & 127, (bend + 8192) >> 7]
    return bytes([status | channel]) + _seven_bit(values, 1 if status in (0xC0, 0xD0) else 2)


def _seven_bit(values: Iterable[int], count: int) -> bytes:
    data = bytes(values)
    if len(data) != count or not data.isascii():
        raise ValueError(f"{count} values from 0 to 127 are wanted")
    return data


def _byte_list(text: str) -> bytes:
    values = literal_eval(text)
    return bytes(values if isinstance(values, (tuple, list)) else (values,))


def _numbers(count: int) -> Callable[[str], list[int]]:
    def read(text: str) -> list[int]:
        values = [int(word) for word in text.split()]
        if len(values) != count:
            raise ValueError(f"{count} numbers are wanted")
        return values

    return read


def _encode_metre(text: str) -> tuple[int, bytes]:
    beats, unit, clocks, quarter = _numbers(4)(text)
    if unit < 1 or unit & (unit - 1):
        raise ValueError("the beat unit must be a power of two")
    return TIME_SIGNATURE, bytes([beats, unit.bit_length() - 1, clocks, quarter])


def _encode_key(text: str) -> tuple[int, bytes]:
    names = _MINOR_KEYS if text.endswith("m") else _MAJOR_KEYS
    return KEY_SIGNATURE, bytes([(names.index(text) - 7) & 0xFF, names is _MINOR_KEYS])


def _encode_smpte(text: str) -> tuple[int, bytes]:
    rate, _, rest = text.partition(" ")
    hours, *others = _numbers(5)(rest)
    if not 0 <= hours < 32:
        raise ValueError("no such hour")
    return SMPTE_OFFSET, bytes([_FRAME_RATES.index(rate) << 5 | hours, *others])


def _encode_unknown(text: str) -> tuple[int, bytes]:
    kind, _, data = text.partition(" ")
    return int(kind), _byte_list(data)


_META_ENCODERS: Final[dict[str, Callable[[str], tuple[int, bytes]]]] = {
    "set_tempo": lambda text: (SET_TEMPO, _numbers(1)(text)[0].to_bytes(3)),
    "time_signature": _encode_metre,
    "key_signature": _encode_key,
    "sequence_number": lambda text: (0x00, _numbers(1)(text)[0].to_bytes(2)),
    "channel_prefix": lambda text: (0x20, bytes(_numbers(1)(text))),
    "midi_port": lambda text: (0x21, bytes(_numbers(1)(text))),
    "smpte_offset": _encode_smpte,
    "sequencer_specific": lambda text: (SEQUENCER_SPECIFIC, _byte_list(text)),
    "unknown_meta": _encode_unknown,
    "end_of_track": lambda text: (END_OF_TRACK, bytes(_numbers(0)(text))),
}


def _variable_length(number: int) -> bytes:
    if number < 0:
        raise ValueError("time runs forwards")
    digits = [number & 127]
    while number := number >> 7:
        digits.append(number & 127 | 128)
    return bytes(reversed(digits))
