"""A hub on this machine for the window's tests, too."""

from __future__ import annotations

import runpy
from pathlib import Path

_hub = runpy.run_path(str(Path(__file__).resolve().parents[2] / "hub" / "conftest.py"))
hub, checkpoint, offer = _hub["hub"], _hub["checkpoint"], _hub["offer"]
