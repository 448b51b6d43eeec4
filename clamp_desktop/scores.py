"""A score to look at: its pages, its times and its sound, made by the engraver when they are asked for."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from clamp_desktop.engraving.layout import Layout
from clamp_desktop.engraving.transposing import AS_WRITTEN, Transposition
from clamp_desktop.workers.messages import EngravedPage, PlayScore, RenderPage, ScoreTimes, TimeScore

if TYPE_CHECKING:
    from clamp_desktop.workers.process import Worker


_LONG = 1_000_000  # letters of MusicXML: some two hundred measures for a quartet, a second of layout
_LONG_PACKED = 60_000  # bytes of the same in .mxl


class Score:
    """A file, or the text of a score, and the engraver that draws it. Safe to use from any thread.

    Every future raises ``WorkerError`` where the score cannot be drawn; cancelling one whose turn has not
    come takes the request back. The calls raise ``RuntimeError`` once the engraver is closed.

    Attributes:
        path: the file.
        text: the notation itself, where it is only a part of the file or was made from it.
        long: it takes seconds until all of it is laid out; ``beginning`` is there at once.
    """

    def __init__(
        self, engraver: Worker, path: Path, text: str | None = None, copyist: Worker | None = None
    ) -> None:
        """``copyist``: draws it in place of ``engraver`` where it is long, all but its beginning."""
        self._engraver = engraver
        self.path = path
        self.text = text
        self.long = copyist is not None and _is_long(path, text)
        self._copyist = copyist if self.long and copyist is not None else engraver

    def page(
        self, number: int, layout: Layout, transposition: Transposition = AS_WRITTEN, *, plain: bool = False
    ) -> Future[EngravedPage]:
        """One page, from 1; beyond the last the last. ``plain``: as Verovio draws it, for other programs."""
        return self._copyist.submit(self._request(number, layout, transposition, plain))

    def beginning(self, layout: Layout, transposition: Transposition = AS_WRITTEN) -> Future[EngravedPage]:
        """The first page of a ``long`` score, from its first measures; see ``RenderPage.only_beginning``."""
        request = replace(self._request(1, layout, transposition), only_beginning=True)
        return self._engraver.submit(request)

    def drawn_by(self, engraver: Worker) -> Score:
        """The same score, drawn by another process."""
        return Score(engraver, self.path, self.text, engraver)

    def times(self, layout: Layout, transposition: Transposition = AS_WRITTEN) -> Future[ScoreTimes]:
        """When its notes and measures sound, and on which pages of ``layout`` they are."""
        return self._copyist.submit(TimeScore(self._request(1, layout, transposition)))

    def midi(self, transposition: Transposition = AS_WRITTEN) -> Future[bytes]:
        """The bytes of a MIDI file that sounds as ``transposition`` is heard, at the seconds of ``times``."""
        return self._copyist.submit(PlayScore(self.path, self.text, transposition.heard))

    def _request(
        self, number: int, layout: Layout, transposition: Transposition, plain: bool = False
    ) -> RenderPage:
        return RenderPage(
            self.path,
            self.text,
            number,
            layout.width,
            layout.height,
            layout.scale,
            layout.endless,
            transposition.interval,
            plain,
        )


def _is_long(path: Path, text: str | None) -> bool:
    """Whether it is MusicXML of unusual length; only that can be cut after some measures."""
    if text is not None:
        return len(text) > _LONG and text.lstrip().startswith("<")
    most = {".mxl": _LONG_PACKED, ".xml": _LONG, ".musicxml": _LONG}.get(path.suffix.lower())
    try:
        return most is not None and path.stat().st_size > most
    except OSError:
        return False
