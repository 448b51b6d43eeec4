"""The paper's architecture: official shapes, and the vectors that the program computes from an export."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from clamp_desktop.model.embedder import Embedder
from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.patches import patchify
from clamp_desktop.model.tokens import QueryTokenizer
from clamp_desktop.paths import resources
from clamp_desktop.training.clamp2.augmenting import pad_patches, pad_tokens
from clamp_desktop.training.clamp2.config import Config, Model
from clamp_desktop.training.clamp2.decoder import Decoder, asked_characters
from clamp_desktop.training.clamp2.errors import TrainingError
from clamp_desktop.training.clamp2.exporting import export, m3_tensors, official_tensors
from clamp_desktop.training.clamp2.networks import MusicModel, Network
from clamp_desktop.training.clamp2.reading import read_config
from clamp_desktop.training.clamp2.starting import open_start, start_music, start_network

TUNES = ["L:1/8\nM:3/4\nK:Dm\nV:1 treble\n" + "[V:1]CDEFGA|\n[V:1]BcdeBA|\n" * bars for bars in (1, 6)] + [
    "ticks_per_beat 480\nnote_on 0 0 60 80\nnote_on 480 0 60 0"
]
_LISTED = Path(__file__).parents[3].parent / "shared" / "golden" / "weights_check.json"


@pytest.fixture
def network(config: Config, tokenizer: Path) -> Network:
    torch.manual_seed(3)
    return Network(config.sizes, QueryTokenizer(tokenizer).size).eval()


def test_the_full_size_has_the_official_shapes() -> None:
    sizes = read_config(resources() / "training" / "full.toml").sizes
    with torch.device("meta"):
        tensors = official_tensors(Network(sizes, 250_002))
    assert len(tensors) == 404
    assert sum(tensor.numel() for tensor in tensors.values()) == 371_559_168
    if not _LISTED.is_file():
        pytest.skip("the list of official names is not here; their number and size are right")
    listed = json.loads(_LISTED.read_text())["layouts"]["clamp2_full"]["shapes"]
    assert {name: list(tensor.shape) for name, tensor in tensors.items()} == listed


def test_an_export_embeds_as_the_network_does(network: Network, tokenizer: Path, tmp_path: Path) -> None:
    export(official_tensors(network), tokenizer, tmp_path / "model", Model(id="tiny", name="Tiny"))
    opened = Embedder(tmp_path / "model", device="cpu")
    assert opened.info.name == "Tiny"
    ids = QueryTokenizer(tokenizer)
    with torch.no_grad():
        music = network.music(*pad_patches([patchify(tune) for tune in TUNES])).numpy()
        words = ["a waltz", "jig"]
        texts = network.text(*pad_tokens([ids.encode(text) for text in words], ids.padding)).numpy()
    for found, vectors in ((opened.embed_music(TUNES), music), (opened.embed_queries(words), texts)):
        assert np.abs(np.stack([one.raw for one in found]) - vectors).max() < 1e-5


def test_half_precision_is_nearly_the_same(network: Network, tokenizer: Path, tmp_path: Path) -> None:
    export(official_tensors(network), tokenizer, tmp_path / "whole", Model())
    export(official_tensors(network), tokenizer, tmp_path / "half", Model(half=True))
    sizes = [(tmp_path / name / "model.safetensors").stat().st_size for name in ("whole", "half")]
    assert sizes[0] > 1.9 * sizes[1]
    whole, half = (
        Embedder(tmp_path / name, device="cpu").embed_music(TUNES[:1])[0].unit for name in ("whole", "half")
    )
    assert 0 < np.abs(whole - half).max() < 1e-2


def test_m3_alone_embeds_music_and_no_words(config: Config, tokenizer: Path, tmp_path: Path) -> None:
    music_model = MusicModel(config.sizes).eval()
    export(m3_tensors(music_model), tokenizer, tmp_path / "m3", Model())
    opened = Embedder(tmp_path / "m3", device="cpu")
    with torch.no_grad():
        means = music_model(*pad_patches([patchify(tune) for tune in TUNES])).numpy()
    found = np.stack([one.raw for one in opened.embed_music(TUNES)])
    assert np.abs(found - means).max() < 1e-5
    with pytest.raises(CheckpointError):
        opened.embed_queries(["waltz"])


def test_training_begins_with_what_a_checkpoint_has(
    network: Network, config: Config, tokenizer: Path, tmp_path: Path
) -> None:
    export(official_tensors(network), tokenizer, tmp_path / "model", Model())
    other = Network(config.sizes, QueryTokenizer(tokenizer).size)
    start_network(other, open_start(tmp_path / "model"))
    for name, tensor in other.state_dict().items():
        assert torch.equal(tensor, network.state_dict()[name]), name
    export(m3_tensors(network.music_model), None, tmp_path / "m3", Model())
    encoder = MusicModel(config.sizes)
    start_music(encoder, open_start(tmp_path / "m3" / "model.safetensors"))
    assert torch.equal(encoder.patch_embedding.weight, network.music_model.patch_embedding.weight)
    wider = MusicModel(replace(config.sizes, music_width=128))
    with pytest.raises(TrainingError, match=r"sizes do not fit.*expected"):
        start_music(wider, open_start(tmp_path / "m3"))
    with pytest.raises(TrainingError, match="neither the state of a training nor a model"):
        open_start(tmp_path)
    with pytest.raises(TrainingError, match="There is no file"):
        open_start(tmp_path / "nowhere.pth")


def test_the_decoder_sees_only_what_came_before() -> None:
    torch.manual_seed(1)
    decoder = Decoder(64, 2).eval()
    state = torch.randn(1, 64)
    patch = torch.from_numpy(patchify("K:C\nCDEFGABc|\n")[2:3].copy())
    assert asked_characters(patch) == int((patch[0, 1:] != 0).sum())

    def cut(length: int) -> float:
        """Of the first characters alone: what is left out becomes padding."""
        shortened = patch.clone()
        shortened[0, 1 + length :] = 0
        return float(decoder(state, shortened).detach())

    parts = [cut(length + 1) - cut(length) for length in range(1, asked_characters(patch))]
    assert all(part > 0 for part in parts)
    assert sum(parts) + cut(1) == pytest.approx(float(decoder(state, patch).detach()), rel=1e-4)
