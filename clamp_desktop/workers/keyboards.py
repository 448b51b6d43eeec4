"""What can be asked of the child process that listens to MIDI keyboards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from clamp_desktop.playback.struck import Struck
from clamp_desktop.workers.messages import Request


@dataclass(frozen=True, slots=True)
class ListenToKeys(Request[Struck]):
    """Ask for the keys that are struck next, for so many seconds at most."""

    urgent: ClassVar[bool] = True
    seconds: float
