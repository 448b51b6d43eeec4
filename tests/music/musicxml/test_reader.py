"""MusicXML as pieces: the reference's text byte for byte, and scores that the reference cannot read."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from clamp_desktop.music.musicxml import mend as xml_mend
from clamp_desktop.music.musicxml import reader as musicxml
from clamp_desktop.music.musicxml import to_abc as xml_abc
from clamp_desktop.music.musicxml import tree as xml_tree
from clamp_desktop.music.piece import Format, UnreadableError

sys.path.insert(0, str(Path(__file__).parents[1]))
from scores import archive, part, score

File = Callable[[str, str | bytes], Path]
DATA = Path(__file__).parents[1] / "data"


def text(xml: str) -> str:
    return musicxml.model_text(xml_tree.parse(xml.encode()).root)[0]


def test_own_golden_file() -> None:
    """A score with lyrics, repeats, endings, a key change and two staves, written for this test."""
    reading = musicxml.read(DATA / "barcarole.musicxml")
    assert not reading.problems
    piece = reading.pieces[0]
    assert piece.text == (DATA / "barcarole.interleaved.abc").read_text(encoding="utf-8")
    assert (piece.format, piece.text_kind, piece.remarks, piece.score) == (Format.MUSICXML, "abc", (), None)
    abc, _ = musicxml.standard_abc(musicxml.load((DATA / "barcarole.musicxml").read_bytes()).root)
    assert abc == (DATA / "barcarole.abc").read_text(encoding="utf-8")


def test_golden(golden: Path) -> None:
    """Plain and interleaved ABC of every score that the reference reads; the others are read as well."""
    status = json.loads((golden / "pre_ref2/status.json").read_text())
    for path in sorted((golden / "src/xml").iterdir()):
        root = musicxml.load(path.read_bytes()).root
        plain = golden / "pre_ref2/std_abc" / f"{path.stem}.abc"
        if plain.exists():
            assert musicxml.standard_abc(root)[0] == plain.read_bytes().decode(), path.name
        interleaved = golden / "pre_ref2/int_abc" / f"{path.stem}.abc"
        found, kind, _ = musicxml.model_text(root)
        assert kind == "abc"
        if interleaved.exists():
            assert found == interleaved.read_bytes().decode(), path.name
        else:
            assert status[f"xml/{path.name}"].get("interleave") != "ok"
            assert xml_abc.has_notes(found.split("[V:1]", 1)[1]), path.name


def test_two_parts_are_interleaved() -> None:
    found = text(score({"Flute": part("c5 d5 e5 f5|g5 a5 b5 c6"), "Cello": part("c3 r c3 r|g2 g2 g2 c3")}))
    assert found.splitlines()[-2:] == [
        "[V:1]c2 d2 e2 f2|[V:2]C,2 z2 C,2 z2|",
        "[V:1]g2 a2 b2 c'2|[V:2]G,,2 G,,2 G,,2 C,2|",
    ]


def test_archives_are_read_like_their_content(file: File) -> None:
    xml = score({"Flute": part("c5 d5 e5 f5")})
    packed = musicxml.read(file("a.mxl", archive({"deep/a.musicxml": xml})))
    plain = musicxml.read(file("a.xml", xml))
    assert packed.pieces[0].text == plain.pieces[0].text


def test_unequal_parts_are_filled_up(file: File) -> None:
    xml = score({"Flute": part("c5 d5 e5 f5|g5 a5 b5 c6"), "Cello": part("c3 r c3 r")})
    piece = musicxml.read(file("a.xml", xml)).pieces[0]
    assert piece.text.splitlines()[-1] == "[V:1]g2 a2 b2 c'2|[V:2]x8|"
    assert piece.remarks == (musicxml.UNEVEN,)


PLAIN = part("c5 d5")
PITCH = "<pitch><step>C</step><octave>5</octave></pitch>"


def directed(kind: str, rest: str = "") -> str:
    """A part that opens with a direction."""
    return part("c5 d5", first=f"<direction><direction-type>{kind}</direction-type>{rest}</direction>")


def marked(sign: str) -> str:
    """A part whose every note carries a sign."""
    return PLAIN.replace("</voice></note>", f"</voice>{sign}</note>")


QUARTER_TONE = (
    "<note><pitch><step>E</step><alter>-0.5</alter><octave>5</octave></pitch><duration>2</duration>"
    "<accidental>quarter-flat</accidental></note>"
)
MODULATION = "<metronome><beat-unit>quarter</beat-unit><beat-unit>half</beat-unit></metronome>"
TREMOLO = "<notations><ornaments><tremolo type='single'>99999999</tremolo></ornaments></notations>"
DRUM = "<unpitched><display-step>C</display-step><display-octave>5</display-octave></unpitched>"

ODDITIES = {
    "quarter tones": part(f"c5 {QUARTER_TONE} e5 f5"),
    "metric modulation": directed(MODULATION),
    "a wedge that goes on": directed("<wedge type='continue'/>"),
    "a pedal change": directed("<pedal type='change'/>"),
    "verse called chorus": marked("<lyric number='chorus'><text>la</text></lyric>"),
    "metre in sums": PLAIN.replace("<beats>4</beats>", "<beats>3+2</beats>"),
    "no divisions": PLAIN.replace("<divisions>2</divisions>", ""),
    "broken durations": PLAIN.replace("<duration>2</duration>", "<duration>1.5</duration>"),
    "no durations": PLAIN.replace("<duration>2</duration>", "<type>half</type>"),
    "voices by name": PLAIN.replace("<voice>1</voice>", "<voice>soprano</voice>"),
    "an unknown mode": part("c5 d5", mode="hypodorian"),
    "a staff without notes": directed("<words>x</words>", "<staff>3</staff>"),
    "a chord with nothing before": PLAIN.replace("<note><pitch>", "<note><chord/><pitch>", 1),
    "tuplet without ratio": marked("<notations><tuplet type='start'/></notations>"),
    "percussion without clef": re.sub("<clef>.*?</clef>", "", PLAIN).replace(PITCH, DRUM),
    "a metre of nothing": PLAIN.replace("<beat-type>4</beat-type>", "<beat-type>0</beat-type>"),
    "hyphens in a chord": part(
        "<harmony><root><root-step>C</root-step></root><kind>a-b-c</kind></harmony> c5"
    ),
    "lost backup": part("<backup/> c5 d5"),
    "tremolo of millions": marked(TREMOLO),
    "octave of millions": PLAIN.replace("<octave>5</octave>", "<octave>99999999</octave>", 1),
    "verse of millions": marked("<lyric number='99999999'><text>la</text></lyric>"),
}


@pytest.mark.parametrize("name", ODDITIES)
def test_odd_notation_is_read(name: str, file: File) -> None:
    reading = musicxml.read(file("odd.xml", score({"Flute": ODDITIES[name]})))
    assert not reading.problems
    assert reading.pieces[0].text_kind == "abc"
    assert xml_abc.has_notes(reading.pieces[0].text)
    assert len(reading.pieces[0].text) < 1000


def test_mending_leaves_the_original_alone() -> None:
    root = xml_tree.parse(score({"Flute": ODDITIES["voices by name"]}).encode()).root
    xml_mend.bare(root)
    assert root.findtext("part/measure/note/voice") == "soprano"


def test_parts_that_are_not_listed(file: File) -> None:
    xml = score({"Flute": part("c5 d5"), "Cello": part("c3 d3")})
    start = xml.index("<part-list>")
    unlisted = xml[:start] + xml[xml.index("</part-list>") + len("</part-list>") :]
    assert "[V:2]" in musicxml.read(file("a.xml", unlisted)).pieces[0].text


def test_what_nothing_else_can_follow_is_heard(file: File, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(root: object) -> str:
        raise UnreadableError(xml_abc.FAILED)

    monkeypatch.setattr(xml_abc, "to_abc", stumble)
    piece = musicxml.read(file("a.xml", score({"Flute": part("c5 d5")}))).pieces[0]
    assert piece.text_kind == "mtf" and "note_on 0 0 72" in piece.text
    assert piece.remarks == (musicxml.HEARD,)


def test_silence_is_no_piece(file: File) -> None:
    reading = musicxml.read(file("a.xml", score({"Flute": part("r r r r")})))
    assert not reading.pieces
    assert reading.problems[0].reason == "There is not a single note in this score."


def test_conversions_do_not_disturb_each_other() -> None:
    first, second = score({"Flute": part("c5 d5", fifths=2)}), score({"Cello": part("c3 d3", fifths=-3)})
    alone = text(second)
    text(first)
    with pytest.raises(UnreadableError):
        text(score({"Flute": part("r")}))
    assert text(second) == alone
