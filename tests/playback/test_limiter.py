"""The limiter: a ceiling that holds, and silence about it below."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clamp_desktop.playback.limiter import BLOCK, CEILING, LATENCY, Limiter

RATE = 44100


def limited(samples: np.ndarray, chunk: int) -> np.ndarray:
    """All of it, in pieces."""
    limiter = Limiter(RATE)
    whole = np.concatenate([samples, np.zeros((LATENCY, 2), np.float32)])
    return np.concatenate([limiter.take(whole[at : at + chunk]) for at in range(0, len(whole), chunk)])[
        LATENCY:
    ]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(0.1, 20.0), st.sampled_from([BLOCK, 5 * BLOCK, 45 * BLOCK]))
def test_nothing_goes_beyond_the_ceiling(seed: int, loudness: float, chunk: int) -> None:
    """Noise with sudden peaks."""
    chance = np.random.default_rng(seed)
    noise = chance.normal(0, 0.1, (40 * BLOCK + LATENCY * 8, 2)).astype(np.float32)
    noise = noise[: len(noise) // (chunk) * chunk] if len(noise) >= chunk else noise[:BLOCK]
    noise[chance.integers(0, len(noise), 20)] *= loudness * 10
    if len(noise) % chunk or LATENCY % chunk:
        chunk = BLOCK
    assert np.abs(limited(noise, chunk)).max() <= CEILING + 1e-5


def test_what_is_soft_is_not_touched() -> None:
    """Sample for sample."""
    soft = np.random.default_rng(1).uniform(-0.9, 0.9, (64 * BLOCK, 2)).astype(np.float32)
    assert np.array_equal(limited(soft, BLOCK), soft)


def test_the_gain_glides() -> None:
    """A sudden forte of a sine: no corner in the wave is sharper than the sine's own."""
    t = np.arange(RATE // BLOCK * BLOCK) / RATE
    sine = (np.where(t < 0.5, 0.3, 3.0) * np.sin(2 * np.pi * 220 * t)).astype(np.float32)
    loud = limited(np.column_stack([sine, sine]), BLOCK)
    bends = np.abs(np.diff(loud[:, 0]))
    begin = round(0.5 * RATE)
    assert bends[begin - 2000 : begin - 2].max() <= 0.3 * 2 * np.pi * 220 / RATE * 1.05
    assert bends[begin + 2000 :].max() <= CEILING * 2 * np.pi * 220 / RATE * 1.1
    assert loud[-RATE // 10 :].max() == pytest.approx(CEILING, rel=0.02)
