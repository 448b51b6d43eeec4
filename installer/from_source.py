"""Set CLaMP Desktop up from its source and run it, or run its tests. Needs Python 3.11 and nothing else.

    python3 installer/from_source.py run [-- ARGS]          the program; ARGS go to it
    python3 installer/from_source.py test [-- PYTEST ARGS]  the checks and the tests

The first start makes ``.venv`` beside the source and installs into it; later starts find that done.
"""

from __future__ import annotations

import ctypes
import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TORCH = "2.13.0"
TORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"  # PyTorch's own; see pytorch.org, "Get started"
LEAST_PYTHON = (3, 11)

# What Qt loads at run time, by shared library, and the Debian package that holds it.
OFFSCREEN_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libpulse.so.0": "libpulse0",
    "libXrandr.so.2": "libxrandr2",
}
# What tests have the packages of Linux judged by; where one is missing its test is skipped.
JUDGES = {
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "xmllint": "libxml2-utils",
    "update-mime-database": "shared-mime-info",
    "mksquashfs": "squashfs-tools",
    "objdump": "binutils",
}


class SetupError(Exception):
    """The set-up cannot go on; ``str()`` says why in words for the person at the keyboard."""


# Planning: pure functions, tested for every system on every system


def python_complaint(version: tuple[int, int]) -> str | None:
    """What to say to a Python that is too old, or ``None``."""
    if version >= LEAST_PYTHON:
        return None
    least = ".".join(str(part) for part in LEAST_PYTHON)
    return (
        f"CLaMP Desktop needs Python {least} or newer; this is {version[0]}.{version[1]}.\n"
        "Install a newer Python from your system's packages or from python.org and start this again with it."
    )


def venv_program(root: Path, system: str, name: str) -> Path:
    """A program inside ``.venv``: ``python``, ``lint-imports`` …"""
    if system == "Windows":
        return root / ".venv" / "Scripts" / f"{name}.exe"
    return root / ".venv" / "bin" / name


