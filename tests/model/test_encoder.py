"""Our encoder against transformers' on random weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
import torch

from clamp_desktop.model.encoder import Encoder
from clamp_desktop.model.packing import pack
from clamp_desktop.model.weights import Weights
from tests.model.conftest import State, random_encoder

CPU = torch.device("cpu")
LENGTHS = (3, 17, 17, 17, 60, 5)


def weights_of(state: State) -> Weights:
    return Weights("test", {key: tuple(value.shape) for key, value in state.items()}, state.__getitem__)


def padded_means(model: Any, pieces: Sequence[torch.Tensor], **extra: Any) -> torch.Tensor:
    """What transformers gives for padded and masked pieces, averaged over each piece."""
    longest = max(len(piece) for piece in pieces)
    x = torch.zeros(len(pieces), longest, pieces[0].shape[-1])
    mask = torch.zeros(len(pieces), longest)
    for number, piece in enumerate(pieces):
        x[number, : len(piece)] = piece
        mask[number, : len(piece)] = 1
    with torch.inference_mode():
        states = model(inputs_embeds=x, attention_mask=mask, **extra).last_hidden_state
    return (states * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)


@pytest.mark.parametrize(("width", "heads", "layers"), [(64, 1, 1), (128, 2, 3), (128, 4, 2)])
def test_music_encoder_equals_bert(width: int, heads: int, layers: int) -> None:
    transformers = pytest.importorskip("transformers")
    state = random_encoder("", width, layers, rows=1, positions=64, types=2)
    config = transformers.BertConfig(
        vocab_size=1, hidden_size=width, num_hidden_layers=layers, num_attention_heads=heads,
        intermediate_size=2 * width, max_position_embeddings=64,
    )  # fmt: skip
    model = transformers.BertModel(config, add_pooling_layer=False).eval()
    model.load_state_dict(state)
    torch.manual_seed(1)
    pieces = [torch.randn(length, width) for length in LENGTHS]
    ours = Encoder(weights_of(state), "", eps=1e-12, device=CPU, heads=heads)
    positions = torch.cat([torch.arange(length) for length in LENGTHS])
    with torch.inference_mode():
        got = ours(torch.cat(pieces), positions, pack(LENGTHS, CPU))
    torch.testing.assert_close(got, padded_means(model, pieces), rtol=0, atol=2e-6)


def test_text_encoder_equals_xlm_roberta() -> None:
    transformers = pytest.importorskip("transformers")
    state = random_encoder("", 128, 2, rows=50, positions=70, types=1)
    config = transformers.XLMRobertaConfig(
        vocab_size=50, hidden_size=128, num_hidden_layers=2, num_attention_heads=2, intermediate_size=256,
        max_position_embeddings=70, type_vocab_size=1, layer_norm_eps=1e-5,
    )  # fmt: skip
    model = transformers.XLMRobertaModel(config, add_pooling_layer=False).eval()
    model.load_state_dict(state)
    torch.manual_seed(1)
    ids = [torch.randint(4, 50, (length,)) for length in LENGTHS]
    ours = Encoder(weights_of(state), "", eps=1e-5, device=CPU)
    words = state["embeddings.word_embeddings.weight"]
    positions = torch.cat([torch.arange(length) + 2 for length in LENGTHS])
    with torch.inference_mode():
        got = ours(words[torch.cat(ids)], positions, pack(LENGTHS, CPU))
        expected = [model(input_ids=piece[None]).last_hidden_state.mean(1)[0] for piece in ids]
    torch.testing.assert_close(got, torch.stack(expected), rtol=0, atol=2e-6)
