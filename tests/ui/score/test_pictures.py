"""Eleven scores look as they did, whatever fonts a computer has; what is lost from a page is noticed."""

from __future__ import annotations

import contextlib
import itertools
import xml.etree.ElementTree as ET
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from clamp_desktop.engraving import svg
from tests.ui.score.pictures import PICTURES, Verdict, compare, draw, page, scores, without

_SVG = "{http://www.w3.org/2000/svg}"
Dropped = Callable[[ET.Element], bool]


@pytest.fixture(scope="module")
def pages(qapp: QApplication) -> dict[str, str]:
    return {score.stem: page(score) for score in scores()}


def golden(name: str) -> QImage:
    image = QImage(str(PICTURES / f"{name}.png"))
    assert not image.isNull()
    return image


def against_golden(name: str, drawn: str) -> Verdict:
    return compare(draw(drawn), golden(name))


def group(*names: str) -> Dropped:
    return lambda element: not set(names).isdisjoint(element.get("class", "").split())


def tag(name: str) -> Dropped:
    return lambda element: element.tag == f"{_SVG}{name}"


def test_there_is_a_picture_of_every_score() -> None:
    assert {score.stem for score in scores()} == {path.stem for path in PICTURES.iterdir()}
    assert len(scores()) >= 10


@pytest.mark.parametrize("name", [score.stem for score in scores()])
def test_it_looks_as_it_did(name: str, pages: dict[str, str]) -> None:
    verdict = against_golden(name, pages[name])
    assert verdict.same, verdict


@pytest.mark.parametrize("name", [score.stem for score in scores()])
def test_no_score_is_taken_for_another(name: str, pages: dict[str, str]) -> None:
    others = [other for other in pages if other != name]
    assert not any(against_golden(name, pages[other]).same for other in others)


@pytest.mark.parametrize(("name", "dropped"), [
    ("lyrics", group("note")), ("lyrics", group("stem")), ("lyrics", group("verse", "syl")),
    ("lyrics", group("clef")), ("lyrics", group("keySig")), ("lyrics", group("barLine")),
    ("chinese", group("verse", "syl")), ("arabic", group("verse", "syl")), ("chinese", group("pgHead")),
    ("chords", group("harm")), ("chords", group("dynam")), ("chords", group("slur")),
    ("chords", group("beam")),
    ("chords", group("artic")), ("chords", group("hairpin")), ("chords", group("fermata")),
    ("quartet", group("beam")), ("quartet", group("grpSym")), ("quartet", group("label")),
    ("percussion", group("note")), ("percussion", group("tempo")), ("tab", group("stem")),
    ("tab", tag("text")),
    ("figured_bass", group("fb", "f")), ("piano", group("slur")), ("piano", group("dynam")),
    ("voices", group("mRest")), ("voices", group("dots", "fermata")), ("long_title", group("pgHead")),
    ("quartet", tag("path")), ("quartet", tag("use")),
])  # fmt: skip
def test_what_is_lost_is_noticed(name: str, dropped: Dropped, pages: dict[str, str]) -> None:
    verdict = against_golden(name, without(pages[name], dropped))
    assert not verdict.same, verdict


@pytest.mark.parametrize(("name", "number"), [
    ("long_title", 0), ("lyrics", 0), ("lyrics", 1), ("lyrics", 2), ("quartet", 0), ("quartet", 1),
])  # fmt: skip
def test_a_single_dot_is_noticed(name: str, number: int, pages: dict[str, str]) -> None:
    """Half a note of difference, and a few pixels: one that is lost, and one that nobody wrote."""
    seen = itertools.count()
    dotless = without(pages[name], lambda one: one.tag == f"{_SVG}ellipse" and next(seen) == number)
    verdict = against_golden(name, dotless)
    assert not verdict.same, verdict
    turned = compare(golden(name), draw(dotless))
    assert not turned.same, turned


@pytest.mark.parametrize("moved", [(0.5, 0.5), (-0.4, 0.3)])
@pytest.mark.parametrize("name", ["lyrics", "quartet", "piano"])
def test_half_a_pixel_makes_no_difference(
    name: str, moved: tuple[float, float], pages: dict[str, str]
) -> None:
    assert compare(draw(pages[name], QPointF(*moved)), golden(name)).apart == 0


@pytest.mark.qt_log_ignore("Skipping a nested svg element")
@pytest.mark.parametrize("name", ["lyrics", "arabic"])
def test_a_page_that_verovio_made_is_not_what_qt_draws(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the rewrite nothing of it is seen."""
    from clamp_desktop.engraving import engraver

    monkeypatch.setattr(engraver, "for_qt", lambda source: source)
    score = next(one for one in scores() if one.stem == name)
    with contextlib.suppress(ValueError):  # not even a page
        assert not against_golden(name, page(score)).same


@pytest.mark.parametrize(("constant", "broken"), [("_SHAPES", frozenset({"path"})), ("TEXT_FAMILY", "")])
def test_a_rewrite_that_forgets_something_is_noticed(
    constant: str, broken: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    if constant == "TEXT_FAMILY":
        monkeypatch.setattr(svg, "_texts", lambda element, style: iter(()))
    else:
        monkeypatch.setattr(svg, constant, broken)
    assert not against_golden("chords", page(next(one for one in scores() if one.stem == "chords"))).same


def test_other_fonts_make_no_difference(pages: dict[str, str]) -> None:
    for family in ("DejaVu Sans", "Noto Sans"):
        verdict = against_golden("lyrics", pages["lyrics"].replace("Times New Roman", family))
        assert verdict.same, verdict
