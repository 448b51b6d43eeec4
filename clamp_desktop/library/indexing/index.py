"""Reading what a scan found, embedding it, and storing both together, batch by batch.

Readers work ahead while a batch is embedded, so neither waits for the other. A batch is one transaction:
whoever pulls the plug loses that batch, and its files are still pending. A file that fails is listed with its
reason; the second time it is set aside until it changes or the user asks again (``problems.retry``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from typing import Any

from clamp_desktop.library.indexing.embedding import TRIES, EmbeddingRun
from clamp_desktop.library.indexing.outcome import Outcome, Work, save
from clamp_desktop.library.indexing.store import texts_of
from clamp_desktop.library.library import Library
from clamp_desktop.library.locations import from_text
from clamp_desktop.library.protocols import Embedder, Embedding, Readers
from clamp_desktop.library.similarity import nearest
from clamp_desktop.music.piece import Reading
from clamp_desktop.progress import CancelToken, Meter, Progress, Stage, Summary

BATCH = 32  # files that are lost at most when the plug is pulled
_FIRST = 4  # files of the first batch: the first pieces are there soon, and the count begins to move
_AHEAD = 3  # batches read in advance
_PATIENCE = 0.2  # seconds between looks at the cancel token


def index(
    library: Library,
    readers: Readers,
    embedder: Embedder | None = None,
    cancel: CancelToken | None = None,
    batch: int = BATCH,
) -> Iterator[Progress | Summary]:
    """Read and embed whatever is pending; a ``Summary`` comes last.

    Then embed what is read but has no vectors of the embedder's model: after a change of model no file is
    opened again. Without an embedder, or when it cannot work, files are read all the same, and are found by
    words and facts; the summary's notes say so.
    """
    return _Index(library, readers, embedder, cancel or CancelToken(), batch).run()


@dataclass(slots=True)
class _Flight:
    """A batch whose music is being embedded."""

    outcomes: Sequence[Outcome]
    texts: Sequence[str]
    future: Future[Sequence[Embedding]] | None

    @property
    def landed(self) -> bool:
        return self.future is None or self.future.done()


class _Index:
    def __init__(
        self,
        library: Library,
        readers: Readers,
        embedder: Embedder | None,
        cancel: CancelToken,
        batch: int,
    ) -> None:
        self.library = library
        self.readers = readers
        self.embedder = embedder
        self.cancel = cancel
        self.batch = batch
        self.read = self.failed = self.embedded = 0
        self.notes: list[str] = []

    def run(self) -> Iterator[Progress | Summary]:
        work = _pending(self.library)
        yield Progress(Stage.READING, 0, len(work))
        run = EmbeddingRun(self.library, self.embedder, self.cancel)
        yield from self._read(work, run)
        yield from self._embed(run)
        if run.model is not None and not self.cancel.cancelled:
            yield from nearest.tend(self.library, run.model.id, self.cancel)
        yield Summary(
            failed=self.failed,
            read=self.read,
            embedded=self.embedded,
            cancelled=self.cancel.cancelled,
            notes=(*self.notes, *([run.note] if run.note else [])),
        )

    def _read(self, work: Sequence[Work], run: EmbeddingRun) -> Iterator[Progress]:
        meter = Meter(Stage.READING, len(work))
        queue = iter(work)
        waiting: dict[Future[Reading], Work] = {}
        ready: list[Outcome] = []
        flight: _Flight | None = None
        try:
            while not self.cancel.cancelled:
                self._submit(queue, waiting, self.batch * _AHEAD - len(ready))
                size = min(self.batch, max(_FIRST, meter.done))
                if flight is None and ready and (len(ready) >= size or not waiting):
                    flight, ready = self._launch(run, ready[:size]), ready[size:]
                if flight is None and not waiting:
                    break
                collected = _collect(waiting, flight)
                if self._without_readers(collected):
                    break
                ready += collected
                if flight is not None and flight.landed:
                    self._land(run, flight)
                    meter.advance(len(flight.outcomes))
                    yield meter.progress(str(flight.outcomes[-1].work.path))
                    flight = None
                elif meter.due():
                    yield meter.progress(str(next(iter(waiting.values())).path) if waiting else "")
        finally:
            for future in waiting:
                future.cancel()
            if flight is not None and flight.future is not None:
                flight.future.cancel()

    def _without_readers(self, outcomes: Sequence[Outcome]) -> bool:
        """Whether no reader can start: that is no fault of the files, which wait for the next run."""
        for one in outcomes:
            if getattr(one.error, "startup", False):
                self.notes.append(f"Files cannot be read at the moment: {one.error} Update again to go on.")
                return True
        return False

    def _stopped(self) -> bool:
        return self.cancel.cancelled

    def _submit(self, queue: Iterator[Work], waiting: dict[Future[Reading], Work], room: int) -> None:
        while len(waiting) < room and (work := next(queue, None)) is not None:
            waiting[self.readers.submit(work.path)] = work

    def _launch(self, run: EmbeddingRun, outcomes: Sequence[Outcome]) -> _Flight:
        texts = run.lacking(piece.text for one in outcomes for piece in one.pieces)
        return _Flight(outcomes, texts, run.submit(texts))

    def _land(self, run: EmbeddingRun, flight: _Flight) -> None:
        saved = save(self.library, run, flight.outcomes, run.outcomes(flight.texts, flight.future))
        self.read += saved.read
        self.failed += saved.failed
        self.embedded += saved.embedded

    def _embed(self, run: EmbeddingRun) -> Iterator[Progress]:
        """Embed what earlier runs or another model left."""
        contents = run.lacking_contents()
        meter = Meter(Stage.EMBEDDING, len(contents))
        for start in range(0, len(contents), self.batch):
            if self._stopped() or run.model is None:
                return
            texts = texts_of(self.library, contents[start : start + self.batch])
            flight = _Flight((), texts, run.submit(texts))
            while not flight.landed:
                _collect({}, flight)
                if self._stopped():
                    return
                if meter.due():
                    yield meter.progress()
            self._land(run, flight)
            meter.advance(len(texts))
            yield meter.progress()


def _pending(library: Library) -> list[Work]:
    """Files that wait to be read, and those that failed only once, in the order of their paths."""
    rows = library.query(
        "SELECT f.id, f.path, f.hash FROM files f JOIN folders d ON d.id = f.folder_id"
        " WHERE d.state = 'present' AND f.removed = 0 AND f.hash IS NOT NULL"
        " AND (f.state = 'pending' OR (f.state = 'failed' AND f.tries < ?)) ORDER BY f.path",
        [TRIES],
    )
    return [Work(file_id, from_text(path), digest) for file_id, path, digest in rows]


def _collect(waiting: dict[Future[Reading], Work], flight: _Flight | None) -> list[Outcome]:
    """The files that were read by now; waits for a moment where there are none."""
    watched: list[Future[Any]] = list(waiting)
    if flight is not None and flight.future is not None:
        watched.append(flight.future)
    if watched:
        wait(watched, timeout=_PATIENCE, return_when=FIRST_COMPLETED)
    outcomes = []
    for future in [one for one in waiting if one.done()]:
        work = waiting.pop(future)
        error = future.exception()
        outcomes.append(Outcome(work, None if error else future.result(), error))
    return outcomes
