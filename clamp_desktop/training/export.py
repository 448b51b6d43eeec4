"""A trained network → the files that ship: weights, tokenizer, configuration."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from safetensors.torch import save_file

from clamp_desktop.training.network import HEAD_WIDTH, Network


def export(network: Network, tokenizer: Path, folder: Path, about: Mapping[str, Any]) -> None:
    """Write ``model.safetensors`` (half precision, official names), ``tokenizer.json`` and ``config.json``.

    Args:
        about: ``id`` and ``name`` of the model, and what else belongs into its configuration. A calibration
            that the folder's configuration has is kept where ``about`` has none.
    """
    folder.mkdir(parents=True, exist_ok=True)
    sizes = network.sizes
    config: dict[str, Any] = {
        "music_layers": sizes.music_layers,
        "music_heads": sizes.music_width // HEAD_WIDTH,
        "text_layers": sizes.text_layers,
        "text_heads": sizes.text_width // HEAD_WIDTH,
        "dimension": sizes.dimension,
    }
    path = folder / "config.json"
    if path.exists():
        old = json.loads(path.read_text(encoding="utf-8"))
        config["calibration"] = old.get("calibration", {})
    config |= about
    save_file(network.official_tensors(), folder / "model.safetensors")
    if tokenizer.resolve() != (folder / "tokenizer.json").resolve():
        shutil.copyfile(tokenizer, folder / "tokenizer.json")
    path.write_text(json.dumps(config, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
