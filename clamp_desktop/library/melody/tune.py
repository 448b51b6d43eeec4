"""A tune as people write it: ``C D E C``, German ``H`` and ``Fis``, ``do re mi``, ``1 2 3 1``.

The next note is the nearest of its name, a fourth away at most; ``'`` lifts it by an octave, ``,`` lowers
it, and a figure says the octave itself (``C4`` is middle C). Where it says nothing of the kind, a leap of a
fourth may be the fifth the other way, for people write ``C C G G A A G``. Behind a colon may stand how long
the note lasts compared with the others (``C:1 D:1/2``); then the rhythm counts, too. ``~`` in front allows
one wrong note.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, NamedTuple

LEAST = 3
"""Notes of a tune; with fewer it would be found everywhere."""

LEAST_TOLERANT = 6
"""Notes from which one may be wrong."""

MOST = 64
_FOURTH: Final = 3  # steps of the scale

_STEPS: Final = "CDEFGAB"
_SEMITONES: Final = (0, 2, 4, 5, 7, 9, 11)
_SYLLABLES: Final = {
    "do": 0, "ut": 0, "doh": 0, "re": 1, "ré": 1, "rè": 1, "mi": 2, "fa": 3, "sol": 4, "so": 4, "la": 5,
    "si": 6, "ti": 6, "до": 0, "ре": 1, "ми": 2, "фа": 3, "соль": 4, "ля": 5, "си": 6,
    "ド": 0, "レ": 1, "ミ": 2, "ファ": 3, "ソ": 4, "ラ": 5, "シ": 6, "도": 0, "레": 1, "미": 2, "파": 3,
    "솔": 4, "라": 5, "시": 6,
}  # fmt: skip
_SHARPS: Final = {"#": 1, "♯": 1, "is": 1, "x": 2, "##": 2, "isis": 2}
_FLATS: Final = {"b": -1, "♭": -1, "es": -1, "s": -1, "bb": -2, "eses": -2, "♮": 0}
_SIGNS: Final = _SHARPS | _FLATS | {"": 0}
_TAIL = r"([',’]*|\d)"
_LETTER = re.compile(rf"([A-Ha-h])(isis|eses|is|es|s|##|[#♯x]|bb|[b♭]|♮|){_TAIL}\Z")
_SYLLABLE = re.compile(
    rf"({'|'.join(sorted(_SYLLABLES, key=len, reverse=True))})([#♯]|[b♭]|){_TAIL}\Z", re.IGNORECASE
)
_DEGREE = re.compile(r"([#♯b♭]?)([1-7])([',’]*)\Z")
_RUN = re.compile(r"(?:[A-H][#♯b♭]?[',’]*)+\Z|(?:[a-h][#♯]?[',’]*)+\Z")
_IN_RUN = re.compile(r"[A-Ha-h](?:[#♯♭]|(?<=[A-H])b)?[',’]*")
_PAUSE = re.compile(r"[-–—|/.rz]+\Z")
_LASTS = re.compile(r"(\d{1,3})(?:/(\d{1,3})|\.(\d{1,3}))?\Z")
_NAMES: Final = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")


@dataclass(frozen=True, slots=True)
class Tune:
    """Notes to look for.

    Attributes:
        readings: MIDI notes, the likeliest first; only what lies between them counts.
        lengths: how long each lasts compared with the others; empty where any rhythm will do.
        tolerant: one note may be wrong, missing or too many.
    """

    readings: tuple[tuple[int, ...], ...]
    lengths: tuple[float, ...] = ()
    tolerant: bool = False

    @property
    def pitches(self) -> tuple[int, ...]:
        """The likeliest reading."""
        return self.readings[0]

    def steps(self) -> list[tuple[int, ...]]:
        """Semitones from note to note, of each reading."""
        return [tuple(b - a for a, b in itertools.pairwise(one)) for one in self.readings]


def tune_of(text: str) -> Tune:
    """A tune as typed.

    Raises:
        ValueError: it is none, or too short to be looked for; in words for the user.
    """
    tolerant = text.lstrip().startswith(("~", "≈"))
    words = text.replace("~", " ").replace("≈", " ").replace(";", " ").split()
    german = _is_german(words)
    lengths: list[float] = []
    rhythmic = any(":" in word for word in words)
    notes: list[_Note] = []
    for word in words:
        name, _, lasts = word.partition(":")
        length = _lasts(lasts, word) if lasts else (lengths[-1] if lengths else 1.0)
        if _PAUSE.match(name):
            if lengths:
                lengths[-1] += length if rhythmic else 0.0
            continue
        for step, alteration, tail in _notes(name, german):
            before = notes[-1].place if notes else None
            place = _octave(step, tail, before)
            free = before is not None and not tail and abs(place - before) == _FOURTH
            notes.append(_Note(place, alteration, free))
            lengths.append(length)
    if len(notes) < LEAST:
        raise ValueError(f"a melody needs at least {LEAST} notes, such as C D E C")
    if len(notes) > MOST:
        raise ValueError(f"a melody of more than {MOST} notes is too long; its beginning is enough")
    readings = tuple(dict.fromkeys(_readings(notes, tolerant)))
    return Tune(readings, tuple(lengths) if rhythmic else (), tolerant)


class _Note(NamedTuple):
    """A note in steps of the scale from C of octave 0; ``free``: it may be meant on the other side."""

    place: int
    alteration: int
    free: bool


def _readings(notes: Sequence[_Note], tolerant: bool) -> Iterator[tuple[int, ...]]:
    """The notes as MIDI notes: as they stand, and with leaps of a fourth as fifths the other way."""
    free = [number for number, note in enumerate(notes) if note.free]
    if len(free) <= (1 if tolerant else 2):
        choices = list(itertools.product((False, True), repeat=len(free)))
    else:  # all in one octave is what people mean who do not think of octaves
        choices = [(False,) * len(free), _in_one_octave(notes, free), (True,) * len(free)]
    for choice in choices[: 2 if tolerant else 4]:
        turned = dict(zip(free, choice, strict=True))
        shift = 0
        pitches = []
        for number, note in enumerate(notes):
            if turned.get(number):
                shift += 7 if note.place < notes[number - 1].place else -7
            octave, step = divmod(note.place + shift, 7)
            pitches.append(min(max(12 * (octave + 1) + _SEMITONES[step] + note.alteration, 0), 127))
        yield tuple(pitches)


def _in_one_octave(notes: Sequence[_Note], free: Sequence[int]) -> tuple[bool, ...]:
    """Which leaps to turn so that notes stay between C and B as far as they can."""
    turned, shift = [], 0
    for number in free:
        place, before = notes[number].place + shift, notes[number - 1].place + shift
        turn = place // 7 != before // 7
        turned.append(turn)
        if turn:
            shift += 7 if place < before else -7
    return tuple(turned)


def written(pitches: Sequence[int], lengths: Sequence[float] = (), tolerant: bool = False) -> str:
    """A tune as it is typed; ``tune_of`` reads the same steps back, and no others."""
    words: list[str] = []
    place: int | None = None
    down = 7 * (pitches[0] // 12 - 5) if pitches else 0  # begin in the octave from middle C
    for number, pitch in enumerate(pitches):
        name = _NAMES[pitch % 12]
        there = 7 * (pitch // 12 - 1) + _STEPS.index(name[0]) - down
        octave = f"{there // 7}" if place is not None and abs(there - place) >= _FOURTH else ""
        lasts = f":{Fraction(lengths[number]).limit_denominator(16)}" if lengths else ""
        words.append(name + octave + lasts)
        place = there
    return ("~ " if tolerant else "") + " ".join(words)


def _is_german(words: Sequence[str]) -> bool:
    """Whether B means B flat: where someone writes H."""
    return any(re.match(r"[Hh](?![a-z])|[Hh]is", word) for word in words) or any(
        _RUN.match(word) and "h" in word.lower() for word in words
    )


def _notes(name: str, german: bool) -> Iterator[tuple[int, int, str]]:
    """Step of the scale, alteration and octave of the notes of a word; most are one note."""
    if match := _LETTER.match(name):
        yield _letter(match[1], match[2], match[3], german)
    elif match := _SYLLABLE.match(name):
        yield _SYLLABLES[match[1].lower()], _SIGNS[match[2].lower()], match[3]
    elif match := _DEGREE.match(name):
        yield int(match[2]) - 1, _SIGNS[match[1]], match[3]
    elif _RUN.match(name):
        for one in _IN_RUN.findall(name):
            found = _LETTER.match(one)
            assert found is not None
            yield _letter(found[1], found[2], found[3], german)
    else:
        raise ValueError(f"“{name}” is no note; write C D E, do re mi or 1 2 3")


def _letter(letter: str, sign: str, tail: str, german: bool) -> tuple[int, int, str]:
    upper = letter.upper()
    if upper == "H":
        return 6, _SIGNS[sign], tail
    if upper == "B" and german and not sign:
        return 6, -1, tail
    return _STEPS.index(upper), _SIGNS[sign], tail


def _octave(step: int, tail: str, before: int | None) -> int:
    """The place of a note in steps of the scale, counted from C of octave 0."""
    if tail.isdigit():
        return 7 * int(tail) + step
    start = 28 if before is None else before  # middle C
    up = (step - start) % 7
    near = start + (up if up <= 3 else up - 7) if before is not None else 28 + step
    return near + 7 * (tail.count("'") + tail.count("’") - tail.count(","))


def _lasts(text: str, word: str) -> float:
    match = _LASTS.match(text)
    if not match or not int(match[1]) + int(match[3] or 0) or match[2] in ("0", "00", "000"):
        raise ValueError(f"“{word}” has no length; write C:1, C:1/2 or C:1.5")
    if match[2]:
        return int(match[1]) / int(match[2])
    return float(f"{match[1]}.{match[3] or 0}")
