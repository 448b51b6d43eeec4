"""MusicXML trees: encodings, order, damage, and what is refused."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from clamp_desktop.music.musicxml import tree as xml_tree
from clamp_desktop.music.piece import UnreadableError

sys.path.insert(0, str(Path(__file__).parents[1]))
from scores import part, score

PLAIN = score({"Flöte": part("c5 d5 e5 f5|g5 a5 b5 c6")})


def names(data: bytes) -> list[str | None]:
    return [element.text for element in xml_tree.parse(data).root.iterfind("part-list/score-part/part-name")]


@pytest.mark.parametrize(
    "data",
    [
        PLAIN.encode(),
        PLAIN.replace("UTF-8", "UTF-16").encode("utf-16"),
        PLAIN.replace("UTF-8", "UTF-16").encode("utf-16-be"),
        PLAIN.replace("UTF-8", "UTF-16").encode(),  # says UTF-16, is UTF-8
        PLAIN.replace("UTF-8", "ISO-8859-1").encode("latin-1"),
        PLAIN.encode("latin-1"),  # says UTF-8, is Latin-1
        b"\n  " + PLAIN.encode(),
        PLAIN.replace("Flöte", "Fl\x0b&ouml;te&#11;").encode(),
    ],
)
def test_every_encoding_gives_the_same_name(data: bytes) -> None:
    assert names(data) == ["Flöte"]


def test_lone_ampersands_are_letters() -> None:
    assert names(PLAIN.replace("Flöte", "Flute & Drum").encode()) == ["Flute & Drum"]


def test_timewise_becomes_partwise() -> None:
    timewise = (
        "<score-timewise><part-list><score-part id='A'/><score-part id='B'/></part-list>"
        "<measure number='1'><part id='B'><note/></part><part id='A'><forward/></part></measure>"
        "<measure number='2' implicit='yes'><part id='A'/><part id='B'><backup/></part></measure>"
        "</score-timewise>"
    )
    root = xml_tree.parse(timewise.encode()).root
    assert root.tag == "score-partwise"
    assert [found.get("id") for found in root.findall("part")] == ["A", "B"]
    assert [[child.tag for child in bar] for bar in root.iterfind("part[@id='B']/measure")] == [
        ["note"],
        ["backup"],
    ]
    assert root.findall("part/measure")[1].get("implicit") == "yes"


def test_namespaces_are_dropped() -> None:
    assert names(
        PLAIN.replace('<score-partwise version="4.0"', '<score-partwise xmlns="urn:x"').encode()
    ) == ["Flöte"]


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE x [<!ENTITY a "boom">]>',
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x [<!ENTITY % a SYSTEM "http://x.invalid/"> %a;]>',
    ],
)
def test_entities_are_refused(declaration: str) -> None:
    with pytest.raises(UnreadableError, match="stays closed"):
        xml_tree.parse(f"{declaration}<score-partwise><part/></score-partwise>".encode())


def test_entities_are_refused_in_broken_files_too() -> None:
    with pytest.raises(UnreadableError, match="stays closed"):
        xml_tree.parse(b'<!DOCTYPE x [<!ENTITY a "boom">]><score-partwise><part><measure><note>&a;')


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(UnreadableError, match="without end"):
        xml_tree.parse(b"<score-partwise>" + b"<a>" * 50_000 + b"</a>" * 50_000 + b"</score-partwise>")


def test_too_many_elements_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_tree, "TAGS_CAP", 10)
    with pytest.raises(UnreadableError, match="larger"):
        xml_tree.parse(PLAIN.encode())


@pytest.mark.parametrize("data", [b"<opus/>", b"<score-partwise", b"", b"<a>&b"])
def test_other_xml_is_no_score(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        xml_tree.parse(data)


def test_a_broken_off_file_is_read_up_to_there() -> None:
    data = PLAIN.encode()
    root, remarks = xml_tree.parse(data[: data.rindex(b"</part>") - 5])
    assert len(root.findall("part/measure")) == 2
    assert len(remarks) == 1 and "bar 2" in remarks[0]
