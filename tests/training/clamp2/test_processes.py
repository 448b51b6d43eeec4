"""Two processes train as one does on the same batch."""

from __future__ import annotations

import os
import socket
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from torch.multiprocessing.spawn import spawn

from clamp_desktop.model.tokens import QueryTokenizer
from clamp_desktop.training.captions import Captioner
from clamp_desktop.training.clamp2.config import Config, Stage
from clamp_desktop.training.clamp2.devices import World, join
from clamp_desktop.training.clamp2.examples import Labelled
from clamp_desktop.training.clamp2.m3 import MaskedPatches
from clamp_desktop.training.clamp2.pairs import TextAndMusic
from clamp_desktop.training.clamp2.pieces import Pieces
from clamp_desktop.training.clamp2.trainer import Trainer
from clamp_desktop.training.corpus import CachedPiece
from clamp_desktop.training.data import Item
from clamp_desktop.vocabulary import Vocabulary

CONCEPTS = ({"waltz", "minor"}, {"jig", "major"}, {"waltz", "major"}, {"march"}, {"jig"}, {"minor"})


def _trainers(config: Config, tokenizer: Path, world: World) -> list[Trainer]:
    tunes = [f"K:C\n[V:1]{'CDEFGA'[i:]}{'GABc' * i}|\n" * (i + 1) for i in range(6)]
    pieces = Pieces(
        6, lambda number: [tunes[number], "ticks_per_beat 480\nnote_on 0 0 60 80"][: 1 + number % 2]
    )
    cached = CachedPiece("", 0, "abc", {}, 0, 0)
    items = [Item(cached, "", frozenset(one), f"work {i}") for i, one in enumerate(CONCEPTS)]
    captioner = Captioner(Vocabulary.load(), ("en",))
    source = Labelled(items, pieces, captioner, config)
    return [
        Trainer(config, config.m3.stages, MaskedPatches(config, pieces), pieces, world),
        Trainer(
            config,
            config.clamp2.stages,
            TextAndMusic(config, source, QueryTokenizer(tokenizer)),
            pieces,
            world,
        ),
    ]


def _process(rank: int, port: int, config: Config, tokenizer: Path, out: Path) -> None:
    torch.set_num_threads(1)
    address = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "WORLD_SIZE": "2", "RANK": str(rank)}
    os.environ.update(address)
    with join("cpu") as world:
        trainers = _trainers(config, tokenizer, world)
        for trainer in trainers:
            trainer.advance()
            trainer.advance()
        torch.save(_told(trainers), out / f"{rank}.pt")
        trainers[0].run(out / "run")


def _told(trainers: Sequence[Trainer]) -> list[tuple[list[float], dict[str, torch.Tensor]]]:
    return [(trainer.losses, trainer.network.state_dict()) for trainer in trainers]


@pytest.mark.timeout(100)
def test_two_processes_train_as_one_does(config: Config, tokenizer: Path, tmp_path: Path) -> None:
    stage = Stage(batch=12, rate=1e-3, steps=3, accumulate=2, patches=12)
    config = replace(
        config,
        optimizer=replace(config.optimizer, clip=0.0),
        m3=replace(config.m3, stages=(stage,)),
        clamp2=replace(config.clamp2, stages=(stage,), music=0.5),
    )
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    spawn(_process, (port, config, tokenizer, tmp_path), nprocs=2)
    alone = _trainers(config, tokenizer, World(0, 1, torch.device("cpu")))
    for trainer in alone:
        trainer.advance()
        trainer.advance()
    for rank in range(2):
        told = torch.load(tmp_path / f"{rank}.pt", weights_only=True)
        for (losses, weights), (losses_alone, weights_alone) in zip(told, _told(alone), strict=True):
            assert losses == pytest.approx(losses_alone, rel=1e-4)
            for name, tensor in weights.items():
                # Adam's first steps are as long for tiny gradients as for large ones.
                assert (tensor - weights_alone[name]).abs().mean() < 2e-5, name
    assert torch.load(tmp_path / "run" / "state.pt", weights_only=True)["step"] == 3
