"""Ways of East Asian players: the koto's low strings and runs, a Thai xylophone's way to its pillar tones."""

from __future__ import annotations

import random

from clamp_desktop.training.styles.melody import Player
from clamp_desktop.training.styles.score import Note
from clamp_desktop.training.styles.song import Song
from clamp_desktop.training.styles.sounds import Sound
from clamp_desktop.training.styles.theory import ladder, nearest

# Steps away from the pillar, of the three notes before it and of itself.
_PATHS = ((3, 2, 1, 0), (1, 2, 1, 0), (2, 1, -1, 0), (0, 1, -1, 0), (1, -1, 1, 0), (-1, 1, 2, 0))


def koto_hand(velocity: int = 62) -> Player:
    """What a koto plays around a tune: low strings, their octaves, two neighbours at once, echoes, runs."""

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        strings = ladder(song.scale, 48, 86)
        notes: list[Note] = []
        for section in song.sections:
            for number in range(section.bars):
                start = section.start + number * song.bar
                low = nearest(50 + rng.randint(-2, 4), ladder(song.chord_at(start).tones, 45, 64))
                draw = rng.random()
                if number == section.bars - 1 and draw < 0.6:
                    # The nail sweeps over the strings into the next section.
                    count = rng.choice((8, 10, 12))
                    row = list(strings[-count:])[::-1] if rng.random() < 0.7 else list(strings[:count])
                    step = 1.0 / count
                    notes.append(Note(start, 2.0, low, velocity))
                    notes += [
                        Note(start + song.bar - 1.0 + i * step, 0.6, pitch, velocity - 14 + i)
                        for i, pitch in enumerate(row)
                    ]
                elif draw < 0.4:  # low string, then its octave after the beat
                    notes.append(Note(start, 1.5, low, velocity))
                    notes.append(Note(start + 1.5, 1.0, low + 12, velocity - 6))
                    notes.append(Note(start + 2.0, 1.5, low, velocity - 4))
                elif draw < 0.6:  # neighbours struck together
                    place = strings.index(nearest(low + 12, strings))
                    notes += [
                        Note(start, 1.8, strings[place], velocity + 4),
                        Note(start, 1.8, strings[min(place + 1, len(strings) - 1)], velocity),
                        Note(start + 2.0, 1.0, low, velocity - 4),
                    ]
                elif draw < 0.85:  # the tune's last tones, half a beat late
                    inside = [
                        n for n in song.lead if start - 0.01 <= n.start < start + song.bar and n.length >= 0.5
                    ]
                    notes += [
                        Note(n.start + 0.5, 0.5, nearest(n.pitch - 12, strings), velocity - 12)
                        for n in inside[-2:]
                    ]
                    notes.append(Note(start, 1.5, low, velocity))
                else:
                    notes.append(Note(start, 3.0, low, velocity))
        return [note for note in notes if note.start < song.end - 0.05]

    return play


def to_pillars(step: float = 0.25, octave: bool = True, velocity: int = 78) -> Player:
    """An even stream in octaves that arrives, with every fourth note, on the tone that the others hold.

    The stress is at the end: the pillar comes on the beat, the three notes before it lead there.
    """

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        tones = ladder(song.scale, sound.low, sound.high - (12 if octave else 0))
        middle = len(tones) // 2
        pillars: dict[tuple[str, int], int] = {}
        notes: list[Note] = []
        place = middle
        count = round(song.bar / (4 * step))
        home = [i for i, pitch in enumerate(tones) if pitch % 12 == song.tonic]
        for section in song.sections:
            for number in range(section.bars * count):
                known = pillars.get((section.letter, number))
                if known is None:
                    known = min(max(place + rng.choice((-2, -1, -1, 0, 1, 1, 2)), 1), len(tones) - 2)
                    if number == section.bars * count - 1:
                        known = min(home, key=lambda one: abs(one - middle))
                    pillars[section.letter, number] = known
                way = rng.choice((-1, 1))
                path = rng.choice(_PATHS)
                beat = section.start + (number + 1) * 4 * step
                for i, away in enumerate(path):
                    index = min(max(known + way * away, 0), len(tones) - 1)
                    time = beat - (3 - i) * step
                    if time >= song.end - 0.05:
                        continue
                    loud = velocity + (8 if i == 3 else 0)
                    notes.append(Note(time, step * 0.9, tones[index], loud))
                    if octave:
                        notes.append(Note(time, step * 0.9, tones[index] + 12, loud - 4))
                place = known
        if not song.lead:
            song.lead = [note for i, note in enumerate(notes) if not octave or i % 2 == 0]
        return notes

    return play


def pillars_only(octave: bool = True, velocity: int = 62) -> Player:
    """The circle of gongs: of the tune's stream only what falls on the beat, and a tone before it."""

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        notes = []
        for note in song.lead:
            place = note.start % 1.0
            if place < 0.06 or (abs(place - 0.5) < 0.06 and rng.random() < 0.4):
                pitch = note.pitch
                while pitch > sound.high:
                    pitch -= 12
                while pitch < sound.low:
                    pitch += 12
                notes.append(Note(note.start, 0.9, pitch, velocity))
                if octave and pitch - 12 >= sound.low and place < 0.06:
                    notes.append(Note(note.start, 0.9, pitch - 12, velocity - 6))
        return notes

    return play


def zither_runs(velocity: int = 56, chance: float = 0.5) -> Player:
    """Runs over the strings, down or up, into the first beat of a bar."""

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        strings = ladder(song.scale, max(sound.low, 50), min(sound.high, 91))
        notes: list[Note] = []
        for number in range(1, song.bars):
            if rng.random() > chance:
                continue
            count = rng.choice((6, 7, 8))
            down = rng.random() < 0.7
            first = rng.randint(count, len(strings) - 1) if down else rng.randint(0, len(strings) - 1 - count)
            step = 0.75 / count
            for i in range(count):
                pitch = strings[first - i] if down else strings[first + i]
                notes.append(Note(number * song.bar - 0.75 + i * step, 0.5, pitch, velocity - 8 + i))
        return notes

    return play
