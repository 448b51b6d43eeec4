"""A part of the names is kept from training, and asked for afterwards."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from clamp_desktop.training.evaluation.keep_back import split, write
from clamp_desktop.training.evaluation.phrasings import held_out
from clamp_desktop.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("names")
    write(folder / "learned", folder / "held")
    return folder / "learned", folder / "held"


def test_every_name_is_learned_or_held(folders: tuple[Path, Path]) -> None:
    whole, learned, held = Vocabulary.load(), *map(Vocabulary.load, folders)
    assert learned.concepts == whole.concepts
    shares = []
    for language in whole.languages:
        kept = all_names = 0
        for concept in whole.concepts:
            if whole.group(concept) == "key":
                continue
            names, known = whole.names(concept, language), learned.names(concept, language)
            unknown = held.names(concept, language) if concept in held.concepts else ()
            assert sorted(names) == sorted([*known, *unknown])
            assert known[:1] == names[:1]
            kept += len(unknown)
            all_names += len(names[1:])
        shares.append(kept / all_names)
    assert 0.15 < sum(shares) / len(shares) < 0.25
    assert min(shares) > 0.05


def test_phrases_of_a_group_are_kept_back_but_never_the_bare_name(folders: tuple[Path, Path]) -> None:
    whole, learned = Vocabulary.load(), Vocabulary.load(folders[0])
    fewer = [
        group
        for group in ("dance", "form", "style", "mood", "instrument")
        for language in whole.languages
        if len(learned.phrases(group, language)) < len(whole.phrases(group, language))
    ]
    assert len(fewer) > 20
    assert all(learned.phrases("dance", one)[0] == "{}" for one in learned.languages)


def test_queries_are_made_of_names_that_were_held(folders: tuple[Path, Path]) -> None:
    phrase, languages = held_out(folders[1])
    learned = Vocabulary.load(folders[0])
    assert len(languages) == 101
    rng = random.Random(0)
    asked = [(concept, phrase(concept, "de", rng)) for concept in learned.concepts]
    said = {concept: text for concept, text in asked if text}
    assert len(said) > 50
    assert not any(text in learned.names(concept, "de") for concept, text in said.items())
    assert phrase("waltz", "en", rng)  # what the others are compared with


def test_the_same_seed_keeps_the_same() -> None:
    text = 'name = "X"\n[dance]\nwaltz = ["a", "b", "c", "d", "e"]\n'
    assert split(text, 0.5, "1") == split(text, 0.5, "1")
    assert split(text, 0.0, "1")[0] == text
