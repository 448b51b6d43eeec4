"""Values of filters: what people type, in several languages, and what is kept of it."""

from __future__ import annotations

import datetime as dt
import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from clamp_desktop.library.filtering import keys, ranges
from clamp_desktop.library.filtering.ranges import Range
from clamp_desktop.library.filtering.selecting import split_suggestion
from clamp_desktop.library.melody.tune import tune_of
from clamp_desktop.library.text import clean, fold
from clamp_desktop.music.instruments import INSTRUMENTS, from_name
from clamp_desktop.music.piece import SUFFIXES, Format
from clamp_desktop.vocabulary import Vocabulary, key_of

T = TypeVar("T")

MODES = keys.MODES
FORMATS = tuple(str(one) for one in Format)
_FORMAT_NAMES = {Format.MIDI: "MIDI", Format.MUSICXML: "MusicXML", Format.ABC: "ABC", Format.KERN: "Humdrum"}
_FORMATS = {suffix[1:]: str(one) for one, suffixes in SUFFIXES.items() for suffix in suffixes} | {
    "humdrum": str(Format.KERN),
    "kern": str(Format.KERN),
    "musicxml": str(Format.MUSICXML),
}
_SINCE = re.compile(r"\s*([<>])=?\s*(\d{4}-\d\d?(?:-\d\d?)?)\Z", re.ASCII)
_METRE = re.compile(r"\d{1,2}(?:\+\d{1,2})*/\d{1,2}\Z", re.ASCII)
# English, German, French and Spanish words besides the names themselves.
KNOWN_ALIASES = {
    "tag": "tags", "instrument": "instruments", "suggestion": "suggestions", "words": "lyrics",
    "text": "lyrics", "titel": "title", "komponist": "composer", "notiz": "note", "bewertung": "rating",
    "tonart": "key", "takt": "metre", "meter": "metre", "titre": "title", "compositeur": "composer",
    "paroles": "lyrics", "titulo": "title", "compositor": "composer", "letra": "lyrics", "nota": "note",
}  # fmt: skip
STATE_ALIASES = {
    "duplicates": "duplicate", "doppelt": "duplicate", "double": "duplicate", "duplicado": "duplicate",
    "neu": "new", "nouveau": "new", "nuevo": "new", "recent": "new", "fehlt": "missing", "gone": "missing",
    "manquant": "missing", "falta": "missing", "review": "suggested", "problems": "problem",
}  # fmt: skip


def plain(name: str) -> str:
    """A name without case, accents and space around it."""
    return fold(name).strip()


def words_of(text: str) -> str:
    """Any words.

    Raises:
        ValueError: there are none.
    """
    tidied = " ".join((clean(text[:300]) or "").split())
    if not tidied:
        raise ValueError("a value is missing")
    return tidied


def suggestion(text: str) -> str:
    """A tag, and how sure a suggestion of it must be: ``"waltz > 60%"`` → ``"waltz>0.6"``.

    Raises:
        ValueError: there is no tag.
    """
    name, sign, number = split_suggestion(words_of(text))
    if not name or name[0] in "<>=":
        raise ValueError("a tag is missing; write suggested:waltz>0.6")
    return name if number is None else f"{name}{sign}{min(number, 1.0):g}"


def one_of(text: str, choices: Iterable[str], aliases: Mapping[str, str] | None = None) -> str:
    """One of some words, or another word for it.

    Raises:
        ValueError: it is none of them; says which one may be meant.
    """
    name = plain(text)
    name = (aliases or {}).get(name, name)
    known = tuple(choices)
    if name in known:
        return name
    near = difflib.get_close_matches(name, known, 1, 0.6)
    hint = f"did you mean “{near[0]}”?" if near else f"write {', '.join(known[:-1])} or {known[-1]}"
    raise ValueError(f"“{text}” is not known here; {hint}")


def key(text: str) -> str:
    """``"Dm"`` → ``"D minor"``; a tonic alone stays one. Also ``"sol mineur"`` and ``"h-Moll"``."""
    tonics, mode = keys.parse(text)
    if tonics and (mode is None or mode in MODES):
        return f"{tonics[0]} {mode}" if mode else tonics[0]
    found = _concept(text, "key", key_of)
    if found is None:
        raise ValueError(f"“{text}” is no key; write Dm, “Bb major” or F#")
    return " ".join(found)


