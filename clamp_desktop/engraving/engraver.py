"""Verovio: scores become pages. Runs in a process of its own, since it can crash and holds Python's lock."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import verovio

from clamp_desktop.engraving.notation import Notation, notations
from clamp_desktop.engraving.svg import for_qt
from clamp_desktop.music.piece import UnreadableError

NOT_DRAWABLE = "This score could not be engraved."
EMPTY = "This score has no page to show."

_LOOK: dict[str, Any] = {
    "breaks": "auto",
    "footer": "none",
    "font": "Leipzig",
    "smuflTextFont": "none",  # the window registers the font itself; embedded it would double a page
    "svgFormatRaw": True,
    "xmlIdChecksum": True,  # the same score, the same ids
    "spacingSystem": 6,
}
_MARGINS = ("pageMarginTop", "pageMarginBottom", "pageMarginLeft", "pageMarginRight")
_MARGIN, _LINE_MARGIN = 80, 20


@dataclass(frozen=True, slots=True)
class Layout:
    """The page: its size in Verovio's units (a tenth of a millimetre) before ``scale`` (per cent).

    Attributes:
        line: each page is one line of music, as high as it needs to be, and nothing else.
    """

    width: int = 2100
    height: int = 2970
    scale: int = 40
    line: bool = False

    def options(self) -> dict[str, Any]:
        """Options for Verovio, within what it accepts."""
        return {
            "pageWidth": min(max(self.width, 100), 100_000),
            "pageHeight": min(max(self.height, 100), 60_000),
            "scale": min(max(self.scale, 1), 1000),
            "header": "none" if self.line else "auto",
            "adjustPageHeight": self.line,
            "justifyVertically": not self.line,
            **dict.fromkeys(_MARGINS, _LINE_MARGIN if self.line else _MARGIN),
        }


class Engraver:
    """One Verovio toolkit. It keeps the last score, so that turning a page costs only the drawing."""

    def __init__(self) -> None:
        verovio.enableLog(verovio.LOG_OFF)
        self._toolkit = verovio.toolkit()
        self._loaded: object = None
        self._layout: Layout | None = None
        self._pages = 0

    def load(self, source: Path | str, layout: Layout) -> int:
        """Lay a score out: a file, or the text of a score. Returns the number of pages, at least 1.

        Raises:
            UnreadableError: there is nothing to draw, or Verovio refuses it.
        """
        wanted = _identity(source), layout.line  # a head is made when a score is loaded
        if wanted != self._loaded:
            self._loaded = self._layout = None
            self._set(layout)
            self._take_first(notations(source))
            self._loaded, self._layout = wanted, layout
        elif layout != self._layout:
            self._set(layout)
            self._toolkit.redoLayout({})
            self._layout = layout
        self._pages = int(self._toolkit.getPageCount())
        if self._pages < 1:
            self._loaded = None
            raise UnreadableError(EMPTY)
        return self._pages

    def page(self, number: int) -> str:
        """A page of the loaded score, from 1, as SVG for QtSvg. Raises ``UnreadableError`` outside them."""
        if self._loaded is None or not 1 <= number <= self._pages:
            raise UnreadableError(EMPTY, f"page {number} of {self._pages}")  # Verovio aborts on page 0
        return for_qt(self._toolkit.renderToSVG(number))

    def _set(self, layout: Layout) -> None:
        self._toolkit.setOptions(_LOOK | layout.options())

    def _take_first(self, candidates: list[Notation]) -> None:
        for notation in candidates:
            self._toolkit.setInputFrom(notation.format)
            if self._toolkit.loadData(notation.text) and self._toolkit.getPageCount() > 0:
                return
        raise UnreadableError(NOT_DRAWABLE, f"Verovio read nothing ({candidates[-1].format})")


def _identity(source: Path | str) -> object:
    """What tells whether a score is the one that is loaded: its text, or its path, size and date."""
    if isinstance(source, str):
        return source
    try:
        status = source.stat()
    except OSError:
        return source
    return source, status.st_size, status.st_mtime_ns
