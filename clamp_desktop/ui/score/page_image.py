"""An engraved page as a picture."""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from clamp_desktop.engraving.fonts import font_faces
from clamp_desktop.engraving.svg import INK, MUSIC_FAMILY, TEXT_FAMILY

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
