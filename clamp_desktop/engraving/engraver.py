"""Verovio: scores become pages. Runs in a process of its own, since it can crash and holds Python's lock."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import verovio

from clamp_desktop.engraving.beginning import beginning
from clamp_desktop.engraving.layout import Layout
from clamp_desktop.engraving.notation import Notation, notations
from clamp_desktop.engraving.svg import for_qt
from clamp_desktop.engraving.times import ScoreTimes, from_timemap
from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.music.text_cache import TextCache

__all__ = ["Engraver", "Layout"]

NOT_DRAWABLE = "This score could not be engraved."
EMPTY = "This score has no page to show."

_MOST_CACHED = 60_000_000  # bytes; a tune takes some two thousand
_BEGINNINGS = (64, 256)  # measures that fill more than a page, in all but the strangest scores

_LOOK: dict[str, Any] = {
    "breaks": "auto",
    "footer": "none",
    "font": "Leipzig",
    "smuflTextFont": "none",  # the window registers the font itself; embedded it would double a page
    "svgFormatRaw": True,
    "xmlIdChecksum": True,  # the same score, the same ids
    "spacingSystem": 6,
}


class Engraver:
    """One Verovio toolkit. It keeps the last score, so that turning a page costs only the drawing.

    Attributes:
        layout: that of the loaded score; ``None`` where none is loaded.
    """

    def __init__(self, cache: Path | None = None) -> None:
        """``cache``: a folder for what takes a while to be made ready; may be deleted at any moment."""
        self._cache = None if cache is None else TextCache(cache, _MOST_CACHED, every=64)
        verovio.enableLog(verovio.LOG_OFF)
        self._toolkit = verovio.toolkit()
        self._loaded: object = None
        self.layout: Layout | None = None
        self._pages = 0

    def load(
        self, source: Path | str, layout: Layout, transpose: str = "", *, only_beginning: bool = False
    ) -> int:
        """Lay a score out: a file, or the text of a score. Returns the number of pages, at least 1.

        Args:
            transpose: an interval or a key as Verovio writes it; empty: as written.
            only_beginning: no more of MusicXML than what fills the first page, which is then the same as that
                of the whole but for the ids.

        Raises:
            UnreadableError: there is nothing to draw, or Verovio refuses it.
        """
        # A head is made when a score is loaded.
        wanted = _identity(source), transpose, layout.line, only_beginning and layout
        if wanted != self._loaded:
            self._loaded = self.layout = None
            self._set(layout, transpose)
            ready = notations(source, self._cache)
            if not (only_beginning and self._take_beginning(ready[0])):
                self._take_first(ready)
            self._loaded, self.layout = wanted, layout
        elif layout != self.layout:
            self._set(layout, transpose)
            self._toolkit.redoLayout({})
            self.layout = layout
        self._pages = int(self._toolkit.getPageCount())
        if self._pages < 1:
            self._loaded = None
            raise UnreadableError(EMPTY)
        return self._pages

    def page(self, number: int, *, plain: bool = False) -> str:
        """A page of the loaded score, from 1, as SVG for QtSvg. Raises ``UnreadableError`` outside them.

        ``plain``: as Verovio draws it, with its font for musical signs, for other programs.
        """
        if self._loaded is None or not 1 <= number <= self._pages:
            raise UnreadableError(EMPTY, f"page {number} of {self._pages}")  # Verovio aborts on page 0
        if not plain:
            return for_qt(self._toolkit.renderToSVG(number))
        self._toolkit.setOptions({"smuflTextFont": "embedded"})
        try:
            return str(self._toolkit.renderToSVG(number))
        finally:
            self._toolkit.setOptions({"smuflTextFont": _LOOK["smuflTextFont"]})

    def times(self) -> ScoreTimes:
        """When the notes of the loaded score sound. Raises ``UnreadableError`` where none is loaded."""
        self._need_score()
        timemap = self._toolkit.renderToTimemap({"includeMeasures": True})
        page_based = self._toolkit.getMEI({"scoreBased": False})
        return from_timemap(timemap, self._toolkit.getNotatedIdForElement, page_based)

    def midi(self) -> bytes:
        """The loaded score as MIDI, repeats played. Raises ``UnreadableError`` where none is loaded."""
        self._need_score()
        return base64.b64decode(self._toolkit.renderToMIDI())

    def _need_score(self) -> None:
        if self._loaded is None:  # Verovio crashes
            raise UnreadableError(EMPTY)

    def _set(self, layout: Layout, transpose: str) -> None:
        self._toolkit.setOptions(_LOOK | layout.options() | {"transpose": transpose})

    def _take_first(self, candidates: list[Notation]) -> None:
        for notation in candidates:
            self._toolkit.setInputFrom(notation.format)
            if self._toolkit.loadData(notation.text) and self._toolkit.getPageCount() > 0:
                return
        raise UnreadableError(NOT_DRAWABLE, f"Verovio read nothing ({candidates[-1].format})")

    def _take_beginning(self, notation: Notation) -> bool:
        """Load what fills a page and more; whether there is more than that in the score."""
        for measures in _BEGINNINGS if notation.format == "xml" else ():
            text = beginning(notation.text, measures)
            if text is None:
                return False
            self._toolkit.setInputFrom(notation.format)
            if self._toolkit.loadData(text) and self._toolkit.getPageCount() > 1:
                return True
        return False


def _identity(source: Path | str) -> object:
    """What tells whether a score is the one that is loaded: its text, or its path, size and date."""
    if isinstance(source, str):
        return source
    try:
        status = source.stat()
    except OSError:
        return source
    return source, status.st_size, status.st_mtime_ns
