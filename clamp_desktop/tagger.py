"""What tagging needs of library and model together: suggesting, saying why, trying a sentence.

Each takes a librarian, so it runs in whichever thread that belongs to. What needs no model is in
``library.organising`` (``labels``, ``suggestions``, ``reviewing``) and ``tagging``.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from clamp_desktop.librarian import Librarian
from clamp_desktop.library.progress import CancelToken, Progress
from clamp_desktop.library.similarity.vectors import latest_model
from clamp_desktop.tagging import suggest as suggesting
from clamp_desktop.tagging import why as reasons
from clamp_desktop.tagging.prompts import Hear
from clamp_desktop.tagging.suggest import Suggested
from clamp_desktop.tagging.why import Why
from clamp_desktop.vocabulary import Vocabulary
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import EmbedQueries, Vectors

log = logging.getLogger(__name__)


def suggest(
    librarian: Librarian, piece_ids: Sequence[int] | None = None, cancel: CancelToken | None = None
) -> Iterator[Progress | Suggested]:
    """Suggest tags for these pieces, or for all; progress, and one ``Suggested`` at the end.

    What the same source suggested for them before gives way; nothing is tagged. Facts come first and stand
    even where the model cannot be asked (``Suggested.silent_because``).
    """
    vocabulary = Vocabulary.load()
    facts = suggesting.suggest_facts(librarian.library, vocabulary, librarian.language, piece_ids)
    try:
        info = librarian.model_info()
        for step in suggesting.suggest_heard(
            librarian.library,
            info,
            hearing(librarian),
            vocabulary,
            librarian.language,
            piece_ids,
            cancel,
        ):
            yield replace(step, facts=facts) if isinstance(step, Suggested) else step
    except WorkerError as error:
        log.warning("Only facts are suggested. %s", error)
        yield Suggested(facts=facts, silent_because=str(error))


def why(librarian: Librarian, piece_id: int, name: str) -> list[Why]:
    """Why a tag is suggested for a piece; see ``tagging.why.Why``. Quick once the model is loaded."""
    try:
        model = librarian.model_info()
    except WorkerError as error:
        log.warning("Reasons without the model. %s", error)
        return reasons.why(
            librarian.library, None, None, Vocabulary.load(), librarian.language, piece_id, name
        )
    return reasons.why(
        librarian.library,
        model,
        hearing(librarian),
        Vocabulary.load(),
        librarian.language,
        piece_id,
        name,
    )


def preview(librarian: Librarian, sentence: str, count: int = 20) -> list[tuple[int, float]]:
    """The pieces that a sentence fits best, and how surely each would be suggested. For a tag of one's own.

    Raises:
        WorkerError: there is no model.
    """
    if not sentence.strip():
        return []
    info = librarian.model_info()
    return suggesting.preview(librarian.library, info, hearing(librarian)([sentence])[0], count)


def hearing(librarian: Librarian) -> Hear:
    """Asks the librarian's model for vectors of texts, float32 [texts, dimension] of length 1."""

    def hear(texts: Sequence[str]) -> Vectors:
        found = librarian.answering.submit(EmbedQueries(list(texts))).result()
        return np.stack([one.unit for one in found])

    return hear


def model_of(librarian: Librarian) -> str | None:
    """The model in use, or the one that the library has vectors of; ``None`` where there is neither."""
    try:
        return librarian.model_info().id
    except WorkerError:
        return latest_model(librarian.library)
