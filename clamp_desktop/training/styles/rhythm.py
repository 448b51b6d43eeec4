"""Rhythm as strings of steps, and what makes it breathe: swing and the small lateness of hands.

A pattern such as ``"x..x..x."`` is one bar; ``|`` sets bars apart. Its length says how fine its steps are:
eight steps in 4/4 are eighths, twelve are triplets. Chance here is drawn with ``random.random`` and
``choice`` only: they give the same on every machine, bell curves need not.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import cache

from clamp_desktop.training.styles.score import Note


@cache
def steps(pattern: str, bar: float) -> tuple[tuple[tuple[float, str], ...], ...]:
    """For each bar of a pattern: (place in quarters, sign) of every sign that is no dot."""
    bars = pattern.replace(" ", "").split("|")
    return tuple(
        tuple((i * bar / len(one), sign) for i, sign in enumerate(one) if sign != ".") for one in bars
    )


def warp(time: float, ratio: float, unit: float) -> float:
    """A straight time as swung: of each pair of steps the first takes ``ratio`` of the time.

    Args:
        unit: quarters in a pair; 1.0 swings eighths, 0.5 sixteenths.
    """
    pair = time // unit
    inside = time / unit - pair
    inside = inside * 2 * ratio if inside < 0.5 else ratio + (inside - 0.5) * 2 * (1 - ratio)
    return (pair + inside) * unit


def swing(notes: Sequence[Note], ratio: float, unit: float) -> list[Note]:
    """All notes swung, their ends too."""
    swung = []
    for note in notes:
        start = warp(note.start, ratio, unit)
        swung.append(
            note._replace(start=start, length=max(warp(note.start + note.length, ratio, unit) - start, 0.03))
        )
    return swung


def humanise(
    notes: Sequence[Note], looseness: float, late: float, rng: random.Random, touch: int = 7
) -> list[Note]:
    """Notes a little off the grid and unevenly loud; notes struck together stay nearly together.

    Args:
        looseness: quarters at most.
        late: quarters that the player lies behind the beat (before it if negative).
        touch: how far velocities stray.
    """
    if not looseness and not late and not touch:
        return list(notes)
    done: list[Note] = []
    last, shift = -1.0, 0.0
    for note in sorted(notes):
        if note.start != last:
            last = note.start
            shift = late + looseness * (rng.random() + rng.random() - 1)
        velocity = note.velocity + round(touch * (rng.random() + rng.random() - 1))
        done.append(
            note._replace(
                start=max(note.start + shift + looseness * 0.15 * rng.random(), 0.0),
                velocity=min(max(velocity, 12), 126),
            )
        )
    return done
