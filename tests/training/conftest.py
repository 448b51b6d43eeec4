"""A tiny collection of generated tunes, read into a cache once for all tests of this folder."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from clamp_desktop.training.corpus import Cache, fill
from clamp_desktop.training.data import Item, items, read_manifest
from clamp_desktop.vocabulary import Vocabulary

_HEADER = "path\tcollection\tformat\ttitle\tcomposer\tgenre\tform\tmeter\tkey\n"


def _tune(rng: random.Random, metre: str, key: str) -> str:
    """Eight bars of ABC that nobody would hum."""
    bars = "|".join("".join(rng.choice("CDEFGABcde") for _ in range(6)) for _ in range(8))
    return f"X:1\nT:Tune {rng.randrange(10**6)}\nM:{metre}\nL:1/8\nK:{key}\n{bars}|]\n"


@pytest.fixture(scope="session")
def cache_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache of waltzes in minor and jigs in major, from three books, with its manifest."""
    folder = tmp_path_factory.mktemp("training")
    rng = random.Random(5)
    raw = folder / "raw"
    raw.mkdir()
    names = [f"tune{i}.abc" for i in range(24)]
    rows = [_HEADER]
    for i, name in enumerate(names):
        metre, key, form = (("3/4", "Dm", "waltz"), ("6/8", "G", "jig"))[i % 2]
        (raw / name).write_text(_tune(rng, metre, key))
        rows.append(f"{name}\tbook{i % 3}\tABC\tTune number {i:06d}\tNobody\t\t{form}\t{metre}\t\n")
    (raw / "broken.abc").write_text("nothing")
    cache = folder / "cache"
    fill(raw, [*names, "broken.abc"], cache)
    (cache / "manifest.tsv").write_text("".join(rows))
    return cache


@pytest.fixture(scope="session")
def cache(cache_folder: Path) -> Cache:
    return Cache(cache_folder)


@pytest.fixture(scope="session")
def pieces(cache: Cache, cache_folder: Path) -> list[Item]:
    return items(cache, read_manifest(cache_folder / "manifest.tsv"), Vocabulary.load())
