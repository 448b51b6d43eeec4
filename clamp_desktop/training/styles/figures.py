"""Accompaniment and bass, written as strings.

Signs of a figure, one a step:

``x X o``  the chord, plain, accented, soft          ``b f t v u``  root, fifth, third, seventh, upper root
``1`` … ``6``  single tones of the chord, from below  ``n``  root of the next chord, early
``a``  a step that leads to the next root            ``s``  sixth above the root
``-``  goes on sounding                              ``_``  silence          ``.``  nothing new

A bass sign in upper case is accented.
"""

from __future__ import annotations

import random

from clamp_desktop.training.styles.melody import Player
from clamp_desktop.training.styles.rhythm import steps
from clamp_desktop.training.styles.score import Note
from clamp_desktop.training.styles.song import Song
from clamp_desktop.training.styles.sounds import Sound
from clamp_desktop.training.styles.theory import Chord, chord_scale
from clamp_desktop.training.styles.voicing import voice

_BASS_SIGNS = frozenset("bftvunas")


def figure(
    *patterns: str,
    voicing: str = "triad",
    low: int = 52,
    high: int = 76,
    gate: float = 0.9,
    hold: float = 4.0,
    velocity: int = 68,
    ahead: float = 0.0,
    strum: float = 0.0,
    change: float = 0.15,
    bass: tuple[int, int] = (0, 0),
) -> Player:
    """A player of figures.

    Args:
        patterns: the piece takes one, and another now and then (``change``) for a section.
        low, high: where chords lie.
        gate: part of the time to the next sign that a note sounds, at most ``hold`` quarters.
        ahead: quarters by which a chord is played before it is due, where the rhythm anticipates.
        strum: quarters between the strings of a chord.
        bass: range of the bass notes; by default the lowest octave and a half of the instrument.
    """

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        floor, roof = max(low, sound.low), min(high, sound.high)
        if roof - floor < 14:
            floor, roof = (max(sound.low, roof - 16), roof) if roof == sound.high else (floor, floor + 16)
        bottom, top = bass if bass[1] else (sound.low, sound.low + 17)
        if sound.program in (0, 1, 3, 21) and not bass[1]:
            bottom, top = 36, 53
        main = rng.choice(patterns)
        notes: list[Note] = []
        before: tuple[int, ...] = ()
        deep = (bottom + top) // 2
        for section in song.sections:
            pattern = rng.choice(patterns) if rng.random() < change else main
            rows = steps(pattern, song.bar)
            timeline = [
                (section.start + i * song.bar + place, sign)
                for i in range(section.bars)
                for place, sign in rows[i % len(rows)]
            ]
            end = section.start + section.bars * song.bar
            for i, (time, sign) in enumerate(timeline):
                if sign in "-_":
                    continue
                stop = next((t for t, one in timeline[i + 1 :] if one != "-"), end)
                length = min((stop - time) * gate, hold)
                chord = song.chord_at(time + ahead)
                if sign.lower() in _BASS_SIGNS:
                    low_sign = sign.lower()
                    pitch = _bass_pitch(low_sign, chord, song, time, deep, (bottom, top), rng)
                    deep = pitch if low_sign in "bn" else deep
                    loud = velocity + (14 if sign.isupper() else 8 if sign == "b" else 2)
                    notes.append(Note(time, length, pitch, loud))
                    continue
                if sign not in "xXo" and not sign.isdigit():
                    raise ValueError(f"no sign of a figure: {sign!r} in {pattern!r}")
                before = voice(chord, voicing, floor, roof, before)
                if sign.isdigit():
                    index = int(sign) - 1
                    octave, index = divmod(index, len(before))
                    pitch = before[index] + 12 * octave
                    loud = velocity + (6 if index == 0 else 0)
                    notes.append(Note(time, length, pitch, loud))
                    continue
                loud = velocity + {"X": 14, "o": -18}.get(sign, 0)
                order = before if sign != "o" or not strum else before[::-1]
                for j, pitch in enumerate(order):
                    notes.append(Note(time + j * strum, max(length - j * strum, 0.05), pitch, loud - j))
        return notes

    return play


def _bass_pitch(
    sign: str,
    chord: Chord,
    song: Song,
    time: float,
    before: int,
    reach: tuple[int, int],
    rng: random.Random,
) -> int:
    following = song.next_chord(time)
    root = place_bass(chord.bass if sign == "b" else chord.root, before, reach)
    intervals = chord.intervals
    if sign == "b":
        return root
    if sign == "n":
        return place_bass(following.bass, before, reach)
    if sign == "f":
        fifth = intervals[2] if len(intervals) > 2 else 7
        return root + fifth - 12 if root + fifth - 12 >= reach[0] else root + fifth
    if sign == "t":
        return root + (intervals[1] if len(intervals) > 2 else 7)
    if sign == "s":
        return root + 9
    if sign == "v":
        return root + (intervals[3] if len(intervals) > 3 and intervals[3] in (10, 11) else 10)
    if sign == "u":
        return root + 12
    goal = place_bass(following.bass, root, reach)
    if following.root == chord.root:
        return root + 7 if root + 7 <= reach[1] + 5 else root - 5
    return goal + rng.choice((-1, -1, 1, -2, 2) if goal > reach[0] + 1 else (1, 2))


