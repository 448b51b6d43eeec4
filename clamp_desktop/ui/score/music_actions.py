"""What can be done with the music: actions for the bar above it, its menu and the list of keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from clamp_desktop.ui.score.pages_view import Fit
from clamp_desktop.ui.shortcuts import key_name
from clamp_desktop.ui.widgets.menu import Menu

if TYPE_CHECKING:
    from clamp_desktop.ui.score.music_pane import MusicPane


class MusicActions(QObject):
    """Belongs to a ``MusicPane``; keys work where the music has the focus, those ``of_window`` everywhere."""

    def __init__(self, pane: MusicPane) -> None:
        super().__init__(pane)
        self._pane = pane
        pages = pane.pages
        make = self._make
        self.large = make(self.tr("Music large"), "F11", lambda: pane.enlarge(self.large.isChecked()))
        self.large.setCheckable(True)
        self.roll = make(self.tr("Piano roll"), "", lambda: pane.show_roll(self.roll.isChecked()))
        self.roll.setCheckable(True)
        self.endless = make(
            self.tr("Without page breaks"), "", lambda: pane.show_endless(self.endless.isChecked())
        )
        self.endless.setCheckable(True)
        self.dark = make(self.tr("Dark paper"), "", lambda: pane.use_dark_paper(self.dark.isChecked()))
        self.dark.setCheckable(True)
        self.zoom_in = make(self.tr("Larger"), "Ctrl++", lambda: pane.zoom_by(1))
        self.zoom_out = make(self.tr("Smaller"), "Ctrl+-", lambda: pane.zoom_by(-1))
        self.natural = make(self.tr("As in print"), "Ctrl+0", pane.zoom_naturally)
        self.fit_width = make(self.tr("Fit the width"), "", lambda: pages.fit(Fit.WIDTH))
        self.fit_page = make(self.tr("Fit the page"), "", lambda: pages.fit(Fit.PAGE))
        self.export = make(self.tr("Export…"), "Ctrl+E", pane.export)
        self.print = make(self.tr("Print…"), "Ctrl+P", pane.print_pages)
        for action in (self.zoom_in, self.zoom_out, self.natural):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            pane.addAction(action)

    @property
    def of_window(self) -> list[QAction]:
        """Those whose keys work wherever the focus is."""
        return [self.large, self.export, self.print]

    def menu(self) -> QMenu:
        """What does not stand in the bar."""
        menu = Menu(self._pane)
        menu.addActions([self.export, self.print])
        menu.addSeparator()
        menu.addActions([self.zoom_in, self.zoom_out, self.natural])
        menu.addSeparator()
        menu.addActions([self.dark])
        return menu

    def allow(self, score: bool, roll: bool, piece: bool, paged: bool) -> None:
        """Which actions make sense: with a score, a piano roll, any piece at all, with printed pages."""
        for action in (self.zoom_in, self.zoom_out, self.natural):
            action.setEnabled(score or roll)
        self.print.setEnabled(score)
        self.export.setEnabled(piece)
        for action in (self.fit_width, self.fit_page):
            action.setEnabled(score and paged)

    def _make(self, text: str, key: str, call: Callable[[], object]) -> QAction:
        action = QAction(text, self._pane)
        action.setProperty("group", self.tr("Music"))
        if key:
            action.setShortcut(QKeySequence(key))
            action.setToolTip(f"{text.rstrip('…')} ({key_name(key)})")
        else:
            action.setToolTip(text.rstrip("…"))
        action.triggered.connect(lambda: call())
        return action
