"""A bundle for Windows in the real layout, whose programs only note what they were started with."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path

from installer.bundle.plan import COMMAND, ROOT, Plan
from installer.windows import setup
from installer.windows.names import CONSOLE_EXE, WINDOW_EXE

# Writes its arguments beside itself, and runs for as long as there is a file "stay".
_PROGRAM = r"""
Unicode true
Target amd64-unicode
SetCompressor zlib
Name standin
OutFile "%s"
SilentInstall silent
RequestExecutionLevel user
!include LogicLib.nsh
!include FileFunc.nsh
Section
  ${GetParameters} $0
  FileOpen $1 "$EXEDIR\said.txt" w
  FileWriteUTF16LE /BOM $1 $0
  FileClose $1
  ${While} ${FileExists} "$EXEDIR\stay"
    Sleep 50
  ${EndWhile}
SectionEnd
"""


def can_compile() -> bool:
    """Whether there is an NSIS here that makes programs for 64 bits."""
    found = shutil.which("makensis")
    return found is not None and setup.has_target(Path(found))


def plan(folder: Path, version: str) -> Plan:
    """A build of that version for Windows, kept in a folder of its own."""
    return Plan(version, "Windows", "AMD64", ROOT, folder / version / "build", folder / version / "dist")


def write_icon(path: Path) -> None:
    """A brown square of 16 by 16 pixels."""
    path.parent.mkdir(parents=True, exist_ok=True)
    side = 16
    picture = struct.pack("<IiiHHIIiiII", 40, side, side * 2, 1, 32, 0, 0, 0, 0, 0, 0)
    picture += b"\x20\x40\x80\xff" * side * side + bytes(4 * side)
    head = struct.pack("<HHHBBBBHHII", 0, 1, 1, side, side, 0, 0, 1, 32, len(picture), 22)
    path.write_bytes(head + picture)


def write_files(bundle: Path, files: dict[str, str]) -> None:
    """Files of the bundle with their texts; programs are empty."""
    for name, text in {WINDOW_EXE: "", CONSOLE_EXE: "", **files}.items():
        path = bundle / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def compile_programs(bundle: Path, work: Path) -> None:
    """Real programs in place of the empty ones."""
    for name in (WINDOW_EXE, CONSOLE_EXE):
        script = work / "standin.nsi"
        script.write_text(_PROGRAM % (bundle / name), encoding="utf-8")
        subprocess.run(["makensis", "-V1", str(script)], check=True)


def icon_of(made: Plan) -> Path:
    """Where a build has the icon."""
    return made.icons / f"{COMMAND}.ico"
