"""Where the parts of one build come from and go to, for every system on every system."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = "CLaMP Desktop"
COMMAND = "clamp-desktop"
SYSTEMS = ("Linux", "Windows", "Darwin")


class BuildError(Exception):
    """The build cannot go on; ``str()`` says why."""


@dataclass(frozen=True)
class Plan:
    """The places of one build.

    Attributes:
        system: ``"Linux"``, ``"Windows"`` or ``"Darwin"``.
        machine: the processor in Python's words: ``"x86_64"``, ``"AMD64"``, ``"arm64"``, ``"aarch64"``.
        root: the source checkout.
        work: for what is made on the way; may be deleted at any moment.
        out: where artefacts go.
    """

    version: str
    system: str
    machine: str
    root: Path
    work: Path
    out: Path

    @classmethod
    def here(cls, work: Path | None = None, out: Path | None = None) -> Plan:
        """The plan for this computer and this checkout."""
        return cls(
            version=version(ROOT),
            system=platform.system(),
            machine=platform.machine(),
            root=ROOT,
            work=(work or ROOT / "build").resolve(),
            out=(out or ROOT / "dist").resolve(),
        )

    @property
    def venv(self) -> Path:
        """The virtual environment of the build; the developers' own is left alone."""
        return self.work / "venv"

    @property
    def python(self) -> Path:
        """Python of the build's environment."""
        return self.venv / ("Scripts/python.exe" if self.system == "Windows" else "bin/python")

    @property
    def icons(self) -> Path:
        """The folder of drawn icons."""
        return self.work / "icons"

    @property
    def bundle(self) -> Path:
        """What PyInstaller makes: a folder; on macOS the ``.app`` is one, too."""
        name = f"{PRODUCT}.app" if self.system == "Darwin" else PRODUCT
        return self.work / "bundle" / name

    @property
    def command(self) -> Path:
        """The bundle's program for a terminal; Windows and macOS have another for the desktop."""
        if self.system == "Windows":
            return self.bundle / f"{COMMAND}.exe"
        if self.system == "Darwin":
            return self.bundle / "Contents" / "MacOS" / COMMAND
        return self.bundle / COMMAND

    @property
    def contents(self) -> Path:
        """Where the bundle keeps libraries and data, ``sys._MEIPASS`` of the running program."""
        return self.bundle / ("Contents/Frameworks" if self.system == "Darwin" else "_internal")

    @property
    def processor(self) -> str:
        """The processor in the words that downloads are named with: ``x64`` or ``arm64``."""
        return "arm64" if self.machine.lower() in ("arm64", "aarch64") else "x64"

    def artefact(self, ending: str) -> Path:
        """A file for users: ``artefact(".tar.xz")`` is ``dist/clamp-desktop-0.1.0-linux-x64.tar.xz``."""
        name = {"Linux": "linux", "Windows": "windows", "Darwin": "macos"}[self.system]
        return self.out / f"{COMMAND}-{self.version}-{name}-{self.processor}{ending}"


def version(root: Path) -> str:
    """The program's version, read without importing it. Raises ``BuildError`` where there is none."""
    text = (root / "clamp_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise BuildError("clamp_desktop/__init__.py does not say its version.")
    return found[1]
