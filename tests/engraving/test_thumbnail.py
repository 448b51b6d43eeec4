from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from clamp_desktop.engraving.engraver import Engraver, Layout
from clamp_desktop.engraving.svg import INK
from clamp_desktop.engraving.thumbnail import roll, thumbnail
from clamp_desktop.music.midi.notes import MidiPart
from clamp_desktop.music.notes import Note
from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import RenderPage, RenderThumb

HERE = Path(__file__).parent
DEMO = HERE.parents[1] / "resources" / "demo" / "Performances"
LONG = "X:1\nT:A long title\nC:Somebody\nM:4/4\nL:1/8\nK:C\n" + "CDEF GABc|c2B2 A2G2|\n" * 40
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def engraver() -> Engraver:
    return Engraver()


def count(svg: str, name: str) -> int:
    return sum(name in group.get("class", "").split() for group in ET.fromstring(svg).iter(f"{SVG}g"))


@pytest.mark.parametrize("name", ["small.abc", "small.krn", "small.mei", "small.musicxml"])
def test_every_notation_has_a_first_line(engraver: Engraver, name: str) -> None:
    picture = thumbnail(engraver, HERE / name)
    assert count(picture.svg, "system") == 1
    assert count(picture.svg, "note") > 2
    assert picture.width == 640
    assert 20 < picture.height < 600
    assert f'"{INK}"' in picture.svg


def test_it_is_the_first_line_alone_without_a_head(engraver: Engraver) -> None:
    picture = thumbnail(engraver, LONG)
    assert count(picture.svg, "system") == 1
    assert 2 < count(picture.svg, "measure") < 20
    assert "A long title" not in picture.svg
    assert "Somebody" not in picture.svg
    assert thumbnail(engraver, LONG) == picture


def test_a_page_is_the_same_before_and_after(engraver: Engraver) -> None:
    assert engraver.load(LONG, Layout()) >= 1
    page = engraver.page(1)
    assert "A long title" in page
    thumbnail(engraver, LONG)
    engraver.load(LONG, Layout())
    assert engraver.page(1) == page


def test_a_roll_has_a_bar_for_each_note_of_the_beginning() -> None:
    notes = [Note(8.0 + number, 1.0, 60 + number % 5) for number in range(100)]
    picture = roll([MidiPart(0, 0, notes), MidiPart(1, 9, [Note(10.0, 0.1, 36)])])
    paths = ET.fromstring(picture.svg).findall(f"{SVG}path")
    assert [path.get("d", "").count("M") for path in paths] == [48, 1]
    assert paths[0].get("d", "").startswith("M0.0 ")  # silence before the first note is not shown
    assert {path.get("fill") for path in paths} == {INK}
    for bar in paths[0].get("d", "").split("z")[:-1]:
        x, y = bar.removeprefix("M").partition("h")[0].split()
        assert 0 <= float(x) <= picture.width
        assert 0 <= float(y) <= picture.height


def test_a_roll_of_nothing_drums_alone_and_very_much() -> None:
    with pytest.raises(UnreadableError):
        roll([])
    assert "path" in roll([MidiPart(0, 9, [Note(0.0, 0.0, 36)])]).svg
    crowd = [Note(number / 1000, 0.01, number % 128) for number in range(20_000)]
    assert len(roll([MidiPart(0, 0, crowd)]).svg) < 200_000


@pytest.mark.parametrize(
    "content", [b"", b"MThd", b"MThd\x00\x00\x00\x06\x00\x00\x00\x01\x00\x60", b"no music"]
)
def test_what_holds_nothing_is_refused_in_words(engraver: Engraver, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.mid"
    path.write_bytes(content)
    with pytest.raises(UnreadableError):
        thumbnail(engraver, path)


def test_the_engraver_of_the_crew_draws_both_kinds(tmp_path: Path) -> None:
    midi = next(iter(sorted(DEMO.glob("*.mid"))))
    with Crew() as crew:
        score = crew.engraver.submit(RenderThumb(HERE / "small.abc")).result(60)
        bars = crew.engraver.submit(RenderThumb(midi)).result(60)
        tune = crew.engraver.submit(RenderThumb(tmp_path / "book.abc", LONG)).result(60)
        assert crew.engraver.submit(RenderPage(HERE / "small.abc")).result(60).pages == 1
        assert all(one.svg.startswith("<svg") for one in (score, bars, tune))
        error = crew.engraver.submit(RenderThumb(tmp_path / "gone.mid")).exception(60)
        assert isinstance(error, WorkerError)
        assert not error.startup
