"""PyInstaller makes the bundle."""

from __future__ import annotations

import shutil
import sys

from installer.bundle import contents
from installer.bundle.environment import EVERYWHERE, in_environment
from installer.bundle.plan import BuildError, Plan
from installer.bundle.running import run

LARGEST = 1000 * 1000 * 1000  # bytes unpacked


def command(plan: Plan) -> list[str]:
    """How PyInstaller is called."""
    return in_environment(
        plan,
        [
            *("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
            *("--distpath", str(plan.bundle.parent), "--workpath", str(plan.work / "pyinstaller")),
            str(plan.root / "installer" / "bundle" / "clamp-desktop.spec"),
            *("--", "--icons", str(plan.icons)),
        ],
    )


def freeze(plan: Plan) -> str:
    """Step of the build: make ``plan.bundle``. Raises ``BuildError``, also when it has grown too large."""
    shutil.rmtree(plan.bundle, ignore_errors=True)
    run(command(plan), cwd=plan.root, environment=EVERYWHERE, log=plan.work / "bundle.log")
    if not plan.command.is_file():
        raise BuildError(f"PyInstaller left no {plan.command}; see {plan.work / 'bundle.log'}")
    if plan.system == "Darwin":
        # BUNDLE has taken everything along.
        shutil.rmtree(plan.bundle.with_suffix(""), ignore_errors=True)
    if plan.system == "Linux":
        for pattern in contents.STRIPPED:
            for library in plan.contents.glob(pattern):
                run(["strip", "--strip-unneeded", library])
    size = sum(path.lstat().st_size for path in plan.bundle.rglob("*") if not path.is_dir())
    if size > LARGEST:
        raise BuildError(f"The bundle takes {size / 1e6:.0f} MB, more than {LARGEST / 1e6:.0f}.")
    return f"{size / 1e6:.0f} MB, Python {sys.version_info[0]}.{sys.version_info[1]}"
