"""Players who follow the melody: in octaves, thirds, blocks, or a little differently (heterophony)."""

from __future__ import annotations

import random

from clamp_desktop.training.styles.melody import Player
from clamp_desktop.training.styles.score import Note
from clamp_desktop.training.styles.song import Song
from clamp_desktop.training.styles.sounds import Sound
from clamp_desktop.training.styles.theory import chord_scale, ladder, nearest
from clamp_desktop.training.styles.voicing import four_parts, under


def octaves(shift: int = -12, velocity: int = -6, skip: float = 0.0, late: float = 0.0) -> Player:
    """The melody an octave away (or at its own height with 0), some quick notes left out."""

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        notes = []
        for note in song.lead:
            if note.length < 0.5 and rng.random() < skip:
                continue
            pitch = note.pitch + shift
            while pitch > sound.high:
                pitch -= 12
            while pitch < sound.low:
                pitch += 12
            notes.append(
                note._replace(
                    start=note.start + late, pitch=pitch, velocity=max(note.velocity + velocity, 20)
                )
            )
        return notes

    return play


def thirds(steps: int = -2, velocity: int = -8, sixths: float = 0.0) -> Player:
    """The melody in parallel thirds along the scale, bent to the chord on long notes; at times sixths."""

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        notes = []
        way = steps - 3 if sixths and rng.random() < sixths else steps
        for note in song.lead:
            chord = song.chord_at(note.start)
            scale = ladder(chord_scale(song.scale, chord), note.pitch - 24, note.pitch + 24)
            here = nearest(note.pitch, scale)
            place = scale.index(here)
            pitch = scale[min(max(place + way, 0), len(scale) - 1)]
            if note.length >= 0.9 and pitch % 12 not in chord.tones:
                near = [one for one in ladder(chord.tones, pitch - 4, pitch + 4) if one != note.pitch]
                pitch = nearest(pitch, near) if near else pitch
            while pitch < sound.low:
                pitch += 12
            while pitch > sound.high:
                pitch -= 12
            notes.append(note._replace(pitch=pitch, velocity=max(note.velocity + velocity, 20)))
        return notes

    return play


def block(voices: int = 4, low: int = 48, velocity: int = -8, longest: float = 99.0) -> Player:
    """Chord tones close under every melody note, as a saxophone section or a choir moves."""

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        notes = []
        for note in song.lead:
            chord = song.chord_at(note.start)
            for pitch in under(note.pitch, chord, voices, max(low, sound.low))[1:]:
                while pitch > sound.high:
                    pitch -= 12
                length = min(note.length, longest)
                notes.append(Note(note.start, length, pitch, max(note.velocity + velocity, 20), note.bends))
        return notes

    return play


def hymn_voice(index: int, velocity: int = 70) -> Player:
    """Bass (0), tenor (1) or alto (2) under the melody, one note to each melody note on a beat."""

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        notes: list[Note] = []
        before: tuple[int, ...] = ()
        for note in song.lead:
            chord = song.chord_at(note.start)
            soprano = min(max(note.pitch, 60), 81)
            if note.length < 0.7 and notes and note.start % 1.0:
                last = notes[-1]
                notes[-1] = last._replace(length=note.start + note.length - last.start)
                continue
            if soprano % 12 not in chord.tones:
                soprano = nearest(soprano, ladder(chord.tones, soprano - 4, soprano + 4))
            before = four_parts(chord, soprano, before)
            pitch = before[index]
            while pitch < sound.low:
                pitch += 12
            notes.append(Note(note.start, note.length, pitch, velocity))
        return notes

    return play


def answer(pattern_length: float = 0.5, count: int = 4, velocity: int = 72, chance: float = 0.7) -> Player:
    """Short figures in the gaps that the melody leaves: chord tones up or down to a resting note."""

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        notes: list[Note] = []
        ends = [
            (note.start + note.length, after.start)
            for note, after in zip(song.lead, song.lead[1:], strict=False)
        ]
        long = [(n.start + min(n.length, 1.0), n.start + n.length) for n in song.lead if n.length >= 2.0]
        for start, stop in sorted(ends + long):
            size = pattern_length * count
            if stop - start < size - 0.05 or rng.random() > chance:
                continue
            time = -(-start // pattern_length) * pattern_length
            way = rng.choice((1, -1))
            chord = song.chord_at(time)
            tones = ladder(chord_scale(song.scale, chord), sound.low, sound.high)
            place = tones.index(nearest((sound.low + sound.high) // 2 + rng.randint(-5, 5), tones))
            for i in range(count):
                if time + pattern_length > stop + 0.05:
                    break
                index = min(max(place + way * i, 0), len(tones) - 1)
                notes.append(Note(time, pattern_length * 0.85, tones[index], velocity))
                time += pattern_length
        return notes

    return play
