"""What is in the bundle, judged by names as PyInstaller gives them."""

from __future__ import annotations

import os

import pytest

from installer.bundle import contents, entry
from installer.bundle.plan import ROOT


@pytest.mark.parametrize(
    "name",
    [
        "torch/lib/libtorch_cpu.so",
        "torch/bin/torch_shm_manager",
        r"torch\lib\torch_cpu.dll",
        "verovio/data/Leipzig.css",
        "pretty_midi/TimGM6mb.sf2",
        "clamp_desktop/resources/translations/clamp_desktop_ja.qm",
        "PySide6/Qt/translations/qtbase_ja.qm",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/lib/libQt6Multimedia.so.6",
        "libxcb-cursor.so.0",
        "music21/corpus/virtual.py",
    ],
)
def test_stays(name: str) -> None:
    assert contents.keeps(name, "Linux")


@pytest.mark.parametrize(
    "name",
    [
        "torch/include/ATen/ATen.h",
        "torch/bin/protoc",
        r"torch\lib\dnnl.lib",
        "torch/test/test_jit",
        "music21/corpus/bach/bwv1.6.mxl",
        "music21/mei/test/test_file.pdf",
        "sympy/core/tests/test_x.py",
        "PySide6/Qt/translations/qtbase_nn.qm",
        "PySide6/Qt/translations/assistant_ja.qm",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt6Quick.dll",
    ],
)
def test_goes(name: str) -> None:
    assert not any(contents.keeps(name, system) for system in ("Linux", "Windows", "Darwin"))


def test_what_goes_with_drivers_is_left_to_linux_only() -> None:
    assert not contents.keeps("libstdc++.so.6", "Linux")
    assert not contents.keeps("libfontconfig.so.1", "Linux")
    assert contents.keeps("libxkbcommon.so.0", "Linux")
    assert contents.keeps("libstdc++.6.dylib", "Darwin")


def test_resources_that_the_program_reads_are_there_and_no_others() -> None:
    found = {f"{place}/{path.name}" for path, place in contents.resources(ROOT)}
    base = "clamp_desktop/resources"
    assert "clamp_desktop/hub/pins.json" in found
    assert f"{base}/model/model.safetensors" in found
    assert f"{base}/brand/clamp-desktop.svg" in found
    assert f"{base}/demo/Children/Frère Jacques.abc" in found
    assert f"{base}/demo/Classical/Modern/The Entertainer.abc" in found
    assert f"{base}/demo/music21.toml" in found
    assert f"{base}/vocabulary/sw.toml" in found
    assert not any("screenshots" in one or one.endswith(".ts") for one in found)
    shipped = [path for path in (ROOT / "resources" / "demo").rglob("*") if path.is_file()]
    assert len([one for one in found if one.startswith(f"{base}/demo/")]) == len(shipped)


def test_every_language_of_the_program_keeps_qts_own_words() -> None:
    ours = {
        path.stem.removeprefix("clamp_desktop_")
        for path in (ROOT / "resources" / "translations").glob("clamp_desktop_*.qm")
    }
    assert ours <= set(contents.LANGUAGES)


def test_links_to_what_was_left_out_go_too() -> None:
    entries = {
        "PySide6/Qt/lib/libQt6Core.so.6": None,
        "libQt6Core.so.6": "PySide6/Qt/lib/libQt6Core.so.6",
        "libQt6Pdf.so.6": "PySide6/Qt/lib/libQt6Pdf.so.6",
        "PySide6/again.so": "../libQt6Pdf.so.6",
        "F.framework/Versions/A/F": None,
        "F.framework/Versions/Current": "A",
        "F.framework/F": "Versions/Current/F",
        "circle": "circle",
    }
    assert contents.dangling(entries) == {"libQt6Pdf.so.6", "PySide6/again.so", "circle"}


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_programs_that_ours_starts_find_their_own_libraries(
    before: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/_internal")
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    entry.give_back_library_path()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"  # children of ours look for theirs anew
