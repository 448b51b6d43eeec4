"""Another model, or another device: in effect at once; the music is listened to beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clamp_desktop import paths
from clamp_desktop.hub import kept
from clamp_desktop.settings import Settings
from clamp_desktop.ui.background.jobs import Office
from clamp_desktop.ui.background.updating import Updater
from clamp_desktop.ui.settings.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path


class ModelChoice(QObject):
    """Belongs to one window. ``changed``: another model may answer now, or on another device."""

    changed = Signal()

    def __init__(
        self, office: Office, updater: Updater, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._updater = updater
        self._preferences = preferences
        preferences.changed.connect(self._take_effect)
        updater.finished.connect(lambda _: self.changed.emit())

    @property
    def name(self) -> str:
        """What the chosen model is called."""
        chosen = self._preferences.now.model
        found = kept.find(paths.models(), chosen) if chosen else None
        return found.name if found else self.tr("the bundled model")

    def let_go(self, model_id: str) -> None:
        """Nobody may have the files of this model open."""
        crew = self._office.crew
        if crew is not None:
            crew.embedders.forget(kept.folder_of(paths.models(), model_id))

    def _take_effect(self, name: str) -> None:
        crew = self._office.crew
        if name not in ("model", "device", "threads", "half_precision") or crew is None:
            return
        now = self._preferences.now
        device = None if now.device == "auto" else now.device
        crew.embedders.choose(_checkpoint(now), device, now.threads or None, half=now.half_precision)
        self.changed.emit()
        if name == "model":
            self._updater.start_over()


def _checkpoint(now: Settings) -> Path | None:
    chosen = kept.find(paths.models(), now.model) if now.model else None
    return chosen.folder if chosen else None
