"""Which version of everything a release is made of, with the hashes of its files.

``locks/SYSTEM.txt`` is what goes into the bundle, ``locks/SYSTEM-tools.txt`` what builds it;
``update_locks.py`` writes them. torch for Linux is apart, in ``locks/linux-torch.txt``: the build without
graphics cards comes from an index of its own, and the one on PyPI brings gigabytes for them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from installer import from_source
from installer.bundle.plan import BuildError, Plan

FOLDER = Path(__file__).with_name("locks")
PYTHON = (3, 11)  # of a release; locks of another would hold other versions
NAMES = {"Linux": "linux", "Windows": "windows", "Darwin": "macos"}
TORCH_INDEX = from_source.TORCH_CPU_INDEX
_LINE = re.compile(r"([A-Za-z0-9._-]+)==(\S+?)(?:\s*;\s*(.+?))?((?:\s+--hash=sha256:[0-9a-f]{64})+)\s*")


@dataclass(frozen=True)
class Locked:
    """One line of a lock: a distribution, its version, and the hashes that its files may have."""

    name: str
    version: str
    marker: str = ""
    hashes: frozenset[str] = field(default_factory=frozenset)


def program_lock(system: str) -> Path:
    """What goes into the bundle."""
    return FOLDER / f"{NAMES[system]}.txt"


def tools_lock(system: str) -> Path:
    """What builds the bundle and the installers."""
    return FOLDER / f"{NAMES[system]}-tools.txt"


def torch_lock(system: str) -> Path | None:
    """Where torch is locked if not with the rest."""
    return FOLDER / "linux-torch.txt" if system == "Linux" else None


def commands(plan: Plan) -> list[list[str]]:
    """How to install what the locks say, and nothing else, into the environment of a build.

    Raises:
        BuildError: a lock is missing.
    """
    files = [tools_lock(plan.system), program_lock(plan.system)]
    torch = torch_lock(plan.system)
    if torch is not None:
        files.insert(1, torch)
    for file in files:
        if not file.is_file():
            raise BuildError(f"{file.name} is missing: run `python installer/supply/update_locks.py`.")
    index = {torch: ["--index-url", TORCH_INDEX]}
    install = [*_pip(plan), "install"]
    locked = [*install, "--require-hashes", "--no-deps", "--no-build-isolation"]
    return [
        *([*locked, *index.get(file, []), "-r", str(file)] for file in files),
        # A copy that was built before would be kept if its version is the same.
        [*install, "--force-reinstall", "--no-deps", "--no-build-isolation", str(plan.root)],
    ]


def tools_command(plan: Plan) -> list[str]:
    """How to install the tools alone."""
    lock = str(tools_lock(plan.system))
    return [*_pip(plan), "install", "--require-hashes", "--no-deps", "-r", lock]


def read(lock: Path) -> list[Locked]:
    """The lines of a lock. Raises ``BuildError`` for one that is not understood."""
    found = []
    text = re.sub(r"\\\n\s*", " ", lock.read_text(encoding="utf-8"))
    for line in text.splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        parts = _LINE.fullmatch(line)
        if parts is None:
            raise BuildError(f"{lock.name}: not understood: {line[:80]}")
        hashes = frozenset(re.findall(r"sha256:([0-9a-f]{64})", parts[4]))
        found.append(Locked(canonical(parts[1]), parts[2], parts[3] or "", hashes))
    return found


def canonical(name: str) -> str:
    """A distribution's name as indexes compare it: ``"Charset_Normalizer"`` → ``"charset-normalizer"``."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _pip(plan: Plan) -> list[str]:
    return [str(plan.python), "-m", "pip", "--disable-pip-version-check", "--no-input"]
