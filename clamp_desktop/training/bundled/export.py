"""The trained sides → the files that ship: weights, tokenizer, configuration."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from safetensors.torch import save_file

from clamp_desktop.model.weights import SCALES, quantised
from clamp_desktop.music.features.vector import VERSION
from clamp_desktop.training.bundled.music_network import MusicNetwork
from clamp_desktop.training.network import HEAD_WIDTH, TextEncoder

_LARGE = 50_000  # numbers of a matrix that is worth the trouble


def export(
    music: MusicNetwork, text: TextEncoder, tokenizer: Path, folder: Path, about: Mapping[str, str]
) -> None:
    """Write ``model.safetensors`` (large matrices in whole numbers, the rest in half precision),
    ``tokenizer.json`` and ``config.json``.

    Args:
        about: ``id`` and ``name`` of the model.
    """
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {**music.official_tensors(), **text.state_dict()}
    half = {}
    for name, tensor in tensors.items():
        if tensor.ndim == 2 and tensor.numel() > _LARGE:
            half[name], half[name + SCALES] = quantised(tensor.detach())
        else:
            half[name] = tensor.detach().half().contiguous()
    # Means and spreads of the features are not weights: they stay exact.
    half |= {name: tensors[name].contiguous() for name in ("feature_model.mean", "feature_model.spread")}
    save_file(half, folder / "model.safetensors")
    shutil.copyfile(tokenizer, folder / "tokenizer.json")
    config = {
        **about,
        "dimension": text.text_proj.out_features,
        "features": VERSION,
        "concepts": True,
        "heads": {"text": text.text_proj.in_features // HEAD_WIDTH},
    }
    path = folder / "config.json"
    path.write_text(json.dumps(config, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
