"""Cutting long pieces, and putting their vectors together."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clamp_desktop.model.segments import Segment, combine, segments


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (2, [(0, 2, 2)]),
        (128, [(0, 128, 128)]),
        (129, [(0, 128, 128), (1, 129, 1)]),
        (256, [(0, 128, 128), (128, 256, 128)]),
        (257, [(0, 128, 128), (128, 256, 128), (129, 257, 1)]),
    ],
)
def test_the_last_segment_is_the_last_items(count: int, expected: list[tuple[int, int, int]]) -> None:
    assert segments(count, 128) == [Segment(*each) for each in expected]


def test_equals_the_reference(golden: Path) -> None:
    for case in json.loads((golden / "text_ids.json").read_text(encoding="utf-8"))["files"].values():
        assert segments(case["n"], 128) == [Segment(*each) for each in case["segments"]]


@given(st.integers(1, 5000), st.integers(1, 600))
def test_every_item_is_covered_and_weights_add_up(count: int, length: int) -> None:
    parts = segments(count, length)
    assert sum(part.weight for part in parts) == count
    assert parts[0].start == 0
    assert parts[-1].stop == count
    assert all(0 < part.stop - part.start <= length for part in parts)
    assert all(before.stop >= after.start for before, after in itertools.pairwise(parts))


def test_the_mean_is_weighted() -> None:
    vectors = np.array([[1, 0], [0, 1]], dtype=np.float32)
    mean = combine(vectors, segments(160, 128))
    assert mean.dtype == np.float32
    assert mean.tolist() == pytest.approx([0.8, 0.2])
