"""The installer for Windows itself: compiled, then run under Wine to install, upgrade and remove a stand-in.

Skipped where NSIS or Wine is missing.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

import pytest

from installer.bundle.running import run
from installer.windows import setup
from installer.windows.names import CONSOLE_EXE, SETUP, WINDOW_EXE
from tests.installer.windows import standin

pytestmark = [
    pytest.mark.skipif(
        not (standin.can_compile() and shutil.which("wine")), reason="needs NSIS and Wine (apt: nsis wine)"
    ),
    pytest.mark.timeout(300),
]

OLD = {"_internal/old only.txt": "old", "_internal/both.txt": "old", "_internal/a/b/deep.txt": "deep"}
NEW = {"_internal/both.txt": "new", "_internal/names/é $0 日本 %.txt": "kept as it is called"}
CLASSES = r"HKCU\Software\Classes"
UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\CLaMP Desktop"


class Windows:
    """A Windows 10 of its own, in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        quiet = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml=", "DISPLAY": ""}
        self.environment = {**os.environ, **quiet, "WINEPREFIX": str(folder)}
        self.environment.pop("WAYLAND_DISPLAY", None)

    def start(self, *command: str | Path) -> subprocess.Popen[str]:
        """Start a program and leave it alone."""
        words = ["wine", *map(str, command)]
        return subprocess.Popen(words, env=self.environment, text=True, stdout=subprocess.PIPE)

    def run(self, *command: str | Path) -> int:
        """Run a program to its end; the exit code."""
        with self.start(*command) as running:
            running.communicate(timeout=120)
            return running.returncode

    def registry(self, key: str) -> dict[str, dict[str, str]]:
        """All below a key of the registry: key → name → value."""
        with self.start("reg", "query", key, "/s") as running:
            text = running.communicate(timeout=120)[0]
        found: dict[str, dict[str, str]] = {}
        values: dict[str, str] = {}
        for line in text.splitlines():
            if line.startswith("HKEY_"):
                values = found.setdefault(line.replace("HKEY_CURRENT_USER", "HKCU"), {})
            elif line.startswith("    "):
                name, _, value = (*line[4:].split("    ", 2), "", "")[:3]
                values[name] = value
        return found

    @property
    def local(self) -> Path:
        """%LOCALAPPDATA%"""
        return next((self.folder / "drive_c" / "users").glob("[!P]*")) / "AppData" / "Local"

    @property
    def program(self) -> Path:
        """The folder that the installer chooses."""
        return self.local / "Programs" / "CLaMP Desktop"

    def path(self, windows: str) -> Path:
        """Where a path of Windows is here."""
        return self.folder.joinpath("drive_c", *PureWindowsPath(windows).parts[1:])

    def uninstall(self, *switches: str, folder: Path | None = None) -> int:
        """Run the uninstaller from its place, so that it is waited for; its own file is then left to us."""
        where = folder or self.program
        inside = PureWindowsPath("C:\\", *where.relative_to(self.folder / "drive_c").parts)
        code = self.run(where / "uninstall.exe", "/S", *switches, *bare(f"_?={inside}"))
        if code == 0:
            (where / "uninstall.exe").unlink()
        return code

    def close(self) -> None:
        """End everything that runs in it."""
        subprocess.run(["wineserver", "-k"], env=self.environment, check=False)
        subprocess.run(["wineserver", "-w"], env=self.environment, check=False, timeout=30)


@pytest.fixture(scope="module")
def installers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """An older and a newer installer."""
    folder = tmp_path_factory.mktemp("installers")
    made = {}
    for version, files in (("0.1.0", OLD), ("0.2.0", NEW)):
        plan = standin.plan(folder, version)
        standin.write_files(plan.bundle, files)
        standin.compile_programs(plan.bundle, folder)
        standin.write_icon(standin.icon_of(plan))
        command = setup.compiling(plan, setup.find_makensis(), compression="zlib", patience=4)
        run(command)
        made[version] = plan.artefact(SETUP)
    too_large = plan.out / "too-large.exe"
    other = {"-DOUTPUT": str(too_large), "-DSIZE_KB": str(2**31 - 1)}
    run([f"{name}={other[name]}" if (name := word.split("=")[0]) in other else word for word in command])
    return {**made, "too large": too_large}


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    """A Windows as Wine makes it, which says that it is Windows 7."""
    windows = Windows(tmp_path_factory.mktemp("wine"))
    windows.run("wineboot", "-i")
    yield windows
    windows.close()


