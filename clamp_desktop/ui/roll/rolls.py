"""Joins the piano roll to its window: MIDI files open as one, and can be written down as notation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from clamp_desktop.music.piece import Format
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.playing.loading import Loader
from clamp_desktop.ui.roll.roll_pane import RollPane
from clamp_desktop.ui.roll.writer import Writer
from clamp_desktop.ui.score.music_pane import MusicPane

if TYPE_CHECKING:
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.ui.middle.browser import Listing

_WARM_UP_MS = 1500  # whatever else is to be shown comes first


class Rolls(QObject):
    """Belongs to one window.

    Attributes:
        pane: the roll in the music pane.
    """

    def __init__(self, window: MainWindow, music: MusicPane, desk: Desk) -> None:
        """``desk`` asks the library; it is not kept waiting."""
        super().__init__(window)
        self.pane = RollPane(Loader(desk, self), lambda: music.transposition)
        self.writer = Writer(desk, self)
        music.add_roll(self.pane, self.writer.write)
        self.pane.opened.connect(lambda: music.enlarge(not music.large))
        music.transposed.connect(lambda _: self.pane.refresh())
        music.piece_changed.connect(lambda _: self.writer.forget())
        player = window.playing.player
        player.changed.connect(lambda: self.pane.show_silent(player.silent))
        self._desk = desk
        self._warm = False
        window.browser.listed.connect(self._expect)

    def _expect(self, listing: Listing) -> None:
        """MIDI files in sight: the first that is chosen need not wait for a process to start."""
        if not self._warm and any(row.format == Format.MIDI for row in listing.rows):
            self._warm = True
            QTimer.singleShot(_WARM_UP_MS, self, self._warm_up)

    def _warm_up(self) -> None:
        self._desk.ask(lambda librarian: librarian.crew.performer.start())
