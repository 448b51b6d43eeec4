"""The state of a training on disk, and how long it will take."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

from clamp_desktop.training.clamp2.errors import TrainingError


def state_of(folder: Path) -> Path:
    """Where a run keeps its state."""
    return folder / "state.pt"


def save_state(path: Path, state: Mapping[str, Any]) -> None:
    """Write a state; the old one is replaced only when the new one is on the disk as a whole."""
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        torch.save(dict(state), file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def load_state(path: Path) -> dict[str, Any]:
    """A saved state, on the CPU; raises ``TrainingError`` if it is none."""
    try:
        state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError as error:
        raise TrainingError(f"There is no training in {path.parent}.") from error
    except Exception as error:  # whatever torch makes of a strange file
        raise TrainingError(f"{path} is no state of a training, or is damaged.") from error
    if not isinstance(state, dict) or "network" not in state or "sizes" not in state:
        raise TrainingError(f"{path} is no state of a training.")
    return state


def duration(seconds: float) -> str:
    """``"2 h 05 min"``, ``"4 min"``, ``"30 s"``."""
    minutes = round(seconds / 60)
    if minutes >= 60:
        return f"{minutes // 60} h {minutes % 60:02d} min"
    return f"{minutes} min" if minutes else f"{round(seconds)} s"
