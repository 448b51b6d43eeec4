"""Loudspeakers that a test can listen to: real sound from the real synthesiser, kept instead of played."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from clamp_desktop.playback.stream import Stream

heard: list[LoudOutput] = []


class LoudOutput(QObject):
    """Stands where ``DeviceOutput`` stands; pulls as fast as time goes."""

    failed = Signal(str)

    def __init__(self, stream: Stream, feed: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stream = stream
        self.pieces: list[np.ndarray] = []
        self.begun = 0
        self._feed = feed
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._tick)
        heard.append(self)

    def begin(self) -> None:
        if not self._timer.isActive():
            self._last = time.perf_counter()
            self.begun += 1
            self._timer.start()

    def rest(self) -> None:
        self._timer.stop()

    def close(self) -> None:
        self._timer.stop()

    @property
    def heard(self) -> int:
        return self.stream.handed

    @property
    def samples(self) -> np.ndarray:
        """All that was played."""
        return np.concatenate(self.pieces) if self.pieces else np.zeros((0, 2), np.float32)

    def _tick(self) -> None:
        frames = min(round((time.perf_counter() - self._last) * self.stream.rate), self.stream.rate)
        if frames > 0:
            self._last = time.perf_counter()
            self.pieces.append(self.stream.pull(frames))
            self._feed()
