"""Notes of one staff as voices: lines of notes and chords that follow each other."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from clamp_desktop.music.writing.ticks import GRID, QUARTER, Event

_MOST_VOICES: Final = 2
_MOST_PITCHES: Final = 16  # of one chord


@dataclass(frozen=True, slots=True)
class Manner:
    """How freely the notes were played.

    Attributes:
        overlap: share of a note that may still sound under the next without being meant to.
        gap: share of the time until the next note that may be silent without being meant as a rest.
    """

    overlap: float
    gap: float


@dataclass(frozen=True, slots=True)
class Struck:
    """One note in ticks."""

    start: int
    end: int
    pitch: int


def voices_of(notes: Sequence[Struck], manner: Manner, one_voice: bool = False) -> list[list[Event]]:
    """One voice or two; no note is lost, but one may be shortened where more than two would be needed."""
    voices: list[list[Event]] = [[]]
    most = 1 if one_voice else _MOST_VOICES
    ordered = sorted(notes, key=lambda note: (note.start, -note.pitch))
    for start, group in itertools.groupby(ordered, key=lambda note: note.start):
        for event in _chords(list(group), manner, most):
            _place(voices, event, manner, most)
        assert all(voice[-1].start <= start for voice in voices if voice)
    return [_legato(voice, manner) for voice in voices if voice] or [[]]


def _chords(notes: Sequence[Struck], manner: Manner, most: int) -> list[Event]:
    """Notes that begin together as one chord, or as two where some are held on; the higher first."""
    highest = sorted({note.pitch for note in notes}, reverse=True)[:_MOST_PITCHES]
    ends = {pitch: max(note.end for note in notes if note.pitch == pitch) for pitch in highest}
    start = notes[0].start
    shortest, longest = min(ends.values()), max(ends.values())
    lasting = longest - start
    if most > 1 and shortest < longest and (longest - shortest) > max(manner.overlap * lasting, GRID):
        middle = start + (shortest - start + lasting) / 2
        brief = [pitch for pitch in highest if ends[pitch] < middle]
        held = [pitch for pitch in highest if ends[pitch] >= middle]
        chords = [
            Event(start, _common([ends[pitch] for pitch in some]), sorted(some)) for some in (brief, held)
        ]
        return sorted(chords, key=lambda event: -sum(event.pitches) / len(event.pitches))
    return [Event(start, _common(list(ends.values())), sorted(highest))]


def _common(ends: list[int]) -> int:
    """The end that most of them have."""
    return sorted(ends)[len(ends) // 2]


def _place(voices: list[list[Event]], event: Event, manner: Manner, most: int) -> None:
    """Put an event where there is room, above what is lower."""
    free = [number for number, voice in enumerate(voices) if _is_free(voice, event.start, manner)]
    if free:
        number = free[0]
        if number == 0 and len(voices) > 1 and len(free) > 1:
            number = _nearer(voices, event)
        elif number == 0 and _goes_below(voices, event):
            voices[0].append(voices[1].pop())
            number = 1
    elif len(voices) < most:
        voices.append([])
        number = 1
    else:
        number = min(range(len(voices)), key=lambda one: abs(_middle(voices[one][-1]) - _middle(event)))
    if number == 1 and voices[0] and voices[0][-1].end > event.start:
        sounding = voices[0][-1]
        if _middle(event) > _middle(sounding) and _can_move(voices[0], voices[1]):
            voices[1].append(voices[0].pop())
            number = 0
    voice = voices[number]
    if voice and voice[-1].end > event.start:
        if voice[-1].start == event.start:  # nowhere else to go: one chord
            voice[-1].pitches = sorted({*voice[-1].pitches, *event.pitches})
            return
        voice[-1].end = event.start
    voice.append(event)


def _goes_below(voices: Sequence[Sequence[Event]], event: Event) -> bool:
    """Whether the lower voice still sounds above an event, and could go up to make room for it."""
    if len(voices) < 2 or not voices[1] or voices[1][-1].end <= event.start:
        return False
    return max(event.pitches) < min(voices[1][-1].pitches) and _can_move(voices[1], voices[0])


def _is_free(voice: Sequence[Event], start: int, manner: Manner) -> bool:
    if not voice or voice[-1].end <= start:
        return True
    last = voice[-1]
    return last.start < start and last.end - start <= manner.overlap * (last.end - last.start)


def _can_move(source: Sequence[Event], target: Sequence[Event]) -> bool:
    """Whether the last event of a voice could stand in another."""
    return bool(source) and (not target or target[-1].end <= source[-1].start)


def _nearer(voices: Sequence[Sequence[Event]], event: Event) -> int:
    """Of two free voices the upper one, unless the lower has just sung there."""
    above, below = voices[0][-1] if voices[0] else None, voices[1][-1] if voices[1] else None
    if above is None or below is None or event.start - below.end > QUARTER:
        return 0
    if above.end < event.start - QUARTER:
        return 0
    return 1 if abs(_middle(below) - _middle(event)) < abs(_middle(above) - _middle(event)) - 7 else 0


def _middle(event: Event) -> float:
    return sum(event.pitches) / len(event.pitches)


def _legato(voice: list[Event], manner: Manner) -> list[Event]:
    """Short silences before the next note are the player's manner and no rests."""
    for event, following in itertools.pairwise(voice):
        room = following.start - event.start
        if 0 < following.start - event.end <= manner.gap * room and room <= 4 * QUARTER:
            event.end = following.start
    return voice
