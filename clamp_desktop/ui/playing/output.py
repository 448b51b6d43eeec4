"""Where sound goes: the loudspeakers, or nowhere at the same pace.

Either pulls frames from a ``Stream`` and tells which of them is being heard. Only this module knows Qt's
multimedia, which is imported when somebody wants to hear something.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QLoggingCategory, QObject, Qt, QThread, QTimer, Signal, Slot

from clamp_desktop.playback.pcm import samples_of
from clamp_desktop.playback.stream import Stream

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice

log = logging.getLogger(__name__)

SILENT_VARIABLE = "CLAMP_DESKTOP_SILENT"
RATES = (44100, 48000)
_TICK_MS = 10
_BUFFER = 0.12  # seconds: longer than the window ever holds up Python, shorter than anybody's patience
_LEAST = 64  # frames
_JUMP = 0.05  # seconds by which a clock may be wrong before it is set instead of being nudged
_NUDGE = 0.1


class Output(Protocol):
    """What the player plays into."""

    def begin(self) -> None:
        """Pull from the stream, now and on."""

    def rest(self) -> None:
        """Stop pulling; the loudspeakers are free for others."""

    def close(self) -> None:
        """Stop for good."""

    @property
    def heard(self) -> int:
        """The frame of the stream that is heard at this moment."""


class SilentOutput(QObject):
    """Time goes on, and nothing is heard."""

    def __init__(self, stream: Stream, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stream = stream
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)

    def begin(self) -> None:
        """See ``Output``."""
        self._last = time.perf_counter()
        self._timer.start()

    def rest(self) -> None:
        """See ``Output``."""
        self._timer.stop()

    def close(self) -> None:
        """See ``Output``."""
        self._timer.stop()

    @property
    def heard(self) -> int:
        """See ``Output``."""
        return self._stream.handed

    def _tick(self) -> None:
        rate = self._stream.rate
        frames = min(round((time.perf_counter() - self._last) * rate), rate)
        if frames >= _LEAST:
            self._last = time.perf_counter()
            self._stream.pull(frames)


class DeviceOutput(QObject):
    """The system's default loudspeakers, fed from a thread that the window cannot hold up.

    ``failed``: there are none, or no longer. ``feed`` is called in that thread, now and then.
    """

    failed = Signal(str)
    _begun = Signal(object)
    _rested = Signal()
    _closed = Signal()

    def __init__(self, stream: Stream, feed: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = QThread(self)
        self._thread.setObjectName("loudspeakers")
        self._pump = _Pump(stream, feed)
        self._pump.moveToThread(self._thread)
        self._begun.connect(self._pump.begin)
        self._rested.connect(self._pump.rest)
        self._closed.connect(self._pump.close)
        self._pump.failed.connect(self.failed)
        self._thread.start(QThread.Priority.HighPriority)

    def begin(self) -> None:
        """See ``Output``."""
        self._begun.emit(default_device())

    def rest(self) -> None:
        """See ``Output``."""
        self._rested.emit()

    def close(self) -> None:
        """See ``Output``."""
        self._closed.emit()
        self._thread.wait(2000)

    @property
    def heard(self) -> int:
        """See ``Output``."""
        return self._pump.heard


class _Pump(QObject):
    """Lives in the thread of ``DeviceOutput``."""

    failed = Signal(str)

    def __init__(self, stream: Stream, feed: Callable[[], object]) -> None:
        super().__init__()
        self._stream = stream
        self._feed = feed
        self._sink: Any = None
        self._device: Any = None
        self._timer: QTimer | None = None
        self._base = 0  # frames of the stream before this sink
        self._written = 0
        self._clock: tuple[float, float, bool] = (0.0, 0.0, False)  # when, frame, whether it runs

    @property
    def heard(self) -> int:
        """The frame that is heard now; may be asked from any thread."""
        at, frame, running = self._clock
        if running:
            frame += (time.perf_counter() - at) * self._stream.rate
        return min(max(0, round(frame)), self._stream.handed)

    @Slot(object)
    def begin(self, device: QAudioDevice | None) -> None:
        """Open the loudspeakers and pull."""
        if self._sink is not None:
            return
        if device is None:
            self.failed.emit("")
            return
        from PySide6.QtMultimedia import QAudioSink

        sink = QAudioSink(device, _pcm(self._stream.rate))
        sink.setBufferSize(round(_BUFFER * self._stream.rate) * 4)
        self._base, self._written = self._stream.handed, 0
        self._clock = (time.perf_counter(), float(self._base), False)
        self._device = sink.start()
        if self._device is None or _is_broken(sink):
            self.failed.emit(str(sink.error()))
            return
        self._sink = sink
        if self._timer is None:
            self._timer = QTimer(self)
            self._timer.setTimerType(Qt.TimerType.PreciseTimer)
            self._timer.setInterval(_TICK_MS)
            self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._tick()

    @Slot()
    def rest(self) -> None:
        """Close the loudspeakers."""
        if self._timer is not None:
            self._timer.stop()
        self._clock = (0.0, float(self._stream.handed), False)
        sink, self._sink, self._device = self._sink, None, None
        if sink is not None:
            sink.stop()
            sink.deleteLater()

    @Slot()
    def close(self) -> None:
        """Close the loudspeakers and end the thread."""
        self.rest()
        self.thread().quit()

    def _tick(self) -> None:
        sink = self._sink
        if sink is None:
            return
        if _is_broken(sink):
            self.rest()
            self.failed.emit("")
            return
        self._look_at_clock(sink.processedUSecs())
        frames = sink.bytesFree() // 4
        if frames >= _LEAST:
            data = samples_of(self._stream.pull(frames))
            self._device.write(data)
            self._written += frames
        self._feed()

    def _look_at_clock(self, processed: int) -> None:
        """Follow the device's count of what it played: it goes in steps, which nobody wants to see."""
        now = time.perf_counter()
        said = self._base + processed * self._stream.rate / 1e6
        at, frame, running = self._clock
        guess = frame + (now - at) * self._stream.rate if running else frame
        error = said - guess
        if not running or abs(error) > _JUMP * self._stream.rate:
            guess = said
        else:
            guess += _NUDGE * error
        self._clock = (now, guess, processed > 0)


