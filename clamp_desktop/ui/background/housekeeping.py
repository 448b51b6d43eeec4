"""What goes on around the window by itself: folders are watched, jobs are listed, settings take effect."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QToolButton

from clamp_desktop.ui.background.activity import Activity, State
from clamp_desktop.ui.background.activity_panel import ActivityPanel
from clamp_desktop.ui.background.battery import Battery
from clamp_desktop.ui.background.newcomers import Newcomers
from clamp_desktop.ui.background.side_jobs import MapJob, PicturesJob
from clamp_desktop.ui.background.watching import Watcher
from clamp_desktop.ui.left.places import Kind, Place
from clamp_desktop.ui.messages import translated
from clamp_desktop.ui.models.choice import ModelChoice
from clamp_desktop.ui.models.model_jobs import ModelJobs
from clamp_desktop.ui.models.runs import ModelRuns
from clamp_desktop.ui.settings.extras import Extras
from clamp_desktop.ui.settings.preferences import Preferences
from clamp_desktop.ui.shortcuts import KeyList
from clamp_desktop.ui.style.icons import icon
from clamp_desktop.ui.style.theme import Theme, tokens

if TYPE_CHECKING:
    from clamp_desktop.ui.background.jobs import Desk
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.ui.middle.browser import Listing
    from clamp_desktop.ui.plane.map_pane import MapPane
    from clamp_desktop.ui.settings.settings_window import SettingsWindow


class Housekeeping(QObject):
    """Belongs to one window. ``start`` with its desks, ``close`` after them, in any thread."""

    def __init__(self, window: MainWindow, desk: Desk, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self.preferences = preferences
        self.watcher = Watcher(desk, window.updater, preferences, self)
        self.watcher.told.connect(lambda said: window.status.mention(translated(said)))
        self.newcomers = Newcomers(window, desk)
        self.activity = Activity(window.updater, self)
        PicturesJob(self.activity, window.gallery.pictures)
        self.battery = Battery(window.updater, self.activity, preferences, self)
        # After whatever shows the same progress.
        self.battery.rested.connect(window.status.wait, Qt.ConnectionType.QueuedConnection)
        window.status.followed.connect(lambda link: self.battery.go_on() if link == "anyway" else None)
        self.extras = Extras(window, preferences)
        self.panel = ActivityPanel(self.activity)
        self.panel.hide()
        self.panel.followed.connect(self._follow)
        self.panel.left.connect(self._leave_panel)
        self.model_runs = ModelRuns(preferences, self)
        self.model_choice: ModelChoice = ModelChoice(window.office, window.updater, preferences, self)
        self.settings: SettingsWindow | None = None
        self.map: MapPane | None = None
        self._listed: Sequence[int] = ()
        window.browser.listed.connect(self._remember)
        self._desk = desk
        window.updater.finished.connect(self._list_folders)
        window.changes.changed.connect(self._folders_changed)
        self.switch = self._build_switch()
        self._place_panel()
        self.map_switch = QToolButton()
        self.map_switch.setDefaultAction(window.actions_.map)
        self.map_switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.map_switch.setAccessibleName(window.actions_.map.text())
        self.map_switch.setToolTip(self.tr("Show the pieces as a map (Ctrl+Shift+G)"))
        window.centre.add_switch(self.map_switch)
        self.activity.changed.connect(self._show_pulse)
        Theme.shared().changed.connect(self._dress)
        self._dress()

    def start(self) -> None:
        """Begin to watch."""
        ModelJobs(self.activity, self.model_runs, self).said.connect(self._window.status.mention)
        self.watcher.look()
        self.extras.begin()

    def share(self, runs: ModelRuns) -> None:
        """Before ``start``: what goes on beside this window and any that comes after it."""
        self.model_runs = runs

    def close(self) -> None:
        """Stop; nothing is told after this has returned."""
        self.watcher.close()
        self.extras.close()
        self.battery.close()
        if self.model_runs.parent() is self:
            self.model_runs.close()
        if self.map is not None:
            self.map.close_desk(1.0)

    def show_map(self, shown: bool) -> None:
        """The map above the table, or the table alone."""
        if self.map is None and shown:
            from clamp_desktop.ui.plane.map_pane import (
                MapPane,  # with NumPy: not on the way to the first window
            )

            self.map = MapPane(self._window, self._window.office)
            self._window.centre.add_above(self.map)
            MapJob(self.activity, self.map.brake)
        if self.map is not None:
            if shown:
                self.map.enter(self._listed)
            else:
                self.map.hide()

    def _remember(self, listing: Listing) -> None:
        self._listed = listing.ids

    def show_activity(self) -> None:
        """Open the list of jobs, or close it."""
        self.switch.toggle()

    def show_settings(self) -> None:
        """Open the settings, or bring them to the fore."""
        if self.settings is None:
            # Here, because most who start the program do not open them.
            from clamp_desktop.ui.models.models_page import ModelsPage
            from clamp_desktop.ui.settings.folder_settings import FolderSettings
            from clamp_desktop.ui.settings.settings_window import SettingsWindow

            folders = FolderSettings(self.preferences, self.watcher)
            folders.add_wanted.connect(self._window.folders.ask_to_add)
            care = self._window.folders
            folders.remove_wanted.connect(lambda row: care.remove(row.id))
            folders.locate_wanted.connect(lambda row, place: care.locate(row.id, place))
            models = ModelsPage(self.preferences, self.model_runs)
            models.deleting.connect(self.model_choice.let_go)
            self.settings = SettingsWindow(self.preferences, folders, models, self._window)
            self.keys = KeyList()
            self.settings.add_section(self.tr("Keys"), self.keys)
            self.settings.add_section(*self._window.playing.section())
            self.settings.add_section(*self._window.tagging.choosing.section())
            self.extras.fill(self.settings)
            actions = self._window.actions_
            self.settings.addActions([actions.undo, actions.redo])  # a removed folder comes back
        self.keys.show_keys(self._window.actions_.keys_by_group())
        self._window.listener.tell()
        self.settings.models.refresh()
        self._list_folders()
        self.settings.show()
        self.settings.raise_()
        self.settings.activateWindow()

    def _folders_changed(self) -> None:
        self.watcher.look()
        self._list_folders()

    def _list_folders(self) -> None:
        if self.settings is not None:
            show = self.settings.folders.show_folders
            self._desk.ask(lambda librarian: librarian.folders(), show, topic="folders")

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

    def _show_pulse(self) -> None:
        """The sign of the list of jobs has a colour while one is at work."""
        busy = any(job.state in (State.RUNNING, State.STOPPING) for job in self.activity.jobs)
        self.switch.setIcon(icon("activity", tokens().accent if busy else tokens().muted))

    def _dress(self) -> None:
        self._show_pulse()
        self._window.actions_.map.setIcon(icon("map", tokens().muted))
