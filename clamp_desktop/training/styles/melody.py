"""Melodies: a motif, its repetition and variation, phrases that end where a singer breathes.

A melody is made in two steps. The rhythm of a phrase is put together from bars in the style's rhythms, some
of them repeated (``a a b c``). Then each bar gets pitches: the first from the chord and a slowly rising and
falling height, the next ones by the steps of the motif, led to chord tones where the beat is strong.
"""

from __future__ import annotations

import random
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from clamp_desktop.training.styles.rhythm import steps
from clamp_desktop.training.styles.score import Note
from clamp_desktop.training.styles.song import Section, Song
from clamp_desktop.training.styles.sounds import Sound
from clamp_desktop.training.styles.theory import SCALES, chord_scale, ladder, nearest

Player = Callable[[Song, Sound, random.Random], list[Note]]

# Lowest melody note by family of General MIDI programs: keyboards, bars, organs, guitars, synthesizers.
_FLOORS: Final = {0: 58, 1: 55, 2: 58, 3: 52, 10: 57, 11: 57}
# How the bars of a four-bar phrase relate; "z" is the cadence.
_SCHEMES = ("abaz", "aabz", "abcz", "aaaz", "abaz", "aacz")
_SCHEMES_3 = ("aaz", "abz")
_SCHEMES_2 = ("az",)


@dataclass(frozen=True)
class Tune:
    """How a style sings.

    Attributes:
        cells: rhythms of a bar; ``x`` strikes, ``.`` holds, ``_`` rests.
        cadences: rhythms of the last bar of a phrase.
        scale: name of a scale that the melody keeps whatever the chord; without it, it follows the chords.
        leap: how often it leaps rather than steps.
        chromatic: how often a weak note approaches the next from a semitone.
        grace: how often a quick note decorates a longer one; ``grace_kind`` says how: ``above``, ``below``,
            ``turn``, ``roll`` (the note beaten again), ``slide`` and ``waver`` (by pitch bend), ``trill``.
        span: how many semitones the melody uses; ``centre`` (0 to 1) where in the instrument's range.
        phrase: bars in a phrase.
        mask: bars of four in which it plays: ``"xx.."`` leaves room for an answer.
        repeats: how often a note may stay where it is.
        rest_first: how often a phrase begins after the beat.
        free: how often a bar gets a rhythm that it shares with none.
        gate: part of a note's written length that sounds.
        down: tendency to fall (positive) or rise within a bar.
        home_low: end on the tonic below rather than near.
        strong_chord: how strictly strong beats take chord tones.
    """

    cells: tuple[str, ...]
    cadences: tuple[str, ...] = ()
    scale: str = ""
    leap: float = 0.2
    chromatic: float = 0.0
    grace: float = 0.0
    grace_kind: str = "above"
    span: int = 17
    centre: float = 0.55
    phrase: int = 4
    mask: str = ""
    repeats: float = 0.12
    free: float = 0.12
    gate: float = 0.92
    down: float = 0.0
    strong_chord: float = 0.95
    velocity: int = 88
    pickup: float = 0.25


Rhythm = tuple[tuple[float, float], ...]  # (place in the bar, length)


def cell_rhythm(cell: str, bar: float) -> Rhythm:
    """Onsets and lengths of a one-bar cell, or of several bars as one stretch."""
    found: list[tuple[float, float]] = []
    for number, one in enumerate(steps(cell, bar)):
        count = len(cell.replace(" ", "").split("|")[number])
        for i, (place, sign) in enumerate(one):
            following = one[i + 1][0] if i + 1 < len(one) else bar
            if sign != "_":
                found.append((number * bar + place, following - place))
        assert count
    return tuple(found)


def _vary(cell: str, rng: random.Random) -> str:
    """A cell with one weak note more or less, so that two pieces do not share all rhythms."""
    places = [i for i, sign in enumerate(cell) if sign == "x" and i > 0]
    if len(places) > 2 and rng.random() < 0.6:
        gone = rng.choice(places)
        return cell[:gone] + "." + cell[gone + 1 :]
    gaps = [i for i, sign in enumerate(cell) if sign == "." and i % 2 == 0]
    if gaps:
        more = rng.choice(gaps)
        return cell[:more] + "x" + cell[more + 1 :]
    return cell


def tune(spec: Tune) -> Player:
    """A player of melodies in a style. It also leaves the melody in ``song.lead`` for those who double it."""

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        singer = _Singer(song, sound, spec, rng)
        notes: list[Note] = []
        themes: dict[str, list[Note]] = {}
        for section in song.sections:
            if section.letter == "I":
                continue
            theme = themes.get(f"{section.letter}{section.bars}")
            if theme is None:
                theme = singer.theme(section)
                themes[f"{section.letter}{section.bars}"] = theme
                fresh = theme
            else:
                fresh = singer.again(theme, section) if rng.random() < 0.75 else theme
            notes += [note._replace(start=note.start + section.start) for note in fresh]
        notes = singer.adorn(notes)
        if not song.lead:
            song.lead = notes
        return notes

    return play


