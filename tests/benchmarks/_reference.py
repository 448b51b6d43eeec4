"""The way of the reference, imitated: transformers, a piece at a time, padded, patches as one-hot vectors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional

from clamp_desktop.hub.layout import shapes
from clamp_desktop.hub.published import Sizes

State = dict[str, torch.Tensor]
Encode = Callable[[npt.NDArray[Any]], torch.Tensor]

SIZES = Sizes(words=5000)
"""Official, but for the vocabulary, whose size does not matter for speed."""


def random_state() -> State:
    """Random weights under the official names."""
    generator = torch.Generator().manual_seed(0)
    state = {}
    for key, shape in shapes("clamp2", SIZES).items():
        drawn = torch.randn(shape, generator=generator) * 0.04
        state[key] = 1 + drawn if key.endswith("LayerNorm.weight") else drawn
    return state


def reference_music(state: State, device: torch.device) -> Encode:
    """One piece (uint8 [n, 64], n ≤ 512), padded to 512 patches."""
    from transformers import BertConfig, BertModel

    config = BertConfig(vocab_size=1, hidden_size=SIZES.width, num_hidden_layers=SIZES.layers,
                        num_attention_heads=12, intermediate_size=SIZES.hidden,
                        max_position_embeddings=512)  # fmt: skip
    model = _loaded(BertModel(config, add_pooling_layer=False), state, "music_model.base.", device)
    embed = _linear(state, "music_model.patch_embedding", device)
    project = _linear(state, "music_proj", device)

    def encode(patches: npt.NDArray[Any]) -> torch.Tensor:
        padded = torch.zeros(1, 512, 64, dtype=torch.int64)
        padded[0, : len(patches)] = torch.from_numpy(patches.astype(np.int64))
        mask = torch.zeros(1, 512, device=device)
        mask[0, : len(patches)] = 1
        one_hot = functional.one_hot(padded.to(device), 128).reshape(1, 512, -1).float()
        x = functional.linear(one_hot, *embed)
        x = model(inputs_embeds=x, attention_mask=mask).last_hidden_state
        return functional.linear(_mean(x, mask), *project)[0].cpu()

    return encode


def reference_text(state: State, device: torch.device) -> Encode:
    """One query (int64 [n], n ≤ 128), padded to 128 tokens."""
    from transformers import XLMRobertaConfig, XLMRobertaModel

    config = XLMRobertaConfig(vocab_size=SIZES.words, hidden_size=SIZES.width,
                              num_hidden_layers=SIZES.layers, num_attention_heads=12,
                              intermediate_size=SIZES.hidden, max_position_embeddings=514,
                              type_vocab_size=1, layer_norm_eps=1e-5)  # fmt: skip
    model = _loaded(XLMRobertaModel(config, add_pooling_layer=False), state, "text_model.", device)
    project = _linear(state, "text_proj", device)

    def encode(ids: npt.NDArray[Any]) -> torch.Tensor:
        padded = torch.ones(1, 128, dtype=torch.int64)
        padded[0, : len(ids)] = torch.from_numpy(ids)
        padded = padded.to(device)
        mask = (padded != 1).float()
        x = model(input_ids=padded, attention_mask=mask).last_hidden_state
        return functional.linear(_mean(x, mask), *project)[0].cpu()

    return encode


def _mean(x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    return (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)


def _loaded(model: Any, state: State, prefix: str, device: torch.device) -> Any:
    own = {key.removeprefix(prefix): value for key, value in state.items() if key.startswith(prefix)}
    model.load_state_dict(own)
    return model.eval().to(device)


def _linear(state: State, name: str, device: torch.device) -> tuple[torch.Tensor, torch.Tensor]:
    return state[f"{name}.weight"].to(device), state[f"{name}.bias"].to(device)
