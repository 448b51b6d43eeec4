"""Tiny trainings: they learn, an interruption changes nothing, a batch in parts is a batch."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.nn import functional

from clamp_desktop.model.patches import patchify
from clamp_desktop.model.tokens import QueryTokenizer
from clamp_desktop.training.captions import Caption
from clamp_desktop.training.clamp2.augmenting import pad_patches, pad_tokens
from clamp_desktop.training.clamp2.config import Augmentation, Config, Stage
from clamp_desktop.training.clamp2.devices import World
from clamp_desktop.training.clamp2.errors import TrainingError
from clamp_desktop.training.clamp2.examples import Described, Labelled
from clamp_desktop.training.clamp2.m3 import MaskedPatches
from clamp_desktop.training.clamp2.pairs import TextAndMusic, fitting
from clamp_desktop.training.clamp2.pieces import Pieces
from clamp_desktop.training.clamp2.records import Record
from clamp_desktop.training.clamp2.trainer import Trainer
from clamp_desktop.training.corpus import Cache

ALONE = World(0, 1, torch.device("cpu"))
STAGE = Stage(batch=8, rate=3e-3, steps=4, patches=24)
Start = Callable[[Config], Trainer]


@pytest.fixture
def masked(music: Pieces) -> Start:
    def start(config: Config) -> Trainer:
        return Trainer(config, config.m3.stages, MaskedPatches(config, music), music, ALONE)

    return start


@pytest.fixture
def paired(labelled: Labelled, tokenizer: Path) -> Start:
    def start(config: Config) -> Trainer:
        objective = TextAndMusic(config, labelled, QueryTokenizer(tokenizer))
        return Trainer(config, config.clamp2.stages, objective, labelled.pieces, ALONE)

    return start


def _with(config: Config, **changes: object) -> Config:
    """The same for both trainings, with another stage."""
    stages = (replace(STAGE, **changes),)  # type: ignore[arg-type]
    return replace(config, m3=replace(config.m3, stages=stages), clamp2=replace(config.clamp2, stages=stages))


def test_hidden_patches_are_learned(masked: Start, config: Config) -> None:
    trainer = masked(_with(config, steps=60, batch=4, patches=12, rate=5e-3))
    losses = [trainer.advance() for _ in range(60)]
    assert 4.5 < losses[0] < 5.3  # 128 characters, all as likely: 4.85
    assert np.mean(losses[-5:]) < 0.55 * losses[0]
    with pytest.raises(ValueError, match="done"):
        trainer.advance()


def test_texts_find_their_pieces(cache: Cache, tokenizer: Path, config: Config) -> None:
    """Six pieces with a text each, dot products at scale 1 as in the paper: every text finds its piece."""
    pairs = replace(config.clamp2, cosine=False, scale=1.0, learned_scale=False, queries=0.0)
    config = _with(replace(config, clamp2=pairs), steps=60, batch=6, rate=3e-3)
    names = ["sad waltz", "happy jig", "slow air", "old march", "quick reel", "polka"]
    records = [Record((name,), ((), ()), ()) for name in names]
    pieces = Pieces(6, lambda number: [cache.text_of(cache.pieces[number])])
    objective = TextAndMusic(config, Described(records, pieces, config), QueryTokenizer(tokenizer))
    trainer = Trainer(config, config.clamp2.stages, objective, pieces, ALONE)
    losses = [trainer.advance() for _ in range(60)]
    assert losses[-1] < 0.1 < losses[0]
    network, ids = objective.towers.network.eval(), QueryTokenizer(tokenizer)
    with torch.no_grad():
        music = network.music(*pad_patches([cache.patches_of(one)[:24] for one in cache.pieces[:6]]))
        texts = network.text(*pad_tokens([ids.encode(name) for name in names], ids.padding))
    assert (texts @ music.T).argmax(1).tolist() == list(range(6))


@pytest.mark.parametrize("which", ["masked", "paired"])
def test_an_interruption_changes_nothing(
    which: str, dropping: Config, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    start: Start = request.getfixturevalue(which)
    config = _with(
        replace(dropping, save_every=2, augmentation=Augmentation(transposed=0.5, tempo=0.1)), accumulate=2
    )
    through, broken = start(config), start(config)
    through.run(tmp_path / "through")
    broken.run(tmp_path / "broken", until=2)
    broken.advance()  # lost: the power fails before the next state is saved
    resumed = start(config)
    resumed.run(tmp_path / "broken")
    assert resumed.losses == through.losses
    for name, tensor in through.network.state_dict().items():
        assert torch.equal(tensor, resumed.network.state_dict()[name]), name


@pytest.mark.parametrize("which", ["masked", "paired"])
def test_a_batch_in_parts_is_a_batch(which: str, config: Config, request: pytest.FixtureRequest) -> None:
    start: Start = request.getfixturevalue(which)
    trainers = [start(_with(config, accumulate=parts)) for parts in (1, 4)]
    for trainer in trainers:
        trainer.advance()
    whole, parted = trainers
    assert parted.losses[0] == pytest.approx(whole.losses[0], rel=1e-5)
    for (name, one), other in zip(whole.network.named_parameters(), parted.network.parameters(), strict=True):
        assert one.grad is not None, name
        assert other.grad is not None, name
        assert torch.allclose(one.grad, other.grad, atol=1e-6, rtol=1e-3), name


@pytest.mark.parametrize("which", ["masked", "paired"])
def test_half_products_train_as_well(which: str, config: Config, request: pytest.FixtureRequest) -> None:
    start: Start = request.getfixturevalue(which)
    trainers = [start(replace(_with(config), precision=one)) for one in ("fp32", "bf16")]
    losses = [[trainer.advance() for _ in range(3)] for trainer in trainers]
    assert losses[0] != losses[1]
    assert losses[1] == pytest.approx(losses[0], rel=0.05)


def test_another_run_is_not_continued(masked: Start, config: Config, tmp_path: Path) -> None:
    masked(config).run(tmp_path, until=1)
    with pytest.raises(TrainingError, match=r"another training: seed 1, here 2; music_layers 1, here 2"):
        masked(replace(config, seed=2, sizes=replace(config.sizes, music_layers=2))).run(tmp_path)
    (tmp_path / "state.pt").write_bytes(b"nonsense")
    with pytest.raises(TrainingError, match="damaged"):
        masked(config).run(tmp_path)


def test_a_batch_must_divide(masked: Start, config: Config) -> None:
    with pytest.raises(TrainingError, match="batch of 8 cannot be shared by 1 processes in 3 parts"):
        masked(_with(config, accumulate=3))


def test_the_caption_follows_the_key(labelled: Labelled, config: Config) -> None:
    moved = replace(config, augmentation=Augmentation(transposed=1.0))
    labelled._config = moved  # the same pieces, all transposed
    found = [labelled.example(0, 64, random.Random(seed)) for seed in range(12)]
    keys = {one for example in found for one in example.concepts if one.startswith("key_")}
    assert "key_d_minor" not in keys
    assert len(keys) >= 5
    assert all(example.concepts >= {"waltz", "minor"} for example in found)
    for example in found:
        assert all(caption.concepts <= example.concepts for caption in example.captions)


def test_two_formats_of_a_piece_come_together(tokenizer: Path, config: Config) -> None:
    """With the music-to-music term a piece in MIDI is nearest to the same piece in notation."""
    tunes = [
        [f"K:C\n[V:1]{letters}|\n", "ticks_per_beat 480\n" + f"note_on 0 0 {50 + 7 * i} 80\n" * 4]
        for i, letters in enumerate(("CDEC", "GG", "AcAcAcAc", "B"))
    ]
    pairs = replace(config.clamp2, music=1.0, queries=0.0)
    config = _with(replace(config, clamp2=pairs), steps=60, batch=4, rate=2e-3)
    records = [Record(("music",), ((), ()), ()) for _ in tunes]  # words say nothing
    pieces = Pieces(4, lambda number: tunes[number])
    objective = TextAndMusic(config, Described(records, pieces, config), QueryTokenizer(tokenizer))
    trainer = Trainer(config, config.clamp2.stages, objective, pieces, ALONE)
    for _ in range(60):
        trainer.advance()
    network = objective.towers.network.eval()
    with torch.no_grad():
        notation, midi = (
            functional.normalize(network.music(*pad_patches([patchify(tune[kind]) for tune in tunes])))
            for kind in (0, 1)
        )
    assert (midi @ notation.T).argmax(1).tolist() == [0, 1, 2, 3]


def test_texts_of_people_fit_their_piece_alone() -> None:
    captions = [
        Caption("a", frozenset(), "1"),
        Caption("b", frozenset(), "2"),
        Caption("c", frozenset(), "1"),
    ]
    true, unknown = fitting(captions, [frozenset()] * 2, ["1", "2"], {})
    assert true.tolist() == [[True, False], [False, True], [True, False]]
    assert not unknown.any()
