"""Questions that need library and model together: typed searches, examples with words, saved searches.

Each takes a librarian, so it runs in whichever thread that belongs to.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from pathlib import Path

from clamp_desktop import tagger
from clamp_desktop.librarian import Librarian
from clamp_desktop.library.catalogue import pieces
from clamp_desktop.library.errors import LibraryError
from clamp_desktop.library.filtering.filters import Filters
from clamp_desktop.library.filtering.typed import Asked, parse
from clamp_desktop.library.melody.answering import explained, listed, melodies_in
from clamp_desktop.library.organising import smart_answers
from clamp_desktop.library.searching import searches
from clamp_desktop.library.searching.comparisons import middle_of, wishes
from clamp_desktop.library.searching.example import Example, search_by_example
from clamp_desktop.library.searching.query import Hit, Query
from clamp_desktop.library.searching.search import search
from clamp_desktop.library.searching.stretches import located
from clamp_desktop.library.similarity import duplicates, vectors
from clamp_desktop.music.piece import Piece, UnreadableError
from clamp_desktop.vocabulary import Vocabulary
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import (
    DescribeModel,
    Embedding,
    EmbedMusic,
    EmbedQueries,
    ModelInfo,
    ReadFile,
    Vectors,
)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a typed search found.

    Attributes:
        asked: what was understood of the text, and what was not.
        hits: best first; without words, all that passes the filters.
        words_only_because: why the model took no part although there were words; empty where it did.
        given_up: nobody waited any more, so nothing was looked for to the end.
    """

    asked: Asked
    hits: Sequence[Hit]
    words_only_because: str = ""
    given_up: bool = False


class _NobodyWaits(Exception):  # noqa: N818 it is no error
    """The user has typed on."""


def ask(
    librarian: Librarian,
    text: str,
    filters: Filters | None = None,
    limit: int | None = 200,
    remember: bool = False,
    without: frozenset[str] = frozenset(),
    reasons: int | None = None,
    wanted: Callable[[], bool] | None = None,
) -> Answer:
    """Search for words and filters as typed (``library.typed``), on top of other filters.

    Args:
        remember: keep the text for completion, where it was understood.
        without: facts in the words that the user has taken back, see ``Query``.
        reasons: how many of the best hits get reasons; ``None``: all.
        wanted: whether anybody still waits; asked half-way. Who types on need not have the answer to what
            was typed before, and gets none.
    """
    asked = parse(text)
    prepare(librarian, asked)
    given = filters or Filters()
    together = replace(given, conditions=given.conditions + asked.filters.conditions)
    if remember and not asked.troubles:
        searches.remember(librarian.library, text)
    low, high = asked.strengths()
    query = Query(asked.words, together, limit, without, librarian.language, low, high)
    melodies = melodies_in(asked.conditions)
    if not asked.words:
        if melodies:
            return Answer(asked, listed(librarian.library, melodies, together, limit))
        return Answer(asked, search(librarian.library, query))
    heard: tuple[ModelInfo, Vectors] | None = None
    silent = ""
    try:
        # Asked before the library is looked through: by then the other process may have the answer.
        wait = _begin(librarian, asked.words)

        def listen() -> tuple[ModelInfo, Vectors]:
            nonlocal heard
            if wanted is not None and not wanted():
                raise _NobodyWaits
            heard = wait()
            return heard

        hits = search(librarian.library, query, listen=listen, reasons=reasons)
    except _NobodyWaits:
        return Answer(asked, (), given_up=True)
    except WorkerError as error:
        log.warning("Searching without the model. %s", error)
        silent = str(error)
        hits = search(librarian.library, query, reasons=reasons)
    if heard is not None:
        info, vector = heard
        hits = located(librarian.library, hits, vector, info)
    return Answer(asked, explained(librarian.library, melodies, hits), silent)


def prepare(librarian: Librarian, asked: Asked) -> None:
    """Bring up to date what the filters of a question look at."""
    if any("duplicate" in one.values for one in asked.conditions if one.field == "is"):
        duplicates.refresh(librarian.library, vectors.latest_model(librarian.library))


