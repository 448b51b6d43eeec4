"""Files a second from disk to searchable library: ``python -m tests.benchmarks.pipeline [FOLDER]``.

Scans, reads, embeds and stores in a temporary library with the program's own processes, then measures what a
search costs there. Without a folder it takes the demo library, without ``--checkpoint`` the model that ships
with the program. ``--every 10`` takes one file of ten; ``--reference 40`` measures beside it, on so many of
the files, what the reference's pipeline would take: xml2abc in a process for each file, mido for MIDI, on all
processors at once, then a model of the official size that gets one segment at a time, padded to 512 patches.
What the reference cannot read counts as read in no time.

Printed are the shares of the clock by stage, and of the processors' time by process; also how much of the
processors was used: 100 % would mean that none ever waited, on a computer that does nothing else. On a busy
one compare the processors' time.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from clamp_desktop import paths
from clamp_desktop.librarian import Librarian
from clamp_desktop.library.scanning.walk import is_music
from clamp_desktop.progress import Progress, Summary
from clamp_desktop.workers.crew import Crew
from clamp_desktop.workers.process import Worker

QUERIES = ("sad waltz", "lively jig", "langsamer Satz für Streicher", "marche funèbre", "茉莉花", "静かな歌")


PROCESSORS = psutil.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds, by the clock and of processors."""

    clock: float = 0.0
    processor: float = 0.0


def spent(since: Cost | None = None) -> Cost:
    """What was spent since a moment, or the moment now; of this process and of children that have ended."""
    times = os.times()
    now = Cost(time.perf_counter(), times.user + times.system + times.children_user + times.children_system)
    return now if since is None else Cost(now.clock - since.clock, now.processor - since.processor)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=paths.resources() / "demo")
    parser.add_argument("--checkpoint", type=Path, help="a model's folder")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--reference", type=int, default=0)
    options = parser.parse_args()
    files = sorted(path for path in options.folder.rglob("*") if path.is_file() and is_music(path.name))
    files = files[:: options.every]
    # Twice, since a computer is not equally busy all the time.
    there = [reference_cost(files, options.reference)] if options.reference else []
    here = whole(files, options.checkpoint)
    if there:
        there.append(reference_cost(files, options.reference))
        clock = statistics.mean(one.clock for one in there)
        processor = statistics.mean(one.processor for one in there)
        print(f"reference  {1 / clock:8.2f} files/s; by the clock {clock / here.clock:.1f}:1,", end=" ")
        print(f"of the processors {processor:.3f} s a file, {processor / here.processor:.1f}:1")


def whole(files: Sequence[Path], checkpoint: Path | None) -> Cost:
    """Scan, read, embed and store in one go, then search; what a file costs."""
    with tempfile.TemporaryDirectory() as place:
        os.environ["CLAMP_DESKTOP_HOME"] = place  # nothing is learnt from this about the user's computer
        with Crew(checkpoint) as crew, Librarian(Path(place) / "library", crew=crew) as librarian:
            librarian.add_files(files)
            found = update(librarian, crew)
            begin = time.perf_counter()
            list(librarian.update())
            print(f"again      {len(files) / (time.perf_counter() - begin):8.0f} files/s, nothing new")
            search(librarian)
    return found


def update(librarian: Librarian, crew: Crew) -> Cost:
    """One update with what it took; what a file costs."""
    stages: dict[str, float] = {}
    begin = latest = time.perf_counter()
    own = time.process_time()
    psutil.cpu_percent()  # counted from here on
    summary = Summary()
    for step in librarian.update():
        now = time.perf_counter()
        if isinstance(step, Progress):
            stages[step.stage] = stages.get(step.stage, 0.0) + now - latest
        else:
            summary = step
        latest = now
    wall = latest - begin
    busy = {
        "reading": busy_seconds(crew.readers),
        "embedding": busy_seconds(crew.embedder),
        "storing": time.process_time() - own,
    }
    count = summary.new
    print(f"together   {count / wall:8.1f} files/s ({count} files, {summary.failed} failed,", end=" ")
    print(f"{summary.embedded} pieces, {wall:.0f} s)")
    print("  clock:      ", ", ".join(f"{name} {spent / wall:.0%}" for name, spent in stages.items()))
    total = sum(busy.values())
    print("  processors: ", ", ".join(f"{name} {part / total:.0%}" for name, part in busy.items()), end="; ")
    print(f"together {total / count:.3f} s a file, {total / wall / PROCESSORS:.0%} of {PROCESSORS}", end=" ")
    print(f"(all that runs here: {psutil.cpu_percent():.0f}%)", flush=True)
    return Cost(wall / count, total / count)


