"""MIDI text: its notes by part, and variants as another program might write it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from clamp_desktop.music.notes import Note

_CHANNEL = frozenset({"note_on", "note_off", "control_change", "program_change", "pitchwheel", "aftertouch"})
_TICKS = (96, 120, 192, 240, 384, 480, 960, 1024)


@dataclass(slots=True)
class Part:
    """What one channel plays: notes in quarters, and its General MIDI program."""

    channel: int
    program: int = 0
    notes: list[Note] = field(default_factory=list)


@dataclass(slots=True)
class Score:
    """A piece as notes.

    Attributes:
        metres: (onset in quarters, numerator, denominator).
        key: as MIDI names it (``"Ebm"``), or ``None``.
        bpm: quarter notes a minute at the start, or ``None``.
    """

    parts: list[Part] = field(default_factory=list)
    metres: list[tuple[float, int, int]] = field(default_factory=list)
    key: str | None = None
    bpm: float | None = None


def lines(text: str) -> Iterator[list[str]]:
    """The messages of MIDI text as words."""
    return (words for line in text.split("\n") if (words := line.split()))


def read(text: str) -> Score:
    """The notes of MIDI text."""
    score = Score()
    ticks, now = 480, 0
    parts: dict[int, Part] = {}
    open_notes: dict[tuple[int, int], int] = {}
    for kind, *words in lines(text):
        if kind == "ticks_per_beat":
            ticks = max(1, int(words[0]))
            continue
        now += int(words[0] if kind in _CHANNEL else words[-1])
        if kind in ("note_on", "note_off"):
            channel, pitch = int(words[1]), int(words[2])
            part = parts.setdefault(channel, Part(channel))
            begun = open_notes.pop((channel, pitch), None)
            if begun is not None and now > begun:
                part.notes.append(Note(begun / ticks, (now - begun) / ticks, pitch))
            if kind == "note_on" and words[3] != "0":
                open_notes[channel, pitch] = now
        elif kind == "program_change":
            parts.setdefault(int(words[1]), Part(int(words[1]))).program = int(words[2])
        elif kind == "time_signature":
            score.metres.append((now / ticks, int(words[0]), int(words[1])))
        elif kind == "key_signature" and score.key is None:
            score.key = words[0]
        elif kind == "set_tempo" and score.bpm is None:
            score.bpm = 60_000_000 / max(1, int(words[0]))
    score.parts = [part for part in parts.values() if part.notes]
    return score


def vary(text: str, rng: random.Random) -> str:
    """The same music as another program or a player might have written it.

    Ticks, loudness, the way notes end, how exactly they begin, controllers and the key's mark differ.
    """
    ticks, scale = rng.choice(_TICKS), Fraction(1)
    steady = rng.randrange(60, 110) if rng.random() < 0.4 else None
    note_off = rng.random() < 0.5
    drops_control, drops_key = rng.random() < 0.6, rng.random() < 0.3
    shake = ticks // 40 if rng.random() < 0.5 else 0
    carried = 0  # time of dropped lines and of notes played late
    written: list[str] = []
    for kind, *words in lines(text):
        if kind == "ticks_per_beat":
            scale = Fraction(ticks, max(1, int(words[0])))
            written.append(f"ticks_per_beat {ticks}")
            continue
        place = 0 if kind in _CHANNEL else len(words) - 1
        time = int(int(words[place]) * scale) + carried
        carried = 0
        if (kind == "control_change" and drops_control) or (kind == "key_signature" and drops_key):
            carried = time
            continue
        if kind == "note_on" and words[3] != "0":
            late = min(rng.randint(0, shake), time) if shake and time else 0
            time, carried = time - late, late
            loud = steady if steady is not None else max(1, min(127, int(words[3]) + rng.randint(-9, 9)))
            words = [str(time), words[1], words[2], str(loud)]
        elif kind in ("note_on", "note_off"):
            kind = "note_off" if note_off else "note_on"
            words = [str(time), words[1], words[2], "0"]
        else:
            words[place] = str(time)
        written.append(" ".join([kind, *words]))
    return "\n".join(written)
