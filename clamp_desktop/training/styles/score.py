"""What passes between the rooms of this package: notes, parts, the finished piece."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from clamp_desktop.training.styles.sounds import Sound


class Note(NamedTuple):
    """One note; times in quarters from the start of the piece.

    Attributes:
        bends: (part of the note's length that has passed, cents) for tones between the keys and for slides.
    """

    start: float
    length: float
    pitch: int
    velocity: int = 80
    bends: tuple[tuple[float, float], ...] = ()


@dataclass(slots=True)
class Part:
    """What one player has."""

    sound: Sound
    notes: list[Note]
    role: str = "comp"


@dataclass(slots=True)
class Score:
    """A piece before it is a file.

    Attributes:
        key: tonic as a pitch class and a mode that has a name; ``None`` where neither major nor minor nor a
            church mode says what it is.
        tempi: (quarters from the start, quarters a minute).
        length: quarters.
    """

    title: str
    concepts: set[str]
    parts: list[Part]
    metre: str
    tempi: list[tuple[float, float]]
    tonic: int
    mode: str | None
    length: float
    pulse: float = 1.0
    extra: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Made:
    """A generated piece.

    Attributes:
        midi: the bytes of a MIDI file.
        concepts: ids of the vocabulary that are true of this piece, not only of its style.
        key: ``"F# minor"``, or nothing where the music has no such key.
        bpm: quarters a minute at the start.
        instruments: ids of ``music.instruments``.
    """

    midi: bytes
    concepts: frozenset[str]
    title: str
    bpm: float
    key: str
    metre: str
    instruments: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """A kind of music.

    Attributes:
        concepts: what every piece of it is.
        make: draws a piece.
    """

    name: str
    concepts: frozenset[str]
    make: Callable[[random.Random], Score]
