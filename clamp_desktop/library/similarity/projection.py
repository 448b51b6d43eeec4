"""The collection as a map: a place on a plane for everything that has a vector of a model.

The way was chosen by measuring: one core, vectors of 256 numbers, trust and share of the 15 nearest that stay
among the 15 nearest, correlation of far distances; beside PyPI's openTSNE 1.0, umap-learn 0.5, pacmap 0.9::

                    2,000 real vectors             50,000 vectors               needs besides NumPy
    openTSNE     16 s  .996  .73  .61          91 s  .992  .45  .42       scikit-learn, SciPy: 210 MB
    UMAP         13 s  .992  .65  .48          55 s  .971  .34  .13       and numba, LLVM:     420 MB
    PaCMAP        *    .990  .62  .60          12 s  .961  .21  .44       and faiss:           490 MB
    ours          1 s  .997  .74  .57          13 s  .995  .47  .44       nothing

(* a second, after numba has compiled for 13 at the first start.) What comes later is placed beside its
neighbours and nothing else moves; once a third has come, all is laid out again, beginning from the map that
there is. The file is a cache: it may be deleted at any moment.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from typing import Protocol

import numpy as np

from clamp_desktop.chart.lay_out import STEPS, Draft
from clamp_desktop.chart.placing import place
from clamp_desktop.library.chunks import chunks, marks
from clamp_desktop.library.library import Library
from clamp_desktop.library.protocols import Vectors
from clamp_desktop.library.similarity import map_file
from clamp_desktop.library.similarity.exact import Matrix, matrix
from clamp_desktop.library.similarity.map_file import Map, Sketch
from clamp_desktop.library.similarity.strength import Floats
from clamp_desktop.progress import CancelToken, Meter, Progress, Stage

log = logging.getLogger(__name__)

_GROWTH = 4 / 3  # of what was laid out, until all is laid out again
_STRETCH = 1.5  # seconds of work between two looks at the cancel token
_KEEP_EVERY = 15.0  # seconds between two copies of a draft on the disk
_PATIENCE = 0.2
_BATCH = 256  # placed at a time


class Charter(Protocol):
    """Lays out maps, away from this thread."""

    def begin(self, units: Vectors, points: Floats | None) -> Future[Draft]:
        """See ``chart.lay_out.begin``."""
        ...

    def advance(self, draft: Draft, steps: int) -> Future[Draft]:
        """See ``chart.lay_out.advance``."""
        ...


def read(library: Library, model: str) -> Map | None:
    """The map as it is now; ``None`` where none has been drawn. Much quicker than drawing one."""
    path = map_file.map_path(library, model)
    try:
        stamp = path.stat().st_mtime_ns
    except OSError:
        return None
    known = library.kept.get(("map", model))
    if isinstance(known, tuple) and known[0] == stamp:
        found: Map | None = known[1]
        return found
    found = map_file.load(path, model)
    library.kept["map", model] = stamp, found
    return found


def places(library: Library, model: str, piece_ids: Sequence[int]) -> Floats:
    """Where pieces are on the map: float64 [n, 2], NaN for those that are not on it.

    Pieces that are the same music are at the same place.
    """
    found = np.full((len(piece_ids), 2), np.nan)
    drawn = read(library, model)
    if drawn is None or not piece_ids:
        return found
    contents: dict[int, int] = {}
    for part in chunks(piece_ids):
        contents.update(library.query(f"SELECT id, content_id FROM pieces WHERE id IN ({marks(part)})", part))
    rows = drawn.rows(np.array([contents.get(one, -1) for one in piece_ids], np.int64))
    found[rows >= 0] = drawn.points[rows[rows >= 0]]
    return found


def draw(
    library: Library, model: str, charter: Charter, cancel: CancelToken | None = None
) -> Iterator[Progress]:
    """Bring the map of a model up to date, which may take minutes; nothing to do where it is.

    Whoever stops it, or pulls the plug, loses some seconds of work: the next call goes on from there.

    Raises:
        WorkerError: the charter gave up; the map stays as it was.
    """
    vectors = matrix(library, model)
    if vectors is None or not len(vectors):
        return
    cancel = cancel or CancelToken()
    known = map_file.fitting(read(library, model), vectors)
    if known is not None and len(known.contents) < len(vectors):
        known = yield from _placed(known, vectors, cancel)
        if known is None:
            return
        map_file.save(map_file.map_path(library, model), known, model)
    if known is None or len(vectors) > _GROWTH * known.settled:
        yield from _lay_out(library, model, vectors, known, charter, cancel)


def _placed(known: Map, vectors: Matrix, cancel: CancelToken) -> Generator[Progress, None, Map | None]:
    """The map with everything on it that came since; ``None`` where somebody cancelled."""
    new = np.flatnonzero(known.rows(vectors.contents) < 0)
    on_it, where = vectors.vectors[vectors.places(known.contents)], known.points.astype(np.float64)
    points = np.empty((len(new), 2))
    meter = Meter(Stage.MAPPING, len(new))
    for start in range(0, len(new), _BATCH):
        if cancel.cancelled:
            return None
        if meter.due():
            yield meter.progress()
        part = slice(start, start + _BATCH)
        points[part] = place(vectors.vectors[new[part]], on_it, where)
        meter.advance(len(new[part]))
    return Map(
        np.concatenate([known.contents, vectors.contents[new]]),
        np.concatenate([known.points, points.astype(np.float32)]),
        np.concatenate([known.marks, map_file.marks_of(vectors.vectors[new])]),
        known.settled,
    )


def _lay_out(
    library: Library, model: str, vectors: Matrix, known: Map | None, charter: Charter, cancel: CancelToken
) -> Iterator[Progress]:
    path = map_file.draft_path(library, model)
    meter = Meter(Stage.MAPPING, STEPS)
    yield meter.progress()
    sketch = map_file.load_sketch(path, vectors)
    draft: Draft | None = sketch.draft if sketch else None
    if draft is None:
        points = None if known is None else known.points[known.rows(vectors.contents)].astype(np.float64)
        draft = yield from _waited(charter.begin(vectors.vectors, points), cancel, meter)
        if draft is None:
            return
    kept, steps = time.monotonic(), 10
    while not draft.done:
        began, before = time.monotonic(), draft.step
        further = yield from _waited(charter.advance(draft, steps), cancel, meter)
        draft = further or draft
        meter.done = draft.step
        yield meter.progress()
        now = time.monotonic()
        pace = (draft.step - before) / max(now - began, 1e-3)
        steps = max(1, min(100, round(pace * _STRETCH)))
        if not draft.done and (cancel.cancelled or now - kept > _KEEP_EVERY):
            kept = now
            map_file.save_sketch(path, Sketch(vectors.contents, map_file.marks_of(vectors.vectors), draft))
        if cancel.cancelled and not draft.done:
            return
    done = Map(
        vectors.contents.copy(),
        draft.points.astype(np.float32),
        map_file.marks_of(vectors.vectors),
        len(vectors),
    )
    map_file.save(map_file.map_path(library, model), done, model)
    path.unlink(missing_ok=True)


def _waited(
    future: Future[Draft], cancel: CancelToken, meter: Meter
) -> Generator[Progress, None, Draft | None]:
    """The answer; ``None`` once somebody cancelled and it is slow to come."""
    patience = 2 * _STRETCH
    while True:
        try:
            return future.result(_PATIENCE)
        except NotYet:
            if cancel.cancelled:
                patience -= _PATIENCE
                if patience < 0:
                    future.cancel()
                    return None
            yield meter.progress()
