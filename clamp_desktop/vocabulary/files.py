"""The vocabulary's files: one a language, read fast."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from clamp_desktop.vocabulary.folding import fold, fold_lines

TERMS = "terms"
"""Code of the file with Italian and Latin words that scores of all countries use."""

_GERMAN_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


@dataclass(frozen=True)
class Language:
    """One file.

    Attributes:
        code: ``"de"``.
        name: what the language calls itself.
        names: concept → its names, the one to show first. Keys are not among them.
        groups: concept → group.
        phrases: group → texts with ``{}`` for a name.
        tonics: ``"f_sharp"`` → its names.
        modes: ``"major"``, ``"minor"`` → what keys are called.
        patterns: how tonic and mode stand together: ``"{tonic}-{mode}"``.
        words: how the language speaks. ``not``: words before what is not wanted; ``not_after``: words
            after it, and endings, written ``-sız``. ``endings`` and ``prefixes``: what names take on in a
            sentence. ``links``: what stands between the parts of compounds, where the language has them.
            ``small``: common words, by which the language is known; they may be a part of a compound.
    """

    code: str
    name: str = ""
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    phrases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    tonics: dict[str, tuple[str, ...]] = field(default_factory=dict)
    modes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    patterns: tuple[str, ...] = ()
    words: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def key_names(self, concept: str) -> tuple[str, ...]:
        """What a key is called; empty for other concepts."""
        tonic, _, mode = concept.removeprefix("key_").rpartition("_")
        return tuple(
            pattern.format(tonic=tonic_name, mode=mode_name)
            for mode_name in self.modes.get(mode, ())
            for tonic_name in self.tonics.get(tonic, ())
            for pattern in self.patterns
        )

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """The concepts of all keys that it names."""
        return tuple(f"key_{tonic}_{mode}" for mode in self.modes for tonic in self.tonics)

    @cached_property
    def key_phrases(self) -> Mapping[str, str]:
        """Folded names of keys → concept. Of two meanings the first in the file holds (German B)."""
        found: dict[str, str] = {}
        for concept in self.keys:
            for name in self.key_names(concept):
                for spelling in spellings(name, self.code):
                    found.setdefault(spelling, concept)
        return found

    def folded_names(self) -> Iterator[tuple[str, str]]:
        """Every folded name with its concept, in the order of the file."""
        names = [name for named in self.names.values() for name in named]
        owners = [concept for concept, named in self.names.items() for _ in named]
        for name, folded, concept in zip(names, fold_lines(names), owners, strict=True):
            yield (name if name == folded else folded), concept  # one string for both where they are alike
        if self.code == "de":
            for name, concept in zip(names, owners, strict=True):
                if not name.isascii():
                    yield from ((spelling, concept) for spelling in spellings(name, "de")[1:])


def spellings(name: str, language: str) -> Sequence[str]:
    """The folded forms under which a name is found: umlauts are also spelled out."""
    plain = fold(name)
    if language == "de" and (spelled_out := fold(name.translate(_GERMAN_SPELLED_OUT))) != plain:
        return plain, spelled_out
    return (plain,)


def read(path: Path) -> Language:
    """A file of the vocabulary: TOML in which every entry is on a line of its own, so that it reads quickly.

    Raises:
        ValueError: the line that is not ``name = "text"`` or ``name = ["text", …]``.
    """
    language = Language(path.stem)
    entries: list[tuple[int, str, str]] = []  # line, name, value
    groups: list[str] = []
    group = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            group = line.strip("[]")
            continue
        entry, _, value = line.partition("=")
        entries.append((number, sys.intern(entry.strip()), value))  # a hundred files name the same concepts
        groups.append(group)
    for (_, entry, _), group, content in zip(entries, groups, _contents(path, entries), strict=True):
        _keep(language, group, entry, content)
    return language


def _contents(path: Path, entries: Sequence[tuple[int, str, str]]) -> list[Any]:
    """The values; all at once, which is quick, and one by one where something is wrong."""
    try:
        together: list[Any] = json.loads(f"[{','.join(value for _, _, value in entries)}]")
        if len(together) == len(entries):
            return together
    except ValueError:
        pass
    for number, _, value in entries:
        try:
            json.loads(value)
        except ValueError as error:
            raise ValueError(f"{path.name}, line {number}: {error}") from error
    raise ValueError(f"{path.name}: values that are no TOML")


def _keep(language: Language, group: str, entry: str, content: str | list[str]) -> None:
    if not group:
        if entry == "name":
            object.__setattr__(language, "name", str(content))
        return
    names = tuple(content)
    if group == "phrases":
        language.phrases[entry] = names
    elif group == "words":
        language.words[entry] = names
    elif group == "keys" and entry == "patterns":
        object.__setattr__(language, "patterns", names)
    elif group == "keys":
        language.modes[entry] = names
    elif group == "keys.tonics":
        language.tonics[entry] = names
    else:
        language.names[entry] = names
        language.groups[entry] = group
