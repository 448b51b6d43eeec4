"""Files that hold no music we read: what they are instead, and what can be done."""

from __future__ import annotations

import re
from typing import Final

NOT_MUSIC: Final = "This is not a music file that the program knows, or it is damaged beyond recognition."
EMPTY_BYTES: Final = "There is nothing in this file but empty bytes, as after a broken copy. Fetch it again."
RECORDING: Final = "This is a sound recording. The program reads notation and MIDI."
PICTURE: Final = "This is a picture of music at best. The program reads notation and MIDI."
PDF: Final = "This is a PDF, made for printing. Look for the same piece as MusicXML or MIDI."
PACKED: Final = "This file is packed. Unpack it first."
WEB_PAGE: Final = "This is a web page, perhaps saved in place of the music. Download the file again."
DOCUMENT: Final = "This is a text document, not notation."
TEXT: Final = "This is plain text, but neither ABC nor Humdrum."
OTHER_XML: Final = "This XML file holds no score in MusicXML or MEI."
NO_NOTATION: Final = "This file is in {program}'s own format. Export it from there as MusicXML."

_BEGINNINGS: Final = (
    (b"%PDF", PDF),
    (b"\x89PNG", PICTURE), (b"\xff\xd8\xff", PICTURE), (b"GIF8", PICTURE), (b"II*\0", PICTURE),
    (b"MM\0*", PICTURE),
    (b"ID3", RECORDING), (b"\xff\xfb", RECORDING), (b"OggS", RECORDING), (b"fLaC", RECORDING),
    (b"\x1f\x8b", PACKED), (b"BZh", PACKED), (b"7z\xbc\xaf", PACKED), (b"Rar!", PACKED),
    (b"\xfd7zXZ", PACKED),
    (b"{\\rtf", DOCUMENT), (b"\xd0\xcf\x11\xe0", DOCUMENT),
    (b"BCFZ", NO_NOTATION.format(program="Guitar Pro")), (b"BCFS", NO_NOTATION.format(program="Guitar Pro")),
    (b"\x18FICHIER GUITAR PRO", NO_NOTATION.format(program="Guitar Pro")),
    (b"\x0fSIBELIUS", NO_NOTATION.format(program="Sibelius")),
    (b"ENIGMA BINARY FILE", NO_NOTATION.format(program="Finale")),
    (b"SCOW", NO_NOTATION.format(program="Encore")), (b"ptab", NO_NOTATION.format(program="Power Tab")),
)  # fmt: skip
_WEB = re.compile(r"\s*(?:<!doctype html|<html|<head|<body)", re.IGNORECASE)
_MEMBERS: Final = (
    (".mscx", NO_NOTATION.format(program="MuseScore")),
    (".gpif", NO_NOTATION.format(program="Guitar Pro")),
    ("word/document.xml", DOCUMENT),
    (".mid", PACKED), (".abc", PACKED), (".krn", PACKED), (".mei", PACKED), (".mxl", PACKED),
)  # fmt: skip


def describe(head: bytes, text: str) -> str:
    """What a file is whose content is no music that we read.

    Args:
        head: how it begins.
        text: the same, decoded.
    """
    if not head.strip(b"\0\xff \t\r\n"):
        return EMPTY_BYTES
    for beginning, words in _BEGINNINGS:
        if head.startswith(beginning):
            return words
    if head[:4] + head[8:12] in (b"RIFFWAVE", b"FORMAIFF"):
        return RECORDING
    if _WEB.match(text):
        return WEB_PAGE
    if "<museScore" in text[:2000]:
        return NO_NOTATION.format(program="MuseScore")
    if "whc.de/capella" in text[:2000]:
        return NO_NOTATION.format(program="Capella")
    if text.lstrip().startswith("\\version"):
        return "This is LilyPond's input. Let LilyPond make MIDI of it, or look for MusicXML."
    if text.lstrip().startswith("<"):
        return OTHER_XML
    letters = sum(c.isprintable() or c in "\r\n\t" for c in text)
    return TEXT if letters > 0.97 * len(text) and "\ufffd" not in text else NOT_MUSIC


def describe_archive(names: list[str]) -> str | None:
    """What a zip archive without a score is, by the names in it; ``None`` where they tell nothing."""
    for ending, words in _MEMBERS:
        if any(name.lower().endswith(ending) for name in names):
            return words
    return None
