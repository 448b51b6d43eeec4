"""Converting a checkpoint in a process of its own: whatever is in the file, the program goes on."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from clamp_desktop.hub.published import PublishedModel
from clamp_desktop.workers.closing import Closing
from clamp_desktop.workers.kinds import CONVERTER
from clamp_desktop.workers.messages import ConvertModel
from clamp_desktop.workers.process import Worker


class Converter(Closing):
    """``hub.getting.Convert``: call it with what is to be converted. The process starts at the first call."""

    def __init__(self) -> None:
        self._worker = Worker(CONVERTER)

    def __call__(self, source: Path, to: Path, model: PublishedModel, half: bool) -> Future[str]:
        return self._worker.submit(ConvertModel(source, to, model.id, model.sizes, half))

    def close(self) -> None:
        """End the process."""
        self._worker.close()
