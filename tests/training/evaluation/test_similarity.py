"""The repository's scores, on numbers worked out by hand."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from clamp_desktop.training.evaluation.similarity import VectorError, paired_retrieval, similarity


def _save(folder: Path, **vectors: list[float]) -> Path:
    folder.mkdir()
    for name, numbers in vectors.items():
        np.save(folder / f"{name}.npy", np.array([numbers], np.float32))
    return folder


def test_the_cosine_of_the_means(tmp_path: Path) -> None:
    a = _save(tmp_path / "a", x=[3, 0, 0], y=[1, 4, 0])  # mean 2 2 0: the longer counts for more
    b = _save(tmp_path / "b", z=[1, 0, 0])
    assert similarity(a, b) == pytest.approx(1 / np.sqrt(2))
    assert similarity(a / "x.npy", b / "z.npy") == pytest.approx(1.0)
    assert similarity(a / "x.npy", a / "y.npy") == pytest.approx(1 / np.sqrt(17))


def test_only_the_first_row_of_a_file_counts(tmp_path: Path) -> None:
    a = _save(tmp_path / "a", x=[1, 0])
    np.save(tmp_path / "two.npy", np.array([[0, 2], [5, 5]], np.float32))
    assert similarity(a, tmp_path / "two.npy") == pytest.approx(0.0)


def test_pairs_by_name(tmp_path: Path) -> None:
    a = _save(tmp_path / "a", one=[1, 0], two=[0, 1], three=[1, 1], alone=[1, 0])
    b = _save(tmp_path / "b", one=[2, 0.1], two=[1, 0], three=[3, 3], other=[0, 1])
    count, found = paired_retrieval(a, b)
    # "one" prefers "two" to its own (rank 2); "two" has all three before or equal (rank 3); "three" is right.
    assert count == 3
    assert found.mrr == pytest.approx((1 / 2 + 1 / 3 + 1) / 3)
    assert found.hit == {1: pytest.approx(1 / 3), 10: 1.0, 100: 1.0}


def test_a_tie_does_not_count_against_the_right_one(tmp_path: Path) -> None:
    same = _save(tmp_path / "a", one=[1, 0], two=[1, 0])
    assert paired_retrieval(same, same)[1].mrr == 1.0


def test_what_cannot_be_compared_is_said(tmp_path: Path) -> None:
    a, b = _save(tmp_path / "a", x=[1, 0]), _save(tmp_path / "b", y=[1, 0, 0])
    (tmp_path / "empty").mkdir()
    (tmp_path / "torn.npy").write_bytes(b"\x93NUMPY")
    with pytest.raises(VectorError, match=r"2 numbers, those of .* 3"):
        similarity(a, b)
    with pytest.raises(VectorError, match="No file of"):
        paired_retrieval(a, b)
    with pytest.raises(VectorError, match="holds no vectors"):
        similarity(a, tmp_path / "empty")
    with pytest.raises(VectorError, match=r"torn\.npy"):
        similarity(a, tmp_path / "torn.npy")
    with pytest.raises(VectorError, match="points nowhere"):
        similarity(a, _save(tmp_path / "zero", x=[0, 0]))
