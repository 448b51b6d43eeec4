"""The installer for Windows: ``setup.nsi``, compiled by NSIS, which runs on Linux as well."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from installer.bundle.plan import COMMAND, BuildError, Plan
from installer.bundle.running import run
from installer.windows import signing
from installer.windows.names import CONSOLE_EXE, SETUP, WINDOW_EXE, quad
from installer.windows.script_parts import bundle_files, files_script, kinds_script
from installer.windows.words import words_script

SCRIPT = Path(__file__).with_name("setup.nsi")
_TARGET = "amd64-unicode"
_PLACES = (  # where NSIS's own installer for Windows puts it
    Path(r"C:\Program Files (x86)\NSIS\makensis.exe"),
    Path(r"C:\Program Files\NSIS\makensis.exe"),
)
_LONGEST_S = 3600.0


def make(plan: Plan) -> str | None:
    """Compile the installer of the plan's bundle to ``dist/…-setup.exe``.

    Raises:
        BuildError: NSIS is missing or refuses, or the bundle is not one for Windows.
    """
    command = compiling(plan, find_makensis(), signing.command(os.environ))
    run(command, log=plan.work / "nsis.log", timeout=_LONGEST_S)
    return None


def find_makensis() -> Path:
    """NSIS's compiler. Raises ``BuildError`` where it is not installed."""
    found = shutil.which("makensis")
    if found:
        return Path(found)
    for place in _PLACES:
        if place.is_file():
            return place
    raise BuildError(
        "NSIS (makensis) is not installed. Get it from nsis.sourceforge.io, or as `apt install nsis`."
    )


def compiling(
    plan: Plan,
    makensis: Path,
    sign: Sequence[str] | None = None,
    compression: str = "lzma",
    patience: int = 20,
) -> list[str]:
    """Write the script's parts for this bundle; the command that compiles the installer.

    Args:
        sign: a command that signs the file named behind it; ``None`` without a certificate.
        compression: ``"lzma"``, or ``"zlib"`` where time is short.
        patience: how many half seconds a silent installer waits for the program to be closed.

    Raises:
        BuildError: the bundle is not one for Windows.
    """
    files = bundle_files(plan.bundle)
    for exe in (WINDOW_EXE, CONSOLE_EXE):
        if not (plan.bundle / exe).is_file():
            raise BuildError(f"{plan.bundle} holds no {exe}: that is no bundle for Windows.")
    parts = plan.work / "nsis"
    parts.mkdir(parents=True, exist_ok=True)
    plan.out.mkdir(parents=True, exist_ok=True)
    scripts = {
        "files": files_script(plan.bundle, files),
        "kinds": kinds_script(),
        "words": words_script(),
    }
    for name, text in scripts.items():
        (parts / f"{name}.nsh").write_text(text, encoding="utf-8")
    kilobytes = sum(plan.bundle.joinpath(*file.parts).stat().st_size for file in files) // 1024
    defined: Mapping[str, object] = {
        "VERSION": plan.version,
        "VERSION_QUAD": quad(plan.version),
        "BUNDLE": plan.bundle,
        "PARTS": parts,
        "OUTPUT": plan.artefact(SETUP),
        "SIZE_KB": kilobytes,
        "ICON": plan.icons / f"{COMMAND}.ico",
        "COMPRESSION": compression,
        "PATIENCE": patience,
        **({"TARGET": _TARGET} if has_target(makensis) else {}),
        **({"SIGN": subprocess.list2cmdline(sign)} if sign else {}),
    }
    mark = "/" if platform.system() == "Windows" else "-"
    switches = [f"{mark}D{name}={value}" for name, value in defined.items()]
    return [str(makensis), f"{mark}V2", f"{mark}INPUTCHARSET", "UTF8", f"{mark}WX", *switches, str(SCRIPT)]


def has_target(makensis: Path) -> bool:
    """Whether this NSIS can make a 64-bit installer. NSIS's own build for Windows cannot; Debian's can."""
    stubs = (makensis.parent / "Stubs", makensis.parent.parent / "share" / "nsis" / "Stubs")
    return any((folder / f"zlib-{_TARGET}").exists() for folder in stubs)
