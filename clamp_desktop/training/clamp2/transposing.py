"""Model texts in another key: notes, key signatures and chord symbols move, everything else stays."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

from clamp_desktop.music.abc.signs import alteration, key_signature
from clamp_desktop.vocabulary import key_concept, key_of

_LETTERS = "CDEFGAB"
_NATURAL = (0, 2, 4, 5, 7, 9, 11)
_FIFTHS = {"F": -1, "C": 0, "G": 1, "D": 2, "A": 3, "E": 4, "B": 5}
_MOST_SIGNS = 7
_DRUMS = "9"
_MODES = ("", "m", "maj", "min", "ion", "aeo", "mix", "dor", "phr", "lyd", "loc")
_FIELD_LINE = re.compile(r"^(?:[A-Za-z]:(?![|:])|%)")
_KEY_FIELD = re.compile(r"(?m)(?:^|\[)K:([^\]\n]*)")
_KEY = re.compile(r"^(\s*)([A-G])([#b]?)(?=\s|$|[A-Za-z])(.*)$")
_CHORD = re.compile(
    r"^([A-G])([#b]?)((?:maj|min|dim|aug|sus|add|m|M|[+°ø]|\d|[#b]\d|\(.*\))*)(?:/([A-G])([#b]?))?$"
)
_SIGN = re.compile(
    r'(?P<quote>"[^"\n]*")|(?P<skip>![^!\n]*!|\+[A-Za-z][A-Za-z.()<>0-9]{0,20}\+)'
    r"|\[(?P<field>[A-Za-z]):(?P<value>[^\]\n]*)\]"
    r"|(?P<signs>[_^=]{0,2})(?P<micro>\d*/\d*(?=[A-Ga-g]))?(?P<letter>[A-Ga-g])(?P<octave>[,']*)"
)
_VOICE = re.compile(r"(?m)^V:\s*(\S+)(.*)$")
_MIDI_KEY = re.compile(r"^([A-G])([#b]?)(m?)$")


class Interval(NamedTuple):
    """How far everything moves: letters, and semitones. A minor third up is (2, 3)."""

    steps: int
    semitones: int

    @property
    def fifths(self) -> int:
        """Sharps that a key signature gains."""
        return 7 * self.semitones - 12 * self.steps

    def name(self, letter: str, altered: int) -> tuple[str, int, int]:
        """A note's letter and alteration afterwards, and the octaves that its letter went up."""
        place = _LETTERS.index(letter)
        octaves, new = divmod(place + self.steps, 7)
        height = _NATURAL[place] + altered + self.semitones
        return _LETTERS[new], height - _NATURAL[new] - 12 * octaves, octaves

    def tonic(self, name: str) -> str | None:
        """``"F#"`` moved, or ``None`` where that needs a double accidental."""
        letter, altered, _ = self.name(name[0], name.count("#") - name[1:].count("b"))
        return None if abs(altered) > 1 else letter + {1: "#", 0: "", -1: "b"}[altered]


class _ImpossibleError(ValueError):
    """This text cannot be moved."""


def transpose(text: str, semitones: int) -> tuple[str, Interval] | None:
    """Interleaved ABC or MTF, and how its names moved; ``None`` where it cannot be done faithfully.

    That is so for keys that no signature states (``none``, ``HP``, ``exp``), for quarter tones and for MIDI
    notes that would leave the range. Drums stay.
    """
    try:
        if text.startswith("ticks_per_beat"):
            return _mtf(text, semitones)
        interval = _interval(
            [_fifths(value) for value in _KEY_FIELD.findall(text) if value.strip()], semitones
        )
        return _abc(text, interval), interval
    except _ImpossibleError:
        return None


def follow(concepts: Iterable[str], interval: Interval, known: Collection[str]) -> frozenset[str]:
    """What may be said of a piece that moved: its key is another, spelled like the notes if it can be.

    Args:
        known: ids of all concepts.
    """
    return frozenset(moved for one in concepts if (moved := _moved_concept(one, interval, known)) is not None)


def _moved_concept(concept: str, interval: Interval, known: Collection[str]) -> str | None:
    key = key_of(concept)
    if key is None:
        return concept
    tonic, mode = key
    for spelled in (interval, Interval(interval.steps + 1, interval.semitones), Interval(
        interval.steps - 1, interval.semitones
    )):  # fmt: skip
        name = spelled.tonic(tonic)
        if name is not None and (found := key_concept(name, mode)) in known:
            return found
    return None


def _interval(signatures: list[int], semitones: int) -> Interval:
    """The spelling with the fewest sharps and flats."""
    if not signatures:
        raise _ImpossibleError
    near = round(7 * semitones / 12)
    found = [Interval(steps, semitones) for steps in (near - 1, near, near + 1)]
    best = min(found, key=lambda one: max(abs(signs + one.fifths) for signs in signatures))
    if max(abs(signs + best.fifths) for signs in signatures) > _MOST_SIGNS:
        raise _ImpossibleError
    return best


