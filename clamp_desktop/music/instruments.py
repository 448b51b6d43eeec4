"""One vocabulary of instruments for General MIDI programs and for part names in many languages."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from clamp_desktop.music.instrument_table import FILLERS, TABLE

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Instrument:
    """One entry of the vocabulary.

    Attributes:
        id: ``"bass_clarinet"``.
        name: in English, ``"bass clarinet"``.
        family: keyboard, strings, plucked, woodwind, brass, percussion, voice, electronic, effects, ensemble.
        broader: id of the instrument that this one is a kind of (clarinet), or ``None``.
        gm_programs: General MIDI programs, counted from 0.
    """

    id: str
    name: str
    family: str
    broader: str | None
    gm_programs: tuple[int, ...]


def _parse(table: str) -> tuple[dict[str, Instrument], dict[Phrase, str]]:
    instruments: dict[str, Instrument] = {}
    phrases: dict[Phrase, str] = {}
    for line in re.sub(r"\n +", " ", table).split("\n"):
        if not line.strip():
            continue
        id_, family, broader, programs, names = (cell.strip() for cell in line.split(":"))
        name = id_.replace("_", " ")
        numbers = tuple(int(program) for program in programs.split())
        instruments[id_] = Instrument(id_, name, family, broader or None, numbers)
        phrases[tuple(name.split())] = id_
        for phrase in names.split(","):
            phrases.setdefault(tuple(phrase.split()), id_)
    phrases.pop((), None)
    return instruments, phrases


_instruments, _PHRASES = _parse(TABLE)
INSTRUMENTS: Mapping[str, Instrument] = MappingProxyType(_instruments)
_BY_PROGRAM = {program: one.id for one in _instruments.values() for program in one.gm_programs}
_LONGEST = max(map(len, _PHRASES))

# A lone letter or two is a voice only when nothing else stands in the name.
_INITIALS = {
    "s": "soprano",
    "ms": "mezzo_soprano",
    "m": "mezzo_soprano",
    "a": "alto",
    "t": "tenor",
    "b": "bass_voice",
}

# What the neighbours decide: the French viola is an "alto"; a "basso" may play with violins or sing.
_UNDECIDED: Mapping[str, tuple[tuple[str, str], ...]] = {
    "canto": (("choral", "soprano"), ("", "voice")),
    "alto": (("choral", "alto"), ("strings", "viola"), ("brass", "euphonium"), ("", "alto")),
    "altos": (("choral", "alto"), ("strings", "viola"), ("", "alto")),
    "bass": (
        ("choral", "bass_voice"),
        ("band", "bass_guitar"),
        ("strings", "double_bass"),
        ("", "bass_voice"),
    ),
    "basse": (
        ("choral", "bass_voice"),
        ("band", "bass_guitar"),
        ("strings", "basso_continuo"),
        ("", "bass_voice"),
    ),
    "basso": (("choral", "bass_voice"), ("strings", "basso_continuo"), ("", "bass_voice")),
    "bassi": (("choral", "bass_voice"), ("", "double_bass")),
    "baritone": (("brass", "euphonium"), ("", "baritone")),
    "baryton": (("brass", "euphonium"), ("", "baritone")),
}
_CONTEXTS: Mapping[str, frozenset[str]] = {
    "choral": frozenset({"soprano", "mezzo_soprano", "tenor", "countertenor", "baritone"}),
    "strings": frozenset({"violin", "viola", "cello", "double_bass", "strings"}),
    "brass": frozenset({"trumpet", "cornet", "trombone", "tuba", "horn"}),
    "band": frozenset(
        {
            "drums",
            "electric_guitar",
            "guitar",
            "acoustic_guitar",
            "bass_guitar",
            "synthesizer",
            "synth_lead",
            "synth_pad",
        }
    ),
}

# Letters that Unicode does not take apart.
_LIGATURES = str.maketrans({"ł": "l", "ø": "o", "æ": "ae", "œ": "oe"})

_FILLERS = frozenset(FILLERS.split())


def from_program(program: int, drums: bool = False) -> str:
    """The id for a General MIDI program (0 to 127); on the drum channel every program is a drum set.

    Raises:
        KeyError: the number is not a program.
    """
    return "drums" if drums else _BY_PROGRAM[program]


def from_name(name: str, beside: Iterable[str] = (), strict: bool = False) -> str | None:
    """The id of the first instrument in a part's name (``"Violine 2"``, ``"Cor. in F"``), or ``None``.

    Args:
        beside: ids of the parts around it; they settle "Basso", "Alto", "Canto", which differ by company.
        strict: every other word must be one that part names use (numbers, keys, "solo"), so that the title
            "The Last Rose, for piano" is no part name.
    """
    found = _scan(_words(name), frozenset(beside), strict)
    return found[0] if found else None


def all_from_name(name: str, beside: Iterable[str] = ()) -> tuple[str, ...]:
    """Every instrument in a part's name, in order, without repeats: ``"Viola and Cello"`` has two."""
    return _scan(_words(name), frozenset(beside), strict=False)


