"""One run's dealings with the embedder: what still has no vectors, and what to do when it fails."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.indexing.hashing import content_hash
from clamp_desktop.library.library import Library
from clamp_desktop.library.protocols import Embedder, Embedding, ModelInfo
from clamp_desktop.library.similarity import vectors
from clamp_desktop.progress import CancelToken

log = logging.getLogger(__name__)

TRIES = 2  # failures after which something is set aside

# Of a content, with the model twice and ``TRIES``: it has been embedded, or set aside.
_SEEN = (
    "EXISTS (SELECT 1 FROM vectors v WHERE v.content_id = c.id AND v.model_id = ?)"
    " OR EXISTS (SELECT 1 FROM embedding_failures e"
    "  WHERE e.content_id = c.id AND e.model_id = ? AND e.tries >= ?)"
)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why something could not be read or embedded."""

    reason: str
    detail: str


def explain(error: BaseException, otherwise: str) -> Failure:
    """What to tell the user of an error; ``otherwise`` where the error's own words are not meant for them."""
    if hasattr(error, "detail") and str(error):
        return Failure(str(error), str(error.detail))
    return Failure(otherwise, repr(error))


class EmbeddingRun:
    """The embedder as one run of ``index`` sees it.

    Attributes:
        model: ``None`` where there is no embedder, or it cannot work; the run goes on without vectors.
        note: why not, as a sentence.
    """

    def __init__(
        self, library: Library, embedder: Embedder | None, cancel: CancelToken | None = None
    ) -> None:
        self.library = library
        self.embedder = embedder
        self.model: ModelInfo | None = None
        self.note = ""
        self._cancel = cancel or CancelToken()
        self._row = 0
        self._failed: set[bytes] = set()  # in this run; tried again in the next
        if embedder is not None:
            self._begin(embedder)

    def lacking(self, texts: Iterable[str]) -> list[str]:
        """Those texts, each once, that the model has yet to see."""
        if self.model is None:
            return []
        by_hash = {content_hash(text): text for text in texts}
        for part in chunks(list(by_hash)):
            done = self.library.query(
                f"SELECT c.hash FROM contents c WHERE c.hash IN ({marks(part)}) AND ({_SEEN})",
                [*part, self._row, self._row, TRIES],
            )
            for (digest,) in done:
                by_hash.pop(digest, None)
        return [text for digest, text in by_hash.items() if digest not in self._failed]

    def lacking_contents(self) -> list[int]:
        """Ids of all contents of pieces in the library that the model has yet to see."""
        if self.model is None:
            return []
        found = self.library.query(
            "SELECT c.id, c.hash FROM contents c"
            " WHERE EXISTS (SELECT 1 FROM pieces p WHERE p.content_id = c.id AND p.number IS NOT NULL)"
            f" AND NOT ({_SEEN})",
            [self._row, self._row, TRIES],
        )
        return [one for one, digest in found if digest not in self._failed]

    def submit(self, texts: Sequence[str]) -> Future[Sequence[Embedding]] | None:
        """Begin to embed; ``None`` where there is nothing to do or nobody to do it."""
        if not texts or self.embedder is None or self.model is None:
            return None
        return self.embedder.embed_music(texts)

    def outcomes(
        self, texts: Sequence[str], future: Future[Sequence[Embedding]] | None
    ) -> dict[bytes, Embedding | Failure]:
        """What became of texts that were submitted, by content hash; waits.

        When a batch fails, each of its texts is tried alone, so that only the culprit fails. When all of
        several fail alone too, the embedder is at fault and not the music: it is left alone for the rest of
        the run.
        """
        if future is None:
            return {}
        hashes = [content_hash(text) for text in texts]
        try:
            return dict(zip(hashes, future.result(), strict=True))
        except Exception as error:
            log.warning("Embedding %d pieces together failed: %r", len(texts), error)
            if getattr(error, "startup", False):
                self._give_up(error)
                return {}
            if len(texts) == 1:
                return self._failures({hashes[0]: explain(error, _CULPRIT)})
        found: dict[bytes, Embedding | Failure] = {}
        for digest, text in zip(hashes, texts, strict=True):
            if self._cancel.cancelled:
                return {}  # the files are kept, their music is embedded next time
            found[digest] = self._alone(text)
            if self.model is None:
                return {}
        failures = [one for one in found.values() if isinstance(one, Failure)]
        if len(failures) == len(found):
            self.model = None
            self.note = f"The model stopped working ({failures[0].reason}). Update again to go on."
            return {}
        return self._failures(found)

    def store(
        self, connection: sqlite3.Connection, outcomes: Mapping[bytes, Embedding | Failure]
    ) -> tuple[int, int]:
        """Write outcomes for contents that are in the library; how many were embedded and failed."""
        embedded = failed = 0
        for digest, outcome in outcomes.items():
            row = connection.execute("SELECT id FROM contents WHERE hash = ?", [digest]).fetchone()
            if row is None:
                continue
            if isinstance(outcome, Failure):
                failed += 1
                connection.execute(
                    "INSERT INTO embedding_failures VALUES (?, ?, 1, ?, ?) ON CONFLICT DO UPDATE"
                    " SET tries = tries + 1, reason = excluded.reason, detail = excluded.detail",
                    [row[0], self._row, outcome.reason, outcome.detail],
                )
            else:
                embedded += 1
                vectors.put(connection, self._row, row[0], outcome)
                connection.execute(
                    "DELETE FROM embedding_failures WHERE content_id = ? AND model_id = ?",
                    [row[0], self._row],
                )
        return embedded, failed

    def _begin(self, embedder: Embedder) -> None:
        try:
            self.model = embedder.info()
        except Exception as error:  # whatever went wrong there, files can still be read here
            self._give_up(error)
            return
        with self.library.write() as connection:
            self._row = vectors.model_id(connection, self.model)

    def _alone(self, text: str) -> Embedding | Failure:
        assert self.embedder
        try:
            (embedding,) = self.embedder.embed_music([text]).result()
        except Exception as error:
            if getattr(error, "startup", False):
                self._give_up(error)
            return explain(error, _CULPRIT)
        return embedding

    def _failures(self, found: dict[bytes, Embedding | Failure]) -> dict[bytes, Embedding | Failure]:
        self._failed |= {digest for digest, one in found.items() if isinstance(one, Failure)}
        return found

    def _give_up(self, error: BaseException) -> None:
        self.model = None
        failure = explain(error, "it could not be loaded")
        self.note = f"The model is not available: {failure.reason} Files were read without it."
        log.warning("No embedder: %s %s", failure.reason, failure.detail)


_CULPRIT = "The model could not make sense of this piece. It is found by its words and facts."
