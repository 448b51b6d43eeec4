"""The BERT-type encoder as a trainable module, with the tensor names of the official CLaMP 2 checkpoint.

Shapes may be smaller than the official ones; everything else is as ``model`` computes it: post-LayerNorm,
exact GELU, mean over all positions, a linear projection at the end.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

HEAD_WIDTH = 64
TEXT_POSITIONS = 514
TEXT_EPS = 1e-5
_FIRST_TEXT_POSITION = 2


class _SelfAttention(nn.Module):
    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.dropout = dropout
        self.query = nn.Linear(width, width)
        self.key = nn.Linear(width, width)
        self.value = nn.Linear(width, width)

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, width = states.shape
        heads = width // HEAD_WIDTH

        def split(tensor: Tensor) -> Tensor:
            return tensor.view(batch, length, heads, HEAD_WIDTH).transpose(1, 2)

        mixed = functional.scaled_dot_product_attention(
            split(self.query(states)),
            split(self.key(states)),
            split(self.value(states)),
            attn_mask=mask,
            dropout_p=self.dropout if self.training else 0.0,
        )
        return mixed.transpose(1, 2).reshape(batch, length, width)


class _Attention(nn.Module):
    def __init__(self, width: int, eps: float, dropout: float) -> None:
        super().__init__()
        self.self = _SelfAttention(width, dropout)
        self.dropout = nn.Dropout(dropout)
        self.output = nn.ModuleDict({"dense": nn.Linear(width, width), "LayerNorm": nn.LayerNorm(width, eps)})

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        mixed = self.dropout(self.output["dense"](self.self(states, mask)))
        added: Tensor = self.output["LayerNorm"](states + mixed)
        return added


class _Layer(nn.Module):
    def __init__(self, width: int, eps: float, dropout: float) -> None:
        super().__init__()
        self.attention = _Attention(width, eps, dropout)
        self.dropout = nn.Dropout(dropout)
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(width, 4 * width)})
        self.output = nn.ModuleDict(
            {"dense": nn.Linear(4 * width, width), "LayerNorm": nn.LayerNorm(width, eps)}
        )

    def forward(self, states: Tensor, mask: Tensor | None) -> Tensor:
        states = self.attention(states, mask)
        inner = self.output["dense"](functional.gelu(self.intermediate["dense"](states)))
        added: Tensor = self.output["LayerNorm"](states + self.dropout(inner))
        return added


class Bert(nn.Module):
    """Embeddings and layers; the caller gives the embedded input, without position and type.

    Args:
        width: a multiple of ``HEAD_WIDTH``, one attention head each.
        positions, types: rows of the position and token type embeddings.
        vocabulary: rows of the word embeddings; none without it.
        eps: of the normalisations.
        dropout: of embeddings, attention and both branches of a layer, as BERT has it.
    """

    def __init__(
        self,
        width: int,
        layers: int,
        positions: int,
        types: int,
        vocabulary: int | None,
        eps: float,
        dropout: float = 0.0,
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
        self.dropout = nn.Dropout(dropout)
        self.encoder = nn.ModuleDict(
            {"layer": nn.ModuleList(_Layer(width, eps, dropout) for _ in range(layers))}
        )

    def states(self, embedded: Tensor, positions: Tensor, real: Tensor) -> Tensor:
        """The last states, [batch, length, width].

        Args:
            embedded: [batch, length, width].
            positions: position ids, [batch, length].
            real: bool, False where there is padding.
        """
        types = torch.zeros_like(positions)
        states: Tensor = embedded + self.embeddings["position_embeddings"](positions)
        states = self.embeddings["LayerNorm"](states + self.embeddings["token_type_embeddings"](types))
        states = self.dropout(states)
        mask = None if bool(real.all()) else real[:, None, None, :]
        for layer in self.layers:
            states = layer(states, mask)
        return states

    def forward(self, embedded: Tensor, positions: Tensor, real: Tensor) -> Tensor:
        """Mean of the last states over the real positions, [batch, width]; arguments as for ``states``."""
        states = self.states(embedded, positions, real)
        weights = real.unsqueeze(2).to(states.dtype)
        return (states * weights).sum(1) / weights.sum(1)

    @property
    def layers(self) -> nn.ModuleList:
        layers = self.encoder["layer"]
        assert isinstance(layers, nn.ModuleList)
        return layers


class TextEncoder(nn.Module):
    """The text encoder with its projection: token ids → vectors."""

    def __init__(
        self, width: int, layers: int, vocabulary: int, dimension: int, dropout: float = 0.0
    ) -> None:
        super().__init__()
        self.text_model = Bert(width, layers, TEXT_POSITIONS, 1, vocabulary, TEXT_EPS, dropout)
        self.text_proj = nn.Linear(width, dimension)
        self.apply(initialise)

    @property
    def words(self) -> nn.Embedding:
        """The word vectors."""
        return words_of(self.text_model)

    def forward(self, tokens: Tensor, real: Tensor) -> Tensor:
        """Token ids [batch, length] and a padding mask → vectors [batch, dimension]."""
        projected: Tensor = self.text_proj(pooled_text(self.text_model, tokens, real))
        return projected


def words_of(text_model: Bert) -> nn.Embedding:
    """The word vectors of a text encoder."""
    table = text_model.embeddings["word_embeddings"]
    assert isinstance(table, nn.Embedding)
    return table


def pooled_text(text_model: Bert, tokens: Tensor, real: Tensor) -> Tensor:
    """Token ids [batch, length] and a padding mask → mean states [batch, width]."""
    positions = torch.arange(tokens.shape[1], device=tokens.device).expand_as(tokens) + _FIRST_TEXT_POSITION
    pooled: Tensor = text_model(words_of(text_model)(tokens), positions, real)
    return pooled


def initialise(module: nn.Module) -> None:
    """Weights as BERT begins: normal with a standard deviation of 0.02, biases zero."""
    if isinstance(module, nn.Linear | nn.Embedding):
        nn.init.normal_(module.weight, std=0.02)
    if isinstance(module, nn.Linear):
        nn.init.zeros_(module.bias)
