"""Everything in one window that has to do with tags beyond the left side's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clamp_desktop.ui.left.places import Kind
from clamp_desktop.ui.tagging.choosing import Choosing
from clamp_desktop.ui.tagging.reviewing import Reviewing

if TYPE_CHECKING:
    from clamp_desktop.ui.background.jobs import Desk
    from clamp_desktop.ui.main_window import MainWindow


class Tagging(QObject):
    """Belongs to one window; ``desk`` answers from the database, ``seeker`` may ask the model."""

    def __init__(self, window: MainWindow, desk: Desk, seeker: Desk) -> None:
        super().__init__(window)
        self._window = window
        self.reviewing = Reviewing(window, desk)
        self.choosing = Choosing(window, desk, seeker)
        self.reviewing.page.choice_wanted.connect(self.choosing.open)
        window.centre.add_page(Kind.SUGGESTED, self.reviewing.page)
        window.sidebar.visited.connect(self._enter)

    def decide(self, accept: bool) -> None:
        """Accept or reject what is chosen in the queue; elsewhere, what is suggested first for the piece."""
        page = self.reviewing.page
        if self.reviewing.here:
            (page.accept_chosen if accept else page.reject_chosen)()
            return
        row, shown = self._window.preview.row, self._window.detail.isVisible()
        waiting = [tag.name for tag in row.tags if tag.state == "suggested"] if row is not None else []
        if row is None or not shown or not waiting:
            self._window.status.mention(self.tr("No suggestion waits for this piece."))
        elif accept:
            self._window.preview.edits.tag([row.id], waiting[0])
        else:
            self._window.preview.edits.reject([row.id], waiting[0])

    def _enter(self) -> None:
        self.reviewing.visit()
