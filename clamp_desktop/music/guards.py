"""What stands before every parser: size caps, and a look at the content that decides what a file is.

The caps bound memory and time; they are far above real scores (numbers in bytes).
"""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import Final

from clamp_desktop.music import foreign
from clamp_desktop.music.charsets import guess_charset
from clamp_desktop.music.piece import Format, UnreadableError

MIDI_CAP: Final = 20 * 1024**2
XML_CAP: Final = 100 * 1024**2
TEXT_CAP: Final = 20 * 1024**2  # ABC, kern, MTF: a book of a hundred thousand tunes is smaller
HEAD: Final = 1 << 16  # bytes that sniffing looks at

EMPTY_FILE = "The file is empty."
TOO_LARGE = "The file is larger than any score should be ({size} MB, the limit is {cap} MB)."

_FIELD = re.compile(r"^[A-Za-z]:", re.MULTILINE)
_ABC_KEY = re.compile(r"^K:", re.MULTILINE)
_ABC_NUMBER = re.compile(r"^X: *\d", re.MULTILINE)
_INTERLEAVED = re.compile(r"^\[V:\s*\S+\]", re.MULTILINE)
_KERN = re.compile(r"^\*\*(kern|mens|recip|dynam|text|harm|root|silbe)\b", re.MULTILINE)
_XML_ROOT = re.compile(r"<(?!\?|!)(?:[\w.-]+:)?([\w.-]+)")
_XML_NOISE = re.compile(r"<!--.*?-->|<\?.*?\?>", re.DOTALL)


def read_bytes(path: Path) -> bytes:
    """The whole file, unless it is empty or above the cap of what it starts like.

    Raises:
        UnreadableError: the file is missing, empty, too large, or may not be read.
    """
    try:
        size = path.stat().st_size
        if size == 0:
            raise UnreadableError(EMPTY_FILE)
        with path.open("rb") as file:
            head = file.read(HEAD)
            check_size(size, cap_for(head))
            return head + file.read()
    except FileNotFoundError as error:
        raise UnreadableError("There is no such file, or no longer.", repr(error)) from error
    except IsADirectoryError as error:
        raise UnreadableError("This is a folder, not a file.", repr(error)) from error
    except PermissionError as error:
        raise UnreadableError("The program may not open this file.", repr(error)) from error
    except OSError as error:
        raise UnreadableError("The file could not be read from the disk.", repr(error)) from error


def cap_for(head: bytes) -> int:
    """The largest size allowed for a file that starts with ``head``."""
    if is_zip(head) or _is_xml(head):
        return XML_CAP
    return MIDI_CAP if _is_midi(head) else TEXT_CAP


def check_size(size: int, cap: int) -> None:
    """Raise ``UnreadableError`` when ``size`` is above ``cap``."""
    if size > cap:
        raise UnreadableError(TOO_LARGE.format(size=round(size / 1024**2), cap=cap // 1024**2))


def is_zip(head: bytes) -> bool:
    """Whether a file that starts so is a zip archive (a compressed MusicXML file is one)."""
    return head.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_mtf(data: bytes | str) -> bool:
    """Whether this is MIDI Text Format, the text that the model reads of a MIDI file."""
    start = data[:64] if isinstance(data, str) else data[:64].decode("latin-1")
    return start.lstrip("\ufeff").startswith("ticks_per_beat ")


def sniff(source: Path | bytes) -> Format | None:
    """What the content is, whatever the suffix says; ``None`` where it looks like no music that we read.

    Raises:
        UnreadableError: the file cannot be opened.
    """
    if isinstance(source, Path):
        try:
            with source.open("rb") as file:
                head = file.read(HEAD)
        except OSError as error:
            raise UnreadableError("The file could not be read from the disk.", repr(error)) from error
    else:
        head = source[:HEAD]
    if _is_midi(head) or is_mtf(head):
        return Format.MIDI
    if is_zip(head):
        return Format.MUSICXML
    text = decode(head, cut=True)
    if text.lstrip().startswith("<"):
        return _sniff_xml(text)
    return _sniff_text(text)


def not_music(data: bytes) -> UnreadableError:
    """What to say of a file that ``sniff`` knows nothing of."""
    head = data[:HEAD]
    return UnreadableError(foreign.describe(head, decode(head, cut=True)))


def _is_midi(head: bytes) -> bool:
    """A MIDI file, bare or in a RIFF or MacBinary wrapping, perhaps after a few stray bytes."""
    return b"MThd" in head[:256] and (head.startswith((b"MThd", b"RIFF")) or b"MTrk" in head)


def _is_xml(head: bytes) -> bool:
    return decode(head[:512], cut=True).lstrip().startswith("<")


def _sniff_xml(text: str) -> Format | None:
    match = _XML_ROOT.search(_XML_NOISE.sub("", text))
    root = match.group(1) if match else ""
    if root in ("score-partwise", "score-timewise"):
        return Format.MUSICXML
    if root in ("mei", "meiCorpus", "music") or "music-encoding.org" in text:
        return Format.MEI
    return None


def _sniff_text(text: str) -> Format | None:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _KERN.search(text):
        return Format.KERN
    if text.startswith("%abc") or _ABC_NUMBER.search(text) or _INTERLEAVED.search(text):
        return Format.ABC
    if _ABC_KEY.search(text) and len(_FIELD.findall(text)) >= 2:
        return Format.ABC
    return None


def decode(data: bytes, cut: bool = False) -> str:
    """Bytes as text: by byte-order mark, else UTF-16 by its zeros, else UTF-8, else as its bytes suggest.

    With ``cut``, ``data`` may end inside a character. Never raises.
    """
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(name, errors="replace")
    if data[:2] == b"<\x00":
        return data.decode("utf-16-le", errors="replace")
    if data[:2] == b"\x00<":
        return data.decode("utf-16-be", errors="replace")
    try:
        return codecs.getincrementaldecoder("utf-8")().decode(data, final=not cut)
    except UnicodeDecodeError:
        return data.decode(guess_charset(data), errors="replace")
