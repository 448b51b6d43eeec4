"""M3's decoder: the state of a patch → its characters, one after another. No part of a CLaMP checkpoint."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from clamp_desktop.model.patches import ALPHABET, PATCH_SIZE
from clamp_desktop.training.network import HEAD_WIDTH, initialise

PAD = 0


class _Block(nn.Module):
    """Causal self-attention and a feed-forward network, each normalised before, as GPT-2 has it."""

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.first, self.second = nn.LayerNorm(width), nn.LayerNorm(width)
        self.attend, self.mix = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor) -> Tensor:
        rows, length, width = x.shape
        parts = self.attend(self.first(x)).view(rows, length, 3, width // HEAD_WIDTH, HEAD_WIDTH)
        query, key, value = parts.permute(2, 0, 3, 1, 4).unbind(0)
        mixed = functional.scaled_dot_product_attention(
            query, key, value, is_causal=True, dropout_p=self.dropout.p if self.training else 0.0
        )
        x = x + self.dropout(self.mix(mixed.transpose(1, 2).reshape(rows, length, width)))
        inner = functional.gelu(self.up(self.second(x)), approximate="tanh")
        changed: Tensor = x + self.dropout(self.down(inner))
        return changed


class Decoder(nn.Module):
    """A GPT-2 over 128 characters whose first input is the state of the patch (paper, section 3.2).

    Input and output share the characters' vectors.
    """

    def __init__(self, width: int, layers: int, dropout: float = 0.0) -> None:
        super().__init__()
        self.characters = nn.Embedding(ALPHABET, width)
        self.places = nn.Embedding(PATCH_SIZE - 1, width)
        self.blocks = nn.ModuleList(_Block(width, dropout) for _ in range(layers))
        self.norm = nn.LayerNorm(width)
        self.dropout = nn.Dropout(dropout)
        self.apply(initialise)

    def forward(self, states: Tensor, patches: Tensor) -> Tensor:
        """How unlikely the patches are, each given its state.

        Args:
            states: [patches, width].
            patches: the true ones, uint8 [patches, 64].

        Returns:
            The sum of −log p over all characters after the start mark, end mark included, padding not.
        """
        wanted = patches[:, 1:].long()
        inputs = torch.cat([states.unsqueeze(1), self.characters(wanted[:, :-1])], 1)
        x = self.dropout(inputs + self.places.weight)
        for block in self.blocks:
            x = block(x)
        # Padding is not asked for, so it is left out before the widest product.
        asked = wanted != PAD
        logits = functional.linear(self.norm(x)[asked], self.characters.weight)
        return functional.cross_entropy(logits.float(), wanted[asked], reduction="sum")


def asked_characters(patches: Tensor) -> int:
    """How many characters the decoder's loss sums over."""
    return int((patches[:, 1:] != PAD).sum())
