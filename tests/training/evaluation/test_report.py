"""Seeds and baselines come together in one line, and lines in tables and JSON."""

from __future__ import annotations

import json

import pytest

from clamp_desktop.training.evaluation.report import LARGEST, as_json, as_table
from clamp_desktop.training.evaluation.results import Line, Score, lines


def _lines() -> list[Line]:
    runs = [
        [Score("captions", "short captions", "MRR", value, 10, 0.1, 0.8, "among 10"), *_spoken(value)]
        for value in (0.2, 0.3, 0.4)
    ]
    random = [[Score("captions", "short captions", "MRR", value, 10)] for value in (0.1, 0.2)]
    return lines("all pieces", runs, {"random weights": random})


def _spoken(value: float) -> list[Score]:
    return [
        Score("languages", code, metric, ratio, 4)
        for code, ratio in (("en", 1.0), ("de", 0.95), ("cy", 0.7))
        for metric in ("precision@10", "ratio to English")
    ]


def test_means_and_deviations() -> None:
    first = _lines()[0]
    assert first.mean == pytest.approx(0.3)
    assert first.deviation == pytest.approx(0.1)
    assert first.baselines == {"random weights": pytest.approx(0.15)}
    assert (first.score.chance, first.score.best) == (pytest.approx(0.1), pytest.approx(0.8))
    assert lines("p", [[Score("probe", "x", "accuracy", 1.0, 1)]], {})[0].deviation == 0.0


def test_tables() -> None:
    table = as_table(_lines())
    assert "| short captions, MRR | 10 | 0.300 ± 0.100 | 0.100 | 0.150 | 0.800 | among 10 |" in table
    assert "| de | 0.950 ± 0.000 | 0.950 ± 0.000 |" in table
    assert "lowest cy 0.70, 1 at .75 or more; 1 of the 1 largest at .90 or more" in table


def test_numbers() -> None:
    numbers = as_json(_lines(), {"seeds": [0, 1, 2]})
    assert numbers == json.loads(json.dumps(numbers))
    assert numbers["results"][0] == {
        "part": "all pieces",
        "kind": "captions",
        "name": "short captions",
        "metric": "MRR",
        "count": 10,
        "mean": 0.3,
        "deviation": 0.1,
        "values": [0.2, 0.3, 0.4],
        "chance": 0.1,
        "perfect": 0.8,
        "baselines": {"random weights": 0.15},
        "remark": "among 10",
    }
    assert len(LARGEST) == len(set(LARGEST)) == 30
