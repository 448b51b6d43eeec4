"""MIDI files made for the tests, and what the reference library makes of them."""

from __future__ import annotations

import io
from collections.abc import Iterable

import mido

DROPPED = {
    "text", "copyright", "track_name", "instrument_name", "lyrics", "marker", "cue_marker", "device_name",
}  # fmt: skip
EXCLUSIVE = {"sequencer_specific", "sysex"}


def midi_file(
    *tracks: Iterable[mido.Message | mido.MetaMessage], kind: int = 1, division: int = 480
) -> bytes:
    """The bytes of a file with these tracks."""
    file = mido.MidiFile(type=kind, ticks_per_beat=division)
    file.tracks.extend(mido.MidiTrack(track) for track in tracks)
    stream = io.BytesIO()
    file.save(file=stream)
    return stream.getvalue()


def melody(*pitches: int, channel: int = 0, length: int = 480) -> list[mido.Message]:
    """One note after the other."""
    return [
        message
        for pitch in pitches
        for message in (
            mido.Message("note_on", channel=channel, note=pitch, velocity=80),
            mido.Message("note_off", channel=channel, note=pitch, time=length),
        )
    ]


def reference_mtf(data: bytes, keep_exclusive: bool = False) -> str:
    """The text as the published pipelines make it. Raises whatever mido raises."""
    file = mido.MidiFile(file=io.BytesIO(data))
    dropped = DROPPED if keep_exclusive else DROPPED | EXCLUSIVE
    lines = [f"ticks_per_beat {file.ticks_per_beat}"]
    lines += [
        " ".join(str(value) for value in message.dict().values())
        for message in file.merged_track
        if message.type not in dropped
    ]
    return "\n".join(lines)
