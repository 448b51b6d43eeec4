"""A MIDI file (.mid .midi .kar .rmi), or an MTF text, as a piece."""

from __future__ import annotations

from pathlib import Path

from clamp_desktop.music import guards
from clamp_desktop.music.midi.facts import midi_facts
from clamp_desktop.music.midi.file import MidiData, parse_midi
from clamp_desktop.music.midi.mtf import mtf_text, mtf_to_midi
from clamp_desktop.music.piece import Format, Piece, Problem, Reading, UnreadableError

NO_NOTES = "This MIDI file holds no notes."
MORE_TRACKS = "The file holds more tracks than it says; all were read."


def read(path: Path) -> Reading:
    """The piece in a file; a ``Problem`` where there is none. Raises nothing for bad content."""
    try:
        data = guards.read_bytes(path)
        return Reading(pieces=(read_bytes(data, path.name),))
    except UnreadableError as error:
        return Reading(problems=(Problem(str(error), error.detail),))


def read_bytes(data: bytes, name: str) -> Piece:
    """The piece in the bytes of a MIDI file or of an MTF text.

    Raises:
        UnreadableError: not MIDI, too large, or without a single note.
    """
    if guards.is_mtf(data):
        midi = parse_midi(mtf_to_midi(guards.decode(data).replace("\r\n", "\n")))
    else:
        midi = parse_midi(data)
        if not _has_notes(midi) and data.count(b"MTrk") > len(midi.tracks):
            midi = parse_midi(data, every_track=True)
            midi.remarks.append(MORE_TRACKS)
    if not _has_notes(midi):
        raise UnreadableError(NO_NOTES)
    return Piece(
        format=Format.MIDI,
        number=0,
        text=mtf_text(midi),
        text_kind="mtf",
        facts=midi_facts(midi, name),
        remarks=tuple(midi.remarks),
    )


def _has_notes(midi: MidiData) -> bool:
    return any(
        status & 0xF0 == 0x90 and velocity for track in midi.tracks for _, status, _, velocity, _ in track
    )
