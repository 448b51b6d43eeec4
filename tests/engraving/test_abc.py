"""ABC on its way to the engraver: what the converter leaves out is there."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from clamp_desktop.engraving.abc import to_musicxml

PIANO = """X:1
T:Piano
M:3/8
L:1/16
%%score {1 2}
V:1 nm="Piano"
V:2 clef=bass
K:C
[V:1] |:ed|edcdef|g6:|
[V:2] |:z2|z6|C6:|
"""


def _measures(abc: str) -> list[ET.Element]:
    text = to_musicxml(abc)
    assert text is not None
    return ET.fromstring(text).findall("part/measure")


def test_every_staff_opens_with_its_clef() -> None:
    first = _measures(PIANO)[0]
    attributes = first.findall("attributes")
    assert len(attributes) == 1
    clefs = [(clef.get("number"), clef.findtext("sign")) for clef in attributes[0].findall("clef")]
    assert clefs == [("1", "G"), ("2", "F")]


def test_silent_bars_of_a_second_staff_have_rests() -> None:
    for number, measure in enumerate(_measures(PIANO)):
        staves = {note.findtext("staff") for note in measure.iterfind("note")}
        assert staves == {"1", "2"}, number
    rest = _measures(PIANO)[1].findall("note")[-1]
    first_staff = [note for note in _measures(PIANO)[1].findall("note") if note.findtext("staff") == "1"]
    assert rest.findtext("duration") == str(sum(int(note.findtext("duration", "0")) for note in first_staff))


def test_one_staff_opens_with_the_treble_clef() -> None:
    first = _measures("X:1\nK:C\nCDEF|\n")[0]
    assert [clef.findtext("sign") for clef in first.findall("attributes/clef")] == ["G"]


def test_bass_clef_of_one_staff_stays() -> None:
    first = _measures("X:1\nK:C clef=bass\nC,D,E,F,|\n")[0]
    assert [clef.findtext("sign") for clef in first.findall("attributes/clef")] == ["F"]
