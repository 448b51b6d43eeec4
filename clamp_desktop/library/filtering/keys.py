"""Names of keys, and which of them are the same keys of a keyboard."""

from __future__ import annotations

import re

_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_KEY = re.compile(r"\s*([A-Ga-g])\s*([#♯b♭]{0,2}|[- ]?(?:sharp|flat))(?:(m|min|maj)|[\s_-]+([A-Za-z]+))?\s*$")
MODES = ("major", "minor", "dorian", "phrygian", "lydian", "mixolydian", "locrian")
_MODES = {
    "maj": "major", "dur": "major", "ionian": "major", "m": "minor", "min": "minor", "moll": "minor",
    "aeolian": "minor",
}  # fmt: skip


def parse(key: str) -> tuple[tuple[str, ...], str | None]:
    """All spellings of a key's tonic, and its mode: ``"A# minor"`` or ``"A#m"`` → ``("A#", "Bb"), "minor"``.

    A tonic alone has no mode; a text that is no key gives no tonic.
    """
    match = _KEY.match(key)
    if not match:
        return (), None
    letter, sign, short, long = match.groups()
    sign = sign.strip(" -").replace("♯", "#").replace("♭", "b").replace("sharp", "#").replace("flat", "b")
    tonic = letter.upper() + sign
    written = short or long
    return spellings(tonic), (mode(written) or written.lower()) if written else None


def mode(text: str) -> str | None:
    """The name of a mode by any of its names, ``"Moll"`` → ``"minor"``; ``None`` if there is no such mode."""
    name = text.strip().lower()
    name = _MODES.get(name, name)
    return name if name in MODES else None


def spellings(tonic: str) -> tuple[str, ...]:
    """A tonic and its other names: ``"F#"`` → ``("F#", "Gb")``."""
    pitch = _pitch(tonic)
    names = (letter + sign for letter in _STEPS for sign in ("", "#", "b"))
    return (tonic, *(name for name in names if name != tonic and _pitch(name) == pitch))


def _pitch(tonic: str) -> int:
    return (_STEPS[tonic[0]] + tonic.count("#") - tonic.count("b")) % 12
