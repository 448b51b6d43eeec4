"""The icons in every size that systems ask for."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from installer.bundle import icons
from installer.bundle.plan import ROOT

pytest.importorskip("PIL.Image", reason="Pillow draws icons; the environment of the build has it")
SVG = ROOT / "resources" / "brand" / "clamp-desktop.svg"


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    icons.draw(SVG, folder)
    return folder


def test_windows_icon_has_all_sizes(drawn: Path) -> None:
    content = (drawn / "clamp-desktop.ico").read_bytes()
    reserved, kind, count = struct.unpack("<3H", content[:6])
    sizes = {content[6 + 16 * number] or 256 for number in range(count)}
    assert (reserved, kind) == (0, 1)
    assert sizes == set(icons.WINDOWS)


def test_apple_icon_has_sharp_ones_too(drawn: Path) -> None:
    content = (drawn / "clamp-desktop.icns").read_bytes()
    assert content[:4] == b"icns"
    kinds, at = set(), 8
    while at < len(content):
        kind, size = struct.unpack(">4sI", content[at : at + 8])
        kinds.add(kind)
        at += size
    assert {b"ic07", b"ic08", b"ic09", b"ic10", b"ic11", b"ic12", b"ic13", b"ic14"} <= kinds


def test_pictures_are_drawn_and_their_corners_clear(drawn: Path) -> None:
    from PIL import Image

    for size in icons.LINUX:
        with Image.open(drawn / f"{size}x{size}.png") as picture:
            assert picture.size == (size, size)
            clear = picture.getchannel("A")
            assert clear.getpixel((0, 0)) == 0
            assert clear.getpixel((size // 8, size // 2)) == 255
            assert len(set(picture.convert("RGB").tobytes())) > 20


@pytest.mark.qt_log_ignore("Cannot read file")
def test_what_is_no_picture_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "broken.svg"
    broken.write_text("<svg")
    with pytest.raises(ValueError, match=r"broken\.svg cannot be drawn"):
        icons.draw(broken, tmp_path / "out")
