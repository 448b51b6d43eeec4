"""The two scores of the CLaMP 2 repository for folders of vectors, as its scripts define them.

``clamp2_score``: the cosine between the means of two folders' vectors. ``semantic_search_metrics``: vectors
of two folders that share a name belong together; each of the first is a query among all of the second.
Vectors are as the model gives them, not of unit length: a long one weighs more in a mean.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from clamp_desktop.training.metrics import Retrieval, unit

Vectors = npt.NDArray[np.floating]

SUFFIX = ".npy"


class VectorError(Exception):
    """Files that are no vectors, or not such as can be compared; ``str()`` says which and why."""


def read_vectors(path: Path) -> list[tuple[str, Vectors]]:
    """The vector of a ``.npy`` file or of each in a folder, after its name up to the first dot.

    A file holds float [1, dimension]; of several rows the first counts.

    Raises:
        VectorError: there are none, one is damaged, or they differ in length.
    """
    files = sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
    if not files:
        raise VectorError(f"{path} holds no vectors ({SUFFIX}).")
    found = [(file.name.split(".")[0], _read(file)) for file in files]
    if len({vector.shape for _, vector in found}) > 1:
        raise VectorError(f"The vectors of {path} are of different lengths.")
    return found


def similarity(a: Path, b: Path) -> float:
    """The cosine between the means of the vectors of two files or folders, -1..1.

    Raises:
        VectorError: see ``read_vectors``; or the two sides are of different lengths.
    """
    first, second = read_vectors(a), read_vectors(b)
    means = [np.mean([vector for _, vector in one], axis=0) for one in (first, second)]
    _compare(means[0], means[1], a, b)
    lengths = float(np.linalg.norm(means[0]) * np.linalg.norm(means[1]))
    if lengths == 0:
        raise VectorError(f"{a} or {b} has a mean of zero, which points nowhere.")
    return float(means[0] @ means[1]) / lengths


def paired_retrieval(a: Path, b: Path) -> tuple[int, Retrieval]:
    """How many names both folders have, and MRR and Hit@1, 10 and 100 of the first's vectors among the
    second's, both restricted to these names. A piece that is just as near as the right one does not count
    before it.

    Raises:
        VectorError: see ``read_vectors``; or the folders share no name.
    """
    first, second = dict(read_vectors(a)), dict(read_vectors(b))
    names = sorted(first.keys() & second.keys())
    if not names:
        raise VectorError(f"No file of {a} has the name of a file of {b}.")
    _compare(first[names[0]], second[names[0]], a, b)
    left, right = (unit(np.stack([one[name] for name in names])) for one in (first, second))
    scores = left @ right.T
    ranks = 1 + (scores > np.diagonal(scores)[:, None]).sum(1)
    hit = {k: float((ranks <= k).mean()) for k in (1, 10, 100)}
    return len(names), Retrieval(float((1 / ranks).mean()), hit)


def _read(file: Path) -> Vectors:
    try:
        stored = np.load(file, allow_pickle=False)
        rows = np.atleast_2d(stored)
    except (OSError, ValueError, EOFError) as error:
        raise VectorError(f"{file} is not a file of vectors ({SUFFIX}), or cannot be read.") from error
    if rows.ndim != 2 or not len(rows) or not np.issubdtype(rows.dtype, np.floating):
        raise VectorError(f"{file} holds {rows.dtype} {list(rows.shape)}; expected float [1, dimension].")
    return np.asarray(rows[0])


def _compare(one: Vectors, other: Vectors, a: Path, b: Path) -> None:
    if one.shape != other.shape:
        raise VectorError(f"The vectors of {a} have {one.size} numbers, those of {b} {other.size}.")
