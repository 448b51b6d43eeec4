"""The one object that the window and the command line talk to: a library and the crew that works for it."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Future
from pathlib import Path
from types import TracebackType
from typing import cast

from clamp_desktop import paths, serving, speeds
from clamp_desktop.chart.lay_out import Draft
from clamp_desktop.engraving import picture
from clamp_desktop.hub import kept
from clamp_desktop.library import protocols
from clamp_desktop.library.catalogue import pieces, thumbs
from clamp_desktop.library.catalogue.pieces import PieceRow
from clamp_desktop.library.catalogue.thumb_queue import ThumbQueue
from clamp_desktop.library.catalogue.thumbs import Thumb, ThumbCache, Wanted
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.indexing import problems
from clamp_desktop.library.indexing.index import index
from clamp_desktop.library.indexing.problems import ProblemRow
from clamp_desktop.library.library import Library
from clamp_desktop.library.melody import store as melodies
from clamp_desktop.library.organising import tags
from clamp_desktop.library.scanning import folders
from clamp_desktop.library.scanning.folders import FolderRow
from clamp_desktop.library.scanning.rescan import rescan
from clamp_desktop.library.scanning.scan import scan
from clamp_desktop.library.scanning.watch import Root
from clamp_desktop.library.searching.query import Hit, Query
from clamp_desktop.library.searching.search import search, similar
from clamp_desktop.library.similarity import projection, vectors
from clamp_desktop.library.similarity.strength import Floats
from clamp_desktop.music.melody_lines import Lines
from clamp_desktop.music.piece import Reading, UnreadableError
from clamp_desktop.progress import CancelToken, Progress, Summary
from clamp_desktop.scores import Score
from clamp_desktop.settings import Settings
from clamp_desktop.vocabulary import Vocabulary
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import (
    AdvanceMap,
    BeginMap,
    DescribeModel,
    EmbedMusic,
    EmbedQueries,
    MeasureModel,
    ModelInfo,
    Picture,
    ReadFile,
    RenderThumb,
    Speed,
    TraceTunes,
    Vectors,
)
from clamp_desktop.workers.portions import joined, portions
from clamp_desktop.workers.process import Worker

log = logging.getLogger(__name__)


def hire(settings: Settings, checkpoint: Path | None = None, tokenizer: Path | None = None) -> Crew:
    """A crew as the settings say, with another model where one is named; nothing starts yet.

    A chosen model that is no longer on this computer gives way to the one that ships with the program.
    """
    if checkpoint is None and settings.model:
        chosen = kept.find(paths.models(), settings.model)
        checkpoint = chosen.folder if chosen else None
    device = None if settings.device == "auto" else settings.device
    threads, half = settings.threads or None, settings.half_precision
    return Crew(checkpoint, tokenizer, device, threads=threads, half=half, cache=paths.converted())


class Librarian:
    """A library folder opened for work.

    The database handle belongs to the thread that made the librarian: another thread takes a librarian of its
    own and shares the crew (``Librarian(folder, crew=other.crew)``). Children start at first use.

    Attributes:
        words_only_because: why the last ``search`` went by titles, names, lyrics and facts alone although it
            had words; empty when the model took part or was not needed.
        language: code of the language that words are in when they do not tell it themselves.
    """

    def __init__(self, folder: Path, crew: Crew | None = None, settings: Settings | None = None) -> None:
        """Open or create the library in ``folder``; without a ``crew``, hire one as the settings say.

        Raises:
            LibraryError: the database is newer than the program, or damaged.
        """
        self.library = Library.open(folder)
        self._owns_crew = crew is None
        self.crew = crew if crew is not None else hire(settings or Settings())
        self.words_only_because = ""
        self.language = "en"
        self._settled: tuple[Path | None, ...] = ()  # the chosen model, once it answers

    def __enter__(self) -> Librarian:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the database, and the crew where this librarian hired it."""
        self.library.close()
        if self._owns_crew:
            self.crew.close()

    # Bringing music in

    def add_folder(self, path: Path) -> None:
        """Remember a folder; ``update`` reads it. Raises ``LibraryError`` where there is none."""
        folders.add(self.library, path)

    def add_files(self, paths: Iterable[Path]) -> None:
        """Remember single files; ``update`` reads them. Raises ``LibraryError`` where one is not there."""
        folders.add_files(self.library, paths)

    def update(
        self, cancel: CancelToken | None = None, only: Sequence[Path] | None = None
    ) -> Iterator[Progress | Summary]:
        """Look for what is new, changed, moved or missing, then read and embed it; one summary comes last.

        ``only``: files and folders to look at, as a ``library.watch.Watch`` tells them; ``None``: everywhere.
        Committed batch by batch: leaving the iterator early or cancelling loses at most one batch.
        """
        cancel = cancel or CancelToken()
        whole = Summary()
        readers, embedder = _CrewReaders(self.crew), _CrewEmbedder(self.crew)
        looked = scan(self.library, cancel) if only is None else rescan(self.library, only, cancel)
        indexed = index(self.library, readers, embedder, cancel)
        for job in (looked, indexed, self.trace_melodies(cancel)):
            for step in job:
                if isinstance(step, Summary):
                    whole += step
                else:
                    yield step
        if whole.embedded:
            _keep_speed(embedder.worker)
        yield whole

    def trace_melodies(self, cancel: CancelToken | None = None) -> Iterator[Progress]:
        """Trace the tunes of music that is new, so that they can be looked for; ``update`` does it, too."""
        return melodies.refresh(self.library, _CrewTracer(self.crew), cancel)

    def watched(self) -> list[Root]:
        """The folders for a ``library.watch.Watch`` to follow; those that are away may come back."""
        return [Root(one.path, one.whole) for one in self.folders()]

    def retry(self) -> int:
        """Let the files that failed be tried again by the next update; how many there are."""
        return problems.retry(self.library)

    # Tags

    def add_tag(self, piece_ids: Iterable[int], name: str) -> None:
        """Tag pieces; undo can take it back. Raises ``ValueError`` for a tag without a name."""
        tags.add_tag(self.library, piece_ids, name)

    def remove_tag(self, piece_ids: Iterable[int], name: str) -> None:
        """Take a tag off pieces, where they carry it."""
        tags.remove_tag(self.library, piece_ids, name)

    # What is there

    def count(self, filters: Filters | None = None) -> int:
        """How many pieces pass the filters."""
        return pieces.count(self.library, filters)

    def ids(
        self, order_by: str = "title", descending: bool = False, filters: Filters | None = None
    ) -> list[int]:
        """The pieces that pass the filters, in an order of ``pieces.ORDERS``."""
        return pieces.ids(self.library, order_by, descending, filters)

    def rows(self, piece_ids: Iterable[int]) -> list[PieceRow]:
        """All that is known about these pieces, in this order."""
        return pieces.rows(self.library, piece_ids)

    def pieces_in(self, path: Path) -> list[int]:
        """The pieces of a file of the library, in their order; none for a file that is not in it."""
        return pieces.at(self.library, path)

    def folders(self) -> list[FolderRow]:
        """The watched folders."""
        return folders.folders(self.library)

    def problems(self) -> list[ProblemRow]:
        """Files that could not be read, and why."""
        return problems.problems(self.library)

    @property
    def answering(self) -> Worker:
        """The worker with the model that answers: see ``serving``."""
        chosen = self.crew.embedders.chosen
        if self._settled != (chosen,):
            now = serving.answering(self.library, chosen)
            self._settled = (chosen,) if now == chosen else ()
            return self.crew.embedders.of(now)
        return self.crew.embedder

    def model_info(self) -> ModelInfo:
        """The model that answers; loads it at the first call. Raises ``WorkerError`` where it cannot."""
        return self.answering.submit(DescribeModel()).result()

    @property
    def waits_for_chosen(self) -> bool:
        """Whether another model answers until the chosen one has listened to everything."""
        return self.answering is not self.crew.embedder

    def model_speed(self, info: ModelInfo) -> Speed | None:
        """How quickly this model listened on its device when it last did; ``None`` where nobody knows."""
        return speeds.load(paths.speeds()).get(info.id, {}).get(info.device)

    def thumbs_wanted(self, piece_ids: Sequence[int]) -> list[Wanted]:
        """What a ``thumb_queue`` needs to know to draw small pictures of pieces, in this order."""
        return thumbs.wanted(self.library, piece_ids, picture.VERSION)

    # The map

    def draw_map(self, cancel: CancelToken | None = None) -> Iterator[Progress]:
        """Bring the map of the active model up to date; ends at once where it is.

        Raises:
            WorkerError: there is no model, or the map could not be drawn.
        """
        return projection.draw(self.library, self.model_info().id, _CrewCharter(self.crew), cancel)

    def map_places(self, piece_ids: Sequence[int]) -> Floats:
        """Where pieces are on the map of the active model: float64 [n, 2], NaN for those that are not on it.

        Raises:
            WorkerError: there is no model.
        """
        return projection.places(self.library, self.model_info().id, piece_ids)

    # Questions

    def search(self, text: str, filters: Filters | None = None, limit: int | None = 200) -> list[Hit]:
        """The pieces that fit the words, best first; without words, what passes the filters.

        Where the model cannot be asked, titles, names, lyrics and facts still answer, and
        ``words_only_because`` says why.
        """
        self.words_only_because = ""
        query = Query(text=text, filters=filters or Filters(), limit=limit, likely=self.language)
        if not text.strip():
            return search(self.library, query)
        try:
            # Both asked before either is waited for: in between the embedder would take up a batch of music.
            model = self.answering
            described, embedded = model.submit(DescribeModel()), model.submit(EmbedQueries([text]))
            info, vector = described.result(), embedded.result()[0].unit
            return search(self.library, query, vector, info)
        except WorkerError as error:
            log.warning("Searching without the model. %s", error)
            self.words_only_because = str(error)
            return search(self.library, query)

    def learn_words(self) -> None:
        """Read the vocabulary, so that the first search need not wait for it."""
        Vocabulary.load().find("", self.language)

    def similar(self, target: int | Path, filters: Filters | None = None, limit: int = 200) -> list[Hit]:
        """The pieces that sound like a piece of the library, or like a file in it or not, best first.

        Raises:
            LibraryError: there is no such piece or file.
            UnreadableError: the file cannot be read.
        """
        info = self.model_info()
        known = [target] if isinstance(target, int) else pieces.at(self.library, target)
        vector = vectors.of_piece(self.library, known[0], info.id) if known else None
        if vector is None:
            vector = self._vector_of(target)
        query = Query(text=self._name_of(target), filters=filters or Filters(), limit=limit)
        return similar(self.library, query, vector, info, without=known)

    def _name_of(self, target: int | Path) -> str:
        """What to call it in "sounds like …"."""
        if isinstance(target, Path):
            return target.name
        row = pieces.row(self.library, target)
        return row.facts.title or row.path.stem if row else ""

    def _vector_of(self, target: int | Path) -> Vectors:
        if isinstance(target, int):
            text = pieces.text(self.library, target)
            if text is None:
                raise LibraryError(f"There is no piece {target} in this library.")
        elif not target.is_file():
            raise LibraryError(f"There is no file {target}.")
        else:
            text = self._text_of(target)
        return self.answering.submit(EmbedMusic([text])).result()[0].unit

    def _text_of(self, path: Path) -> str:
        try:
            reading = self.crew.readers.submit(ReadFile(path.absolute())).result()
        except WorkerError as error:
            raise UnreadableError(str(error), error.detail) from error
        if not reading.pieces:
            problem = reading.problems[0]
            raise UnreadableError(f"{path}: {problem.reason}", problem.detail)
        return reading.pieces[0].text

    def score(self, piece_id: int) -> Score:
        """The score of a piece, for pages, times and sound; its file is opened when these are asked for.

        Raises:
            LibraryError: there is no such piece.
        """
        row = pieces.row(self.library, piece_id)
        if row is None:
            raise LibraryError(f"There is no piece {piece_id} in this library.")
        text = pieces.score(self.library, piece_id)
        return Score(self.crew.engraver, row.path, text, self.crew.copyist)


