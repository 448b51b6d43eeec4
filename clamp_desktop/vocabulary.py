"""The words of music in several languages: what a concept is called, and which concepts a text names.

The files of ``resources/vocabulary/`` are the single source: one a language, and ``terms.toml`` for the
Italian and Latin words that scores use everywhere. A concept id such as ``waltz``, ``metre_3_4``,
``key_f_sharp_minor`` or ``violin`` is the same in every file. Instruments have the ids of
``music.instruments``; not all of those have names here.
"""

from __future__ import annotations

import tomllib
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from clamp_desktop.paths import resources

_KANA_VOICE_MARKS = ("\u3099", "\u309a")  # part of the letter, not an accent
_GERMAN_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_SPACES = '-‐‑–—_/·・,;:.!?()[]{}"«»„“”、。，！？「」『』'


@dataclass(frozen=True, slots=True)
class Match:
    """A concept that a text names.

    Attributes:
        concept: ``"waltz"``.
        group: ``"dance"``, ``"form"``, ``"key"``, ``"metre"``, ``"instrument"`` …
        start, end: the words' place in the text, in characters.
        language: code of a language in which they are said so; ``"it"`` for terms used everywhere.
    """

    concept: str
    group: str
    start: int
    end: int
    language: str


class Vocabulary:
    """All concepts with their names.

    Args:
        files: parsed vocabulary files, by language code.
    """

    def __init__(self, files: Mapping[str, Mapping[str, Any]]) -> None:
        self._names: dict[str, dict[str, tuple[str, ...]]] = {}
        self._groups: dict[str, str] = {}
        self._phrases: dict[str, dict[str, str]] = {}
        for language, content in files.items():
            for concept, group, names in _concepts(content):
                self._groups.setdefault(concept, group)
                self._names.setdefault(concept, {})[language] = names
                for name in names:
                    self._learn(name, concept, language)
        self._longest = max(map(len, self._phrases), default=0)

    @classmethod
    def load(cls, folder: Path | None = None) -> Vocabulary:
        """The vocabulary that ships with the program (read once), or that of another folder."""
        return _load(folder or resources() / "vocabulary")

    @property
    def concepts(self) -> tuple[str, ...]:
        """Every concept id, in the order of the files."""
        return tuple(self._groups)

    @property
    def languages(self) -> tuple[str, ...]:
        """Codes of the languages, terms used everywhere (``"it"``) left out."""
        return tuple(dict.fromkeys(code for names in self._names.values() for code in names if code != "it"))

    def group(self, concept: str) -> str:
        """The group of a concept; ``KeyError`` for an unknown one."""
        return self._groups[concept]

    def names(self, concept: str, language: str = "en") -> tuple[str, ...]:
        """What a concept is called, the name to show first; empty where the language has none."""
        return self._names.get(concept, {}).get(language, ())

    def find(self, text: str) -> list[Match]:
        """The concepts named in a text, from left to right.

        The longest name wins ("slip jig" is no jig), upper case and accents make no difference, names of
        spaced scripts match whole words only, Chinese and Japanese ones anywhere. Words that mean several
        things give a match for each.
        """
        folded, places = _fold(text)
        edges = [place for place in range(len(folded) + 1) if _is_edge(folded, place)]
        matches: list[Match] = []
        taken = 0
        for number, start in enumerate(edges):
            if start < taken:
                continue
            for end in reversed(edges[number + 1 : bisect_right(edges, start + self._longest)]):
                meanings = self._phrases.get(folded[start:end])
                if meanings:
                    first, last = places[start], places[end - 1] + 1
                    matches += [
                        Match(concept, self._groups[concept], first, last, language)
                        for concept, language in meanings.items()
                    ]
                    taken = end
                    break
        return matches

    def _learn(self, name: str, concept: str, language: str) -> None:
        spellings = {name}
        if language == "de":
            spellings.add(name.translate(_GERMAN_SPELLED_OUT))
        for spelling in spellings:
            self._phrases.setdefault(_fold(spelling)[0].strip(), {}).setdefault(concept, language)


