"""Golden pictures of engraved scores, and how to compare with them.

A picture has lines, notes and signs in black, texts in blue. The black parts are Verovio's own shapes and the
same everywhere but for antialiasing. Texts differ with the fonts of a computer: of them only their places
count. ``python -m tests.ui.score.pictures`` draws all pictures anew.
"""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from clamp_desktop.engraving.engraver import Engraver
from clamp_desktop.engraving.layout import Layout
from clamp_desktop.ui.score.page_image import renderer

SCORES = Path(__file__).resolve().parents[2] / "engraving" / "scores"
PICTURES = SCORES / "pictures"
_LAYOUT = Layout(width=1500, height=1200, endless=True)
_TEXT = "#0000ff"
_CELL = 6  # pixels of a side
_TILE = 12
_SVG = "{http://www.w3.org/2000/svg}"

Ink = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How far a picture is from the golden one, each from 0.

    Attributes:
        music: the largest difference of ink in one place. Another rasteriser, or a shift by a third of a
            pixel, makes 0.07; an accent that is lost makes 0.1, a stem 0.17.
        apart: dark pixels of a tile, in either picture, with no ink in the other one within a pixel of them.
            Another rasteriser, or a shift by half a pixel, makes none; a dot lost or added makes four.
        missing: cells in one place that had text and now have none near; the least word fills four.
        strange: share of text that stands where none should be.
    """

    music: float
    apart: int
    missing: int
    strange: float

    @property
    def same(self) -> bool:
        """Whether nobody would call them different scores."""
        return self.music < 0.09 and self.apart < 3 and self.missing < 4 and self.strange < 0.25


def scores() -> list[Path]:
    """The scores of which there are pictures."""
    return sorted(path for path in SCORES.iterdir() if path.is_file())


def page(score: Path) -> str:
    """Its first page, rewritten for QtSvg."""
    engraver = Engraver()
    engraver.load(score, _LAYOUT)
    return engraver.page(1)


def draw(svg: str, moved: QPointF | None = None) -> QImage:
    """The picture of a page: music black, texts blue, on white; ``moved`` by parts of a pixel."""
    whole = renderer(svg)
    image = QImage(whole.defaultSize().expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for kept, colour in ((False, "#000000"), (True, _TEXT)):
        part = renderer(_only(svg, texts=kept), colour)
        part.render(painter, QRectF(image.rect()).translated(moved or QPointF()))
    painter.end()
    return image


def _only(svg: str, texts: bool) -> str:
    """The page with nothing but its texts, or without them."""

    def dropped(element: ET.Element) -> bool:
        name = element.tag.removeprefix(_SVG)
        shape = name in ("path", "polygon", "polyline", "rect", "ellipse", "use", "circle", "line")
        return shape if texts else name == "text"

    return without(svg, dropped)


def without(svg: str, dropped: Callable[[ET.Element], bool]) -> str:
    """A page without some of its elements; those of ``defs`` stay."""
    root = ET.fromstring(svg)

    def clean(parent: ET.Element) -> None:
        for child in list(parent):
            if child.tag == f"{_SVG}defs":
                continue
            if dropped(child):
                parent.remove(child)
            else:
                clean(child)

    clean(root)
    ET.register_namespace("", _SVG[1:-1])
    ET.register_namespace("xlink", "http://www.w3.org/1999/xlink")
    return ET.tostring(root, encoding="unicode")


def compare(now: QImage, golden: QImage) -> Verdict:
    """How far ``now`` is from ``golden``."""
    if (now.width(), now.height()) != (golden.width(), golden.height()):
        taller = abs(now.height() - golden.height()) > 4 or abs(now.width() - golden.width()) > 4
        if taller:
            return Verdict(1.0, 99, 99, 1.0)
        now = now.copy(0, 0, golden.width(), golden.height())
    (music, text), (golden_music, golden_text) = _layers(now), _layers(golden)
    off = np.abs(_blurred(music) - _blurred(golden_music)).max()
    has, had = text > 0.02, golden_text > 0.02
    strange = (has & ~_grown(had)).sum() / max(1, has.sum())
    pixels, golden_pixels = _black(now), _black(golden)
    apart = max(_apart(pixels, golden_pixels), _apart(golden_pixels, pixels))
    return Verdict(float(off), apart, int(_together(had & ~_grown(has)).max()), float(strange))


def _black(image: QImage) -> Ink:
    """How black each pixel is, 0 to 1; blue is not."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    black: Ink = 1 - raw[:, : image.width(), 0].astype(float) / 255
    return black


