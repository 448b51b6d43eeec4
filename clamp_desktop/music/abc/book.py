"""ABC bytes → the tunes of the book, each complete with what the head of the file says for all.

Source: the ABC standard 2.1 (abcnotation.com/wiki/abc:standard:v2.1), "File structure" and "Text strings".
"""

from __future__ import annotations

import contextlib
import html
import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from clamp_desktop.music import guards

TUNES_CAP: Final = 20_000
HEAD_CAP: Final = 100  # lines before the first tune that hold for every tune

_CHARSET = re.compile(rb"^(?:%%|I:)abc-charset[ \t]+([\w-]+)", re.MULTILINE)
_NUMBER = re.compile(r"^X:", re.MULTILINE)
_HEAD_FIELD = re.compile(r"^(?:[A-DF-IK-OQRSUZmr]:|%%|I:)")
_ESCAPES: Final = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", '"': "\u0308", "c": "\u0327",
    "v": "\u030c", "u": "\u0306", "r": "\u030a", "=": "\u0304", ";": "\u0328", "H": "\u030b",
}  # fmt: skip
_ACCENT = re.compile(r"\\([`'^~\"cvur=;H])([A-Za-z])")
_CODE = re.compile(r"\\u([0-9a-fA-F]{4})")
_LIGATURE = re.compile(r"\\(ss|ae|AE|oe|OE|aa|AA|/o|/O)")
_LIGATURES: Final = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "/o": "ø", "/O": "Ø",
}  # fmt: skip


def decode(data: bytes) -> str:
    """The text in the character set that the file names, else as ``guards.decode`` sees it."""
    text = guards.decode(data)
    if match := _CHARSET.search(data):
        with contextlib.suppress(LookupError, UnicodeError):  # a character set that is not one, or not true
            text = data.decode(match.group(1).decode("ascii"))
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def tunes(text: str) -> list[str]:
    """The tunes of a book, at most ``TUNES_CAP``.

    A text with one tune or without any ``X:`` is given back whole. In a book, the fields and directives
    before the first ``X:`` stand in front of each tune's own, which overrule them.
    """
    starts = [match.start() for match in _NUMBER.finditer(text)]
    if len(starts) <= 1:
        return [text]
    head_lines = [line for line in text[: starts[0]].splitlines() if _HEAD_FIELD.match(line)]
    head = "".join(line[:1000] + "\n" for line in head_lines[:HEAD_CAP])
    ends = [*starts[1:], len(text)]
    found = []
    for start, end in list(zip(starts, ends, strict=True))[:TUNES_CAP]:
        number, _, rest = text[start:end].rstrip().partition("\n")
        found.append(f"{number}\n{head}{rest}\n")
    return found


def lines(tune: str) -> Iterator[str]:
    """The lines of a tune that say something, without embedded PostScript, SVG and running text.

    Those stand between directives such as ``%%begintext`` and ``%%endtext``.
    """
    until = ""
    for line in tune.split("\n"):
        line = line.strip()
        if until:
            until = "" if line.startswith(until) else until
        elif line.startswith("%%begin") and line[7:].split():
            until = f"%%end{line[7:].split()[0]}"
        elif line:
            yield line


def unescape(words: str) -> str:
    """Accents written the ABC ways (``\\'e``, ``\\ss``, ``&eacute;``, ``\\u00e9``) as letters."""
    if "\\" not in words and "&" not in words:
        return words
    words = html.unescape(words)
    words = _CODE.sub(lambda match: chr(int(match.group(1), 16)), words)
    words = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # half a letter is none
    words = _LIGATURE.sub(lambda match: _LIGATURES[match.group(1)], words)
    words = _ACCENT.sub(lambda match: match.group(2) + _ESCAPES[match.group(1)], words)
    return unicodedata.normalize("NFC", words)
