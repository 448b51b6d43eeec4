"""Engraved pages as pictures."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QImage
from pytestqt.qtbot import QtBot

from clamp_desktop.engraving.svg import TEXT_FAMILY, for_qt
from clamp_desktop.ui.score.page_image import page_image, register_fonts, renderer

ROOT = Path(__file__).resolve().parents[3]
SVG = """<svg width="200px" height="100px"
 xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
<defs><g id="block"><path d="M0 0h200v200h-200z"/></g></defs>
<svg class="definition-scale" color="black" viewBox="0 0 2000 1000">
<g class="page-margin" transform="translate(0, 0)">
<g id="n1" class="note"><use xlink:href="#block" transform="translate(0, 0)"/></g>
<g id="n2" class="note" color="#c00000" fill="#c00000">
<use xlink:href="#block" transform="translate(1000, 0)"/></g>
<path d="M0 900 L2000 900" stroke-width="100"/>
<g class="dir"><text x="400" y="600" font-size="0px"><tspan font-size="405px">{text}</tspan></text></g>
</g></svg></svg>"""


def drawing(text: str = "") -> str:
    return for_qt(SVG.format(text=text))


def dark_pixels(image: QImage) -> int:
    return sum(
        image.pixelColor(x, y).lightness() < 128 for x in range(image.width()) for y in range(image.height())
    )


def test_it_fits_the_room_in_its_own_proportions(qtbot: QtBot) -> None:
    assert page_image(drawing(), QSize(400, 999)).size() == QSize(400, 200)
    assert page_image(drawing(), QSize(999, 50)).size() == QSize(100, 50)
    assert page_image(drawing(), QSize(0, 0)).size() == QSize(1, 1)


def test_notes_lines_and_colours(qtbot: QtBot) -> None:
    image = page_image(drawing(), QSize(200, 100), paper="#ffffff", ink="#203040")
    assert image.pixelColor(10, 10).name() == "#203040"
    assert image.pixelColor(110, 10).name() == "#c00000"
    assert image.pixelColor(100, 90).name() == "#203040"
    assert image.pixelColor(50, 50).name() == "#ffffff"
    assert page_image(drawing(), QSize(200, 100)).pixelColor(50, 50).alpha() == 0


def test_words_and_signs_are_drawn(qtbot: QtBot) -> None:
    empty, words, sign = (
        dark_pixels(page_image(drawing(text), QSize(200, 100), paper="#ffffff"))
        for text in ("", "dolce", "\ueca5")
    )
    assert words > empty + 50
    assert sign > empty + 20


def test_signs_where_their_font_cannot_be_read(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clamp_desktop.ui.score.page_image.register_fonts", lambda: False)
    empty, note = (
        dark_pixels(page_image(drawing(text), QSize(200, 100), paper="#ffffff")) for text in ("", "\ueca5")
    )
    assert note > empty + 20


def test_the_fonts_are_there(qtbot: QtBot) -> None:
    assert register_fonts()
    assert {"Leipzig", "Liberation Serif"} <= set(QFontDatabase.families())
    assert QFontInfo(QFont(TEXT_FAMILY)).family() in (TEXT_FAMILY, "Liberation Serif")


def test_a_note_can_be_found(qtbot: QtBot) -> None:
    bounds = renderer(drawing()).boundsOnElement("n2")
    assert (bounds.width(), bounds.height()) == (200, 200)


@pytest.mark.parametrize("svg", ["", "<svg", "Dear diary"])
@pytest.mark.filterwarnings("ignore")
def test_what_is_no_page(qtbot: QtBot, svg: str, qtlog: object) -> None:
    with pytest.raises(ValueError, match="QtSvg"):
        page_image(svg, QSize(10, 10))
