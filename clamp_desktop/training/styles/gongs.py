"""Gamelan: a core melody whose weight is at the end of the bar, gongs that mark its cycle.

What the faster instruments make of it: doubled and paired tones in Java, two interlocking halves of one line
in Bali.
"""

from __future__ import annotations

import random
from typing import Final

from clamp_desktop.training.styles import naming
from clamp_desktop.training.styles.drumming import KEYS
from clamp_desktop.training.styles.rhythm import humanise
from clamp_desktop.training.styles.score import Note, Part, Score, Style
from clamp_desktop.training.styles.sounds import DRUMS, SOUNDS
from clamp_desktop.training.styles.theory import SCALES

_TUNING: Final = {"pelog": {1: 20.0, 3: -15.0, 8: 25.0}, "slendro": {2: 35.0, 5: -10.0, 10: -25.0}}
# Beats of a cycle, its length first: of the high kettle, the hanging gong, the small kettle.
_FORMS: Final = {
    "lancaran": (16, (4, 8, 12, 16), (6, 10, 14), (1, 3, 5, 7, 9, 11, 13, 15)),
    "ketawang": (16, (8, 16), (12,), (2, 6, 10, 14)),
    "ladrang": (32, (8, 16, 24, 32), (12, 20, 28), (2, 6, 10, 14, 18, 22, 26, 30)),
}
# One line for two players on three neighbouring keys: the lower player has 0 and 1, the upper 1 and 2.
_KOTEKAN: Final = (
    (0, 1, 2, 0, 1, 2, 1, 0),
    (1, 2, 0, 1, 2, 0, 2, 1),
    (2, 1, 0, 2, 1, 0, 1, 2),
    (0, 2, 1, 0, 2, 1, 2, 0),
    (1, 0, 2, 1, 0, 2, 0, 1),
)
_WORDS: Final = "indonesian gamelan ostinato ceremonial percussion"


class _Keys:
    """The tones of a scale by number, 0 for the lowest of the middle octave."""

    def __init__(self, scale: str, tonic: int) -> None:
        self.steps, self.tonic, self.tuning = SCALES[scale], tonic, _TUNING[scale]

    def pitch(self, number: int) -> int:
        octave, step = divmod(number, len(self.steps))
        return self.tonic + 12 * octave + self.steps[step]

    def note(self, time: float, length: float, number: int, loud: int, octave: int = 0) -> Note:
        pitch = self.pitch(number)
        cents = self.tuning.get((pitch - self.tonic) % 12, 0.0)
        return Note(time, length, pitch + 12 * octave, loud, ((0.0, cents),) if cents else ())


