"""Sound of one performance after the other: stream, feeder and output, and what they are told to do."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from clamp_desktop.playback.feeder import Feeder
from clamp_desktop.playback.performance import Performance
from clamp_desktop.playback.soundfonts import choose, loads_at_once, of_the_program
from clamp_desktop.playback.stream import Stream
from clamp_desktop.playback.take import Take, next_number
from clamp_desktop.playback.tape import Tape
from clamp_desktop.ui.playing.output import DeviceOutput, Output, SilentOutput, default_device, default_rate

if TYPE_CHECKING:
    from pathlib import Path

    from clamp_desktop.playback.synthesised import Instruments, Sound
    from clamp_desktop.workers.crew import Crew

log = logging.getLogger(__name__)

_LEAD = 0.15  # seconds in which a change of what is playing is rendered
_REST_MS = 1500  # of silence before the loudspeakers are given back
_ENDLESS = 1 << 50  # frames


class Engine(QObject):
    """Plays takes; says where they are.

    ``silent``: from now on there is no sound, with the reason if there is one; ``restarted``: the
    synthesiser ended and was started again; ``ended``: a take was heard to its end.
    """

    silent = Signal(str)
    restarted = Signal()
    ended = Signal()
    _failed = Signal(str)

    def __init__(self, crew: Callable[[], Crew | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._crew = crew
        self._stream: Stream | None = None
        self._feeder: Feeder | None = None
        self._output: Output | None = None
        self._mute = False  # nothing can be heard: followed only
        self._volume = 1.0
        self._playing = False
        self._performance: Performance | None = None
        self._first = 0  # number of the take that was asked for last; what is heard before it is over
        self._last = 0.0  # seconds of the piece
        self._small = of_the_program()
        self._asked: Path | None = None
        self._loading: Future[Instruments] | None = None  # of the soundfont ``_asked``
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._go_to_rest)
        self._failed.connect(self._fall_silent)

    @property
    def rate(self) -> int:
        """Frames a second of what is played."""
        self._set_up()
        assert self._stream is not None
        return self._stream.rate

    @property
    def mute(self) -> bool:
        """Whether nothing can be heard here."""
        return self._mute

    def set_volume(self, volume: float) -> None:
        """Loudness, 0 to 1."""
        self._volume = volume
        if self._stream is not None:
            self._stream.set_volume(volume)

    def play(self, take: Take, performance: Performance) -> None:
        """Begin a take, in place of whatever plays."""
        self._set_up()
        assert self._stream is not None
        self._performance, self._last, self._first = performance, take.start, take.number
        self._stream.begin(self._tape(take, performance))
        self._run()

    def change(self, make: Callable[[float], Take], performance: Performance) -> None:
        """Go on without a break in another way; ``make`` is given the moment where that begins."""
        self._set_up()
        assert self._stream is not None
        meeting = self._stream.meeting(0.0 if self._mute else _LEAD)
        if meeting is None:
            self.play(make(self._last), performance)
            return
        seconds, frame = meeting
        self._stream.go_over(self._tape(make(seconds), performance), frame)

    def stop(self) -> None:
        """Fade out."""
        self._playing = False
        if self._stream is not None and self._feeder is not None:
            self._stream.stop()
            self._feeder.stop()
            self._rest.start()

    def place(self) -> float | None:
        """The moment of the piece that is heard now; ``None``: none yet."""
        stream, output = self._stream, self._output
        if stream is None or output is None or not self._playing:
            return None
        heard = output.heard
        if stream.over_at is not None and heard >= stream.over_at:
            self._playing = False
            self._rest.start()
            self.ended.emit()
            return None
        take, place = stream.take_at(heard), stream.place(heard)
        if take is None or place is None or take.number < self._first:
            return None  # what was asked for last is still to come
        self._last = min(place, self._performance.duration) if self._performance is not None else place
        return self._last

    def look_for_device(self) -> None:
        """Loudspeakers came or went."""
        if self._output is None:
            return
        if self._mute and default_device() is not None and not self._playing:
            self._output.close()
            self._output, self._mute = None, False
            self._stream = None  # its rate may be another
        elif not self._mute and isinstance(self._output, DeviceOutput) and self._playing:
            self._output.rest()
            self._output.begin()

    def close(self) -> None:
        """End all threads."""
        if self._feeder is not None:
            self._feeder.stop()
        if self._output is not None:
            self._output.close()

    def _set_up(self) -> None:
        if self._stream is None:
            self._stream = Stream(default_rate())
            self._stream.set_volume(self._volume)
            self._feeder = Feeder(
                self._stream, self._submit, self.restarted.emit, lambda error: self._failed.emit(str(error))
            )
        if self._output is None:
            assert self._feeder is not None
            if default_device() is None:
                self._output, self._mute = SilentOutput(self._stream, self), True
                self.silent.emit("")
            else:
                device = DeviceOutput(self._stream, self._feeder.feed, self)
                device.failed.connect(self._fall_silent)
                self._output = device

    def _tape(self, take: Take, performance: Performance) -> Tape:
        assert self._feeder is not None
        if not self._mute:
            return self._feeder.start(self._playable(take), performance)
        frames = take.last_frame(performance.duration)
        return Tape(take, _ENDLESS if frames is None else frames)

    def _run(self) -> None:
        assert self._output is not None
        self._rest.stop()
        self._playing = True
        self._output.begin()

    def _go_to_rest(self) -> None:
        if self._output is not None and not self._playing:
            self._output.rest()

    def _submit(self, take: Take, performance: Performance | None, done: int, frames: int) -> Future[Sound]:
        from clamp_desktop.workers.sound import RenderSound

        crew = self._crew()
        if crew is None:
            raise RuntimeError("nobody is there to play")
        stands_in = take.soundfont is not None and take.soundfont is self._small
        player = crew.recorder if stands_in else crew.synthesiser
        return player.submit(RenderSound(take, performance, done, frames))

    def _playable(self, take: Take) -> Take:
        """The take; with the small soundfont in another process while a large one is still being loaded."""
        crew = self._crew()
        chosen = choose(take.soundfont).path
        if crew is None or chosen is None or self._small is None or loads_at_once(chosen):
            return take
        gone = not crew.synthesiser.pids
        if self._loading is None or self._asked != take.soundfont or (self._loading.done() and gone):
            self.prepare(take.soundfont)
        waiting = self._loading is not None and not self._loading.done()
        return replace(take, soundfont=self._small) if waiting else take

    def _fall_silent(self, reason: str) -> None:
        """No loudspeakers, or nobody who plays: go on without sound from where it was."""
        if self._mute or self._stream is None:
            return
        log.info("No sound: %s", reason)
        self._mute = True
        self.place()
        tape = self._stream.tape
        if isinstance(self._output, DeviceOutput):
            self._output.close()
        self._output = SilentOutput(self._stream, self)
        self.silent.emit(reason)
        if self._playing and tape is not None and self._performance is not None:
            self.play(replace(tape.take, number=next_number(), start=self._last, count=()), self._performance)

    def prepare(self, soundfont: Path | None) -> Future[Instruments] | None:
        """Have a soundfont loaded ahead; a future of what plays then."""
        from clamp_desktop.workers.sound import PrepareSound

        crew = self._crew()
        if crew is None or default_device() is None:
            return None
        chosen = choose(soundfont).path
        if chosen is not None and not loads_at_once(chosen):
            crew.recorder.start()  # stands in meanwhile
        try:
            self._loading = crew.synthesiser.submit(PrepareSound(soundfont, self.rate))
        except RuntimeError:  # the program is closing
            self._loading = None
        self._asked = soundfont
        return self._loading
