from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression

from clamp_desktop.probing.folds import folds, possible
from clamp_desktop.probing.learning import learn
from clamp_desktop.probing.task import Report, Task


def clouds(classes: int, each: int, spread: float = 0.8, seed: int = 0, size: int = 32) -> Task:
    """Examples around a centre for each class, on the sphere."""
    chance = np.random.default_rng(seed)
    centres = np.random.default_rng(5).normal(size=(classes, size))
    labels = np.repeat(np.arange(classes), each)
    vectors = centres[labels] + chance.normal(0, spread * 2, (len(labels), size))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    truth = np.eye(classes, dtype=np.float32)[labels]
    return Task(vectors.astype(np.float32), truth, np.ones_like(truth), np.arange(len(labels)), True)


@pytest.mark.parametrize("each", [5, 10, 20, 50])
def test_as_good_as_scikit_learn(each: int) -> None:
    ours, theirs = [], []
    for seed in range(3):
        known, test = clouds(5, each, seed=seed), clouds(5, 100, seed=99)
        right = test.truth.argmax(1)
        ours.append((learn(known).weights.probabilities(test.vectors).argmax(1) == right).mean())
        other = LogisticRegression(max_iter=1000).fit(known.vectors, known.truth.argmax(1))
        theirs.append((other.predict(test.vectors) == right).mean())
    assert np.mean(ours) >= np.mean(theirs) - 0.01


def test_the_figures_are_honest() -> None:
    known, test = clouds(4, 30, 1.2), clouds(4, 300, 1.2, seed=7)
    learned = learn(known)
    report = learned.report
    said = learned.weights.probabilities(test.vectors)
    truth = float((said.argmax(1) == test.truth.argmax(1)).mean())
    assert report.accuracy == pytest.approx(truth, abs=0.08)
    assert report.baseline_accuracy == 0.25
    assert [sum(row) for row in report.confusion] == [30] * 4
    assert [one.examples for one in report.classes] == [30] * 4
    assert Report.of_json(report.as_json()) == report
    # Calibrated: of what is said with 70 % about 70 % is right.
    sure = said.max(1)
    assert float(sure.mean()) == pytest.approx(truth, abs=0.08)


def test_noise_is_said_to_be_noise() -> None:
    noise = clouds(3, 20, 1.0)
    chance = np.random.default_rng(3)
    shuffled = Task(noise.vectors, noise.truth[chance.permutation(60)], noise.weights, noise.groups, True)
    report = learn(shuffled).report
    assert report.accuracy is not None
    assert report.accuracy < 0.55


def test_copies_of_a_work_are_not_on_both_sides() -> None:
    """Every example twice, labels by chance: who met the copy would know the answer."""
    chance = np.random.default_rng(4)
    vectors = np.repeat(chance.normal(size=(40, 32)), 2, axis=0).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    truth = np.eye(2, dtype=np.float32)[np.repeat(chance.permutation(np.arange(40) % 2), 2)]
    works = np.repeat(np.arange(40), 2)
    honest = learn(Task(vectors, truth, np.ones_like(truth), works, True)).report
    fooled = learn(Task(vectors, truth, np.ones_like(truth), np.arange(80), True)).report
    assert honest.accuracy is not None
    assert fooled.accuracy is not None
    assert honest.accuracy < 0.65 < 0.75 < fooled.accuracy
    fold = folds(truth, works, possible(truth, works))
    assert (fold[::2] == fold[1::2]).all()


@pytest.mark.parametrize("exclusive", [True, False])
def test_the_order_in_which_pieces_came_makes_no_difference(exclusive: bool) -> None:
    """Of so few examples figures would else be up or down by a tenth."""
    found = clouds(2, 12, 1.2)
    weights = np.ones_like(found.truth)
    truth = found.truth.copy()
    if not exclusive:  # nobody said so of most: presumed, and partly wrong
        unsaid = np.arange(24) % 12 >= 5
        truth[unsaid], weights[unsaid] = 0.0, 0.3
    reports, said = [], []
    for seed in range(4):
        order = np.random.default_rng(seed).permutation(24)
        task = Task(found.vectors[order], truth[order], weights[order], np.arange(24), exclusive)
        learned = learn(task)
        reports.append(replace(learned.report, seconds=0.0))
        said.append(learned.weights.probabilities(found.vectors))
    assert all(one == reports[0] for one in reports)
    for one in said:
        np.testing.assert_allclose(one, said[0], atol=1e-4)


def test_yes_or_no_with_what_is_not_known() -> None:
    chance = np.random.default_rng(2)
    vectors = chance.normal(size=(120, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    truth = (vectors[:, :2] > 0).astype(np.float32)
    weights = np.ones_like(truth)
    weights[:60, 1] = 0.0  # nobody said whether the second tag is true of these
    learned = learn(Task(vectors, truth, weights, np.arange(120), False))
    assert learned.report.accuracy is not None
    assert learned.report.accuracy > 0.85 > learned.report.baseline_accuracy
    assert learned.report.confusion == ()
    assert learned.report.classes[1].examples == int(truth[60:, 1].sum())
    said = learned.weights.probabilities(vectors)
    assert ((said[:60, 1] > 0.5) == (truth[:60, 1] > 0)).mean() > 0.75


def test_rare_classes_are_not_forgotten() -> None:
    many, few = clouds(2, 200, 0.7), clouds(2, 8, 0.7, seed=3)
    vectors = np.concatenate([many.vectors[:200], few.vectors[8:]])
    truth = np.concatenate([many.truth[:200], few.truth[8:]])
    report = learn(Task(vectors, truth, np.ones_like(truth), np.arange(208), True)).report
    assert report.classes[1].recall is not None
    assert report.classes[1].recall > 0.5
    assert report.baseline_accuracy == pytest.approx(200 / 208)


def test_too_little_is_said_in_words() -> None:
    few = clouds(3, 1)
    report = learn(few).report
    assert (report.folds, report.accuracy) == (0, None)
    assert [one.needed for one in report.classes] == [4, 4, 4]
    one = Task(few.vectors[:1], few.truth[:1], few.weights[:1], few.groups[:1], True)
    with pytest.raises(ValueError, match="Two tags"):
        learn(one)
    with pytest.raises(ValueError, match="no examples"):
        learn(Task(few.vectors[:0], few.truth[:0], few.weights[:0], few.groups[:0], True))
    with pytest.raises(ValueError, match="no numbers"):
        learn(Task(few.vectors * np.float32(np.nan), few.truth, few.weights, few.groups, True))