def _core(beats: int, rng: random.Random) -> list[int]:
    """A cycle of the core melody, four tones at a time, each four on the way to its last."""
    goals = [rng.randint(0, 4) for _ in range(beats // 4)]
    goals[-1] = rng.choice((0, 0, 2))
    line: list[int] = []
    now = goals[-1]
    for number, goal in enumerate(goals):
        if number and rng.random() < 0.25:
            line += line[-4:]
            now = line[-1]
            continue
        around = rng.choice((-1, 1))
        group = rng.choice(
            (
                (now, goal + around, now, goal),
                (goal + 2 * around, goal + around, goal + 2 * around, goal),
                (goal, goal + around, goal, goal + around),
                (now, now + around, goal + around, goal),
                (goal + 3 * around, goal + 2 * around, goal + around, goal),
            )
        )
        group = (*group[:3], goal)
        line += [min(max(one, -2), 6) for one in group]
        now = goal
    return line


def _score(
    title: str,
    words: str,
    parts: list[Part],
    bpm: float,
    keys: _Keys,
    end: float,
    slow: bool,
    rng: random.Random,
) -> Score:
    tempi = [(0.0, bpm)]
    if slow:  # the last gong is waited for
        tempi += [
            (end - 12 + 3 * i, round(bpm * share, 2)) for i, share in enumerate((0.92, 0.82, 0.7, 0.55))
        ]
    looseness = rng.choice((0.0, 0.01, 0.02))
    for part in parts:
        part.notes = humanise(part.notes, looseness, 0.0, rng)
    return Score(
        title=naming.title(title, keys.tonic % 12, None, rng),
        concepts=set(words.split()),
        parts=[part for part in parts if part.notes],
        metre="4/4",
        tempi=tempi,
        tonic=keys.tonic % 12,
        mode=None,
        length=end + 4,
    )


def javanese(rng: random.Random) -> Score:
    """Saron with the core melody, the higher ones doubling and pairing its tones, gongs at their beats."""
    form = rng.choice(list(_FORMS))
    beats, kenong, kempul, ketuk = _FORMS[form]
    keys = _Keys(rng.choice(("pelog", "slendro")), 60 + rng.choice((2, 3, 4, 5)))
    bpm = float(rng.randint(66, 112))
    cycles = max(2, round(rng.uniform(64, max(min(200, 95 * bpm / 60), 80)) / beats))
    first, second = _core(beats, rng), _core(beats, rng)
    line = [one for i in range(cycles) for one in (second if i % 4 in (2,) and cycles > 3 else first)]
    end = float(len(line))
    sounds = {name: SOUNDS[name] for name in ("saron", "gamelan_low", "gamelan_high")}
    saron: list[Note] = []
    low: list[Note] = []
    peking: list[Note] = []
    bonang: list[Note] = []
    panerus: list[Note] = []
    gongs: list[Note] = []
    kettles: list[Note] = []
    double = rng.random() < 0.6
    for beat, tone in enumerate(line):
        # A beat's tone falls on its end: the first tone of four comes one beat after the gong.
        time = float(beat + 1)
        saron.append(keys.note(time, 0.95, tone, 78))
        low.append(keys.note(time, 1.1, tone, 62, -1))
        if beat % 2 == 0 and beat + 1 < len(line):
            pair = (tone, line[beat + 1])
            # The highest is ahead of the tones that it doubles; the kettles alternate them.
            for i in range(4):
                peking.append(keys.note(time - 0.5 + i * 0.5, 0.45, pair[i // 2], 62, 1))
                bonang.append(keys.note(time - 0.5 + i * 0.5, 0.45, pair[i % 2], 58))
            panerus += [keys.note(time - 0.5 + i * 0.25, 0.22, pair[i % 2], 50, 1) for i in range(8)]
        place = beat % beats + 1
        if place == beats:
            gongs.append(Note(time, 4.0, keys.tonic - 24, 100))
        elif place in kempul:
            gongs.append(Note(time, 1.8, keys.pitch(tone % 5) - 12, 74))
        if place in kenong:
            kettles.append(Note(time, 1.8, keys.pitch(tone % 5), 72))
        if place in ketuk:
            kettles.append(Note(time, 0.3, keys.tonic + 7, 52))
    drum: list[Note] = []
    groove = rng.choice(("d.td.t.d", "d..t.d.t", "dt.dt.dt"))
    for beat in range(len(line)):
        sign = groove[beat % 8]
        if sign != ".":
            drum.append(Note(beat + 1.0, 0.12, KEYS["dum" if sign == "d" else "tek"], 72))
        if beat % beats > beats - 5:
            drum.append(Note(beat + 1.5, 0.12, KEYS["ka"], 64))
    parts = [
        Part(sounds["saron"], saron, "lead"),
        Part(sounds["gamelan_low"], low, "double"),
        Part(sounds["gamelan_high"], peking, "double") if double else Part(sounds["saron"], bonang, "comp"),
        Part(SOUNDS[rng.choice(("gamelan_high", "bells"))], panerus if double else [], "comp"),
        Part(SOUNDS["gong"], gongs, "colour"),
        Part(SOUNDS["kenong"], kettles, "colour"),
    ]
    if double and rng.random() < 0.7:
        parts.insert(3, Part(sounds["saron"], bonang, "comp"))
    if rng.random() < 0.8:
        parts.append(Part(DRUMS, drum, "drums"))
    return _score("Gamelan piece", f"{_WORDS} tam_tam", parts, bpm, keys, end, rng.random() < 0.8, rng)


def balinese(rng: random.Random) -> Score:
    """Slow tones, a melody twice as fast, and a glitter of two players who leave no gap between them."""
    keys = _Keys("pelog", 60 + rng.choice((1, 2, 3, 4)))
    bpm = float(rng.randint(104, 152))
    beats = rng.choice((8, 16))
    cycles = max(2, round(rng.uniform(72, min(250, 100 * bpm / 60)) / beats))
    core = _core(beats, rng)
    kinds = [rng.choice(_KOTEKAN) for _ in range(3)]
    pokok: list[Note] = []
    ugal: list[Note] = []
    polos: list[Note] = []
    sangsih: list[Note] = []
    gongs: list[Note] = []
    drum: list[Note] = []
    end = float(cycles * beats)
    for cycle in range(cycles):
        dense = cycle % 4 != 1 or cycles < 4
        for place, tone in enumerate(core):
            time = cycle * beats + place + 1.0
            if place % 2 == 1:
                pokok.append(keys.note(time, 1.9, tone, 74, -1))
            ugal.append(keys.note(time, 0.5, tone, 80))
            ugal.append(keys.note(time + 0.5, 0.45, tone + rng.choice((1, -1)), 66))
            if dense and place % 2 == 0:
                figure = kinds[(place // 2) % 3 if place < beats - 2 else 0]
                base = min(max(core[min(place + 1, beats - 1)] - 1, -1), 3)
                for i, step in enumerate(figure):
                    at = time - 0.75 + i * 0.25
                    if step < 2:
                        polos.append(keys.note(at, 0.22, base + step, 66, 1))
                    if step > 0:
                        sangsih.append(keys.note(at, 0.22, base + step, 64, 1))
            if place == beats - 1:
                gongs.append(Note(time, 4.0, keys.tonic - 24, 104))
            elif place == beats // 2 - 1:
                gongs.append(Note(time, 2.0, keys.tonic - 17, 82))
            drum.append(Note(time, 0.12, KEYS["block1"], 58))
            if place >= beats - 4 or rng.random() < 0.5:
                drum += [Note(time, 0.12, KEYS["dum"], 84), Note(time + 0.5, 0.12, KEYS["tek"], 72)]
                drum.append(Note(time + 0.75, 0.12, KEYS["dum"], 66))
    parts = [
        Part(SOUNDS[rng.choice(("saron", "vibraphone", "saron"))], ugal, "lead"),
        Part(SOUNDS["gamelan_low"], pokok, "double"),
        Part(SOUNDS["gamelan_high"], polos, "comp"),
        Part(SOUNDS["gamelan_high"], sangsih, "comp"),
        Part(SOUNDS["gong"], gongs, "colour"),
        Part(DRUMS, drum, "drums"),
    ]
    return _score("Balinese gamelan piece", f"{_WORDS} tam_tam fast", parts, bpm, keys, end, True, rng)


STYLES = (
    Style("gamelan", frozenset(_WORDS.split()), javanese),
    Style("gamelan_bali", frozenset(_WORDS.split()), balinese),
)
