"""Clefs that a score takes for granted are drawn."""

from __future__ import annotations

import pytest

from clamp_desktop.engraving.clefs import with_clefs
from clamp_desktop.engraving.engraver import Engraver, Layout

TREBLE = "<clef><sign>G</sign><line>2</line></clef>"
BASS = "<clef><sign>F</sign><line>4</line></clef>"
NOTE = (
    "<note><pitch><step>B</step><octave>4</octave></pitch><duration>4</duration><voice>1</voice>"
    "<type>whole</type></note>"
)


def part(name: str, clef: str = "", more: str = "") -> str:
    time = "<time><beats>4</beats><beat-type>4</beat-type></time>"
    attributes = f"<attributes><divisions>1</divisions>{time}{clef}{more}</attributes>"
    return (
        f'<part id="{name}"><measure number="1">{attributes}{NOTE}</measure>'
        f'<measure number="2"><attributes><divisions>1</divisions></attributes>{NOTE}</measure></part>'
    )


def score(*parts: str) -> str:
    names = "".join(f'<score-part id="P{n}"><part-name/></score-part>' for n in range(len(parts)))
    return f'<score-partwise version="4.0"><part-list>{names}</part-list>{"".join(parts)}</score-partwise>'


def test_only_what_is_missing_is_added() -> None:
    written = score(part("P0"), part("P1", BASS), part("P2"))
    clothed = with_clefs(written)
    assert clothed.count(TREBLE) == 2
    assert clothed.replace(TREBLE, "") == written
    assert f"</time>{TREBLE}</attributes>" in clothed
    assert with_clefs(clothed) == clothed


@pytest.mark.parametrize("written", ["", "no score", "<score-partwise><part id='P'></part></score-partwise>"])
def test_without_music_nothing_is_added(written: str) -> None:
    assert with_clefs(written) == written


def test_instruments_that_transpose_have_theirs_in_its_place() -> None:
    transpose = "<transpose><chromatic>-2</chromatic></transpose>"
    assert f"</time>{TREBLE}{transpose}" in with_clefs(score(part("P0", more=transpose)))


def test_several_staves_say_what_they_are() -> None:
    staves = score(part("P0", more="<staves>2</staves>"))
    assert with_clefs(staves) == staves


def test_it_is_drawn() -> None:
    engraver = Engraver()
    engraver.load(score(part("P0"), part("P1", BASS)), Layout())
    assert engraver.page(1).count('class="clef"') == 2
