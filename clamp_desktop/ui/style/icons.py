"""Line icons on a grid of 16, drawn for this program, in any colour and sharp on any screen."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from clamp_desktop.ui.style.tokens import ICON

_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="{colour}"'
    ' stroke-width="{stroke}" stroke-linecap="round" stroke-linejoin="round">{shape}</svg>'
)
_DOT = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
    '<circle cx="8" cy="8" r="5" fill="{colour}"/></svg>'
)
_FOLDER = "M1.7 12.3V4.2q0-.9.9-.9h3.1l1.5 1.6h6.2q.9 0 .9.9v6.5q0 .9-.9.9H2.6q-.9 0-.9-.9z"
_SHAPES = {
    "search": '<circle cx="7" cy="7" r="4.6"/><path d="M10.4 10.4 14 14"/>',
    "clear": '<path d="M4 4l8 8M12 4l-8 8"/>',
    "menu": '<path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11"/>',
    "pieces": (
        '<path d="M6 12V3.6l7-1.6v8.4"/>'
        '<circle cx="4.2" cy="12" r="1.8"/><circle cx="11.2" cy="10.4" r="1.8"/>'
    ),
    "melody": (
        '<path d="M1.8 3h12.4v10H1.8zM5.9 9.2V13M10.1 9.2V13"/>'
        '<path d="M5.9 3.4v5M10.1 3.4v5" stroke-width="2.4"/>'
    ),
    "problem": '<path d="M8 2.2 14.4 13.4H1.6z"/><path d="M8 6.4v3.2M8 11.5v.1"/>',
    "edit": '<path d="M2.8 13.2l.7-2.9L10.6 3.2l2.2 2.2-7.1 7.1z"/>',
    "plus": '<path d="M8 4v8M4 8h8"/>',
    "new": (
        '<path d="M8 1.8v4M8 10.2v4M1.8 8h4M10.2 8h4"/>'
        '<path d="M4 4l1.6 1.6M10.4 10.4 12 12M12 4l-1.6 1.6M5.6 10.4 4 12"/>'
    ),
    "tag": '<path d="M2 2.6h5.4l6.4 6.4-4.9 4.9L2.5 7.5z"/><path d="M5.2 5.7v.1"/>',
    "untagged": (
        '<path d="M2 2.6h5.4l6.4 6.4-4.9 4.9L2.5 7.5z" stroke-dasharray="1.6 2"/><path d="M5.2 5.7v.1"/>'
    ),
    "review": '<path d="M8 1.8 9.5 6.5 14.2 8 9.5 9.5 8 14.2 6.5 9.5 1.8 8 6.5 6.5z"/>',
    "labels": (
        '<path d="M2 2.2h4.2l5.4 5.4-4.2 4.2L2 6.4z"/><path d="M4.8 5v.1"/>'
        '<path d="M12.6 9.8v4.4M10.4 12h4.4"/>'
    ),
    "duplicates": '<path d="M5.5 5.5h8v8h-8z"/><path d="M10.5 5.5v-3h-8v8h3"/>',
    "missing": '<path d="M9.5 1.8H3.6v12.4h8.8V4.7z" stroke-dasharray="1.6 2"/><path d="M8 6v3M8 11.2v.1"/>',
    "collection": '<path d="M2.5 6.5h11v7h-11z"/><path d="M4 4.2h8M5.5 2h5"/>',
    "set-list": '<path d="M6.5 4h7M6.5 8h7M6.5 12h7"/><path d="M2.5 4h.8M2.5 8h.8M2.5 12h.8"/>',
    "saved": '<circle cx="7" cy="7" r="4.6"/><path d="M10.4 10.4 14 14M5.2 7h3.6"/>',
    "folder": f'<path d="{_FOLDER}"/>',
    "add-folder": f'<path d="{_FOLDER}"/><path d="M8 7v4M6 9h4"/>',
    "offline": f'<path d="{_FOLDER}" stroke-dasharray="1.6 2"/>',
    "reveal": '<path d="M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13 3 7.5 8.5"/>',
    "similar": '<path d="M1.5 6q2.2-3.4 4.4 0t4.4 0 4.4 0M1.5 11q2.2-3.4 4.4 0t4.4 0 4.4 0"/>',
    "accept": '<path d="M3 8.6 6.4 12 13 4.6"/>',
    "cards": '<path d="M2 2.5h5V7H2zM9 2.5h5V7H9zM2 9h5v4.5H2zM9 9h5v4.5H9z"/>',
    "map": (
        '<circle cx="8" cy="3.4" r="1.5"/><circle cx="3.4" cy="8" r="1.5"/>'
        '<circle cx="12.6" cy="8" r="1.5"/><circle cx="8" cy="12.6" r="1.5"/>'
    ),
    "activity": '<path d="M1.5 8.5h3l2-5 3 9 2-4h3"/>',
    "large": '<path d="M9.5 2.5h4v4M6.5 13.5h-4v-4M13 3 9.5 6.5M3 13l3.5-3.5"/>',
    "small": '<path d="M13.5 6.5h-4v-4M2.5 9.5h4v4M10 6l3.5-3.5M6 10l-3.5 3.5"/>',
    "more": '<path d="M3.5 8v.1M8 8v.1M12.5 8v.1" stroke-width="2"/>',
    "transpose": '<path d="M5 13V3M2.5 5.5 5 3l2.5 2.5M11 3v10M8.5 10.5 11 13l2.5-2.5"/>',
    "roll": '<path d="M2 4h5M9 4h2M4 8h4M10 8h4M2 12h3M7 12h5"/>',
    "endless": '<path d="M3.5 1.5v13M12.5 1.5v13M6 4.5h4M6 8h4M6 11.5h4"/>',
    "zoom-in": '<circle cx="7" cy="7" r="4.6"/><path d="M10.4 10.4 14 14M5 7h4M7 5v4"/>',
    "zoom-out": '<circle cx="7" cy="7" r="4.6"/><path d="M10.4 10.4 14 14M5 7h4"/>',
    "fit-width": '<path d="M1.8 2.5v11M14.2 2.5v11M4 8h8M6 6 4 8l2 2M10 6l2 2-2 2"/>',
    "fit-page": (
        '<path d="M3.5 1.8h9v12.4h-9z"/><path d="M8 4.5v7M6.3 6.2 8 4.5l1.7 1.7M6.3 9.8 8 11.5l1.7-1.7"/>'
    ),
    "play": '<path d="M4.5 2.6v10.8l9-5.4z"/>',
    "pause": '<path d="M5 3v10M11 3v10" stroke-width="2"/>',
    "previous": '<path d="M12.5 3.2v9.6L5.5 8zM3.5 3v10"/>',
    "next": '<path d="M3.5 3.2v9.6L10.5 8zM12.5 3v10"/>',
    "loop": (
        '<path d="M4.5 3.5h6a3 3 0 0 1 3 3v.7M11.5 12.5h-6a3 3 0 0 1-3-3v-.7"/>'
        '<path d="M6.5 1.5l-2 2 2 2M9.5 10.5l2 2-2 2"/>'
    ),
    "sliders": (
        '<path d="M2 4.5h5M11 4.5h3M2 11.5h2M8 11.5h6"/>'
        '<circle cx="9" cy="4.5" r="1.9"/><circle cx="6" cy="11.5" r="1.9"/>'
    ),
    "sound": '<path d="M2.5 6v4h2.3L8.5 13V3L4.8 6zM10.8 5.6q1.8 2.4 0 4.8M12.8 4q3 4 0 8"/>',
    "sound-off": '<path d="M2.5 6v4h2.3L8.5 13V3L4.8 6zM11 6l3.4 4M14.4 6 11 10"/>',
    "alone": '<path d="M3 10.5V8a5 5 0 0 1 10 0v2.5"/><path d="M3 9.5h2v4H3zM11 9.5h2v4h-2z"/>',
    "down": '<path d="M4.5 6.5 8 10l3.5-3.5"/>',
    "left": '<path d="M13.5 8h-11M6.5 4l-4 4 4 4"/>',
    "right": '<path d="M2.5 8h11M9.5 4l4 4-4 4"/>',
}


@lru_cache(maxsize=128)
def icon(name: str, colour: str) -> QIcon:
    """The icon ``name`` in ``colour`` (``#RRGGBB``), at one, two and three times its size."""
    drawn = QIcon()
    for scale in (1, 2, 3):
        drawn.addPixmap(_pixmap(name, colour, ICON, scale, 1.4))
    return drawn


@lru_cache(maxsize=32)
def dot(colour: str) -> QIcon:
    """A round spot of a tag's colour, for menus."""
    drawn = QIcon()
    for scale in (1, 2, 3):
        drawn.addPixmap(_drawn(_DOT.format(colour=colour), ICON, scale))
    return drawn


@lru_cache(maxsize=16)
def picture(name: str, colour: str, size: int, scale: float) -> QPixmap:
    """The icon as one pixmap of ``size`` logical pixels, for empty pages."""
    return _pixmap(name, colour, size, scale, 0.8)


def _pixmap(name: str, colour: str, size: int, scale: float, stroke: float) -> QPixmap:
    svg = _FRAME.format(colour=colour, stroke=stroke, shape=_SHAPES[name])
    return _drawn(svg, size, scale)


def _drawn(svg: str, size: int, scale: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    pixels = round(size * scale)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap
