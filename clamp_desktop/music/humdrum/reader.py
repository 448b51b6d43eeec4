"""A Humdrum score (.krn) as a piece."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from clamp_desktop.music import guards
from clamp_desktop.music.humdrum.facts import kern_facts, spine_instruments, stated_tempo
from clamp_desktop.music.humdrum.lines import Humdrum, parse_humdrum
from clamp_desktop.music.humdrum.notes import read_notes, to_midi
from clamp_desktop.music.midi.file import MidiData, parse_midi
from clamp_desktop.music.midi.mtf import mtf_text
from clamp_desktop.music.midi.notes import Timeline, read_parts
from clamp_desktop.music.piece import Format, Piece, Problem, Reading, UnreadableError
from clamp_desktop.music.tempo import DEFAULT_BPM, suggested_bpm
from clamp_desktop.music.verovio_midi import NOTHING_SOUNDS, render_midi

MENDED = "Some lines had a wrong number of columns and were mended."


def read(path: Path) -> Reading:
    """The piece in a file; a ``Problem`` where there is none. Raises nothing for bad content."""
    try:
        text = guards.decode(guards.read_bytes(path))
        return Reading(pieces=(read_text(text, path.name),))
    except UnreadableError as error:
        return Reading(problems=(Problem(str(error), error.detail),))


def read_text(text: str, name: str) -> Piece:
    """The piece in a Humdrum text. The model reads the MIDI that plays it.

    Raises:
        UnreadableError: no notes in it.
    """
    score = parse_humdrum(text)
    midi = kern_to_midi(score)
    notes = [note for part in read_parts(midi) for note in part.notes]
    if not notes:
        raise UnreadableError(NOTHING_SOUNDS)
    timeline = Timeline(midi)
    end = max(note.onset + note.duration for note in notes)
    if timeline.has_tempo:
        duration = timeline.seconds(end)
    else:
        duration = end * 60 / (suggested_bpm(stated_tempo(score)[0]) or DEFAULT_BPM)
    return Piece(
        format=Format.KERN,
        number=0,
        text=mtf_text(midi),
        text_kind="mtf",
        facts=kern_facts(score, notes, duration, name),
        remarks=(MENDED,) if score.mended else (),
    )


def kern_to_midi(score: Humdrum) -> MidiData:
    """The score as MIDI. Kern is played by us; mensural notation, which we do not read, by Verovio.

    Raises:
        UnreadableError: neither is in it.
    """
    if any(kind.startswith("**kern") for kind in score.kinds):
        sound = read_notes(score)
        _, bpm = stated_tempo(score)
        if bpm:
            sound.tempos[Fraction(0)] = bpm
        return to_midi(sound, spine_instruments(score))
    if any(kind.startswith("**mens") for kind in score.kinds):
        return parse_midi(render_midi(score.text, "humdrum"))
    raise UnreadableError(NOTHING_SOUNDS, f"spines {score.kinds[:10]}")
