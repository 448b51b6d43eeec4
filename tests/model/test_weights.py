"""Reading tensors from files, and refusing what is not a checkpoint."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file

from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.weights import SCALES, Weights, open_weights, quantised, read_config
from tests.model.conftest import State


class Trap:
    """Unpickling it writes a file."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __reduce__(self) -> tuple[Any, ...]:
        return (Path.touch, (self.target,))


@pytest.fixture(params=["pth", "plain.pth", "safetensors"])
def weights(request: pytest.FixtureRequest, state: State, tmp_path: Path) -> Weights:
    path = tmp_path / f"model.{request.param}"
    if request.param == "safetensors":
        save_file(state, path)
    else:
        torch.save({"model": state, "epoch": 3} if request.param == "pth" else state, path)
    return open_weights(path)


def test_gives_the_tensors(weights: Weights, state: State) -> None:
    assert weights.shapes == {key: tuple(value.shape) for key, value in state.items()}
    key = "text_proj.weight"
    torch.testing.assert_close(weights.take(key, 32, 64), state[key], rtol=0, atol=0)
    assert weights.has("music_model.base.")
    assert not weights.has("audio_model.")


def test_names_a_missing_tensor(weights: Weights) -> None:
    with pytest.raises(CheckpointError, match=r"text_proj\.gain is missing \(expected shape \[32, 64\]\)"):
        weights.take("text_proj.gain", 32, 64)
    with pytest.raises(CheckpointError, match=r"text_proj\.gain is missing \(expected 2 dimensions\)"):
        weights.shape("text_proj.gain", 2)


def test_names_both_shapes(weights: Weights) -> None:
    with pytest.raises(CheckpointError, match=r"text_proj\.weight has shape \[32, 64\], expected \[32, 65\]"):
        weights.take("text_proj.weight", 32, 65)
    with pytest.raises(CheckpointError, match=r"text_proj\.weight has shape \[32, 64\], expected 1 dim"):
        weights.shape("text_proj.weight", 1)


def test_whole_numbers_are_no_weights() -> None:
    shapes = {"a": (2,)}
    with pytest.raises(CheckpointError, match=r"a holds torch\.int64"):
        Weights("model", shapes, {"a": torch.zeros(2, dtype=torch.int64)}.__getitem__).take("a", 2)


def test_rows_of_whole_numbers_come_back_nearly_as_they_were(tmp_path: Path) -> None:
    matrix = (
        torch.randn(40, 30, generator=torch.Generator().manual_seed(1)) * torch.logspace(-4, 2, 40)[:, None]
    )
    matrix[3] = 0.0
    numbers, scales = quantised(matrix)
    save_file({"words": numbers, "words" + SCALES: scales}, tmp_path / "small.safetensors")
    found = open_weights(tmp_path / "small.safetensors").take("words", 40, 30)
    assert found.dtype == torch.float16
    largest = matrix.abs().amax(1, keepdim=True)
    assert ((found - matrix).abs() <= largest * (1 / 254 + 1 / 1024)).all()
    assert not found[3].any()


def test_a_pickle_that_runs_code_is_refused_and_does_not_run(tmp_path: Path) -> None:
    touched = tmp_path / "touched"
    torch.save({"model": {"a": torch.zeros(1)}, "epoch": Trap(touched)}, tmp_path / "bad.pth")
    with pytest.raises(CheckpointError, match="holds more than tensors"):
        open_weights(tmp_path / "bad.pth")
    (tmp_path / "old.pth").write_bytes(pickle.dumps(Trap(touched)))
    with pytest.raises(CheckpointError, match="is not a checkpoint"):
        open_weights(tmp_path / "old.pth")
    assert not touched.exists()


@pytest.mark.parametrize("suffix", ["pth", "safetensors"])
@pytest.mark.parametrize("content", [b"", b"nonsense", b"PK\3\4nonsense" * 50])
def test_what_is_no_checkpoint_is_named(tmp_path: Path, suffix: str, content: bytes) -> None:
    path = tmp_path / f"bad.{suffix}"
    path.write_bytes(content)
    with pytest.raises(CheckpointError, match=rf"bad\.{suffix} is not a"):
        open_weights(path)


def test_a_truncated_file_is_named(
    state: State, save_checkpoint: Callable[..., Path], tmp_path: Path
) -> None:
    path = save_checkpoint(state)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(CheckpointError, match=r"model\.pth is not a checkpoint, or is damaged"):
        open_weights(path)
    save_file(state, tmp_path / "cut.safetensors")
    (tmp_path / "cut.safetensors").write_bytes((tmp_path / "cut.safetensors").read_bytes()[:-100])
    with pytest.raises(CheckpointError, match="damaged"):
        open_weights(tmp_path / "cut.safetensors")


@pytest.mark.parametrize("content", [{"model": {}}, {"model": [1, 2]}, [torch.zeros(1)], {"epoch": 3}])
def test_a_file_without_tensors_is_named(tmp_path: Path, content: object) -> None:
    torch.save(content, tmp_path / "empty.pth")
    with pytest.raises(CheckpointError, match="holds no tensors"):
        open_weights(tmp_path / "empty.pth")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match=r"no file .*model\.pth"):
        open_weights(tmp_path / "model.pth")


@pytest.mark.parametrize("content", ["", "[1]", "{"])
def test_a_bad_config_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "config.json").write_text(content)
    with pytest.raises(CheckpointError, match=r"config\.json"):
        read_config(tmp_path / "config.json")


def test_a_copy_equals_what_is_mapped(tmp_path: Path) -> None:
    kinds = (torch.float32, torch.float16, torch.bfloat16, torch.float64)
    state = {str(kind): torch.randn(5, 3).to(kind) for kind in kinds} | {"empty": torch.zeros(0, 3)}
    save_file(state, tmp_path / "model.safetensors")
    weights = open_weights(tmp_path / "model.safetensors")
    for key, value in state.items():
        for mapped in (True, False):
            got = weights.take(key, *value.shape, mapped=mapped)
            assert got.dtype == value.dtype
            torch.testing.assert_close(got, value, rtol=0, atol=0)


def test_a_file_that_changes_while_it_is_open_is_named(tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    save_file({"a": torch.ones(100)}, path)
    weights = open_weights(path)
    path.with_name("other").write_bytes(path.read_bytes()[:-9])
    path.with_name("other").replace(path)
    with pytest.raises(CheckpointError, match=r"model\.safetensors has become shorter"):
        weights.take("a", 100)
    path.unlink()
    with pytest.raises(CheckpointError, match=r"model\.safetensors cannot be read any more"):
        weights.take("a", 100)
