"""A calibration: where matches begin among cosines."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from clamp_desktop.training.calibration import _logistic, calibration
from clamp_desktop.training.captions import Captioner
from clamp_desktop.training.data import Item
from clamp_desktop.training.metrics import Floats
from clamp_desktop.vocabulary import Vocabulary


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary.load()


def _vector(concepts: set[str], vocabulary: Vocabulary) -> np.ndarray:
    return np.array([float(one in concepts) for one in vocabulary.concepts])


def test_a_calibration_rises_where_matches_are(pieces: list[Item], vocabulary: Vocabulary) -> None:
    rng = np.random.default_rng(0)
    music = np.stack([_vector(set(one.concepts), vocabulary) for one in pieces])
    music = music + 0.05 * rng.standard_normal(music.shape)

    def embed(texts: Sequence[str]) -> Floats:
        clean = [_vector({m.concept for m in vocabulary.find(text)}, vocabulary) for text in texts]
        return np.stack(clean) + 0.05 * rng.standard_normal((len(texts), music.shape[1]))

    numbers = calibration(pieces, music, embed, Captioner(vocabulary))
    assert numbers["text"]["scale"] > 0
    assert -5 < numbers["text"]["centre"] < 10
    assert numbers["text"]["spread"] > 0
    assert numbers["music"]["scale"] > 0


def test_the_logistic_curve_is_found_again() -> None:
    rng = np.random.default_rng(3)
    z = rng.normal(0, 1.5, 200_000)
    match = rng.random(z.size) < 1 / (1 + np.exp(-(z - 3.2) / 0.6))
    numbers = _logistic(z, match, prior=float(match.mean()))
    assert numbers["centre"] == pytest.approx(3.2, abs=0.08)
    assert numbers["scale"] == pytest.approx(0.6, abs=0.05)
