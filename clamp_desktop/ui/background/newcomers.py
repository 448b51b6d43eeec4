"""Files that somebody has just added one by one are shown, chosen, as soon as they are read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.left.places import Place

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.ui.main_window import MainWindow


class Newcomers(QObject):
    """Waits for the end of the run that reads them; whoever goes elsewhere meanwhile is left in peace."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._expected: list[Path] = []
        self._wanted: int | None = None
        self._looked_at = self._view()
        window.updater.finished.connect(self._ask)
        # After the window, which shows the list first.
        window.browser.listed.connect(self._choose, Qt.ConnectionType.QueuedConnection)

    def expect(self, chosen: Sequence[Path]) -> None:
        """These were added; nothing is waited for where a folder is among them."""
        self._expected = list(chosen)
        self._looked_at = self._view()

    def _ask(self) -> None:
        if self._expected and not self._window.updater.busy:
            expected, self._expected = self._expected, []
            self._desk.ask(lambda librarian: _first(librarian, expected), self._show)

    def _show(self, piece_id: int | None) -> None:
        if piece_id is None or self._view() != self._looked_at:
            return
        self._wanted = piece_id
        if self._window.model.row_of(piece_id) is None:
            self._window.sidebar.go(Place(), quietly=True)
            self._window.search.show_words("")
            self._window.browser.look_for("", Place())
        self._choose()

    def _view(self) -> tuple[Place, str]:
        return self._window.sidebar.place, self._window.search.text()

    def _choose(self) -> None:
        row = self._window.model.row_of(self._wanted)
        if row is None:
            return
        self._wanted = None
        table = self._window.table
        table.setCurrentIndex(self._window.model.index(row, 0))
        table.scrollTo(table.currentIndex())


def _first(librarian: Librarian, chosen: Sequence[Path]) -> int | None:
    """The first piece of the first file that the library knows."""
    if any(path.is_dir() for path in chosen):
        return None
    for path in chosen:
        if found := librarian.pieces_in(path):
            return found[0]
    return None
