"""Compressed MusicXML: which member is the score, and archives that mean harm."""

from __future__ import annotations

import contextlib
import io
import struct
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clamp_desktop.music import guards
from clamp_desktop.music.musicxml import mxl
from clamp_desktop.music.piece import UnreadableError

sys.path.insert(0, str(Path(__file__).parents[1]))
from scores import archive, part, score

SCORE = score({"Flute": part("c5 d5 e5 f5")})
CONTAINER = '<container><rootfiles><rootfile full-path="{}"{}/></rootfiles></container>'


def test_the_container_names_the_score() -> None:
    data = archive(
        {
            "META-INF/container.xml": CONTAINER.format("b/whole.musicxml", ""),
            "a.xml": score({"Part": part("c5")}),
            "b/whole.musicxml": SCORE,
        }
    )
    assert mxl.unpack(data) == SCORE.encode()


def test_a_picture_as_first_root_file_is_passed_over() -> None:
    root = CONTAINER.format("cover.pdf", ' media-type="application/pdf"').replace(
        "</rootfiles>", '<rootfile full-path="s.xml"/></rootfiles>'
    )
    data = archive({"META-INF/container.xml": root, "cover.pdf": b"%PDF", "s.xml": SCORE})
    assert mxl.unpack(data) == SCORE.encode()


@pytest.mark.parametrize("container", [None, CONTAINER.format("gone.xml", ""), "<container/>"])
def test_without_a_usable_container_the_only_score_is_taken(container: str | None) -> None:
    members: dict[str, str | bytes] = {"notes.txt": "hello", "style.xml": "<css/>", "inner.musicxml": SCORE}
    if container is not None:
        members["META-INF/container.xml"] = container
    assert mxl.unpack(archive(members)) == SCORE.encode()


@pytest.mark.parametrize("members", [{}, {"readme.txt": "x"}, {"a.xml": "<html/>"}])
def test_archives_without_a_score(members: dict[str, str | bytes]) -> None:
    with pytest.raises(UnreadableError, match="no score"):
        mxl.unpack(archive(members))


@pytest.mark.parametrize("name", ["/etc/score.xml", "../score.xml", "a/../../score.xml", "C:\\score.xml"])
def test_names_that_lead_outside_are_refused(name: str) -> None:
    with pytest.raises(UnreadableError, match="closed"):
        mxl.unpack(archive({name: SCORE}))


def test_bombs_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guards, "XML_CAP", 1 << 20)
    bomb = archive({"score.xml": "<score-partwise>" + " " * (2 << 20)})
    with pytest.raises(UnreadableError, match="closed"):
        mxl.unpack(bomb)
    monkeypatch.setattr(mxl, "TOTAL_CAP", 1 << 20)
    with pytest.raises(UnreadableError, match="closed"):
        mxl.unpack(bomb)
    monkeypatch.setattr(mxl, "MEMBERS_CAP", 10)
    with pytest.raises(UnreadableError, match="closed"):
        mxl.unpack(archive({f"{n}.xml": SCORE for n in range(11)}))


def test_a_lie_about_the_size_costs_no_more_than_the_cap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guards, "XML_CAP", 1 << 20)
    data = bytearray(archive({"score.xml": "<score-partwise>" + " " * (4 << 20)}))
    entry = data.rindex(b"PK\x01\x02")
    data[entry + 24 : entry + 28] = struct.pack("<I", 1000)  # what the directory says it unpacks to
    with contextlib.suppress(UnreadableError):
        assert len(mxl.unpack(bytes(data))) <= 1 << 20


def test_encrypted_members_are_a_plain_reason() -> None:
    data = bytearray(archive({"score.xml": SCORE}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    data[60:120] = bytes(60)
    with pytest.raises(UnreadableError, match="password"):
        mxl.unpack(bytes(data))


def test_a_broken_off_download_gives_what_it_holds() -> None:
    notes = "|".join(f"c{n % 3 + 4} d5 e{n % 4 + 3} f5" for n in range(200))
    whole = score({"Flute": part(notes)})
    data = archive({"score.xml": whole})
    saved = mxl.unpack(data[: len(data) // 2])
    assert len(saved) > 1000 and whole.encode().startswith(saved)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 400), st.binary(max_size=6))
def test_damage_is_always_a_reason(position: int, garbage: bytes) -> None:
    data = bytearray(archive({"META-INF/container.xml": CONTAINER.format("s.xml", ""), "s.xml": SCORE}))
    data[position : position + len(garbage)] = garbage
    try:
        mxl.unpack(bytes(data))
    except UnreadableError as error:
        assert str(error).endswith(".")


def test_members_stored_without_compression() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as file:
        file.writestr("s.xml", SCORE)
    assert mxl.unpack(buffer.getvalue()) == SCORE.encode()


def test_an_archive_in_an_archive_is_left_to_the_user() -> None:
    container = '<container><rootfiles><rootfile full-path="a.mxl"/></rootfiles></container>'
    inner = archive({"a.xml": "<score-partwise/>"})
    with pytest.raises(UnreadableError, match="Unpack it first"):
        mxl.unpack(archive({"META-INF/container.xml": container, "a.mxl": inner}))
