"""What the user chose, for every window of the program: applied at once, written beside the window."""

from __future__ import annotations

import dataclasses
import logging
import queue
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from clamp_desktop.setting_kinds import Value
from clamp_desktop.settings import Settings, SettingsError, save
from clamp_desktop.ui import language
from clamp_desktop.ui.style.theme import Theme

log = logging.getLogger(__name__)


class Preferences(QObject):
    """``changed`` carries the name of the setting; ``failed`` a sentence about what could not be kept."""

    changed = Signal(str)
    failed = Signal(str)

    def __init__(
        self, settings: Settings | None = None, path: Path | None = None, parent: QObject | None = None
    ) -> None:
        """``path``: the file that keeps them; without one they last as long as the program."""
        super().__init__(parent)
        self.now = settings or Settings()
        self._path = path
        self._waiting: queue.SimpleQueue[tuple[str, Value] | None] = queue.SimpleQueue()
        self._writer: threading.Thread | None = None
        self.changed.connect(self._apply, Qt.ConnectionType.DirectConnection)

    def apply(self) -> None:
        """Put on what concerns the look of the program."""
        Theme.shared().prefer(self.now.appearance, self.now.text_size, self.now.row_height)

    def speak(self) -> None:
        """Speak the language that is wanted."""
        language.speak(self.now.language)
        Theme.shared().refresh()  # some of the look depends on the side where lines begin

    def choose(self, name: str, value: Value) -> None:
        """Another value of a setting. One that makes no sense is refused in words."""
        if getattr(self.now, name) == value:
            return
        try:
            checked = _checked(name, value)
        except SettingsError as error:
            self.failed.emit(str(error))
            return
        change: dict[str, Any] = {name: checked}
        self.now = dataclasses.replace(self.now, **change)
        if self._path is not None:
            self._keep(name, checked)
        self.changed.emit(name)

    def close(self) -> None:
        """Wait until all is written."""
        if self._writer is not None:
            self._waiting.put(None)
            self._writer.join()
            self._writer = None

    def _keep(self, name: str, value: Value) -> None:
        if self._writer is None:
            self._writer = threading.Thread(target=self._write, name="settings", daemon=True)
            self._writer.start()
        self._waiting.put((name, value))

    def _write(self) -> None:
        while (change := self._waiting.get()) is not None:
            assert self._path is not None
            try:
                save(self._path, dict([change]))
            except SettingsError as error:
                log.warning("%s", error)
                self.failed.emit(str(error))

    def _apply(self, name: str) -> None:
        if name in ("appearance", "text_size", "row_height"):
            self.apply()
        elif name == "language":
            self.speak()


def _checked(name: str, value: Value) -> Value:
    """The value as the setting takes it. Raises ``SettingsError``."""
    field = next(one for one in dataclasses.fields(Settings) if one.name == name)
    checked: Value = field.metadata["kind"].checked(name, value)
    return checked
