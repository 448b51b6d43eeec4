"""Several readers on one queue."""

from __future__ import annotations

import os

from clamp_desktop.workers.kinds import READER, Kind
from clamp_desktop.workers.process import Worker


def default_readers() -> int:
    """How many readers suit this computer: one a core, at most four; more only wait for the disk.

    None is left out for the embedder: reading takes several times as long, and readers step back (``nice``).
    """
    return min(4, os.cpu_count() or 2)


class ReaderPool(Worker):
    """Readers that take the next file as they become free, so that a slow file holds up nobody else."""

    def __init__(self, readers: int | None = None, kind: Kind = READER) -> None:
        super().__init__(kind, max(1, default_readers() if readers is None else readers))
