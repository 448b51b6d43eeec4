"""Notes as bare numbers, and what they alone say of a piece: how many, how high, how dense, in which key."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypedDict

from clamp_desktop.music.piece import Key

MAJOR_TONICS = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
MINOR_TONICS = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "G#", "A", "Bb", "B")

# How well each degree of the chromatic scale fits a key, tonic first (the ratings of Temperley 2001).
_MAJOR_PROFILE = (5.0, 2.0, 3.5, 2.0, 4.5, 4.0, 2.0, 4.5, 2.0, 3.5, 1.5, 4.0)
_MINOR_PROFILE = (5.0, 2.0, 3.5, 4.5, 2.0, 4.0, 2.0, 4.5, 3.5, 2.0, 1.5, 4.0)

# Correlation points for a key whose tonic is the lowest note of the ending, or merely sounds there.
_BASS_BONUS = 0.2
_ENDING_BONUS = 0.05


class Note(NamedTuple):
    """One sounding note.

    Attributes:
        onset: quarter notes from the start of the piece.
        duration: quarter notes; 0 for a grace note.
        pitch: MIDI note number, 60 is middle C, as it sounds.
    """

    onset: float
    duration: float
    pitch: int


class NoteFacts(TypedDict):
    """The fields of ``Facts`` that notes alone decide; ``Facts(**note_facts(notes), …)`` is meant."""

    note_count: int
    lowest: int | None
    highest: int | None
    polyphony: float | None


def note_facts(notes: Sequence[Note]) -> NoteFacts:
    """Count, range and density of the notes, in any order."""
    if not notes:
        return NoteFacts(note_count=0, lowest=None, highest=None, polyphony=None)
    pitches = [note.pitch for note in notes]
    return NoteFacts(
        note_count=len(notes), lowest=min(pitches), highest=max(pitches), polyphony=mean_polyphony(notes)
    )


def mean_polyphony(notes: Iterable[Note]) -> float | None:
    """Mean number of notes that sound together while any sounds; ``None`` when nothing has a length."""
    total = covered = 0.0
    end = float("-inf")
    for onset, duration, _ in sorted(note for note in notes if note.duration > 0):
        total += duration
        covered += max(0.0, onset + duration - max(onset, end))
        end = max(end, onset + duration)
    return total / covered if covered else None


def estimate_key(notes: Sequence[Note]) -> Key | None:
    """The major or minor key that fits best; ``None`` without notes.

    The time spent on each pitch class is correlated with the profile of every key, and the ending weighs in:
    a piece mostly comes home, above all in the bass.
    """
    weights = _pitch_class_weights(notes)
    if not any(weights):
        return None
    ending = _ending(notes)
    bass = min(ending) % 12
    best: tuple[float, Key] | None = None
    for tonics, profile, mode in (
        (MAJOR_TONICS, _MAJOR_PROFILE, "major"),
        (MINOR_TONICS, _MINOR_PROFILE, "minor"),
    ):
        for tonic in range(12):
            score = _correlation(weights[tonic:] + weights[:tonic], profile)
            score += _BASS_BONUS * (bass == tonic) + _ENDING_BONUS * any(p % 12 == tonic for p in ending)
            if best is None or score > best[0]:
                best = score, Key(tonics[tonic], mode)
    assert best is not None
    return best[1]


def _pitch_class_weights(notes: Iterable[Note]) -> list[float]:
    weights = [0.0] * 12
    for _, duration, pitch in notes:
        weights[pitch % 12] += duration if duration > 0 else 1e-3
    return weights


def _ending(notes: Sequence[Note]) -> list[int]:
    """Pitches of the last chord: what still sounds, or was struck, when the last note begins."""
    last = max(note.onset for note in notes)
    return [
        note.pitch for note in notes if note.onset == last or note.onset <= last < note.onset + note.duration
    ]


def _correlation(x: Sequence[float], y: Sequence[float]) -> float:
    mean_x, mean_y = sum(x) / len(x), sum(y) / len(y)
    covariance = sum((a - mean_x) * (b - mean_y) for a, b in zip(x, y, strict=True))
    spread_x = sum((a - mean_x) ** 2 for a in x)
    spread_y = sum((b - mean_y) ** 2 for b in y)
    return float(covariance / (spread_x * spread_y) ** 0.5) if spread_x else 0.0
