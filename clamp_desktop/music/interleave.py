"""ABC voice after voice → ABC bar by bar (``[V:1]…|[V:2]…|``), the text that CLaMP 2 was trained on.

This is the strict way: it gives byte for byte what the reference gives, its oddities included (music after
the last barline is lost, two equal barlines in a row are one, a number after a barline moves into it), and
raises ``InterleaveError`` where the reference gives nothing. ``abc_mend`` reads what this refuses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

BARLINES: Final = ("||:", ":||", "[|:", ":|]", "|]:", ":[|", "|:", "::", ":|", "[|", "||", "|]", "|")
_BARLINE = re.compile("(" + "|".join(map(re.escape, BARLINES)) + ")")
_DROPPED: Final = ("X:", "T:", "C:", "W:", "w:", "Z:", "%%MIDI")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_BAR_NUMBER = re.compile(r"%\d+\n$")
_QUOTED = re.compile(r'"[^"]*"')
_ANNOTATION = re.compile(r'"[\^_<>@][^"]*"')
_DECORATION = re.compile(r"![^!]+!")
_BRACKETED = re.compile(r"\[[^\]]+\]")
_FIELD_OR_DIRECTIVE = re.compile(r"^[A-Za-z]:|^%")
_AFFIX = frozenset("0123456789,.-:")
_LINE_WIDTH: Final = 100


class InterleaveError(ValueError):
    """The reference makes nothing of this text: no line ``V:1``, voices of unequal length, or no music."""


@dataclass(slots=True)
class _Voice:
    """One voice cut at its barlines; ``left[i]`` stands before ``bars[i]`` and ``right[i]`` after it."""

    prefix: str
    left: list[str]
    bars: list[str]
    right: list[str]


def interleave(abc: str) -> str:
    """Interleaved ABC of one tune whose voices stand one after another under lines ``V:1``, ``V:2`` …

    Raises:
        InterleaveError: see the class.
    """
    header, voices = _split(_clean(abc))
    first = voices["V:1"]
    if any(len(voice.bars) != len(first.bars) for voice in voices.values()):
        raise InterleaveError("the voices have unequal numbers of bars")
    begin, end = _sounding(voices)
    if begin >= end:
        raise InterleaveError("every bar is a rest")
    # The reference writes the stripped bars out and reads them again, which normalises them once more.
    header, voices = _split(header + _written(voices, begin, end))
    return "".join(line if line.endswith("\n") else line + "\n" for line in header) + _by_bar(voices)


def _clean(abc: str) -> list[str]:
    """Lines without blank ones, fields of words, bar numbers, and quoted text that would break a bar."""
    text = abc.replace("\r\n", "\n").replace("\r", "\n")
    lines = [line for line in _LINE.findall(text) if line.strip() and not line.startswith(_DROPPED)]
    body = _body_index(lines)
    for i, line in enumerate(lines):
        if i >= body:
            line = _BAR_NUMBER.sub("\n", line)
        if not _FIELD_OR_DIRECTIVE.match(line):
            line = line.replace('\\"', "")
        for quoted in _QUOTED.findall(line):
            if _BARLINE.search(quoted):
                line = line.replace(quoted, "")
        lines[i] = line
    return lines


def _body_index(lines: list[str]) -> int:
    """Where the music begins: the last line that is ``V:1`` alone."""
    for i in range(len(lines) - 1, -1, -1):
        if lines[i].strip() == "V:1":
            return i
    raise InterleaveError("no line V:1")


def _split(lines: list[str]) -> tuple[list[str], dict[str, _Voice]]:
    """Header lines, and the voices in file order."""
    body = _body_index(lines)
    texts: dict[str, str] = {}
    symbol, start = "V:1", body + 1
    for i in range(body + 1, len(lines) + 1):
        if i == len(lines) or lines[i].startswith("V:"):
            texts[symbol] = "".join(lines[start:i])
            if i < len(lines):
                symbol, start = lines[i].strip(), i + 1
    return lines[:body], {symbol: _cut(text) for symbol, text in texts.items()}


def _cut(text: str) -> _Voice:
    """Cut the text of one voice at its barlines; what stands after the last one is dropped."""
    items = [item for item in _BARLINE.split(text.strip()) if item.strip()]
    items = items[:1] + [item for before, item in pairwise(items) if item != before]
    if not items:
        raise InterleaveError("a voice without music")
    prefix = ""
    if items[0] in BARLINES:
        start = 1
    elif not _without_fields(items[0]).strip():
        start, prefix = 2, items[0].strip()
    else:
        start = 0
    for j in range(start, len(items), 2):
        item = items[j].strip().replace("\n", "")
        if re.match(r"\d", item) or item[0] == ":":
            # The reference's own loop: an item made of such characters alone keeps its last one.
            k = next((k for k, char in enumerate(item) if char not in _AFFIX), len(item) - 1)
            if j == 0:
                items[-1] += item[:k]
            else:
                items[j - 1] += item[:k]
            item = item[k:].strip()
        items[j] = item
    return _aligned(items, prefix)


def _aligned(items: list[str], prefix: str) -> _Voice:
    half = len(items) // 2
    if items[0] in BARLINES:
        voice = _Voice(prefix, items[0 : half * 2 : 2], items[1::2], items[2::2])
    elif not prefix:
        voice = _Voice(
            prefix, ["", *items[1 : half * 2 - 2 : 2]], items[0 : half * 2 : 2], items[1 : half * 2 : 2]
        )
    else:
        voice = _Voice(
            prefix, items[1 : half * 2 - 2 : 2], items[2 : half * 2 : 2], items[3 : half * 2 + 1 : 2]
        )
    if not len(voice.left) == len(voice.bars) == len(voice.right):
        raise InterleaveError("bars and barlines do not alternate")
    return voice


def _without_fields(text: str) -> str:
    for field in _BRACKETED.findall(text):
        if field[1].isalpha() and field[2] == ":":
            text = text.replace(field, "")
    return text


def _sounding(voices: dict[str, _Voice]) -> tuple[int, int]:
    """The range of bars from the first that sounds in any voice to just after the last."""
    count = len(voices["V:1"].bars)
    begin, end = count, -1
    for voice in voices.values():
        plain = [_ANNOTATION.sub("", _DECORATION.sub("", bar)) for bar in voice.bars]
        begin = min(begin, next((i for i, bar in enumerate(plain) if _starts_music(bar)), count))
        last = next((i for i in range(count - 1, -1, -1) if _has_note(_without_fields(plain[i]))), -1)
        end = max(end, last + 1)
    return begin, end


def _starts_music(bar: str) -> bool:
    return any(char.isalpha() and char not in "ZzXx" for char in bar)


def _has_note(bar: str) -> bool:
    return any(char in "ABCDEFGabcdefg" for char in bar)


def _written(voices: dict[str, _Voice], begin: int, end: int) -> list[str]:
    """The voices as lines again, bars ``begin`` to ``end``, with their first left and last right barline."""
    lines: list[str] = []
    for symbol, voice in voices.items():
        right = [*voice.right[begin : end - 1], voice.right[-1]]
        lines.append(symbol + "\n")
        line, width = voice.prefix + voice.left[0] + " ", 0
        for bar, barline in zip(voice.bars[begin:end], right, strict=True):
            item = f"{bar} {barline} "
            if width and width + len(item) > _LINE_WIDTH:
                lines.append(line + "\n")
                line, width = " ", 0
            line += item
            width += len(item)
        lines.append(line + "\n")
    return lines


def _by_bar(voices: dict[str, _Voice]) -> str:
    lines: list[str] = []
    count = len(voices["V:1"].bars)
    if any(len(voice.bars) < count for voice in voices.values()):
        raise InterleaveError("the voices have unequal numbers of bars")
    for i in range(count):
        line = ""
        for symbol, voice in voices.items():
            start = voice.prefix + voice.left[0] if i == 0 else ""
            line += f"[{symbol}]{start}{voice.bars[i]}{voice.right[i]}"
        lines.append(line + "\n")
    return "".join(lines)
