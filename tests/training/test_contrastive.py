"""Who is a positive, and what the loss makes of it."""

from __future__ import annotations

import math

import pytest
import torch

from clamp_desktop.training.captions import Caption
from clamp_desktop.training.contrastive import contrastive_loss, distillation_loss, relations

GROUPS = {"waltz": "dance", "nocturne": "form", "sad": "mood", "happy": "mood", "piano": "instrument"}


def test_a_caption_is_true_of_every_piece_that_contains_it() -> None:
    captions = [Caption("waltz", frozenset({"waltz"})), Caption("sad waltz", frozenset({"sad", "waltz"}))]
    pieces = [frozenset({"waltz", "sad"}), frozenset({"waltz", "happy"}), frozenset({"nocturne", "sad"})]
    true, unknown = relations(captions, pieces, ["a", "b", "c"], GROUPS)
    assert true.tolist() == [[True, True, False], [True, False, False]]
    assert not unknown.any()


def test_what_is_not_known_counts_neither_way() -> None:
    captions = [Caption("sad", frozenset({"sad"})), Caption("nocturne", frozenset({"nocturne"}))]
    pieces = [frozenset({"waltz"}), frozenset({"piano"})]
    true, unknown = relations(captions, pieces, ["a", "b"], GROUPS)
    assert not true.any()
    # Nothing is known of either mood; the waltz is known to be no nocturne, the other piece is not.
    assert unknown.tolist() == [[True, True], [False, True]]


def test_titles_belong_to_one_work() -> None:
    captions = [Caption("Mondscheinsonate", frozenset(), work="op27")]
    true, unknown = relations(captions, [frozenset(), frozenset()], ["op27", "op13"], GROUPS)
    assert true.tolist() == [[True, False]]
    assert not unknown.any()


def test_loss_by_hand() -> None:
    texts = torch.tensor([[1.0, 0.0]])
    music = torch.tensor([[2.0, 0.0], [0.0, 3.0]])
    true = torch.tensor([[True, False]])
    loss = contrastive_loss(texts, music, true, torch.zeros_like(true), torch.tensor(1.0))
    # Text → music: −log(e¹ / (e¹ + e⁰)). Music → text: the first piece has the only text, so nothing to lose.
    assert float(loss) == pytest.approx(math.log(1 + math.exp(-1)) / 2, rel=1e-5)


def test_right_answers_do_not_compete() -> None:
    texts = torch.tensor([[1.0, 0.0]])
    music = torch.tensor([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    one = torch.tensor([[True, False, False]])
    both = torch.tensor([[True, True, False]])
    none = torch.zeros_like(one)
    scale = torch.tensor(10.0)
    assert contrastive_loss(texts, music, both, none, scale) < contrastive_loss(
        texts, music, one, none, scale
    )


def test_unknown_pairs_do_not_matter() -> None:
    texts = torch.tensor([[1.0, 0.0]])
    music = torch.tensor([[1.0, 0.0], [0.9, 0.1]])
    true = torch.tensor([[True, False]])
    loss = contrastive_loss(texts, music, true, torch.tensor([[False, True]]), torch.tensor(10.0))
    assert float(loss) == pytest.approx(0.0, abs=1e-6)


def test_distillation_is_the_angle() -> None:
    assert float(distillation_loss(torch.tensor([[2.0, 0.0]]), torch.tensor([[1.0, 0.0]]))) == pytest.approx(
        0
    )
    assert float(distillation_loss(torch.tensor([[0.0, 2.0]]), torch.tensor([[1.0, 0.0]]))) == pytest.approx(
        1
    )
