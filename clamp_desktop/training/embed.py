"""Any model as training measures it: from music that is read already, and from words.

The encoders are the program's own, so whatever the program opens can be measured, in just the form in which
it answers: a model folder, a ``.safetensors`` or an official checkpoint.
"""

from __future__ import annotations

import json
import math
import shutil
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from safetensors.torch import save_file

from clamp_desktop import paths
from clamp_desktop.model.checkpoints import open_checkpoint
from clamp_desktop.model.embedder import Embedder

_AT_ONCE = 64  # pieces; their segments are encoded together
_INITIAL = 0.02  # standard deviation of untrained weights, as BERT begins

Vectors = npt.NDArray[np.float32]


class ModelFolder:
    """The encoders of a model.

    Args:
        path: a model folder or a checkpoint file; the bundled model if not given.
        tokenizer: where it does not lie beside the checkpoint.
        device: ``"cuda"``, ``"mps"`` or ``"cpu"``; chosen if not given.
    """

    def __init__(
        self, path: Path | None = None, tokenizer: Path | None = None, device: str | None = None
    ) -> None:
        self._folder = path or paths.resources() / "model"
        self._embedder = Embedder(path, tokenizer, device)
        self._known: dict[str, Vectors] = {}

    @property
    def id(self) -> str:
        """Tells this very model from any other."""
        return self._embedder.info.id

    @property
    def name(self) -> str:
        """What to call it."""
        return self._embedder.info.name

    def music(self, pieces: Sequence[str]) -> Vectors:
        """float32 [pieces, dimension] of interleaved ABC or MTF: the paper's vector, not of unit length."""
        found = [
            embedding.raw
            for start in range(0, len(pieces), _AT_ONCE)
            for embedding in self._embedder.embed_music(pieces[start : start + _AT_ONCE])
        ]
        return self._stack(found)

    def texts(self, texts: Sequence[str]) -> Vectors:
        """float32 [texts, dimension], not of unit length. A text is embedded once."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        for text, embedding in zip(new, self._embedder.embed_queries(new), strict=True):
            self._known[text] = embedding.raw
        return self._stack([self._known[text] for text in texts])

    def write_calibration(self, numbers: dict[str, dict[str, float]]) -> None:
        """Put a calibration into the model folder's ``config.json``."""
        path = self._folder / "config.json"
        config = json.loads(path.read_text(encoding="utf-8")) | {"calibration": numbers}
        path.write_text(json.dumps(config, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")

    def _stack(self, vectors: Sequence[Vectors]) -> Vectors:
        return np.stack(vectors) if vectors else np.zeros((0, self._embedder.info.dimension), np.float32)


def write_untrained(folder: Path, seed: int, path: Path | None = None, tokenizer: Path | None = None) -> None:
    """Write a model of the same architecture with nothing learned: what the shape of a model alone is worth.

    Weights are drawn as BERT begins: normal with a standard deviation of 0.02, biases zero, scales of
    normalisations one; those of patches an eighth of that, since a patch is the sum of 64 of them.

    Args:
        folder: where it goes; must not be there.
        path, tokenizer: the model, as for ``ModelFolder``.
    """
    checkpoint = open_checkpoint(path, tokenizer)
    tensors = {}
    for key, shape in checkpoint.weights.shapes.items():
        if key.endswith(".position_ids"):  # whole numbers of older saves, not read
            continue
        stored = checkpoint.weights.take(key, *shape)
        learned = key.endswith((".weight", ".bias"))
        # The mean and spread of what a model reads are no weights: they stay.
        tensors[key] = _drawn(key, shape, seed).to(stored.dtype) if learned else stored.contiguous()
    folder.mkdir(parents=True)
    save_file(tensors, folder / "model.safetensors")
    config = checkpoint.config | {"id": f"untrained-{seed}", "name": f"untrained {seed}"}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    if checkpoint.tokenizer is not None:
        suffix = ".json.gz" if checkpoint.tokenizer.suffix == ".gz" else ".json"
        shutil.copyfile(checkpoint.tokenizer, folder / f"tokenizer{suffix}")


def _drawn(key: str, shape: tuple[int, ...], seed: int) -> torch.Tensor:
    if key.endswith("bias"):
        return torch.zeros(shape)
    if len(shape) < 2:  # the scale of a normalisation
        return torch.ones(shape)
    chance = torch.Generator().manual_seed(zlib.crc32(f"{seed} {key}".encode()))
    drawn = torch.empty(shape).normal_(0.0, _INITIAL, generator=chance)
    return drawn / math.sqrt(64) if "patch_embedding" in key else drawn
