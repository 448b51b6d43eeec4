"""Write the locks anew, from pyproject.toml and what PyPI has today.

    python installer/supply/update_locks.py           all but torch for Linux; needs uv and PyPI
    python installer/supply/update_locks.py torch     torch for Linux; needs PyTorch's index

Look at the changes before committing them: they are what the next release is made of.
"""

from __future__ import annotations

import html
import os
import re
import subprocess
import sys
import tempfile
import tomllib
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from installer.bundle import environment
from installer.bundle.plan import ROOT, SYSTEMS, BuildError
from installer.from_source import TORCH
from installer.supply import locks
from installer.supply.locks import PYTHON, TORCH_INDEX, canonical

PYPI = "https://pypi.org/simple"
PLATFORMS = {
    "Linux": "x86_64-manylinux_2_34",
    "Windows": "x86_64-pc-windows-msvc",
    "Darwin": "aarch64-apple-darwin",
}
LEAST_MACOS = "14.0"
# Beside PyInstaller: what builds the program itself, and hnswlib, which is published as source only.
TOOLS = (*environment.TOOLS, "hatchling", "setuptools>=61", "wheel", "pybind11>=2.0", "numpy>=2.0")
TOOLS_OF = {"Darwin": ("dmgbuild>=1.6.5",)}
# On Linux torch comes without these, from its own index.
_FOR_GRAPHICS_CARDS = re.compile(r"torch|triton|nvidia-.*|cuda-.*")
_HEAD = "# Written by installer/supply/update_locks.py, not by hand.\n"
_PATIENCE_S = 60


def wanted(pyproject: dict[str, Any]) -> list[str]:
    """What the program needs when it is installed with all that a release has."""
    project = pyproject["project"]
    return [*project["dependencies"], *project["optional-dependencies"]["hnsw"]]


def apart(pyproject: dict[str, Any]) -> list[str]:
    """What is installed without what it asks for itself; see pyproject.toml."""
    return list(pyproject["project"]["optional-dependencies"]["sound"])


def compiled(system: str, requirements: Sequence[str], bounds: Sequence[str], *, alone: bool = False) -> str:
    """What the requirements come to on a system today, with the hashes of all files.

    Args:
        bounds: further requirements on the versions of whatever is needed.
        alone: leave out what they need themselves.

    Raises:
        BuildError: they cannot be met; uv has said why.
    """
    with tempfile.TemporaryDirectory() as folder:
        asked, bounded = Path(folder) / "wanted.in", Path(folder) / "bounds.txt"
        asked.write_text("\n".join(requirements) + "\n", encoding="utf-8")
        bounded.write_text("\n".join(bounds) + "\n", encoding="utf-8")
        command = ["uv", "pip", "compile", str(asked), "-c", str(bounded), "--generate-hashes", "--quiet"]
        command += ["--no-header", "--no-annotate", "--no-config", "--default-index", PYPI]
        command += ["--python-platform", PLATFORMS[system]]
        command += ["--python-version", ".".join(map(str, PYTHON)), *(["--no-deps"] if alone else [])]
        around = os.environ | {"MACOSX_DEPLOYMENT_TARGET": LEAST_MACOS}
        done = subprocess.run(
            command, check=False, stdout=subprocess.PIPE, text=True, encoding="utf-8", env=around
        )
    if done.returncode:
        raise BuildError(f"There is no lock for {system}.")
    return done.stdout


def without(lock: str, unwanted: re.Pattern[str]) -> str:
    """A lock without some distributions."""
    entries = re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE)
    return "".join(entry for entry in entries if not unwanted.fullmatch(canonical(entry.split("==")[0])))


def torch_entry(page: str) -> str:
    """The lock of torch from the page of its index. Raises ``BuildError`` where the version is not on it."""
    tag = f"cp{PYTHON[0]}{PYTHON[1]}"
    wheel = re.compile(
        rf"/torch-{re.escape(TORCH)}\+cpu-{tag}-{tag}-[a-z0-9_.]*x86_64\.whl#sha256=([0-9a-f]{{64}})"
    )
    hashes = sorted(set(wheel.findall(html.unescape(page).replace("%2B", "+"))))
    if not hashes:
        raise BuildError(f"{TORCH_INDEX} has no torch {TORCH} for Linux and Python {PYTHON[0]}.{PYTHON[1]}.")
    lines = [f"torch=={TORCH}+cpu", *(f"    --hash=sha256:{one}" for one in hashes)]
    return " \\\n".join(lines) + "\n"


def write_all() -> None:
    """Every lock but that of torch for Linux. Raises ``BuildError``."""
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    locks.FOLDER.mkdir(exist_ok=True)
    for system in SYSTEMS:
        bounds = [f"torch=={TORCH}"]
        program = compiled(system, wanted(pyproject), bounds)
        if locks.torch_lock(system):
            program = without(program, _FOR_GRAPHICS_CARDS)
        program += compiled(system, apart(pyproject), [], alone=True)
        _write(locks.program_lock(system), program)
        # What both hold must be one version: they go into one environment.
        versions = [f"{one.name}=={one.version}" for one in locks.read(locks.program_lock(system))]
        _write(locks.tools_lock(system), compiled(system, [*TOOLS, *TOOLS_OF.get(system, ())], versions))


def write_torch() -> None:
    """The lock of torch for Linux. Raises ``BuildError``."""
    target = locks.torch_lock("Linux")
    assert target is not None
    with urllib.request.urlopen(f"{TORCH_INDEX}/torch/", timeout=_PATIENCE_S) as answer:
        _write(target, torch_entry(answer.read().decode("utf-8")))


def _write(target: Path, lock: str) -> None:
    target.write_text(_HEAD + lock, encoding="utf-8", newline="\n")
    print(f"{target.name}: {len(locks.read(target))} distributions")


def main(arguments: Sequence[str]) -> int:
    """Understand the command line; the exit code."""
    if arguments not in ([], ["torch"]):
        print(__doc__)
        return 2
    try:
        (write_torch if arguments else write_all)()
    except (BuildError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
