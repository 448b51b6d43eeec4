"""How a concept is said in a query: by which of its names, or by words that no training caption used."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from clamp_desktop.training.evaluation.manifest import EvaluationError
from clamp_desktop.vocabulary import Vocabulary

NAMES = ("first", "any", "later", "phrased")
"""The name to show, any of the names, any but the name to show, or the name to show within a phrase."""

Phrasing = Callable[[str, str, random.Random], str | None]
"""Concept, language, chance → a query; ``None`` where the language has no name for it."""


def by_names(vocabulary: Vocabulary, which: str = "any") -> Phrasing:
    """Queries that are names of the vocabulary.

    Args:
        which: one of ``NAMES``; where there is but one name, it serves.
    """

    def phrase(concept: str, language: str, rng: random.Random) -> str | None:
        names = vocabulary.names(concept, language)
        if not names:
            return None
        if which == "first":
            return names[0]
        if which == "phrased":
            phrases = vocabulary.phrases(vocabulary.group(concept), language)
            return rng.choice(phrases[1:] or phrases).format(names[0])  # the first is the bare name
        return rng.choice(names[1:] if which == "later" and len(names) > 1 else names)

    return phrase


def held_out(folder: Path) -> tuple[Phrasing, tuple[str, ...]]:
    """Queries of a folder of vocabulary files kept away from training, and its languages.

    The files look like those of the vocabulary; their names may be whole phrases ("something to waltz to").
    English, which the others are compared with, is asked by its known names where no other was kept.

    Raises:
        EvaluationError: there are none, or one is damaged.
    """
    if not any(folder.glob("*.toml")):
        raise EvaluationError(f"{folder} holds no vocabulary files.")
    try:
        kept = Vocabulary.load(folder)
    except ValueError as error:
        raise EvaluationError(f"{folder}: {error}") from error
    said, known = by_names(kept), by_names(Vocabulary.load())

    def phrase(concept: str, language: str, rng: random.Random) -> str | None:
        if concept not in kept.concepts:
            return None
        return said(concept, language, rng) or (known(concept, "en", rng) if language == "en" else None)

    return phrase, kept.languages
