"""How a concept is said in a query."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from clamp_desktop.training.evaluation.phrasings import by_names, held_out
from clamp_desktop.vocabulary import Vocabulary

_FILE = """language = "en"
name = "English"
[phrases]
any = ["{}", "music: {}"]
[dance]
waltz = ["waltz", "waltzes", "valse"]
reel = ["reel"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "en.toml").write_text(_FILE, encoding="utf-8")
    return tmp_path


def test_which_of_the_names(folder: Path) -> None:
    vocabulary = Vocabulary.load(folder)

    def said(which: str, concept: str = "waltz", language: str = "en") -> set[str | None]:
        return {by_names(vocabulary, which)(concept, language, random.Random(n)) for n in range(40)}

    assert said("first") == {"waltz"}
    assert said("any") == {"waltz", "waltzes", "valse"}
    assert said("later") == {"waltzes", "valse"}
    assert said("later", "reel") == {"reel"}
    assert said("phrased") == {"music: waltz"}
    assert said("any", language="de") == {None}


def test_phrasings_kept_from_training(folder: Path) -> None:
    phrase, languages = held_out(folder)
    assert languages == ("en",)
    assert phrase("reel", "en", random.Random(0)) == "reel"
