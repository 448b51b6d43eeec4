"""Interleaved ABC of any tune that has notes: the tolerant way, for what the strict one refuses.

Voices are numbered 1, 2 …, note lengths are written in eighths (as in everything the model was trained on),
bars that a voice lacks at the end are filled with invisible rests.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import Final

from clamp_desktop.music.abc.lexer import LONGEST, Kind, Token, tokens, written
from clamp_desktop.music.abc.signs import bar_length, unit_length
from clamp_desktop.music.abc.tune import Bar, Tune, Voice, parse
from clamp_desktop.music.piece import UnreadableError

NO_NOTES: Final = "There is not a single note in this tune."
_EIGHTH: Final = Fraction(1, 8)
_BARS_A_LINE: Final = 4
_SCORE_SIGNS: Final = frozenset("()[]{}|*")


def interleave(abc: str) -> str:
    """Interleaved ABC of one tune.

    Raises:
        UnreadableError: no note in it.
    """
    return interleave_tune(parse(abc))


def interleave_tune(tune: Tune) -> str:
    """As ``interleave``, of a tune that is already parsed."""
    voices = _voices_with_notes(tune)
    begin = min(next(i for i, bar in enumerate(voice.bars) if bar.sounds) for voice in voices)
    end = max(next(i for i in range(len(voice.bars) - 1, -1, -1) if voice.bars[i].sounds) for voice in voices)
    columns = [_Writer(tune, voice).bars(begin, end + 1) for voice in voices]
    lines = _header(tune, voices)
    for row in zip(*columns, strict=True):
        lines.append("".join(f"[V:{n}]{bar}" for n, bar in enumerate(row, start=1)))
    return "\n".join(lines) + "\n"


def voice_by_voice(tune: Tune) -> str:
    """The same music as plain ABC, each voice under its own line ``V:n``, for programs that want it so.

    Raises:
        UnreadableError: no note in it.
    """
    voices = _voices_with_notes(tune)
    lines = ["X:1", *(f"{letter}:{value}" for letter in "TC" for value in tune.fields.get(letter, ()))]
    lines += _header(tune, voices)
    for number, voice in enumerate(voices, start=1):
        bars = _Writer(tune, voice).bars(0, len(voice.bars))
        lines.append(f"V:{number}")
        lines += [" ".join(bars[i : i + _BARS_A_LINE]) for i in range(0, len(bars), _BARS_A_LINE)]
    return "\n".join(lines) + "\n"


def _voices_with_notes(tune: Tune) -> list[Voice]:
    voices = [voice for voice in tune.voices.values() if any(bar.sounds for bar in voice.bars)]
    if not voices:
        raise UnreadableError(NO_NOTES)
    return voices


def _header(tune: Tune, voices: list[Voice]) -> list[str]:
    """The fields that say something about the music, in the order that the converter for MusicXML uses."""
    numbers = {voice.id: str(n) for n, voice in enumerate(voices, start=1)}
    lines = _score_line(tune, numbers)
    lines.append("L:1/8")
    lines += [f"{letter}:{value}" for letter in "QM" if (value := tune.last(letter))]
    lines.append(f"K:{tune.first('K') or 'none'}")
    for voice in voices:
        properties = re.sub(r"\bclef=", "", voice.properties) or "treble"
        lines.append(f"V:{numbers[voice.id]} {properties}")
    return lines


def _score_line(tune: Tune, numbers: Mapping[str, str]) -> list[str]:
    if len(numbers) < 2:
        return []
    for directive in tune.directives:
        name, _, value = directive.partition(" ")
        if name in ("score", "staves"):
            items = re.findall(r"[()\[\]{}|*]|[^\s()\[\]{}|*]+", value)
            mapped = [numbers.get(item, item if item in _SCORE_SIGNS else "") for item in items]
            return ["%%score " + " ".join(item for item in mapped if item)]
    return ["%%score " + " ".join(numbers.values())]


class _Writer:
    """Writes the bars of one voice with lengths in eighths."""

    def __init__(self, tune: Tune, voice: Voice) -> None:
        self.voice = voice
        self.metre = tune.last("M")
        self.unit = unit_length(tune.last("L"), self.metre)

    def bars(self, begin: int, end: int) -> list[str]:
        """Bars ``begin`` to ``end`` as text with their barlines; missing ones as rests."""
        written_bars = [self._bar(bar) + bar.right for bar in self.voice.bars[:end]]
        missing = end - len(written_bars)
        full = (bar_length(self.metre) or Fraction(1)) / _EIGHTH
        written_bars += [f"x{written(full)}|"] * missing
        written_bars = written_bars[begin:]
        written_bars[0] = self.voice.left + written_bars[0]
        return written_bars

    def _bar(self, bar: Bar) -> str:
        text = "".join(self._sign(token) for token in bar.tokens)
        return re.sub(r" {2,}", " ", text).strip()

    def _sign(self, token: Token) -> str:
        if token.kind is Kind.FIELD:
            return self._field(token.text)
        if token.kind is Kind.QUOTE:
            return "" if "|" in token.text else token.text.replace("\\", "")
        if token.kind is Kind.GRACE:
            start = "{/" if token.text.startswith("{/") else "{"
            return start + "".join(self._sign(inner) for inner in tokens(token.text[1:-1])) + "}"
        if token.kind in (Kind.NOTE, Kind.CHORD, Kind.REST):
            length = min(token.length * self.unit / _EIGHTH, LONGEST)
            return token.text + written(length) + ("-" if token.tied else "")
        return token.text

    def _field(self, text: str) -> str:
        letter, value = text[1], text[3:].rstrip("]")
        if letter == "L":
            self.unit = unit_length(value, self.metre)
            return ""
        if letter == "M":
            self.metre = value
        return f"[{letter}:{value}]"