def warm_up(librarian: Librarian) -> None:
    """Read what every search looks at, so that the first one of the user need not."""
    ask(librarian, "waltz", limit=1)


def practise(librarian: Librarian, words: str) -> Future[list[Embedding]]:
    """Try words out, here and in the model's process: their language is known then to whoever searches next.

    Raises:
        WorkerError: there is no model.
    """
    answer = librarian.answering.submit(EmbedQueries([words]))
    Vocabulary.load().find(words, librarian.language)
    return answer


def like(
    librarian: Librarian,
    targets: Sequence[int | Path],
    but: str = "",
    filters: Filters | None = None,
    limit: int | None = 200,
) -> list[Hit]:
    """The pieces that are like one or several of the library, or like files, best first.

    Args:
        but: what to add and to take away: ``"faster, not sad, with flute"``.

    Raises:
        LibraryError: there is no such piece or file.
        UnreadableError: a file cannot be read.
        WorkerError: there is no model.
    """
    info = librarian.model_info()
    known: list[int] = []
    unknown: list[Piece] = []
    units: list[Vectors] = []
    names: list[str] = []
    for target in targets:
        ids = [target] if isinstance(target, int) else pieces.at(librarian.library, target)
        row = pieces.row(librarian.library, ids[0]) if ids else None
        if row is not None:
            known += ids
            vector = vectors.of_piece(librarian.library, row.id, info.id)
            if vector is None:
                vector = _embedded(librarian, pieces.text(librarian.library, row.id) or "")
            units.append(vector)
            names.append(row.facts.title or row.path.stem)
        elif isinstance(target, int):
            raise LibraryError(f"There is no piece {target} in this library.")
        else:
            unknown.append(_read(librarian, target))
            units.append(_embedded(librarian, unknown[-1].text))
            names.append(target.name)
    more, less = wishes(but)
    rows = pieces.rows(librarian.library, known)
    facts = middle_of([row.facts for row in rows] + [piece.facts for piece in unknown])
    example = Example(", ".join(names), units, tuple(known), facts, more, less)
    query = Query(filters=filters or Filters(), limit=limit)
    return search_by_example(
        librarian.library, query, example, info, lambda words: _heard(librarian, words)[1]
    )


def freshen(librarian: Librarian) -> Iterator[str]:
    """Compute what is stale, saved searches and duplicates, and say what it was; stop whenever you like."""
    try:
        info: ModelInfo | None = librarian.model_info()
    except WorkerError as error:
        log.warning("Saved searches stay without the model. %s", error)
        info = None
    for _ in smart_answers.refresh(librarian.library, info, lambda words: _heard(librarian, words)[1]):
        yield "search"
    model = info.id if info is not None else vectors.latest_model(librarian.library)
    if duplicates.refresh(librarian.library, model):
        yield "duplicates"
    for _ in tagger.refresh(librarian):
        yield "label set"


def _heard(librarian: Librarian, words: str) -> tuple[ModelInfo, Vectors]:
    return _begin(librarian, words)()


def _begin(librarian: Librarian, words: str) -> Callable[[], tuple[ModelInfo, Vectors]]:
    """Have words embedded; what comes back waits for it."""
    # Both asked before either is waited for: in between the embedder would take up a batch of music.
    model = librarian.answering
    described, embedded = model.submit(DescribeModel()), model.submit(EmbedQueries([words]))
    return lambda: (described.result(), embedded.result()[0].unit)


def _embedded(librarian: Librarian, text: str) -> Vectors:
    return librarian.answering.submit(EmbedMusic([text])).result()[0].unit


def _read(librarian: Librarian, path: Path) -> Piece:
    if not path.is_file():
        raise LibraryError(f"There is no file {path}.")
    try:
        reading = librarian.crew.readers.submit(ReadFile(path.absolute())).result()
    except WorkerError as error:
        raise UnreadableError(str(error), error.detail) from error
    if not reading.pieces:
        raise UnreadableError(f"{path}: {reading.problems[0].reason}", reading.problems[0].detail)
    return reading.pieces[0]
