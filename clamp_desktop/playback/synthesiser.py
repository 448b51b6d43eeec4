"""Answers a child process's requests for sound. Imports the synthesiser: for child processes only."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from clamp_desktop.music.piece import UnreadableError
from clamp_desktop.playback.performance import Performance
from clamp_desktop.playback.session import Font, Session
from clamp_desktop.playback.soundfonts import Choice, SoundfontError, choose, of_the_program
from clamp_desktop.playback.synthesised import Instruments, Sound
from clamp_desktop.playback.take import Take

NO_SOUNDFONT = "There is no soundfont on this computer to play with."


class Synthesiser:
    """Keeps one soundfont and one take."""

    def __init__(self) -> None:
        self._font: Font | None = None
        self._wanted: object = None
        self._known = Instruments(Path())
        self._session: Session | None = None

    def prepare(self, soundfont: Path | None, rate: int) -> Instruments:
        """Load a soundfont, or the best there is.

        Raises:
            UnreadableError: there is none that can be loaded.
        """
        if self._font is None or self._wanted != (soundfont, rate):
            self._session = None
            self._font, self._known = _load(choose(soundfont), rate)
            self._wanted = (soundfont, rate)
        return self._known

    def render(self, take: Take, performance: Performance | None, done: int, frames: int) -> Sound:
        """The frames of a take that follow the first ``done``.

        Args:
            performance: what is played; needed where ``done`` is 0.
            frames: how many, to be rounded up by less than a block of the limiter.

        Raises:
            UnreadableError: there is no soundfont.
        """
        self.prepare(take.soundfont, take.rate)
        assert self._font is not None
        if done == 0 and performance is not None:
            self._session = Session(take, performance, self._font)
        session = self._session
        if session is None or session.take != take or session.frames != done:
            return Sound(np.empty((0, 2), np.float32), lost=True)
        samples, ended = session.render(frames)
        return Sound(samples, ended)


def _load(choice: Choice, rate: int) -> tuple[Font, Instruments]:
    """The chosen soundfont, or where it is broken the program's own."""
    trouble = choice.trouble
    for path in (choice.path, of_the_program()):
        if path is None:
            continue
        try:
            return Font(path, rate), Instruments(path, trouble)
        except SoundfontError as error:
            trouble = str(error)
    raise UnreadableError(trouble or NO_SOUNDFONT)
