"""Joins the music to its window: keys, the large view, files to write, paper to print on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from clamp_desktop.ui import words
from clamp_desktop.ui.score.exporter import Exporter
from clamp_desktop.ui.score.foresight import Foresight
from clamp_desktop.ui.score.music_pane import MusicPane
from clamp_desktop.ui.score.stage import Stage

if TYPE_CHECKING:
    from clamp_desktop.librarian import Librarian
    from clamp_desktop.ui.background.jobs import Desk
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.ui.score.printing import Printing


_WARM_UP_MS = 800  # after the window is made: the first score need not wait for a process and fonts


class Music(QObject):
    """Belongs to one window."""

    def __init__(self, window: MainWindow, pane: MusicPane, stage: Stage, desk: Desk) -> None:
        """``desk`` looks up what is to be exported."""
        super().__init__(window)
        self._window = window
        self._pane = pane
        self.exporter = Exporter(pane, desk, window.office)
        self.exporter.said.connect(window.status.mention)
        self.printing: Printing | None = None
        Foresight(pane, window.model, desk)
        QTimer.singleShot(_WARM_UP_MS, self, lambda: desk.ask(_warm_up))
        pane.export_wanted.connect(self.exporter.ask)
        pane.print_wanted.connect(self._print)
        window.addActions(pane.actions_.of_window)
        # Whoever looks for other pieces wants to see the list.
        for asked in (window.search.asked, window.sidebar.visited, window.detail.similar_wanted):
            asked.connect(lambda *_: stage.leave())
        window.actions_.similar.triggered.connect(lambda: stage.leave())

    def stop(self) -> None:
        """The window closes."""
        self.exporter.stop()
        if self.printing is not None:
            self.printing.stop()

    def _print(self) -> None:
        row, score = self._pane.row, self._pane.score
        if row is None or score is None:
            return
        if self.printing is None:
            from clamp_desktop.ui.score.printing import Printing  # the printers of the system take their time

            self.printing = Printing(self._pane)
            self.printing.said.connect(self._window.status.mention)
        self.printing.begin(score, self._pane.transposition, words.title(row))


def _warm_up(librarian: Librarian) -> None:
    """In the desk's thread."""
    from clamp_desktop.ui.score.page_image import register_fonts

    librarian.crew.engraver.start()
    register_fonts()