def _fifths(value: str) -> int:
    """Sharps of a key field; flats are negative."""
    match = _KEY.match(value)
    if not match:
        if re.match(r"\s*(?:clef=|[a-z]+(?![a-z]*=)[^\s]*$)", value) and "none" not in value:
            return 0  # a clef alone
        raise _ImpossibleError
    rest = match[4].lower()
    if re.search(r"\bexp\b|[_^=][a-g]\b", rest) or value.strip()[:2].lower() == "hp":
        raise _ImpossibleError
    return sum(key_signature(_key_alone(match)).alterations.values())


def _key_alone(match: re.Match[str]) -> str:
    """Tonic and mode, without a clef."""
    word = re.match(r"\s*([A-Za-z]*)(?![A-Za-z=])", match[4])
    mode = word[1] if word and word[1][:3].lower() in _MODES else ""
    return match[2] + match[3] + mode


def _abc(text: str, interval: Interval) -> str:
    drums = {match[1] for match in _VOICE.finditer(text) if "perc" in match[2]}
    mover = _Mover(interval, drums)
    return "".join(mover.line(line) for line in text.splitlines(keepends=True))


class _Mover:
    """Moves a tune line by line; knows whose turn it is."""

    def __init__(self, interval: Interval, drums: set[str]) -> None:
        self._interval, self._drums, self._voice = interval, drums, ""

    def line(self, line: str) -> str:
        if line.startswith("K:"):
            return "K:" + self._key(line[2:])
        if line.startswith("V:"):
            self._voice = line[2:].split()[0] if line[2:].split() else ""
        return line if _FIELD_LINE.match(line) else _SIGN.sub(self._sign, line)

    def _sign(self, match: re.Match[str]) -> str:
        if match["quote"]:
            return self._quote(match["quote"][1:-1])
        if match["field"]:
            if match["field"] == "V":
                self._voice = match["value"].split()[0] if match["value"].split() else ""
            return f"[K:{self._key(match['value'])}]" if match["field"] == "K" else match[0]
        if match["skip"] or self._voice in self._drums:
            return match[0]
        if match["micro"]:
            raise _ImpossibleError
        return self._note(match["signs"], match["letter"], match["octave"])

    def _note(self, signs: str, letter: str, marks: str) -> str:
        # Without a sign of its own a note follows the signature or its bar, and these move along.
        moved, altered, octaves = self._interval.name(letter.upper(), alteration(signs))
        height = octaves + letter.islower() + marks.count("'") - marks.count(",")
        if signs and abs(altered) > 2:
            raise _ImpossibleError
        sign = ("^" * altered or "_" * -altered or "=") if signs else ""
        if height > 0:
            return sign + moved.lower() + "'" * (height - 1)
        return sign + moved + "," * -height

    def _key(self, value: str) -> str:
        match = _KEY.match(value.rstrip("\n"))
        if not match:
            return value
        tonic = self._interval.tonic(match[2] + match[3])
        if tonic is None:
            raise _ImpossibleError
        return match[1] + tonic + match[4] + ("\n" if value.endswith("\n") else "")

    def _quote(self, words: str) -> str:
        """A chord symbol moves; other words stay."""
        match = _CHORD.match(words)
        if not match:
            return f'"{words}"'
        root = self._interval.tonic(match[1] + match[2])
        bass = self._interval.tonic(match[4] + match[5]) if match[4] else ""
        if root is None or bass is None:
            raise _ImpossibleError
        return f'"{root}{match[3]}{"/" if bass else ""}{bass}"'


def _mtf(text: str, semitones: int) -> tuple[str, Interval]:
    lines = text.split("\n")
    keys = [line.split(" ")[1] for line in lines if line.startswith("key_signature ")]
    interval = _interval([_midi_fifths(key) for key in keys] or [0], semitones)
    return "\n".join(_moved_message(line, interval) for line in lines), interval


def _moved_message(line: str, interval: Interval) -> str:
    kind, *words = line.split(" ")
    if kind in ("note_on", "note_off", "polytouch") and words[1] != _DRUMS:
        pitch = int(words[2]) + interval.semitones
        if not 0 <= pitch < 128:
            raise _ImpossibleError
        words[2] = str(pitch)
    elif kind == "key_signature":
        minor = words[0].endswith("m")
        tonic = interval.tonic(words[0].removesuffix("m"))
        if tonic is None:
            raise _ImpossibleError
        words[0] = tonic + ("m" if minor else "")
    return " ".join([kind, *words])


def _midi_fifths(key: str) -> int:
    match = _MIDI_KEY.match(key)
    if not match:
        raise _ImpossibleError
    return _FIFTHS[match[1]] + {"#": 7, "b": -7}.get(match[2], 0) - (3 if match[3] else 0)
