from __future__ import annotations

import numpy as np
import pytest

from clamp_desktop.chart import neighbours as module
from clamp_desktop.chart.lay_out import STEPS, advance, begin, lay_out, principal
from clamp_desktop.chart.neighbours import neighbours
from clamp_desktop.chart.placing import place
from clamp_desktop.chart.repulsion import Repulsion


def groups(count: int, each: int, dimension: int = 24, spread: float = 0.3) -> np.ndarray:
    """Vectors of length 1 around a few centres, one group after the other."""
    chance = np.random.default_rng(0)
    centres = np.repeat(chance.standard_normal((count, dimension)), each, axis=0)
    found = centres + spread * chance.standard_normal(centres.shape)
    return (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)


def kept(units: np.ndarray, points: np.ndarray, count: int = 10) -> float:
    """The share of the nearest vectors whose dots are the nearest dots."""
    true, _ = neighbours(units, count)
    away = np.linalg.norm(points[:, None] - points[None], axis=-1)
    np.fill_diagonal(away, np.inf)
    drawn = np.argsort(away, axis=1)[:, :count]
    return float(np.mean([len(set(a) & set(b)) / count for a, b in zip(true, drawn, strict=True)]))


def test_neighbours_are_the_true_ones_best_first() -> None:
    units = groups(3, 40)
    found, cosines = neighbours(units, 7)
    likeness = units @ units.T
    np.fill_diagonal(likeness, -np.inf)
    assert np.array_equal(found, np.argsort(-likeness, axis=1, kind="stable")[:, :7])
    assert np.allclose(cosines, np.take_along_axis(likeness, found, axis=1))


def test_neighbours_within_clusters_are_nearly_always_the_true_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    units = groups(40, 50, spread=0.6)
    true, _ = neighbours(units, 10)
    monkeypatch.setattr(module, "_EXACT", 100)
    found, _ = neighbours(units, 10)
    assert np.mean([len(set(a) & set(b)) / 10 for a, b in zip(true, found, strict=True)]) > 0.97
    assert not (found == np.arange(len(units))[:, None]).any()
    same = np.repeat(units[:1], 300, axis=0)  # one cluster has all, the others are empty
    assert neighbours(same, 10)[0].shape == (300, 10)


@pytest.mark.parametrize("spread", [1e-4, 1.0, 20.0])
def test_the_forces_are_nearly_those_of_all_pairs(spread: float) -> None:
    points = np.random.default_rng(0).normal(0, spread, (400, 2))
    ways = points[:, None] - points[None]
    weights = 1 / (1 + (ways**2).sum(axis=-1))
    true = (ways * (weights**2)[..., None]).sum(axis=1)
    forces, total = Repulsion().forces(points)
    assert np.linalg.norm(forces - true) < 0.15 * np.linalg.norm(true)
    assert total == pytest.approx(weights.sum() - len(points), rel=0.02)


def test_a_map_keeps_neighbours_and_parts_groups() -> None:
    units = groups(6, 50)
    points = lay_out(units)
    assert np.isfinite(points).all()
    assert kept(units, points) > kept(units, principal(units)) + 0.1
    assert kept(units, points) > 0.4
    middles = points.reshape(6, 50, 2).mean(axis=1)
    own = np.linalg.norm(points.reshape(6, 50, 2) - middles[:, None], axis=-1)
    apart = np.linalg.norm(middles[:, None] - middles[None], axis=-1) + np.eye(6) * 1e9
    assert apart.min() > own.mean()


def test_the_same_vectors_give_the_same_map_however_the_work_is_cut() -> None:
    units = groups(4, 25)
    draft = begin(units)
    while not draft.done:
        draft = advance(draft, 90)
    assert draft.step == STEPS
    assert np.array_equal(draft.points, lay_out(units))
    assert advance(draft, 5).step == STEPS


def test_a_map_begun_from_an_older_one_is_like_it() -> None:
    units = groups(8, 30)
    before = lay_out(units)
    draft = begin(units, before)
    while not draft.done:
        draft = advance(draft, STEPS)
    middles = [one.reshape(8, 30, 2).mean(axis=1) for one in (before, draft.points)]
    near = [np.linalg.norm(one[:, None] - one[None], axis=-1).ravel() for one in middles]
    assert np.corrcoef(*near)[0, 1] > 0.8


@pytest.mark.parametrize("count", [0, 1, 2, 3, 10, 59, 60, 61])
def test_few_vectors(count: int) -> None:
    points = lay_out(groups(1, 70)[:count])
    assert points.shape == (count, 2)
    assert np.isfinite(points).all()
    assert len(np.unique(points.round(6), axis=0)) == count


def test_vectors_that_are_all_the_same() -> None:
    points = lay_out(np.repeat(groups(1, 1), 200, axis=0))
    assert np.isfinite(points).all()
    assert np.abs(points).max() < 100


def test_new_dots_come_to_their_neighbours() -> None:
    units = groups(6, 50)
    old = np.arange(300) % 5 > 0
    points = lay_out(units[old])
    placed = place(units[~old], units[old], points)
    middles = points.reshape(6, 40, 2).mean(axis=1)
    nearest = np.argmin(np.linalg.norm(placed[:, None] - middles[None], axis=-1), axis=1)
    assert (nearest == np.repeat(np.arange(6), 10)).all()
    assert len(np.unique(placed.round(6), axis=0)) == len(placed)
    assert np.array_equal(placed, place(units[~old], units[old], points))
    assert place(units[:3], units[5:6], points[:1]).shape == (3, 2)
