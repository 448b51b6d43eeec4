"""The music encoder of the bundled model: numbers counted in the notes → a vector."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.linear import Linear
from clamp_desktop.model.segments import Segment
from clamp_desktop.model.towers import Tower
from clamp_desktop.model.weights import Weights
from clamp_desktop.music.features.vector import LIMIT, SIZE, VERSION, windows
from clamp_desktop.music.model_notes import read_model_text

_EPS = 1e-5
_BUDGET = 512


class FeatureTower(Tower):
    """Rows of features (float32 [SIZE]) in.

    Standardised features pass a linear layer with GELU and residual blocks (LayerNorm, linear, GELU, linear),
    then a LayerNorm and the projection.
    """

    def __init__(
        self, weights: Weights, model: str, projection: str, device: torch.device, version: object
    ) -> None:
        if version != VERSION:
            raise CheckpointError(
                f"{weights.file} reads version {version} of the music's features,"
                f" the program makes {VERSION}."
            )
        self._device = device
        self._mean = weights.take(f"{model}mean", SIZE).to(torch.float32).numpy()
        self._spread = weights.take(f"{model}spread", SIZE).to(torch.float32).numpy()
        width, _ = weights.shape(f"{model}input.weight", 2)

        def linear(name: str, inner: int, *, gelu: bool = False) -> Linear:
            outer, _ = weights.shape(f"{name}.weight", 2)
            weight, bias = weights.take(f"{name}.weight", outer, inner), weights.take(f"{name}.bias", outer)
            return Linear(weight, bias, device, gelu=gelu)

        def norm(name: str) -> tuple[torch.Tensor, torch.Tensor]:
            return (
                weights.take(f"{name}.weight", width).to(device, torch.float32),
                weights.take(f"{name}.bias", width).to(device, torch.float32),
            )

        self._input = linear(f"{model}input", SIZE, gelu=True)
        self._blocks: list[tuple[tuple[torch.Tensor, torch.Tensor], Linear, Linear]] = []
        while weights.has(f"{model}block.{len(self._blocks)}."):
            name = f"{model}block.{len(self._blocks)}"
            inner, _ = weights.shape(f"{name}.inner.weight", 2)
            layers = linear(f"{name}.inner", width, gelu=True), linear(f"{name}.outer", inner)
            self._blocks.append((norm(f"{name}.norm"), *layers))
        self._norm = norm(f"{model}norm")
        (self.dimension,) = weights.shape(f"{projection}bias", 1)
        self._projection = linear(projection.removesuffix("."), width)
        self.budget = _BUDGET

    def cut(self, item: str) -> tuple[list[npt.NDArray[Any]], list[Segment]]:
        """A piece's text → a row of features for each stretch of it."""
        rows, stretches = windows(read_model_text(item))
        return list(rows), [Segment(*stretch) for stretch in stretches]

    def encode(self, items: Sequence[npt.NDArray[Any]]) -> npt.NDArray[np.float32]:
        """Rows of features → float32 [rows, dimension]."""
        vectors = np.empty((len(items), self.dimension), dtype=np.float32)
        with torch.inference_mode():
            for start in range(0, len(items), self.budget):
                rows = np.stack(items[start : start + self.budget])
                vectors[start : start + len(rows)] = self._forward(rows)
        return vectors

    def _forward(self, rows: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        standard = np.clip((rows - self._mean) / self._spread, -LIMIT, LIMIT)
        x = self._input(torch.from_numpy(standard.astype(np.float32)).to(self._device))
        for norm, inner, outer in self._blocks:
            x = x + outer(inner(functional.layer_norm(x, x.shape[1:], *norm, _EPS)))
        found: npt.NDArray[np.float32] = (
            self._projection(functional.layer_norm(x, x.shape[1:], *self._norm, _EPS)).cpu().numpy()
        )
        return found
