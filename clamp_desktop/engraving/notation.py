"""What Verovio is given to draw: plain text in a format that it reads, whatever the file was."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.engraving import abc
from clamp_desktop.engraving.clefs import with_clefs
from clamp_desktop.engraving.header import with_head
from clamp_desktop.music import guards
from clamp_desktop.music.abc import book as abc_book
from clamp_desktop.music.humdrum.lines import parse_humdrum
from clamp_desktop.music.mei import reader as mei
from clamp_desktop.music.musicxml import mxl
from clamp_desktop.music.musicxml import tree as xml_tree
from clamp_desktop.music.piece import Format, UnreadableError
from clamp_desktop.music.text_cache import TextCache

NO_NOTATION = "A MIDI file holds sounds but no notation, so there is no page to show."
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_TIMEWISE = re.compile(r"<score-timewise\b")


@dataclass(frozen=True, slots=True)
class Notation:
    """A score as text, and Verovio's name for its format."""

    format: str
    text: str


def notations(source: Path | str, cache: TextCache | None = None) -> list[Notation]:
    """What may be drawn of a file, or of the text of a score: the best first, others in case it fails.

    An ABC book gives its first tune; ``cache`` keeps what it becomes.

    Raises:
        UnreadableError: there is nothing to draw.
    """
    data = source.encode() if isinstance(source, str) else guards.read_bytes(source)
    match guards.sniff(data):
        case Format.MUSICXML:
            return [Notation("xml", with_clefs(with_head(_musicxml(mxl.document(data)))))]
        case Format.ABC:
            return _abc(abc_book.decode(data), cache)
        case Format.KERN:
            return [Notation("humdrum", parse_humdrum(guards.decode(data)).text)]
        case Format.MEI:
            return [Notation("mei", mei.checked(data)[1])]
        case Format.MIDI:
            raise UnreadableError(NO_NOTATION)
        case _:
            raise guards.not_music(data)


def _musicxml(data: bytes) -> str:
    text = guards.decode(data)
    if _TIMEWISE.search(text[: guards.HEAD]):  # Verovio reads scores by part only
        return ET.tostring(xml_tree.parse(data).root, encoding="unicode")
    return _undeclared(text)


def _undeclared(text: str) -> str:
    """Without the declaration, whose encoding is no longer true."""
    return _DECLARATION.sub("", text)


def _abc(text: str, cache: TextCache | None) -> list[Notation]:
    """ABC by way of MusicXML, since Verovio strings voices and verses together; else as Verovio reads it."""
    tune = "\n".join(abc_book.lines(abc_book.tunes(text)[0])) + "\n"
    if cache is None:
        converted = abc.to_musicxml(tune) or ""
    else:
        converted = cache.text(abc.VERSION, tune.encode(), lambda: abc.to_musicxml(tune) or "")
    direct = Notation("abc", tune)
    return [direct] if not converted else [Notation("xml", with_head(converted)), direct]
