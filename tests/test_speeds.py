"""How quickly models listen is measured at work and remembered for each model and device."""

from __future__ import annotations

from pathlib import Path

import pytest

from clamp_desktop import speeds
from clamp_desktop.model.embedding import Speed
from clamp_desktop.model.gauge import Gauge


def test_each_model_has_its_speed_on_each_device(tmp_path: Path) -> None:
    file = tmp_path / "cache" / "speeds.json"
    assert speeds.load(file) == {}
    speeds.keep(file, "clamp2-a", "cpu: 2 threads", Speed(3.14159, 4.0))
    speeds.keep(file, "clamp2-a", "cuda: NVIDIA H200", Speed(2000.0, 2600.0))
    speeds.keep(file, "bundled-2", "cpu: 2 threads", Speed(900.0, 950.0))
    speeds.keep(file, "clamp2-a", "cpu: 2 threads", Speed(4.0, 5.0))
    assert speeds.load(file) == {
        "clamp2-a": {"cpu: 2 threads": Speed(4.0, 5.0), "cuda: NVIDIA H200": Speed(2000.0, 2600.0)},
        "bundled-2": {"cpu: 2 threads": Speed(900.0, 950.0)},
    }


@pytest.mark.parametrize(
    "content", ["", "[1]", '{"a": 1}', '{"a": {"cpu": [1]}}', '{"a": {"cpu": ["x", 1]}}']
)
def test_a_damaged_file_costs_nothing_but_what_was_in_it(tmp_path: Path, content: str) -> None:
    file = tmp_path / "speeds.json"
    file.write_text(content)
    assert speeds.load(file) == {}
    speeds.keep(file, "a", "cpu", Speed(1.0, 2.0))
    assert speeds.load(file) == {"a": {"cpu": Speed(1.0, 2.0)}}


def test_a_disk_that_takes_nothing_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")
    speeds.keep(tmp_path / "cache" / "speeds.json", "a", "cpu", Speed(1.0, 2.0))


def test_loading_does_not_count_and_little_tells_nothing() -> None:
    gauge = Gauge()
    gauge.count(8, 8, 30.0)  # the model was loaded
    assert gauge.speed is None
    gauge.count(4, 6, 1.0)
    assert gauge.speed is None
    gauge.count(6, 9, 1.0)
    assert gauge.speed == Speed(5.0, 7.5)


def test_what_is_new_weighs_more() -> None:
    gauge = Gauge()
    gauge.count(1, 1, 1.0)
    for _ in range(10):
        gauge.count(10, 10, 10.0)  # somebody else kept the computer busy
    for _ in range(10):
        gauge.count(100, 100, 10.0)
    assert gauge.speed is not None
    assert 8 < gauge.speed.pieces <= 10
