"""From a cache to a model that the program opens."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from clamp_desktop.model.embedder import Embedder
from clamp_desktop.music.features.vector import LAYOUT, SIZE, features
from clamp_desktop.music.model_notes import read_model_text
from clamp_desktop.training.bundled.music_training import MusicSettings, MusicTraining, leave_out, transpose
from clamp_desktop.training.bundled.music_training import run as run_music
from clamp_desktop.training.bundled.train import read_settings, train
from clamp_desktop.training.corpus import Cache
from clamp_desktop.training.data import Item
from clamp_desktop.training.feature_cache import FeatureCache, fill
from clamp_desktop.vocabulary import Vocabulary

SMALL = MusicSettings(width=64, blocks=1, dimension=32, steps=60, pieces=24, queries=16, rate=3e-3, noise=0.0)
CONFIG = """
seed = 1
threads = 1
held_sources = []
everything = false
[model]
id = "toy-1"
name = "Toy"
[music]
width = 64
blocks = 1
dimension = 32
steps = 80
pieces = 24
queries = 16
rate = 3e-3
[text]
width = 64
layers = 1
vocabulary = 1200
steps = 120
texts = 64
rate = 3e-3
taught = 40
"""


def features_of_text(text: str) -> np.ndarray:
    return features(read_model_text(text))


def start(pieces: list[Item], features: FeatureCache, steps: int = 60) -> MusicTraining:
    return MusicTraining(replace(SMALL, steps=steps), pieces, features, Vocabulary.load(), seed=1)


def test_the_feature_cache_goes_on_where_it_stopped(
    cache: Cache, cache_folder: Path, features: FeatureCache
) -> None:
    before = (cache_folder / "features.f16").stat().st_size
    assert all(map(features.has, cache.pieces))
    assert features.own(cache.pieces[0]).shape == (4, SIZE)
    fill(cache, cache_folder)
    assert (cache_folder / "features.f16").stat().st_size == before


def test_captions_find_their_pieces(pieces: list[Item], features: FeatureCache, tmp_path: Path) -> None:
    training = start(pieces, features)
    run_music(training, tmp_path)
    rows = np.stack([features.own(one.piece)[0] for one in pieces]).astype(np.float32)
    with torch.inference_mode():
        vectors = training.music(training.music.standard(torch.from_numpy(rows)))
        asked = training.sets(
            torch.from_numpy(training.table.rows([frozenset({"waltz"}), frozenset({"jig"})]))
        )
        scores = torch.nn.functional.cosine_similarity(asked[:, None], vectors[None], dim=2)
    for concept, row in zip(("waltz", "jig"), scores, strict=True):
        best = row.topk(8).indices.tolist()
        assert all(concept in pieces[place].concepts for place in best)


def test_an_interrupted_run_goes_on_to_the_same_weights(
    pieces: list[Item], features: FeatureCache, tmp_path: Path
) -> None:
    whole = start(pieces, features, 6)
    for _ in range(6):
        whole.advance()
    first = start(pieces, features, 6)
    for _ in range(3):
        first.advance()
    first.save(tmp_path / "music.pt")
    second = start(pieces, features, 6)
    run_music(second, tmp_path)
    assert second.step == 6
    for one, other in zip(whole.music.parameters(), second.music.parameters(), strict=True):
        assert torch.equal(one, other)


def test_a_transposition_moves_the_keys_of_a_row() -> None:
    row = np.zeros(SIZE, np.float32)
    stretch = LAYOUT["keys"]
    row[[stretch.start, stretch.start + 12 + 9]] = 1
    transpose(row, 4)
    assert np.flatnonzero(row).tolist() == [stretch.start + 4, stretch.start + 12 + 1]


def test_what_a_file_does_not_state_looks_so() -> None:
    """As a bare tune looks: nothing else of it changes."""
    text = 'L:1/8\nQ:1/4=90\nM:3/4\nK:G\nV:1 nm="Flute"\n[V:1]GABdef|gfedBA|\n'
    bare = "L:1/8\nM:3/4\nK:G\nV:1\n[V:1]GABdef|gfedBA|\n"
    row, plain = (features_of_text(one)[None].copy() for one in (text, bare))
    leave_out(row, 1.0, np.random.default_rng(0))
    for name in ("tempo", "instruments", "melody", "keys", "metre"):
        np.testing.assert_array_equal(row[0, LAYOUT[name]], plain[0, LAYOUT[name]])


@pytest.mark.usefixtures("taught", "features", "two_languages")
def test_the_whole_way(cache_folder: Path, letters: Path, tmp_path: Path) -> None:
    (tmp_path / "toy.toml").write_text(CONFIG)
    settings = read_settings(tmp_path / "toy.toml")
    train(settings, cache_folder, tmp_path / "run", letters, tmp_path / "model")
    config = json.loads((tmp_path / "model" / "config.json").read_text())
    assert config["id"] == "toy-1"
    embedder = Embedder(tmp_path / "model")
    cache = Cache(cache_folder)
    music = np.stack([one.unit for one in embedder.embed_music([cache.text_of(one) for one in cache.pieces])])
    waltz, vals, jig = (one.unit for one in embedder.embed_queries(["waltz", "вальс", "jig"]))
    assert waltz @ vals > waltz @ jig + 0.3  # the concept is the same, whatever the letters
    triple = np.array([one.facts["metres"] == ["3/4"] for one in cache.pieces])
    assert (music @ waltz)[triple].mean() > (music @ waltz)[~triple].mean()
    assert (music @ jig)[triple].mean() < (music @ jig)[~triple].mean()


@pytest.mark.parametrize(
    ("line", "words"), [("nonsense = 1", "nonsense"), ("", "settings.toml"), ("[music]\nwidht = 3", "widht")]
)
def test_a_wrong_configuration_is_named(tmp_path: Path, line: str, words: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"{line}\n{CONFIG}" if line.startswith("non") else line)
    with pytest.raises(ValueError, match=words if line.startswith("non") else "settings.toml"):
        read_settings(path)
