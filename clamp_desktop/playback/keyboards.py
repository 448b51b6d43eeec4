"""Keys that are struck on MIDI keyboards. For a child process: drivers of devices may do anything."""

from __future__ import annotations

import contextlib
import time
from typing import Any, Final

from clamp_desktop.playback.struck import Struck

BACKEND: Final = "mido.backends.rtmidi"
_LOOK_EVERY: Final = 2.0  # seconds between two looks at what is plugged in
_STEP: Final = 0.005
_THROUGH: Final = "midi through"  # Linux: a cable without a keyboard


class Keyboards:
    """All keyboards that are plugged in, also while it listens; one that cannot be opened is left alone."""

    def __init__(self, backend: str = BACKEND) -> None:
        """``backend``: a module of ports as ``mido`` wants it."""
        import mido

        self._ports: dict[str, Any] = {}
        self._looked = -_LOOK_EVERY
        self._backend: Any = mido.Backend(backend)
        try:
            self._backend.load()
            self._backend.get_input_names()
        except Exception:  # not installed, or no driver: whatever it raises, there are no keyboards
            self._backend = None

    def listen(self, seconds: float) -> Struck:
        """Wait until keys are struck, for so many seconds at most."""
        if self._backend is None:
            return Struck(possible=False)
        end = time.monotonic() + seconds
        while True:
            self._look()
            pitches = tuple(pitch for name in list(self._ports) for pitch in self._struck(name))
            if pitches or time.monotonic() >= end:
                return Struck(pitches, tuple(self._ports))
            time.sleep(_STEP)

    def _look(self) -> None:
        """Open what was plugged in, forget what was pulled out."""
        now = time.monotonic()
        if now - self._looked < _LOOK_EVERY:
            return
        self._looked = now
        try:
            names = {one for one in self._backend.get_input_names() if _THROUGH not in one.casefold()}
        except Exception:
            names = set()
        for name in self._ports.keys() - names:
            self._close(name)
        for name in names - self._ports.keys():
            with contextlib.suppress(Exception):  # another program has it
                self._ports[name] = self._backend.open_input(name)

    def _struck(self, name: str) -> list[int]:
        try:
            messages = list(self._ports[name].iter_pending())
        except Exception:  # it was pulled out
            self._close(name)
            return []
        return [one.note for one in messages if one.type == "note_on" and one.velocity > 0]

    def _close(self, name: str) -> None:
        with contextlib.suppress(Exception):
            self._ports.pop(name).close()
