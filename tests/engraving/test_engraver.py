"""The engraver in its own process's place: loading, turning pages, and refusing in plain words."""

from __future__ import annotations

import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest

from clamp_desktop.engraving.engraver import Engraver, Layout
from clamp_desktop.engraving.notation import NO_NOTATION
from clamp_desktop.music.piece import UnreadableError

HERE = Path(__file__).parent
XML = (HERE / "small.musicxml").read_text(encoding="utf-8")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def engraver() -> Engraver:
    return Engraver()


def letters(svg: str) -> list[str]:
    return ["".join(text.itertext()) for text in ET.fromstring(svg).iter(f"{SVG}text")]


@pytest.mark.parametrize("suffix", ["abc", "krn", "mei", "musicxml"])
def test_every_notation(engraver: Engraver, suffix: str) -> None:
    assert engraver.load(HERE / f"small.{suffix}", Layout()) == 1
    notes = [g for g in ET.fromstring(engraver.page(1)).iter(f"{SVG}g") if g.get("class") == "note"]
    assert len(notes) == {"abc": 10, "krn": 7, "mei": 4, "musicxml": 3}[suffix]
    assert all(note.get("id") for note in notes)


def test_voices_and_verses_of_abc(engraver: Engraver) -> None:
    engraver.load(HERE / "small.abc", Layout())
    svg = engraver.page(1)
    assert svg.count('class="staff"') == 4  # two voices in two measures, not one after the other
    for words in ("Evening Round", "Words: A. Singer", "Music: A. Player", "ning", "lent", "ground."):
        assert words in letters(svg)


def test_the_first_tune_of_a_book(engraver: Engraver) -> None:
    book = "%abc\n\nX:1\nT:First\nK:C\nCDEF|\n\nX:2\nT:Second\nK:C\nGABc|\n"
    engraver.load(book, Layout())
    assert letters(engraver.page(1)) == ["First"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_encodings(engraver: Engraver, tmp_path: Path, encoding: str) -> None:
    score = tmp_path / "score.xml"
    score.write_text(XML.replace("UTF-8", "UTF-16").replace("Nora Nobody", "Ñora Ñobody"), encoding=encoding)
    engraver.load(score, Layout())
    assert "Ñora Ñobody" in letters(engraver.page(1))


def test_a_compressed_score_whatever_its_suffix(engraver: Engraver, tmp_path: Path) -> None:
    score = tmp_path / "score.xml"
    with zipfile.ZipFile(score, "w") as archive:
        archive.writestr("music.xml", XML)
    assert engraver.load(score, Layout()) == 1
    assert "Second Song" in letters(engraver.page(1))


def test_a_score_by_time(engraver: Engraver) -> None:
    """Verovio reads scores by part only; it is turned round first."""
    head, _, rest = XML.replace("score-partwise", "score-timewise").partition('<part id="P1">')
    measures = rest.replace('<measure number="1">', '<measure number="1"><part id="P1">')
    measures = measures.replace('<measure number="2">', '<measure number="2"><part id="P1">')
    measures = measures.replace("</measure>", "</part></measure>").replace("</part>\n</score", "</score")
    engraver.load(head + measures, Layout())
    assert engraver.page(1).count('class="note"') == 3


def test_turning_pages_and_another_layout(engraver: Engraver) -> None:
    tune = "X:1\nM:4/4\nL:1/4\nK:C\n" + "CDEF|GABc|" * 30 + "\n"
    assert engraver.load(tune, Layout()) == 1
    pages = engraver.load(tune, Layout(width=1200, height=800))
    assert pages > 2
    assert engraver.page(1) != engraver.page(2)
    assert engraver.load(tune, Layout()) == 1


def test_ids_are_the_same_each_time(engraver: Engraver) -> None:
    engraver.load(HERE / "small.musicxml", Layout())
    first = engraver.page(1)
    engraver.load(HERE / "small.krn", Layout())
    engraver.load(HERE / "small.musicxml", Layout())
    ids = [[g.get("id") for g in ET.fromstring(svg).iter(f"{SVG}g") if g.get("class") == "note"]
           for svg in (first, engraver.page(1))]  # fmt: skip
    assert ids[0] == ids[1]


def test_an_edited_file_is_read_again(engraver: Engraver, tmp_path: Path) -> None:
    tune = tmp_path / "tune.abc"
    tune.write_text("X:1\nT:Before\nK:C\nC|\n")
    engraver.load(tune, Layout())
    assert letters(engraver.page(1)) == ["Before"]
    tune.write_text("X:1\nT:Afterwards\nK:C\nC|\n")
    engraver.load(tune, Layout())
    assert letters(engraver.page(1)) == ["Afterwards"]


def test_a_midi_file_has_no_page(engraver: Engraver, tmp_path: Path) -> None:
    midi = tmp_path / "sound.mid"
    midi.write_bytes(b"MThd\0\0\0\6\0\0\0\1\0\x60MTrk\0\0\0\4\0\xff\x2f\0")
    with pytest.raises(UnreadableError, match="no notation") as caught:
        engraver.load(midi, Layout())
    assert str(caught.value) == NO_NOTATION


@pytest.mark.parametrize("content", ["", "Dear diary", "<html></html>"])
def test_what_is_no_score(engraver: Engraver, tmp_path: Path, content: str) -> None:
    file = tmp_path / "score.xml"
    file.write_text(content)
    with pytest.raises(UnreadableError):
        engraver.load(file, Layout())
    assert engraver.load(HERE / "small.krn", Layout()) == 1


@pytest.mark.parametrize("number", [0, -1, 2])
def test_pages_that_are_not_there(engraver: Engraver, number: int) -> None:
    engraver.load(HERE / "small.krn", Layout())
    with pytest.raises(UnreadableError):
        engraver.page(number)


def test_sizes_beyond_reason(engraver: Engraver) -> None:
    assert engraver.load(HERE / "small.krn", Layout(width=-5, height=10**9, scale=10**9)) >= 1
