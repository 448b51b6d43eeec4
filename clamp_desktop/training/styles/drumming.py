"""Drum kits and hand percussion, written as strings: ``"kick x...x...; snare ....x...; hat x.x.x.x."``."""

from __future__ import annotations

import random
from typing import Final

from clamp_desktop.training.styles.melody import Player
from clamp_desktop.training.styles.rhythm import steps
from clamp_desktop.training.styles.score import Note
from clamp_desktop.training.styles.song import Song
from clamp_desktop.training.styles.sounds import Sound

# General MIDI keys. Dum is the deep stroke of a hand drum, tek and ka the sharp ones; na and ge a tabla's.
KEYS: Final[dict[str, int]] = {
    "kick": 36, "kick2": 35, "rim": 37, "snare": 38, "snare2": 40, "clap": 39, "hat": 42, "pedal": 44,
    "open": 46, "crash": 49, "ride": 51, "bell": 53, "china": 52, "splash": 55, "tom1": 50, "tom2": 47,
    "tom3": 43, "tom4": 41, "tamb": 54, "cowbell": 56, "bongo1": 60, "bongo2": 61, "slap": 62, "conga": 63,
    "tumba": 64, "timbale1": 65, "timbale2": 66, "agogo1": 67, "agogo2": 68, "cabasa": 69, "maracas": 70,
    "whistle": 72, "guiro": 73, "guiro2": 74, "claves": 75, "block1": 76, "block2": 77, "cuica1": 78,
    "cuica2": 79, "triangle": 81, "triangle0": 80, "shaker": 82, "jingle": 83, "castanet": 85,
    "surdo0": 86, "surdo": 87, "stick": 31, "vibraslap": 58, "dum": 64, "tek": 60, "ka": 62, "ge": 64,
    "na": 60, "tin": 61, "brush": 40,
}  # fmt: skip
_LOUD: Final = {"x": 82, "X": 104, "o": 46, "r": 70}
_SHORT: Final = 0.12


def drums(
    *grooves: str, fill: str = "toms", fills: float = 0.6, crash: bool = True, vary: float = 0.12
) -> Player:
    """A player of grooves.

    Args:
        grooves: the piece takes one, and may change to another for a section. Signs: ``x`` a stroke, ``X`` an
            accent, ``o`` a ghost, ``r`` a quick roll.
        fill: what leads into the next section: ``toms``, ``snare``, ``hand`` (strokes on the groove's own
            drums), or nothing.
        fills: how often.
        vary: how often a soft stroke falls away or comes in.
    """

    def play(song: Song, sound: Sound, rng: random.Random) -> list[Note]:
        main = rng.choice(grooves)
        notes: list[Note] = []
        gone = _left_out(main, rng) if rng.random() < 0.35 else ""
        for index, section in enumerate(song.sections):
            groove = rng.choice(grooves) if rng.random() < 0.25 else main
            lines = [line.split(maxsplit=1) for line in groove.split(";") if line.strip()]
            filled = rng.random() < fills and bool(fill)
            last = section.start + (section.bars - 1) * song.bar
            fill_at = last + song.bar - min(_fill_length(song, rng), song.bar) if filled else 1e9
            for name, pattern in lines:
                if name == gone:
                    continue
                rows = steps(pattern, song.bar)
                step = song.bar / max(len(pattern.replace(" ", "").split("|")[0]), 1)
                for i in range(section.bars):
                    for place, sign in rows[i % len(rows)]:
                        time = section.start + i * song.bar + place
                        if time >= fill_at - 0.01 or (sign == "o" and rng.random() < vary):
                            continue
                        notes += _stroke(time, KEYS[name], sign, step)
            if filled:
                notes += _fill(song, fill, fill_at, last + song.bar, [name for name, _ in lines], rng)
            if crash and (index == 0 or (filled and rng.random() < 0.7)) and index < len(song.sections):
                notes.append(Note(section.start, _SHORT, KEYS["crash"], 92))
        return notes

    return play


def _left_out(groove: str, rng: random.Random) -> str:
    """One of the small instruments that a player of four or more may do without."""
    names = [line.split()[0] for line in groove.split(";") if line.strip()]
    small = [
        one
        for one in names
        if one
        in ("shaker", "maracas", "tamb", "cabasa", "open", "pedal", "triangle", "cowbell", "bell", "jingle")
    ]
    return rng.choice(small) if small and len(names) > 3 else ""


def _stroke(time: float, key: int, sign: str, step: float) -> list[Note]:
    if sign == "r":
        return [Note(time + i * step / 3, _SHORT, key, 60 + 10 * i) for i in range(3)]
    return [Note(time, _SHORT, key, _LOUD[sign])]


def _fill_length(song: Song, rng: random.Random) -> float:
    beats = song.metre.beats
    return song.bar - beats[-rng.choice((1, 2)) if len(beats) > 2 else -1]


def _fill(
    song: Song, kind: str, start: float, end: float, names: list[str], rng: random.Random
) -> list[Note]:
    unit = 1 / 3 if song.metre.unit == 4 and rng.random() < 0.12 else 0.25 if song.bpm < 150 else 0.5
    if song.metre.unit == 8:
        unit = 0.5
    if kind == "toms":
        order = rng.choice(("snare snare tom1 tom3", "tom1 tom1 tom2 tom3", "snare tom1 tom2 tom4")).split()
    elif kind == "snare":
        order = ["snare"]
    else:
        order = [
            one
            for one in names
            if one
            in (
                "tek",
                "ka",
                "dum",
                "na",
                "tin",
                "conga",
                "tumba",
                "bongo1",
                "bongo2",
                "timbale1",
                "timbale2",
                "surdo",
                "snare",
                "slap",
                "tom1",
                "tom3",
            )
        ]
        order = order or names[:1]
    count = round((end - start) / unit)
    notes = []
    for i in range(count):
        if i and i % 2 and rng.random() < 0.2:
            continue
        name = order[min(i * len(order) // max(count, 1), len(order) - 1)]
        if kind == "hand":
            name = rng.choice(order)
        notes.append(Note(start + i * unit, _SHORT, KEYS[name], 74 + round(28 * i / max(count, 1))))
    return notes


FINAL_STROKES: Final = (KEYS["kick"], KEYS["crash"])