@pytest.fixture(scope="module")
def windows(fresh: Windows) -> Windows:
    """Windows 10."""
    fresh.run("winecfg", "-v", "win10")
    return fresh


def test_an_old_windows_is_refused(fresh: Windows, installers: dict[str, Path]) -> None:
    assert fresh.run("winecfg", "-v", "win81") == 0
    assert fresh.run(installers["0.1.0"], "/S") == 4
    assert not fresh.program.exists()


def test_install_upgrade_and_remove(windows: Windows, installers: dict[str, Path]) -> None:
    """Another program's claims and the user's library live through all of it."""
    windows.run("reg", "add", CLASSES + r"\.mid", "/ve", "/d", "Other.Player", "/f")
    windows.run("reg", "add", CLASSES + r"\.mid\OpenWithProgids", "/v", "Other.Player", "/f")
    library = windows.local / "clamp-desktop" / "library"
    library.mkdir(parents=True)
    (library / "library.db").write_text("twenty years", encoding="utf-8")
    cache = windows.local / "clamp-desktop" / "Cache" / "thumbnails"
    cache.mkdir(parents=True)
    pack = windows.local / "clamp-desktop" / "gpu-pack" / "torch"
    pack.mkdir(parents=True)

    assert windows.run(installers["0.1.0"], "/S") == 0
    assert files(windows.program) == {*OLD, WINDOW_EXE, CONSOLE_EXE, "uninstall.exe"}

    ours = windows.registry(CLASSES)
    command = ours[CLASSES + r"\CLaMPDesktop.MIDI\shell\open\command"]["(Default)"]
    assert command == f'"{shown(windows)}\\{WINDOW_EXE}" open "%1"'
    for suffix in (".mid", ".midi", ".kar", ".musicxml", ".mxl", ".abc", ".krn", ".mei"):
        assert any(
            name.startswith("CLaMPDesktop.") for name in ours[CLASSES + f"\\{suffix}\\OpenWithProgids"]
        )
        assert suffix in ours[CLASSES + f"\\Applications\\{WINDOW_EXE}\\SupportedTypes"]
        assert ours[CLASSES + f"\\{suffix}"].get("(Default)") == (
            "Other.Player" if suffix == ".mid" else None
        )
    assert CLASSES + r"\.xml" not in ours
    assert ours[CLASSES + r"\Directory\shell\CLaMPDesktop"]["MUIVerb"] == "Add to CLaMP Desktop"
    capabilities = windows.registry(r"HKCU\Software\CLaMP Desktop\Capabilities")
    assert capabilities[r"HKCU\Software\CLaMP Desktop\Capabilities\FileAssociations"][".mxl"]
    registered = windows.registry(r"HKCU\Software\RegisteredApplications")
    assert registered[r"HKCU\Software\RegisteredApplications"]["CLaMP Desktop"] in next(iter(capabilities))
    assert windows.registry(UNINSTALL)[UNINSTALL]["DisplayVersion"] == "0.1.0"
    assert list(windows.folder.rglob("Start Menu/Programs/CLaMP Desktop.lnk"))

    assert windows.run(installers["0.2.0"], "/S") == 0
    assert files(windows.program) == {*NEW, WINDOW_EXE, CONSOLE_EXE, "uninstall.exe"}
    assert (windows.program / "_internal" / "both.txt").read_text(encoding="utf-8") == "new"
    assert windows.registry(UNINSTALL)[UNINSTALL]["DisplayVersion"] == "0.2.0"
    assert (library / "library.db").exists()
    assert cache.exists()
    assert pack.exists()

    (windows.program / "my own song.mid").write_bytes(b"MThd")
    assert windows.run(windows.program / "uninstall.exe", "/S") == 0  # a copy of it goes on in the background
    until(lambda: UNINSTALL not in windows.registry(UNINSTALL) and not cache.exists())
    assert files(windows.program) == {"my own song.mid"}, "what is not ours stays"
    shutil.rmtree(windows.program)
    assert (library / "library.db").read_text(encoding="utf-8") == "twenty years"
    assert not cache.exists()
    assert not pack.exists()
    left = windows.registry("HKCU\\Software")
    assert [key for key in left if "clamp" in key.lower()] == []
    assert left[CLASSES + r"\.mid"]["(Default)"] == "Other.Player"
    assert set(left[CLASSES + r"\.mid\OpenWithProgids"]) == {"Other.Player"}
    assert CLASSES + r"\.mei" not in left
    assert not list(windows.folder.rglob("Start Menu/Programs/CLaMP*"))