class _Singer:
    def __init__(self, song: Song, sound: Sound, spec: Tune, rng: random.Random) -> None:
        self.song, self.spec, self.rng = song, spec, rng
        # Where one instrument also accompanies, its melody lies above the chords.
        bottom = max(sound.low, _FLOORS.get(sound.program // 8, 0))
        span = min(spec.span, sound.high - bottom)
        room = sound.high - bottom - span
        low = bottom + round(room * min(max(spec.centre + rng.uniform(-0.2, 0.2), 0), 1))
        self.low, self.high = low, low + span
        cells = list(spec.cells)
        rng.shuffle(cells)
        self.cells = [_vary(cell, rng) if rng.random() < 0.2 else cell for cell in cells[: rng.randint(3, 5)]]
        self.cadences = spec.cadences or spec.cells
        self.strong = song.metre.strong
        self.beats = frozenset(song.metre.beats)
        self.own = (
            tuple(sorted((song.tonic + step) % 12 for step in SCALES[spec.scale])) if spec.scale else ()
        )
        self.moves = self._steps()

    def _steps(self) -> dict[str, list[int]]:
        return {letter: [self._step() for _ in range(24)] for letter in "abc"}

    def _step(self) -> int:
        draw = self.rng.random()
        way = 1 if self.rng.random() > 0.5 + self.spec.down / 2 else -1
        if draw < self.spec.repeats:
            return 0
        if draw < self.spec.repeats + self.spec.leap * 0.5:
            return 2 * way
        if draw < self.spec.repeats + self.spec.leap:
            return self.rng.choice((3, 4)) * way
        return way

    def tones(self, time: float) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Pitches to move on, and those of them that are at rest, at a time."""
        chord = self.song.chord_at(time)
        scale = self.own or chord_scale(self.song.scale, chord)
        rest = tuple(tone for tone in chord.tones if tone in scale) or scale
        return ladder(scale, self.low, self.high), ladder(rest, self.low, self.high)

    def theme(self, section: Section) -> list[Note]:
        """A melody for a section, from time 0."""
        rng, spec, bar = self.rng, self.spec, self.song.bar
        notes: list[Note] = []
        self.moves = self._steps() if rng.random() < 0.6 else self.moves
        rhythms = {letter: rng.choice(self.cells) for letter in "abc"}
        phrases = [min(spec.phrase, section.bars - i) for i in range(0, section.bars, spec.phrase)]
        height = rng.uniform(0.35, 0.6)
        scheme = ""
        pitch = round(self.low + (self.high - self.low) * height)
        done = 0
        for number, length in enumerate(phrases):
            if not scheme or rng.random() < 0.35 or len(scheme) != length:
                scheme = _scheme(length, rng)
            for place, letter in enumerate(scheme):
                index = done + place
                if spec.mask and spec.mask[index % len(spec.mask)] == ".":
                    continue
                last = place == length - 1
                cell = rng.choice(self.cadences) if last else rhythms[letter]
                if not last and rng.random() < spec.free:
                    cell = rng.choice(self.cells)
                # An arch: highest about two thirds through the section.
                progress = index / max(section.bars - 1, 1)
                arch = height + 0.35 * (1 - abs(progress - 0.62) / 0.62) + rng.uniform(-0.12, 0.12)
                target = round(self.low + (self.high - self.low) * min(max(arch, 0.1), 0.9))
                closing = last and number == len(phrases) - 1
                moves = self.moves[letter] if letter in self.moves else self._steps()["a"]
                pitch = self._bar(
                    notes, section.start, index * bar, cell, moves, pitch, target, last, closing
                )
            done += length
        return notes

    def _bar(
        self,
        notes: list[Note],
        offset: float,
        start: float,
        cell: str,
        moves: Sequence[int],
        pitch: int,
        target: int,
        last: bool,
        closing: bool,
    ) -> int:
        rng, spec = self.rng, self.spec
        rhythm = cell_rhythm(cell, self.song.bar)
        for i, (place, length) in enumerate(rhythm):
            time = start + place
            scale, rest = self.tones(offset + time)
            final = last and i == len(rhythm) - 1
            strong = place in self.strong
            if i == 0:
                between = pitch + (target - pitch) * 0.6
                choice = rest if rest and rng.random() < 0.9 else scale
                fresh = [one for one in choice if one != pitch]
                pitch = nearest(round(between), fresh if fresh and rng.random() < 0.7 else choice)
            elif final:
                pitch = self._rest_on(pitch, rest, closing)
            else:
                pitch = self._move(pitch, moves[i % len(moves)], scale)
                if strong and rest and rng.random() < spec.strong_chord and pitch not in rest:
                    pitch = nearest(pitch + (1 if moves[i % len(moves)] > 0 else -1), rest)
            if final and i == 0 and closing:
                pitch = self._rest_on(pitch, rest, closing)
            loud = spec.velocity + (7 if place == 0 else 4 if strong else 0 if place in self.beats else -6)
            notes.append(Note(time, length * spec.gate, pitch, loud + round(4 * self._height(pitch))))
        return pitch

    def _height(self, pitch: int) -> float:
        return (pitch - self.low) / max(self.high - self.low, 1) * 2 - 1

    def _rest_on(self, pitch: int, rest: tuple[int, ...], closing: bool) -> int:
        home = tuple(one for one in rest if one % 12 == self.song.tonic)
        if closing and home:
            return nearest(pitch, home)
        return nearest(pitch, rest) if rest else pitch

    def _move(self, pitch: int, step: int, scale: tuple[int, ...]) -> int:
        place = bisect_left(scale, pitch)
        if place >= len(scale) or scale[place] != pitch:
            place = min(place, len(scale) - 1)
        new = place + step
        if not 0 <= new < len(scale):  # a melody turns round at the edge of its range
            new = place - step
        return scale[min(max(new, 0), len(scale) - 1)]

    def again(self, theme: list[Note], section: Section) -> list[Note]:
        """A theme as it comes back: a few notes otherwise, never its first and last."""
        rng = self.rng
        varied = list(theme)
        for i in range(1, len(varied) - 2):
            note = varied[i]
            if rng.random() < 0.08:
                scale, _ = self.tones(section.start + note.start)
                varied[i] = note._replace(pitch=self._move(note.pitch, rng.choice((-1, 1)), scale))
            elif note.length > 0.9 and rng.random() < 0.25:
                scale, _ = self.tones(section.start + note.start)
                half = note.length / 2
                varied[i] = note._replace(length=half)
                turn = self._move(note.pitch, rng.choice((-1, 1)), scale)
                varied.append(Note(note.start + half, half, turn, note.velocity - 6))
        return sorted(varied)

    def adorn(self, notes: list[Note]) -> list[Note]:
        """Chromatic approaches, then ornaments."""
        spec, rng = self.spec, self.rng
        done: list[Note] = []
        for i, note in enumerate(notes):
            following = notes[i + 1] if i + 1 < len(notes) else None
            if (
                spec.chromatic
                and following
                and note.length <= 0.7
                and following.start - note.start < 0.7
                and note.start % 1.0
                and rng.random() < spec.chromatic
            ):
                note = note._replace(pitch=following.pitch + (1 if note.pitch > following.pitch else -1))
            if spec.grace and note.length >= 0.3 and rng.random() < spec.grace:
                done += self._ornament(note)
            else:
                done.append(note)
        return done

    def _ornament(self, note: Note) -> list[Note]:
        kind = self.spec.grace_kind
        scale, _ = self.tones(note.start)
        up, down = self._move(note.pitch, 1, scale), self._move(note.pitch, -1, scale)
        quick = min(0.09, note.length / 6) * max(self.song.bpm / 110, 0.6)
        soft = note.velocity - 12
        start, length, pitch = note.start, note.length, note.pitch
        if kind == "slide":
            return [note._replace(bends=((0.0, -self.rng.choice((60.0, 100.0, 150.0))), (0.22, 0.0)))]
        if kind == "trill" and length >= 0.7:
            count = int(length / max(quick * 1.3, 0.1)) // 2 * 2 + 1
            each = length / count
            return [
                Note(start + i * each, each * 0.95, up if i % 2 else pitch, note.velocity - 5 * (i > 0))
                for i in range(count)
            ]
        if kind == "waver":  # a broad shaking of the tone, first still, then wide
            swing = self.rng.choice((35.0, 55.0, 80.0))
            count = max(int(length * 3.5), 2)
            waves = [(0.3 + 0.35 * i / count, swing if i % 2 else -swing) for i in range(2 * count - 1)]
            return [note._replace(bends=((0.0, 0.0), *waves, (0.98, 0.0)))]
        signs = {
            "below": (down,),
            "turn": (up, pitch, down),
            "roll": (pitch, up, pitch, down),
            "double": (up, pitch),
        }.get(kind, (up,))
        if length < quick * (len(signs) + 2):
            signs = signs[:1]
        graces = [Note(start + i * quick, quick * 0.95, one, soft) for i, one in enumerate(signs)]
        spent = quick * len(signs)
        return [*graces, note._replace(start=start + spent, length=max(length - spent, 0.05))]


def _scheme(length: int, rng: random.Random) -> str:
    if length == 4:
        return rng.choice(_SCHEMES)
    if length == 3:
        return rng.choice(_SCHEMES_3)
    if length == 2:
        return rng.choice(_SCHEMES_2)
    return "z" if length == 1 else ("abcab" * length)[: length - 1] + "z"


def sung(spec: Tune, **changes: object) -> Tune:
    """A tune's description with some of it changed."""
    return replace(spec, **changes)  # type: ignore[arg-type]
