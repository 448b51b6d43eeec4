"""How quick tunes are found: ``python -m tests.benchmarks.melody [--pieces 100000]``.

A library is filled with random tunes as long as those of real pieces (median 490 notes), then asked as the
window asks. Figures are the processor's time of this process, so that a busy machine does not spoil them.
"""

from __future__ import annotations

import argparse
import resource
import struct
import tempfile
import time
from pathlib import Path

import numpy as np

from clamp_desktop.library.filtering.typed import parse
from clamp_desktop.library.library import Library
from clamp_desktop.library.melody.answering import listed, melodies_in
from clamp_desktop.music.melody_lines import END, VERSION
from tests.library.filled import fill

STEPS = np.array([0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 7, -7, 12, -12], np.int8)
SHARES = np.array([15, 11, 12, 14, 16, 6, 6, 4, 4, 3, 3, 2, 1.5, 1.5, 1]) / 100  # as folk songs have them
ASKED = (
    "C D E C F G", "C C G G A A G", "E E F G G F E D C", "~ C C G G A A G F", "~ E E F G G F E D C C D E",
    "C:1 D:1/2 E:1/2 C:1 D:1", "C D E",
)  # fmt: skip


def filled(folder: Path, pieces: int) -> Library:
    """A library of that many pieces, each with one tune."""
    library = Library.open(folder)
    ids = fill(library, pieces)
    chance = np.random.default_rng(1)
    for start in range(0, pieces, 2000):
        rows = []
        for one in ids[start : start + 2000]:
            size = int(np.clip(chance.lognormal(6.2, 0.9), 20, 8000))
            steps = chance.choice(STEPS, size, p=SHARES)
            steps[-1] = END
            times = chance.integers(1, 48, size).astype(np.uint8)
            rows.append((one, VERSION, struct.pack("<i", size), steps.tobytes(), times.tobytes(), b""))
        with library.write() as connection:
            connection.executemany(
                "INSERT INTO melodies (content_id, version, lengths, steps, times, places)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                rows,
            )
    return library


def main() -> None:
    """Print a line for each question."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--pieces", type=int, default=100_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, filled(Path(folder), options.pieces) as library:
        notes = library.value("SELECT sum(length(steps)) FROM melodies")
        print(f"{options.pieces:,} pieces, {notes:,} notes")
        began = time.process_time()
        ask(library, "F F F F F F F F G C F")
        print(f"first question, with reading the tunes: {1000 * (time.process_time() - began):.0f} ms")
        for melody in ASKED:
            began = time.process_time()
            count = ask(library, melody)
            print(f"{melody:30} {count:5} hits  {1000 * (time.process_time() - began):5.0f} ms")
    print(f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB in memory")


def ask(library: Library, melody: str) -> int:
    """How many of the 500 best there are."""
    asked = parse(f'melody:"{melody}"')
    return len(listed(library, melodies_in(asked.conditions), asked.filters, 500))


if __name__ == "__main__":
    main()
