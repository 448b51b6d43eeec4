"""Keys of a MIDI keyboard, for as long as somebody may play on it; where there is none, nothing happens."""

from __future__ import annotations

import contextlib
import importlib.util
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from clamp_desktop.playback.struck import Struck
    from clamp_desktop.workers.crew import Crew

_PATIENCE = 1.0  # seconds after which a child that hears nothing is asked again


class MidiKeys(QObject):
    """``struck`` carries a pitch; 60 is middle C."""

    struck = Signal(int)
    _heard = Signal(object)

    def __init__(self, crew: Callable[[], Crew | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crew = crew
        self._wanted = False
        self._pending: Future[Struck] | None = None
        self._possible = can_listen()
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def listen(self, wanted: bool) -> None:
        """From now on, or no more; the child that listens ends by itself and leaves keyboards to others."""
        self._wanted = wanted
        if wanted:
            self._ask()

    def _ask(self) -> None:
        from clamp_desktop.workers.keyboards import ListenToKeys

        crew = self._crew()
        if crew is None or not self._possible or self._pending is not None:
            return
        try:
            self._pending = crew.keyboards.submit(ListenToKeys(_PATIENCE))
        except RuntimeError:  # the program is closing
            return
        self._pending.add_done_callback(self._tell)

    def _tell(self, future: Future[Struck]) -> None:
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._heard.emit(future)

    def _hear(self, future: Future[Struck]) -> None:
        self._pending = None
        if future.cancelled():
            return
        if future.exception() is not None or not future.result().possible:
            self._possible = False  # it will not be otherwise before the next start
            return
        if self._wanted:
            for pitch in future.result().pitches:
                self.struck.emit(pitch)
            self._ask()


def can_listen() -> bool:
    """Whether what listens to keyboards is installed; looks for it and does not load it."""
    return importlib.util.find_spec("rtmidi") is not None
