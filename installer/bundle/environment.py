"""The virtual environment of the build: what the program needs, PyInstaller, and nothing for developers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from installer import from_source
from installer.bundle.plan import BuildError, Plan
from installer.bundle.running import run
from installer.linux import packages
from installer.supply import locks

TOOLS = ("pyinstaller>=6.22,<7", "pillow>=11")
LOCKED = "CLAMP_LOCKED"  # in the environment: install what installer/supply/locks/ says, and nothing else
# hnswlib would use whatever the processor of the build has, and die on another.
EVERYWHERE = {"HNSWLIB_NO_NATIVE": "1", "HNSW_NO_NATIVE": "1"}


def commands(plan: Plan, offered: str | None, pyproject: str) -> list[list[str]]:
    """What to run, in order.

    Args:
        offered: as for ``from_source.torch_command``.
        pyproject: the text of ``pyproject.toml``.
    """
    pip = [str(plan.python), "-m", "pip", "--disable-pip-version-check", "--no-input"]
    return [
        from_source.torch_command(pip, False, plan.system, plan.machine, offered),
        [*pip, "install", *TOOLS],
        # A copy that was built before would be kept if its version is the same.
        [*pip, "install", "--force-reinstall", "--no-deps", str(plan.root)],
        [*pip, "install", f"{plan.root}[hnsw]"],
        from_source.sound_command(pip, pyproject),
    ]


def make(plan: Plan) -> None:
    """Make the environment, or bring it up to date. Raises ``BuildError``."""
    log = plan.work / "environment.log"
    if plan.system == "Linux":
        packages.install(log)
    config = plan.venv / "pyvenv.cfg"
    ours = ".".join(str(part) for part in sys.version_info[:3])
    there = config.is_file() and from_source.venv_version(config.read_text(encoding="utf-8")) == ours
    if not (there and plan.python.exists()):
        run([sys.executable, "-m", "venv", "--clear", str(plan.venv)], log=log)
    pyproject = (plan.root / "pyproject.toml").read_text(encoding="utf-8")
    locked = os.environ.get(LOCKED)
    for command in locks.commands(plan) if locked else commands(plan, _offered(plan.python), pyproject):
        run(command, environment=EVERYWHERE, log=log)


def _offered(python: Path) -> str | None:
    """The version of torch that pip would choose by itself."""
    command = [str(python), "-m", "pip", "install", "--dry-run", "--no-deps", "--ignore-installed", "--quiet"]
    command += ["--report", "-", f"torch=={from_source.TORCH}"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    try:
        return str(json.loads(done.stdout)["install"][0]["metadata"]["version"])
    except (ValueError, KeyError, IndexError):
        return None


def in_environment(plan: Plan, arguments: Sequence[str]) -> list[str]:
    """A command for the environment's Python. Raises ``BuildError`` where the environment was not made."""
    if not plan.python.exists():
        raise BuildError(f"{plan.venv} is missing: run the step 'environment' first.")
    return [str(plan.python), *arguments]
