"""What one player has, put on the staves of two hands or on one."""

from __future__ import annotations

from dataclasses import replace

from clamp_desktop.training.styles.score import Part, Score, Style


def two_hands(score: Score) -> Score:
    """A piece all for one instrument, its lower parts as a left hand; any other piece as it is."""
    if len({part.sound for part in score.parts}) > 1 or len(score.parts) < 3:
        return score
    right = [note for part in score.parts if part.role in ("lead", "double") for note in part.notes]
    left = [note for part in score.parts if part.role not in ("lead", "double") for note in part.notes]
    sound = score.parts[0].sound
    score.parts = [Part(sound, sorted(right), "lead"), Part(sound, sorted(left), "left")]
    score.parts = [part for part in score.parts if part.notes]
    return score


def by_hands(style: Style) -> Style:
    """A style whose pieces for one instrument are written for two hands."""
    make = style.make
    return replace(style, make=lambda rng: two_hands(make(rng)))
