"""One tune of ABC, in whatever dialect, → its header and its voices bar by bar. No text makes this fail."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from clamp_desktop.music.abc import book as abc_book
from clamp_desktop.music.abc.lexer import Kind, Token, tokens
from clamp_desktop.music.abc.signs import bar_length, barline, joined_barlines, unit_length

BARS_CAP: Final = 20_000  # in one voice
VOICES_CAP: Final = 200
VALUE_CAP: Final = 2000  # letters of one field
SIGNS_CAP: Final = 1_000_000  # in one tune; a symphony has a third of that
RESTS_CAP: Final = 500  # bars that one rest sign may stand for

_FIELD_LINE = re.compile(r"^([A-Za-z+]):(?![|:])\s*(.*)$")
_VOICE_ID = re.compile(r"\s*([^\s\]]+)\s*(.*)", re.DOTALL)
_COMMENT = re.compile(r'("[^"]*")|(?<!\\)%.*')
_INLINE: Final = frozenset("KMLQ")


@dataclass(slots=True)
class Bar:
    """The signs between two barlines; ``right`` is the barline that ends it, with the number of an ending."""

    tokens: list[Token] = field(default_factory=list)
    right: str = "|"

    @property
    def sounds(self) -> bool:
        """Whether a note or chord is written here."""
        return any(token.kind in (Kind.NOTE, Kind.CHORD) for token in self.tokens)


@dataclass(slots=True)
class Voice:
    """One voice: its name in the file, its properties (``treble nm="Flute"``), what opens its first bar."""

    id: str
    properties: str = ""
    left: str = ""
    bars: list[Bar] = field(default_factory=list)
    words: dict[int, list[str]] = field(default_factory=dict)  # verse → lines under the music
    programs: list[str] = field(default_factory=list)  # what %%MIDI program says


@dataclass(slots=True)
class Tune:
    """A tune: its fields before the music (letter → values in order), directives, and voices in order."""

    fields: dict[str, list[str]] = field(default_factory=dict)
    directives: list[str] = field(default_factory=list)
    voices: dict[str, Voice] = field(default_factory=dict)
    after_words: list[str] = field(default_factory=list)  # W: lines

    @property
    def sounds(self) -> bool:
        """Whether there is a note in it."""
        return any(bar.sounds for voice in self.voices.values() for bar in voice.bars)

    def first(self, letter: str) -> str:
        """The first value of a field, or an empty string."""
        return next(iter(self.fields.get(letter, ())), "")

    def last(self, letter: str) -> str:
        """The last value of a field: the one that holds, where the head of a book gave another."""
        return next(reversed(self.fields.get(letter, ())), "")


def parse(text: str) -> Tune:
    """Read a tune."""
    return _Parser().run(text)


class _Parser:
    """What a line of ABC may depend on: the voice in hand, the unfinished bar of each, unit and metre."""

    def __init__(self) -> None:
        self.tune = Tune()
        self.in_body = False
        self.voice: Voice | None = None
        self.open: dict[str, list[Token]] = {}
        self.unit: dict[str, Fraction] = {}
        self.bar_length: dict[str, Fraction | None] = {}
        self.verse = 0
        self.last_letter = ""
        self.signs = 0

    def run(self, text: str) -> Tune:
        for line in abc_book.lines(text):
            self._line(line)
        for voice in self.tune.voices.values():
            self._close(voice, "|")
        return self.tune

    def _line(self, line: str) -> None:
        if line.startswith("%%"):
            self._directive(line[2:].strip())
        elif line.startswith("I:MIDI"):
            self._directive(line[2:].replace("=", " ").strip())
        elif match := _FIELD_LINE.match(line):
            self._field(match.group(1), _uncommented(match.group(2)).strip())
        elif (music := _uncommented(line).strip()) and ("K" in self.tune.fields or _looks_like_music(music)):
            self._begin_body()
            self._music(music.rstrip("\\"))

    def _directive(self, text: str) -> None:
        name, _, value = text.partition(" ")
        if name == "MIDI" and value.strip().startswith("program"):
            self._current().programs.append(value.strip()[len("program") :].strip())
        elif not self.in_body:
            self.tune.directives.append(text)

    def _field(self, letter: str, value: str) -> None:
        if letter == "+":
            letter, value = self.last_letter, "\n" + value
        if letter == "w":
            self._words(value)
        elif letter == "W":
            self.tune.after_words.append(value)
        elif letter == "V":
            self._switch(value)
        elif not self.in_body:
            self._header_field(letter, value)
        elif letter in _INLINE:
            self._add(self._current(), Token(Kind.FIELD, f"[{letter}:{value}]"))
        self.last_letter = letter

    def _header_field(self, letter: str, value: str) -> None:
        values = self.tune.fields.setdefault(letter, [])
        if value.startswith("\n") and values:
            values[-1] = f"{values[-1]} {value.strip()}"[:VALUE_CAP]
        else:
            values.append(value.strip()[:VALUE_CAP])

    def _begin_body(self) -> None:
        if not self.in_body:
            self.in_body = True
            self.verse = 0

    def _words(self, value: str) -> None:
        if value.startswith("\n"):
            self.verse -= 1
        voice = self._current()
        voice.words.setdefault(self.verse, []).append(value.strip())
        self.verse += 1

    def _switch(self, value: str) -> None:
        match = _VOICE_ID.match(value)
        if not match:
            return
        name, properties = match.groups()
        voice = self.tune.voices.get(name)
        if voice is None and len(self.tune.voices) >= VOICES_CAP:
            return
        if voice is None:
            if len(self.tune.voices) == 1 and (only := self.tune.voices.get("")) and not only.bars:
                del self.tune.voices[""]  # something stood before the first V:, but no music
                voice = Voice(name, programs=only.programs)
            else:
                voice = Voice(name)
            self.tune.voices[name] = voice
        if properties.strip():
            voice.properties = f"{voice.properties} {properties.strip()}".strip()
        self.voice = voice

    def _current(self) -> Voice:
        if self.voice is None:
            self.voice = self.tune.voices.setdefault("", Voice(""))
        return self.voice

    def _music(self, line: str) -> None:
        self.verse = 0
        for token in tokens(line):
            self.signs += 1
            if self.signs > SIGNS_CAP:
                break
            if token.kind is Kind.FIELD and token.text.startswith("[V:"):
                self._switch(token.text[3:].rstrip("]"))
            elif token.kind is Kind.BAR:
                self._close(self._current(), barline(token.text))
            elif token.kind is Kind.ENDING:
                self._ending(self._current(), token.text)
            elif token.kind is not Kind.FIELD or token.text[1] in "KMLQI":
                self._add(self._current(), token)
        self._add(self._current(), Token(Kind.SPACE, " "))

    def _add(self, voice: Voice, token: Token) -> None:
        if token.kind is Kind.FIELD:
            self._note_change(voice, token.text[1], token.text[3:].rstrip("]"))
        self.open.setdefault(voice.id, []).append(token)

    def _note_change(self, voice: Voice, letter: str, value: str) -> None:
        if letter == "L":
            self.unit[voice.id] = unit_length(value, self.tune.last("M"))
        elif letter == "M":
            self.bar_length[voice.id] = bar_length(value)

    def _ending(self, voice: Voice, text: str) -> None:
        """An ending's number, right after a barline; digits elsewhere mean nothing."""
        if any(token.kind is not Kind.SPACE for token in self.open.get(voice.id, ())):
            self._close(voice, "|")
        if voice.bars:
            voice.bars[-1].right += text

    def _close(self, voice: Voice, sign: str) -> None:
        """End the bar in hand. Without anything in it, two barlines have met (as at the ends of lines)."""
        held = self.open.get(voice.id, [])
        if not any(_is_content(token) for token in held):
            if voice.bars:
                voice.bars[-1].right = joined_barlines(voice.bars[-1].right, sign)
            elif sign != "|":
                voice.left = joined_barlines(voice.left, sign)
            return
        self.open[voice.id] = []
        if len(voice.bars) >= BARS_CAP:
            return
        rests = [token for token in held if token.kind is Kind.REST]
        if rests and rests[0].text in "ZX" and not any(t.kind in (Kind.NOTE, Kind.CHORD) for t in held):
            self._rest_bars(voice, held, rests[0])
        else:
            voice.bars.append(Bar(held))
        voice.bars[-1].right = sign

    def _rest_bars(self, voice: Voice, held: list[Token], rest: Token) -> None:
        """A rest of several bars, a bar each."""
        full = self.full_bar(voice)
        sign = Token(Kind.REST, rest.text.lower(), full)
        for i in range(min(max(int(rest.length), 1), RESTS_CAP)):
            signs = [sign if token is rest else token for token in held] if i == 0 else [sign]
            voice.bars.append(Bar(signs))

    def full_bar(self, voice: Voice) -> Fraction:
        """Length of a full bar in the unit that holds in this voice now."""
        whole = self.bar_length.get(voice.id, bar_length(self.tune.last("M"))) or Fraction(1)
        unit = self.unit.get(voice.id) or unit_length(self.tune.last("L"), self.tune.last("M"))
        return whole / unit


def _uncommented(line: str) -> str:
    """Without a comment; a per cent sign inside quotes is text."""
    if "%" not in line:
        return line
    return _COMMENT.sub(lambda match: match.group(1) or "", line).rstrip()


def _looks_like_music(line: str) -> bool:
    """Whether a line in a tune that has no K: yet is music rather than prose."""
    return "|" in line or line.startswith("[V:")


def _is_content(token: Token) -> bool:
    return token.kind in (Kind.NOTE, Kind.CHORD, Kind.REST)
