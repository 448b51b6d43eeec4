"""The one application object, which hears what the system asks the program to open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

_TOGETHER_MS = 100


class Application(QApplication):
    """Qt's application. ``called``: paths to open, and ``False``, as an ``Instance`` has it.

    macOS does not start the program again for a file that is opened with it, or a folder that is dropped on
    its icon: it sends an event for each. Several that come at once are handed on together.
    """

    called = Signal(object, bool)

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._asked: list[Path] = []
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(_TOGETHER_MS)
        self._gathering.timeout.connect(self._hand_on)

    # Not an event filter: one on the application would call Python for every event of every object.
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._asked.append(Path(event.file()))
            self._gathering.start()
            return True
        return super().event(event)

    def _hand_on(self) -> None:
        asked, self._asked = self._asked, []
        self.called.emit(asked, False)
