"""Wheels that name places outside, bombs, torn ones: nothing gets where it does not belong."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path

import pytest
import wheels

from clamp_desktop.gpu_pack import unpacking
from clamp_desktop.gpu_pack.table import PackError
from clamp_desktop.gpu_pack.unpacking import unpack
from clamp_desktop.progress import CancelToken


def unpacked(tmp_path: Path, content: bytes) -> Path:
    """Unpack a wheel into ``tmp_path / "to"``."""
    wheel, to = tmp_path / "made.whl", tmp_path / "to"
    wheel.write_bytes(content)
    list(unpack(wheel, to, CancelToken()))
    return to


@pytest.mark.parametrize(
    "name",
    [
        "../outside.py",
        "torch/../../outside.py",
        "/outside.py",
        "//server/share/outside.py",
        "C:/outside.py",
        "C:outside.py",
        "torch\\..\\..\\outside.py",
        "torch/./a.py",
        "torch//a.py",
        "a.data/purelib/../../../outside.py",
    ],
)
def test_places_outside_are_refused(tmp_path: Path, name: str) -> None:
    content = wheels.wheel({"torch/__init__.py": "", "torch/X.py": "x"})
    assert len("torch/X.py") == 10
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(made, "w") as after:
        for one in before.namelist():
            info = zipfile.ZipInfo("torch/X.py")
            info.filename = name if one == "torch/X.py" else one  # past what ZipInfo would tidy up
            after.writestr(info, before.read(one))
    with pytest.raises(PackError, match="none of its own"):
        unpacked(tmp_path, made.getvalue())
    assert sorted(one.name for one in tmp_path.iterdir()) == ["made.whl"]


def test_links_are_refused(tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        link = zipfile.ZipInfo("torch/lib")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc")
    with pytest.raises(PackError, match="none of its own"):
        unpacked(tmp_path, made.getvalue())


def test_torn_and_foreign_files_are_refused(tmp_path: Path) -> None:
    whole = wheels.torch_wheel()
    damaged = bytearray(whole)
    damaged[200:260] = bytes(60)
    for content in (b"", b"no wheel", whole[: len(whole) // 2], bytes(damaged)):
        with pytest.raises(PackError, match="is damaged"):
            unpacked(tmp_path, content)


def test_what_is_far_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(unpacking, "MOST", 1000)
    with pytest.raises(PackError, match="is damaged"):
        unpacked(tmp_path, wheels.wheel({"torch/zeros": bytes(5000)}))
    assert not (tmp_path / "to").exists()


def test_programs_stay_programs(tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        info = zipfile.ZipInfo("torch/bin/torch_shm_manager")
        info.external_attr = (stat.S_IFREG | 0o755) << 16
        archive.writestr(info, "#!")
    to = unpacked(tmp_path, made.getvalue())
    assert (to / "torch" / "bin" / "torch_shm_manager").stat().st_mode & stat.S_IXUSR
