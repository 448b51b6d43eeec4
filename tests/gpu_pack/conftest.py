"""A server of wheels on this machine."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import wheels

from clamp_desktop.gpu_pack.table import Pack, own_key, pack_for

hub = runpy.run_path(str(Path(__file__).resolve().parents[1] / "hub" / "conftest.py"))["hub"]


@pytest.fixture
def offer(hub, tmp_path: Path) -> Callable[..., Pack]:
    """Put a pack on the server; ``source`` is that of its torch."""

    def publish(source: str | None = None) -> Pack:
        contents = {wheels.TORCH: wheels.torch_wheel(source), wheels.CUBLAS: wheels.nvidia_wheel()}
        hub.files |= {f"/{name}": content for name, content in contents.items()}
        return pack_for(own_key(), wheels.write_pins(tmp_path / "pins.json", hub.address, contents))

    return publish


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "data" / "gpu-pack"
