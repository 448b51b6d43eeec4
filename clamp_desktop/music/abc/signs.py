"""What the fields and barlines of ABC mean: keys, metres, unit lengths, tempos.

Source: the ABC standard 2.1 (abcnotation.com/wiki/abc:standard:v2.1), "Information fields"; spellings of
older versions are read as well.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final, NamedTuple

from clamp_desktop.music.piece import Key

_FRACTION = re.compile(r"(\d{1,4})\s*/\s*(\d{1,4})")
_METRE = re.compile(r"\(?\s*(\d{1,3}(?:\s*\+\s*\d{1,3})*)\s*\)?\s*/\s*(\d{1,3})")
_KEY = re.compile(r"^([A-G])([#b]?)\s*([A-Za-z]*)")
_ALTERATION = re.compile(r"(?<![\w=])([_^=]{1,2})([A-Ga-g])")
_FIFTHS: Final = {"F": -1, "C": 0, "G": 1, "D": 2, "A": 3, "E": 4, "B": 5}
_MODES: Final = {
    "": ("major", 0), "maj": ("major", 0), "ion": ("major", 0), "m": ("minor", -3), "min": ("minor", -3),
    "aeo": ("minor", -3), "mix": ("mixolydian", -1), "dor": ("dorian", -2), "phr": ("phrygian", -4),
    "lyd": ("lydian", 1), "loc": ("locrian", -5),
}  # fmt: skip
_SHARPS: Final = "FCGDAEB"


class KeySignature(NamedTuple):
    """The stated key, if any, and what it does to each letter (semitones)."""

    key: Key | None
    alterations: dict[str, int]


class Tempo(NamedTuple):
    """Quarter notes a minute, and words, where given."""

    bpm: float | None
    words: str | None


def unit_length(value: str, metre: str) -> Fraction:
    """``L:`` as a fraction of a whole note; without one, what the metre implies."""
    match = _FRACTION.search(value)
    if match and int(match.group(1)) and int(match.group(2)):
        return Fraction(int(match.group(1)), int(match.group(2)))
    if value.strip() == "1":
        return Fraction(1)
    whole = bar_length(metre)
    return Fraction(1, 16) if whole is not None and whole < Fraction(3, 4) else Fraction(1, 8)


def metre(value: str) -> str | None:
    """``M:`` as ``"6/8"``; ``C`` is 4/4, ``C|`` 2/2; ``None`` for free metre."""
    value = value.strip()
    if value.startswith("C|"):
        return "2/2"
    if re.match(r"C(?![a-z])", value):
        return "4/4"
    match = _METRE.search(value)
    if not match or not int(match.group(2)):
        return None
    return f"{re.sub(r'[ ]', '', match.group(1))}/{match.group(2)}"


def bar_length(value: str) -> Fraction | None:
    """Length of a full bar as a fraction of a whole note; ``None`` for free metre."""
    name = metre(value)
    if name is None:
        return None
    beats, unit = name.split("/")
    total = sum(int(beat) for beat in beats.split("+"))
    return Fraction(total, int(unit)) if total else None


def key_signature(value: str) -> KeySignature:
    """``K:`` in any of its spellings: ``Em``, ``A Dorian``, ``HP``, ``none``, ``D ^g``, ``G exp _B ^f``."""
    value = value.strip()
    if value[:2] in ("HP", "Hp"):
        return KeySignature(Key("A", "mixolydian"), {"F": 1, "C": 1})
    match = _KEY.match(value)
    if not match:
        return KeySignature(None, _altered({}, value))
    letter, accidental, word = match.groups()
    tonic = letter + accidental
    name, shift = _MODES.get(word[:3].lower(), ("major", 0)) if word != "M" else ("major", 0)
    fifths = _FIFTHS[letter] + {"#": 7, "b": -7, "": 0}[accidental] + shift
    signature = {} if word.lower() == "exp" or " exp" in value else _signature(fifths)
    return KeySignature(Key(tonic, name), _altered(signature, value[match.end() :]))


def _signature(fifths: int) -> dict[str, int]:
    letters = _SHARPS if fifths > 0 else _SHARPS[::-1]
    sign = 1 if fifths > 0 else -1
    result: dict[str, int] = {}
    for i in range(min(abs(fifths), 14)):
        result[letters[i % 7]] = result.get(letters[i % 7], 0) + sign
    return result


def _altered(signature: dict[str, int], text: str) -> dict[str, int]:
    for signs, letter in _ALTERATION.findall(text):
        signature[letter.upper()] = alteration(signs)
    return signature


def alteration(signs: str) -> int:
    """``^`` → 1, ``__`` → -2, ``=`` → 0; quarter tones are rounded to the note that is written."""
    return signs.count("^") - signs.count("_")


def tempo(value: str, unit: Fraction) -> Tempo:
    """``Q:`` in any of its spellings: ``1/4=120``, ``120``, ``C3=40``, ``"Allegro" 3/8=60``."""
    words = " ".join(re.findall(r'"([^"]*)"', value)).strip() or None
    rest = re.sub(r'"[^"]*"', " ", value)
    beat, equals, number = rest.rpartition("=")
    match = re.search(r"\d{1,4}(?:\.\d{1,3})?", number)
    if not match or not float(match.group()):
        return Tempo(None, words)
    if not equals:
        beats = unit
    elif fractions := _FRACTION.findall(beat):
        beats = sum((Fraction(int(a), int(b)) for a, b in fractions if int(b)), Fraction(0)) or unit
    else:
        count = re.search(r"\d{1,3}", beat)
        beats = unit * (int(count.group()) if count else 1)
    return Tempo(round(float(match.group()) * float(beats) * 4, 2), words)


def barline(sign: str) -> str:
    """One of the barlines that the model's patches know, for any that ABC allows."""
    sign = sign.lstrip(".")
    before, after = sign.startswith(":"), sign.endswith(":")
    if before and after:
        return "::" if sign.strip(":|[]") == "" and len(sign) > 1 else "|"
    if before:
        return ":|"
    if after:
        return "|:"
    if sign == "[|":
        return "[|"
    if sign.startswith("[") or sign == "|":
        return "|"
    return "|]" if "]" in sign else "||"


def joined_barlines(first: str, second: str) -> str:
    """What two barlines with nothing between them amount to (the end of one line, the start of the next)."""
    ending = first.lstrip("|:[]")
    first = first[: len(first) - len(ending)]
    closes, opens = (
        first.startswith(":") or second.startswith(":"),
        first.endswith(":") or second.endswith(":"),
    )
    if first in ("", second) or first == "|" or (not closes and not opens and second in ("||", "|]")):
        return second + ending
    if closes and opens and not (first == ":|" and second == ":|"):
        return "::" + ending
    if closes:
        return ":|" + ending
    return ("|:" if opens else first) + ending
