"""Parts on staves: two hands of a keyboard told apart, two tracks of one put together, clefs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from clamp_desktop.music.writing.voices import Struck

_RIGHT, _LEFT = 69.0, 50.0  # where hands begin
_SPAN: Final = 14  # semitones that a hand can reach
_INERTIA: Final = 0.88  # how slowly hands move
_WIDE: Final = 24  # semitones of a part from which it may need two staves
_MIDDLE: Final = 60


@dataclass(frozen=True, slots=True)
class Player:
    """Who plays some notes.

    Attributes:
        name, instrument: what the file calls it, and what it plays.
        keyboard: may have two staves.
    """

    name: str
    instrument: str
    program: int
    drums: bool
    keyboard: bool
    notes: Sequence[Struck]


@dataclass(frozen=True, slots=True)
class Seated:
    """A player with the notes of each staff, the upper one first."""

    player: Player
    staves: list[list[Struck]]


def seated(players: Sequence[Player]) -> list[Seated]:
    """The players on their staves; two keyboard tracks that follow each other are two hands."""
    found: list[Seated] = []
    waiting = list(players)
    while waiting:
        player = waiting.pop(0)
        other = waiting[0] if waiting else None
        if other is not None and _are_hands(player, other):
            waiting.pop(0)
            upper, lower = sorted((player, other), key=lambda one: -_mean(one.notes))
            found.append(
                Seated(replace(player, name=player.instrument), [list(upper.notes), list(lower.notes)])
            )
        elif player.keyboard and _needs_two(player.notes):
            found.append(Seated(player, list(hands(player.notes))))
        else:
            found.append(Seated(player, [list(player.notes)]))
    return found


def _are_hands(one: Player, other: Player) -> bool:
    alike = one.keyboard and other.keyboard and one.program == other.program
    return (
        alike
        and abs(_mean(one.notes) - _mean(other.notes)) >= 4
        and not (
            _needs_two(one.notes) and _needs_two(other.notes) and _wide(one.notes) and _wide(other.notes)
        )
    )


def _mean(notes: Sequence[Struck]) -> float:
    return sum(note.pitch for note in notes) / max(len(notes), 1)


def _wide(notes: Sequence[Struck]) -> bool:
    """Whether it goes far above and far below the middle."""
    above = sum(note.pitch > _MIDDLE + 3 for note in notes)
    below = sum(note.pitch < _MIDDLE - 3 for note in notes)
    return min(above, below) > 0.25 * len(notes)


def _needs_two(notes: Sequence[Struck]) -> bool:
    pitches = sorted(note.pitch for note in notes)
    if not pitches:
        return False
    low, high = pitches[len(pitches) // 20], pitches[-1 - len(pitches) // 20]
    return high - low >= _WIDE and low < _MIDDLE < high


def hands(notes: Sequence[Struck]) -> tuple[list[Struck], list[Struck]]:
    """Notes of the right hand and of the left: each chord is cut where both hands move least."""
    right, left = _RIGHT, _LEFT
    upper: list[Struck] = []
    lower: list[Struck] = []
    ordered = sorted(notes, key=lambda note: (note.start, note.pitch))
    start = 0
    while start < len(ordered):
        end = start
        while end < len(ordered) and ordered[end].start == ordered[start].start:
            end += 1
        chord = ordered[start:end]
        pitches = [note.pitch for note in chord]
        cut = min(
            range(len(chord) + 1), key=lambda at: _effort(pitches[:at], left) + _effort(pitches[at:], right)
        )
        lower += chord[:cut]
        upper += chord[cut:]
        if cut:
            left = _INERTIA * left + (1 - _INERTIA) * sum(pitches[:cut]) / cut
        if cut < len(chord):
            right = _INERTIA * right + (1 - _INERTIA) * sum(pitches[cut:]) / (len(chord) - cut)
        left, right = min(left, 62.0), max(right, 56.0)
        if right - left < 7:
            middle = (right + left) / 2
            left, right = middle - 3.5, middle + 3.5
        start = end
    return upper, lower


def _effort(pitches: Sequence[int], hand: float) -> float:
    if not pitches:
        return 0.0
    beyond = max(0, pitches[-1] - pitches[0] - _SPAN)
    return sum(abs(pitch - hand) for pitch in pitches) + 6.0 * beyond


def clef_of(pitches: Sequence[int], drums: bool) -> tuple[str, int, int]:
    """Sign, line and octave change of the clef that suits a staff."""
    if drums:
        return "percussion", 3, 0
    if not pitches:
        return "G", 2, 0
    middle = sorted(pitches)[len(pitches) // 2]
    if middle >= 84:
        return "G", 2, 1
    if middle >= 59:
        return "G", 2, 0
    return ("F", 4, 0) if middle >= 36 else ("F", 4, -1)