def _apart(one: Ink, other: Ink) -> int:
    """The most dark pixels of a tile of ``one`` that are a pixel or more from all ink of ``other``."""
    padded = np.pad(other, 1)
    rows, columns = other.shape
    near = np.max([padded[y : y + rows, x : x + columns] for y in range(3) for x in range(3)], axis=0)
    lonely = np.pad((one > 0.5) & (near < 0.2), ((0, -rows % _TILE), (0, -columns % _TILE)))
    shifts = [(y, x) for y in (0, _TILE // 2) for x in (0, _TILE // 2)]  # a sign may lie across tiles
    return max(int(_sums(np.roll(lonely, shift, (0, 1))).max()) for shift in shifts)


def _sums(places: npt.NDArray[np.bool_]) -> npt.NDArray[np.int_]:
    """How many of the places are in each tile."""
    rows, columns = (size // _TILE for size in places.shape)
    sums: npt.NDArray[np.int_] = places.reshape(rows, _TILE, columns, _TILE).sum(axis=(1, 3))
    return sums


def _layers(image: QImage) -> tuple[Ink, Ink]:
    """How much black and how much blue there is in each cell, 0 to 1."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    height, width = image.height() // _CELL * _CELL, image.width() // _CELL * _CELL
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    blue, red = (1 - raw[:height, :width, at].astype(float) / 255 for at in (0, 2))

    def cells(ink: Ink) -> Ink:
        parts = ink.reshape(height // _CELL, _CELL, width // _CELL, _CELL)
        mean: Ink = parts.mean(axis=(1, 3))
        return mean

    return cells(blue), cells(np.clip(red - blue, 0, 1))


def _blurred(ink: Ink) -> Ink:
    """Ink spread over the cells around it: antialiasing and halves of pixels cost nothing."""
    padded = np.pad(ink, 1)
    rows, columns = ink.shape
    spread: Ink = sum(
        padded[1 + y : 1 + y + rows, 1 + x : 1 + x + columns] * weight
        for y, x, weight in ((0, 0, 0.4), (0, 1, 0.15), (0, -1, 0.15), (1, 0, 0.15), (-1, 0, 0.15))
    )  # type: ignore[assignment]
    return spread


def _grown(places: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The places and all within two cells: letters of other fonts are wider or narrower."""
    rows, columns = places.shape
    padded = np.pad(places, 2)
    grown = np.zeros_like(places)
    for y in range(5):
        for x in range(5):
            grown |= padded[y : y + rows, x : x + columns]
    return grown


def _together(places: npt.NDArray[np.bool_]) -> npt.NDArray[np.int_]:
    """How many of the places are within each window of five cells by three."""
    padded = np.pad(places, ((1, 1), (2, 2))).astype(int)
    rows, columns = places.shape
    found: npt.NDArray[np.int_] = sum(
        padded[y : y + rows, x : x + columns] for y in range(3) for x in range(5)
    )  # type: ignore[assignment]
    return found


def main() -> None:
    """Draw all pictures anew."""
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    PICTURES.mkdir(exist_ok=True)
    for score in scores():
        picture = draw(page(score)).convertToFormat(
            QImage.Format.Format_Indexed8, [QColor(r, g, b).rgb() for r, g, b in _palette()]
        )
        picture.save(str(PICTURES / f"{score.stem}.png"), "PNG", 0)  # type: ignore[call-overload]
    del application


def _palette() -> list[tuple[int, int, int]]:
    """White to black and white to blue, in steps that the eye does not see."""
    steps = [255 - round(255 * step / 31) for step in range(32)]
    return [(step, step, step) for step in steps] + [(step, step, 255) for step in steps[1:]]


if __name__ == "__main__":
    main()
