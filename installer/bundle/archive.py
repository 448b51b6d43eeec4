"""The bundle as one file to unpack anywhere, and the sums of all files for users."""

from __future__ import annotations

import hashlib
import os
import shutil
import tarfile
from pathlib import Path

from installer.bundle.plan import COMMAND, BuildError, Plan
from installer.bundle.running import run

LARGEST = 300 * 1000 * 1000  # bytes packed
SUMS = "SHA256SUMS"


def pack(plan: Plan) -> str:
    """Step of the build: the bundle as ``.tar.xz``, in one folder. Raises ``BuildError``."""
    target = plan.artefact(".tar.xz")
    target.parent.mkdir(parents=True, exist_ok=True)
    plain = target.with_suffix("")
    with tarfile.open(plain, "w") as archive:
        archive.add(plan.bundle, f"{COMMAND}-{plan.version}", filter=_anonymous)
    if shutil.which("xz") is None:
        raise BuildError("xz is missing (Debian: xz-utils).")
    run(["xz", "--force", f"--threads={os.cpu_count() or 1}", "-6", str(plain)])
    return within(target)


def within(target: Path) -> str:
    """The size of an artefact in words. Raises ``BuildError`` when it has grown too large."""
    size = target.stat().st_size
    if size > LARGEST:
        raise BuildError(f"{target.name} takes {size / 1e6:.0f} MB, more than {LARGEST / 1e6:.0f}.")
    return f"{target.name}, {size / 1e6:.0f} MB"


def _anonymous(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Nobody's files: who built it is no business of those who unpack it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def sums(plan: Plan) -> str:
    """Step of the build: ``SHA256SUMS`` of everything for users, as ``sha256sum --check`` reads it."""
    lines = []
    for path in sorted(plan.out.iterdir()):
        if path.is_file() and path.name != SUMS:
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()} *{path.name}\n")
    if not lines:
        raise BuildError(f"There is nothing in {plan.out}.")
    (plan.out / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")
    return f"{len(lines)} files"
