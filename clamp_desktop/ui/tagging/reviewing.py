"""Keeps the review queue in step with the library, and hands on what is decided there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from clamp_desktop.ui.changing.change_calls import Call
from clamp_desktop.ui.left.places import Kind
from clamp_desktop.ui.tagging import review_calls
from clamp_desktop.ui.tagging.lazy import Wanted
from clamp_desktop.ui.tagging.queue_words import Line
from clamp_desktop.ui.tagging.review_calls import Queue
from clamp_desktop.ui.tagging.review_model import Pair
from clamp_desktop.ui.tagging.review_page import ReviewPage
from clamp_desktop.ui.tagging.whys import Asked, Whys

if TYPE_CHECKING:
    from clamp_desktop.ui.background.jobs import Desk
    from clamp_desktop.ui.main_window import MainWindow

_TOPIC = "review"
_PAUSE_MS = 150


class Reviewing(QObject):
    """Belongs to one window; ``desk`` answers from the database."""

    def __init__(self, window: MainWindow, desk: Desk, whys: Whys) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._whys = whys
        self.page = ReviewPage()
        self._sight = QTimer(self)  # after scrolling and after rows have come
        self._sight.setSingleShot(True)
        self._sight.setInterval(_PAUSE_MS)
        self._sight.timeout.connect(self._explain)
        self._group: int | None = None
        self._places: Mapping[int, int] = {}  # of groups in their list, as long as the user stays
        self._deciding: set[Pair] = set()  # decided here, and perhaps not yet written
        self._filling = False
        self._entered = False
        page = self.page
        page.arranged.connect(self._arrange)
        page.group_chosen.connect(self._choose_group)
        page.pair_chosen.connect(self._show_piece)
        page.accepted.connect(lambda pairs: self._decide(pairs, review_calls.accept))
        page.rejected.connect(lambda pairs: self._decide(pairs, review_calls.reject))
        page.groups_model.wanted.connect(self._fetch_titles)
        page.model.wanted.connect(self._fetch_lines)
        page.scrolled.connect(self._sight.start)
        window.changes.changed.connect(self.look)
        window.changes.refused.connect(self._refused)
        window.updater.finished.connect(self.look)

    @property
    def here(self) -> bool:
        """Whether the queue is what the user looks at."""
        return self._window.sidebar.place.kind == Kind.SUGGESTED

    def visit(self) -> None:
        """Another place is visited: this one, or one that leaves it."""
        if self.here:
            if not self._entered:
                self._places = {}
            self._entered = True
            self.look()
            self.page.groups.setFocus(Qt.FocusReason.OtherFocusReason)
            self._show_piece(self.page.model.pair(self.page.table.currentIndex().row()))
        elif self._entered:
            self._entered = False
            chosen = self._window.table.chosen_ids()
            self._window.preview.show(chosen or None)

    def look(self) -> None:
        """Ask what waits."""
        if not self.here:
            return
        by_piece, wanted, by = self.page.by_piece.isChecked(), self._wanted(), self.page.source
        places = self._places
        self._desk.ask(
            lambda librarian: review_calls.queue(librarian, by_piece, wanted, by, places),
            self._show,
            topic=_TOPIC,
        )

    def _wanted(self) -> list[int]:
        """The group at hand; where all of it is decided, the one behind it or before it."""
        model = self.page.groups_model
        row = model.row_of(self._group)
        if self._group is None or row is None:
            return []
        near = (model.group(row + 1), model.group(row - 1))
        return [self._group, *(one.id for one in near if one is not None)]

    def _show(self, queue: Queue) -> None:
        page = self.page
        page.show_waiting(queue.anything, bool(queue.groups))
        self._filling = True
        self._group = queue.group
        self._places = queue.places
        page.groups_model.show(queue.groups)
        row = page.groups_model.row_of(queue.group)
        if row is not None and page.groups.currentIndex().row() != row:
            page.choose_group(row)
        self._filling = False
        pairs, sure = queue.pairs, queue.sure
        if self._deciding:
            kept = [place for place, pair in enumerate(pairs) if pair not in self._deciding]
            pairs, sure = [pairs[place] for place in kept], [sure[place] for place in kept]
        page.show_pairs(queue.group, pairs, sure)
        self._sight.start()

    def _arrange(self) -> None:
        self._group = None
        self._places = {}
        self.look()

    def _choose_group(self, group: int | None) -> None:
        if not self._filling and group is not None:
            self._group = group
            self.look()

    def _show_piece(self, pair: Pair | None) -> None:
        if self.here:
            self._window.preview.show(pair[0] if pair is not None else None)

    # --- deciding ---

    def _decide(self, pairs: Sequence[Pair], door: Callable[[Sequence[Pair]], Call]) -> None:
        """Done at once on screen, written beside it."""
        self._deciding.update(pairs)
        self.page.take_away(pairs)

        def over() -> None:
            self._deciding.difference_update(pairs)
            self.look()

        self._window.changes.make(door(pairs), over)

    def _refused(self) -> None:
        self._deciding.clear()
        self.look()

    # --- rows ---

    def _fetch_titles(self, wanted: Wanted[int]) -> None:
        by = self.page.source
        self._desk.ask(
            lambda librarian: review_calls.titles(librarian, wanted.keys, by),
            lambda titles: self.page.groups_model.supply(wanted, titles),
        )

    def _fetch_lines(self, wanted: Wanted[Pair]) -> None:
        of_pieces = not self.page.by_piece.isChecked()
        self._desk.ask(
            lambda librarian: review_calls.lines(librarian, wanted.keys, of_pieces),
            lambda lines: self._supply(wanted, lines),
        )

    def _supply(self, wanted: Wanted[Pair], lines: dict[Pair, Line]) -> None:
        self.page.model.supply(wanted, lines)
        self._sight.start()

    def _explain(self) -> None:
        """Ask why what is in sight is suggested."""
        if not self.page.isVisible():
            return
        missing = {
            (pair[0], line.tag): pair for pair, line in self.page.model.unexplained(*self.page.in_sight())
        }

        def show(found: dict[Asked, str]) -> None:
            self.page.model.explain({missing[one]: said for one, said in found.items()})

        self._whys.ask(list(missing), "reasons in sight", show)
