"""The two encoders as trainable modules, with the tensor names of the official CLaMP 2 checkpoint.

Shapes may be smaller than the official ones; everything else is as ``model`` computes it: post-LayerNorm,
exact GELU, mean over all positions, a linear projection at the end.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from clamp_desktop.model.patches import ALPHABET, PATCH_SIZE

HEAD_WIDTH = 64
_TEXT_POSITIONS = 514
_MUSIC_POSITIONS = 512
_FIRST_TEXT_POSITION = 2


@dataclass(frozen=True, slots=True)
class Sizes:
    """How big the encoders are.

    Attributes:
        dimension: of the vectors that both sides give.
        music_width, text_width: multiples of 64, one attention head each.
        vocabulary: pieces of the text tokenizer.
    """

    dimension: int
    music_width: int
    music_layers: int
    text_width: int
    text_layers: int
    vocabulary: int


class _SelfAttention(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, width = states.shape
        heads = width // HEAD_WIDTH

        def split(tensor: Tensor) -> Tensor:
            return tensor.view(batch, length, heads, HEAD_WIDTH).transpose(1, 2)

        mixed = functional.scaled_dot_product_attention(
            split(self.query(states)), split(self.key(states)), split(self.value(states)), attn_mask=mask
        )
        return mixed.transpose(1, 2).reshape(batch, length, width)


class _Attention(nn.Module):
    def __init__(self, width: int, eps: float) -> None:
        super().__init__()
        self.self = _SelfAttention(width)
        self.output = nn.ModuleDict({"dense": nn.Linear(width, width), "LayerNorm": nn.LayerNorm(width, eps)})

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        added: Tensor = self.output["LayerNorm"](states + self.output["dense"](self.self(states, mask)))
        return added


class _Layer(nn.Module):
    def __init__(self, width: int, eps: float) -> None:
        super().__init__()
        self.attention = _Attention(width, eps)
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(width, 4 * width)})
        self.output = nn.ModuleDict(
            {"dense": nn.Linear(4 * width, width), "LayerNorm": nn.LayerNorm(width, eps)}
        )

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        states = self.attention(states, mask)
        inner = self.output["dense"](functional.gelu(self.intermediate["dense"](states)))
        added: Tensor = self.output["LayerNorm"](states + inner)
        return added


class _Bert(nn.Module):
    """Embeddings and layers; the caller gives the embedded input, without position and type."""

    def __init__(
        self, width: int, layers: int, positions: int, types: int, vocabulary: int | None, eps: float
    ) -> None:
        super().__init__()
        parts: dict[str, nn.Module] = {
            "position_embeddings": nn.Embedding(positions, width),
            "token_type_embeddings": nn.Embedding(types, width),
            "LayerNorm": nn.LayerNorm(width, eps),
        }
        if vocabulary is not None:
            parts["word_embeddings"] = nn.Embedding(vocabulary, width)
        self.embeddings = nn.ModuleDict(parts)
        self.encoder = nn.ModuleDict({"layer": nn.ModuleList(_Layer(width, eps) for _ in range(layers))})

    def forward(self, embedded: Tensor, positions: Tensor, real: Tensor) -> Tensor:
        """Mean of the last states over the real positions.

        Args:
            embedded: [batch, length, width].
            positions: position ids, [batch, length].
            real: bool, False where there is padding.
        """
        types = torch.zeros_like(positions)
        states: Tensor = embedded + self.embeddings["position_embeddings"](positions)
        states = self.embeddings["LayerNorm"](states + self.embeddings["token_type_embeddings"](types))
        mask = None if bool(real.all()) else real[:, None, None, :]
        for layer in self.layers:
            states = layer(states, mask)
        weights = real.unsqueeze(2).to(states.dtype)
        return (states * weights).sum(1) / weights.sum(1)

    @property
    def layers(self) -> nn.ModuleList:
        layers = self.encoder["layer"]
        assert isinstance(layers, nn.ModuleList)
        return layers


class _MusicModel(nn.Module):
    def __init__(self, width: int, layers: int) -> None:
        super().__init__()
        self.patch_embedding = nn.Linear(PATCH_SIZE * ALPHABET, width)
        self.base = _Bert(width, layers, _MUSIC_POSITIONS, 2, None, 1e-12)

    def forward(self, patches: Tensor, positions: Tensor, real: Tensor) -> Tensor:
        columns = patches.long() + torch.arange(PATCH_SIZE) * ALPHABET
        flat = columns.view(-1, PATCH_SIZE)
        # A patch is the sum of one column for each of its places.
        table = self.patch_embedding.weight.t().contiguous()
        summed = functional.embedding_bag(flat, table, mode="sum") + self.patch_embedding.bias
        pooled: Tensor = self.base(summed.view(*patches.shape[:2], -1), positions, real)
        return pooled


class Network(nn.Module):
    """Both encoders with their projections."""

    def __init__(self, sizes: Sizes) -> None:
        super().__init__()
        self.sizes = sizes
        self.music_model = _MusicModel(sizes.music_width, sizes.music_layers)
        self.music_proj = nn.Linear(sizes.music_width, sizes.dimension)
        self.text_model = _Bert(
            sizes.text_width, sizes.text_layers, _TEXT_POSITIONS, 1, sizes.vocabulary, 1e-5
        )
        self.text_proj = nn.Linear(sizes.text_width, sizes.dimension)
        self.apply(_initialise)
        _tie_places(self.music_model.patch_embedding)

    def music(self, patches: Tensor, positions: Tensor, real: Tensor) -> Tensor:
        """uint8 [batch, length, 64] with position ids and a padding mask → vectors [batch, dimension]."""
        projected: Tensor = self.music_proj(self.music_model(patches, positions, real))
        return projected

    def text(self, tokens: Tensor, real: Tensor) -> Tensor:
        """Token ids [batch, length] and a padding mask → vectors [batch, dimension]."""
        positions = torch.arange(tokens.shape[1]).expand_as(tokens) + _FIRST_TEXT_POSITION
        embedded = self.text_model.embeddings["word_embeddings"](tokens)
        projected: Tensor = self.text_proj(self.text_model(embedded, positions, real))
        return projected

    def official_tensors(self) -> dict[str, Tensor]:
        """The weights under their official names, contiguous, in half precision."""
        weights = self.state_dict()
        tensors = {name: tensor.detach().half().contiguous() for name, tensor in weights.items()}
        width = self.sizes.music_width
        tensors["music_model.base.embeddings.word_embeddings.weight"] = torch.zeros(1, width).half()
        return tensors


def _initialise(module: nn.Module) -> None:
    if isinstance(module, nn.Linear | nn.Embedding):
        nn.init.normal_(module.weight, std=0.02)
    if isinstance(module, nn.Linear):
        nn.init.zeros_(module.bias)


def _tie_places(patch_embedding: nn.Linear) -> None:
    """Let a character mean the same wherever it stands in a patch, to begin with."""
    width = patch_embedding.out_features
    characters = torch.randn(width, 1, ALPHABET) * 0.05
    characters[:, :, 0] = 0  # padding
    places = torch.randn(width, PATCH_SIZE, ALPHABET) * 0.02
    with torch.no_grad():
        patch_embedding.weight.copy_((characters + places).reshape(width, -1))
