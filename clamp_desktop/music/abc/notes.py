"""The notes of an ABC tune as they sound: keys, accidentals, ties, tuplets and broken rhythms resolved."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from clamp_desktop.music.abc.lexer import Kind, Token, pitches, tokens
from clamp_desktop.music.abc.signs import alteration, bar_length, key_signature, tempo, unit_length
from clamp_desktop.music.abc.tune import Bar, Tune, Voice
from clamp_desktop.music.notes import Note

_STEPS: Final = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_SPELLED = re.compile(r"([_^=]*)[\d/]*([A-Ga-g])([,']*)")
_TUPLET = re.compile(r"\((\d+)(?::(\d*))?(?::(\d*))?")
_TRANSPOSE = re.compile(r"\b(?:transpose|t)=([+-]?\d{1,2})")
_OCTAVE = re.compile(r"\boctave=([+-]?\d)")
_CLEF_OCTAVE = re.compile(
    r"\b(?:treble|alto|tenor|bass|soprano|mezzosoprano|baritone|G|F|C)\d?([+-])(8|15)\b"
)
_QUARTER: Final = Fraction(1, 4)


@dataclass(slots=True)
class VoiceNotes:
    """What a voice sounds like: its notes, its length and tempo changes in quarter notes.

    Attributes:
        bars: where each bar begins.
    """

    notes: list[Note] = field(default_factory=list)
    length: float = 0.0
    bars: list[float] = field(default_factory=list)
    tempos: list[tuple[float, float]] = field(default_factory=list)  # (onset, quarter notes a minute)


def voice_notes(tune: Tune, voice: Voice) -> VoiceNotes:
    """Play one voice through once, repeats not taken."""
    return _Player(tune, voice).play()


class _Player:
    def __init__(self, tune: Tune, voice: Voice) -> None:
        self.voice = voice
        self.metre = tune.last("M")
        self.unit = unit_length(tune.last("L"), self.metre)
        key = tune.first("K")
        self.signature = key_signature(key).alterations
        self.shift = _shift(f"{key} {voice.properties}")
        self.now = Fraction(0)
        self.accidentals: dict[tuple[str, int], int] = {}
        self.ties: dict[int, tuple[Fraction, Fraction]] = {}  # pitch → onset, length so far
        self.tuplet = (Fraction(1), 0)  # factor, notes left
        self.broken = Fraction(1)  # what > before this note leaves it
        self.result = VoiceNotes()

    def play(self) -> VoiceNotes:
        for bar in self.voice.bars:
            self._bar(bar)
        for pitch, (onset, length) in self.ties.items():
            self.result.notes.append(Note(float(onset), float(length), pitch))
        self.result.length = float(self.now)
        return self.result

    def _bar(self, bar: Bar) -> None:
        self.accidentals = {}
        start, furthest = self.now, self.now
        self.result.bars.append(float(start))
        signs = [token for token in bar.tokens if token.kind is not Kind.SPACE]
        for i, token in enumerate(signs):
            if token.kind in (Kind.NOTE, Kind.CHORD, Kind.REST):
                self._timed(token, signs[i + 1] if i + 1 < len(signs) else None)
            elif token.kind is Kind.BROKEN:
                self.broken = _second_of_pair(token.text)
            elif token.kind is Kind.TUPLET:
                self.tuplet = self._tuplet(token.text)
            elif token.kind is Kind.GRACE:
                self._grace(token.text)
            elif token.kind is Kind.FIELD:
                self._field(token.text[1], token.text[3:].rstrip("]"))
            elif token.kind is Kind.OVERLAY:
                furthest, self.now = max(furthest, self.now), start
        self.now = max(furthest, self.now)

    def _timed(self, token: Token, following: Token | None) -> None:
        length = _quarters(token.length, self.unit)
        if self.broken != 1:
            length *= self.broken
            self.broken = Fraction(1)
        if following is not None and following.kind is Kind.BROKEN:
            length *= _first_of_pair(following.text)
        factor, left = self.tuplet
        if left:
            length *= factor
            self.tuplet = (factor, left - 1)
        if token.kind is not Kind.REST:
            named = [(token.text, token.tied)] if token.kind is Kind.NOTE else pitches(token.text)
            self._sound([(self._pitch(name), tied or token.tied) for name, tied in named], length)
        self.now += length

    def _sound(self, chord: list[tuple[int, bool]], length: Fraction) -> None:
        for pitch, tied in chord:
            onset, before = self.ties.pop(pitch, (self.now, Fraction(0)))
            if onset + before != self.now:  # a tie that leads nowhere
                self.result.notes.append(Note(float(onset), float(before), pitch))
                onset, before = self.now, Fraction(0)
            if tied:
                self.ties[pitch] = (onset, before + length)
            else:
                self.result.notes.append(Note(float(onset), float(before + length), pitch))

    def _grace(self, text: str) -> None:
        for token in tokens(text[1:-1]):
            if token.kind is Kind.NOTE:
                self.result.notes.append(Note(float(self.now), 0.0, self._pitch(token.text)))

    def _pitch(self, name: str) -> int:
        match = _SPELLED.match(name)
        assert match is not None  # the lexer made it
        signs, letter, marks = match.groups()
        octave = marks.count("'") - marks.count(",") + (1 if letter.islower() else 0)
        letter = letter.upper()
        if signs:
            self.accidentals[letter, octave] = alteration(signs)
        altered = self.accidentals.get((letter, octave), self.signature.get(letter, 0))
        return min(max(60 + 12 * octave + _STEPS[letter] + altered + self.shift, 0), 127)

    def _tuplet(self, text: str) -> tuple[Fraction, int]:
        """Factor and count of ``(p:q:r``: p notes in the time of q, for the next r."""
        match = _TUPLET.match(text)
        assert match is not None
        p = int(match.group(1)) or 1
        compound = (bar_length(self.metre) or Fraction(1)).numerator % 3 == 0
        usual = {2: 3, 3: 2, 4: 3, 6: 2, 8: 3}.get(p, 3 if compound else 2)
        q = int(match.group(2) or 0) or usual
        r = int(match.group(3) or 0) or p
        return Fraction(q, p), r

    def _field(self, letter: str, value: str) -> None:
        if letter == "K":
            found = key_signature(value)
            if found.key is not None or found.alterations or value.strip().lower().startswith("none"):
                self.signature = found.alterations
            if "transpose=" in value or "octave=" in value or _CLEF_OCTAVE.search(value):
                self.shift = _shift(value)
        elif letter == "M":
            self.metre = value
        elif letter == "L":
            self.unit = unit_length(value, self.metre)
        elif letter == "Q" and (bpm := tempo(value, self.unit).bpm):
            self.result.tempos.append((float(self.now), bpm))


@functools.lru_cache(4096)
def _quarters(length: Fraction, unit: Fraction) -> Fraction:
    """Notes of few lengths make up a piece, and fractions are slow to make."""
    return length * unit / _QUARTER


def _shift(properties: str) -> int:
    """Semitones from what is written to what sounds: ``transpose=``, ``octave=`` and clefs like treble-8."""
    shift = sum(int(number) for number in _TRANSPOSE.findall(properties)[-1:])
    shift += 12 * sum(int(number) for number in _OCTAVE.findall(properties)[-1:])
    if match := _CLEF_OCTAVE.search(properties):
        shift += (12 if match.group(2) == "8" else 24) * (1 if match.group(1) == "+" else -1)
    return shift


def _first_of_pair(sign: str) -> Fraction:
    short = Fraction(1, 2 ** len(sign))
    return 2 - short if sign[0] == ">" else short


def _second_of_pair(sign: str) -> Fraction:
    return 2 - _first_of_pair(sign)