def be_quiet() -> None:
    """Before it is imported: Qt tells the terminal which codecs it has and which libraries it misses."""
    QLoggingCategory.setFilterRules(
        "qt.multimedia.*.info=false\nqt.multimedia.*.debug=false\nqt.multimedia.symbolsresolver.warning=false"
    )


def is_silenced() -> bool:
    """Whether the program is told not to look for loudspeakers."""
    return bool(os.environ.get(SILENT_VARIABLE))


def default_device() -> QAudioDevice | None:
    """The loudspeakers that the system prefers; ``None`` where there are none. For the window's thread.

    ``CLAMP_DESKTOP_SILENT`` in the environment keeps the program from looking for any.
    """
    if is_silenced():
        return None
    be_quiet()
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as error:
        log.info("No sound: %s", error)
        return None
    device = QMediaDevices.defaultAudioOutput()
    return None if device.isNull() else device


def watch_devices(changed: Callable[[], object], parent: QObject) -> QObject | None:
    """Call ``changed`` whenever loudspeakers come or go, for as long as what is returned lives."""
    if is_silenced():
        return None
    be_quiet()
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return None
    devices = QMediaDevices(parent)
    devices.audioOutputsChanged.connect(changed)
    return devices


def default_rate() -> int:
    """The rate that suits the default loudspeakers."""
    device = default_device()
    rate = device.preferredFormat().sampleRate() if device is not None else 0
    return rate if rate in RATES else RATES[0]


def _pcm(rate: int) -> Any:
    from PySide6.QtMultimedia import QAudioFormat

    format_ = QAudioFormat()
    format_.setSampleRate(rate)
    format_.setChannelCount(2)
    format_.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return format_


def _is_broken(sink: Any) -> bool:
    from PySide6.QtMultimedia import QAudio

    # Running dry is told as an error, too, and none.
    return sink.error() in (QAudio.Error.OpenError, QAudio.Error.IOError, QAudio.Error.FatalError)
