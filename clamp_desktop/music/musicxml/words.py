"""Titles, people and sung words in a MusicXML tree."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from typing import Final

from clamp_desktop.music.musicxml.notes import PartWalk

# What programs write where a user has written nothing.
_PLACEHOLDERS: Final = frozenset(
    (
        "title", "untitled", "untitled score", "new score", "score", "name", "unknown", "composer",
        "lyricist", "subtitle", "composer / arranger", "[title]", "[composer]", "[subtitle]",
        "[lyricist]", "music21", "music21 fragment",
    )
)  # fmt: skip
_FILE_NAME = re.compile(r"\.(?:mxl|musicxml|xml|mus|musx|sib|mscz|mscx|enc)$", re.IGNORECASE)
_POETS: Final = frozenset(("lyricist", "poet", "text", "words", "librettist", "author"))
_NOT_A_PERSON = re.compile(
    r"\d{3}|©|copyright|\barr\b|arranged|transcri|edition|edited|www|http|[(){}\[\]]", re.I
)
_HYPHEN = re.compile(r"(?<=\w)[-–—]+$")
_CJK_GAP = re.compile(r"(?<=[\u3040-\u30ff\u3400-\u9fff\u3000-\u303f])\s+(?=[\u3040-\u30ff\u3400-\u9fff])")
_BIG_PRINT: Final = 14.0  # points: a title where no field holds one


def title(root: ET.Element) -> str | None:
    """The stated title: work and movement where both are named, else the largest print on the first page."""
    work, movement = _text(root.find("work/work-title")), _text(root.find("movement-title"))
    opus, number = _text(root.find("work/work-number")), _text(root.find("movement-number"))
    if work and opus and re.search(r"[^\W\d_]", opus) and not _contains(work, opus):
        work = f"{work}, {opus}"
    if work and movement and not _contains(work, movement) and not _contains(movement, work):
        return f"{work}: {number}. {movement}" if number else f"{work}: {movement}"
    if work or movement:
        return movement if movement and (not work or _contains(movement, work)) else work
    return _printed_title(root)


def composer(root: ET.Element) -> str | None:
    """Who is named as composer, else who is printed on the right above the first page."""
    named = _creators(root, frozenset(("composer", "")))
    if named:
        return named
    for kind, words in _credits(root):
        text = _joined(words)
        right = kind == "" and any("right" in (word.get("justify"), word.get("halign")) for word in words)
        if text and (kind == "composer" or (right and not _NOT_A_PERSON.search(text) and len(text) < 60)):
            return text
    return None


def lyricist(root: ET.Element) -> str | None:
    """Who is named as poet."""
    named = _creators(root, _POETS)
    if named:
        return named
    return next((text for kind, words in _credits(root) if kind in _POETS and (text := _joined(words))), None)


def lyrics(parts: Iterable[PartWalk]) -> str | None:
    """Running text, verse by verse, a line each. Parts that sing what another sings already add nothing."""
    texts: list[str] = []
    sung: set[str] = set()
    for part in parts:
        fresh: set[str] = set()
        for verse in sorted(part.syllables, key=lambda name: (len(name), name)):
            text = running_text(part.syllables[verse])
            words = set(re.findall(r"\w+", text.lower()))
            if words and is_sung(text) and len(words - sung) > 0.4 * len(words):
                texts.append(text)
                fresh |= words
        sung |= fresh
    return "\n".join(texts) or None


def running_text(syllables: Iterable[tuple[str, bool]]) -> str:
    """Syllables joined to words: ``("Hal", True), ("le", False), ("lu", False)`` → ``"Halle lu"``.

    A hyphen that ends a syllable joins as well; Chinese and Japanese are written without spaces.
    """
    text = ""
    for syllable, goes_on in syllables:
        syllable = syllable.strip("_ ")
        if text and text[-1] != " ":
            syllable = re.sub(r"^[-–—\s]+", "", syllable)
        if goes_on or _HYPHEN.search(syllable):
            text += _HYPHEN.sub("", syllable)
        else:
            text += syllable + " "
    text = re.sub(r"(?:^|(?<=\s))\d+\.\s*", "", text)
    return re.sub(r"\s+", " ", _CJK_GAP.sub("", text)).strip()


def is_sung(text: str) -> bool:
    """Whether this is a text to sing: analysts write lone letters under the notes, for phrases and forms."""
    words = text.split()
    return 2 * sum(len(word) == 1 and word.isascii() for word in words) <= len(words)


def _creators(root: ET.Element, kinds: frozenset[str]) -> str | None:
    names = [
        name
        for creator in root.iterfind("identification/creator")
        if creator.get("type", "").strip().lower() in kinds
        and (name := _text(creator))
        and not re.match(r"edit(?:ion|ed)\b", name, re.IGNORECASE)
    ]
    return ", ".join(dict.fromkeys(names)) or None


def _text(element: ET.Element | None) -> str | None:
    """One line of text, unless it is empty, a placeholder, or the name of a file."""
    if element is None:
        return None
    text = " ".join("".join(element.itertext()).split())
    return None if text.lower() in _PLACEHOLDERS or _FILE_NAME.search(text) else text or None


def _contains(whole: str, part: str) -> bool:
    return re.sub(r"\W", "", part).lower() in re.sub(r"\W", "", whole).lower()


def _credits(root: ET.Element) -> Iterator[tuple[str, list[ET.Element]]]:
    """What is printed on the first page: its kind where stated, and its words."""
    for credit in root.iterfind("credit"):
        if credit.get("page", "1") in ("", "1"):
            kind = (credit.findtext("credit-type") or "").strip().lower()
            yield kind, credit.findall("credit-words")


def _joined(words: list[ET.Element]) -> str | None:
    text = " ".join("".join(word.text or "" for word in words).split())
    return None if text.lower() in _PLACEHOLDERS or _FILE_NAME.search(text) else text or None


def _printed_title(root: ET.Element) -> str | None:
    best: tuple[float, str] | None = None
    for kind, words in _credits(root):
        text = _joined(words)
        if not text:
            continue
        if kind == "title":
            return text
        size = max((_size(word) for word in words), default=0.0)
        if kind == "" and size >= _BIG_PRINT and (best is None or size > best[0]):
            best = size, text
    return best[1] if best else None


def _size(word: ET.Element) -> float:
    try:
        return float(word.get("font-size", "0"))
    except ValueError:
        return 0.0
