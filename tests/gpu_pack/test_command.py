"""``clamp-desktop gpu-pack``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import wheels

from clamp_desktop import paths
from clamp_desktop.cli import main
from clamp_desktop.gpu_pack import cards, keeping, table


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAMP_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(cards, "driver_is_there", lambda: True)
    monkeypatch.setattr(cards, "torch_has_cuda", lambda: False)


def test_got_used_put_aside_and_removed(offer, tmp_path: Path, monkeypatch, capsys) -> None:
    pack = offer()
    monkeypatch.setattr(table, "PINS", tmp_path / "pins.json")
    assert main(["gpu-pack"]) == 0
    assert "gpu-pack get` fetches" in capsys.readouterr().out
    assert main(["gpu-pack", "get", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["used"] is True
    assert found["torch"] == "9.9.0+cu999"
    assert found["to fetch"] == pack.size
    keeping.put_aside(paths.gpu_pack(), "The NVIDIA pack ended the process that loaded it.")
    assert main(["gpu-pack"]) == 0
    assert "not used. The NVIDIA pack ended the process" in capsys.readouterr().out
    assert main(["gpu-pack", "retry"]) == 0
    assert "in use: torch 9.9.0+cu999" in capsys.readouterr().out
    assert main(["gpu-pack", "remove"]) == 0
    assert "are free again" in capsys.readouterr().out
    assert not paths.gpu_pack().exists()


def test_what_does_not_work_is_told(offer, tmp_path: Path, monkeypatch, capsys) -> None:
    offer(wheels.torch_source(wrong=1.0))
    monkeypatch.setattr(table, "PINS", tmp_path / "pins.json")
    assert main(["gpu-pack", "get"]) == 1
    assert "computes otherwise than the processor" in capsys.readouterr().err


def test_a_card_is_named_by_its_driver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = tmp_path / "nvidia-smi"
    tool.write_text("#!/bin/sh\necho 'GeForce Stand-in'\necho second\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert cards.card() == "GeForce Stand-in"
    tool.write_text("#!/bin/sh\nexit 9\n")
    assert cards.card() == ""
    tool.unlink()
    assert cards.card() == ""
