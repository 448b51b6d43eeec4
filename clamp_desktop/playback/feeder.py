"""Keeps a tape filled: asks the synthesiser for what comes next, a little ahead of what is heard."""

from __future__ import annotations

import dataclasses
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Final

from clamp_desktop.playback.performance import Performance
from clamp_desktop.playback.stream import Stream
from clamp_desktop.playback.synthesised import Sound
from clamp_desktop.playback.take import Take, next_number
from clamp_desktop.playback.tape import Tape

log = logging.getLogger(__name__)

AHEAD: Final = 3.0  # seconds that are rendered before they are heard
_FIRST: Final = 0.15  # seconds: the first piece comes soon, the following ones are longer
_LONGEST: Final = 0.6
_LOST_AT_MOST: Final = 3

Submit = Callable[[Take, Performance | None, int, int], "Future[Sound]"]


class Feeder:
    """Fills one tape at a time; safe to use from several threads.

    ``lost`` is called when the synthesiser had to be started anew and goes on from where it was; ``failed``
    with the exception when there will be no more sound. Both in whatever thread notices.
    """

    def __init__(
        self,
        stream: Stream,
        submit: Submit,
        lost: Callable[[], object],
        failed: Callable[[Exception], object],
    ) -> None:
        self._stream = stream
        self._submit = submit
        self._lost, self._failed = lost, failed
        self._lock = threading.RLock()
        self._tape: Tape | None = None
        self._take: Take | None = None  # as the synthesiser knows it
        self._done = 0  # frames of that take
        self._performance: Performance | None = None
        self._pending: Future[Sound] | None = None
        self._seam = False
        self._losses = 0

    def start(self, take: Take, performance: Performance) -> Tape:
        """A tape of a take, which fills from now on; the one before gets no more."""
        with self._lock:
            self._give_up()
            self._tape, self._take, self._performance = Tape(take), take, performance
            self._done, self._seam, self._losses = 0, False, 0
            self._ask()
            return self._tape

    def stop(self) -> None:
        """Nothing more is needed."""
        with self._lock:
            self._give_up()
            self._tape = None

    def feed(self) -> None:
        """Ask for more where less than ``AHEAD`` is left; to be called now and then."""
        with self._lock:
            if self._tape is None or self._pending is not None or self._tape.ended:
                return
            left, _ = self._stream.left(self._tape)
            if left < AHEAD * self._tape.take.rate:
                self._ask()

    def _ask(self) -> None:
        assert self._take is not None
        seconds = min(_LONGEST, max(_FIRST, self._done / self._take.rate))
        performance = self._performance if self._done == 0 else None
        try:
            future = self._submit(self._take, performance, self._done, round(seconds * self._take.rate))
        except RuntimeError:  # the program is closing
            self._tape = None
            return
        self._pending = future
        future.add_done_callback(self._answered)

    def _answered(self, future: Future[Sound]) -> None:
        with self._lock:
            if future is not self._pending or self._tape is None:
                return
            self._pending = None
            error = None if future.cancelled() else future.exception()
            if future.cancelled() or isinstance(error, Exception):
                self._tape = None
            else:
                self._keep(future.result())
        if isinstance(error, Exception):
            log.info("Playing failed: %s", error)
            self._failed(error)

    def _keep(self, sound: Sound) -> None:
        assert self._tape is not None
        if sound.lost:
            self._go_on()
            return
        self._done += len(sound.samples)
        self._stream.add(self._tape, sound.samples, sound.ended, seam=self._seam)
        self._seam = False
        self.feed()

    def _go_on(self) -> None:
        """The synthesiser is another one and knows nothing: tell it where the tape ends."""
        assert self._tape is not None
        self._losses += 1
        if self._losses > _LOST_AT_MOST:
            self._tape = None
            return
        take = self._tape.take
        _, filled = self._stream.left(self._tape)
        self._take = dataclasses.replace(take, number=next_number(), start=take.place(filled), count=())
        self._done, self._seam = 0, filled > 0
        if filled:
            self._lost()
        self._ask()

    def _give_up(self) -> None:
        if self._pending is not None:
            pending, self._pending = self._pending, None
            pending.cancel()
