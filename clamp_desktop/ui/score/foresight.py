"""Whoever looks at one piece of a list may look at its neighbours next: their first pages are made ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clamp_desktop.music.piece import Format
from clamp_desktop.ui.score.page_store import Edition
from clamp_desktop.ui.widgets.timers import single_shot

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.scores import Score
    from clamp_desktop.ui.background.jobs import Desk
    from clamp_desktop.ui.middle.piece_model import PieceModel
    from clamp_desktop.ui.score.music_pane import MusicPane

_PAUSE_MS = 120  # after a page is seen: nobody who runs through the list has more made than that
_TOPIC = "neighbours"


class Foresight(QObject):
    """Belongs to a ``MusicPane``. The pages come from the process that draws small pictures, so that the
    engraver keeps the score that is shown.
    """

    def __init__(self, pane: MusicPane, model: PieceModel, desk: Desk) -> None:
        super().__init__(pane)
        self._pane = pane
        self._model = model
        self._desk = desk
        self._last: int | None = None  # row
        self._step = 1
        pause = single_shot(self, _PAUSE_MS, self._look)
        pane.pages.shown.connect(pause.start)

    def _look(self) -> None:
        pane = self._pane
        at = None if pane.row is None else self._model.row_of(pane.row.id)
        if at is None or pane.score is None:
            return
        if self._last is not None and abs(at - self._last) == 1:
            self._step = at - self._last
        self._last = at
        wanted = []
        for row in (at + self._step, at - self._step):
            piece = self._model.piece(self._model.piece_id(row))
            if piece is not None and piece.format != Format.MIDI and piece.state == "present":
                wanted.append(piece.id)
        if wanted:
            self._desk.ask(lambda librarian: _scores(librarian, wanted), self._fetch, topic=_TOPIC)

    def _fetch(self, scores: list[Score]) -> None:
        store = self._pane.pages.store
        shown = store.edition
        if shown is not None:
            editions = (Edition(score, shown.layout, beginning=score.long) for score in scores)
            store.fetch_ahead(_TOPIC, *editions)


def _scores(librarian: Librarian, wanted: list[int]) -> list[Score]:
    """In the desk's thread."""
    return [librarian.score(one).drawn_by(librarian.crew.sketcher) for one in wanted]
