"""MIDI files for these tests, written note by note."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import mido

QUARTER = 480
Note = tuple[float, float, int]  # onset and length in quarters, pitch


def track(
    notes: Sequence[Note], channel: int = 0, program: int | None = None, name: str = "", velocity: int = 80
) -> mido.MidiTrack:
    """A track of notes."""
    events: list[tuple[int, int, mido.Message]] = []
    for onset, length, pitch in notes:
        on = mido.Message("note_on", channel=channel, note=pitch, velocity=velocity)
        off = mido.Message("note_off", channel=channel, note=pitch)
        events += [(round(onset * QUARTER), 1, on), (round((onset + length) * QUARTER), 0, off)]
    made = mido.MidiTrack()
    if name:
        made.append(mido.MetaMessage("track_name", name=name))
    if program is not None:
        made.append(mido.Message("program_change", channel=channel, program=program))
    now = 0
    for tick, _, message in sorted(events, key=lambda event: event[:2]):
        made.append(message.copy(time=tick - now))
        now = tick
    return made


def metas(*events: tuple[float, mido.MetaMessage | mido.Message]) -> mido.MidiTrack:
    """A track of other events, by quarter."""
    made = mido.MidiTrack()
    now = 0
    for quarter, message in events:
        tick = round(quarter * QUARTER)
        made.append(message.copy(time=tick - now))
        now = tick
    return made


def file(*tracks: mido.MidiTrack, division: int = QUARTER) -> bytes:
    """The bytes of a MIDI file of these tracks."""
    song = mido.MidiFile(ticks_per_beat=division)
    song.tracks.extend(tracks)
    out = BytesIO()
    song.save(file=out)
    return out.getvalue()


def tempo(bpm: float) -> mido.MetaMessage:
    """Quarters a minute."""
    return mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(bpm))


def metre(number: int, unit: int) -> mido.MetaMessage:
    """A time signature."""
    return mido.MetaMessage("time_signature", numerator=number, denominator=unit)
