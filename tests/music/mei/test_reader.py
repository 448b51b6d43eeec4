"""MEI scores: played by Verovio, facts from the XML."""

from __future__ import annotations

from pathlib import Path

import pytest

from clamp_desktop.music.mei.reader import parse_mei, read, read_bytes
from clamp_desktop.music.piece import Format, Key, Source, UnreadableError

HEAD = """<meiHead><fileDesc><titleStmt>
<title>Evening</title><title type="subtitle">for two</title>
<composer><persName>Nowak, Anna</persName></composer>
<respStmt><persName role="lyricist">Jan Kowalski</persName></respStmt>
</titleStmt><pubStmt/></fileDesc></meiHead>"""


def document(head: str = HEAD, key: str = 'key.sig="1s"', extra: str = "") -> bytes:
    notes = "".join(
        f'<note pname="{step}" oct="4" dur="4"><verse n="1"><syl con="{con}">{text}</syl></verse></note>'
        for step, con, text in (("g", "d", "Hal"), ("b", "d", "le"), ("d", "d", "lu"), ("g", "s", "ja"))
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mei xmlns="http://www.music-encoding.org/ns/mei" meiversion="5.0">{head}
<music><body><mdiv><score>
<scoreDef {key} meter.count="4" meter.unit="4" midi.bpm="90">{extra}
<staffGrp>
<staffDef n="1" lines="5" clef.shape="G" clef.line="2"><label>Sopran</label></staffDef>
<staffDef n="2" lines="5" clef.shape="F" clef.line="4"><label>Klavier</label></staffDef>
</staffGrp></scoreDef>
<section>
<measure n="1">
<staff n="1"><layer n="1">{notes}</layer></staff>
<staff n="2"><layer n="1"><note pname="g" oct="2" dur="1"/></layer></staff>
<tempo staff="1" tstamp="1">Andante</tempo>
</measure>
<measure n="2" right="rptend">
<staff n="1"><layer n="1"><rest dur="1"/></layer></staff>
<staff n="2"><layer n="1"><note pname="g" oct="2" dur="1"/></layer></staff>
</measure>
</section></score></mdiv></body></music></mei>""".encode()


def test_the_facts_of_a_song() -> None:
    piece = read_bytes(document(key='key.sig="1s" key.pname="g" key.mode="major"'), "song.mei")
    facts = piece.facts
    assert (piece.format, piece.text_kind) == (Format.MEI, "mtf")
    assert piece.text.startswith("ticks_per_beat ")
    assert (facts.title, facts.composer, facts.lyricist) == ("Evening: for two", "Anna Nowak", "Jan Kowalski")
    assert facts.lyrics == "Halleluja"
    assert (facts.key, facts.sources["key"]) == (Key("G", "major"), Source.STATED)
    assert (facts.metres, facts.tempo_words, facts.tempo_bpm) == (("4/4",), "Andante", 90.0)
    assert facts.instruments == ("soprano", "piano")
    assert (facts.parts, facts.measures, facts.note_count) == (2, 2, 6)
    assert (facts.lowest, facts.highest) == (43, 71)
    assert facts.duration == pytest.approx(8 * 60 / 90, abs=0.1)  # the repeat is not played


def test_an_estimated_key_and_the_name_of_the_file() -> None:
    facts = read_bytes(document(head="<meiHead/>"), "03_old-tune.mei").facts
    assert (facts.title, facts.sources["title"]) == ("old tune", Source.FILE_NAME)
    assert (facts.key, facts.sources["key"]) == (Key("G", "major"), Source.ESTIMATED)


def test_other_encodings() -> None:
    text = document().decode().replace("UTF-8", "UTF-16")
    assert read_bytes(text.encode("utf-16"), "x.mei").facts.title == "Evening: for two"


def test_a_metre_of_nothing_does_no_harm() -> None:
    data = document().replace(b'meter.unit="4"', b'meter.unit="0"')
    piece = read_bytes(data, "x.mei")
    assert piece.facts.metres == ()
    assert piece.facts.note_count == 6


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (document()[:600], "damaged"),
        (b"<mei></mei>", "no notes"),
        (b'<!DOCTYPE mei [<!ENTITY a "b">]><mei>&a;</mei>', "stays closed"),
        (b"<mei><music><note/></music></mei>", "could not be understood|no notes"),
        (b"<mei>" + b"<a>" * 300 + b"</a>" * 300 + b"</mei>", "without end"),
    ],
)
def test_what_cannot_be_read(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableError, match=reason):
        read_bytes(data, "x.mei")


def test_problems_instead_of_exceptions(tmp_path: Path) -> None:
    path = tmp_path / "x.mei"
    path.write_bytes(document()[:600])
    assert read(path).problems
    path.write_bytes(document())
    assert read(path).pieces


def test_namespaces_are_gone() -> None:
    assert (
        parse_mei('<mei xmlns="http://www.music-encoding.org/ns/mei"><music/></mei>').find("music")
        is not None
    )
