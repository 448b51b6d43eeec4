"""A trained network → a model folder that the program opens, with the official names of all tensors."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file
from torch import Tensor

from clamp_desktop.training.clamp2.config import Model
from clamp_desktop.training.clamp2.networks import MusicModel, Network


def official_tensors(network: Network) -> dict[str, Tensor]:
    """All tensors of the official checkpoint, those that nothing uses (poolers) as zeros."""
    tensors = {name: tensor.detach() for name, tensor in network.state_dict().items()}
    return tensors | _unused(network.music_model) | _pooler(network.text_proj.weight, "text_model.")


def m3_tensors(music_model: MusicModel) -> dict[str, Tensor]:
    """The music side alone, projected onto itself: its vectors are the means of M3's states."""
    tensors = {f"music_model.{name}": tensor.detach() for name, tensor in music_model.state_dict().items()}
    bias = music_model.patch_embedding.bias.detach()
    return (
        tensors
        | _unused(music_model)
        | {"music_proj.weight": torch.eye(len(bias), device=bias.device), "music_proj.bias": bias * 0}
    )


def export(tensors: Mapping[str, Tensor], tokenizer: Path | None, folder: Path, model: Model) -> None:
    """Write ``model.safetensors``, ``config.json`` and the tokenizer.

    Args:
        model: its name, and whether it is stored in half precision.
    """
    folder.mkdir(parents=True, exist_ok=True)
    kind = torch.float16 if model.half else torch.float32
    save_file(
        {name: tensor.to("cpu", kind).contiguous() for name, tensor in tensors.items()},
        folder / "model.safetensors",
    )
    about: dict[str, Any] = {"id": model.id, "name": model.name}
    (folder / "config.json").write_text(json.dumps(about, ensure_ascii=False, indent=2) + "\n", "utf-8")
    if tokenizer is not None:
        name = "tokenizer.json.gz" if tokenizer.suffix == ".gz" else "tokenizer.json"
        if tokenizer.resolve() != (folder / name).resolve():
            shutil.copyfile(tokenizer, folder / name)


def _unused(music_model: MusicModel) -> dict[str, Tensor]:
    weight = music_model.patch_embedding.weight.detach()
    words = "music_model.base.embeddings.word_embeddings.weight"
    return {words: weight.new_zeros(1, len(weight))} | _pooler(weight.t(), "music_model.base.")


def _pooler(like: Tensor, prefix: str) -> dict[str, Tensor]:
    """Args: like: a weight [any, width] of the encoder's width."""
    width = like.shape[1]
    return {
        f"{prefix}pooler.dense.weight": like.detach().new_zeros(width, width),
        f"{prefix}pooler.dense.bias": like.detach().new_zeros(width),
    }
