"""What singers add to a tune: grace notes, small runs, slides, tones between the keys."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from clamp_desktop.training.styles.score import Note

if TYPE_CHECKING:
    from clamp_desktop.training.styles.songs.folk import Folk


def adorn(notes: list[Note], ladder: list[int], folk: Folk, bpm: float, rng: random.Random) -> list[Note]:
    """A tune with its tradition's ornaments and tuning."""
    done: list[Note] = []
    tonic = next((note.pitch for note in reversed(notes)), 60)
    for i, note in enumerate(notes):
        before = notes[i - 1].pitch if i else note.pitch
        after = notes[i + 1].pitch if i + 1 < len(notes) else note.pitch
        last = i == len(notes) - 1
        if folk.melisma and not last and note.length >= 0.9 and rng.random() < folk.melisma:
            fresh = _run(note, after, ladder, rng)
        elif folk.grace and note.length >= 0.4 and rng.random() < folk.grace:
            fresh = _grace(note, before, ladder, folk.grace_kind, bpm, rng)
        else:
            fresh = [note]
        done += [_tuned(one, folk.tuning, tonic) for one in fresh]
    return done


def _beside(pitch: int, ladder: list[int], way: int) -> int:
    place = min(range(len(ladder)), key=lambda i: abs(ladder[i] - pitch)) + way
    return ladder[min(max(place, 0), len(ladder) - 1)]


def _run(note: Note, after: int, ladder: list[int], rng: random.Random) -> list[Note]:
    """A long tone that turns around itself on its way to the next."""
    up, down = _beside(note.pitch, ladder, 1), _beside(note.pitch, ladder, -1)
    toward = up if after > note.pitch else down
    tones = rng.choice(
        (
            (note.pitch, up, note.pitch, toward),
            (note.pitch, note.pitch, toward),
            (note.pitch, up, note.pitch, down),
            (up, note.pitch, note.pitch, toward),
        )
    )
    held = note.length * rng.choice((0.4, 0.5))
    each = (note.length - held) / (len(tones) - 1)
    first = note._replace(length=held, pitch=tones[0])
    return [
        first,
        *(
            Note(note.start + held + i * each, each * 0.97, pitch, note.velocity - 6)
            for i, pitch in enumerate(tones[1:])
        ),
    ]


def _grace(
    note: Note, before: int, ladder: list[int], kind: str, bpm: float, rng: random.Random
) -> list[Note]:
    if kind == "slide":
        cents = 100.0 if before > note.pitch else -rng.choice((80.0, 120.0, 180.0))
        return [note._replace(bends=((0.0, cents), (0.18, 0.0)))]
    if kind == "waver":  # a broad shaking of the voice, first still, then wide
        swing = rng.choice((35.0, 55.0, 80.0))
        count = max(int(note.length * 3.5), 2)
        waves = [
            (0.3 + 0.7 * i / (2 * count), (swing if i % 2 else -swing) * (1 if i < 2 * count - 1 else 0))
            for i in range(2 * count)
        ]
        return [note._replace(bends=((0.0, 0.0), *waves))]
    up, down = _beside(note.pitch, ladder, 1), _beside(note.pitch, ladder, -1)
    signs = {"below": (down,), "turn": (up, note.pitch, down), "double": (up, note.pitch)}.get(kind, (up,))
    quick = min(0.09 * max(bpm / 110, 0.6), note.length / (len(signs) + 2))
    graces = [
        Note(note.start + i * quick, quick * 0.95, pitch, note.velocity - 12) for i, pitch in enumerate(signs)
    ]
    spent = quick * len(signs)
    return [*graces, note._replace(start=note.start + spent, length=max(note.length - spent, 0.05))]


def _tuned(note: Note, tuning: object, tonic: int) -> Note:
    cents = tuning.get((note.pitch - tonic) % 12, 0.0) if isinstance(tuning, dict) else 0.0
    if not cents:
        return note
    if note.bends:
        return note._replace(bends=tuple((when, bend + cents) for when, bend in note.bends))
    return note._replace(bends=((0.0, cents),))
