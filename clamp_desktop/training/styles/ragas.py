"""A raga unfolded: the slow alap, a composition in sixteen beats, runs, a phrase three times."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Final

from clamp_desktop.training.styles import naming
from clamp_desktop.training.styles.drumming import drums
from clamp_desktop.training.styles.figures import strings_of
from clamp_desktop.training.styles.rhythm import humanise
from clamp_desktop.training.styles.score import Note, Part, Score, Style
from clamp_desktop.training.styles.song import Section, Song
from clamp_desktop.training.styles.sounds import DRUMS, SOUNDS
from clamp_desktop.training.styles.theory import metre, parse_chord


@dataclass(frozen=True)
class Raga:
    """Semitones above the tonic.

    Attributes:
        up, down: the scale as it rises and falls.
        rest: tones to dwell on, the most important first.
        catch: phrases by which a listener knows it.
    """

    up: tuple[int, ...]
    down: tuple[int, ...]
    rest: tuple[int, ...]
    catch: tuple[tuple[int, ...], ...]


RAGAS: Final = {
    "yaman": Raga(
        (-1, 2, 4, 6, 9, 11, 14), (12, 11, 9, 7, 6, 4, 2), (4, 11, 7), ((-1, 2, 4, 2, 0), (6, 4, 2, -1, 2, 0))
    ),
    "bhairav": Raga((0, 1, 4, 5, 7, 8, 11), (12, 11, 8, 7, 5, 4, 1), (8, 1, 5), ((4, 5, 8, 7), (4, 5, 1, 0))),
    "kafi": Raga(
        (0, 2, 3, 5, 7, 9, 10), (12, 10, 9, 7, 5, 3, 2), (7, 0, 2), ((0, 2, 3, 5, 7), (7, 5, 3, 2, 0))
    ),
    "bhupali": Raga(
        (0, 2, 4, 7, 9), (12, 9, 7, 4, 2), (4, 9, 7), ((4, 2, 0, -3, 0, 2, 4), (7, 4, 9, 7, 4, 2, 0))
    ),
    "malkauns": Raga((0, 3, 5, 8, 10), (12, 10, 8, 5, 3), (5, 0, 10), ((3, 5, 8, 5), (5, 3, 5, 3, 0))),
    "bhairavi": Raga(
        (0, 1, 3, 5, 7, 8, 10), (12, 10, 8, 7, 5, 3, 1), (5, 0, 3), ((3, 5, 3, 1, 0), (7, 8, 7, 5, 3, 1, 0))
    ),
    "marwa": Raga((0, 1, 4, 6, 9, 11), (12, 11, 9, 6, 4, 1), (1, 9, 4), ((-1, 1, 4, 1), (9, 6, 4, 1, 0))),
}
_BAR: Final = 4.0
# Sixteen beats as four bars: the third four without the deep drum.
_TINTAL: Final = (
    "ge x.x.x.x.|x.x.x.x.|x.......|..x.x.x.; na x.....x.|x.....x.|x.....x.|x.....x.; "
    "tin ..x.x...|..x.x...|..x.x...|..x.x..."
)


class _Player:
    def __init__(self, raga: Raga, tonic: int, rng: random.Random) -> None:
        self.raga, self.tonic, self.rng = raga, tonic, rng
        self.notes: list[Note] = []
        tones = {one % 12 for one in (*raga.up, *raga.down)}
        self.ladder = [one for one in range(-5, 20) if one % 12 in tones]

    def add(self, time: float, length: float, degree: int, loud: int = 82, slide: bool = False) -> None:
        bends: tuple[tuple[float, float], ...] = ()
        if slide and self.notes:
            gap = self.notes[-1].pitch - self.tonic - degree
            bends = ((0.0, 100.0 * max(min(gap, 2), -2)), (min(0.3, 0.35 / max(length, 0.3)), 0.0))
        elif length >= 1.5 and self.rng.random() < 0.4:  # a slow swing on a held tone
            bends = tuple((0.2 + 0.2 * i, (-40.0, 0.0)[i % 2]) for i in range(4))
        self.notes.append(Note(time, length, self.tonic + degree, loud, bends))

    def near(self, degree: int, way: int) -> int:
        place = min(range(len(self.ladder)), key=lambda i: abs(self.ladder[i] - degree)) + way
        return self.ladder[min(max(place, 0), len(self.ladder) - 1)]

    def line(self, start: int, end: int, count: int) -> list[int]:
        """A run from a tone to another in so many notes, by the tones allowed up or down."""
        rng = self.rng
        found = [end]
        now = end
        way = 1 if start > end else -1
        for i in range(count - 1):
            if rng.random() < 0.18 and i:
                way = -way
            new = self.near(now, way)
            if new == now:
                way = -way
                new = self.near(now, way)
            found.append(new)
            now = new
        return found[::-1]

    def alap(self, bars: int) -> float:
        """Phrases that open the scale tone by tone, upwards, each falling back to rest."""
        rng, time = self.rng, 0.0
        self.add(0.0, 3.6, 0, 74)
        time = 4.0
        goals = [*self.raga.rest[:2], *sorted(set(self.raga.up[2:]))]
        number = 0
        while time < (bars - 1) * _BAR:
            goal = goals[min(number * len(goals) // max(bars - 1, 1), len(goals) - 1)]
            phrase = (
                rng.choice(self.raga.catch)
                if rng.random() < 0.45
                else tuple(self.line(0, goal, rng.randint(2, 5)))
            )
            for i, degree in enumerate(phrase):
                last = i == len(phrase) - 1
                length = rng.choice((1.5, 2.0, 3.0)) if last else rng.choice((0.5, 0.5, 1.0, 1.5))
                self.add(time, length * 0.98, degree, 76, slide=i > 0 and rng.random() < 0.6)
                time += length
            time += rng.choice((0.5, 1.0, 1.5))
            number += 1
        start = bars * _BAR
        if self.notes[-1].start + self.notes[-1].length > start:
            self.notes[-1] = self.notes[-1]._replace(length=max(start - self.notes[-1].start, 0.3))
        self.notes = [note for note in self.notes if note.start < start - 0.1]
        return start

    def theme(self, high: bool) -> list[tuple[float, float, int]]:
        """Sixteen beats; the phrase that leads to the first beat starts on the twelfth."""
        rng = self.rng
        rest = self.raga.rest[0] + (12 if high and self.raga.rest[0] < 5 else 0)
        cells = ("x...x.x.", "x.xxx.x.", "x.x.x.xx", "x..xx.x.")
        found: list[tuple[float, float, int]] = []
        head = rng.choice(cells[:2])
        for bar in range(4):
            cell = head if bar in (0, 3) else rng.choice(cells)
            places = [i / 2 for i, sign in enumerate(cell) if sign == "x"]
            end = rest if bar % 2 else (12 if high else 0)
            tones = self.line(end + rng.choice((-5, 5, 3)), end, len(places))
            ends = [*places[1:], 4.0]
            found += [(bar * 4 + a, b - a, tone) for a, b, tone in zip(places, ends, tones, strict=True)]
        return found

    def play(self, theme: list[tuple[float, float, int]], time: float, bars: int = 4) -> None:
        for start, length, degree in theme:
            if start < bars * _BAR:
                self.add(time + start, length * 0.95, degree, 84, slide=self.rng.random() < 0.25)

    def run(self, time: float, bars: int, step: float) -> None:
        """Quick even notes through the whole compass."""
        count = round(bars * _BAR / step)
        goal = self.rng.choice((*self.raga.rest, 12))
        for i, degree in enumerate(self.line(0, goal, count)):
            self.add(time + i * step, step * 0.95, degree, 80 if i % 4 else 88)

    def tihai(self, end: float) -> None:
        """One phrase three times, its third last note on the first beat of the next cycle."""
        rng = self.rng
        phrase = list(rng.choice(self.raga.catch))[-4:]
        phrase[-1] = 0
        gap = 0.5
        unit = len(phrase) * 0.5 + gap
        start = end - 3 * unit + gap + 0.5
        self.notes = [note for note in self.notes if note.start < start - 0.05]
        for turn in range(3):
            for i, degree in enumerate(phrase):
                self.add(start + turn * unit + i * 0.5, 0.46, degree, 92)


def _song(tonic: int, bpm: float, first: float, cycles: int) -> Song:
    sections = [Section("A", first + i * 16.0, 4, i) for i in range(cycles)]
    chord = parse_chord("I5", tonic % 12)
    end = first + cycles * 16.0
    return Song(metre("4/4"), bpm, tonic % 12, "dorian", (), sections, [0.0], [chord], end)


def _raga(rng: random.Random, fast: bool) -> Score:
    name = rng.choice(list(RAGAS))
    sound = SOUNDS[rng.choice(["sitar", "sitar", "sitar", "flute", "violin", "voice", "shawm", "santur"])]
    tonic = max(sound.low + 6, 55) + rng.randint(0, 6)
    player = _Player(RAGAS[name], tonic, rng)
    bpm = float(rng.randint(150, 208) if fast else rng.randint(72, 132))
    first = player.alap(rng.choice((4, 6) if fast else (4, 6, 8)))
    room = int(min(58 - first / 4, (110 - first * 60 / bpm) * bpm / 240)) // 4
    cycles = max(min(rng.randint(4, 7) if fast else rng.randint(3, 5), room), 2)
    low, high = player.theme(False), player.theme(True)
    plan = ["theme"] * 2 + [
        rng.choice(("high", "run", "half", "run" if fast else "theme")) for _ in range(cycles - 2)
    ]
    for number, what in enumerate(plan):
        time = first + 16.0 * number
        if what == "run":
            player.run(time, 3, 0.25 if not fast else 0.5)
            player.play([one for one in low if one[0] >= 12], time)
        elif what == "half":
            player.play([one for one in low if one[0] < 8], time)
            player.run(time + 8, 2, 0.5)
        else:
            player.play(high if what == "high" else low, time)
    end = first + 16.0 * cycles
    player.tihai(end)
    player.add(end, 3.8, 0, 96)
    song = _song(tonic, bpm, first, cycles)
    whole = _song(tonic, bpm, 0.0, 1)
    whole.end = end
    drone = strings_of("x.x.x.x.", "7 12 12 0", 48, 48)(whole, SOUNDS["tanpura"], rng)
    beat = drums(_TINTAL, fill="hand", crash=False, fills=0.5, vary=0.3)(song, DRUMS, rng)
    looseness = rng.choice((0.0, 0.012, 0.02))
    parts = [
        Part(sound, humanise(player.notes, looseness, 0.0, rng), "lead"),
        Part(
            SOUNDS[rng.choice(("tanpura", "tanpura", "harmonium"))],
            humanise(drone, looseness, 0.0, rng),
            "drone",
        ),
    ]
    concepts = {"raga", "indian", "ornamented", "percussion", "hand_drums"} | (
        {"fast", "virtuosic"} if fast else set()
    )
    if rng.random() < 0.92:
        parts.append(Part(DRUMS, humanise(beat, looseness, 0.0, rng), "drums"))
    else:
        concepts -= {"percussion", "hand_drums"}
    return Score(
        title=naming.title("Raga, fast gat" if fast else "Raga", tonic % 12, None, rng),
        concepts=concepts,
        parts=parts,
        metre="4/4",
        tempi=[(0.0, bpm)],
        tonic=tonic % 12,
        mode=None,
        length=end + 4,
    )


STYLES = (
    Style("raga", frozenset({"raga", "indian", "ornamented"}), lambda rng: _raga(rng, False)),
    Style(
        "raga_fast",
        frozenset({"raga", "indian", "ornamented", "fast", "virtuosic"}),
        lambda rng: _raga(rng, True),
    ),
)
