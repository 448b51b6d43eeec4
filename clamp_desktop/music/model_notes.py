"""The notes that a model text stands for, whatever notation it came from.

Interleaved ABC and MTF of the same music give the same parts, as far as both say the same.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from clamp_desktop.music import instruments
from clamp_desktop.music.abc import notes as abc_notes
from clamp_desktop.music.abc import signs as abc_signs
from clamp_desktop.music.abc import tune as abc_tune
from clamp_desktop.music.notes import Note
from clamp_desktop.music.piece import Key

MOST_LETTERS = 48_000
"""Of longer notation the beginning is read, some two thousand bars of a single voice."""

MOST_NOTES = 16_000
"""Of a longer performance the beginning is read."""

_DRUM_CHANNEL = 9
_TIME_FIRST = frozenset(
    {"note_on", "note_off", "control_change", "program_change", "pitchwheel", "aftertouch", "polytouch"}
)
_MIDI_KEY = re.compile(r"^([A-G][#b]?)(m?)$")
_NAME = re.compile(r'\bnm="([^"]*)"')
_FIFTHS = {"F": -1, "C": 0, "G": 1, "D": 2, "A": 3, "E": 4, "B": 5}


@dataclass(slots=True)
class PlayedPart:
    """What one voice or channel plays.

    Attributes:
        instrument: an id of ``music.instruments``, or ``None`` where the text does not say.
        drums: whether pitches name instruments of a drum set.
    """

    instrument: str | None = None
    drums: bool = False
    notes: list[Note] = field(default_factory=list)


@dataclass(slots=True)
class Played:
    """A piece as notes.

    Attributes:
        parts: those that hold notes.
        metres: (onset in quarters, beats, unit).
        key: as stated, or ``None``.
        sharps: of the key signature, flats negative; ``None`` where there is none.
        bpm: quarter notes a minute at the start, or ``None``.
        bends: whether pitches are bent.
        bars: where bars begin, in quarters, as written; empty where the text has no bar lines.
        tempos: (onset in quarters, quarter notes a minute); performances only.
    """

    parts: list[PlayedPart] = field(default_factory=list)
    metres: list[tuple[float, int, int]] = field(default_factory=list)
    key: Key | None = None
    sharps: int | None = None
    bpm: float | None = None
    bends: bool = False
    bars: list[float] = field(default_factory=list)
    tempos: list[tuple[float, float]] = field(default_factory=list)


def read_model_text(text: str) -> Played:
    """The notes of interleaved ABC or of MTF; text that is neither gives no parts."""
    return _mtf(text) if text.startswith("ticks_per_beat") else _abc(text)


def _abc(text: str) -> Played:
    if len(text) > MOST_LETTERS:  # all voices end at the same bar
        text = text[: text.rfind("\n", 0, MOST_LETTERS)]
    tune = abc_tune.parse(text)
    played = Played()
    signature = abc_signs.key_signature(tune.first("K"))
    played.key = signature.key
    if tune.first("K").strip():
        played.sharps = sum(signature.alterations.values())
    if length := _metre(tune.last("M")):
        played.metres.append((0.0, *length))
    played.bpm = abc_signs.tempo(tune.first("Q"), abc_signs.unit_length(tune.last("L"), tune.last("M"))).bpm
    voices = list(tune.voices.values())
    names = [match[1] if (match := _NAME.search(voice.properties)) else "" for voice in voices]
    found = instruments.from_names(name.replace("\\n", " ") for name in names)
    last = None
    for voice, instrument in zip(voices, found, strict=True):
        # Further staves and voices of a part stand without a name after the first.
        last = instrument or last
        voiced = abc_notes.voice_notes(tune, voice)
        if len(voiced.bars) > len(played.bars):
            played.bars = voiced.bars
        if voiced.notes:
            played.parts.append(PlayedPart(last, False, voiced.notes))
    return played


def _metre(value: str) -> tuple[int, int] | None:
    name = abc_signs.metre(value)
    if name is None:
        return None
    beats, unit = name.split("/")
    return sum(int(beat) for beat in beats.split("+")), int(unit)


def _mtf(text: str) -> Played:
    reader = _MtfReader()
    for line in text.split("\n"):
        kind, *words = line.split() or [""]
        try:
            reader.message(kind, words)
        except (ValueError, IndexError):  # no message: typed by hand, or cut short
            continue
        if reader.count >= MOST_NOTES:
            break
    return reader.finish()


class _MtfReader:
    """What the messages so far amount to."""

    def __init__(self) -> None:
        self.played = Played()
        self.count = 0
        self._ticks, self._now = 480, 0
        self._parts: dict[int, PlayedPart] = {}
        self._programs: dict[int, int] = {}
        self._used: dict[int, Counter[int]] = {}
        self._sounding: dict[tuple[int, int], int] = {}

    def message(self, kind: str, words: list[str]) -> None:
        """Take in one message; raises ``ValueError`` or ``IndexError`` for what is none."""
        if kind == "ticks_per_beat":
            self._ticks = max(1, int(words[0]))
            return
        if not kind:
            return
        self._now += int(words[0] if kind in _TIME_FIRST else words[-1])
        if kind in ("note_on", "note_off"):
            self._note(int(words[1]), int(words[2]), kind == "note_on" and words[3] != "0")
        elif kind == "program_change":
            self._programs[int(words[1])] = int(words[2]) & 127
        elif kind == "pitchwheel" and words[2] != "0":
            self.played.bends = True
        else:
            self._sign(kind, words)

    def _note(self, channel: int, pitch: int, begins: bool) -> None:
        begun = self._sounding.pop((channel, pitch), None)
        if begun is not None:
            part = self._parts.setdefault(channel, PlayedPart(drums=channel == _DRUM_CHANNEL))
            part.notes.append(Note(begun / self._ticks, (self._now - begun) / self._ticks, pitch))
            self.count += 1
        if begins:
            self._sounding[channel, pitch] = self._now
            self._used.setdefault(channel, Counter())[self._programs.get(channel, 0)] += 1

    def _sign(self, kind: str, words: list[str]) -> None:
        played = self.played
        if kind == "time_signature":
            beats, unit = int(words[0]), int(words[1])
            if beats and unit:
                played.metres.append((self._now / self._ticks, beats, unit))
        elif kind == "key_signature" and played.key is None:
            played.key, played.sharps = _midi_key(words[0])
        elif kind == "set_tempo":
            bpm = 60_000_000 / max(1, int(words[0]))
            played.tempos.append((self._now / self._ticks, bpm))
            if played.bpm is None:
                played.bpm = bpm

    def finish(self) -> Played:
        """The piece; notes that never end are left out."""
        for channel, part in self._parts.items():
            if not part.drums:
                part.instrument = instruments.from_program(self._used[channel].most_common(1)[0][0])
        self.played.parts = [part for part in self._parts.values() if part.notes]
        return self.played


def _midi_key(name: str) -> tuple[Key | None, int | None]:
    match = _MIDI_KEY.match(name)
    if not match:
        return None, None
    tonic, minor = match.groups()
    fifths = _FIFTHS[tonic[0]] + {"#": 7, "b": -7}.get(tonic[1:], 0) - (3 if minor else 0)
    return Key(tonic, "minor" if minor else "major"), fifths
