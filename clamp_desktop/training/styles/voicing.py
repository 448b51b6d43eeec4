"""Chords under the hands: which tones, how high, and how to go from one to the next."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from clamp_desktop.training.styles.theory import Chord

Voicing = tuple[int, ...]
_MUD = 48  # below, close thirds and seconds only growl


@cache
def chosen_tones(chord: Chord, kind: str) -> tuple[int, ...]:
    """Pitch classes of a chord that a way of playing keeps.

    Kinds: ``triad``; ``full`` every tone up to four; ``shell`` third and seventh, as a pianist's left hand
    beside a bass; ``rootless`` third, fifth, seventh and ninth, the root left to the bass; ``power`` and
    ``octaves`` for the root and its fifth.
    """
    intervals = chord.intervals
    root = chord.root
    if kind == "power":
        return (root, (root + 7) % 12)
    if kind == "octaves":
        return (root,)
    third = intervals[1] if len(intervals) > 1 else 7
    fifth = intervals[2] if len(intervals) > 2 else 7
    if kind == "shell" and len(intervals) > 3:
        return tuple((root + one) % 12 for one in (third, intervals[3], *intervals[4:5]))
    if kind == "rootless" and len(intervals) > 3:
        ninth = intervals[4] if len(intervals) > 4 else 2 if chord.quality in ("m7", "maj7", "7", "6") else 0
        return tuple(dict.fromkeys((root + one) % 12 for one in (third, fifth, intervals[3], ninth)))
    if kind in ("full", "open7"):
        extra = intervals[3:4] + intervals[5:6]
        return tuple(dict.fromkeys((root + one) % 12 for one in (*intervals[:3], *extra)))
    return tuple(dict.fromkeys((root + one) % 12 for one in intervals[:3]))


@cache
def options(chord: Chord, kind: str, low: int, high: int) -> tuple[Voicing, ...]:
    """All ways to lay a chord between two pitches."""
    tones = chosen_tones(chord, kind)
    found: list[Voicing] = []
    for bottom in range(low, high + 1):
        if bottom % 12 not in tones:
            continue
        if kind == "power":
            if bottom % 12 == chord.root and bottom + 7 <= high:
                found.append(
                    (bottom, bottom + 7, bottom + 12) if bottom + 12 <= high else (bottom, bottom + 7)
                )
            continue
        if kind == "octaves":
            found.append((bottom, bottom + 12))
            continue
        pitches = [bottom]
        order = tones.index(bottom % 12)
        close = sorted((tone - bottom) % 12 for tone in tones)[1:]
        pitches += [bottom + one for one in close]
        if kind in ("open", "open7") and len(pitches) >= 3:
            # The second voice from the bottom goes up an octave: space where the ear is slow.
            pitches = sorted([pitches[0], *pitches[2:], pitches[1] + 12])
        if pitches[-1] <= high + (4 if order == 0 else 0) and not _muddy(pitches):
            found.append(tuple(pitches))
    return tuple(found)


def _muddy(pitches: list[int]) -> bool:
    return any(a < _MUD and b - a < 7 for a, b in pairwise(pitches))


@cache
def voice(chord: Chord, kind: str, low: int, high: int, before: Voicing = ()) -> Voicing:
    """The way that moves least from the voicing before; without one, that nearest the middle."""
    found = options(chord, kind, low, high) or options(chord, kind, max(low, 48), high + 12)
    if not found:
        return (60 + (chord.root - 60) % 12,)
    middle = (low + high) / 2

    def cost(one: Voicing) -> tuple[float, Voicing]:
        away = abs(sum(one) / len(one) - middle)
        if not before:
            return (away, one)
        moves = sum(min(abs(pitch - old) for old in before) for pitch in one) + abs(one[-1] - before[-1])
        return (moves + 0.3 * away, one)

    return min(found, key=cost)


@cache
def under(top: int, chord: Chord, voices: int, low: int, before: Voicing = ()) -> Voicing:
    """Chord tones in close position under a melody note, from the top; the melody note counts as one."""
    tones = chosen_tones(chord, "full")
    pitches = [top]
    pitch = top - 3 if top % 12 in tones else top - 2
    while len(pitches) < voices and pitch >= low:
        if pitch % 12 in tones and not (pitch < _MUD and pitches[-1] - pitch < 7):
            pitches.append(pitch)
            pitch -= 2
        pitch -= 1
    return tuple(pitches)


@cache
def four_parts(chord: Chord, soprano: int, before: Voicing, need_root: bool = True) -> Voicing:
    """Bass, tenor, alto under a soprano, as in a hymn book: (bass, tenor, alto, soprano).

    Every tone of the chord is there where possible, the root or third doubled, no voice crosses, no parallel
    fifths or octaves with what came before, and the inner voices move little.
    """
    tones = [(chord.root + one) % 12 for one in chord.intervals[:4]]
    best: tuple[float, Voicing] | None = None
    bass_class = chord.bass
    for bass in range(40, 61):
        if bass % 12 != bass_class:
            continue
        for tenor in range(max(bass, 48), 68):
            if tenor % 12 not in tones or tenor >= soprano:
                continue
            for alto in range(max(tenor, 55), min(soprano, 75) + 1):
                if alto % 12 not in tones or alto - tenor > 12 or soprano - alto > 12:
                    continue
                one = (bass, tenor, alto, soprano)
                value = _four_cost(one, tones, before, need_root)
                if best is None or value < best[0]:
                    best = value, one
    return best[1] if best else (soprano - 24, soprano - 12, soprano - 5, soprano)


def _four_cost(one: Voicing, tones: list[int], before: Voicing, need_root: bool) -> float:
    classes = [pitch % 12 for pitch in one]
    cost = 12.0 * sum(tone not in classes for tone in tones[:2]) + 3.0 * sum(
        tone not in classes for tone in tones[2:]
    )
    if len(tones) > 3:
        cost += 6.0 * (classes.count(tones[3]) > 1)
    cost += 4.0 * (classes.count(tones[1]) > 1) + 2.0 * len({1, 2} & {b - a for a, b in pairwise(one)})
    cost += max(one[0] - 55, 0) + 3.0 * (one[0] == one[1])
    cost += 5.0 * (one[1] == one[2]) + (0 if need_root else 1)
    if not before:
        return cost + abs(one[0] - 48) * 0.2 + abs(one[1] - 57) * 0.2
    cost += 0.3 * abs(one[0] - before[0]) + sum(abs(one[i] - before[i]) for i in (1, 2)) * 0.6
    for i in range(4):
        for j in range(i + 1, 4):
            gap, old = (one[j] - one[i]) % 12, (before[j] - before[i]) % 12
            if gap == old and gap in (0, 7) and one[i] != before[i]:
                cost += 15
    return cost
