"""The BERT-type encoder that both towers are built on, for inference only.

Pieces are packed one after another instead of padded: the linear layers see one long row of items, and
attention stays inside each piece. So nothing is computed for padding, and no mask can go wrong.
"""

from __future__ import annotations

import torch
from torch.nn import functional

from clamp_desktop.model.errors import CheckpointError
from clamp_desktop.model.linear import Linear
from clamp_desktop.model.packing import Packing
from clamp_desktop.model.weights import Weights

HEAD_WIDTH = 64
"""Width of an attention head, unless a model's configuration says otherwise."""


class Norm:
    """LayerNorm over the last axis."""

    def __init__(self, weights: Weights, prefix: str, width: int, eps: float, device: torch.device) -> None:
        self._weight = weights.take(f"{prefix}weight", width).to(device, torch.float32)
        self._bias = weights.take(f"{prefix}bias", width).to(device, torch.float32)
        self._shape = (width,)
        self._eps = eps

    def __call__(self, x: torch.Tensor) -> torch.Tensor:
        return functional.layer_norm(x, self._shape, self._weight, self._bias, self._eps)


class Layer:
    """Self-attention and a feed-forward network, each added to its input and normalised after.

    Attributes:
        products: multiplications for one item, but those of attention.
    """

    def __init__(
        self, weights: Weights, prefix: str, width: int, heads: int, eps: float, device: torch.device
    ) -> None:
        def linear(name: str, rows: int, columns: int, *, gelu: bool = False) -> Linear:
            weight = weights.take(f"{prefix}{name}.weight", rows, columns)
            return Linear(weight, weights.take(f"{prefix}{name}.bias", rows), device, gelu=gelu)

        (hidden,) = weights.shape(f"{prefix}intermediate.dense.bias", 1)
        three = [f"{prefix}attention.self.{name}" for name in ("query", "key", "value")]
        self._qkv = Linear(
            torch.cat([weights.take(f"{name}.weight", width, width) for name in three]),
            torch.cat([weights.take(f"{name}.bias", width) for name in three]),
            device,
        )
        self._heads = heads
        self.products = width * (4 * width + 2 * hidden)
        self._mix = linear("attention.output.dense", width, width)
        self._mix_norm = Norm(weights, f"{prefix}attention.output.LayerNorm.", width, eps, device)
        self._up = linear("intermediate.dense", hidden, width, gelu=True)
        self._down = linear("output.dense", width, hidden)
        self._down_norm = Norm(weights, f"{prefix}output.LayerNorm.", width, eps, device)

    def __call__(self, x: torch.Tensor, packed: Packing) -> torch.Tensor:
        x = self._mix_norm(self._mix(packed.attend(self._qkv(x), self._heads)) + x)
        return self._down_norm(self._down(self._up(x)) + x)


class Encoder:
    """Positions, the layers, and the mean over each piece.

    Attributes:
        width: of an item.
        positions: how many there are.
        products: multiplications for one item, but those of attention.
    """

    def __init__(
        self, weights: Weights, prefix: str, *, eps: float, device: torch.device, heads: int | None = None
    ) -> None:
        """Read the tensors under ``prefix``; sizes come from their shapes. Raises ``CheckpointError``."""
        (self.width,) = weights.shape(f"{prefix}embeddings.LayerNorm.bias", 1)
        self.positions, _ = weights.shape(f"{prefix}embeddings.position_embeddings.weight", 2)
        types, _ = weights.shape(f"{prefix}embeddings.token_type_embeddings.weight", 2)
        heads = heads or max(1, self.width // HEAD_WIDTH)
        if self.width % heads:
            raise CheckpointError(
                f"{weights.file}: {prefix}* is {self.width} wide, which {heads} heads cannot share."
            )
        position = weights.take(f"{prefix}embeddings.position_embeddings.weight", self.positions, self.width)
        kind = weights.take(f"{prefix}embeddings.token_type_embeddings.weight", types, self.width)
        # Every item is of token type 0, so its row can be added to the positions once and for all.
        self._positions = (position.float() + kind[0].float()).to(device)
        self._norm = Norm(weights, f"{prefix}embeddings.LayerNorm.", self.width, eps, device)
        self._layers = [
            Layer(weights, f"{prefix}encoder.layer.{number}.", self.width, heads, eps, device)
            for number in range(_count_layers(weights, f"{prefix}encoder.layer."))
        ]
        self.products = sum(layer.products for layer in self._layers)

    def __call__(self, x: torch.Tensor, positions: torch.Tensor, packed: Packing) -> torch.Tensor:
        """Encode packed pieces.

        Args:
            x: float32 [items, width], embedded items without their positions.
            positions: int64 [items].
            packed: where the pieces are.

        Returns:
            float32 [pieces, width], the mean over the items of each piece.
        """
        x = self._norm(x + self._positions[positions])
        for layer in self._layers:
            x = layer(x, packed)
        return packed.means(x)


def _count_layers(weights: Weights, prefix: str) -> int:
    numbers = {key[len(prefix) :].split(".", 1)[0] for key in weights.shapes if key.startswith(prefix)}
    # A gap in the numbers shows as a missing tensor when the layers are read.
    return max((int(number) for number in numbers if number.isdigit()), default=-1) + 1
