"""What the settings offer beyond settings: news of other versions, and the NVIDIA pack."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from clamp_desktop.ui.settings.new_versions import NewVersions
from clamp_desktop.ui.settings.pack_card import PackCard
from clamp_desktop.ui.settings.pack_run import PackRun
from clamp_desktop.ui.settings.version_watch import VersionWatch

if TYPE_CHECKING:
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.ui.settings.preferences import Preferences
    from clamp_desktop.ui.settings.settings_window import SettingsWindow
    from clamp_desktop.updates.memory import Known

_LINK = "new-version"


class Extras(QObject):
    """Belongs to one window. ``begin`` with its desks, ``close`` after them."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self.versions = VersionWatch(preferences, self)
        self.versions.found.connect(self._hear)
        window.updater.finished.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        window.status.followed.connect(self._follow)
        self.pack = PackRun(preferences, self)
        self._news = ""
        self._page: NewVersions | None = None

    def begin(self) -> None:
        """Look what there is, beside the window."""
        self.pack.holders.append(self._renew)
        self.pack.ended.connect(self._answer_anew)
        self.versions.begin()

    def share(self, run: PackRun) -> None:
        """Before ``begin``: what goes on beside this window and any that comes after it."""
        self.pack = run

    def close(self) -> None:
        """Stop."""
        self.versions.close()
        if self._renew in self.pack.holders:
            self.pack.holders.remove(self._renew)
        if self.pack.parent() is self:
            self.pack.close()

    def fill(self, settings: SettingsWindow) -> None:
        """Put everything where it belongs, when the settings are opened for the first time."""
        self._page = NewVersions(self._preferences, self.versions)
        settings.add_to_privacy(self._page)
        settings.add_to_models(PackCard(self.pack))
        self.pack.look()

    def _renew(self) -> None:
        """In the thread of the pack: those who have torch loaded begin anew."""
        crew = self._window.office.crew
        if crew is not None:
            crew.embedders.renew()

    def _answer_anew(self) -> None:
        self._window.housekeeping.model_choice.changed.emit()

    def _hear(self, what: Known, asked: bool) -> None:
        newer = what.newer()
        if newer is not None and asked:
            self._news = newer.version
            self._tell()

    def _tell(self) -> None:
        """Once for each day on which it was asked, and when nothing else is going on that is told."""
        if self._news and not self._window.updater.busy:
            said = self.tr("Version %1 is there.").replace("%1", self._news)
            self._window.status.offer(said, _LINK, self.tr("What is new"))
            self._news = ""

    def _follow(self, link: str) -> None:
        if link != _LINK:
            return
        self._window.housekeeping.show_settings()
        settings = self._window.housekeeping.settings
        if settings is not None and self._page is not None:
            settings.show_section(self._page)
            QTimer.singleShot(0, self._page.reveal)  # when everything has its place
