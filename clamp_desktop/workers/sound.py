"""What a synthesiser can be asked, and the child process that answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from clamp_desktop.playback.performance import Performance
from clamp_desktop.playback.synthesised import Instruments, Sound
from clamp_desktop.playback.take import Take
from clamp_desktop.workers.messages import Request


@dataclass(frozen=True, slots=True)
class PrepareSound(Request[Instruments]):
    """Have a soundfont loaded before it is needed; see ``Synthesiser.prepare``."""

    soundfont: Path | None = None
    rate: int = 44100


@dataclass(frozen=True, slots=True)
class RenderSound(Request[Sound]):
    """Ask for the next frames of a take; see ``Synthesiser.render``."""

    urgent: ClassVar[bool] = True
    take: Take
    performance: Performance | None = field(repr=False)
    done: int
    frames: int


@dataclass(frozen=True, slots=True)
class FindDevice(Request[str]):
    """Ask for the name of the loudspeakers that the system prefers; empty where there are none."""


def make_synthesiser(options: Mapping[str, object]) -> Callable[[PrepareSound | RenderSound], object]:
    """One synthesiser; it has no options."""
    from clamp_desktop.playback.synthesiser import Synthesiser

    synthesiser = Synthesiser()

    def handle(request: PrepareSound | RenderSound) -> object:
        if isinstance(request, PrepareSound):
            return synthesiser.prepare(request.soundfont, request.rate)
        return synthesiser.render(request.take, request.performance, request.done, request.frames)

    return handle
