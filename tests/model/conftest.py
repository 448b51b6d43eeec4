"""Small checkpoints and a small tokenizer, made here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer, models, pre_tokenizers

State = dict[str, torch.Tensor]

WORDS = ["<s>", "<pad>", "</s>", "<unk>", *"▁abcdefghijklmnopqrstuvwxyz<>/", "▁waltz", "▁sad", "<mask>"]
"""The small tokenizer's vocabulary."""


def random_encoder(
    prefix: str, width: int, layers: int, *, rows: int, positions: int, types: int, seed: int = 0
) -> State:
    """Random weights of a BERT-type encoder with feed-forward 2 × width."""
    generator = torch.Generator().manual_seed(seed)

    def draw(*shape: int) -> torch.Tensor:
        return torch.randn(shape, generator=generator) * 0.1

    state = {
        f"{prefix}embeddings.word_embeddings.weight": draw(rows, width),
        f"{prefix}embeddings.position_embeddings.weight": draw(positions, width),
        f"{prefix}embeddings.token_type_embeddings.weight": draw(types, width),
    }
    norms = [f"{prefix}embeddings.LayerNorm"]
    for number in range(layers):
        layer = f"{prefix}encoder.layer.{number}."
        sizes = {f"attention.self.{name}": (width, width) for name in ("query", "key", "value")}
        sizes["attention.output.dense"] = (width, width)
        sizes["intermediate.dense"] = (2 * width, width)
        sizes["output.dense"] = (width, 2 * width)
        for name, shape in sizes.items():
            state[f"{layer}{name}.weight"], state[f"{layer}{name}.bias"] = draw(*shape), draw(shape[0])
        norms += [f"{layer}attention.output.LayerNorm", f"{layer}output.LayerNorm"]
    for norm in norms:
        state[f"{norm}.weight"], state[f"{norm}.bias"] = 1 + draw(width), draw(width)
    return state


def random_model(seed: int = 0) -> State:
    """A whole checkpoint: a text tower 64 wide with 1 layer, a music tower 128 wide with 2, a space of 32."""
    generator = torch.Generator().manual_seed(seed + 100)
    state = random_encoder("text_model.", 64, 1, rows=len(WORDS), positions=514, types=1, seed=seed)
    state |= random_encoder("music_model.base.", 128, 2, rows=1, positions=512, types=2, seed=seed + 1)
    linears = {"text_proj": (32, 64), "music_proj": (32, 128), "music_model.patch_embedding": (128, 64 * 128)}
    for name, shape in linears.items():
        state[f"{name}.weight"] = torch.randn(shape, generator=generator) * 0.1
        state[f"{name}.bias"] = torch.randn(shape[0], generator=generator) * 0.1
    return state


@pytest.fixture
def state() -> State:
    """A small checkpoint's tensors, to spoil at will."""
    return random_model()


@pytest.fixture
def save_checkpoint(tmp_path: Path, tokenizer_file: Path) -> Callable[..., Path]:
    """Write tensors as an official ``.pth`` with the tokenizer beside it; gives the path."""

    def save(state: State, name: str = "model.pth") -> Path:
        (tmp_path / "tokenizer.json").write_bytes(tokenizer_file.read_bytes())
        torch.save(
            {"model": state, "optimizer": {"state": {}}, "epoch": 3, "min_eval_loss": 9.9}, tmp_path / name
        )
        return tmp_path / name

    return save


@pytest.fixture(scope="session")
def tokenizer_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small tokenizer of XLM-R's kind."""
    scores = [
        (word, 0.0 if word.startswith("<") and len(word) > 1 else -1.0 - 1 / len(word)) for word in WORDS
    ]
    tokenizer = Tokenizer(models.Unigram(scores, unk_id=3, byte_fallback=False))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")]
    )
    tokenizer.add_special_tokens(["<s>", "<pad>", "</s>", "<unk>", "<mask>"])
    path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.json"
    tokenizer.save(str(path))
    return path
