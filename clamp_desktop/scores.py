"""A score to look at: its pages, its times and its sound, made by the engraver when they are asked for."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING

from clamp_desktop.engraving.layout import Layout
from clamp_desktop.engraving.transposing import AS_WRITTEN, Transposition
from clamp_desktop.workers.messages import EngravedPage, PlayScore, RenderPage, ScoreTimes, TimeScore

if TYPE_CHECKING:
    from clamp_desktop.workers.process import Worker


class Score:
    """A file, or the text of a score, and the engraver that draws it. Safe to use from any thread.

    Every future raises ``WorkerError`` where the score cannot be drawn; cancelling one whose turn has not
    come takes the request back. The calls raise ``RuntimeError`` once the engraver is closed.

    Attributes:
        path: the file.
        text: the notation itself, where it is only a part of the file or was made from it.
    """

    def __init__(self, engraver: Worker, path: Path, text: str | None = None) -> None:
        self._engraver = engraver
        self.path = path
        self.text = text

    def page(
        self, number: int, layout: Layout, transposition: Transposition = AS_WRITTEN, *, plain: bool = False
    ) -> Future[EngravedPage]:
        """One page, from 1; beyond the last the last. ``plain``: as Verovio draws it, for other programs."""
        return self._engraver.submit(self._request(number, layout, transposition, plain))

    def times(self, layout: Layout, transposition: Transposition = AS_WRITTEN) -> Future[ScoreTimes]:
        """When its notes and measures sound, and on which pages of ``layout`` they are."""
        return self._engraver.submit(TimeScore(self._request(1, layout, transposition)))

    def midi(self, transposition: Transposition = AS_WRITTEN) -> Future[bytes]:
        """The bytes of a MIDI file that sounds as ``transposition`` is heard, at the seconds of ``times``."""
        return self._engraver.submit(PlayScore(self.path, self.text, transposition.heard))

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
