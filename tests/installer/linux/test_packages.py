"""The Debian package and the AppImage, made of a small stand-in for the bundle."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer.bundle import archive
from installer.bundle.plan import ROOT, BuildError, Plan
from installer.linux import appimage, deb, texts, tree

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux are made on Linux")
DATE = "1789000000"  # 2026-09-10


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Plan:
    """A bundle whose program is a real one, so that it links to something."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DATE)
    made = Plan("1.2.3", "Linux", "x86_64", ROOT, tmp_path / "work", tmp_path / "out")
    made.contents.mkdir(parents=True)
    shutil.copyfile("/bin/sh", made.command)
    made.command.chmod(0o700)
    (made.bundle / "THIRD-PARTY.txt").write_text("licences")
    (made.contents / "data with spaces.txt").write_text("content")
    made.icons.mkdir(parents=True)
    for size in (16, 256):
        (made.icons / f"{size}x{size}.png").write_bytes(b"a picture")
    return made


def answer(*command: str | Path) -> str:
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True)
    return done.stdout


def test_files_lie_where_linux_looks_for_them(plan: Plan, tmp_path: Path) -> None:
    root = tmp_path / "root"
    tree.lay_out(plan, root)
    usr = root / "usr"
    assert (usr / "bin" / "clamp-desktop").resolve() == usr / "lib" / "clamp-desktop" / "clamp-desktop"
    assert (usr / "share" / "applications" / "clamp-desktop.desktop").is_file()
    assert (usr / "share" / "icons" / "hicolor" / "256x256" / "apps" / "clamp-desktop.png").is_file()
    assert (usr / "share" / "icons" / "hicolor" / "scalable" / "apps" / "clamp-desktop.svg").is_file()
    assert (
        'date="2026-09-10"' in (usr / "share" / "metainfo" / f"{texts.IDENTIFIER}.metainfo.xml").read_text()
    )
    assert "verovio" in (usr / "share" / "doc" / "clamp-desktop" / "copyright").read_text()
    assert (usr / "share" / "doc" / "clamp-desktop" / "THIRD-PARTY.txt").read_text() == "licences"
    for path in root.rglob("*"):
        if not path.is_symlink():
            mode = path.stat().st_mode & 0o777
            assert mode == (0o755 if path.is_dir() or path.name == "clamp-desktop" else 0o644), path


@pytest.mark.skipif(not (shutil.which("dpkg-deb") and shutil.which("objdump")), reason="dpkg-deb makes it")
def test_package_says_what_it_holds_and_needs(plan: Plan, tmp_path: Path) -> None:
    assert "clamp-desktop_1.2.3_amd64.deb" in deb.make(plan)
    package = plan.out / "clamp-desktop_1.2.3_amd64.deb"
    assert answer("dpkg-deb", "--field", package, "Package", "Version", "Architecture").splitlines() == [
        "Package: clamp-desktop",
        "Version: 1.2.3",
        "Architecture: amd64",
    ]
    assert "libc6 (>= 2." in answer("dpkg-deb", "--field", package, "Depends")
    described = answer("dpkg-deb", "--field", package, "Description").splitlines()
    assert described[0] == "Find, see, hear and tag your scores and MIDI files"
    assert " ." in described and all(line.startswith(" ") for line in described[1:])
    listed = answer("dpkg-deb", "--contents", package)
    assert "root/root" in listed
    assert "./usr/lib/clamp-desktop/_internal/data with spaces.txt" in listed
    changes = tmp_path / "x" / "usr" / "share" / "doc" / "clamp-desktop" / "changelog.gz"
    answer("dpkg-deb", "--extract", package, tmp_path / "x")
    answer("dpkg-deb", "--control", package, tmp_path / "x" / "DEBIAN")
    assert gzip.decompress(changes.read_bytes()).startswith(b"clamp-desktop (1.2.3) stable; urgency=medium")
    sums = (tmp_path / "x" / "DEBIAN" / "md5sums").read_text()
    assert "usr/share/applications/clamp-desktop.desktop" in sums
    subprocess.run(["md5sum", "--check", "--quiet"], input=sums, text=True, cwd=tmp_path / "x", check=True)


def test_archive_unpacks_into_one_folder_of_nobodys(plan: Plan, tmp_path: Path) -> None:
    archive.pack(plan)
    packed = plan.artefact(".tar.xz")
    told = answer("tar", "--list", "--verbose", "--file", packed).splitlines()
    assert all(" root/root " in line and " clamp-desktop-1.2.3" in line for line in told)
    assert archive.sums(plan) == "1 files"
    done = subprocess.run(
        ["sha256sum", "--check", "SHA256SUMS"], cwd=plan.out, capture_output=True, check=False
    )
    assert done.returncode == 0


def test_what_has_grown_too_large_ends_the_build(plan: Plan, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "LARGEST", 10)
    with pytest.raises(BuildError, match=r"tar\.xz takes"):
        archive.pack(plan)


def test_nothing_to_add_up_is_a_mistake(plan: Plan) -> None:
    plan.out.mkdir(parents=True)
    with pytest.raises(BuildError, match="nothing in"):
        archive.sums(plan)


def test_app_folder_starts_the_program_from_wherever_it_is(plan: Plan, tmp_path: Path) -> None:
    folder = tmp_path / "somewhere else" / "AppDir"
    folder.parent.mkdir()
    appimage.make_folder(plan, folder)
    assert (folder / ".DirIcon").resolve().read_bytes() == b"a picture"
    assert (folder / texts.DESKTOP_FILE).read_text(encoding="utf-8") == texts.desktop_entry()
    assert answer(folder / "AppRun", "-c", 'echo "$1"', "sh", "two words") == "two words\n"


@pytest.mark.skipif(shutil.which("mksquashfs") is None, reason="mksquashfs packs it")
def test_app_image_is_the_runtime_and_the_folder_behind_it(
    plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "names no runtime" in appimage.make(plan)
    assert not plan.artefact(".AppImage").exists()
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"\x7fELF stands for the runtime")
    monkeypatch.setenv(appimage.RUNTIME, str(runtime))
    with pytest.raises(BuildError, match="says another or none"):
        appimage.make(plan)
    monkeypatch.setenv(appimage.RUNTIME_SUM, hashlib.sha256(runtime.read_bytes()).hexdigest())
    appimage.make(plan)
    image = plan.artefact(".AppImage")
    size = runtime.stat().st_size
    assert image.read_bytes()[:size] == runtime.read_bytes()
    assert image.read_bytes()[size : size + 4] == b"hsqs"  # squashfs
    assert image.stat().st_mode & 0o100
    monkeypatch.setenv(appimage.RUNTIME, str(tmp_path / "none"))
    with pytest.raises(BuildError, match="No such file"):
        appimage.make(plan)
