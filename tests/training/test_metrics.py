"""Measures against values worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from clamp_desktop.training.metrics import (
    average_precision,
    best_mrr,
    chance_hit,
    chance_macro_f1,
    chance_mrr,
    classification,
    precision_at,
    ranks,
    retrieval,
    unit,
)

SCORES = np.array([[0.9, 0.5, 0.1], [0.2, 0.4, 0.8], [0.3, 0.3, 0.3]])


def test_ranks_share_ties() -> None:
    assert ranks(SCORES, [0, 0, 1]).tolist() == [1.0, 3.0, 2.0]


def test_retrieval() -> None:
    found = retrieval(SCORES, [0, 0, 1], at=(1, 2))
    assert found.mrr == pytest.approx((1 + 1 / 3 + 1 / 2) / 3)
    assert found.hit == {1: pytest.approx(1 / 3), 2: pytest.approx(2 / 3)}


def test_chance_is_the_mean_of_the_reciprocals() -> None:
    assert chance_mrr(1) == 1
    assert chance_mrr(4) == pytest.approx((1 + 1 / 2 + 1 / 3 + 1 / 4) / 4)


def test_a_perfect_matcher_shares_the_first_places() -> None:
    true = np.array([[True, True, False], [False, True, False]])
    assert best_mrr(true, [0, 1]) == pytest.approx((0.75 + 1) / 2)


def test_precision_and_average_precision() -> None:
    true = np.array([[True, False, True]])
    assert precision_at(SCORES[:1], true, 2).tolist() == [0.5]
    assert average_precision(SCORES[:1], true).tolist() == [pytest.approx((1 + 2 / 3) / 2)]


def test_classification() -> None:
    scores = np.array([[0.9, 0.1], [0.8, 0.2], [0.7, 0.3], [0.1, 0.9]])
    found = classification(scores, [0, 0, 1, 1])
    assert found.accuracy == 0.75
    assert found.balanced == pytest.approx((1 + 0.5) / 2)
    assert found.macro_f1 == pytest.approx((4 / 5 + 2 / 3) / 2)


def test_unit_rows() -> None:
    assert unit(np.array([[3.0, 4.0], [0.0, 0.0]])).tolist() == [[0.6, 0.8], [0.0, 0.0]]


def test_what_chance_reaches() -> None:
    assert chance_hit(10, 1000) == 0.01
    assert chance_hit(10, 4) == 1.0
    assert chance_macro_f1([0, 0, 1, 1], 2) == pytest.approx(0.5)
    # three quarters in one class: (2 · .75 · .5 / 1.25 + 2 · .25 · .5 / .75) / 2
    assert chance_macro_f1([0, 0, 0, 1], 2) == pytest.approx((0.6 + 1 / 3) / 2)
