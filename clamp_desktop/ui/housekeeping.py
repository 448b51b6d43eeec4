"""What goes on around the window by itself: folders are watched, jobs are listed, settings take effect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QToolButton

from clamp_desktop.ui.activity import Activity
from clamp_desktop.ui.activity_panel import ActivityPanel
from clamp_desktop.ui.newcomers import Newcomers
from clamp_desktop.ui.places import Kind, Place
from clamp_desktop.ui.preferences import Preferences
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens
from clamp_desktop.ui.watching import Watcher

if TYPE_CHECKING:
    from clamp_desktop.ui.jobs import Desk
    from clamp_desktop.ui.main_window import MainWindow


class Housekeeping(QObject):
    """Belongs to one window. ``start`` with its desks, ``close`` after them, in any thread."""

    def __init__(self, window: MainWindow, desk: Desk, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self.preferences = preferences
        self.watcher = Watcher(desk, window.updater, preferences, self)
        self.watcher.told.connect(window.status.mention)
        self.newcomers = Newcomers(window, desk)
        self.activity = Activity(window.updater, self)
        self.panel = ActivityPanel(self.activity)
        self.panel.hide()
        self.panel.followed.connect(self._follow)
        self.panel.left.connect(self._leave_panel)
        self.switch = self._build_switch()
        self._place_panel()
        Theme.shared().changed.connect(self._dress)
        self._dress()

    def start(self) -> None:
        """Begin to watch."""
        self.watcher.look()

    def close(self) -> None:
        """Stop; nothing is told after this has returned."""
        self.watcher.close()

    def show_activity(self) -> None:
        """Open the list of jobs, or close it."""
        self.switch.toggle()

    def _build_switch(self) -> QToolButton:
        switch = QToolButton()
        switch.setCheckable(True)
        switch.setAccessibleName(self.tr("Activity"))
        switch.setToolTip(self.tr("What is going on, and what was done (Ctrl+J)"))
        switch.toggled.connect(self._show_panel)
        return switch

    def _place_panel(self) -> None:
        """The panel above the bottom line, its switch at the end of that."""
        whole, line = self._window.centralWidget(), self._window.status.layout()
        assert whole is not None
        assert line is not None
        column = whole.layout()
        assert isinstance(column, QBoxLayout)
        column.insertWidget(column.count() - 2, self.panel)
        line.addWidget(self.switch)

    def _show_panel(self, shown: bool) -> None:
        if shown:
            self.panel.enter()
        else:
            self.panel.hide()

    def _leave_panel(self) -> None:
        self.switch.setChecked(False)
        self.switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, kind: str) -> None:
        self._window.sidebar.go(Place(Kind(kind)))

    def _dress(self) -> None:
        self.switch.setIcon(icon("activity", tokens().muted))
