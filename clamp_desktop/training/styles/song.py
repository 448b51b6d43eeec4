"""The plan of a piece, made before anyone plays: key, form, harmony bar by bar."""

from __future__ import annotations

import random
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from clamp_desktop.training.styles.score import Note
from clamp_desktop.training.styles.theory import SCALES, Chord, Metre, parse_chord


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the form.

    Attributes:
        letter: sections of one letter share harmony and theme; ``I`` is an introduction.
        start: quarters.
        bars: how many.
        turn: how often the letter has come before.
    """

    letter: str
    start: float
    bars: int
    turn: int


@dataclass(slots=True)
class Song:
    """The plan.

    Attributes:
        scale: pitch classes of the key.
        starts, chords: the harmony; a chord holds until the next start.
        end: where the last chord is struck; what follows is the ending.
        lead: the melody, once it is there, for parts that double or answer it.
        memory: themes by section letter.
    """

    metre: Metre
    bpm: float
    tonic: int
    mode: str
    scale: tuple[int, ...]
    sections: list[Section]
    starts: list[float]
    chords: list[Chord]
    end: float
    lead: list[Note] = field(default_factory=list)

    @property
    def bar(self) -> float:
        return self.metre.bar

    @property
    def bars(self) -> int:
        """Without the ending."""
        return round(self.end / self.bar)

    def chord_at(self, time: float) -> Chord:
        """The harmony at a time, that of the last chord after the end."""
        return self.chords[max(bisect_right(self.starts, time + 1e-6) - 1, 0)]

    def next_chord(self, time: float) -> Chord:
        """The harmony that follows the one at a time."""
        return self.chords[min(bisect_right(self.starts, time + 1e-6), len(self.chords) - 1)]

    def change_after(self, time: float) -> float:
        """When the harmony at a time ends."""
        place = bisect_right(self.starts, time + 1e-6)
        return self.starts[place] if place < len(self.starts) else self.end + self.bar

    def section_at(self, time: float) -> Section:
        for section in reversed(self.sections):
            if section.start <= time + 1e-6:
                return section
        return self.sections[0]


Harmony = dict[str, tuple[str, ...]]  # section letter (or "" for any) → progressions to choose from


def choose_form(
    forms: Sequence[str], section_bars: dict[str, int], bar_seconds: float, rng: random.Random
) -> str:
    """A form of 16 to 64 bars that lasts 20 to 120 seconds, repeated as often as players would."""
    form = rng.choice(list(forms))

    def bars(letters: str) -> int:
        return sum(section_bars[letter] for letter in letters)

    most = min(60.0, 100 / bar_seconds)
    least = max(16.0, 24 / bar_seconds)
    while len(form) > 1 and bars(form) > most:
        form = form[:-1]
    goal = rng.uniform(least, min(most, max(least, 95 / bar_seconds)))
    whole = form
    while bars(form) < goal and bars(form + whole) <= most:
        form += whole
    while bars(form) < least:
        form += rng.choice(whole)
    return form


def plan(
    form: str,
    section_bars: dict[str, int],
    harmony: Harmony,
    *,
    metre: Metre,
    bpm: float,
    tonic: int,
    mode: str,
    intro: int,
    rng: random.Random,
) -> Song:
    """Lay out a form; every letter draws its progression once. The last bar is the ending's."""
    drawn: dict[str, list[list[str]]] = {}
    used: set[str] = set()
    for letter in dict.fromkeys(form):
        known = harmony.get(letter) or harmony.get("") or harmony["A"]
        text = rng.choice([one for one in known if one not in used] or known)
        used.add(text)
        drawn[letter] = [bar.split() for bar in text.split("|")]
    sections: list[Section] = []
    starts: list[float] = []
    chords: list[Chord] = []
    time = 0.0

    def add(letter: str, bars: list[list[str]], turn: int) -> None:
        nonlocal time
        sections.append(Section(letter, time, len(bars), turn))
        for bar in bars:
            for place, symbol in zip(_places(metre, len(bar)), bar, strict=True):
                chord = parse_chord(symbol, tonic)
                if not chords or chords[-1] != chord:
                    starts.append(time + place)
                    chords.append(chord)
            time += metre.bar

    if intro:
        first = drawn[form[0]]
        add("I", (first[-intro:] if len(first) >= intro else first * intro)[:intro], 0)
    turns: dict[str, int] = {}
    for letter in form:
        count = section_bars[letter]
        bars = drawn[letter]
        add(letter, (bars * (count // len(bars) + 1))[:count], turns.get(letter, 0))
        turns[letter] = turns.get(letter, 0) + 1
    home = parse_chord(_home(drawn[form[0]][0][0], mode), tonic)
    starts.append(time)
    chords.append(home)
    scale = tuple(sorted((tonic + step) % 12 for step in SCALES[mode]))
    return Song(metre, bpm, tonic, mode, scale, sections, starts, chords, time)


def _home(first: str, mode: str) -> str:
    """The chord to end on: the tonic as the piece began with it, else that of the mode."""
    if first.startswith("I") and not first.startswith(("II", "IV")) and "/" not in first:
        return first
    if {3, 4} <= set(SCALES[mode]) or not {3, 4} & set(SCALES[mode]):
        return "I5"
    return "Im" if 3 in SCALES[mode] else "I"


@cache
def _places(metre: Metre, chords: int) -> tuple[float, ...]:
    """Where chords change in a bar that holds several: on beats, as evenly as they allow."""
    beats = metre.beats
    if chords == 1:
        return (0.0,)
    if chords > len(beats):
        return tuple(metre.bar * i / chords for i in range(chords))
    return tuple(beats[-(-len(beats) * i // chords)] for i in range(chords))
