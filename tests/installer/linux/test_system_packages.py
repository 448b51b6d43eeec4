"""What a build wants of Debian."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from installer import from_source
from installer.bundle.plan import BuildError
from installer.linux import packages

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="of Linux, and asks who is root")


def test_a_build_misses_what_it_links_to_and_what_it_calls() -> None:
    everything = packages.missing(lambda library: False, lambda program: None)
    assert {"libwayland-egl1", "libxcb-cursor0", "libegl1", "binutils", "squashfs-tools"} <= set(everything)
    assert "python3-venv" not in everything
    assert packages.missing(lambda library: True, lambda program: "/bin/it") == []


def test_who_may_not_install_is_told_what_to_type(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(from_source, "loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: None if name == "sudo" else f"/bin/{name}")
    with pytest.raises(BuildError, match=r"sudo apt-get install -y .*libegl1"):
        packages.install(tmp_path / "log")
    monkeypatch.setattr(from_source, "loads", lambda library: True)
    packages.install(tmp_path / "log")
    assert not (tmp_path / "log").exists()
