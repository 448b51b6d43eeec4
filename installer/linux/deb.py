"""The Debian package: made by ``dpkg-deb`` from the bundle, with what the bundle needs found by looking.

Menus, file types and icons are brought up to date by the triggers of desktop-file-utils, shared-mime-info and
hicolor-icon-theme, when the package comes and when it goes; it needs no scripts of its own.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Sequence
from pathlib import Path

from installer.bundle.archive import within
from installer.bundle.plan import COMMAND, BuildError, Plan
from installer.bundle.running import run
from installer.linux import needed, tree
from installer.linux.texts import MAINTAINER
from installer.linux.words import DESCRIPTION, SUMMARY

RECOMMENDS = ("shared-mime-info", "desktop-file-utils", "hicolor-icon-theme")
_WIDTH = 78
_ARCHITECTURES = {"x64": "amd64", "arm64": "arm64"}


def name(plan: Plan) -> str:
    """What the file is called, as Debian's tools expect it."""
    return f"{COMMAND}_{plan.version}_{_ARCHITECTURES[plan.processor]}.deb"


def control(plan: Plan, depends: Sequence[str], kilobytes: int) -> str:
    """The package's ``control`` file. ``depends`` as in ``needed``; ``kilobytes`` once installed."""
    paragraphs = "\n .\n".join("\n".join(f" {line}" for line in _wrapped(text)) for text in DESCRIPTION)
    return (
        f"Package: {COMMAND}\n"
        f"Version: {plan.version}\n"
        f"Architecture: {_ARCHITECTURES[plan.processor]}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {', '.join(depends)}\n"
        f"Recommends: {', '.join(RECOMMENDS)}\n"
        "Section: sound\n"
        "Priority: optional\n"
        f"Description: {SUMMARY['']}\n{paragraphs}\n"
    )


def make(plan: Plan) -> str:
    """Step of the build: ``dist/clamp-desktop_VERSION_amd64.deb``. Raises ``BuildError``."""
    if shutil.which("dpkg-deb") is None:
        return "skipped: dpkg-deb is missing (Debian: dpkg)"
    root = plan.work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    tree.lay_out(plan, root)
    depends = needed.depends(needed.from_outside(plan.bundle), needed.owner_here())
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    description = root / "DEBIAN"
    description.mkdir()
    (description / "control").write_text(control(plan, depends, kilobytes), encoding="utf-8")
    (description / "md5sums").write_text(_sums(root, files), encoding="utf-8")
    for path in (description, *description.iterdir()):
        path.chmod(0o755 if path.is_dir() else 0o644)
    target = plan.out / name(plan)
    target.parent.mkdir(parents=True, exist_ok=True)
    run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, target], log=plan.work / "deb.log")
    if not target.is_file():
        raise BuildError(f"dpkg-deb left no {target}")
    shutil.rmtree(root)
    return within(target)


def _sums(root: Path, files: Sequence[Path]) -> str:
    """What ``dpkg --verify`` compares with; MD5 is what it wants."""
    lines = []
    for path in files:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False))
        lines.append(f"{digest.hexdigest()}  {path.relative_to(root).as_posix()}\n")
    return "".join(lines)


def _wrapped(text: str) -> list[str]:
    import textwrap

    return textwrap.wrap(text, _WIDTH)
