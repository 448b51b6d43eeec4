"""A releases page on this machine for the window's tests, too."""

from __future__ import annotations

import runpy
from pathlib import Path

releases = runpy.run_path(str(Path(__file__).resolve().parents[2] / "updates" / "conftest.py"))["releases"]
