"""Which model listens and what it runs on: in the bottom line, on the first page, in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clamp_desktop.ui import words
from clamp_desktop.ui.background.jobs import Desk
from clamp_desktop.ui.messages import translated

if TYPE_CHECKING:
    from clamp_desktop.ui.main_window import MainWindow
    from clamp_desktop.workers.messages import ModelInfo


class Listener(QObject):
    """Asks the model what it is, again where it could not answer before."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        """``desk`` is one that may have to wait for the model."""
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._known = True  # or being asked for
        window.housekeeping.model_choice.changed.connect(self.ask)

    def begin(self) -> None:
        """Have the model loaded."""
        self._window.status.show_model(self.tr("Loading the model…"))
        self.ask()

    def ask(self) -> None:
        """Ask what it is."""
        self._known = True
        self._desk.ask(lambda librarian: librarian.model_info(), self._show, failed=self._miss)

    def try_again(self) -> None:
        """It has just answered something: ask, unless it is known."""
        if not self._known:
            self.ask()

    def _show(self, info: ModelInfo) -> None:
        window = self._window
        devices = {"cpu": "CPU", "cuda": "GPU", "mps": self.tr("Apple GPU")}
        device = devices.get(info.device.partition(":")[0], info.device)
        said = f"{translated(info.name)} · {device}"
        window.status.show_model(said, self.tr("The model that listens, and what it runs on"))
        window.centre.welcome.show_model(self.tr("Ready to listen: %1").replace("%1", said))
        if window.housekeeping.settings is not None:
            window.housekeeping.settings.show_model(said)

    def _miss(self, error: Exception) -> None:
        self._known = False
        said = self.tr("no model: searching by words only")
        self._window.status.show_model(said, words.trouble(error))
        self._window.centre.welcome.show_model(said)
