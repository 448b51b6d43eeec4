"""M3's encoder and CLaMP 2 as trainable modules, with the tensor names of the official checkpoint."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from clamp_desktop.model.patches import ALPHABET, PATCH_SIZE
from clamp_desktop.model.segments import MUSIC_LENGTH
from clamp_desktop.model.towers import MUSIC_EPS, TEXT_EPS
from clamp_desktop.training.clamp2.config import Sizes
from clamp_desktop.training.network import TEXT_POSITIONS, Bert, initialise, pooled_text

_MUSIC_TYPES = 2


class MusicModel(nn.Module):
    """M3's encoder: patches → states (paper, section 3.2)."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        width = sizes.music_width
        self.patch_embedding = nn.Linear(PATCH_SIZE * ALPHABET, width)
        self.base = Bert(
            width, sizes.music_layers, MUSIC_LENGTH, _MUSIC_TYPES, None, MUSIC_EPS, sizes.dropout
        )
        self.apply(initialise)
        _tie_places(self.patch_embedding)

    def states(self, patches: Tensor, real: Tensor) -> Tensor:
        """uint8 [batch, length, 64] with a padding mask [batch, length] → states [batch, length, width]."""
        return self.base.states(*self._embed(patches), real)

    def forward(self, patches: Tensor, real: Tensor) -> Tensor:
        """The mean of the states over the real patches, [batch, width]."""
        pooled: Tensor = self.base(*self._embed(patches), real)
        return pooled

    def _embed(self, patches: Tensor) -> tuple[Tensor, Tensor]:
        batch, length, _ = patches.shape
        places = torch.arange(PATCH_SIZE, device=patches.device) * ALPHABET
        columns = (patches.long() + places).view(-1, PATCH_SIZE)
        # A patch is the sum of one column for each of its places, padding included.
        table = self.patch_embedding.weight.t().contiguous()
        summed = functional.embedding_bag(columns, table, mode="sum") + self.patch_embedding.bias
        positions = torch.arange(length, device=patches.device).expand(batch, length)
        return summed.view(batch, length, -1), positions


class Network(nn.Module):
    """CLaMP 2: both encoders with their projections (paper, section 3.1)."""

    def __init__(self, sizes: Sizes, vocabulary: int) -> None:
        super().__init__()
        self.text_model = Bert(
            sizes.text_width, sizes.text_layers, TEXT_POSITIONS, 1, vocabulary, TEXT_EPS, sizes.dropout
        )
        self.text_proj = nn.Linear(sizes.text_width, sizes.dimension)
        self.apply(initialise)
        self.music_model = MusicModel(sizes)
        self.music_proj = initialised(nn.Linear(sizes.music_width, sizes.dimension))

    def music(self, patches: Tensor, real: Tensor) -> Tensor:
        """uint8 [batch, length, 64] and a padding mask → vectors [batch, dimension], as they come."""
        projected: Tensor = self.music_proj(self.music_model(patches, real))
        return projected

    def text(self, tokens: Tensor, real: Tensor) -> Tensor:
        """Token ids [batch, length] and a padding mask → vectors [batch, dimension], as they come."""
        projected: Tensor = self.text_proj(pooled_text(self.text_model, tokens, real))
        return projected


def initialised(layer: nn.Linear) -> nn.Linear:
    """The layer with weights as BERT begins."""
    initialise(layer)
    return layer


def _tie_places(patch_embedding: nn.Linear) -> None:
    """Let a character mean the same wherever it stands in a patch, to begin with."""
    width = patch_embedding.out_features
    characters = torch.randn(width, 1, ALPHABET) * 0.05
    characters[:, :, 0] = 0  # padding
    places = torch.randn(width, PATCH_SIZE, ALPHABET) * 0.02
    with torch.no_grad():
        patch_embedding.weight.copy_((characters + places).reshape(width, -1))