def busy_seconds(worker: Worker) -> float:
    """The processor's time of a worker's processes that live now."""
    times = [psutil.Process(pid).cpu_times() for pid in worker.pids]
    return float(sum(one.user + one.system for one in times))


def search(librarian: Librarian) -> None:
    """What a query costs."""
    librarian.search(QUERIES[0])
    times = []
    for query in QUERIES * 5:
        begin = time.perf_counter()
        librarian.search(query)
        times.append((time.perf_counter() - begin) * 1000)
    print(f"search     {statistics.median(times):8.1f} ms median, {max(times):.1f} ms worst")


def reference_cost(files: Sequence[Path], count: int) -> Cost:
    """What a file costs the reference's pipeline, from a sample of the files."""
    sample = files[:: max(1, len(files) // count)]
    readings = [reference_reading(file) for file in sample]
    # All processors read at once.
    reading = statistics.mean(one.clock for one in readings) / PROCESSORS
    segments = statistics.mean(segments_of(file) for file in sample)
    segment = reference_segment()
    print(f"reference: reading {reading * 1e3:.0f} ms a file, {segments:.2f} segments of", end=" ")
    print(f"{segment.clock * 1e3:.0f} ms ({len(sample)} files)", flush=True)
    busy = statistics.mean(one.processor for one in readings) + segments * segment.processor
    return Cost(reading + segments * segment.clock, busy)


def reference_reading(file: Path) -> Cost:
    """What it takes to turn a file into the model's text, as the reference does it on one processor."""
    import mido
    from abctoolkit import xml2abc

    begin = spent()
    if file.suffix.lower() in (".mxl", ".xml", ".musicxml"):
        command = [sys.executable, xml2abc.__file__, "-d", "8", "-x", str(file)]
        subprocess.run(command, capture_output=True, check=False)
    elif file.suffix.lower() in (".mid", ".midi"):
        with contextlib.suppress(ValueError, OSError, EOFError, KeyError, IndexError):  # it loses such files
            "\n".join(str(message) for message in mido.MidiFile(file).merged_track)
    else:
        return Cost()
    return spent(begin)


def segments_of(file: Path) -> int:
    """How many segments of 512 patches the pieces of a file have."""
    from clamp_desktop.model.patches import patchify
    from clamp_desktop.model.segments import segments
    from clamp_desktop.music.piece import UnreadableError
    from clamp_desktop.music.reading import read_pieces

    try:
        return sum(len(segments(len(patchify(piece.text)), 512)) for piece in read_pieces(file).pieces)
    except UnreadableError:
        return 0


def reference_segment() -> Cost:
    """What a segment costs the reference's model: by the clock with all processors, and of one alone."""
    import numpy as np
    import torch

    from tests.benchmarks._reference import random_state, reference_music

    encode = reference_music(random_state(), torch.device("cpu"))
    patches = np.ones((200, 64), dtype=np.uint8)
    clock, processor = [], []
    usual = torch.get_num_threads()
    with torch.inference_mode():
        encode(patches)
        for _ in range(4):
            begin = time.perf_counter()
            encode(patches)
            clock.append(time.perf_counter() - begin)
            torch.set_num_threads(1)
            begin = time.thread_time()
            encode(patches)
            processor.append(time.thread_time() - begin)
            torch.set_num_threads(usual)
    return Cost(statistics.median(clock), min(processor))


if __name__ == "__main__":
    main()
