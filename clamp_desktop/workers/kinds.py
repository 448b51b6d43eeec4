"""The kinds of worker, their limits, and the words in which their failures are told."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Kind:
    """What a child process is for and how far it may go.

    Attributes:
        handler: ``"module:function"``; the function is called once in the child with ``options`` and returns
            what answers requests. A name, so that this process never imports what the child needs.
        doing, thing: for sentences such as "Reading took too long" and "… stopped on this file."
        timeout: seconds for one request, counted from the moment the child has it.
        memory: bytes that the child may use; ``None`` for no limit.
        nice: how far it steps back behind other programs (POSIX).
        threads: for numerical libraries; ``None`` leaves the choice to them.
        idle: seconds without work after which the child is let go; ``None`` keeps it.
        options: passed to ``handler``.
    """

    name: str
    handler: str
    doing: str
    thing: str
    timeout: float
    memory: int | None = None
    nice: int = 0
    threads: int | None = None
    idle: float | None = None
    options: Mapping[str, object] = field(default_factory=dict)

    def too_slow(self, seconds: float) -> str:
        """Why an item was given up after ``seconds``."""
        return f"{self.doing} took longer than {seconds:g} seconds and was stopped."

    def died(self) -> str:
        """Why an item was given up when the process ended on it."""
        return f"The {self.name} stopped unexpectedly on this {self.thing}."

    def too_large(self) -> str:
        """Why an item was given up when it needed too much memory."""
        return f"{self.doing} this {self.thing} takes more memory than is allowed."

    def failed(self) -> str:
        """Why an item was given up when its handler raised something that has no words for the user."""
        return f"The {self.name} could not make sense of this {self.thing}."

    def cannot_start(self) -> str:
        """Why nothing can be asked of it."""
        return f"The {self.name} could not be started."


READER = Kind(
    "reader",
    "clamp_desktop.workers.handlers:make_reader",
    "Reading",
    "file",
    timeout=60,
    memory=1536 * MEGABYTE,
    nice=5,
    threads=1,
    idle=120,
)
EMBEDDER = Kind(
    "embedder",
    "clamp_desktop.workers.handlers:make_embedder",
    "Listening",
    "piece",
    timeout=900,
    nice=3,
    idle=900,  # a large model gives its memory back when nobody has asked it for a while
)
CONVERTER = Kind(
    "converter",
    "clamp_desktop.workers.handlers:make_converter",
    "Converting",
    "model",
    timeout=1800,
    nice=5,
    threads=1,
)
# Its torch is not the program's, and a process can load one only: it ends as soon as it has answered.
PACK_TRIER = Kind(
    "trier of the NVIDIA pack",
    "clamp_desktop.workers.pack_trial:make_trier",
    "Trying out",
    "pack",
    timeout=300,
    nice=5,
    idle=0.0,
)
CHARTER = Kind(
    "map maker",
    "clamp_desktop.workers.handlers:make_charter",
    "Drawing the map",
    "library",
    timeout=300,
    memory=4096 * MEGABYTE,
    nice=10,
    threads=1,
    idle=60,
)
ENGRAVER = Kind(
    "engraver",
    "clamp_desktop.workers.handlers:make_engraver",
    "Engraving",
    "score",
    timeout=30,
    memory=2048 * MEGABYTE,
    threads=1,
)
# Lays out very long scores beside it, so that nobody waits for them who wants to see another one.
COPYIST = dataclasses.replace(ENGRAVER, timeout=90, idle=300)
# Draws small pictures beside it, so that nobody waits for them who wants to see a page.
SKETCHER = dataclasses.replace(ENGRAVER, nice=10, idle=60)
# Knows Qt, in a process without a screen: a page of a PDF takes too long for the window itself.
PAINTER = Kind(
    "painter",
    "clamp_desktop.ui.score.painting:make_painter",
    "Painting",
    "score",
    timeout=600,
    memory=2048 * MEGABYTE,
    threads=1,
    idle=30,
)
# Reads what somebody is about to look at or hear: never behind a scan, and always there.
PERFORMER = dataclasses.replace(READER, timeout=30, nice=0, idle=None)
SYNTHESISER = Kind(
    "synthesiser",
    "clamp_desktop.workers.sound:make_synthesiser",
    "Playing",
    "piece",
    timeout=30,
    memory=3072 * MEGABYTE,
    threads=1,
    idle=600,  # a large soundfont takes half a gigabyte
)
# Writes sound into files while the other plays.
RECORDER = dataclasses.replace(SYNTHESISER, nice=5, idle=30)
# Knows Qt, too, and only looks which loudspeakers there are.
FINDER = Kind(
    "finder of devices",
    "clamp_desktop.ui.playing.finding:make_finder",
    "Looking for loudspeakers",
    "system",
    timeout=20,
)
# Has the system's drivers of MIDI keyboards in it, only while somebody may play.
KEYBOARDS = Kind(
    "listener to keyboards",
    "clamp_desktop.workers.handlers:make_listener",
    "Listening",
    "keyboard",
    timeout=15,
    memory=512 * MEGABYTE,
    threads=1,
    idle=3,
)
