"""What a file is, by its content, and how large it may be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clamp_desktop.music import guards
from clamp_desktop.music.piece import Format, UnreadableError

File = Callable[[str, str | bytes], Path]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"MThd\0\0\0\6", Format.MIDI),
        (b"RIFF\x10\0\0\0RMIDdata\x08\0\0\0MThd\0\0", Format.MIDI),
        (b"ticks_per_beat 480\nnote_on 0 0 60 80", Format.MIDI),
        (b"PK\x03\x04whatever", Format.MUSICXML),
        (b"\xef\xbb\xbf <?xml version='1.0'?><!-- <mei> --><score-timewise>", Format.MUSICXML),
        ("<score-partwise>".encode("utf-16"), Format.MUSICXML),
        ("<?xml version='1.0'?><score-partwise>".encode("utf-16-be"), Format.MUSICXML),
        (b"<mei xmlns='http://www.music-encoding.org/ns/mei'>", Format.MEI),
        (b"<html><body>", None),
        (b"!!!COM: Bach\n**kern\t**kern\n", Format.KERN),
        (b"%%header\n\nX: 1\nT: Tune\nK: C\nCDEF|\n", Format.ABC),
        (b"T:No number\rM:4/4\rK:C\rCDEF|\r", Format.ABC),
        (b"L:1/8\nK:C\nV:1 treble\n[V:1]C8|\n", Format.ABC),
        (b"Dear Sir,\nK: is my initial.\n", None),
        (b"", None),
        (b"\x89PNG\r\n\x1a\n\0\0\0", None),
    ],
)
def test_content_decides(content: bytes, expected: Format | None) -> None:
    assert guards.sniff(content) is expected


@given(st.binary(max_size=300))
def test_sniffing_and_decoding_never_fail(data: bytes) -> None:
    guards.sniff(data)
    guards.decode(data)


def test_the_suffix_does_not_matter(file: File) -> None:
    assert guards.sniff(file("score.mid", "<score-partwise/>")) is Format.MUSICXML


def test_empty_and_missing_files_say_so(file: File, tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="empty"):
        guards.read_bytes(file("a.abc", b""))
    with pytest.raises(UnreadableError, match="no such file"):
        guards.read_bytes(tmp_path / "gone.abc")


def test_large_files_are_not_read(file: File, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guards, "MIDI_CAP", 100)
    monkeypatch.setattr(guards, "XML_CAP", 200)
    with pytest.raises(UnreadableError, match="larger"):
        guards.read_bytes(file("a.mid", b"MThd" + bytes(100)))
    with pytest.raises(UnreadableError, match="larger"):
        guards.read_bytes(file("a.xml", b"<score-partwise>" + bytes(200)))
    assert len(guards.read_bytes(file("b.xml", b"<score-partwise>" + bytes(100)))) == 116


def test_text_is_decoded_by_what_it_looks_like() -> None:
    assert guards.decode("Dvořák".encode()) == "Dvořák"
    assert guards.decode("Fauré".encode("latin-1")) == "Fauré"
    assert guards.decode("\ufeffBach".encode("utf-16-le")) == "Bach"
    assert guards.decode("é".encode()[:1], cut=True) == ""
