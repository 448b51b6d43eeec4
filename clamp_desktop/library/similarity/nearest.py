"""What sounds like a vector: exactly, or through the graph where exact search would be felt.

The rule was measured, not guessed (``tests/benchmarks/search.py``: one thread of a busy machine with two
cores, median of 100 queries for the 20 nearest, random vectors around 1,000 centres)::

                     exact     graph   its recall   to build   its file   to open
     10,000 x 128   0.06 ms   0.12 ms      .994        4 s       7 MB     0.03 s
     10,000 x 768   7.89 ms   1.15 ms      .985       16 s      32 MB     0.05 s   (crowded)
    100,000 x 128   2.58 ms   0.35 ms     1.000       74 s      66 MB     0.25 s
    100,000 x 768  17.14 ms   1.42 ms     1.000      327 s     322 MB     0.88 s

Exact search grows with the numbers in the matrix (vectors times dimension), about 0.2 ms a million, and
needs nothing besides; with filters and facts every piece must be looked at anyway. A graph costs minutes
and a second copy on disk, and saves what nobody notices until a search takes some 50 ms. So it is used
from ``MANY_NUMBERS`` on (260,000 pieces of 768, 1.5 million of 128), when nothing but sound is asked.
"""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from clamp_desktop.library.catalogue.listing import Listing
from clamp_desktop.library.library import Library
from clamp_desktop.library.protocols import Vectors
from clamp_desktop.library.similarity import hnsw
from clamp_desktop.library.similarity.exact import Ids, Matrix, matrix
from clamp_desktop.library.similarity.strength import Calibration, Floats, log_odds, sample
from clamp_desktop.progress import CancelToken, Meter, Progress, Stage

log = logging.getLogger(__name__)

MANY_NUMBERS = 200_000_000
CANDIDATES = 1000  # neighbours that a graph is asked for: more than anyone looks through
_BEHIND = 0.02  # the share of vectors that a graph may lack; a search adds them itself


def heard(
    library: Library,
    model: str,
    unit: Vectors,
    pieces: Listing,
    calibration: Calibration,
    also: Ids | None = None,
) -> Floats | None:
    """Log-odds [n] that pieces sound as meant; NaN without a vector, ``None`` where the model is not known.

    Args:
        also: ids of pieces that matter besides the likeliest; all others may then be told to be unlikely
            without a look. ``None``: every piece matters.

    Raises:
        ValueError: the vector is of another dimension than the model's.
    """
    vectors = matrix(library, model)
    if vectors is None:
        return None
    if unit.shape != vectors.vectors.shape[1:]:
        raise ValueError(f"A vector {unit.shape} cannot be compared with {vectors.vectors.shape[1:]}.")
    background = sample(vectors) @ unit
    graph = _graph(library, model, vectors) if also is not None else None
    if graph is None or also is None:
        return log_odds(vectors.cosines(unit, pieces.contents), background, calibration)
    near, _ = graph.nearest(unit, CANDIDATES)
    looked_at = np.isin(pieces.contents, near) | np.isin(pieces.ids, also)
    cosines = np.where(vectors.places(pieces.contents) >= 0, np.float32(-1.0), np.float32(np.nan))
    cosines[looked_at] = vectors.cosines(unit, pieces.contents[looked_at])
    return log_odds(cosines, background, calibration)


def tend(library: Library, model: str, cancel: CancelToken) -> Iterator[Progress]:
    """Bring the graph's file up to date where the library is large enough to want one; may take minutes."""
    vectors = matrix(library, model)
    if vectors is None or not _is_wanted(vectors):
        return
    graph = _known(library, model, vectors)
    if graph is not None and graph.size == len(vectors) and graph.saved:
        return
    graph = graph or hnsw.Graph(model, vectors.vectors.shape[1], vectors.removed)
    meter = Meter(Stage.ARRANGING, len(vectors))
    for size in graph.grow(vectors):
        if cancel.cancelled:
            return
        meter.done = size
        yield meter.progress()
    library.kept["graph", model] = graph
    try:
        graph.save(graph_path(library, model))
    except (OSError, RuntimeError) as error:  # a full disk: it is only a cache, and can be made again
        log.warning("The graph of the library could not be kept: %s", error)


def graph_path(library: Library, model: str) -> Path:
    """The file of a model's graph; may be deleted at any time."""
    readable = re.sub(r"[^A-Za-z0-9-]+", "-", model)[:40]
    digest = hashlib.blake2b(model.encode("utf-8"), digest_size=4).hexdigest()
    return library.folder / f"nearest-{readable}-{digest}.hnsw"


def _is_wanted(vectors: Matrix) -> bool:
    return hnsw.available() and vectors.vectors.size >= MANY_NUMBERS


def _graph(library: Library, model: str, vectors: Matrix) -> hnsw.Graph | None:
    """A graph that holds all vectors, or nearly so and then they are added; else ``None``."""
    if not _is_wanted(vectors):
        return None
    graph = _known(library, model, vectors)
    if graph is None or len(vectors) - graph.size > _BEHIND * len(vectors):
        return None
    for _ in graph.grow(vectors):
        pass
    return graph


def _known(library: Library, model: str, vectors: Matrix) -> hnsw.Graph | None:
    kept = library.kept.get(("graph", model))
    if isinstance(kept, hnsw.Graph) and kept.removed == vectors.removed:
        return kept
    if kept == vectors.removed:  # the file was looked at and did not serve
        return None
    graph = hnsw.load(graph_path(library, model), model, vectors)
    library.kept["graph", model] = graph if graph is not None else vectors.removed
    return graph
