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


Clef = tuple[str, int, int]
"""Sign, line, and octaves by which it sounds higher than it is written."""

_PERCUSSION: Final[Clef] = ("percussion", 3, 0)
# From the lowest: the clef, and the pitch around which it is easy to read.
_CLEFS: Final[tuple[tuple[Clef, float], ...]] = (
    (("F", 4, -1), 38.0), (("F", 4, 0), 50.0), (("G", 2, 0), 71.0), (("G", 2, 1), 83.0),
)  # fmt: skip
_GUITARS: Final = range(24, 32)
_CHANGE: Final = 14.0  # what a change costs, in semitones away from the middle of a bar
_EDGE: Final = 7.0  # semitones from the middle that are read as easily


def clefs_of(bars: Sequence[Sequence[int]], drums: bool, program: int = 0) -> list[Clef]:
    """The clef of a staff for each bar, given its pitches: few changes, and few notes far off the staff.

    Args:
        program: of General MIDI; guitars are written an octave higher than they sound.
    """
    if drums:
        return [_PERCUSSION] * len(bars)
    if program in _GUITARS:
        return [("G", 2, -1)] * len(bars)
    octaves = any(max(bar) > 96 for bar in bars if bar), any(min(bar) < 30 for bar in bars if bar)
    allowed = [
        (clef, middle)
        for clef, middle in _CLEFS
        if not clef[2] or (octaves[0] if clef[2] > 0 else octaves[1])
    ]
    costs: list[list[float]] = []
    came: list[list[int]] = []
    for bar in bars:
        here = [
            sum(max(0.0, abs(pitch - middle) - _EDGE) for pitch in bar) / max(len(bar), 1) * min(len(bar), 4)
            for _, middle in allowed
        ]
        before = costs[-1] if costs else [0.0] * len(allowed)
        reached = [
            min((before[one] + (_CHANGE * 2 if one != now else 0.0), one) for one in range(len(allowed)))
            for now in range(len(allowed))
        ]
        costs.append([cost + here[now] for now, (cost, _) in enumerate(reached)])
        came.append([one for _, one in reached])
    if not costs:
        return []
    now = min(range(len(allowed)), key=lambda one: costs[-1][one])
    found = []
    for back in reversed(came):
        found.append(allowed[now][0])
        now = back[now]
    return found[::-1]
