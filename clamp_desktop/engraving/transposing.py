"""Scores shown in another key: by semitones, in a key, or as a transposing instrument reads them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

MOST: Final = 24  # semitones, up or down

# What an instrument reads where the score says how it sounds: an interval as Verovio writes it.
INSTRUMENTS: Final = {
    "clarinet-bb": "M2",
    "trumpet-bb": "M2",
    "soprano-saxophone": "M2",
    "clarinet-a": "m3",
    "alto-flute": "P4",
    "horn-f": "P5",
    "english-horn": "P5",
    "alto-saxophone": "M6",
    "tenor-saxophone": "M9",
    "bass-clarinet": "M9",
    "baritone-saxophone": "M13",
    "clarinet-eb": "-m3",
}

# Key signatures as Verovio names them: by their major key.
KEYS: Final = ("C", "G", "D", "A", "E", "B", "F#", "Gb", "Db", "Ab", "Eb", "Bb", "F")
_RELATIVE: Final = dict(
    zip(KEYS, ("A", "E", "B", "F#", "C#", "G#", "D#", "Eb", "Bb", "F", "C", "G", "D"), strict=True)
)
_PITCHES: Final = {
    step + sign: (pitch + shift) % 12
    for step, pitch in zip("CDEFGAB", (0, 2, 4, 5, 7, 9, 11), strict=True)
    for sign, shift in (("", 0), ("#", 1), ("b", -1))
}
_MAJOR_OF: Final = {minor.lower(): major for major, minor in _RELATIVE.items()}
_TYPED: Final = re.compile(r"([A-Ga-g])([#b♯♭]?)\s*(m|min|minor|maj|major)?", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Transposition:
    """How a score is shown; the empty one shows it as it is written.

    Attributes:
        interval: semitones (``"-3"``), a key (``"Eb"``: nearest way) or an interval (``"M2"``), for Verovio.
        instrument: a key of ``INSTRUMENTS`` whose player reads it so; playing it, one hears what is written.
    """

    interval: str = ""
    instrument: str = ""

    @property
    def heard(self) -> str:
        """The interval by which the piece sounds otherwise than written; empty for none."""
        return "" if self.instrument else self.interval


AS_WRITTEN: Final = Transposition()


def by_semitones(semitones: int) -> Transposition:
    """So many semitones up, or down; none is as written. Raises ``ValueError`` beyond two octaves."""
    if abs(semitones) > MOST:
        raise ValueError(f"A score can be transposed by {MOST} semitones at most.")
    return Transposition(str(semitones)) if semitones else AS_WRITTEN


def to_key(key: str) -> Transposition:
    """Into a key signature of ``KEYS``, the nearer way. Raises ``ValueError`` for others."""
    if key not in KEYS:
        raise ValueError(f"There is no key {key!r}; there are {', '.join(KEYS)}.")
    return Transposition(key)


def semitones_to(key: str, tonic: str, mode: str) -> Transposition | None:
    """The same for what has no signature, such as MIDI: from a key that is known, the nearer way.

    Args:
        key: of ``KEYS``.
        tonic, mode: of the piece, such as ``"F#"`` and ``"minor"``; ``None`` comes back for other modes.
    """
    name = tonic[:1].upper() + tonic[1:].lower()
    wanted = {"major": key, "minor": _RELATIVE[key]}.get(mode)
    if wanted is None or name not in _PITCHES:
        return None
    steps = (_PITCHES[wanted] - _PITCHES[name]) % 12
    return by_semitones(steps - 12 if steps > 6 else steps)


def for_instrument(name: str) -> Transposition:
    """As the player of an instrument of ``INSTRUMENTS`` reads it. Raises ``ValueError`` for others."""
    if name not in INSTRUMENTS:
        raise ValueError(f"There is no instrument {name!r}; there are {', '.join(INSTRUMENTS)}.")
    return Transposition(INSTRUMENTS[name], name)


def relative_minor(key: str) -> str:
    """The minor key with the signature of a major key of ``KEYS``."""
    return _RELATIVE[key]


def parse(text: str) -> Transposition:
    """What somebody typed: ``-3``, ``+2``, ``Eb``, ``C#m``, ``clarinet-bb``.

    Raises:
        ValueError: it is none of these; its words are for the user.
    """
    typed = text.strip()
    if re.fullmatch(r"[+-]?\d{1,4}", typed, re.ASCII):
        return by_semitones(int(typed))
    if typed.lower() in INSTRUMENTS:
        return for_instrument(typed.lower())
    match = _TYPED.fullmatch(typed)
    if match is not None:
        tonic = match[1].upper() + match[2].replace("♯", "#").replace("♭", "b")
        is_minor = match[3] is not None and (match[3] == "m" or match[3].lower().startswith("min"))
        key = _MAJOR_OF.get(tonic.lower(), "") if is_minor else tonic
        if key in KEYS:
            return to_key(key)
    raise ValueError(
        f"A score cannot be transposed by {text!r}: type semitones (-3, 2), a key (Eb, F#m), or one of"
        f" {', '.join(INSTRUMENTS)}."
    )
