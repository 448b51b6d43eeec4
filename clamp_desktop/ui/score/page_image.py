"""An engraved page as a picture; also ``python -m clamp_desktop.ui.score.page_image IN.svg OUT.png``."""

from __future__ import annotations

import argparse
import functools
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from clamp_desktop.engraving.fonts import font_faces
from clamp_desktop.engraving.svg import INK, MUSIC_FAMILY, TEXT_FAMILY
from clamp_desktop.ui.style.tokens import DARK, LIGHT

# Where Qt cannot read the font of musical signs: notes of metronome marks, a dot, letters of dynamics.
_PLAIN_SIGNS = {0xECA3: "\U0001d15e", 0xECA5: "♩", 0xECA7: "♪", 0xECB7: "."} | dict(
    zip(range(0xE520, 0xE526), "pmfrsz", strict=True)
)


@functools.cache
def register_fonts() -> bool:
    """Make the fonts of engraved pages known to Qt, once; whether musical signs can be written.

    Needs a ``QGuiApplication``; best called in its thread.
    """
    for face in font_faces():
        QFontDatabase.addApplicationFontFromData(QByteArray(face))
    QFont.insertSubstitutions(TEXT_FAMILY, ["Liberation Serif", "Times", "serif"])
    return MUSIC_FAMILY in QFontDatabase.families()


def renderer(svg: str, ink: str | None = None) -> QSvgRenderer:
    """What draws an engraved page, in the colour ``ink`` where the score asks for no other.

    Raises ``ValueError`` where QtSvg can make nothing of it.
    """
    if not register_fonts():
        svg = svg.translate(_PLAIN_SIGNS)
    if ink is not None:
        svg = svg.replace(f'"{INK}"', f'"{ink}"')
    made = QSvgRenderer(QByteArray(svg.encode()))
    if not made.isValid() or made.defaultSize().isEmpty():
        raise ValueError("not a page that QtSvg can draw")
    return made


def page_image(svg: str, size: QSize, paper: str | None = None, ink: str | None = None) -> QImage:
    """The page in its own proportions, as large as fits ``size`` (pixels). May be called in any thread.

    Args:
        svg: an ``EngravedPage.svg``.
        paper, ink: colours such as ``#FFFFFF``; without ``paper`` the ground is transparent, ink is black.

    Raises:
        ValueError: QtSvg can make nothing of it.
    """
    drawing = renderer(svg, ink)
    fitting = drawing.defaultSize().scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(fitting.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent if paper is None else QColor(paper))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    drawing.render(painter, QRectF(image.rect()))
    painter.end()
    return image


def main(arguments: Sequence[str] | None = None) -> int:
    """Paint an engraved page into a PNG. Returns 1 where it could not be read, drawn or written."""
    parser = argparse.ArgumentParser(prog="page_image", description="Paint an engraved page into a PNG.")
    parser.add_argument("page", type=Path, help="SVG as the engraver makes it")
    parser.add_argument("picture", type=Path, help="PNG to write")
    parser.add_argument("--scale", type=float, default=2.0, help="pixels for each unit of the page")
    parser.add_argument("--paper", choices=("light", "dark"), default="light")
    options = parser.parse_args(arguments)
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    colours = DARK if options.paper == "dark" else LIGHT
    try:
        svg = options.page.read_text(encoding="utf-8")
        size = renderer(svg).defaultSize() * max(0.1, min(8.0, options.scale))
        image = page_image(svg, size, colours.paper, colours.ink)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{options.page}: {error}\n")
        return 1
    del application
    if not image.save(str(options.picture), "PNG"):  # type: ignore[call-overload]
        sys.stderr.write(f"{options.picture}: could not be written\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