def key_of(concept: str) -> tuple[str, str] | None:
    """Tonic and mode of a key concept, ``None`` for others: ``key_f_sharp_minor`` → ``("F#", "minor")``."""
    if not concept.startswith("key_"):
        return None
    letter, *sign, mode = concept.removeprefix("key_").split("_")
    accidental = {"sharp": "#", "flat": "b"}[sign[0]] if sign else ""
    return letter.upper() + accidental, mode


def key_concept(tonic: str, mode: str) -> str:
    """The concept of a key: ``("F#", "minor")`` → ``key_f_sharp_minor``; known for major and minor."""
    sign = {"#": "_sharp", "b": "_flat"}.get(tonic[1:], "")
    return f"key_{tonic[0].lower()}{sign}_{mode}"


def metre_of(concept: str) -> str | None:
    """The metre of a metre concept: ``metre_3_4`` → ``"3/4"``; ``None`` for other concepts."""
    return concept.removeprefix("metre_").replace("_", "/") if concept.startswith("metre_") else None


def metre_concept(metre: str) -> str:
    """The concept of a metre: ``"3/4"`` → ``metre_3_4``. The vocabulary knows the common ones."""
    return "metre_" + metre.replace("/", "_")


@cache
def _load(folder: Path) -> Vocabulary:
    contents = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml"))]
    # English first, terms last: the order decides which language a shared word is said to be in.
    contents.sort(key=lambda content: (content["language"] == "it", content["language"] != "en"))
    return Vocabulary({content["language"]: content for content in contents})


def _concepts(content: Mapping[str, Any]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for group, entries in content.items():
        if group == "keys":
            for concept, names in _keys(entries):
                yield concept, "key", names
        elif group != "language":
            for concept, listed in entries.items():
                yield concept, group, tuple(listed)


def _keys(entries: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for mode in ("major", "minor"):
        for tonic, tonic_names in entries["tonics"].items():
            names = (
                pattern.format(tonic=tonic_name, mode=mode_name)
                for mode_name in entries[mode]
                for tonic_name in tonic_names
                for pattern in entries["patterns"]
            )
            yield f"key_{tonic}_{mode}", tuple(names)


def _fold(text: str) -> tuple[str, list[int]]:
    """The text without case, accents and punctuation, and where each of its characters came from."""
    folded: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for piece in _fold_character(character, text, place):
            if piece == " " and (not folded or folded[-1] == " "):
                continue
            if piece in _KANA_VOICE_MARKS and folded:
                folded[-1] = unicodedata.normalize("NFC", folded[-1] + piece)
                continue
            folded.append(piece)
            places.append(place)
    return "".join(folded), places


def _fold_character(character: str, text: str, place: int) -> Iterable[str]:
    if character == "/" and text[place - 1 : place].isdigit():
        return character  # a metre, no separator
    if character.isspace() or character in _SPACES:
        return " "
    decomposed = unicodedata.normalize("NFKD", character).casefold()
    kept = [one for one in decomposed if not unicodedata.combining(one) or one in _KANA_VOICE_MARKS]
    return ["'" if one in "’ʼ`´" else one for one in kept]


def _is_edge(text: str, place: int) -> bool:
    """Whether a word may begin or end here. Chinese and Japanese characters stand alone."""
    if place in (0, len(text)):
        return True
    return not (_joins(text[place - 1]) and _joins(text[place]))


def _joins(character: str) -> bool:
    return (character.isalnum() or character in "#♯♭/") and not _is_east_asian(character)


def _is_east_asian(character: str) -> bool:
    return (
        "\u3005" <= character <= "\u30ff"
        or "\u3400" <= character <= "\u9fff"
        or "\uf900" <= character <= "\ufaff"
    )
