"""Everybody who works for one library: readers, the embedder, the engraver, the map maker."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from clamp_desktop.workers.closing import Closing
from clamp_desktop.workers.embedders import Embedders
from clamp_desktop.workers.kinds import (
    CHARTER,
    COPYIST,
    EMBEDDER,
    ENGRAVER,
    KEYBOARDS,
    PAINTER,
    PERFORMER,
    RECORDER,
    SKETCHER,
    SYNTHESISER,
    Kind,
)
from clamp_desktop.workers.pool import ReaderPool
from clamp_desktop.workers.process import Worker


class Crew(Closing):
    """The child processes of a running program: each starts at its first request, none outlives this object.

    ``crew.readers.submit(ReadFile(path))``, ``crew.embedder.submit(EmbedQueries([…]))`` and
    ``crew.engraver.submit(RenderPage(path))`` return futures; see ``Worker.submit``.
    """

    def __init__(
        self,
        checkpoint: Path | None = None,
        tokenizer: Path | None = None,
        device: str | None = None,
        readers: int | None = None,
        threads: int | None = None,
        embedder: Kind = EMBEDDER,
        *,
        half: bool = False,
        cache: Path | None = None,
    ) -> None:
        """Take on a crew; nothing starts yet.

        Args:
            checkpoint, tokenizer: another model than the one that ships with the program.
            device: ``"cuda"``, ``"mps"`` or ``"cpu"``; ``None`` lets the embedder choose.
            readers: processes that read files; ``None`` fits their number to the computer.
            threads: threads of the embedder on a CPU; ``None`` leaves it to torch.
            embedder: another kind of embedder.
            half: the embedder computes in half precision on a graphics card.
            cache: a folder for what engravers make ready; ``None``: they keep nothing.
        """
        self.embedders = Embedders(checkpoint, tokenizer, device, threads, embedder, half=half)
        self.readers = ReaderPool(readers)
        options: dict[str, object] = {} if cache is None else {"cache": str(cache)}
        self.engraver, self.copyist, self.sketcher = (
            Worker(dataclasses.replace(kind, options=options)) for kind in (ENGRAVER, COPYIST, SKETCHER)
        )
        self.painter = Worker(PAINTER)
        self.charter = Worker(CHARTER)
        self.performer = Worker(PERFORMER)
        self.synthesiser = Worker(SYNTHESISER)
        self.recorder = Worker(RECORDER)
        self.keyboards = Worker(KEYBOARDS)

    @property
    def embedder(self) -> Worker:
        """The worker with the model that listens to music."""
        return self.embedders.of(self.embedders.chosen)

    @property
    def everybody(self) -> tuple[Worker, ...]:
        """All workers."""
        drawing = (self.engraver, self.copyist, self.sketcher, self.painter, self.charter)
        sounding = (self.performer, self.synthesiser, self.recorder, self.keyboards)
        return (self.readers, *self.embedders.everybody, *drawing, *sounding)

    def close(self) -> None:
        """End every child; what waits is cancelled, what is at work fails."""
        for worker in self.everybody:
            worker.close()
