"""A model is measured as the program answers, and its shape can be measured without what it learned."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from clamp_desktop.model.embedder import Embedder
from clamp_desktop.training.embed import ModelFolder, write_untrained

_TUNE = "L:1/8\nM:3/4\nK:Dm\nV:1 treble\n[V:1]CDEFGA|\n[V:1]BcdeBA|\n"


def test_music_and_words_embed_as_the_program_embeds() -> None:
    ours, theirs = ModelFolder(device="cpu"), Embedder(device="cpu")
    assert ours.id == theirs.info.id
    music, words = theirs.embed_music([_TUNE])[0].raw, theirs.embed_queries(["a waltz"])[0].raw
    assert np.abs(ours.music([_TUNE])[0] - music).max() < 1e-5
    assert np.abs(ours.texts(["x", "a waltz", "x"])[1] - words).max() < 1e-5
    assert ours.texts([]).shape == ours.music([]).shape == (0, theirs.info.dimension)


def test_an_untrained_model_has_the_shape_alone(tmp_path: Path) -> None:
    for name, seed in (("a", 1), ("again", 1), ("other", 2)):
        write_untrained(tmp_path / name, seed)
    vectors = [ModelFolder(tmp_path / name, device="cpu").music([_TUNE]) for name in ("a", "again", "other")]
    trained = ModelFolder(device="cpu").music([_TUNE])
    assert vectors[0].shape == trained.shape
    assert np.isfinite(vectors[0]).all()
    assert (vectors[0] == vectors[1]).all()
    assert np.abs(vectors[0] - vectors[2]).max() > 1e-4
