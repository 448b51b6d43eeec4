"""The signs of a line of ABC music, told apart tolerantly: nothing in a line makes this fail.

Source: the ABC standard 2.1 (abcnotation.com/wiki/abc:standard:v2.1), "The tune body".
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from enum import Enum, auto
from fractions import Fraction
from typing import Final, NamedTuple

LONGEST: Final = Fraction(1024)  # unit lengths; a larger number is a slip of the pen


class Kind(Enum):
    """What a token is. ``OTHER`` is kept (staccato dots, ``~``, ``T`` …); unknown signs are dropped."""

    NOTE = auto()
    CHORD = auto()
    REST = auto()
    GRACE = auto()
    BAR = auto()
    ENDING = auto()
    FIELD = auto()
    TUPLET = auto()
    BROKEN = auto()
    OVERLAY = auto()
    QUOTE = auto()
    OTHER = auto()
    SPACE = auto()


class Token(NamedTuple):
    """One sign.

    Attributes:
        text: as written; for notes, chords and rests without length and tie (``^c'``, ``[CEG]``, ``z``).
        length: multiple of the unit length, for notes, chords and rests.
        tied: whether a tie follows.
    """

    kind: Kind
    text: str
    length: Fraction = Fraction(0)
    tied: bool = False


_LENGTH = r"(?P<{0}n>\d{{0,6}})(?P<{0}s>/{{0,8}})(?P<{0}d>\d{{0,6}})(?P<{0}t>(?:\s?-)?)"
_PITCH = r"(?:[_^=]{1,2}(?:\d{0,2}/\d{0,2})?)?[A-Ga-g][,']{0,9}"
_TOKEN = re.compile(
    "|".join(
        (
            r'(?P<quote>"[^"]*(?:"|$))',
            r"(?P<deco>![^!\s|][^!|]{0,40}!|\+[A-Za-z][A-Za-z.()<>0-9]{0,20}\+)",
            r"(?P<field>\[[A-Za-z]:[^\]]*(?:\]|$))",
            r"(?P<bar>\.?(?:\[?\|[|\]:]*|:+\|[|\]:]*|::+))",
            r"(?P<ending>\[\s*\d[\d,.\-]*|\d[\d,.\-]*)",
            r'(?P<chord>\[(?:"[^"]*"|![^!]*!|[^\[\]"|!])*\])' + _LENGTH.format("c"),
            r"(?P<grace>\{[^{}|]*\})",
            r"(?P<tuplet>\(\d{1,2}(?::\d{0,2})?(?::\d{0,2})?)",
            r"(?P<broken>[<>]{1,3})",
            rf"(?P<note>{_PITCH})" + _LENGTH.format("n"),
            r"(?P<rest>[zxZX])" + _LENGTH.format("r"),
            r"(?P<spacer>y[\d./]*)",
            r"(?P<overlay>&+)",
            r"(?P<space>\s+)",
            r"(?P<other>[()~.H-Wh-w])",
            r"(?P<unknown>.)",
        )
    )
)
_INNER = re.compile(rf"(?P<note>{_PITCH})" + _LENGTH.format("n"))
_SIMPLE: Final = {
    "quote": Kind.QUOTE,
    "deco": Kind.OTHER,
    "field": Kind.FIELD,
    "bar": Kind.BAR,
    "grace": Kind.GRACE,
    "tuplet": Kind.TUPLET,
    "broken": Kind.BROKEN,
    "overlay": Kind.OVERLAY,
    "other": Kind.OTHER,
}


def tokens(line: str) -> Iterator[Token]:
    """The tokens of one line of music, in order."""
    for match in _TOKEN.finditer(line):
        name = match.lastgroup or ""
        text = match.group()
        if name in ("nt", "rt", "ct"):  # a length stands last
            yield _timed(match)
        elif name == "ending":
            yield Token(Kind.ENDING, text.strip("[ .,-"))
        elif name == "space":
            yield Token(Kind.SPACE, " ")
        elif name in _SIMPLE:
            yield Token(_SIMPLE[name], text)


def _timed(match: re.Match[str]) -> Token:
    if (text := match["note"]) is not None:
        return Token(Kind.NOTE, text, length(match["nn"], match["ns"], match["nd"]), bool(match["nt"]))
    if (text := match["rest"]) is not None:
        return Token(Kind.REST, text, length(match["rn"], match["rs"], match["rd"]))
    outer = length(match["cn"], match["cs"], match["cd"])
    return _chord(match["chord"], outer, bool(match["ct"]))


def _chord(text: str, outer: Fraction, tied: bool) -> Token:
    """A chord with one length: the first note's inner length times the outer one, as the standard has it."""
    inner = list(_INNER.finditer(text))
    if not inner:
        return Token(Kind.SPACE, " ")
    lengths = [length(note["nn"], note["ns"], note["nd"]) for note in inner]
    ties = [bool(note["nt"]) for note in inner]
    tied = tied or all(ties)
    names = (note["note"] + ("-" if tie and not tied else "") for note, tie in zip(inner, ties, strict=True))
    return Token(Kind.CHORD, f"[{''.join(names)}]", min(lengths[0] * outer, LONGEST), tied)


def pitches(chord: str) -> list[tuple[str, bool]]:
    """The notes of a chord token's text, each with whether it is tied on its own."""
    return [(note["note"], bool(note["nt"])) for note in _INNER.finditer(chord)]


@functools.lru_cache(4096)
def length(numerator: str, slashes: str, denominator: str) -> Fraction:
    """``3/2`` → 3/2, ``/`` → 1/2, ``//`` → 1/4, nothing → 1. Zero counts as one."""
    value = Fraction(int(numerator or 1) or 1)
    if slashes:
        value /= int(denominator) or 1 if denominator else 2 ** len(slashes)
    return min(value, LONGEST)


def written(value: Fraction) -> str:
    """A length as ABC writes it: nothing for 1, ``/`` for a half."""
    if value.denominator == 1:
        return "" if value == 1 else str(value.numerator)
    top = "" if value.numerator == 1 else str(value.numerator)
    return f"{top}/" if value.denominator == 2 and not top else f"{top}/{value.denominator}"
