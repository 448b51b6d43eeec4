"""Plain chords under a tune that has none."""

from __future__ import annotations

from typing import Final

from clamp_desktop.training.styles.score import Note
from clamp_desktop.training.styles.song import Song
from clamp_desktop.training.styles.theory import MODE_OF, Chord, parse_chord

_CHORDS: Final = {
    "major": "I V7 IV VIm IIm",
    "minor": "Im V7 IVm bIII bVII bVI",
    "dorian": "Im bVII IV bIII",
    "mixolydian": "I bVII IV Vm",
    "phrygian": "Im bII bVIIm",
    "lydian": "I II V",
}


def harmonise(notes: list[Note], song: Song) -> tuple[list[float], list[Chord]]:
    """A chord to a bar: the one that most of the bar's tones belong to, home at both ends."""
    symbols = _CHORDS.get(MODE_OF.get(song.mode, ""), "I5")
    chords = [parse_chord(one, song.tonic) for one in symbols.split()]
    starts: list[float] = []
    found: list[Chord] = []
    for number in range(song.bars):
        start = number * song.bar
        inside = [note for note in notes if start - 0.01 <= note.start < start + song.bar - 0.01]
        last = number >= song.bars - 1
        best = (
            chords[0] if last or not inside else max(chords, key=lambda one: _fit(one, inside, start, chords))
        )
        if not found or found[-1] != best:
            starts.append(start)
            found.append(best)
    return starts, found


def _fit(chord: Chord, inside: list[Note], start: float, chords: list[Chord]) -> float:
    value = -0.3 * chords.index(chord)
    for note in inside:
        weight = note.length + (0.8 if note.start - start < 0.1 else 0.0)
        value += weight if note.pitch % 12 in chord.tones else -0.6 * weight
    return value
