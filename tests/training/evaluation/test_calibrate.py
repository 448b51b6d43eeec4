"""A calibration is written into the model's own configuration."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from clamp_desktop import paths
from clamp_desktop.training.evaluation.calibrate import main


def test_a_calibration_is_written(
    cache_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cache = tmp_path / "cache"
    shutil.copytree(cache_folder, cache)
    model = tmp_path / "model"
    shutil.copytree(paths.resources() / "model", model)
    config = json.loads((model / "config.json").read_text())
    del config["calibration"]
    (model / "config.json").write_text(json.dumps(config))
    assert main(["--model", str(model), "--cache", str(cache)]) == 0
    assert "centre" in capsys.readouterr().out
    written = json.loads((model / "config.json").read_text())
    assert set(written.pop("calibration")) == {"text", "music"}
    assert written == config
