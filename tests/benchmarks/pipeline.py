"""Files a second from disk to searchable library, by stage: ``python -m tests.benchmarks.pipeline FOLDER``.

Reads with the real reader processes, embeds with the bundled model, stores in a temporary library; then
measures what a search costs there. Without a folder it takes the demo library.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path

from clamp_desktop import paths
from clamp_desktop.librarian import Librarian
from clamp_desktop.library.scanning.walk import is_music
from clamp_desktop.progress import Summary
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.errors import WorkerError
from clamp_desktop.workers.messages import DescribeModel, EmbedMusic, ReadFile

QUERIES = ("sad waltz", "lively jig", "langsamer Satz für Streicher", "marche funèbre", "茉莉花", "静かな歌")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=paths.resources() / "demo")
    parser.add_argument("--sample", type=int, default=400, help="files for the figures by stage")
    options = parser.parse_args()
    files = sorted(path for path in options.folder.rglob("*") if path.is_file() and is_music(path.name))
    step = max(1, len(files) // options.sample)
    by_stage(files[::step])
    whole(options.folder)


def by_stage(files: list[Path]) -> None:
    """Reading alone, then embedding alone."""
    with Crew() as crew:
        crew.embedder.submit(DescribeModel()).result()
        crew.readers.submit(ReadFile(files[0])).result()
        start = time.perf_counter()
        texts, failed = [], 0
        for answer in [crew.readers.submit(ReadFile(file)) for file in files]:
            try:
                pieces = answer.result().pieces
            except WorkerError:
                pieces = ()
            texts += [piece.text for piece in pieces]
            failed += not pieces
        reading = time.perf_counter() - start
        start = time.perf_counter()
        for first in range(0, len(texts), 32):
            crew.embedder.submit(EmbedMusic(texts[first : first + 32])).result()
        embedding = time.perf_counter() - start
    print(f"reading    {len(files) / reading:8.1f} files/s   ({len(files)} files, {failed} not read)")
    print(f"embedding  {len(texts) / embedding:8.1f} pieces/s ({len(texts)} pieces)")


def whole(folder: Path) -> None:
    """Scan, read, embed and store in one go, then search."""
    with tempfile.TemporaryDirectory() as place, Librarian(Path(place)) as librarian:
        librarian.add_folder(folder)
        start = time.perf_counter()
        summary = [step for step in librarian.update() if isinstance(step, Summary)][-1]
        seconds = time.perf_counter() - start
        counts = f"({summary.new} files, {summary.failed} failed)"
        print(f"together   {summary.new / seconds:8.1f} files/s   {counts}")
        start = time.perf_counter()
        list(librarian.update())
        print(f"again      {summary.new / (time.perf_counter() - start):8.0f} files/s   (nothing new)")
        librarian.search(QUERIES[0])
        times = []
        for query in QUERIES * 5:
            start = time.perf_counter()
            librarian.search(query)
            times.append((time.perf_counter() - start) * 1000)
        print(f"search     {statistics.median(times):8.1f} ms median, {max(times):.1f} ms worst")


if __name__ == "__main__":
    main()
