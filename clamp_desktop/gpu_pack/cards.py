"""Whether this computer has a graphics card of NVIDIA: told by its driver, without loading anything."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

_PATIENCE = 10.0  # seconds for the driver's own tool


def driver_is_there() -> bool:
    """Whether NVIDIA's driver is installed; looks at a few file names only."""
    if sys.platform == "win32":
        system = Path(os.environ.get("SYSTEMROOT", "C:\\Windows")) / "System32"
        return any((system / name).is_file() for name in ("nvcuda.dll", "nvml.dll", "nvidia-smi.exe"))
    # There is no such driver for macOS, and so neither.
    return Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi") is not None


def card() -> str:
    """The name of the card as the driver's tool says it; empty where it says nothing. May take seconds."""
    tool = shutil.which("nvidia-smi")
    if tool is None:
        return ""
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)  # Windows would show a black window for a moment
    try:
        done = subprocess.run(
            [tool, "--query-gpu=name", "--format=csv,noheader"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_PATIENCE,
            check=False,
            creationflags=hidden,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout.strip().partition("\n")[0].strip() if done.returncode == 0 else ""


def torch_has_cuda() -> bool:
    """Whether the program's own torch is built for such cards, as when pip installed it; imports nothing."""
    if getattr(sys, "frozen", False):
        return False
    found = find_spec("torch")
    if found is None or not found.origin:
        return False
    try:
        said = Path(found.origin).with_name("version.py").read_text(encoding="utf-8")
    except OSError:
        return False
    return any(line.startswith("cuda") and "= '" in line for line in said.splitlines())
