"""A plain MIDI file of the notes of a score: what is written, once through, without nuances of loudness."""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from clamp_desktop.music import instruments
from clamp_desktop.music.abc.facts import voice_instruments
from clamp_desktop.music.abc.notes import voice_notes
from clamp_desktop.music.abc.signs import metre, tempo, unit_length
from clamp_desktop.music.abc.tune import Tune
from clamp_desktop.music.musicxml import facts as xml_facts
from clamp_desktop.music.musicxml.notes import walk_all
from clamp_desktop.music.notes import Note

TICKS: Final = 480  # in a quarter note
_GRACE: Final = 0.125  # quarter notes that a grace note sounds
_VELOCITY: Final = 80
_DRUMS: Final = 9
_MELODIC: Final = tuple(channel for channel in range(16) if channel != _DRUMS)

Event = tuple[int, int, bytes]  # tick, order within the tick, message


@dataclass(slots=True)
class Track:
    """One part: a General MIDI program from 0, and notes."""

    notes: Sequence[Note]
    program: int = 0
    drums: bool = False


@dataclass(slots=True)
class Song:
    """Tracks, and what holds for all of them: (onset in quarter notes, quarter notes a minute or metre)."""

    tracks: list[Track] = field(default_factory=list)
    tempos: list[tuple[float, float]] = field(default_factory=list)
    metres: list[tuple[float, str]] = field(default_factory=list)


def from_musicxml(root: ET.Element) -> bytes:
    """A MIDI file (type 1) of a partwise MusicXML tree."""
    song = Song()
    for part in walk_all(root):
        if part.notes:
            found = xml_facts.part_instruments(root, [part])
            song.tracks.append(Track(part.notes, _program(found)))
        if part.drums:
            song.tracks.append(Track(part.drums, drums=True))
        song.tempos += part.marks + part.sounds
        song.metres += part.metres
    return render(song)


def from_tune(tune: Tune) -> bytes:
    """A MIDI file (type 1) of a tune of ABC."""
    song = Song()
    opening = tempo(tune.last("Q"), unit_length(tune.last("L"), tune.last("M"))).bpm
    if opening:
        song.tempos.append((0.0, opening))
    if name := metre(tune.last("M")):
        song.metres.append((0.0, name))
    for voice in tune.voices.values():
        played = voice_notes(tune, voice)
        song.tempos += played.tempos
        if played.notes:
            song.tracks.append(Track(played.notes, _program(voice_instruments([voice]))))
    return render(song)


def render(song: Song) -> bytes:
    """The bytes of a MIDI file."""
    tracks = [_conductor(song)]
    melodic = 0
    for track in song.tracks:
        channel = _DRUMS if track.drums else _MELODIC[melodic % len(_MELODIC)]
        melodic += not track.drums
        tracks.append(_events(track, channel))
    chunks = b"".join(b"MTrk" + struct.pack(">I", len(body)) + body for body in map(_packed, tracks))
    return b"MThd" + struct.pack(">IHHH", 6, 1, len(tracks), TICKS) + chunks


def _program(found: Sequence[str]) -> int:
    programs = [program for id_ in found[:1] for program in instruments.INSTRUMENTS[id_].gm_programs]
    return programs[0] if programs else 0


def _conductor(song: Song) -> list[Event]:
    events: list[Event] = []
    for onset, bpm in sorted(dict(song.tempos).items()):
        micros = min(max(round(60_000_000 / bpm), 1), 0xFFFFFF)
        events.append((_tick(onset), 0, b"\xff\x51\x03" + micros.to_bytes(3, "big")))
    for onset, name in sorted(dict(song.metres).items()):
        top, _, bottom = name.rpartition("/")
        terms = top.split("+")
        unit = int(bottom).bit_length() - 1
        if all(term.isdigit() for term in terms) and 0 < sum(map(int, terms)) < 256 and 0 <= unit < 8:
            events.append((_tick(onset), 1, b"\xff\x58\x04" + bytes((sum(map(int, terms)), unit, 24, 8))))
    return events


def _events(track: Track, channel: int) -> list[Event]:
    events: list[Event] = []
    if not track.drums:
        events.append((0, 0, bytes((0xC0 | channel, min(track.program, 127)))))
    for onset, duration, pitch in track.notes:
        start = _tick(onset)
        end = max(_tick(onset + (duration or _GRACE)), start + 1)
        events.append((end, 1, bytes((0x80 | channel, pitch, 0))))
        events.append((start, 2, bytes((0x90 | channel, pitch, _VELOCITY))))
    return events


def _tick(onset: float) -> int:
    return min(max(round(onset * TICKS), 0), 0x0FFFFFFF)


def _packed(events: Iterable[Event]) -> bytes:
    body = bytearray()
    now = 0
    for tick, _, message in sorted(events):
        body += _variable(tick - now) + message
        now = tick
    return bytes(body) + b"\x00\xff\x2f\x00"


def _variable(number: int) -> bytes:
    """A number in groups of seven bits, the last one marked by a clear top bit."""
    groups = [number & 0x7F]
    while number := number >> 7:
        groups.append(0x80 | (number & 0x7F))
    return bytes(reversed(groups))
