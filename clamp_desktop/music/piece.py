"""The types that a file on disk becomes. Every room may import this module; it imports nothing heavy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Format(StrEnum):
    """What a file's content is, whatever its suffix says."""

    MUSICXML = "musicxml"  # plain or compressed (.mxl)
    ABC = "abc"
    MIDI = "midi"
    KERN = "kern"
    MEI = "mei"


# What files of a format are called. The content decides where it disagrees with the name.
SUFFIXES: Final[Mapping[Format, frozenset[str]]] = MappingProxyType(
    {
        Format.MUSICXML: frozenset({".musicxml", ".xml", ".mxl"}),
        Format.ABC: frozenset({".abc"}),
        Format.MIDI: frozenset({".mid", ".midi", ".kar", ".rmi"}),
        Format.KERN: frozenset({".krn"}),
        Format.MEI: frozenset({".mei"}),
    }
)
ALL_SUFFIXES: Final = frozenset[str]().union(*SUFFIXES.values())
# What a file can be converted to, and the suffix it then has. The interleaved form and MTF are model texts.
TARGETS: Final[Mapping[str, str]] = MappingProxyType(
    {"abc": ".abc", "interleaved": ".abc", "mtf": ".mtf", "midi": ".mid", "musicxml": ".musicxml"}
)


class Source(StrEnum):
    """Where a fact comes from."""

    STATED = "stated"  # written in the file as such
    ESTIMATED = "estimated"  # computed from the notes
    FILE_NAME = "file name"


@dataclass(frozen=True, slots=True)
class Key:
    """A tonic such as ``F#`` or ``Bb`` and a mode: ``major``, ``minor``, ``dorian``, ``mixolydian`` …"""

    tonic: str
    mode: str

    def __str__(self) -> str:
        return f"{self.tonic} {self.mode}"


@dataclass(frozen=True, slots=True)
class Facts:
    """What people ask about a piece. ``None`` or an empty tuple means unknown.

    Attributes:
        genre: what kind of piece the file says it is: a dance, a form, a use (``"reel"``, ``"Mass"``).
        origin: the country, region or people that the file says it comes from.
        metres: ``"3/4"``, in order of first appearance, without repeats.
        tempo_bpm: quarter notes a minute at the start.
        instruments: ids of ``music.instruments``, in score order, without repeats (``"violin"``).
        parts: staves or tracks that hold notes.
        duration: seconds as written, repeats not unfolded.
        lowest, highest: MIDI note numbers (60 is middle C).
        polyphony: mean number of notes that sound together while any sounds; 1.0 is a single line.
        sources: fact name → ``Source``, for the facts that are known.
    """

    title: str | None = None
    composer: str | None = None
    lyricist: str | None = None
    lyrics: str | None = None
    genre: str | None = None
    origin: str | None = None
    key: Key | None = None
    metres: tuple[str, ...] = ()
    tempo_bpm: float | None = None
    tempo_words: str | None = None
    instruments: tuple[str, ...] = ()
    parts: int = 0
    measures: int = 0
    duration: float = 0.0
    note_count: int = 0
    lowest: int | None = None
    highest: int | None = None
    polyphony: float | None = None
    sources: Mapping[str, Source] = field(default_factory=lambda: MappingProxyType({}))

    def __reduce__(self) -> tuple[object, ...]:
        """Mapping proxies do not pickle; a piece travels between processes."""
        values = {name: getattr(self, name) for name in self.__dataclass_fields__}
        return (_rebuild_facts, (values | {"sources": dict(self.sources)},))


def _rebuild_facts(values: dict[str, object]) -> Facts:
    return Facts(**values)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of music: a file, or one tune of an ABC book.

    Attributes:
        number: place in the file, from 0; an ABC book holds several.
        text: what the model reads: interleaved ABC, or MTF (MIDI Text Format, one message a line).
        text_kind: ``"abc"`` or ``"mtf"``.
        score: the notation of a tune that was cut out of a book, for the engraver; ``None`` where the file
            itself is what to draw.
        remarks: what a reader had to mend or leave out, in plain words.
    """

    format: Format
    number: int
    text: str
    text_kind: str
    facts: Facts
    score: str | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read, in words that a musician understands.

    Attributes:
        reason: what happened and, where known, where: "The file ends in the middle of bar 12."
        detail: for whoever wants to know: the exception and where it came from.
        number: the tune of a book that it concerns; ``None`` for the whole file.
    """

    reason: str
    detail: str = ""
    number: int | None = None

    @property
    def place(self) -> str:
        """What of the file it concerns, as people count: ``"tune 3"``, or nothing for the whole file."""
        return "" if self.number is None else f"tune {self.number + 1}"


@dataclass(frozen=True, slots=True)
class Reading:
    """The outcome of reading one file: its pieces, and what could not be read of it."""

    pieces: tuple[Piece, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Conversion:
    """A file in another form.

    Attributes:
        contents: place in the file, from 0 → that piece as a file of its own.
        problems: the tunes of a book that could not be converted, and why.
        count: how many pieces the file holds, those that failed included.
    """

    contents: Mapping[int, bytes]
    problems: tuple[Problem, ...] = ()
    count: int = 1


class UnreadableError(Exception):
    """A file or a part of it that no reader can make sense of; ``str()`` is for the user."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(reason)
        self.detail = detail
