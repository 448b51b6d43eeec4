"""Opening checkpoints of the known layouts."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file

from clamp_desktop import paths
from clamp_desktop.model.checkpoints import CLAMP2, CLAMP3, open_checkpoint
from clamp_desktop.model.errors import CheckpointError
from tests.model.conftest import State, random_model

Save = Callable[..., Path]


def renamed(state: State) -> State:
    """The same tensors under the names of CLaMP 3."""
    return {
        key.replace("music_model.", "symbolic_model.").replace("music_proj.", "symbolic_proj."): value
        for key, value in state.items()
    }


def test_an_official_file(state: State, save_checkpoint: Save, tmp_path: Path) -> None:
    opened = open_checkpoint(save_checkpoint(state))
    assert opened.row is CLAMP2
    assert opened.name == "CLaMP 2"
    assert opened.dimension == 32
    assert opened.tokenizer == tmp_path / "tokenizer.json"


def test_the_layout_of_clamp3(state: State, save_checkpoint: Save) -> None:
    extra = {
        "audio_model.encoder.layer.0.output.dense.bias": torch.zeros(3),
        "audio_proj.bias": torch.zeros(9),
    }
    opened = open_checkpoint(save_checkpoint(renamed(state) | extra))
    assert opened.row is CLAMP3
    assert opened.dimension == 32


def test_only_clamp3_drops_the_unit_length() -> None:
    text = "L:1/8\nK:C\n[V:1][L:1/8]A|\n"
    assert CLAMP2.prepare(text) == text
    assert CLAMP3.prepare(text) == "K:C\n[V:1][L:1/8]A|\n"


def test_a_model_folder(state: State, tmp_path: Path, tokenizer_file: Path) -> None:
    save_file(state, tmp_path / "model.safetensors")
    (tmp_path / "tokenizer.json").write_bytes(tokenizer_file.read_bytes())
    config = {"id": "small", "name": "The small one", "heads": {"text": 4}, "calibration": {"mean": 0.1}}
    (tmp_path / "config.json").write_text(json.dumps(config))
    opened = open_checkpoint(tmp_path)
    assert opened.id.startswith("small-")
    assert opened.name == "The small one"
    assert opened.heads("text") == 4
    assert opened.heads("music") is None


def test_heads_may_be_one_number(state: State, tmp_path: Path) -> None:
    save_file(state, tmp_path / "model.safetensors")
    (tmp_path / "config.json").write_text('{"heads": 8}')
    assert open_checkpoint(tmp_path).heads("music") == 8
    (tmp_path / "config.json").write_text('{"heads": "many"}')
    with pytest.raises(CheckpointError, match="heads is 'many'"):
        open_checkpoint(tmp_path).heads("music")


def test_the_id_tells_models_apart_but_not_files(state: State, save_checkpoint: Save, tmp_path: Path) -> None:
    official = open_checkpoint(save_checkpoint(state)).id
    save_file(state, tmp_path / "model.safetensors")
    assert open_checkpoint(tmp_path / "model.safetensors").id == official
    harmless = {
        "text_model.embeddings.position_ids": torch.arange(514)[None],
        "music_model.base.pooler.dense.bias": torch.ones(128),
    }
    assert open_checkpoint(save_checkpoint(state | harmless, "harmless.pth")).id == official
    assert open_checkpoint(save_checkpoint(random_model(seed=7), "other.pth")).id != official
    half = {key: value.half() for key, value in state.items()}
    assert open_checkpoint(save_checkpoint(half, "half.pth")).id != official


def test_the_bundled_model_may_be_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    with pytest.raises(CheckpointError, match="comes with the program is missing"):
        open_checkpoint()


def test_another_model_is_refused(save_checkpoint: Save) -> None:
    with pytest.raises(CheckpointError, match="no CLaMP checkpoint"):
        open_checkpoint(save_checkpoint({"vision_model.weight": torch.zeros(2, 2)}))


def test_towers_of_different_spaces_are_refused(state: State, save_checkpoint: Save) -> None:
    state["music_proj.bias"] = torch.zeros(33)
    with pytest.raises(
        CheckpointError, match=r"text_proj\.bias has shape \[32\], music_proj\.bias has shape \[33\]"
    ):
        _ = open_checkpoint(save_checkpoint(state)).dimension


def test_a_tokenizer_that_is_not_there(state: State, save_checkpoint: Save, tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no tokenizer"):
        open_checkpoint(save_checkpoint(state), tmp_path / "nowhere.json")
