"""Scales, broken chords and the patterns that singers climb by semitones."""

from __future__ import annotations

import random
from typing import Final

from clamp_desktop.training.styles import naming
from clamp_desktop.training.styles.rhythm import humanise
from clamp_desktop.training.styles.score import Note, Part, Score, Style
from clamp_desktop.training.styles.sounds import SOUNDS
from clamp_desktop.training.styles.theory import MODE_OF, SCALES

_MODES: Final = ("major", "major", "minor", "harmonic_minor", "melodic_minor")
# Degrees of the scale from 0; what singers sing on one vowel.
_VOCAL: Final = (
    (0, 1, 2, 3, 4, 3, 2, 1, 0),
    (0, 2, 4, 7, 4, 2, 0),
    (4, 3, 2, 1, 0),
    (0, 2, 1, 3, 2, 4, 3, 1, 0),
    (0, 1, 2, 1, 0, 1, 2, 3, 4, 3, 2, 1, 0),
    (7, 4, 2, 0),
)


def _tone(tonic: int, degrees: tuple[int, ...], degree: int) -> int:
    octave, step = divmod(degree, 7)
    return tonic + 12 * octave + degrees[step]


def scales(rng: random.Random) -> Score:
    """Scales and arpeggios up and down, in one key, as before a lesson."""
    mode = rng.choice(_MODES)
    degrees = SCALES[mode]
    sound = SOUNDS[
        rng.choice(
            ["piano", "piano", "piano", "violin", "flute", "clarinet", "trumpet", "cello", "nylon_guitar"]
        )
    ]
    span = 2 if sound.high - sound.low >= 30 else 1
    low = sound.low + rng.randint(0, max(min(11, sound.high - sound.low - 12 * span), 0))
    step = rng.choice((0.5, 0.5, 0.25, 1.0))
    bpm = float(rng.randint(60, 112) if step < 1 else rng.randint(88, 144))
    top = 7 * span
    runs = [list(range(top + 1)) + list(range(top - 1, -1, -1))]
    runs.append([d for i in range(top - 1) for d in (i, i + 2)] + [top, top - 1, 0])
    chord = [7 * o + d for o in range(span) for d in (0, 2, 4)] + [top]
    runs.append(chord + chord[-2::-1])
    runs.append([d for i in range(0, top - 2) for d in (i, i + 1, i + 2)] + [top, 0])
    rng.shuffle(runs)
    notes: list[Note] = []
    time = 0.0
    number = 0
    least = max(68.0, 24 * bpm / 60)
    while time < least:
        for degree in runs[number % len(runs)]:
            loud = 78 if time % 1.0 else 86
            notes.append(Note(time, step * 0.95, _tone(low, degrees, degree), loud))
            time += step
        notes[-1] = notes[-1]._replace(length=(4 - (time - step) % 4) * 0.95)
        time = -(-time // 4) * 4
        number += 1
    parts = [Part(sound, notes, "lead")]
    if sound.name == "piano" and low + 12 * span < 84 and rng.random() < 0.7:
        below = [note._replace(pitch=note.pitch - 12, velocity=note.velocity - 4) for note in notes]
        if min(note.pitch for note in below) >= 28:
            parts.append(Part(sound, below, "double"))
    name = rng.choice(("Scales", "Scale study", "Daily exercise"))
    return _score(name, "warm_up exercise teaching easy", parts, bpm, low, mode, time, rng)


def vocal(rng: random.Random) -> Score:
    """A pattern, a chord, the same a semitone higher; and down again."""
    mode = rng.choice(("major", "major", "major", "minor"))
    degrees = SCALES[mode]
    pattern = rng.choice(_VOCAL)
    voice = SOUNDS[rng.choice(("voice", "low_voice", "choir", "girl_voices", "piano"))]
    top = _tone(0, degrees, max(pattern))
    start = voice.low + rng.randint(0, 4)
    most = max(min(voice.high - top - start, 9), 3)
    shifts = [*range(most + 1), *range(most - 1, -1, -1)]
    step = rng.choice((0.5, 0.5, 1.0))
    bpm = float(rng.randint(72, 116))
    sung = len(pattern) * step
    bar = -(-(sung + 1.5) // 4) * 4
    shifts = shifts[: max(int(min(64.0, 120 * bpm / 240) * 4 // bar) - 1, 1)]
    while len(shifts) * bar < 68 or len(shifts) * bar * 60 / bpm < 22:
        shifts.append(shifts[-1] - 1 if shifts[-1] > 0 else shifts[-1] + 1)
    notes: list[Note] = []
    chords: list[Note] = []
    for number, shift in enumerate(shifts):
        begin = number * bar
        tonic = start + shift
        for i, degree in enumerate(pattern):
            last = i == len(pattern) - 1
            length = bar - sung - 1.0 + step if last else step * 0.97
            notes.append(Note(begin + i * step, length, _tone(tonic, degrees, degree), 76))
        root = 48 + (tonic - 48) % 12
        tones = (root - 12, root + 4 - (mode == "minor"), root + 7, root + 12)
        chords += [Note(begin, sung * 0.95, tone, 58) for tone in tones]
        up = 1 if number + 1 < len(shifts) and shifts[number + 1] > shift else -1
        lead_in = tuple(tone + up for tone in tones)
        if number + 1 < len(shifts):
            chords += [Note(begin + bar - 1, 0.9, tone, 60) for tone in lead_in]
    parts = [Part(voice, notes, "lead")]
    if rng.random() < 0.8:
        parts.append(Part(SOUNDS["piano"], chords, "comp"))
    title = rng.choice(("Vocal exercise", "Warm-up for voices", "Singing exercise"))
    length = len(shifts) * bar
    return _score(title, "warm_up exercise teaching", parts, bpm, start, "chromatic", length, rng)


def _score(
    title: str,
    concepts: str,
    parts: list[Part],
    bpm: float,
    tonic: int,
    mode: str,
    length: float,
    rng: random.Random,
) -> Score:
    for part in parts:
        part.notes = humanise(part.notes, rng.choice((0.0, 0.01)), 0.0, rng, 5)
    named = MODE_OF.get(mode)
    return Score(
        title=naming.title(title, tonic % 12, named, rng),
        concepts=set(concepts.split()),
        parts=parts,
        metre="4/4",
        tempi=[(0.0, bpm)],
        tonic=tonic % 12,
        mode=named,
        length=length,
    )


STYLES = (
    Style("scales", frozenset({"warm_up", "exercise", "teaching", "easy"}), scales),
    Style("vocal_exercise", frozenset({"warm_up", "exercise", "teaching"}), vocal),
)
