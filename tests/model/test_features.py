"""The music encoder that reads features."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from clamp_desktop.model.embedder import Embedder
from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.music.features.vector import VERSION, features
from clamp_desktop.music.model_notes import read_model_text
from clamp_desktop.training.bundled.music_network import MusicNetwork

TEXT = "L:1/8\nM:6/8\nK:G\nV:1\n" + "[V:1]GABdef|\n" * 12


@pytest.fixture
def network() -> MusicNetwork:
    torch.manual_seed(3)
    made = MusicNetwork(64, 2, 32)
    made.mean.normal_(0, 0.1)
    made.spread.uniform_(0.5, 2.0)
    return made.eval()


def write(folder: Path, network: MusicNetwork, **config: object) -> Path:
    tensors = {name: tensor.contiguous() for name, tensor in network.official_tensors().items()}
    save_file(tensors, folder / "model.safetensors")
    (folder / "config.json").write_text(json.dumps({"id": "toy", "features": VERSION, **config}))
    return folder


def test_a_piece_is_embedded_as_in_training(tmp_path: Path, network: MusicNetwork) -> None:
    (embedding,) = Embedder(write(tmp_path, network)).embed_music([TEXT])
    counted = torch.from_numpy(features(read_model_text(TEXT)))[None]
    with torch.inference_mode():
        expected = network(network.standard(counted)).numpy()[0]
    np.testing.assert_allclose(embedding.raw, expected, atol=1e-5)
    assert np.linalg.norm(embedding.unit) == pytest.approx(1)


def test_a_long_piece_has_a_vector_for_each_stretch(tmp_path: Path, network: MusicNetwork) -> None:
    long = TEXT + "[V:1]GABdef|\n" * 500
    one, other = Embedder(write(tmp_path, network)).embed_music([long, TEXT])
    assert one.segments.shape == (3, 32)
    assert other.segments.shape == (1, 32)
    assert one.weights.sum() == 512 * 6
    mean = one.weights @ one.segments / one.weights.sum()
    np.testing.assert_allclose(one.raw, mean, atol=1e-5)


def test_batches_do_not_change_vectors(tmp_path: Path, network: MusicNetwork) -> None:
    texts = [TEXT.replace("GAB", bar) for bar in ("GAB", "gab", "E2F", "ccc")]
    embedder = Embedder(write(tmp_path, network))
    together = embedder.embed_music(texts)
    for text, embedding in zip(texts, together, strict=True):
        np.testing.assert_allclose(embedder.embed_music([text])[0].raw, embedding.raw, atol=1e-5)


def test_a_piece_without_notes_has_a_vector_all_the_same(tmp_path: Path, network: MusicNetwork) -> None:
    (embedding,) = Embedder(write(tmp_path, network)).embed_music(["L:1/8\nK:C\n"])
    assert np.isfinite(embedding.unit).all()


def test_a_model_of_other_features_is_refused(tmp_path: Path, network: MusicNetwork) -> None:
    with pytest.raises(CheckpointError, match=f"reads version 99 .* makes {VERSION}"):
        Embedder(write(tmp_path, network, features=99)).embed_music([TEXT])


def test_a_missing_tensor_is_named(tmp_path: Path, network: MusicNetwork) -> None:
    tensors = {name: tensor.contiguous() for name, tensor in network.official_tensors().items()}
    del tensors["feature_model.block.1.inner.bias"]
    save_file(tensors, tmp_path / "model.safetensors")
    (tmp_path / "config.json").write_text(json.dumps({"features": VERSION}))
    with pytest.raises(CheckpointError, match=r"feature_model\.block\.1\.inner\.bias"):
        Embedder(tmp_path).embed_music([TEXT])
