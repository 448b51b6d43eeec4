"""How a folk song is made: lines that repeat or answer each other, each on its way to its cadence.

A tradition is described as its scholars describe it: the form of a verse, where its lines end, the rhythms of
its verse, the shape of a line, the steps and leaps it likes, the tones that carry it.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from clamp_desktop.training.styles import naming
from clamp_desktop.training.styles.arranger import Layer, tempo_curve
from clamp_desktop.training.styles.melody import cell_rhythm
from clamp_desktop.training.styles.rhythm import humanise
from clamp_desktop.training.styles.score import Note, Part, Score, Style
from clamp_desktop.training.styles.song import Section, Song
from clamp_desktop.training.styles.songs.harmonise import harmonise
from clamp_desktop.training.styles.songs.ornament import adorn
from clamp_desktop.training.styles.sounds import SOUNDS, Sound
from clamp_desktop.training.styles.theory import MODE_OF, SCALES, metre

_SHAPES: Final[dict[str, tuple[float, ...]]] = {  # height at the start, the quarters and the end of a line
    "arch": (0.3, 0.6, 0.85, 0.6, 0.3),
    "fall": (0.95, 0.85, 0.65, 0.45, 0.2),
    "rise": (0.2, 0.4, 0.6, 0.75, 0.8),
    "wave": (0.4, 0.75, 0.4, 0.65, 0.35),
    "bowl": (0.7, 0.45, 0.25, 0.4, 0.6),
    "flat": (0.5, 0.55, 0.5, 0.5, 0.45),
}
_SCHEMES: Final = {1: ("z",), 2: ("az", "az", "bz"), 3: ("aaz", "abz"), 4: ("abaz", "aabz", "abcz", "aaaz")}


@dataclass(frozen=True)
class Folk:
    """A tradition of songs.

    Attributes:
        rhythms: metre → (bars, last bars of lines), as in ``melody.Tune``.
        scales: scale → how likely.
        forms: lines of a verse between spaces. ``a`` is line ``A`` with an ending on the last tone,
            ``A5`` the line a fifth higher.
        ends: semitones above the last tone on which lines within a verse may end.
        reach: lowest and highest tone in semitones from the last tone.
        steps: how likely a tone is repeated, and how likely one goes on by one, two, three … steps.
        frame: semitones of the tones that carry the tune; the tonic triad by default.
        shapes: of lines; ``terraced`` verses come down from line to line.
        upbeats: lengths in quarters of the notes before a line, an empty one for none.
        close: the tone before the last, in steps from it.
        same: how often all lines have the rhythm of the first.
        sequence: how often a bar of the same rhythm repeats the steps of the one before.
        others: who may join in; their role and chance as in ``arranger.Layer``.
        key: whether the music is in a key that has a name.
    """

    title: str
    concepts: str
    rhythms: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
    scales: Mapping[str, float]
    tempo: tuple[float, float]
    forms: tuple[str, ...] = ("A B C D", "A a B a", "A A B B", "A B A B", "A A B A", "A B B C")
    bars: tuple[int, ...] = (4,)
    ends: tuple[int, ...] = (7, 2, 4, 7)
    reach: tuple[int, int] = (-5, 12)
    steps: tuple[float, ...] = (0.16, 0.56, 0.18, 0.06, 0.04)
    frame: tuple[int, ...] = ()
    shapes: str = "arch arch wave fall"
    terraced: bool = False
    upbeats: tuple[tuple[float, ...], ...] = ((),)
    close: tuple[int, ...] = (1, 1, -1)
    same: float = 0.35
    sequence: float = 0.5
    grace: float = 0.0
    grace_kind: str = "above"
    melisma: float = 0.0
    sounds: str = "voice voice flute violin piano"
    others: tuple[Layer, ...] = ()
    tuning: Mapping[int, float] = field(default_factory=dict)
    rubato: float = 0.0
    gate: float = 0.95
    key: bool = True
    final_hold: float = 1.0


def songs(*named: tuple[str, Folk]) -> tuple[Style, ...]:
    return tuple(
        Style(name, frozenset(folk.concepts.split()), lambda rng, folk=folk: draw(folk, rng))  # type: ignore[misc]
        for name, folk in named
    )


def varied(folk: Folk, **changes: object) -> Folk:
    """A tradition with some of it changed."""
    return replace(folk, **changes)  # type: ignore[arg-type]


def draw(folk: Folk, rng: random.Random) -> Score:
    """Draw a song."""
    scale = rng.choices(list(folk.scales), list(folk.scales.values()))[0]
    rhythm = rng.choice(list(folk.rhythms))
    meter = metre(rhythm)
    bpm = round(rng.uniform(*folk.tempo), rng.choice((0, 0, 1)))
    sound = SOUNDS[rng.choice(folk.sounds.split())]
    others = [layer for layer in folk.others if rng.random() < layer.chance]
    maker = _Verse(folk, scale, rhythm, sound, rng)
    notes, ends = maker.compose(bpm)
    song = Song(
        metre=meter,
        bpm=bpm,
        tonic=maker.tonic % 12,
        mode=scale,
        scale=tuple(sorted((maker.tonic + step) % 12 for step in SCALES[scale])),
        sections=_sections(ends),
        starts=[],
        chords=[],
        end=ends[-1],
    )
    song.starts, song.chords = harmonise(notes, song)
    song.lead = notes
    concepts = set(folk.concepts.split())
    lead = Part(sound, adorn(notes, maker.ladder, folk, bpm, rng), "lead")
    parts = [lead]
    for layer in others:
        theirs = sound if layer.sounds == "=" else SOUNDS[rng.choice(layer.sounds.split())]
        played = [note for note in layer.play(song, theirs, rng) if note.start < song.end - 0.05]
        if played:
            parts.append(Part(theirs, played, layer.role))
            concepts |= set(layer.concepts.split())
    looseness = rng.choice((0.0, 0.0, 0.012, 0.025))
    for part in parts:
        part.notes = humanise(part.notes, looseness, 0.0, rng, rng.choice((0, 5, 9)))
    mode = MODE_OF.get(scale) if folk.key else None
    return Score(
        title=naming.title(folk.title, song.tonic, mode, rng),
        concepts=concepts,
        parts=parts,
        metre=meter.name,
        tempi=tempo_curve(song, song.end, 0.3, folk.rubato, rng),
        tonic=song.tonic,
        mode=mode,
        length=song.end,
        pulse=meter.pulse,
    )


def _sections(ends: list[float]) -> list[Section]:
    starts = [0.0, *ends[:-1]]
    return [Section("A", start, 1, i) for i, start in enumerate(starts)]


class _Verse:
    """The tones of a tradition on an instrument, and the lines put together from them."""

    def __init__(self, folk: Folk, scale: str, rhythm: str, sound: Sound, rng: random.Random) -> None:
        self.folk, self.meter, self.rng = folk, metre(rhythm), rng
        low, high = folk.reach
        room = (sound.low - low, max(sound.high - high, sound.low - low))
        middle = sum(room) // 2
        self.tonic = min(max(middle + rng.randint(-5, 5), room[0]), room[1])
        degrees = SCALES[scale]
        top = min(high, sound.high - self.tonic)
        self.ladder = [self.tonic + step for step in range(low, top + 1) if step % 12 in degrees]
        self.home = self.ladder.index(self.tonic)
        third = next((step for step in degrees if step in (3, 4)), 5)
        self.frame = folk.frame or (0, third, 7)
        self.cells, self.cadences = folk.rhythms[rhythm]
        self.upbeat = rng.choice(folk.upbeats)
        self.strong = self.meter.strong

    def compose(self, bpm: float) -> tuple[list[Note], list[float]]:
        """A song of several verses, and where its lines end."""
        folk, rng, bar = self.folk, self.rng, self.meter.bar
        form = rng.choice(folk.forms).split()
        count = rng.choice(folk.bars)
        lines = self._lines(form, count)
        verse_bars = count * len(form)
        seconds = bar * 60 / bpm
        least = max(16, -(-20 // seconds))
        verses = max(1, round(-(-least // verse_bars)))
        while verses < 4 and (verses + 1) * verse_bars <= min(64, 100 / seconds) and rng.random() < 0.4:
            verses += 1
        lead_in = bar if self.upbeat else 0.0
        notes: list[Note] = []
        ends: list[float] = []
        time = lead_in
        for _ in range(verses):
            for token in form:
                notes += [note._replace(start=note.start + time) for note in lines[token]]
                time += count * bar
                ends.append(time)
        if self.upbeat:  # the last bar gives back what the upbeat took
            ends[-1] = time
        return _in_turn(notes), ends

    def _lines(self, form: list[str], count: int) -> dict[str, list[Note]]:
        folk, rng = self.folk, self.rng
        lines: dict[str, list[Note]] = {}
        rhythm = self._rhythm(count)
        last = form[-1]
        for place, token in enumerate(form):
            if token in lines:
                continue
            letter = token[0].upper()
            model = lines.get(letter) if token != letter else None
            if model and token.endswith("5"):
                lines[token] = self._higher(model)
                continue
            if model:
                lines[token] = self._closing(model)
                continue
            if token[0].isupper() and lines and rng.random() >= folk.same:
                rhythm = self._rhythm(count)
            final = last in (token, letter) or token.islower()
            end = self.home if final else self._end()
            height = 0.8 * (1 - place / max(len(form) - 1, 1)) if folk.terraced else 0.0
            lines[token] = self._line(rhythm, end, height, place)
            if token.endswith("5"):
                lines[letter] = lines[token]
                lines[token] = self._higher(lines[token])
        return lines

    def _rhythm(self, count: int) -> list[str]:
        """The bars of a line, as cells."""
        rng = self.rng
        scheme = rng.choice(_SCHEMES.get(count, ("abcbabcz"[-count:],)))
        drawn = {letter: rng.choice(self.cells) for letter in "abc"}
        return [rng.choice(self.cadences) if letter == "z" else drawn[letter] for letter in scheme]

    def _end(self) -> int:
        wanted = self.tonic + self.rng.choice(self.folk.ends)
        return min(range(len(self.ladder)), key=lambda i: (abs(self.ladder[i] - wanted), i))

    def _line(self, cells: list[str], end: int, height: float, place: int) -> list[Note]:
        folk, rng, bar = self.folk, self.rng, self.meter.bar
        shape = _SHAPES[rng.choice(folk.shapes.split())]
        top = len(self.ladder) - 1
        low, high = (0.0, 1.0)
        if folk.terraced:
            low, high = max(height - 0.35, 0.0), min(height + 0.3, 1.0)
        elif place == 0:
            high = 0.85
        total = len(cells) * bar
        placed = [
            (number * bar + start, length)
            for number, cell in enumerate(cells)
            for start, length in cell_rhythm(cell, bar)
        ]
        if self.upbeat:
            # The last note makes room for the next line's upbeat, which is sung before this line begins.
            size = sum(self.upbeat)
            before = [(sum(self.upbeat[:i]) - size, length) for i, length in enumerate(self.upbeat)]
            start, length = placed[-1]
            if length - size >= 0.5:
                placed[-1] = (start, length - size)
            placed = [*before, *placed]
        notes: list[Note] = []
        index = -1
        moves: dict[str, list[int]] = {}
        bar_indices: list[int] = []
        current = -1
        near = min(max(end + rng.choice(folk.close), 0), top)  # the tone before the last
        for i, (time, length) in enumerate(placed):
            number = max(int(time // bar), 0) if time >= 0 else -1
            if number != current:
                if current >= 0 and bar_indices:
                    moves.setdefault(cells[current], [one - bar_indices[0] for one in bar_indices])
                current, bar_indices = number, []
            share = max(time, 0.0) / max(total - 1e-6, 1e-6)
            target = (low + (high - low) * _height(shape, share)) * top
            left = len(placed) - 1 - i
            if left <= 3:
                target = end + (target - end) * left / 4
            strong = time >= 0 and (time % bar) in self.strong
            known = moves.get(cells[number]) if number >= 0 else None
            if left == 0:
                index = end
            elif left == 1:
                index = near
            elif (
                known
                and bar_indices
                and len(bar_indices) < len(known)
                and left > 2
                and rng.random() < folk.sequence
            ):
                index = min(max(bar_indices[0] + known[len(bar_indices)], 0), top)
            else:
                earlier = notes[-2].pitch if len(notes) > 1 else None
                index = self._next(index, near if left == 2 else target, strong, earlier, left == 2)
            bar_indices.append(index)
            loud = 84 + (7 if time % bar == 0 else 3 if strong else -3)
            hold = length * (folk.gate if left else folk.final_hold * 0.97)
            notes.append(Note(time, max(hold, 0.05), self.ladder[index], loud))
        return notes

    def _next(self, index: int, target: float, strong: bool, before: int | None, bound: bool) -> int:
        """The next tone: a likely step, near the line's shape, on a tone that carries where it is heavy."""
        folk, rng = self.folk, self.rng
        weights: list[float] = []
        for i, pitch in enumerate(self.ladder):
            away = abs(i - index)
            step = 1.0 if index < 0 else folk.steps[away] if away < len(folk.steps) else 0.0
            if pitch - self.ladder[index] in (6, -6) or abs(pitch - self.ladder[index]) > 12:
                step *= 0.05
            if before is not None and index >= 0:
                leap = self.ladder[index] - before
                if abs(leap) >= 5 and (pitch - self.ladder[index]) * leap > 0:
                    step *= 0.25  # after a leap the tune turns back
                if before == pitch and away == 0:
                    step *= 0.2
            framed = (pitch - self.tonic) % 12 in self.frame
            step *= (2.6 if framed else 0.7) if strong else (1.15 if framed else 1.0)
            if index < 0:
                step *= (3.0 if framed else 0.15) / (1.0 + ((i - self.home) / 3.0) ** 2)
            if bound and abs(i - target) > 2:
                step *= 0.02  # from here the close can be reached
            weights.append(step / (1.0 + ((i - target) / 1.8) ** 2) + 1e-9)
        return rng.choices(range(len(self.ladder)), weights)[0]

    def _closing(self, line: list[Note]) -> list[Note]:
        """The line again, but come to rest on the last tone."""
        near = min(max(self.home + self.rng.choice(self.folk.close), 0), len(self.ladder) - 1)
        changed = list(line)
        changed[-1] = line[-1]._replace(pitch=self.tonic)
        if len(line) > 2:
            changed[-2] = line[-2]._replace(pitch=self.ladder[near])
        return changed

    def _higher(self, line: list[Note]) -> list[Note]:
        """The line a fifth higher, on the tones of the scale."""
        return [
            note._replace(pitch=min(self.ladder, key=lambda one: (abs(one - note.pitch - 7), one)))
            for note in line
        ]


def _height(shape: tuple[float, ...], share: float) -> float:
    place = min(share, 0.999) * 4
    first = int(place)
    return shape[first] + (shape[first + 1] - shape[first]) * (place - first)


def _in_turn(notes: list[Note]) -> list[Note]:
    """One tone at a time: a note ends where the next begins."""
    notes.sort()
    done = []
    for note, after in pairwise(notes):
        done.append(note._replace(length=max(min(note.length, after.start - note.start), 0.05)))
    return [*done, notes[-1]]