def from_names(names: Iterable[str]) -> tuple[str | None, ...]:
    """The id for each part of a score, with the whole score as the company of each (see ``from_name``)."""
    parts = tuple(names)
    alone = frozenset(id_ for name in parts for id_ in _scan(_words(name), frozenset(), strict=False))
    return tuple(from_name(name, alone) for name in parts)


def from_sound(sound: str) -> str | None:
    """The id for a MusicXML sound (``"wind.reed.clarinet.bflat"``): the most particular word that we know."""
    for component in reversed(sound.split(".")):
        if len(component) > 2 and (id_ := from_name(component.replace("-", " "))):
            return id_
    return None


def is_kind_of(id_: str, general: str) -> bool:
    """Whether an instrument is, or is a kind of, another: a soprano is a voice, a fiddle a violin."""
    current: str | None = id_
    while current is not None:
        if current == general:
            return True
        current = INSTRUMENTS[current].broader if current in INSTRUMENTS else None
    return False


def _words(name: str) -> Phrase:
    """Lower-case words without accents, dots or digits stuck to a word ("Vl.2" gives "vl", "2")."""
    folded = unicodedata.normalize("NFKD", name.casefold().translate(_LIGATURES))
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    plain = re.sub(r"(?<=\w\w[a-z])vs\b", "us", plain)  # BASSVS
    plain = re.sub(r"(?<=[a-z])(?=\d)", " ", plain.replace("♭", " flat ").replace("♯", " sharp "))
    return tuple(re.findall(r"[^\W_]+#?", plain))


@cache
def _scan(words: Phrase, beside: frozenset[str], strict: bool) -> tuple[str, ...]:
    bare = tuple(word for word in words if not word.isdigit() and word not in {"i", "ii", "iii", "iv"})
    if len(bare) == 1 and bare[0] in _INITIALS:
        return (_INITIALS[bare[0]],)
    found: list[str] = []
    position = 0
    while position < len(words):
        id_, length = _longest_phrase(words, position, beside)
        if id_ is None:
            if strict and not (words[position] in _FILLERS or words[position].isdigit()):
                return ()
            position += 1
            continue
        position += length
        _add(found, id_)
    return tuple(found)


def _add(found: list[str], id_: str) -> None:
    """ "Voice (Soprano)" is one soprano, and so is "Soprano voice"."""
    if any(is_kind_of(known, id_) for known in found):
        return
    for index, known in enumerate(found):
        if is_kind_of(id_, known):
            found[index] = id_
            return
    found.append(id_)


def _longest_phrase(words: Phrase, position: int, beside: Collection[str]) -> tuple[str | None, int]:
    for length in range(min(_LONGEST, len(words) - position), 0, -1):
        phrase = words[position : position + length]
        if length == 1 and phrase[0] in _UNDECIDED:
            return _decide(phrase[0], beside), 1
        if length == 1 and len(phrase[0]) == 1:
            continue
        id_ = _PHRASES.get(phrase) or _PHRASES.get((*phrase[:-1], phrase[-1].removesuffix("s")))
        if id_ is not None:
            return id_, length
    return None, 0


def _decide(word: str, beside: Collection[str]) -> str:
    for context, id_ in _UNDECIDED[word]:
        if not context or not _CONTEXTS[context].isdisjoint(beside):
            return id_
    raise AssertionError(f"{word} has no last resort")
