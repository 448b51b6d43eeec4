"""A model folder as training measures it: from patches that are read already, and from texts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer

from clamp_desktop.model.patches import Patches
from clamp_desktop.model.segments import combine, segments
from clamp_desktop.training.data import WINDOW, pad
from clamp_desktop.training.network import Network, Sizes

_UNUSED = "music_model.base.embeddings.word_embeddings.weight"
_TEXT_TOKENS = 128


class ModelFolder:
    """The encoders of a folder with ``model.safetensors``, ``tokenizer.json`` and ``config.json``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        tensors = {name: tensor.float() for name, tensor in load_file(folder / "model.safetensors").items()}
        tensors.pop(_UNUSED, None)
        dimension, music_width = tensors["music_proj.weight"].shape
        vocabulary, text_width = tensors["text_model.embeddings.word_embeddings.weight"].shape
        layers = [
            sum(name.startswith(prefix) and name.endswith(".output.dense.bias") for name in tensors) // 2
            for prefix in ("music_model.", "text_model.")
        ]
        self.network = Network(Sizes(dimension, music_width, layers[0], text_width, layers[1], vocabulary))
        self.network.load_state_dict(tensors)
        self.network.eval()
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))

    @torch.no_grad()
    def music(self, pieces: Sequence[Patches]) -> npt.NDArray[np.float32]:
        """float32 [pieces, dimension]: the weighted mean over segments of 512, as the program makes it."""
        vectors = []
        for patches in pieces:
            cut = segments(len(patches), WINDOW)
            parts = [(patches[one.start : one.stop], list(range(one.stop - one.start))) for one in cut]
            encoded = torch.cat([self.network.music(*pad([part])) for part in parts]).numpy()
            vectors.append(combine(encoded, cut))
        return np.stack(vectors)

    @torch.no_grad()
    def texts(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        """float32 [texts, dimension]; texts longer than 128 tokens are cut."""
        vectors = []
        for text in texts:
            tokens = torch.tensor([self._tokenizer.encode(text).ids[:_TEXT_TOKENS]])
            vectors.append(self.network.text(tokens, torch.ones_like(tokens, dtype=torch.bool))[0].numpy())
        return np.stack(vectors)

    def write_calibration(self, numbers: dict[str, dict[str, float]]) -> None:
        """Put a calibration into ``config.json``."""
        path = self._folder / "config.json"
        config = json.loads(path.read_text(encoding="utf-8")) | {"calibration": numbers}
        path.write_text(json.dumps(config, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
