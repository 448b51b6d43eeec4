"""Trying the NVIDIA pack out in a process of its own: whatever it does, the program goes on."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from clamp_desktop.gpu_pack.getting import Trial
from clamp_desktop.workers.closing import Closing
from clamp_desktop.workers.kinds import PACK_TRIER
from clamp_desktop.workers.messages import Request
from clamp_desktop.workers.process import Worker


@dataclass(frozen=True, slots=True)
class TryPack(Request[Trial]):
    """Ask for the torch in a folder to be tried out; one process can be asked once."""

    folder: Path


class Trier(Closing):
    """``gpu_pack.getting.Try``: call it with the folder. The process starts at the first call."""

    def __init__(self) -> None:
        self._worker = Worker(PACK_TRIER)

    def __call__(self, folder: Path) -> Future[Trial]:
        return self._worker.submit(TryPack(folder))

    def close(self) -> None:
        """End the process."""
        self._worker.close()
