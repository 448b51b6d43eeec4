"""Plainchant: a verse on its reciting tone, or an antiphon in neumes; no bar, only breath."""

from __future__ import annotations

import random
from typing import Final

from clamp_desktop.training.styles import naming
from clamp_desktop.training.styles.rhythm import humanise
from clamp_desktop.training.styles.score import Note, Part, Score, Style
from clamp_desktop.training.styles.sounds import SOUNDS
from clamp_desktop.training.styles.theory import SCALES

# Mode, degrees of the reciting tone, lowest and highest degree, as (scale, tenor, low, high).
_MODES: Final = (
    ("dorian", 4, -1, 7), ("dorian", 2, -3, 5),
    ("phrygian", 5, -1, 7), ("phrygian", 3, -3, 5),
    ("lydian", 4, 0, 8), ("lydian", 2, -3, 5),
    ("mixolydian", 4, -1, 8), ("mixolydian", 3, -3, 5),
)  # fmt: skip
# Neumes: steps from the tone they stand on, one to five notes to a syllable.
_NEUMES: Final = (
    (0,), (0,), (0,), (0, 1), (0, -1), (0, 1, 0), (0, -1, 0), (0, 1, 2), (0, -1, -2), (0, 1, 0, -1),
    (0, 0), (0, 2, 1), (0, 1, 2, 1, 0),
)  # fmt: skip
_BEAT: Final = 0.5  # all notes are alike; only what precedes a breath is longer


class _Cantor:
    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.mode, self.tenor, self.low, self.high = rng.choice(_MODES)
        self.sound = SOUNDS[
            rng.choice(("choir", "low_choir", "low_voice", "voice", "low_voice", "girl_voices"))
        ]
        reach = [self.tone(0, degree) for degree in (self.low, self.high)]
        room = max(self.sound.high - reach[1] - (self.sound.low - reach[0]), 0)
        self.final = self.sound.low - reach[0] + rng.randint(0, room)
        self.notes: list[Note] = []
        self.time = 0.0

    def tone(self, final: int, degree: int) -> int:
        octave, step = divmod(degree, 7)
        return final + 12 * octave + SCALES[self.mode][step]

    def sing(self, degrees: list[int], longer: int, breath: float) -> None:
        """Even notes, the last ones twice as long, then a breath."""
        for i, degree in enumerate(degrees):
            left = len(degrees) - 1 - i
            length = _BEAT * (2 if left < longer else 1)
            degree = min(max(degree, self.low), self.high)
            loud = 66 + (4 if i % 3 == 0 else 0) + (degree - self.low)
            self.notes.append(Note(self.time, length, self.tone(self.final, degree), loud))
            self.time += length
        self.time += breath

    def psalm(self) -> None:
        """Rise to the tenor, recite, bend in the middle; recite again and come down."""
        rng, tenor = self.rng, self.tenor
        middle = rng.choice(
            (
                [tenor, tenor + 1, tenor],
                [tenor, tenor - 1, tenor, tenor],
                [tenor + 1, tenor, tenor - 1, tenor],
            )
        )
        ending = rng.choice(
            (
                [tenor, tenor - 1, tenor - 2, 1, 0],
                [tenor + 1, tenor, tenor - 1, 2, 1, 0],
                [*range(tenor, 0, -1), 2, 1, 0],
            )
        )
        start = [tenor - 2, tenor - 1, tenor] if tenor > 2 else [0, 1, tenor]
        for verse in range(rng.randint(4, 6)):
            first = start if verse == 0 or rng.random() < 0.3 else [tenor]
            self.sing([*first, *[tenor] * rng.randint(4, 8), *middle], 1, _BEAT)
            self.sing([*[tenor] * rng.randint(2, 6), *ending], 1, 2 * _BEAT)

    def antiphon(self) -> None:
        """Phrases that arch to the tenor or above and sink, the last one to the final."""
        rng = self.rng
        phrases = rng.randint(4, 5)
        again: list[list[int]] = []
        for _ in range(rng.choice((2, 3))):
            made: list[list[int]] = []
            now = rng.choice((0, 0, self.low + 1))
            for number in range(phrases):
                top = min(self.tenor + rng.choice((-1, 0, 1, 2)), self.high)
                goal = 0 if number == phrases - 1 else rng.choice((0, self.tenor, 1, 2))
                line: list[int] = []
                syllables = rng.randint(6, 11)
                for i in range(syllables):
                    share = i / syllables
                    target = top if 0.2 < share < 0.65 else goal if share >= 0.65 else now
                    now += (target > now) - (target < now) if rng.random() < 0.75 else rng.choice((-1, 0, 1))
                    neume = rng.choice(_NEUMES)
                    line += [now + step for step in neume]
                    now = line[-1]
                while abs(now - goal) > 1:
                    now += (goal > now) - (goal < now)
                    line.append(now)
                line += [goal + rng.choice((1, 1, -1)) if goal + 1 <= self.high else goal, goal]
                made.append(line)
                now = goal
            if again and rng.random() < 0.5:  # the antiphon comes back after its verse
                made = again
            again = again or made
            for number, line in enumerate(made):
                self.sing(line, 2 if number == len(made) - 1 else 1, _BEAT * (2 if number % 2 else 1))


def chant(rng: random.Random) -> Score:
    """Draw a chant."""
    cantor = _Cantor(rng)
    bpm = float(rng.randint(66, 92))
    psalm = rng.random() < 0.35
    least = max(68.0, 24 * bpm / 60)
    while cantor.time < least:
        cantor.psalm() if psalm else cantor.antiphon()
    most = min(64 * 4.0, 110 * bpm / 60)
    if cantor.time > most:
        ends = [
            a
            for a, b in zip(cantor.notes, cantor.notes[1:], strict=False)
            if b.start - a.start - a.length > 0.2
        ]
        last = [note for note in ends if note.start < most and note.pitch % 12 == cantor.final % 12]
        if last:
            cantor.notes = [note for note in cantor.notes if note.start <= last[-1].start]
    cantor.notes[-1] = cantor.notes[-1]._replace(length=2.0)
    length = cantor.notes[-1].start + 2.0
    parts = [Part(cantor.sound, humanise(cantor.notes, 0.02, 0.0, rng, 5), "lead")]
    if rng.random() < 0.2:
        below = [note._replace(pitch=note.pitch - 12, velocity=note.velocity - 4) for note in cantor.notes]
        parts.append(Part(SOUNDS["low_choir"], humanise(below, 0.02, 0.0, rng, 5), "double"))
    elif rng.random() < 0.3:
        held = [
            Note(i * 16.0, min(15.9, length - i * 16.0), cantor.final, 44)
            for i in range(int(length // 16) + 1)
        ]
        held = [note for note in held if note.length > 0.5]
        parts.append(Part(SOUNDS[rng.choice(("organ", "organ", "choir"))], held, "drone"))
    tempi = [(0.0, bpm)]
    time = 4.0
    while time < length - 8:
        tempi.append((time, round(bpm * rng.uniform(0.9, 1.08), 2)))
        time += 4.0
    tempi.append((length - 4, round(bpm * 0.8, 2)))
    return Score(
        title=naming.title("Chant", cantor.final % 12, cantor.mode, rng),
        concepts={"plainchant", "sacred", "medieval", "meditative", "free_tempo"},
        parts=parts,
        metre="4/4",
        tempi=tempi,
        tonic=cantor.final % 12,
        mode=cantor.mode,
        length=length,
    )


STYLES = (Style("chant", frozenset({"plainchant", "sacred", "medieval", "meditative", "free_tempo"}), chant),)
