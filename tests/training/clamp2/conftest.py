"""A tiny configuration, a tokenizer of letters, and what a training is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer, models, pre_tokenizers

from clamp_desktop.training.captions import Captioner
from clamp_desktop.training.clamp2.config import M3, Config, Data, Optimizer, Pairs, Sizes, Stage
from clamp_desktop.training.clamp2.examples import Labelled
from clamp_desktop.training.clamp2.pieces import Pieces, of_items
from clamp_desktop.training.corpus import Cache
from clamp_desktop.training.data import Item
from clamp_desktop.training.twins import Twins
from clamp_desktop.vocabulary import Vocabulary

STAGE = Stage(batch=8, rate=3e-3, steps=4, patches=24)


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def config() -> Config:
    return Config(
        sizes=Sizes(32, 64, 1, 64, 1, decoder_layers=1, dropout=0.0),
        precision="fp32",
        data=Data(languages=("en",)),
        optimizer=Optimizer(clip=1.0),
        m3=M3((STAGE,)),
        clamp2=Pairs((STAGE,), cosine=True, scale=10.0, learned_scale=True, queries=0.5),
    )


@pytest.fixture
def dropping(config: Config) -> Config:
    """The same with dropout, so that there is more chance to get wrong."""
    return replace(config, sizes=replace(config.sizes, dropout=0.2))


@pytest.fixture(scope="session")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/-, "
    pieces = [(mark, 0.0) for mark in ("<s>", "<pad>", "</s>", "<unk>")]
    pieces += [(letter, -1.0) for letter in letters.replace(" ", "▁")]
    made = Tokenizer(models.Unigram(pieces, 3, False))
    made.pre_tokenizer = pre_tokenizers.Metaspace()
    path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.json"
    made.save(str(path))
    return path


@pytest.fixture
def music(pieces: list[Item], cache: Cache, config: Config) -> Pieces:
    return of_items(pieces, cache, Twins(), Vocabulary.load(), config.data)


@pytest.fixture
def labelled(pieces: list[Item], music: Pieces, config: Config) -> Labelled:
    return Labelled(pieces, music, Captioner(Vocabulary.load(), ("en",)), config)