def test_a_running_program_is_waited_for_and_then_respected(
    windows: Windows, installers: dict[str, Path]
) -> None:
    assert windows.run(installers["0.1.0"], "/S") == 0
    said, stay = windows.program / "said.txt", windows.program / "stay"
    stay.touch()
    with windows.start(windows.program / WINDOW_EXE) as running, contextlib.ExitStack() as afterwards:
        afterwards.callback(stay.unlink, missing_ok=True)
        until(said.exists)
        began = time.monotonic()
        with windows.start(installers["0.2.0"], "/S") as upgrade:
            upgrade.communicate(timeout=120)
        assert upgrade.returncode == 3, "in use"
        assert time.monotonic() - began > 1.5, "it may be just about to close"
        assert (windows.program / "_internal" / "old only.txt").exists(), "nothing was touched"
        assert windows.uninstall() == 3
        assert (windows.program / "_internal" / "old only.txt").exists()
        with windows.start(installers["0.2.0"], "/S") as upgrade:
            time.sleep(1)
            stay.unlink()
            running.communicate(timeout=60)
            upgrade.communicate(timeout=120)
        assert upgrade.returncode == 0, "it was closed in time"
    said.unlink()
    assert (windows.program / "_internal" / "both.txt").read_text(encoding="utf-8") == "new"
    assert windows.uninstall() == 0
    assert files(windows.program) == set()
    windows.program.rmdir()


def test_without_room_nothing_is_touched(windows: Windows, installers: dict[str, Path]) -> None:
    assert windows.run(installers["0.1.0"], "/S") == 0
    before = files(windows.program)
    assert windows.run(installers["too large"], "/S") == 5
    assert files(windows.program) == before
    assert windows.registry(UNINSTALL)[UNINSTALL]["DisplayVersion"] == "0.1.0"
    assert windows.uninstall() == 0
    windows.program.rmdir()


def test_another_folder_is_left_for_the_new_one(windows: Windows, installers: dict[str, Path]) -> None:
    assert windows.run(installers["0.1.0"], "/S", *bare(r"/D=C:\Mine and yours")) == 0
    mine = windows.path(r"C:\Mine and yours")
    assert (mine / WINDOW_EXE).exists()
    (mine / "waltz.abc").write_text("X:1", encoding="utf-8")
    assert windows.run(installers["0.2.0"], "/S", *bare(r"/D=C:\Elsewhere")) == 0
    assert files(mine) == {"waltz.abc"}
    elsewhere = windows.path(r"C:\Elsewhere")
    assert files(elsewhere) == {*NEW, WINDOW_EXE, CONSOLE_EXE, "uninstall.exe"}
    assert windows.run(installers["0.2.0"], "/S") == 0, "again, where it is"
    assert not windows.program.exists()
    assert windows.uninstall(folder=elsewhere) == 0
    assert files(elsewhere) == set()


def test_the_library_goes_on_request_and_nothing_beside_it(
    windows: Windows, installers: dict[str, Path]
) -> None:
    data = windows.local / "clamp-desktop"
    for name in (
        *("library/library.db", "library/library.db-wal", "library/window.ini", "library/map-x.points"),
        *("library/nearest-a-b.hnsw", "library/backups/library-1.db", "models/m/weights.safetensors"),
        *("settings.json", "library/not ours.mid", "demo/library.db"),
    ):
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_text("", encoding="utf-8")
    assert windows.run(installers["0.2.0"], "/S") == 0
    assert windows.uninstall("/REMOVELIBRARY") == 0
    assert files(data) == {"library/not ours.mid"}
    shutil.rmtree(data)


def bare(switch: str) -> list[str]:
    """A switch that NSIS wants without quotation marks, although there are spaces in it."""
    return switch.split(" ")


def files(folder: Path) -> set[str]:
    """Every file below a folder, by its place in it."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def shown(windows: Windows) -> PureWindowsPath:
    """The program's folder as Windows calls it."""
    return PureWindowsPath("C:\\", *windows.program.relative_to(windows.folder / "drive_c").parts)


def until(condition: object, seconds: float = 30.0) -> None:
    """Wait for something that another program does."""
    assert callable(condition)
    limit = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < limit, "it never happened"
        time.sleep(0.05)
