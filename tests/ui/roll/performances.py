"""Performances to look at."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from clamp_desktop.playback.performance import Controls, Part, Performance

PIANO = Part("", "piano", 0, False)
VIOLIN = Part("Solo", "violin", 40, False)
DRUMS = Part("Kit", "drum_kit", 0, True)

Row = tuple[float, float, int, int, int]  # onset, end, pitch, velocity, part


def performance(rows: Sequence[Row], parts: Sequence[Part] = (PIANO,), beat: float = 0.5) -> Performance:
    """These notes, with four beats in a bar."""
    table = np.array(sorted(rows), np.float64).reshape(-1, 5)
    end = float(table[:, 1].max()) if len(table) else 0.0
    beats = np.arange(0, end, beat)
    nothing = np.zeros(0, np.int32)
    return Performance(
        end,
        table[:, 0],
        table[:, 1],
        table[:, 2].astype(np.uint8),
        table[:, 3].astype(np.uint8),
        table[:, 4].astype(np.int32),
        tuple(parts),
        Controls(np.zeros(0), nothing, nothing.astype(np.uint8), nothing),
        beats[::4],
        beats,
        np.array([[0.0, 60 / beat]]),
    )


def scale(count: int = 40) -> Performance:
    """A note each half second, from C4 up and again; a drum with each."""
    rows: list[Row] = [(n / 2, n / 2 + 0.4, 60 + n % 13, 80, 0) for n in range(count)]
    rows += [(n / 2, n / 2 + 0.1, 36 if n % 2 else 42, 90, 1) for n in range(count)]
    return performance(rows, (PIANO, DRUMS))


def many(count: int) -> Performance:
    """As many notes as a large file has, at random."""
    chance = np.random.default_rng(1)
    onsets = chance.random(count) * 600
    rows = [
        (float(onset), float(onset + length), int(pitch), int(velocity), int(part))
        for onset, length, pitch, velocity, part in zip(
            onsets, chance.random(count) * 2, chance.integers(21, 108, count), chance.integers(1, 128, count),
            chance.integers(0, 2, count), strict=True,
        )
    ]  # fmt: skip
    return performance(rows, (PIANO, VIOLIN))
