"""The music side: features → vector; and the meaning of a set of concepts in the same space."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from clamp_desktop.music.features.vector import LIMIT, SIZE


class _Block(nn.Module):
    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.inner = nn.Linear(width, width)
        self.outer = nn.Linear(width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor) -> Tensor:
        inner = self.dropout(functional.gelu(self.inner(self.norm(x))))
        added: Tensor = x + self.outer(inner)
        return added


class MusicNetwork(nn.Module):
    """Features [batch, SIZE] → vectors [batch, dimension]; as ``model.features.FeatureTower`` computes it."""

    mean: Tensor
    spread: Tensor

    def __init__(self, width: int, blocks: int, dimension: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(SIZE))
        self.register_buffer("spread", torch.ones(SIZE))
        self.input = nn.Linear(SIZE, width)
        self.dropout = nn.Dropout(dropout)
        self.block = nn.ModuleList(_Block(width, dropout) for _ in range(blocks))
        self.norm = nn.LayerNorm(width)
        self.projection = nn.Linear(width, dimension)

    def standard(self, features: Tensor) -> Tensor:
        """Features as the network takes them: of mean 0 and spread 1 over the training pieces."""
        return ((features - self.mean) / self.spread).clamp(-LIMIT, LIMIT)

    def forward(self, standard: Tensor) -> Tensor:
        x = self.dropout(functional.gelu(self.input(standard)))
        for block in self.block:
            x = block(x)
        projected: Tensor = self.projection(self.norm(x))
        return projected

    def official_tensors(self) -> dict[str, Tensor]:
        """The weights as ``FeatureTower`` takes them."""
        names = {"projection.weight": "music_proj.weight", "projection.bias": "music_proj.bias"}
        return {
            names.get(name, f"feature_model.{name}"): tensor.detach()
            for name, tensor in self.state_dict().items()
        }


class ConceptSets(nn.Module):
    """Rows of concepts [sets, concepts] → vectors [sets, dimension]."""

    def __init__(self, concepts: int, dimension: int) -> None:
        super().__init__()
        self.table = nn.Parameter(torch.randn(concepts, dimension) * dimension**-0.5)
        self.mix = nn.Sequential(
            nn.LayerNorm(dimension),
            nn.Linear(dimension, 2 * dimension),
            nn.GELU(),
            nn.Linear(2 * dimension, dimension),
        )

    def forward(self, rows: Tensor) -> Tensor:
        summed = rows @ self.table
        mixed: Tensor = summed + self.mix(summed)
        return mixed


def save(path: Any, music: MusicNetwork, sets: ConceptSets, concepts: tuple[str, ...]) -> None:
    """Write the trained music side for the text side's training."""
    torch.save({"music": music.state_dict(), "sets": sets.state_dict(), "concepts": concepts}, path)
