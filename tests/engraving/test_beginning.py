"""The first measures of a long score, and that its first page is the same as that of the whole."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from clamp_desktop.engraving.beginning import beginning
from clamp_desktop.engraving.engraver import Engraver, Layout
from tests.engraving.long_score import long_score

PARTS = 4


def measures(score: str) -> list[int]:
    return [len(part.findall("measure")) for part in ET.fromstring(score).iterfind("part")]


def nameless(svg: str) -> str:
    return re.sub(r'\bid="[^"]*"|(?<=#E...)-\w+', "", svg)


def test_each_part_keeps_its_first_measures() -> None:
    score = long_score(30)
    cut = beginning(score, 12)
    assert cut is not None
    assert measures(cut) == [12] * PARTS
    assert [one.get("number") for one in ET.fromstring(cut).findall("part/measure")][11] == "12"
    assert score.startswith(cut[: cut.index("</measure>")])


def test_what_is_no_longer_than_that_is_not_cut() -> None:
    assert beginning(long_score(12), 12) is None
    assert beginning("<score-partwise><part-list/></score-partwise>", 12) is None
    assert beginning("no score", 12) is None


def test_parts_of_different_length() -> None:
    score = long_score(20)
    first = score.index("</part>")
    short = score[: score.index('<measure number="9">')] + score[first:]
    cut = beginning(short, 12)
    assert cut is not None
    assert measures(cut) == [8] + [12] * (PARTS - 1)


@pytest.mark.parametrize("layout", [Layout(), Layout(width=1600, height=4000, endless=True)])
def test_the_first_page_is_that_of_the_whole(layout: Layout) -> None:
    engraver, score = Engraver(), long_score(200)
    assert engraver.load(score, layout, only_beginning=True) < 10
    first = engraver.page(1)
    pages = engraver.load(score, layout)
    assert pages >= 10
    assert nameless(engraver.page(1)) == nameless(first)
    assert engraver.page(pages)


def test_measures_that_are_not_enough_for_a_page_are_too_few() -> None:
    """Pages for hundreds of measures: it takes more of them, and in the end all."""
    engraver, score = Engraver(), long_score(120)
    wide = Layout(width=40_000, height=60_000)
    assert engraver.load(score, wide, only_beginning=True) == engraver.load(score, wide)


def test_other_notations_are_drawn_whole() -> None:
    tune = "X:1\nK:C\nL:1/4\n" + "CDEF|" * 100
    engraver = Engraver()
    whole = engraver.load(tune, Layout(width=1000, height=600))
    assert whole > 2
    krn = "**kern\n*clefG2\n*M4/4\n" + "4c\n4d\n4e\n4f\n=\n" * 100 + "*-\n"
    assert engraver.load(krn, Layout(), only_beginning=True) == engraver.load(krn, Layout())
