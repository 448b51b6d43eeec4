"""Four men close together: the lead has the tune, the tenor is above, bass and baritone fill the seventh."""

from __future__ import annotations

import random

from clamp_desktop.training.styles.melody import Player
from clamp_desktop.training.styles.score import Note
from clamp_desktop.training.styles.song import Song
from clamp_desktop.training.styles.sounds import Sound
from clamp_desktop.training.styles.theory import Chord

Four = tuple[int, int, int, int]  # bass, baritone, lead, tenor


def four(chord: Chord, lead: int, before: Four | None) -> Four:
    """A chord around a melody note: root or fifth lowest, all its tones there, little movement."""
    tones = [(chord.root + one) % 12 for one in chord.intervals[:4]]
    third = tones[1] if len(tones) > 1 else tones[0]
    best: tuple[float, Four] | None = None
    for tenor in range(lead + 1, lead + 11):
        if tenor % 12 not in tones:
            continue
        for bari in range(lead - 9, lead + 6):
            if bari % 12 not in tones or bari in (lead, tenor) or bari > tenor:
                continue
            for bass in range(38, min(lead, 58)):
                if bass % 12 not in (chord.root, tones[2 % len(tones)]) or bass >= bari:
                    continue
                held = {bass % 12, bari % 12, lead % 12, tenor % 12}
                cost = 9.0 * sum(one not in held for one in tones) + 2.0 * (bass % 12 != chord.root)
                cost += 4.0 * (bass % 12 == third) + 0.3 * abs(bass - 45) + 0.4 * abs(tenor - lead - 4)
                cost += 0.5 * max(bari - lead, 0)
                if before:
                    cost += 0.5 * (abs(bari - before[1]) + abs(tenor - before[3])) + 0.25 * abs(
                        bass - before[0]
                    )
                if best is None or cost < best[0]:
                    best = cost, (bass, bari, lead, tenor)
    return best[1] if best else (lead - 12, lead - 5, lead, lead + 4)


def voice(index: int, velocity: int) -> Player:
    """Bass (0), baritone (1) or tenor (3) around the lead; on long notes the chord swipes to the next."""

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        notes: list[Note] = []
        before: Four | None = None
        for note in song.lead:
            spans = [(note.start, note.length)]
            change = song.change_after(note.start)
            if note.length >= 2.0 and change < note.start + note.length - 0.4:
                # The lead holds his post while the others go on.
                spans = [(note.start, change - note.start), (change, note.start + note.length - change)]
            elif note.length >= 3.0:
                spans = [(note.start, note.length - 1.0), (note.start + note.length - 1.0, 1.0)]
            for place, (start, length) in enumerate(spans):
                now = four(song.chord_at(start), note.pitch, before)
                pitch = now[index]
                if place and spans[0][1] == note.length - 1.0 and index == 1 and pitch == (before or now)[1]:
                    pitch += 1 if pitch + 1 < note.pitch else -1  # a passing tone: the swipe
                notes.append(Note(start, length, pitch, velocity))
                before = now
        return notes

    return play
