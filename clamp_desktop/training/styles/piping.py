"""The Highland pipes: nine tones, no silence, and graces that separate and press the notes."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Final

from clamp_desktop.training.styles.melody import Player, Tune, tune
from clamp_desktop.training.styles.score import Note
from clamp_desktop.training.styles.song import Song
from clamp_desktop.training.styles.sounds import Sound

# Semitones from the tonic, low A: the chanter's nine tones.
CHANTER: Final = (-2, 0, 2, 4, 5, 7, 9, 10, 12)
_LOW_G, _LOW_A, _C, _D, _E, _F, _HIGH_G, _HIGH_A = -2, 0, 4, 5, 7, 9, 10, 12
_QUICK: Final = 0.045


def graces(note: int, before: int, strong: bool, rng: random.Random) -> tuple[int, ...]:
    """The grace notes before a tone, as semitones from the tonic.

    A doubling on strong beats (high G, the tone, D or E between), a throw onto D, a birl on low A, a grip
    before a leap, single graces of G, D or E between equal tones and elsewhere.
    """
    if note == _HIGH_A:  # nothing is above it
        return (_HIGH_G,) if strong or before == note else ()
    over = _HIGH_A if note == _HIGH_G else _HIGH_G
    if strong and note == _LOW_A and rng.random() < 0.4:
        return (_LOW_A, _LOW_G, _LOW_A, _LOW_G)  # birl
    if strong and note == _D and rng.random() < 0.6:
        return (_LOW_G, _D, _C)  # throw
    if strong and rng.random() < 0.6:
        return (over, note, {_D: _E, _E: _F, _F: _HIGH_G, _HIGH_G: _F}.get(note, _D))  # doubling
    if abs(note - before) >= 7 and note > _LOW_G and rng.random() < 0.5:
        return (_LOW_G, _D, _LOW_G)  # grip
    if note == before:
        return (over,)
    return (
        (rng.choice([one for one in (over, _D, _E) if one > note] or [over]),) if rng.random() < 0.6 else ()
    )


def piped(spec: Tune) -> Player:
    """A player of tunes on the chanter."""
    plain = tune(replace(spec, grace=0.0, gate=1.0))

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        tonic = 60 + song.tonic
        while tonic < 67:
            tonic += 12
        while tonic > 71:
            tonic -= 12
        quick = _QUICK * song.bpm / 80
        done: list[Note] = []
        before = 0
        notes = plain(song, sound, rng)
        for number, note in enumerate(notes):
            degree = (note.pitch - tonic) % 12
            octave = (note.pitch - tonic) // 12
            if octave >= 1 and degree == 0:
                degree = 12
            if degree == 11:
                degree = 10
            degree = -2 if degree == 10 and octave < 0 else degree
            degree = min(CHANTER, key=lambda one: (abs(one - degree), one))
            strong = round(note.start, 3) % song.metre.pulse == 0
            found = graces(degree, before, strong, rng) if number else ()
            after = notes[number + 1].start if number + 1 < len(notes) else note.start + note.length
            spent = quick * len(found)
            if after - note.start < spent + 0.1:
                found, spent = found[:1], quick * len(found[:1])
            loud = 92  # the bag knows one loudness
            done += [Note(note.start + i * quick, quick, tonic + one, loud) for i, one in enumerate(found)]
            done.append(Note(note.start + spent, max(after - note.start - spent, 0.05), tonic + degree, loud))
            before = degree
        song.lead = done
        return done

    return play