def mode(text: str) -> str:
    """``"Moll"`` → ``"minor"``, in any language."""
    found = keys.mode(text) or _concept(text, "mode", str)
    return found if found in MODES else one_of(text, MODES)


def metre(text: str) -> str:
    """``"3 / 4"`` → ``"3/4"``, ``"C"`` → ``"4/4"``."""
    tidied = {"c": "4/4", "c|": "2/2", "¢": "2/2"}.get(text.strip().lower(), "".join(text.split()))
    if not _METRE.match(tidied):
        raise ValueError(f"“{text}” is no metre; write 3/4 or 6/8")
    return tidied


def instrument(text: str) -> str:
    """An instrument's id, or the name of a family of them, by a name in any language."""
    family = plain(text).replace(" ", "_")
    if any(family in (one.id, one.family) for one in INSTRUMENTS.values()):
        return family
    found = from_name(text) or _concept(text, "instrument", str)
    if found:
        return found
    names = [one.name for one in INSTRUMENTS.values()]
    near = difflib.get_close_matches(plain(text), names, 1, 0.7)
    raise ValueError(f"no instrument is called “{text}”" + (f"; did you mean “{near[0]}”?" if near else ""))


def instrument_words(one: str) -> str:
    """``"bass_clarinet"`` → ``"bass clarinet"``."""
    return one.replace("_", " ")


def format_(text: str) -> str:
    """A format by its name or by a suffix of its files."""
    name = plain(text).lstrip(".*")
    return _FORMATS.get(name) or one_of(name, FORMATS)


def format_words(one: str) -> str:
    """``"midi"`` → ``"MIDI"``."""
    return _FORMAT_NAMES.get(Format(one), one.upper()) if one in FORMATS else one


def tempo(text: str) -> float:
    """Quarter notes a minute: ``120``, ``120bpm``."""
    return ranges.figure(re.sub(r"\s*bpm\Z", "", text, flags=re.IGNORECASE))


def stars(text: str) -> float:
    """A rating: ``4``, ``★★★★``, ``****``."""
    if text and set(text) <= {"★", "*"}:
        return float(min(len(text), 5))
    return ranges.figure(text)


def percent(text: str) -> float:
    """``50``, ``50%``, ``0.5``."""
    number = ranges.figure(text.rstrip("% "))
    return number * 100 if number <= 1 and "%" not in text and ("." in text or "," in text) else number


def percent_words(number: float) -> str:
    """``50%``."""
    return f"{ranges.figure_words(number)}%"


def added(text: str) -> str | Range:
    """An age (``<30d``), or days: ``2024-05``, ``2024..2025-03``, ``today``."""
    name = plain(text)
    if name in ("today", "heute", "hoy", "aujourd'hui"):
        return Range(None, 1.0, False, False)
    first, dots, last = text.replace("…", "..").partition("..")
    bounds = [part.strip() for part in (first, last)]
    if any(ranges.date(part) for part in bounds) and all(not part or ranges.date(part) for part in bounds):
        return f"{bounds[0]}..{bounds[1]}" if dots else bounds[0]
    sign = _SINCE.match(text)
    if sign and ranges.date(sign[2]):
        return f"{sign[2]}.." if sign[1] == ">" else f"..{sign[2]}"
    return ranges.parse(text, ranges.age)


def days(text: str) -> tuple[str | None, str | None]:
    """The first day of ``added``'s days and the one after the last, as ISO dates."""
    first, dots, last = text.partition("..")
    begin = ranges.date(first)
    end = ranges.date(last) if dots else begin
    return (begin[0] if begin else None), (end[1] if end else None)


def moment(day: str) -> float:
    """When a day begins here, in seconds since 1970."""
    try:
        return dt.datetime.fromisoformat(day).astimezone().timestamp()
    except (ValueError, OverflowError, OSError):
        return 0.0


def _concept(text: str, group: str, read: Callable[[str], T]) -> T | None:
    """What the vocabulary takes a whole text for."""
    return next((read(one.concept) for one in Vocabulary.load().find(text) if one.group == group), None)


def melody(text: str) -> str:
    """A tune, as typed.

    Raises:
        ValueError: it is none.
    """
    tune_of(text)
    return " ".join(text.split())
