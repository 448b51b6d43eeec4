"""Joins the music to its window: keys, the large view, files to write, paper to print on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clamp_desktop.ui.score.music_pane import MusicPane
from clamp_desktop.ui.score.stage import Stage

if TYPE_CHECKING:
    from clamp_desktop.ui.main_window import MainWindow


class Music(QObject):
    """Belongs to one window."""

    def __init__(self, window: MainWindow, pane: MusicPane, stage: Stage) -> None:
        super().__init__(window)
        self._window = window
        self._pane = pane
        self._stage = stage
        window.addActions(pane.actions_.of_window)
        # Whoever looks for other pieces wants to see the list.
        for asked in (window.search.asked, window.sidebar.visited, window.detail.similar_wanted):
            asked.connect(lambda *_: stage.leave())
        window.actions_.similar.triggered.connect(lambda: stage.leave())
