"""What PyInstaller would be told on each system, by a stand-in for it that only listens."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from installer.bundle import elf
from installer.bundle.plan import ROOT

SPEC = ROOT / "installer" / "bundle" / "clamp-desktop.spec"


@dataclass
class Part:
    """A thing that the recipe makes, with what it was made of."""

    kind: str
    made_of: tuple[Any, ...]
    options: dict[str, Any]
    binaries: list[tuple[str, str, str]] = field(default_factory=list)
    datas: list[tuple[str, str, str]] = field(default_factory=list)
    pure: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()


def follow(system: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Part]:
    """Run the recipe as PyInstaller does on a system; what it made, in order."""
    made: list[Part] = []

    def maker(kind: str) -> Any:
        def make(*made_of: Any, **options: Any) -> Part:
            part = Part(kind, made_of, options)
            if kind == "Analysis":
                part.binaries = [
                    ("libstdc++.so.6", "/usr/lib/libstdc++.so.6", "BINARY"),
                    ("torch/lib/libtorch_cpu.so", "/v/libtorch_cpu.so", "BINARY"),
                    ("PySide6/Qt/lib/libQt6Quick.so.6", "/v/libQt6Quick.so.6", "BINARY"),
                    ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
                    ("libcairo.so.2", "/usr/lib/libcairo.so.2", "BINARY"),
                ]
                part.datas = [
                    ("verovio/data/Leipzig.css", "/v/Leipzig.css", "DATA"),
                    ("a.h", "/v/a.h", "DATA"),
                ]
            made.append(part)
            return part

        return make

    hooks: Any = ModuleType("PyInstaller.utils.hooks")
    hooks.collect_data_files = lambda package, includes: [(f"/v/{package}", package)]
    hooks.copy_metadata = lambda name: [(f"/v/{name}.dist-info", f"{name}.dist-info")]
    monkeypatch.setitem(sys.modules, "PyInstaller", ModuleType("PyInstaller"))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils", ModuleType("PyInstaller.utils"))
    monkeypatch.setitem(sys.modules, "PyInstaller.utils.hooks", hooks)
    windows: Any = ModuleType("installer.windows.version_resource")
    windows.version_resource = lambda version: f"resource of {version}"
    monkeypatch.setitem(sys.modules, windows.__name__, windows)
    monkeypatch.setattr("platform.system", lambda: system)
    monkeypatch.setattr(sys, "argv", ["spec", "--icons", str(tmp_path)])
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(elf, "links", lambda files: {file: elf.Links() for file in files})
    names: dict[str, Any] = {kind: maker(kind) for kind in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    exec(compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec"), names | {"SPECPATH": str(SPEC.parent)})
    return made


def of(made: list[Part], kind: str) -> list[Part]:
    return [part for part in made if part.kind == kind]


@pytest.mark.parametrize("system", ["Linux", "Windows", "Darwin"])
def test_every_system_gets_program_resources_and_metadata(
    system: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made = follow(system, monkeypatch, tmp_path)
    (analysis,) = of(made, "Analysis")
    assert Path(analysis.made_of[0][0]).name == "entry.py"
    assert {"clamp_desktop.cli", "clamp_desktop.workers.handlers"} <= set(analysis.options["hiddenimports"])
    assert "matplotlib" in analysis.options["excludes"]
    places = {place for _, place in analysis.options["datas"]}
    assert {"clamp_desktop/resources/model", "clamp_desktop/hub", "torch.dist-info", "pretty_midi"} <= places
    assert all(
        Path(source).exists() for source, place in analysis.options["datas"] if "clamp_desktop/" in place
    )
    assert [place for place, *_ in analysis.datas] == ["verovio/data/Leipzig.css"]
    left = {place for place, *_ in analysis.binaries}
    assert "torch/lib/libtorch_cpu.so" in left
    assert not {"libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6"} & left
    assert ("libstdc++.so.6" in left) == ("libcairo.so.2" in left) == (system != "Linux")
    assert of(made, "COLLECT")[0].options["name"] == "CLaMP Desktop"


def test_linux_has_one_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = follow("Linux", monkeypatch, tmp_path)
    assert [one.options["name"] for one in of(made, "EXE")] == ["clamp-desktop"]
    assert not of(made, "BUNDLE")


def test_windows_has_one_with_a_console_and_one_without(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    programs = of(follow("Windows", monkeypatch, tmp_path), "EXE")
    assert {one.options["name"]: one.options["console"] for one in programs} == {
        "clamp-desktop": True,
        "CLaMP Desktop": False,
    }
    for one in programs:
        assert one.options["icon"] == str(tmp_path / "clamp-desktop.ico")
        assert one.options["version"].startswith("resource of ")


def test_macos_gets_an_app_with_a_window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (app,) = of(follow("Darwin", monkeypatch, tmp_path), "BUNDLE")
    told = app.options["info_plist"]
    assert app.options["name"] == "CLaMP Desktop.app"
    assert app.options["icon"] == str(tmp_path / "clamp-desktop.icns")
    assert told["CFBundleExecutable"] == "CLaMP Desktop"
    assert told["LSBackgroundOnly"] is False
    assert told["CFBundleDocumentTypes"]
