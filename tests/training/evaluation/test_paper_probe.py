from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from clamp_desktop.cli import main
from clamp_desktop.training.evaluation.paper_probe import read
from clamp_desktop.training.evaluation.similarity import VectorError


def write(folder: Path, count: int = 30, seed: int = 0) -> Path:
    """Two kinds of features that differ only in what comes at some time, not in the mean of the whole."""
    folder.mkdir()
    chance = np.random.default_rng(seed)
    for number in range(count):
        label = ("jig", "reel")[number % 2]
        features = chance.normal(0, 0.1, (chance.integers(2, 9), 8)).astype(np.float32)
        size = (
            3.0 if label == "jig" else 1.0
        )  # a swing up and down: only a bend after the first layer hears it
        features[0, 0], features[1, 0] = features[0, 0] + size, features[1, 0] - size
        np.save(folder / f"{label}_{number}.npy", features[None] if number % 3 else features)
    return folder


def test_the_probe_of_the_paper(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(tmp_path / "features", 60)
    fast = ["--epochs", "40", "--rate", "0.01", "--json", "-", "--threads", "1"]
    assert main(["evaluate", "probe", str(folder), "--seeds", "0", "1", *fast]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["labels"], found["trained"], found["tested"]) == (2, 48, 6)
    test = write(tmp_path / "test", 20, seed=9)
    assert main(["evaluate", "probe", str(folder), "--test", str(test), "--seeds", "0", *fast]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["tested"], found["baseline_accuracy"]) == (20, 0.5)
    assert found["accuracy"] > 0.85
    assert found["macro_f1"] > 0.85


def test_what_is_no_features_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(VectorError, match="LABEL"):
        read(tmp_path)
    np.save(tmp_path / "jig_1.npy", np.zeros((2, 3), np.int64))
    with pytest.raises(VectorError, match=r"jig_1\.npy holds int64"):
        read(tmp_path)
    (tmp_path / "jig_1.npy").write_bytes(b"nothing")
    with pytest.raises(VectorError, match="cannot be read"):
        read(tmp_path)
    np.save(tmp_path / "jig_1.npy", np.zeros((2, 3), np.float32))
    assert main(["evaluate", "probe", str(tmp_path)]) == 1
    assert "Two labels" in capsys.readouterr().err
    with pytest.raises(VectorError, match="dimensions"):
        np.save(tmp_path / "reel_1.npy", np.zeros((2, 4), np.float32))
        read(tmp_path)
    with pytest.raises(VectorError, match="a label reel"):
        read(tmp_path, ["jig"])


def test_retrieval_is_a_word_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for side in "ab":
        (tmp_path / side).mkdir()
        for number in range(4):
            np.save(tmp_path / side / f"{number}.npy", np.eye(4, dtype=np.float32)[number])
    assert main(["evaluate", "retrieval", str(tmp_path / "a"), str(tmp_path / "b"), "--json", "-"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert (found["MRR"], found["Hit@1"], found["Hit@100"]) == (1.0, 1.0, 1.0)
    assert main(["evaluate", "retrieval", "a"]) == 2
