"""A small ABC counter of its own: the demo library is checked by other eyes than the program's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

_TOKEN = re.compile(
    r"""
    (?P<field>\[[A-Za-z]:[^\]]*\])
  | (?P<text>"[^"]*"|![^!]*!|\{[^}]*\})
  | (?P<bar>:*\|+[\]:]*|::|\[\||\|\])(?P<ending>[12])?
  | (?P<tuplet>\((?P<p>[2-9]))
  | (?P<note>(?:\[(?:[\^_=]*[A-Ga-g][,']*[\d/]*-?)+\]|[\^_=]*[A-Ga-g][,']*|[zx]))(?P<length>\d*/*\d*)
  | (?P<broken>[<>])
  | (?P<skip>[\s)\-~.\\]+|\((?![2-9]))
    """,
    re.VERBOSE,
)
_TUPLETS = {2: (3, 2), 3: (2, 3), 4: (3, 4)}


@dataclass
class Tune:
    """One tune: its header fields, and for every voice the notes of each bar in units of a whole note."""

    fields: dict[str, list[str]] = field(default_factory=dict)
    bars: dict[str, list[Fraction]] = field(default_factory=dict)
    notes: dict[str, list[list[str]]] = field(default_factory=dict)
    words: list[tuple[str, str]] = field(default_factory=list)

    @property
    def title(self) -> str:
        return self.fields["T"][0]

    @property
    def metre(self) -> Fraction:
        return Fraction(self.fields["M"][0])

    @property
    def unit(self) -> Fraction:
        return Fraction(self.fields["L"][0])


def tunes(text: str) -> Iterator[Tune]:
    """Every tune of an ABC file, parsed."""
    for part in re.split(r"(?m)^(?=X:)", text):
        if part.startswith("X:"):
            yield _tune(part)


def _tune(text: str) -> Tune:
    tune = Tune()
    voice, in_body, music = "1", False, {}
    for line in text.splitlines():
        match = re.match(r"^([A-Za-z]):\s*(.*)$", line)
        if match and match[1] != "w":
            tune.fields.setdefault(match[1], []).append(match[2].strip())
            in_body = in_body or match[1] == "K"
        elif match:
            tune.words.append((voice, match[2]))
        elif in_body and line.strip() and not line.startswith("%"):
            inline = re.match(r"\[V:\s*([^\]]+)\]", line)
            voice = inline[1].strip() if inline else voice
            music.setdefault(voice, []).append(line)
    for name, lines in music.items():
        tune.bars[name], tune.notes[name] = _bars("\n".join(lines), tune.unit)
    return tune


def _length(text: str) -> Fraction:
    if not text:
        return Fraction(1)
    if "/" not in text:
        return Fraction(int(text))
    over, _, under = text.partition("/")
    extra = under.count("/")
    divisor = int(under.strip("/") or 2) * 2**extra
    return Fraction(int(over or 1), divisor)


def _bars(music: str, unit: Fraction) -> tuple[list[Fraction], list[list[str]]]:
    lengths: list[Fraction] = []
    heads: list[list[str]] = []
    bar: list[Fraction] = []
    names: list[str] = []
    left, ratio, broken, position = 0, Fraction(1), "", 0
    while position < len(music):
        match = _TOKEN.match(music, position)
        if match is None:
            raise ValueError(f"not understood: {music[position : position + 20]!r}")
        position = match.end()
        if match["bar"]:
            if bar:
                lengths.append(sum(bar, Fraction(0)))
                heads.append(names)
            bar, names = [], []
        elif match["tuplet"]:
            left = int(match["p"])
            over, under = _TUPLETS[left]
            ratio = Fraction(over, under)
        elif match["note"]:
            length = _length(match["length"]) * unit
            if left:
                length, left = length * ratio, left - 1
            if broken:
                longer, shorter = Fraction(3, 2), Fraction(1, 2)
                bar[-1] *= longer if broken == ">" else shorter
                length *= shorter if broken == ">" else longer
                broken = ""
            bar.append(length)
            names.append(match["note"])
        elif match["broken"]:
            broken = match["broken"]
    if bar:
        lengths.append(sum(bar, Fraction(0)))
        heads.append(names)
    return lengths, heads


def syllables(words: str) -> int:
    """Notes that a line of words stands for: syllables, and ``_`` and ``*`` for notes without one."""
    count = 0
    for word in words.split():
        for part in word.split("-"):
            held = part.count("_") + part.count("*")
            count += held + bool(part.strip("_*"))
    return count
