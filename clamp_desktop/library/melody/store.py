"""The tunes of all music in the library, traced once and kept: a cache that may be emptied at any time."""

from __future__ import annotations

import logging
import struct
import zlib
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, wait
from typing import Protocol

from clamp_desktop.library.library import Library
from clamp_desktop.music.melody_lines import VERSION, Lines
from clamp_desktop.progress import CancelToken, Meter, Progress, Stage

log = logging.getLogger(__name__)

BATCH = 32
_AHEAD = 5  # batches: one for each of up to four readers, and one for whoever is ready first
_PATIENCE = 0.2  # seconds between looks at the cancel token
_NONE = Lines((), b"", b"", b"")


class Tracer(Protocol):
    """Finds the tunes of model texts, away from this thread."""

    def trace(self, texts: Sequence[str]) -> Future[list[Lines]]:
        """The tunes of each text, in the same order."""
        ...


def lacking(library: Library) -> list[int]:
    """The contents of pieces in the library whose tunes are not known, or as an older version traced them."""
    found = library.query(
        "SELECT DISTINCT p.content_id FROM pieces p LEFT JOIN melodies m ON m.content_id = p.content_id"
        " WHERE p.number IS NOT NULL AND (m.id IS NULL OR m.version != ?) ORDER BY p.content_id",
        [VERSION],
    )
    return [one for (one,) in found]


def refresh(library: Library, tracer: Tracer, cancel: CancelToken | None = None) -> Iterator[Progress]:
    """Trace what is new, batch by batch; leaving early or cancelling loses at most a batch.

    A text that cannot be traced is kept as one without tunes: nobody asks for it again.
    """
    cancel = cancel or CancelToken()
    contents = lacking(library)
    meter = Meter(Stage.TRACING, len(contents))
    flying: list[tuple[list[int], list[str], Future[list[Lines]]]] = []
    starts = iter(range(0, len(contents), BATCH))
    try:
        while not cancel.cancelled:
            while len(flying) < _AHEAD and (start := next(starts, None)) is not None:
                ids, texts = _texts(library, contents[start : start + BATCH])
                flying.append((ids, texts, tracer.trace(texts)))
            if not flying:
                return
            ids, texts, future = flying[0]
            wait([future], timeout=_PATIENCE)
            if not future.done():
                continue
            flying.pop(0)
            lines = _landed(tracer, texts, future)
            if lines is None:
                return
            _put(library, ids, lines)
            meter.advance(len(ids))
            yield meter.progress()
    finally:
        for _, _, future in flying:
            future.cancel()


def _landed(tracer: Tracer, texts: Sequence[str], future: Future[list[Lines]]) -> list[Lines] | None:
    """The answer; where a batch failed, each text alone, so that only the culprit goes without."""
    try:
        return future.result()
    except Exception as error:
        log.warning("Tracing %d pieces together failed: %r", len(texts), error)
        if getattr(error, "startup", False):
            return None
    found = []
    for text in texts:
        try:
            found += tracer.trace([text]).result()
        except Exception as error:
            if getattr(error, "startup", False):
                return None
            log.warning("The tunes of a piece could not be traced: %r", error)
            found.append(_NONE)
    return found


def _texts(library: Library, ids: Sequence[int]) -> tuple[list[int], list[str]]:
    found = library.query(
        f"SELECT id, text FROM contents WHERE id IN ({', '.join('?' * len(ids))})", list(ids)
    )
    return [one for one, _ in found], [zlib.decompress(packed).decode("utf-8") for _, packed in found]


def _put(library: Library, ids: Sequence[int], lines: Sequence[Lines]) -> None:
    with library.write() as connection:
        connection.executemany(
            # A content that went away meanwhile needs none.
            "INSERT OR REPLACE INTO melodies (content_id, version, lengths, steps, times, places)"
            " SELECT id, ?, ?, ?, ?, ? FROM contents WHERE id = ?",
            [
                (VERSION, struct.pack(f"<{len(one.lengths)}i", *one.lengths), one.steps, one.times,
                 one.places, content)
                for content, one in zip(ids, lines, strict=True)
            ],
        )  # fmt: skip
