"""A piece as it might also be."""

from __future__ import annotations

import random

import numpy as np

from clamp_desktop.training.clamp2 import augmenting
from clamp_desktop.training.clamp2.config import Augmentation

ABC = 'L:1/8\nQ:"Slow" 1/4=60\nK:Dm\nV:1 treble nm="Flute" snm="Fl."\n[V:1]CD[Q:1/4=90]E|\n'
MTF = "ticks_per_beat 480\nset_tempo 500000 0\nprogram_change 0 3 73\nnote_on 0 3 60 80\nnote_on 9 3 60 0"


def test_tempo_changes_where_it_is_stated() -> None:
    assert 'Q:"Slow" 1/4=120\n' in augmenting.at_tempo(ABC, 2.0)
    assert "[Q:1/4=180]" in augmenting.at_tempo(ABC, 2.0)
    assert "set_tempo 250000 0" in augmenting.at_tempo(MTF, 2.0)


def test_instruments_can_be_hidden() -> None:
    assert "V:1 treble\n[V:1]" in augmenting.without_instruments(ABC)
    assert "program_change 0 3 0\n" in augmenting.without_instruments(MTF)


def test_the_unit_length_can_go() -> None:
    assert augmenting.without_unit_length(ABC).startswith("Q:")
    assert augmenting.without_unit_length(MTF) == MTF


def test_nothing_changes_unless_asked() -> None:
    chance = random.Random(1)
    for text in (ABC, MTF):
        assert augmenting.augmented(text, Augmentation(), chance, may_move=True, no_instruments=0) == (
            text,
            None,
        )


def test_everything_changes_when_asked() -> None:
    wild = Augmentation(transposed=1.0, tempo=0.2, performed=1.0)
    chance = random.Random(2)
    text, interval = augmenting.augmented(MTF, wild, chance, may_move=True, no_instruments=1.0)
    assert interval is not None
    assert 0 < abs(interval.semitones) <= 6
    assert f" 3 {60 + interval.semitones} " in text
    assert "program_change 0 3 0" in text
    assert "set_tempo 500000 0" not in text
    text, interval = augmenting.augmented(MTF, wild, chance, may_move=False, no_instruments=0.0)
    assert interval is None
    assert " 3 60 " in text


def test_crops_are_heads_middles_and_tails() -> None:
    patches = np.arange(200, dtype=np.uint8)[:, None].repeat(64, 1)
    starts = {int(augmenting.crop(patches, 50, random.Random(seed))[0, 0]) for seed in range(60)}
    assert {0, 150} < starts
    assert len(starts) > 10
    assert augmenting.crop(patches, 200, random.Random(1)) is patches


def test_padding_is_marked() -> None:
    patches, real = augmenting.pad_patches([np.full((2, 64), 7, np.uint8), np.full((1, 64), 8, np.uint8)])
    assert patches.shape == (2, 2, 64)
    assert real.tolist() == [[True, True], [True, False]]
    tokens, real = augmenting.pad_tokens([[5], [6, 7]], padding=1)
    assert tokens.tolist() == [[5, 1], [6, 7]]
    assert real.tolist() == [[True, False], [True, True]]
