"""The vocabulary's files: one a language, read fast."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from clamp_desktop.vocabulary.folding import fold

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
    """

    code: str
    name: str = ""
    names: dict[str, tuple[str, ...]] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    phrases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    tonics: dict[str, tuple[str, ...]] = field(default_factory=dict)
    modes: dict[str, tuple[str, ...]] = field(default_factory=dict)
    patterns: tuple[str, ...] = ()

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
    group = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            group = line.strip("[]")
            continue
        entry, equals, value = line.partition("=")
        try:
            content = json.loads(value)
        except ValueError as error:
            raise ValueError(f"{path.name}, line {number}: {error}") from error
        if not equals:
            raise ValueError(f"{path.name}, line {number}: no value")
        _keep(language, group, entry.strip(), content)
    return language


def _keep(language: Language, group: str, entry: str, content: str | list[str]) -> None:
    if not group:
        if entry == "name":
            object.__setattr__(language, "name", str(content))
        return
    names = tuple(content)
    if group == "phrases":
        language.phrases[entry] = names
    elif group == "keys" and entry == "patterns":
        object.__setattr__(language, "patterns", names)
    elif group == "keys":
        language.modes[entry] = names
    elif group == "keys.tonics":
        language.tonics[entry] = names
    else:
        language.names[entry] = names
        language.groups[entry] = group