def _keep_speed(embedder: Worker) -> None:
    """Ask the model that listened how quickly it did, and remember that."""
    with contextlib.suppress(WorkerError, CancelledError):
        speed, info = embedder.submit(MeasureModel()).result(), embedder.submit(DescribeModel()).result()
        if speed is not None:
            speeds.keep(paths.speeds(), info.id, info.device, speed)


def thumb_queue(crew: Crew, cache: ThumbCache, ready: Callable[[int, Thumb], object]) -> ThumbQueue:
    """Has the crew's sketcher draw small pictures for ``ready``; see ``Librarian.thumbs_wanted``."""

    def draw(wanted: Wanted) -> Future[str]:
        drawn: Future[str] = Future()

        def hand_on(future: Future[Picture]) -> None:
            if future.cancelled():
                drawn.cancel()
            elif error := future.exception():
                drawn.set_exception(error)
            else:
                drawn.set_result(future.result().svg)

        crew.sketcher.submit(RenderThumb(wanted.path, wanted.score)).add_done_callback(hand_on)
        return drawn

    return ThumbQueue(cache, draw, ready)


class _CrewCharter:
    """The crew's map maker as ``library.projection.Charter``."""

    def __init__(self, crew: Crew) -> None:
        self._crew = crew

    def begin(self, units: Vectors, points: Floats | None) -> Future[Draft]:
        """The beginning of a map."""
        return self._crew.charter.submit(BeginMap(units, points))

    def advance(self, draft: Draft, steps: int) -> Future[Draft]:
        """The map some steps further."""
        return self._crew.charter.submit(AdvanceMap(draft, steps))


