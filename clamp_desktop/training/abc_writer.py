"""Notes → interleaved ABC as the readers give it, so that music from MIDI is also met as notation."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from fractions import Fraction

from clamp_desktop.music.instruments import from_program
from clamp_desktop.music.notes import Note
from clamp_desktop.training.mtf_score import Part, Score

_GRID = 12  # places in a quarter
_MOST_PARTS = 8
_MOST_BARS = 400
_ROUGH = 0.018  # quarters; a performance that is further from the grid on average is not written down
_DRUMS = 9
_FIFTHS = {"C": 0, "G": 1, "D": 2, "A": 3, "E": 4, "B": 5, "F": -1}
_SHARPS = ("C", "^C", "D", "^D", "E", "F", "^F", "G", "^G", "A", "^A", "B")
_FLATS = ("C", "_D", "D", "_E", "E", "F", "_G", "G", "_A", "A", "_B", "B")
_ORDER = "FCGDAEB"


def write(score: Score, rng: random.Random) -> str | None:
    """Interleaved ABC, or ``None`` where the notes do not sit on a grid or there are none.

    Tempo and the names of the instruments are written at times only.
    """
    parts = [part for part in score.parts if part.channel != _DRUMS][:_MOST_PARTS]
    notes = [note for part in parts for note in part.notes]
    if not notes or _roughness(notes) > _ROUGH:
        return None
    bars = _bars(score, max(note.onset + note.duration for note in notes))
    fifths = _fifths(score.key)
    voices = [_voice(part.notes, bars, fifths) for part in parts]
    head = []
    if len(parts) > 1 and rng.random() < 0.7:
        head.append("%%score " + " | ".join(str(i + 1) for i in range(len(parts))))
    head.append("L:1/8")
    if score.bpm and rng.random() < 0.5:
        head.append(f"Q:1/4={round(score.bpm)}")
    head += [f"M:{bars[0][1]}", f"K:{_abc_key(score.key)}"]
    named = rng.random() < 0.6
    head += [_voice_line(i + 1, part, named) for i, part in enumerate(parts)]
    body = []
    for place in range(len(bars)):
        signs = f"[M:{bars[place][1]}]" if place and bars[place][1] != bars[place - 1][1] else ""
        end = "|]" if place == len(bars) - 1 else "|"
        body.append("".join(f"[V:{i + 1}]{signs}{voice[place]}{end}" for i, voice in enumerate(voices)))
    return "\n".join(head + body) + "\n"


def _roughness(notes: Sequence[Note]) -> float:
    return sum(abs(note.onset - round(note.onset * _GRID) / _GRID) for note in notes) / len(notes)


def _bars(score: Score, end: float) -> list[tuple[int, str, int]]:
    """Start, metre and length of each bar, in places of the grid."""
    metres = sorted(score.metres) or [(0.0, 4, 4)]
    bars: list[tuple[int, str, int]] = []
    now, last = 0, round(end * _GRID)
    while now < last and len(bars) < _MOST_BARS:
        _, upper, lower = next((m for m in reversed(metres) if round(m[0] * _GRID) <= now), metres[0])
        length = max(1, upper * 4 * _GRID // max(1, lower))
        bars.append((now, f"{upper}/{lower}", length))
        now += length
    return bars or [(0, "4/4", 4 * _GRID)]


def _voice(notes: Sequence[Note], bars: Sequence[tuple[int, str, int]], fifths: int) -> list[str]:
    """The text of each bar of one part: chords of what begins together, cut where the next begins."""
    chords: dict[int, list[Note]] = {}
    for note in notes:
        chords.setdefault(round(note.onset * _GRID), []).append(note)
    onsets = sorted(chords)
    spans: list[tuple[int, int, str]] = []
    for place, onset in enumerate(onsets):
        until = onset + max(1, round(max(note.duration for note in chords[onset]) * _GRID))
        following = onsets[place + 1] if place + 1 < len(onsets) else until
        if until > following or following - until <= _GRID // 4:
            until = following
        pitches = sorted({note.pitch for note in chords[onset]})
        names = "".join(_name(pitch, fifths) for pitch in pitches)
        spans.append((onset, max(until, onset + 1), f"[{names}]" if len(pitches) > 1 else names))
    return [_bar(spans, start, start + length) for start, _, length in bars]


def _bar(spans: Sequence[tuple[int, int, str]], start: int, end: int) -> str:
    text, now = [], start
    for onset, until, name in _within(spans, start, end):
        if onset > now:
            text.append("z" + _length(onset - now))
            now = onset
        first, last = max(onset, start), min(until, end)
        text.append(name + _length(last - first) + ("-" if until > end else ""))
        if last % _GRID == 0:
            text.append(" ")
        now = last
    if now < end:
        text.append("z" + _length(end - now))
    return "".join(text).rstrip()


def _within(spans: Sequence[tuple[int, int, str]], start: int, end: int) -> Iterator[tuple[int, int, str]]:
    from bisect import bisect_left

    first = max(0, bisect_left(spans, (start, 0, "")) - 1)
    for onset, until, name in spans[first:]:
        if onset >= end:
            return
        if until > start:
            yield max(onset, start), until, name


def _length(places: int) -> str:
    """A length in eighths: ``""``, ``2``, ``3/2``, ``/``."""
    length = Fraction(places * 2, _GRID)
    above = "" if length.numerator == 1 else str(length.numerator)
    if length.denominator == 1:
        return above
    return f"{above}/" if length.denominator == 2 else f"{above}/{length.denominator}"


def _name(pitch: int, fifths: int) -> str:
    spelled = (_FLATS if fifths < 0 else _SHARPS)[pitch % 12]
    letter = spelled[-1]
    raised = _ORDER[:fifths] if fifths > 0 else ""
    lowered = _ORDER[::-1][:-fifths] if fifths < 0 else ""
    in_key = "^" if letter in raised else "_" if letter in lowered else ""
    sign = spelled[:-1]
    sign = "" if sign == in_key else sign or "="
    octave = pitch // 12 - 5
    if octave > 0:
        return sign + letter.lower() + "'" * (octave - 1)
    return sign + letter + "," * -octave


def _fifths(key: str | None) -> int:
    if not key:
        return 0
    tonic, minor = key.removesuffix("m"), key.endswith("m")
    count = _FIFTHS.get(tonic[0], 0) + 7 * tonic.count("#") - 7 * tonic[1:].count("b") - (3 if minor else 0)
    return max(-7, min(7, count))


def _abc_key(key: str | None) -> str:
    return key if key and key[0] in _FIFTHS else "C"


def _voice_line(number: int, part: Part, named: bool) -> str:
    mean = sum(note.pitch for note in part.notes) / len(part.notes)
    name = from_program(part.program, False).replace("_", " ").title() if named else ""
    return f"V:{number} {'bass' if mean < 55 else 'treble'} " + (f'nm="{name}"' if name else "")
