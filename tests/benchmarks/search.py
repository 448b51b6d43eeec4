"""How quick and how right exact search and HNSW are: ``python tests/benchmarks/search.py``.

Vectors are random: ``--clusters 0`` spreads them evenly (the hardest case for a graph), the default draws
them around a thousand centres, as music is. Prints a line for each size and dimension; 100,000 take some
minutes.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from clamp_desktop.library.similarity import hnsw
from clamp_desktop.library.similarity.exact import Matrix


def vectors(count: int, dimension: int, clusters: int) -> np.ndarray:
    random = np.random.default_rng(1)
    found = random.standard_normal((count, dimension), dtype=np.float32)
    if clusters:
        centres = random.standard_normal((clusters, dimension), dtype=np.float32)
        found = 0.7 * found + centres[random.integers(clusters, size=count)]
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    return found


def matrix(units: np.ndarray) -> Matrix:
    contents = np.arange(1, len(units) + 1)
    rows = np.full(len(units) + 1, -1, np.int32)
    rows[contents] = np.arange(len(units))
    return Matrix(contents, units, rows, len(units), 0)


def milliseconds(work: Callable[[np.ndarray], object], queries: np.ndarray) -> float:
    times = []
    for query in queries:
        start = time.perf_counter()
        work(query)
        times.append(time.perf_counter() - start)
    return 1000 * float(np.median(times))


def measure(count: int, dimension: int, clusters: int, top: int = 20) -> None:
    units = vectors(count + 100, dimension, clusters)
    queries, here = units[count:], matrix(units[:count])
    exact = milliseconds(lambda query: here.nearest(query, top), queries)
    line = f"{count:>8,} x {dimension:<4} exact {exact:7.2f} ms"
    if hnsw.available():
        graph = hnsw.Graph("random", dimension, 0)
        start = time.perf_counter()
        for _ in graph.grow(here):
            pass
        built = time.perf_counter() - start
        quick = milliseconds(lambda query: graph.nearest(query, top), queries)
        right = np.mean(
            [np.isin(here.nearest(query, top)[0], graph.nearest(query, top)[0]).mean() for query in queries]
        )
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "graph"
            graph.save(path)
            size = path.stat().st_size / 1e6
            start = time.perf_counter()
            hnsw.load(path, "random", here)
            opened = time.perf_counter() - start
        line += f" | HNSW {quick:6.2f} ms, recall {right:.3f}, built in {built:6.1f} s"
        line += f", {size:5.0f} MB, opened in {opened:.2f} s"
    print(line, flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--dimensions", type=int, nargs="+", default=[128, 768])
    parser.add_argument("--clusters", type=int, default=1000)
    options = parser.parse_args()
    for count in options.sizes:
        for dimension in options.dimensions:
            measure(count, dimension, options.clusters)


if __name__ == "__main__":
    main()
