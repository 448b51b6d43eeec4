"""Files that are something else say what, and what can be done."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from clamp_desktop.music import foreign
from clamp_desktop.music.musicxml import mxl
from clamp_desktop.music.reading import read_pieces

File = Callable[[str, str | bytes], Path]


def archive(**members: str | bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        for name, content in members.items():
            file.writestr(name.replace("_", "."), content)
    return data.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.7\n\x00", foreign.PDF),
        (b"\x89PNG\r\n\x1a\n\0\0", foreign.PICTURE),
        (b"ID3\x03\0\0", foreign.RECORDING),
        (b"RIFF\x24\0\0\0WAVEfmt ", foreign.RECORDING),
        (gzip.compress(b"MThd"), foreign.PACKED),
        (b"<!DOCTYPE html><html><body>404", foreign.WEB_PAGE),
        (b"<?xml version='1.0'?><museScore version='3'/>", foreign.NO_NOTATION.format(program="MuseScore")),
        (b"<?xml version='1.0'?><rss/>", foreign.OTHER_XML),
        (b"BCFZ\x01\x02", foreign.NO_NOTATION.format(program="Guitar Pro")),
        (b"\0" * 500, foreign.EMPTY_BYTES),
        (b"\n" * 50, foreign.EMPTY_BYTES),
        (b"Dear Sir,\nthe concert is on Friday.\n", foreign.TEXT),
        (bytes(range(1, 256)), foreign.NOT_MUSIC),
        (archive(score_mscx="<museScore/>"), foreign.NO_NOTATION.format(program="MuseScore")),
        (archive(tune_mid=b"MThd"), foreign.PACKED),
        (archive(readme_txt="Hello"), mxl.NO_SCORE),
    ],
)
def test_each_kind_is_named(file: File, content: bytes, reason: str) -> None:
    reading = read_pieces(file("odd.mxl", content))
    assert [problem.reason for problem in reading.problems] == [reason]
