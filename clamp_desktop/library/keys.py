"""Names of keys, and which of them are the same keys of a keyboard."""

from __future__ import annotations

import re

_STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_KEY = re.compile(r"\s*([A-Ga-g])\s*([#♯b♭]{0,2}|[- ]?(?:sharp|flat))(?:[\s_-]+([A-Za-z]+))?\s*$")
_MODES = {"maj": "major", "min": "minor", "dur": "major", "moll": "minor"}


def parse(key: str) -> tuple[tuple[str, ...], str | None]:
    """All spellings of a key's tonic, and its mode: ``"A# minor"`` → ``("A#", "Bb"), "minor"``.

    A tonic alone has no mode; a text that is no key gives no tonic.
    """
    match = _KEY.match(key)
    if not match:
        return (), None
    letter, sign, mode = match.groups()
    sign = sign.strip(" -").replace("♯", "#").replace("♭", "b").replace("sharp", "#").replace("flat", "b")
    tonic = letter.upper() + sign
    mode = mode.lower() if mode else None
    return spellings(tonic), _MODES.get(mode, mode) if mode else None


def spellings(tonic: str) -> tuple[str, ...]:
    """A tonic and its other names: ``"F#"`` → ``("F#", "Gb")``."""
    pitch = _pitch(tonic)
    names = (letter + sign for letter in _STEPS for sign in ("", "#", "b"))
    return (tonic, *(name for name in names if name != tonic and _pitch(name) == pitch))


def _pitch(tonic: str) -> int:
    return (_STEPS[tonic[0]] + tonic.count("#") - tonic.count("b")) % 12