class _CrewReaders:
    """The crew's readers as ``library.protocols.Readers``."""

    def __init__(self, crew: Crew) -> None:
        self._crew = crew

    def submit(self, path: Path) -> Future[Reading]:
        return self._crew.readers.submit(ReadFile(path))


class _CrewTracer:
    """The crew's readers as ``library.melody.store.Tracer``."""

    def __init__(self, crew: Crew) -> None:
        self._crew = crew

    def trace(self, texts: Sequence[str]) -> Future[list[Lines]]:
        return self._crew.readers.submit(TraceTunes(texts))


class _CrewEmbedder:
    """The crew's embedder as ``library.protocols.Embedder`` (futures do not vary with what they hold).

    It stays with the model that was chosen when it was made: whoever chooses another meanwhile shall not find
    the vectors of one among those of the other. On another device that model goes on.
    """

    def __init__(self, crew: Crew) -> None:
        self._crew = crew
        self._checkpoint = crew.embedders.chosen

    @property
    def worker(self) -> Worker:
        """Who listens."""
        return self._crew.embedders.of(self._checkpoint)

    def info(self) -> ModelInfo:
        """See ``Librarian.model_info``."""
        return self.worker.submit(DescribeModel()).result()

    def embed_music(self, texts: Sequence[str]) -> Future[Sequence[protocols.Embedding]]:
        """Vectors of model texts; questions are answered in between."""
        worker = self.worker
        parts = [worker.submit(EmbedMusic(portion)) for portion in portions(texts)]
        return cast("Future[Sequence[protocols.Embedding]]", joined(parts))

    def embed_queries(self, queries: Sequence[str]) -> Future[Sequence[protocols.Embedding]]:
        """Vectors of words."""
        return cast("Future[Sequence[protocols.Embedding]]", self.worker.submit(EmbedQueries(queries)))