def has_display(system: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown."""
    if system in ("Windows", "Darwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def missing_packages(display: bool, venv_works: bool, loads: Callable[[str], bool]) -> list[str]:
    """Debian packages that Qt, or making a virtual environment, would miss on this Linux."""
    wanted = OFFSCREEN_LIBRARIES | (WINDOW_LIBRARIES if display else {})
    packages = [package for library, package in wanted.items() if not loads(library)]
    return packages if venv_works else [*packages, "python3-venv"]


def missing_judges(found: Callable[[str], object]) -> list[str]:
    """Debian packages of tools that tests would use. ``found`` tells whether there is a program of a name."""
    return [package for tool, package in JUDGES.items() if not found(tool)]


def package_commands(packages: Sequence[str], root_user: bool, sudo: bool) -> list[list[str]]:
    """How to install Debian packages; nothing where we may not (see ``package_hint``)."""
    if not packages or not (root_user or sudo):
        return []
    prefix = [] if root_user else ["sudo", "-n"]
    return [
        [*prefix, "apt-get", "update", "-qq"],
        [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages],
    ]


def package_hint(packages: Sequence[str]) -> str:
    """The one command for a person to type."""
    return "sudo apt-get install -y --no-install-recommends " + " ".join(packages)


def torch_command(pip: Sequence[str], gpu: bool, system: str, machine: str, offered: str | None) -> list[str]:
    """How to install torch.

    Plain pip gives the right build except on 64-bit Intel or AMD Linux without an NVIDIA GPU, where it would
    fetch gigabytes of CUDA: there PyTorch's own CPU index is asked, unless pip already offers a CPU build.

    Args:
        offered: the version that pip would choose by itself, ``None`` where that is not known.
    """
    command = [*pip, "install", f"torch=={TORCH}"]
    heavy = system == "Linux" and machine.lower() in ("x86_64", "amd64") and not gpu
    if heavy and not (offered or "").endswith("+cpu"):
        command += ["--index-url", TORCH_CPU_INDEX]
    return command


def project_command(pip: Sequence[str], root: Path, extras: Sequence[str]) -> list[str]:
    """How to install the program itself, editable, with its dependencies."""
    names = f"[{','.join(extras)}]" if extras else ""
    return [*pip, "install", "-e", f"{root}{names}"]


def sound_command(pip: Sequence[str], pyproject: str) -> list[str]:
    """How to install the synthesiser: as the extra ``sound`` says, without PyAudio, which is not used."""
    return [*pip, "install", "--no-deps", *_extra(pyproject, "sound")]


def keyboard_command(pip: Sequence[str], pyproject: str) -> list[str]:
    """How to install what listens to MIDI keyboards: where there is a wheel of it; it is not compiled."""
    return [*pip, "install", "--only-binary", ":all:", *_extra(pyproject, "keyboard")]


def _extra(pyproject: str, name: str) -> list[str]:
    import tomllib

    wanted: list[str] = tomllib.loads(pyproject)["project"].get("optional-dependencies", {}).get(name, [])
    return wanted


def program_arguments(arguments: Sequence[str], display: bool) -> list[str]:
    """What the program is started with: what was asked for, else the demo library, in a window or not."""
    if arguments:
        return list(arguments)
    return ["--demo"] if display else ["tour"]


def check_commands(root: Path, system: str, pytest_arguments: Sequence[str]) -> list[tuple[str, list[str]]]:
    """The checks in order, cheap ones first, the tests last; each with its name."""
    python = str(venv_program(root, system, "python"))
    parallel = [] if any(re.match(r"-n|--numprocesses|-p", one) for one in pytest_arguments) else ["-n", "2"]
    return [
        ("ruff", [python, "-m", "ruff", "check", "."]),
        ("ruff format", [python, "-m", "ruff", "format", "--check", "."]),
        ("lint-imports", [str(venv_program(root, system, "lint-imports"))]),
        ("mypy", [python, "-m", "mypy"]),
        ("pytest", [python, "-m", "pytest", "-q", *parallel, *pytest_arguments]),
    ]


def fingerprint(pyproject: bytes, python: str) -> str:
    """What an installation depends on; another value means: install again."""
    return hashlib.sha256(b"\0".join([pyproject, TORCH.encode(), python.encode()])).hexdigest()


def venv_version(config: str) -> str:
    """The Python of a virtual environment, from its ``pyvenv.cfg``."""
    found = re.search(r"^version(?:_info)?\s*=\s*(\S+)", config, re.MULTILINE)
    return found[1] if found else ""


# Doing


class Installation:
    """``.venv`` and what is in it."""

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.system = platform.system()
        self.folder = root / ".venv"
        self.python = venv_program(root, self.system, "python")
        self.pip = [str(self.python), "-m", "pip", "--disable-pip-version-check", "--no-input"]
        self._stamp = self.folder / "clamp-desktop.json"
        self._log = self.folder / "setup.log"

    def make(self, extras: Sequence[str], display: bool) -> None:
        """Install whatever is missing. Raises ``SetupError``."""
        if self._is_ready(extras):
            return
        complaint = python_complaint(sys.version_info[:2])
        if complaint:
            raise SetupError(complaint)
        if self.system == "Linux":
            self._system_packages(display, tests="test" in extras)
        self._virtual_environment()
        self._torch()
        self._step(
            "Installing CLaMP Desktop" + (" and its tests" if extras else ""),
            project_command(self.pip, self.root, extras),
        )
        pyproject = (self.root / "pyproject.toml").read_text(encoding="utf-8")
        heard = self._step(
            "Installing the synthesiser",
            sound_command(self.pip, pyproject),
            optional=True,
        )
        if not heard:  # the program says so itself, too
            print("    It could not be installed (is there a compiler?). Music is shown and not heard.")
            print("    With Python 3.11 or 3.12 none is needed.")
        fast = self._step(
            "Building the index for large libraries",
            project_command(self.pip, self.root, ["hnsw"]),
            environment={"HNSWLIB_NO_NATIVE": "1"},
            optional=True,
        )
        if not fast:
            print("    It could not be built (is there a compiler?). Every search is exact instead.")
        keyboards = keyboard_command(self.pip, pyproject)
        if not self._step("Installing what listens to MIDI keyboards", keyboards, optional=True):
            print("    There is none for this computer. Melodies are typed, or played on the screen.")
        self._stamp.write_text(json.dumps({"fingerprint": self._fingerprint(), "extras": list(extras)}))

    def _fingerprint(self) -> str:
        config = self.folder / "pyvenv.cfg"
        version = venv_version(config.read_text(encoding="utf-8")) if config.is_file() else ""
        return fingerprint((self.root / "pyproject.toml").read_bytes(), f"{version} {self.root}")

    def _is_ready(self, extras: Sequence[str]) -> bool:
        try:
            stamp = json.loads(self._stamp.read_text())
            same = stamp["fingerprint"] == self._fingerprint()
            return same and self.python.exists() and set(extras) <= set(stamp["extras"])
        except (OSError, ValueError, KeyError):
            return False

    def _system_packages(self, display: bool, tests: bool) -> None:
        venv_works = _imports("ensurepip") and _imports("venv")
        packages = missing_packages(display, venv_works, loads)
        root_user = hasattr(os, "geteuid") and os.geteuid() == 0
        sudo = not root_user and _succeeds(["sudo", "-n", "true"])
        if tests and (root_user or sudo):  # nobody is asked to type anything for these
            packages += missing_judges(shutil.which)
        if not packages:
            return
        if shutil.which("apt-get") is None:
            print("These libraries may be missing (Debian's names):", " ".join(packages))
            return
        commands = package_commands(packages, root_user, sudo)
        if commands:
            quiet = {"DEBIAN_FRONTEND": "noninteractive"}
            self._step("Refreshing the list of system packages", commands[0], quiet, optional=True)
            if self._step("Installing system packages", commands[1], quiet, optional=True):
                return
        print("Some system packages are missing. Please type this once:\n    " + package_hint(packages))
        if not venv_works:
            raise SetupError("Without python3-venv there is no way on. Start this again afterwards.")

    def _virtual_environment(self) -> None:
        config = self.folder / "pyvenv.cfg"
        version = venv_version(config.read_text(encoding="utf-8")) if config.is_file() else ""
        ours = ".".join(str(part) for part in sys.version_info[:2])
        if self.python.exists() and re.match(rf"{re.escape(ours)}\b", version):
            return
        self._step(
            "Making the virtual environment", [sys.executable, "-m", "venv", "--clear", str(self.folder)]
        )

    def _torch(self) -> None:
        gpu = _has_nvidia_gpu()
        if self.system == "Darwin" and platform.machine() == "x86_64":
            raise SetupError("PyTorch is no longer made for Macs with an Intel processor.")
        offered = None if gpu or self.system != "Linux" else self._offered_torch()
        command = torch_command(self.pip, gpu, self.system, platform.machine(), offered)
        self._step("Installing PyTorch" + ("" if gpu else " for the processor"), command)

    def _offered_torch(self) -> str | None:
        """The version of torch that plain pip would install: its report of a dry run says so."""
        command = [*self.pip, "install", "--dry-run", "--no-deps", "--ignore-installed", "--quiet"]
        command += ["--report", "-", f"torch=={TORCH}"]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        try:
            return str(json.loads(done.stdout)["install"][0]["metadata"]["version"])
        except (ValueError, KeyError, IndexError):
            return None

    def _step(
        self,
        label: str,
        command: Sequence[str],
        environment: Mapping[str, str] | None = None,
        optional: bool = False,
    ) -> bool:
        """Run one command behind one line; everything that it says goes to the log.

        Raises:
            SetupError: it failed and is not optional.
        """
        print(f"{label} ...", end=" ", flush=True)
        start = time.monotonic()
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, encoding="utf-8", errors="replace",
                env=os.environ | dict(environment or {}), cwd=self.root, check=False,
            )  # fmt: skip
            said, code = f"{done.stdout}\n{done.stderr}".strip(), done.returncode
        except OSError as error:
            said, code = str(error), 1
        if self.folder.is_dir():
            with self._log.open("a", encoding="utf-8") as log:
                log.write(f"$ {' '.join(command)}\n{said}\n")
        if code == 0:
            print(f"done ({time.monotonic() - start:.0f} s)", flush=True)
            return True
        print("failed" if not optional else "not possible", flush=True)
        if optional:
            return False
        tail = "\n".join("    " + line for line in said.splitlines()[-25:])
        raise SetupError(f"{label} failed. Its last words:\n{tail}\nAll of it is in {self._log}")


def _succeeds(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False, timeout=20).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False


def _imports(module: str) -> bool:
    return _succeeds([sys.executable, "-c", f"import {module}"])


def loads(library: str) -> bool:
    """Whether the system's loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_nvidia_gpu() -> bool:
    return shutil.which("nvidia-smi") is not None and _succeeds(["nvidia-smi", "-L"])


def run(arguments: Sequence[str]) -> int:
    """Set up and start the program; the window where there is a display, else the tour in the terminal."""
    installation = Installation()
    display = has_display(installation.system, os.environ)
    installation.make([], display)
    if not arguments and not display:
        print("There is no display here: the tour of the demo library follows in the terminal.", flush=True)
    command = [str(installation.python), "-m", "clamp_desktop", *program_arguments(arguments, display)]
    sys.stdout.flush()
    if installation.system != "Windows":
        os.execv(command[0], command)
    return subprocess.call(command)


def test(arguments: Sequence[str]) -> int:
    """Set up with the test extra and run every check; 1 where any of them fails."""
    installation = Installation()
    installation.make(["test"], display=False)
    offline = {"QT_QPA_PLATFORM": "offscreen", "HF_HUB_OFFLINE": "1", "TRANSFORMERS_OFFLINE": "1"}
    environment = os.environ | offline
    failed: list[str] = []
    for name, command in check_commands(ROOT, installation.system, arguments):
        start = time.monotonic()
        if name == "pytest":  # shown as it runs; its closing line is the last
            if failed:
                print("Failed so far: " + ", ".join(failed), flush=True)
            code = subprocess.call(command, cwd=ROOT, env=environment)
        else:
            print(f"{name} ...", end=" ", flush=True)
            done = subprocess.run(
                command, capture_output=True, text=True, encoding="utf-8", errors="replace",
                cwd=ROOT, env=environment, check=False,
            )  # fmt: skip
            code = done.returncode
            print(f"{'failed' if code else 'good'} ({time.monotonic() - start:.0f} s)", flush=True)
            if code:
                print(f"{done.stdout}\n{done.stderr}".strip(), flush=True)
        if code:
            failed.append(name)
    return 1 if failed else 0


def main(arguments: Sequence[str]) -> int:
    """Understand the command line; returns the exit code."""
    commands = {"run": run, "test": test}
    rest = list(arguments[1:])
    if not arguments or arguments[0] not in commands or (rest and rest[0] != "--"):
        print(__doc__)
        return 0 if arguments and arguments[0] in ("-h", "--help") else 2
    complaint = python_complaint(sys.version_info[:2])
    if complaint:
        print(complaint, file=sys.stderr)
        return 1
    try:
        return commands[arguments[0]](rest[1:])
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. The next start goes on from here.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