def place_bass(tone: int, before: int, reach: tuple[int, int]) -> int:
    """The octave of a bass note: near the note before, in the middle of the reach when in doubt."""
    low, high = reach
    options = [pitch for pitch in range(low, high + 1) if pitch % 12 == tone]
    if not options:
        return low + (tone - low) % 12
    middle = (low + high) / 2 - 2
    return min(options, key=lambda one: (abs(one - before) + 0.6 * abs(one - middle), one))


def walking(velocity: int = 84, two: float = 0.0, skips: float = 0.12) -> Player:
    """A walking bass: a note a beat, the root where the chord changes, a step into the next root.

    Args:
        two: share of sections played in two, halves instead of quarters.
        skips: how often a beat is split by a dead quick note.
    """

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        reach = (sound.low, min(sound.high, sound.low + 22))
        notes: list[Note] = []
        before = 40
        beats = song.metre.beats
        for section in song.sections:
            in_two = rng.random() < two and len(beats) == 4
            bars = section.bars
            times = [
                section.start + i * song.bar + beat
                for i in range(bars)
                for number, beat in enumerate(beats)
                if not in_two or number % 2 == 0
            ]
            end = section.start + bars * song.bar
            for place, time in enumerate(times):
                following = times[place + 1] if place + 1 < len(times) else end
                chord, coming = song.chord_at(time), song.chord_at(following)
                changed = song.chord_at(time - 0.1) != chord or place == 0
                before = _walk(chord, coming, changed, before, reach, song.scale, rng)
                length = following - time
                if rng.random() < skips and not in_two and length >= 1:
                    notes.append(Note(time, length * 0.62, before, velocity))
                    notes.append(Note(time + length / 2, length * 0.2, before, velocity - 24))
                else:
                    notes.append(Note(time, length * 0.95, before, velocity - 3 * (place % 2)))
        return notes

    return play


def _walk(
    chord: Chord,
    coming: Chord,
    changed: bool,
    before: int,
    reach: tuple[int, int],
    scale: tuple[int, ...],
    rng: random.Random,
) -> int:
    low, high = reach
    if changed:
        return place_bass(chord.bass, before, reach)
    if coming != chord:
        goal = place_bass(coming.bass, before, reach)
        steps_in = [goal - 1, goal + 1, goal + 2, goal - 2, goal + 7]
        fitting = [one for one in steps_in if low <= one <= high and one != before]
        return min(fitting, key=lambda one: abs(one - before) + 3 * rng.random()) if fitting else goal
    tones = chord_scale(scale, chord)
    way = rng.choice((1, 1, -1)) if before < (low + high) / 2 else rng.choice((-1, -1, 1))
    if rng.random() < 0.45:
        tones = chord.tones
    pitch = before + way
    while low <= pitch <= high and pitch % 12 not in tones:
        pitch += way
    return pitch if low <= pitch <= high else before - way * 2 if low <= before - way * 2 <= high else before


def drone(
    degrees: tuple[int, ...] = (0, 7), every: float = 0.0, octave: int = 48, velocity: int = 55
) -> Player:
    """Held tones above the tonic; struck again every so many bars (0: every section)."""

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        base = octave + song.tonic - (12 if song.tonic > 6 else 0)
        while base < sound.low:
            base += 12
        notes = []
        for section in song.sections:
            span = every * song.bar or section.bars * song.bar
            end = section.start + section.bars * song.bar
            time = section.start
            while time < end - 0.01:
                length = min(span, end - time)
                notes += [Note(time, length * 0.99, base + one, velocity) for one in degrees]
                time += span
        return notes

    return play


def strings_of(pattern: str, degrees: str, octave: int = 48, velocity: int = 60) -> Player:
    """A drone that is plucked in turn, as a tanpura: each ``x`` takes the next of the degrees."""
    order = [int(one) for one in degrees.split()]

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        base = octave + song.tonic - (12 if song.tonic > 6 else 0)
        while base + min(order) < sound.low:
            base += 12
        rows = steps(pattern, song.bar)
        notes: list[Note] = []
        for i in range(song.bars):
            for place, _ in rows[i % len(rows)]:
                pitch = base + order[len(notes) % len(order)]
                notes.append(Note(i * song.bar + place, song.bar / 2, pitch, velocity + rng.randint(-6, 6)))
        return notes

    return play
